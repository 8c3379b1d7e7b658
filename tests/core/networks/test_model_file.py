"""The model file: all comes back, and nothing unsound comes in."""

import json
import pickle
import struct
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks import model_file
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import (
    FORMAT_VERSION,
    ModelDescription,
    load_model,
    read_description,
    save_model,
)
from planar_sits.core.networks.registry import BACKBONES, NETWORKS, network_class
from planar_sits.core.planar.segments import SegmentSettings

KEY = "planar_sits"


def describe(**changes):
    facts = {
        "classes": [
            {"name": "blé d’hiver", "colour": "#f2d544", "parcels": 12},
            {"name": '玉米 "a\\b"\n', "colour": "#2d7f3e", "parcels": 3},
        ],
        "bands": [
            {"name": "B8 – proche infrarouge", "low": 812.0, "high": 4920.600097656250},
            {"name": "B4", "low": -0.1, "high": 0.30000001192092896},
        ],
        "season_start": "2017-11-01",
        "days": [0.0, 16.5, 33.333333333333336],
        "segments": SegmentSettings("random_pixels", 17, 33.3, True),
        "backbone": "compact",
        "seed": 2**31 - 1,
        "training": {"date": "2020-02-29", "epochs": 3, "learning_rate": 1e-6, "ok": True},
        "scores": {"oa": 0.948123, "confusion": [[3, 1], [0, 4]]},
    }
    return ModelDescription(**{**facts, **changes})


HYPER = {
    "tempcnn": {"filters": 16},
    "lstm": {"hidden": 24},
    "random_forest": {"trees": 7, "nodes": 9},
    "svm": {"support": 11},
}


def describe_method(backbone, sampler=None, **changes):
    """Describe a model of a network that is not planar."""
    patch = "patch" in network_class(backbone).samplers
    sampler = sampler or ("patch" if patch else "pixels")
    return describe(
        backbone=backbone,
        segments=SegmentSettings(sampler, 25 if patch else 1, 70.0, False),
        hyper=changes.pop("hyper", HYPER.get(backbone, {})),
        **changes,
    )


METHODS = [describe_method(name) for name in NETWORKS if name not in BACKBONES]
METHODS += [describe_method("random_forest", "parcel")]
CURVES = ("hilbert", "snake", "spiral")
METHODS += [describe(segments=SegmentSettings(name, 17, 70.0, False)) for name in CURVES]


def method_title(description):
    return f"{description.segments.sampler}, {description.backbone}"


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Header and tensors' bytes of a sound small model."""
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    torch.manual_seed(0)
    save_model(path, Model(describe(), describe().network()))
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    return json.loads(content[8 : 8 + length]), content[8 + length :]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "model.safetensors"


def write(path, header, body):
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + body)


@pytest.fixture
def assert_refused(saved, path):
    """Return a function that changes the description and expects one sentence."""

    def expect(change, match=r"model\.safetensors"):
        header, body = saved
        told = json.loads(header["__metadata__"][KEY])
        change(told)
        write(path, {**header, "__metadata__": {KEY: json.dumps(told)}}, body)
        with pytest.raises(PlanarSitsError, match=match):
            read_description(path)

    return expect


@pytest.mark.parametrize("backbone", BACKBONES)
def test_a_model_comes_back_bit_by_bit(path, backbone):
    description = describe(backbone=backbone)
    network = description.network()
    save_model(path, Model(description, network))
    found, loaded = load_model(path)
    assert found == description
    state = loaded.state_dict()
    assert state.keys() == network.state_dict().keys()
    for name, value in network.state_dict().items():
        assert state[name].dtype == value.dtype
        assert torch.equal(state[name], value)


@pytest.mark.parametrize("description", METHODS, ids=method_title)
def test_a_model_of_any_method_comes_back(path, description):
    torch.manual_seed(0)
    network = description.network().eval()
    for name, value in network.state_dict().items():
        if value.is_floating_point() and not name.endswith("running_var"):
            value += 0.1 * torch.randn(value.shape)
    description = replace(description, temperature=1.7)
    fold_temperature(network, 1.7)
    save_model(path, Model(description, network))
    found, loaded = load_model(path)
    assert found == description
    channels = 4 if description.segments.sampler == "parcel" else 2
    assert found.channels == channels
    images = torch.rand(3, channels, 3, description.segments.length)
    with torch.no_grad():
        assert torch.equal(loaded(images), network(images))


def test_a_loaded_network_scores_alike_and_does_not_drop_out(path):
    network = describe().network().eval()
    save_model(path, Model(describe(), network))
    _, loaded = load_model(path)
    images = torch.rand(4, 2, 3, 17)
    assert not loaded.training
    assert torch.equal(loaded(images), network(images))


def test_the_description_alone(path):
    network = describe().network()
    save_model(path, Model(describe(), network))
    found, shapes = read_description(path)
    assert found == describe()
    assert shapes == {name: tuple(v.shape) for name, v in network.state_dict().items()}


def test_all_fields_are_in_the_file(saved):
    told = json.loads(saved[0]["__metadata__"][KEY])
    assert told == {"format_version": FORMAT_VERSION, **asdict(describe())}


def test_no_part_file_is_left(path):
    save_model(path, Model(describe(), describe().network()))
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_unwritable_place_is_told(path):
    path.mkdir()
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        save_model(path, Model(describe(), describe().network()))
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_properties():
    description = describe()
    assert description.class_names[0] == "blé d’hiver"
    assert description.ranges.dtype == np.float32
    assert description.ranges.tolist() == np.float32([[812, 4920.6], [-0.1, 0.3]]).tolist()
    assert description.step_labels() == ["2017-11-01", "2017-11-17", "2017-12-04"]


def test_truncated_anywhere(saved, path):
    write(path, *saved)
    whole = path.read_bytes()
    places = {*range(0, 40), *range(0, len(whole), len(whole) // 40), len(whole) - 1}
    for size in places:
        path.write_bytes(whole[:size])
        for read in (read_description, load_model):
            with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
                read(path)


def test_a_pickled_model_is_refused(path):
    torch.save(describe().network(), path)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.* not a \.safetensors"):
        load_model(path)
    path.write_bytes(pickle.dumps(describe()))
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.* not a \.safetensors"):
        load_model(path)


@pytest.mark.parametrize("metadata", [None, {"format": "pt"}, {}])
def test_a_foreign_network_is_refused(saved, path, metadata):
    header = {name: value for name, value in saved[0].items() if name != "__metadata__"}
    if metadata is not None:
        header["__metadata__"] = metadata
    write(path, header, saved[1])
    with pytest.raises(PlanarSitsError, match="not a model of Planar SITS"):
        load_model(path)


@pytest.mark.parametrize("metadata", [None, 5, [], KEY, {KEY: None}, {KEY: 5}, {KEY: {}}], ids=str)
def test_metadata_of_another_kind(saved, path, metadata):
    write(path, {**saved[0], "__metadata__": metadata}, saved[1])
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
        load_model(path)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", "null", "{}", '"x"', "[" * 100_000], ids=range(8)
)
def test_a_description_of_another_kind(saved, path, text):
    write(path, {**saved[0], "__metadata__": {KEY: text}}, saved[1])
    with pytest.raises(PlanarSitsError, match="damaged header"):
        load_model(path)


@pytest.mark.parametrize("version", [FORMAT_VERSION + 1, 10**9])
def test_a_newer_format_is_refused(assert_refused, version):
    told = f"{version}.*update the plugin"
    assert_refused(lambda header: header.update(format_version=version, surprise=1), told)


@pytest.mark.parametrize("version", [None, "one", [], float("nan"), float("inf"), 0, -1])
def test_a_format_that_never_was(assert_refused, version):
    assert_refused(lambda told: told.update(format_version=version), "damaged")


REQUIRED = ("classes", "bands", "season_start", "days", "segments", "backbone", "format_version")


@pytest.mark.parametrize("key", REQUIRED)
def test_a_missing_field(assert_refused, key):
    assert_refused(lambda told: told.pop(key), "damaged")


def test_a_field_too_many(assert_refused):
    assert_refused(lambda told: told.update(surprise=1), "damaged")


@pytest.mark.parametrize("key", REQUIRED[:-1])
@pytest.mark.parametrize("value", [None, 10**9, True, "text", [], {}, [[]], [None] * 2], ids=str)
def test_a_field_of_another_kind(assert_refused, key, value):
    assert_refused(lambda told: told.update({key: value}), "damaged")


@pytest.mark.parametrize("key", ["seed", "training", "scores", "hyper", "temperature"])
@pytest.mark.parametrize("value", [None, "text", [1]], ids=str)
def test_an_optional_field_of_another_kind(assert_refused, key, value):
    assert_refused(lambda told: told.update({key: value}), "damaged")


@pytest.mark.parametrize("start", ["", "2017", "2017-13-01", "soon", 20170101])
def test_a_season_that_begins_on_no_day(assert_refused, start):
    assert_refused(lambda told: told.update(season_start=start), "damaged")


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
def test_a_time_axis_that_is_none(assert_refused, days):
    assert_refused(lambda told: told.update(days=days), "damaged")


@pytest.mark.parametrize("name", [5, None, ["a"], {}], ids=str)
@pytest.mark.parametrize("key", ["classes", "bands"])
def test_a_name_that_is_no_text(assert_refused, key, name):
    assert_refused(lambda told: told[key][0].update(name=name), "damaged")


@pytest.mark.parametrize(
    ("key", "field"),
    [("classes", "name"), ("classes", "colour"), ("bands", "name"), ("bands", "low")],
)
def test_a_class_or_band_without_a_field(assert_refused, key, field):
    assert_refused(lambda told: told[key][0].pop(field), "damaged")


@pytest.mark.parametrize("colour", [5, None, "red; }", "#12"])
def test_a_colour_that_is_none(assert_refused, colour):
    assert_refused(lambda told: told["classes"][0].update(colour=colour), "damaged")


def test_two_classes_of_one_name(assert_refused):
    assert_refused(
        lambda told: told["classes"][0].update(name=told["classes"][1]["name"]), "damaged"
    )


def test_one_class_is_no_choice(assert_refused):
    assert_refused(lambda told: told["classes"].pop(), "damaged")


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
def test_a_range_that_is_none(assert_refused, low, high):
    assert_refused(lambda told: told["bands"][0].update(low=low, high=high), "damaged")


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
def test_segments_that_cannot_be_drawn(assert_refused, key, value):
    assert_refused(lambda told: told["segments"].update({key: value}), "damaged")


@pytest.mark.parametrize("key", ["sampler", "length", "fraction", "canvas"])
def test_segments_half_described(assert_refused, key):
    assert_refused(lambda told: told["segments"].pop(key), "damaged")


@pytest.mark.parametrize("backbone", ["vgg16", "", "__class__", ["compact"]])
def test_an_unknown_backbone(assert_refused, backbone):
    assert_refused(lambda told: told.update(backbone=backbone), "damaged")


@pytest.mark.parametrize("temperature", [0, -1.5, float("nan"), float("inf"), True, "1"])
def test_a_temperature_that_is_none(assert_refused, temperature):
    assert_refused(lambda told: told.update(temperature=temperature), "damaged")


def method_file(path, description, change=lambda told: None):
    """Write a sound model, then change what it says of itself."""
    save_model(path, Model(description, description.network()))
    content = path.read_bytes()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    told = json.loads(header["__metadata__"][KEY])
    change(told)
    header["__metadata__"] = {KEY: json.dumps(told)}
    write(path, header, content[8 + length :])


@pytest.mark.parametrize(
    "hyper",
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
def test_sizes_that_are_none(path, hyper):
    method_file(path, describe_method("tempcnn"), lambda told: told.update(hyper=hyper))
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize(
    ("backbone", "segments"),
    [
        ("cnn3d", {"length": 50}),
        ("cnn3d", {"length": 16}),
        ("cnn3d", {"sampler": "pixels"}),
        ("cnn3d", {"canvas": True}),
        ("tempcnn", {"length": 9}),
        ("tempcnn", {"sampler": "random_walk"}),
        ("tempcnn", {"sampler": "parcel"}),
        ("lda", {"sampler": "patch", "length": 9}),
        ("random_forest", {"sampler": "random_pixels"}),
    ],
    ids=str,
)
def test_samples_that_a_network_cannot_take(path, backbone, segments):
    method_file(path, describe_method(backbone), lambda told: told["segments"].update(segments))
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


def more(key, number):
    """Return a change that claims many classes, bands, days, or a large size."""

    def change(told):
        if key == "days":
            told["days"] = list(range(number))
        elif key in ("classes", "bands"):
            told[key] = [{**told[key][0], "name": str(place)} for place in range(number)]
        else:
            told["hyper"][key] = 10**12 if number > 500 else number

    return change


# A network that takes any number of days has no more weights for more of them.
GROWS = [
    (description, key)
    for description in METHODS
    for key in ("classes", "bands", "days", *description.hyper)
    if (key != "days" or description.backbone not in ("lstm", "recurrence_plot", "unet_hybrid"))
    and (key not in ("bands", "days") or description.backbone != "random_forest")
]


@pytest.mark.parametrize("number", [1, 4, 900])
@pytest.mark.parametrize(
    ("description", "key"), GROWS, ids=lambda value: getattr(value, "backbone", value)
)
def test_no_network_is_built_that_is_larger_than_the_file(
    path, monkeypatch, description, key, number
):
    method_file(path, description, more(key, number))

    def built(*_):
        raise AssertionError("built before the file was looked at")

    monkeypatch.setattr(ModelDescription, "network", built)
    with pytest.raises(PlanarSitsError, match="damaged|earlier"):
        load_model(path)


@pytest.mark.parametrize(
    "description", [describe(), *METHODS], ids=lambda description: method_title(description)
)
def test_what_is_claimed_is_what_is_built(description):
    shapes = {
        name: tuple(value.shape) for name, value in description.network().state_dict().items()
    }
    claimed = description.claimed_shapes()
    assert claimed.items() <= shapes.items()
    # What is not claimed is bounded by what is.
    largest = max(np.prod(shape) for shape in claimed.values())
    assert max(np.prod(shape, dtype=int) for shape in shapes.values()) <= max(100_000, largest)


def test_a_forest_that_leads_astray_is_refused(path):
    description = describe_method("random_forest")
    network = description.network()
    network.left[3, 0], network.right[3, 0] = 1, 9
    save_model(path, Model(description, network))
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


def first_format(told):
    """Make a description one of the first format."""
    told["format_version"] = 1
    del told["hyper"], told["temperature"]


@pytest.mark.parametrize("backbone", BACKBONES)
def test_the_first_format_is_read(path, backbone):
    method_file(path, describe(backbone=backbone), first_format)
    found, _ = load_model(path)
    assert found == describe(backbone=backbone)
    assert (found.hyper, found.temperature) == ({}, 1.0)


@pytest.mark.parametrize("earlier", [first_format, lambda told: told.update(format_version=2)])
def test_another_compact_of_an_earlier_format_is_told(path, saved, earlier):
    header = json.loads(json.dumps(saved[0]))
    told = json.loads(header["__metadata__"][KEY])
    earlier(told)
    header["__metadata__"] = {KEY: json.dumps(told)}
    header["first.of.old.weight"] = header.pop("first.0.weight")
    write(path, header, saved[1])
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*earlier version.*train again"):
        load_model(path)


@pytest.mark.parametrize("key", ["classes", "bands"])
def test_a_header_that_claims_too_much(assert_refused, saved, key):
    entry = json.loads(saved[0]["__metadata__"][KEY])[key][0]
    many = [{**entry, "name": str(k)} for k in range(1001)]
    assert_refused(lambda told: told.update({key: many}), "damaged")


def test_a_claim_is_not_believed_before_the_weights_are_seen(saved, path, monkeypatch):
    header, body = saved
    told = json.loads(header["__metadata__"][KEY])
    told["classes"] = [{**told["classes"][0], "name": str(k)} for k in range(900)]
    told["days"] = list(range(4000))
    write(path, {**header, "__metadata__": {KEY: json.dumps(told)}}, body)
    largest = []
    empty = torch.empty

    def watched(*shape, **options):
        made = empty(*shape, **options)
        if made.device.type != "meta":
            largest.append(made.numel())
        # Enough of what was asked for: a test needs no gigabyte.
        return made

    monkeypatch.setattr(torch, "empty", watched)
    monkeypatch.setattr(torch.nn.init, "kaiming_uniform_", lambda tensor, **_: tensor)
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)
    assert max(largest, default=0) < 10_000_000


@pytest.mark.parametrize("change", ["renamed", "missing", "one more", "of another shape"])
def test_weights_of_another_network(saved, path, change):
    header = json.loads(json.dumps(saved[0]))
    name = "classifier.weight"
    entry = header[name]
    if change == "renamed":
        header["other"] = header.pop(name)
    elif change == "missing":
        header["first.0.weight"]["data_offsets"] = header.pop(name)["data_offsets"]
    elif change == "one more":
        header["other"] = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    else:
        entry["shape"] = [1, *entry["shape"]]
    write(path, header, saved[1])
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize("kind", ["U32", "I32"])
def test_weights_of_another_kind_of_number(saved, path, kind):
    header = json.loads(json.dumps(saved[0]))
    header["classifier.weight"]["dtype"] = kind
    write(path, header, saved[1])
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
        load_model(path)


def test_weights_that_overlap(saved, path):
    header = json.loads(json.dumps(saved[0]))
    by_shape = {}
    for name, entry in header.items():
        if name != "__metadata__":
            by_shape.setdefault((entry["dtype"], *entry["shape"]), []).append(entry)
    one, other = next(entries for entries in by_shape.values() if len(entries) > 1)[:2]
    one["data_offsets"] = other["data_offsets"]
    write(path, header, saved[1])
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


def assert_used_or_refused(path):
    """Load a model and use all it says, or expect one sentence."""
    try:
        description, network = load_model(path)
    except PlanarSitsError as error:
        assert path.name in str(error)
        return
    steps = len(description.days)
    with torch.no_grad():
        assert network(torch.zeros(1, 2, steps, 5)).shape == (1, len(description.classes))
    assert np.isfinite(description.ranges).all()
    assert len(description.step_labels()) == steps
    assert len(description.class_names) == 2
    assert all(isinstance(band["name"], str) for band in description.bands)


@pytest.mark.parametrize("flip", [0x01, 0x0F, 0x13])  # the last two: F32 to I32, F32 to U32
def test_any_changed_byte_of_the_header(saved, path, flip):
    header, body = saved
    write(path, header, body)
    content = path.read_bytes()
    for place in range(len(content) - len(body)):
        changed = bytearray(content)
        changed[place] ^= flip
        path.write_bytes(changed)
        assert_used_or_refused(path)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 255)), min_size=1, max_size=3))
def test_changed_bytes_are_refused_or_harmless(saved, tmp_path_factory, flips):
    path = tmp_path_factory.getbasetemp() / "flipped_model.safetensors"
    header, body = saved
    write(path, header, body)
    content = bytearray(path.read_bytes())
    for place, flip in flips:
        content[place % (len(content) - len(body))] ^= flip
    path.write_bytes(content)
    assert_used_or_refused(path)


def test_no_pickle_anywhere():
    for source in Path(model_file.__file__).parents[1].rglob("*.py"):
        text = source.read_text(encoding="utf-8")
        assert "torch.load(" not in text, source
        assert "import pickle" not in text, source
