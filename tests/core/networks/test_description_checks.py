"""Descriptions of models that are refused: each field, of each wrong kind."""

import copy
from dataclasses import asdict

import pytest
from planar_sits.core.networks.description_checks import check_description, description_from
from planar_sits.core.networks.registry import NETWORKS

# As documented; `model_file` turns them into a message for the operator.
REFUSALS = (ValueError, TypeError, KeyError, OverflowError, AttributeError)
OPTIONAL = ("seed", "training", "scores", "hyper", "temperature", "sources")
REQUIRED = ("classes", "bands", "season_start", "days", "segments", "backbone")


@pytest.fixture
def refused(describe):
    """Return a function that changes the fields of a description and expects a refusal."""

    def expect(change, description=None):
        fields = copy.deepcopy(asdict(description or describe()))
        assert description_from(copy.deepcopy(fields)) == (description or describe())
        change(fields)
        with pytest.raises(REFUSALS):
            description_from(fields)
        return True

    return expect


@pytest.mark.parametrize("name", NETWORKS)
def test_a_sound_description_comes_back(describe_for, name):
    description = describe_for(name, temperature=1.7)
    assert description_from(asdict(description)) == description


@pytest.mark.parametrize("key", REQUIRED)
def test_a_missing_field(refused, key):
    assert refused(lambda fields: fields.pop(key))


@pytest.mark.parametrize("key", OPTIONAL)
def test_an_optional_field_may_be_missing(describe, key):
    fields = asdict(describe())
    del fields[key]
    assert description_from(fields).backbone == "compact"


def test_an_unknown_field(refused):
    assert refused(lambda fields: fields.update(surprise=1))


@pytest.mark.parametrize("key", REQUIRED)
@pytest.mark.parametrize("value", [None, 10**9, True, "text", [], {}, [[]], [None] * 2], ids=str)
def test_a_field_of_another_type(refused, key, value):
    assert refused(lambda fields: fields.update({key: value}))


@pytest.mark.parametrize("key", OPTIONAL)
@pytest.mark.parametrize("value", [None, "text", [1]], ids=str)
def test_an_optional_field_of_another_type(refused, key, value):
    assert refused(lambda fields: fields.update({key: value}))


SOURCE = {"parameter": "SERIES", "name": "a.tif", "bytes": 5, "sha256": "0f" * 32}


def test_sources_come_back(describe):
    description = describe(sources=[SOURCE, {**SOURCE, "bytes": -1, "sha256": ""}])
    assert description_from(asdict(description)) == description


@pytest.mark.parametrize(
    "change",
    [{"name": 5}, {"bytes": "5"}, {"sha256": "xyz"}, {"sha256": None}, {"parameter": 1}, {"a": 1}],
)
def test_sources_that_are_no_fingerprints(refused, change):
    assert refused(lambda fields: fields.update(sources=[{**SOURCE, **change}]))


@pytest.mark.parametrize("start", ["", "2017", "2017-13-01", "soon", 20170101])
def test_a_season_start_that_is_no_date(refused, start):
    assert refused(lambda fields: fields.update(season_start=start))


@pytest.mark.parametrize(
    "days",
    [
        [0.0],
        [0, 5, 5],
        [0, 9, 5],
        ["a", "b", "c"],
        ["0", "1", "2"],
        [0, float("nan"), 9],
        [0, 1, float("inf")],
        [0, 1, 1e300],
        [0, 1, 10**400],
        list(range(10**5)),
    ],
    ids=lambda days: str(days[:3])[:40],
)
def test_days_that_are_no_time_axis(refused, days):
    assert refused(lambda fields: fields.update(days=days))


@pytest.mark.parametrize("name", [5, None, ["a"], {}], ids=str)
@pytest.mark.parametrize("key", ["classes", "bands"])
def test_a_name_that_is_no_text(refused, key, name):
    assert refused(lambda fields: fields[key][0].update(name=name))


@pytest.mark.parametrize(
    ("key", "entry"),
    [("classes", "name"), ("classes", "colour"), ("bands", "name"), ("bands", "low")],
)
def test_a_class_or_band_without_an_entry(refused, key, entry):
    assert refused(lambda fields: fields[key][0].pop(entry))


@pytest.mark.parametrize("colour", [5, None, "red; }", "#12"])
def test_a_colour_that_is_none(refused, colour):
    assert refused(lambda fields: fields["classes"][0].update(colour=colour))


def test_two_classes_of_one_name(refused):
    assert refused(lambda fields: fields["classes"][0].update(name=fields["classes"][1]["name"]))
    twice = lambda fields: f" {fields['classes'][1]['name']}\n"  # noqa: E731
    assert refused(lambda fields: fields["classes"][0].update(name=twice(fields)))


@pytest.mark.parametrize("name", ["", " \t"])
def test_a_class_without_name(refused, name):
    assert refused(lambda fields: fields["classes"][0].update(name=name))


def test_one_class(refused):
    assert refused(lambda fields: fields["classes"].pop())


@pytest.mark.parametrize("key", ["classes", "bands"])
def test_more_than_a_thousand_classes_or_bands(refused, key):
    def change(fields):
        fields[key] = [{**fields[key][0], "name": str(number)} for number in range(1001)]

    assert refused(change)


@pytest.mark.parametrize(
    ("low", "high"),
    [
        (1, 1),
        (2, 1),
        (float("nan"), 1),
        (0, float("nan")),
        (float("-inf"), float("inf")),
        (0, 1e39),
        (1.0, 1.0 + 1e-12),
        (0, 10**400),
        ("a", "b"),
        ("0", "1"),
        ([0], [1]),
        (None, 1),
    ],
    ids=lambda value: str(value)[:8],
)
def test_a_band_without_a_range(refused, low, high):
    assert refused(lambda fields: fields["bands"][0].update(low=low, high=high))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("sampler", "zigzag"),
        ("sampler", "patch"),
        ("sampler", "pixels"),
        ("sampler", ["random_walk"]),
        ("length", "many"),
        ("length", "50"),
        ("length", 50.5),
        ("length", 0),
        ("length", -5),
        ("length", 10**9),
        ("length", float("inf")),
        ("length", None),
        ("fraction", 0),
        ("fraction", -1),
        ("fraction", "70"),
        ("fraction", float("nan")),
        ("fraction", float("inf")),
        ("fraction", 10**400),
        ("canvas", "no"),
        ("canvas", None),
        ("surprise", 1),
    ],
    ids=lambda value: str(value)[:16],
)
def test_segments_that_cannot_be_drawn(refused, key, value):
    assert refused(lambda fields: fields["segments"].update({key: value}))


@pytest.mark.parametrize("key", ["sampler", "length", "fraction", "canvas"])
def test_segments_without_a_field(refused, key):
    assert refused(lambda fields: fields["segments"].pop(key))


@pytest.mark.parametrize("backbone", ["vgg16", "", "__class__", ["compact"]])
def test_an_unknown_network(refused, backbone):
    assert refused(lambda fields: fields.update(backbone=backbone))


@pytest.mark.parametrize("temperature", [0, -1.5, float("nan"), float("inf"), True, "1"])
def test_a_temperature_that_is_none(refused, temperature):
    assert refused(lambda fields: fields.update(temperature=temperature))


@pytest.mark.parametrize(
    "sizes",
    [
        {"filters": 0},
        {"filters": -16},
        {"filters": 16.0},
        {"filters": True},
        {"filters": "16"},
        {"filters": None},
        {"hidden": 16},
        {"filters": 16, "kernel": 5},
        [],
        ["filters"],
    ],
    ids=str,
)
def test_sizes_that_are_none(refused, describe_for, sizes):
    assert refused(lambda fields: fields.update(hyper=sizes), describe_for("tempcnn"))


@pytest.mark.parametrize(
    ("name", "segments"),
    [
        ("cnn3d", {"length": 50}),
        ("cnn3d", {"length": 16}),
        ("cnn3d", {"sampler": "pixels"}),
        ("cnn3d", {"canvas": True}),
        ("pse_ltae", {"canvas": True}),
        ("pse_ltae", {"sampler": "random_walk"}),
        ("pse_ltae", {"sampler": "pixels"}),
        ("committee", {"canvas": True}),
        ("committee", {"sampler": "random_pixels"}),
        ("committee", {"sampler": "pixels"}),
        ("tempcnn", {"length": 9}),
        ("tempcnn", {"sampler": "random_walk"}),
        ("tempcnn", {"sampler": "parcel"}),
        ("lda", {"sampler": "patch", "length": 9}),
        ("random_forest", {"sampler": "random_pixels"}),
    ],
    ids=str,
)
def test_segments_that_a_network_does_not_take(refused, describe_for, name, segments):
    assert refused(lambda fields: fields["segments"].update(segments), describe_for(name))


@pytest.mark.parametrize(
    "name", ["half \ud800", "end\0", "x" * 301], ids=["half of a character", "nul", "long"]
)
@pytest.mark.parametrize("key", ["classes", "bands"])
def test_a_name_that_no_layer_can_hold(refused, key, name):
    assert refused(lambda fields: fields[key][0].update(name=name))


@pytest.mark.parametrize("parcels", [None, "12", -1, 1.5, True, [12], {}], ids=str)
def test_numbers_of_parcels_that_are_none(refused, parcels):
    assert refused(lambda fields: fields["classes"][0].update(parcels=parcels))


@pytest.mark.parametrize("key", ["classes", "bands"])
def test_a_class_or_band_with_another_entry(refused, key):
    assert refused(lambda fields: fields[key][0].update(surprise=1))
    assert refused(lambda fields: fields[key][0].pop("name"))


@pytest.mark.parametrize("start", ["2017-W01-1", "20170101--", "２０１７-01-01", "0000-01-01"])
def test_a_season_start_that_only_some_calendars_take(refused, start):
    assert refused(lambda fields: fields.update(season_start=start))


def test_a_range_that_overflows(refused):
    assert refused(lambda fields: fields["bands"][0].update(low=-3e38, high=3e38))


@pytest.mark.parametrize(
    "scores",
    [
        {"oa": "0.9"},
        {"oa": [0.9]},
        {"kappa": {}},
        {"kappa": True},
        {"macro_f1": float("inf")},
        {"baseline_oa": "good"},
        {"precision": 0.5},
        {"precision": [0.5]},
        {"f1": ["a", "b"]},
        {"confusion": 3},
        {"confusion": [[1, 2]]},
        {"confusion": [[1, 2], [3]]},
        {"confusion": [[1, 2], [3, -4]]},
        {"confusion": [[1, 2], [3, 4.5]]},
        {"confusion": [[1, 2], "ab"]},
        {"calibration": 1},
        {"calibration": {"ece_before": "x"}},
        {"unheard of": [1]},
        {"n" * 301: 1},
        {str(number): 1 for number in range(201)},
    ],
    ids=lambda scores: str(scores)[:40],
)
def test_scores_that_are_none(refused, scores):
    assert refused(lambda fields: fields.update(scores=scores))


@pytest.mark.parametrize(
    "training",
    [
        {"date": ["2020"]},
        {"date": {}},
        {"date": "x" * 301},
        {"rate": float("nan")},
        {"half \udc00": 1},
        {str(number): 1 for number in range(201)},
    ],
    ids=lambda training: str(training)[:40],
)
def test_settings_that_are_none(refused, training):
    assert refused(lambda fields: fields.update(training=training))


def test_scores_that_are_not_defined_are_null(describe):
    fields = asdict(describe(scores={"oa": 0.5, "kappa": None, "precision": [None, 1.0]}))
    assert description_from(fields).scores["kappa"] is None


def test_the_largest_description(describe):
    names = [f"{number}{'é' * 290}" for number in range(1000)]
    fields = asdict(
        describe(
            classes=[{"name": name, "colour": "#112233", "parcels": 9} for name in names],
            bands=[{"name": name, "low": 0.0, "high": 1.0} for name in names],
            days=[float(day) for day in range(5000)],
            scores={"confusion": [[0] * 1000] * 1000, "f1": [1 / 3] * 1000},
        )
    )
    assert len(description_from(fields).classes) == 1000


def test_a_refusal_says_what_to_change(describe):
    classes = [{"name": str(n), "colour": "#112233", "parcels": 2} for n in range(1001)]
    with pytest.raises(ValueError, match="2 to 1000 classes.*CLASS_FIELD"):
        check_description(describe(classes=classes))


GROUPS = {
    "names": ["cereals", "fruit"],
    "threshold": 0.8,
    "bounded": True,
    "risk": 0.05,
    "confidence": 0.9,
}


@pytest.mark.parametrize("threshold", [0.8, 0, 1, None])
def test_groups_come_back(describe, threshold):
    fields = {**asdict(describe()), "groups": {**GROUPS, "threshold": threshold}}
    assert description_from(copy.deepcopy(fields)).groups["threshold"] == threshold


def test_an_earlier_description_has_no_groups(describe):
    fields = asdict(describe())
    del fields["groups"]
    assert description_from(fields).groups == {}


@pytest.mark.parametrize(
    "change",
    [
        {"names": ["cereals"]},
        {"names": ["cereals", "  "]},
        {"names": ["cereals", 7]},
        {"names": ["cereals", "x" * 301]},
        {"names": "ab"},
        {"threshold": 1.1},
        {"threshold": -0.1},
        {"threshold": "0.8"},
        {"threshold": True},
        {"bounded": 1},
        {"risk": None},
        {"confidence": float("nan")},
        {"more": 1},
    ],
)
def test_groups_that_cannot_be_used(refused, change):
    assert refused(lambda fields: fields.update(groups={**GROUPS, **change}))


@pytest.mark.parametrize("groups", [[], None, {"names": ["a", "b"]}, "cereals"])
def test_groups_of_another_structure(refused, groups):
    assert refused(lambda fields: fields.update(groups=groups))
