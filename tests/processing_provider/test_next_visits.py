"""planarsits:nextvisits: a sample that can be repeated, and parcels to learn from."""

import numpy as np
import pytest
from planar_sits.tests.support.classified import classified_layer, make_classified
from qgis.core import QgsVectorLayer


@pytest.fixture(scope="module")
def data():
    return make_classified()


@pytest.fixture(scope="module")
def layer(provider, data, tmp_path_factory):
    extra = [("name", [f"n{row}" for row in range(len(data[0]))])]
    return classified_layer(tmp_path_factory.mktemp("classified") / "c.gpkg", data, extra)


@pytest.fixture
def visits(run, layer, tmp_path):
    """Return a function that chooses visits and gives the features of the output."""

    def choose(parcels=layer, name="v.gpkg", **parameters):
        output = str(tmp_path / name)
        parameters = {"REPORT": None, **parameters}
        run("nextvisits", PARCELS=parcels, OUTPUT=output, **parameters)
        return [feature.attributeMap() for feature in QgsVectorLayer(output).getFeatures()]

    return choose


def chosen(features):
    return [one for one in features if isinstance(one["visit_rank"], int)]


def test_a_probability_sample(visits, data):
    features = visits(COUNT=60)
    drawn = chosen(features)
    assert len(features) == 240
    assert sorted(one["visit_rank"] for one in drawn) == list(range(1, 61))
    assert sum(1 / one["visit_prob"] for one in drawn) == pytest.approx(240)
    assert sum(one["visit_prob"] for one in features) == pytest.approx(60)
    strata = {one["visit_strat"] for one in features}
    assert "meadow, large parcels" in strata
    for stratum in strata:
        inside = [one for one in drawn if one["visit_strat"] == stratum]
        assert len(inside) >= 2
        assert len({one["visit_prob"] for one in inside}) == 1
        assert all(f"{len(inside)} of " in one["visit_why"] for one in inside)


def test_large_and_uncertain_parcels_are_visited_more(visits):
    features = visits(COUNT=60)
    rate = {one["visit_strat"]: one["visit_prob"] for one in features}
    assert rate["meadow, large parcels"] > 2 * rate["meadow, small parcels"]


@pytest.mark.parametrize("purpose", ["accuracy", "learning"])
def test_the_same_parcels_in_any_order(visits, layer, run, tmp_path, purpose):
    turned = str(tmp_path / "turned.gpkg")
    import processing

    processing.run(
        "native:orderbyexpression",
        {"INPUT": layer, "EXPRESSION": '"name"', "ASCENDING": False, "OUTPUT": turned},
    )
    ranks = [
        {one["name"]: one["visit_rank"] for one in chosen(visits(parcels, f"{n}.gpkg", COUNT=30,
                                                                   PURPOSE=purpose))}
        for n, parcels in enumerate((layer, turned))
    ]  # fmt: skip
    assert ranks[0] == ranks[1]
    assert len(ranks[0]) == 30


def test_another_seed_draws_others_and_more_visits_keep_most(visits):
    def names(**parameters):
        name = "_".join(f"{key}{value}" for key, value in parameters.items()) + ".gpkg"
        return {one["name"] for one in chosen(visits(name=name, **parameters))}

    first = names(COUNT=60)
    assert len(first & names(COUNT=60, SEED=1)) < 40
    assert len(first & names(COUNT=80)) > 45


def test_visits_to_learn_from(visits, data):
    features = visits(COUNT=30, PURPOSE="learning")
    drawn = chosen(features)
    assert len(drawn) == 30
    assert all(one["visit_why"].startswith("uncertain: ") for one in drawn)
    assert not any(isinstance(one["visit_prob"], float) for one in features)
    top = np.sort(data[3], axis=1)
    margin = {f"n{row}": value for row, value in enumerate(top[:, -1] - top[:, -2])}
    picked = np.mean([margin[one["name"]] for one in drawn])
    assert picked < np.median(list(margin.values()))
    best = min(drawn, key=lambda one: one["visit_rank"])
    assert margin[best["name"]] == min(margin[one["name"]] for one in drawn)


def test_the_page_tells_the_interval(run, layer, tmp_path):
    page = tmp_path / "r.html"
    run("nextvisits", PARCELS=layer, COUNT=60, OUTPUT="memory:", REPORT=str(page))
    text = page.read_text(encoding="utf-8")
    assert "For a wanted interval" in text and "± " in text and "Neyman" in text
    run("nextvisits", PARCELS=layer, COUNT=60, PURPOSE="learning", OUTPUT="memory:",
        REPORT=str(page))  # fmt: skip
    text = page.read_text(encoding="utf-8")
    assert "no random sample" in text and "For a wanted interval" not in text


def test_without_probabilities(run, visits, data, tmp_path, feedback):
    bare = classified_layer(tmp_path / "b.gpkg", data, probabilities=False)
    assert len(chosen(visits(bare, COUNT=40))) == 40
    assert len(chosen(visits(bare, "w.gpkg", COUNT=40, PURPOSE="learning"))) == 40


def test_parcels_without_a_class_or_a_polygon(run, visits, data, tmp_path, feedback):
    areas, truth, mapped, chances = (values.copy() for values in data)
    mapped[:5], areas[5:8] = -1, np.nan
    layer = classified_layer(tmp_path / "g.gpkg", (areas, truth, mapped, chances))
    recorder = feedback()
    output = str(tmp_path / "o.gpkg")
    run("nextvisits", recorder, PARCELS=layer, COUNT=40, OUTPUT=output, REPORT=None)
    features = [one.attributeMap() for one in QgsVectorLayer(output).getFeatures()]
    assert len(features) == 240
    assert not any(isinstance(one["visit_prob"], float) for one in features[:8])
    assert any("3 parcels without a polygon" in text for text in recorder.warnings)
    assert any("5 parcels without a predicted class" in text for text in recorder.warnings)


def test_one_class(visits, tmp_path):
    areas, truth, mapped, chances = make_classified(50)
    one = classified_layer(tmp_path / "one.gpkg", (areas, truth, 0 * mapped, chances))
    assert len(chosen(visits(one, COUNT=12))) == 12
    assert len(chosen(visits(one, "all.gpkg", COUNT=50))) == 50


def test_equal_parcels(visits, tmp_path):
    """Parcels with the same probabilities and the same areas are still told apart."""
    areas, truth, mapped, chances = make_classified(60)
    data = (np.ones(60), truth, 0 * mapped, np.tile([0.8, 0.1, 0.1], (60, 1)))
    same = classified_layer(tmp_path / "same.gpkg", data)
    for purpose in ("accuracy", "learning"):
        assert len(chosen(visits(same, f"{purpose}.gpkg", COUNT=20, PURPOSE=purpose))) == 20


@pytest.mark.parametrize(
    "changed, parts",
    [
        ({"COUNT": 241}, ["COUNT", "240"]),
        ({"COUNT": 5}, ["COUNT", "3 predicted classes", "at least 6"]),
        ({"COUNT": 0}, ["COUNT"]),
        ({"PREDICTED_FIELD": "crop"}, ["Predicted class field (PREDICTED_FIELD)", "crop"]),
        ({"PURPOSE": "fun"}, ["PURPOSE"]),
    ],
)
def test_bad_parameters(refusal, layer, tmp_path, changed, parts):
    parameters = {"PARCELS": layer, "OUTPUT": str(tmp_path / "o.gpkg"), "COUNT": 30,
                  "REPORT": str(tmp_path / "r.html")}  # fmt: skip
    message = refusal("nextvisits", **{**parameters, **changed})
    assert all(part in message for part in parts), message
    assert "\n" not in message
    assert list(tmp_path.iterdir()) == []


def test_layers_without_an_answer(refusal, data, tmp_path):
    empty = classified_layer(tmp_path / "e.gpkg", [values[:0] for values in data])
    message = refusal("nextvisits", PARCELS=empty, COUNT=5, OUTPUT="memory:", REPORT=None)
    assert "has no parcel" in message
    areas, truth, mapped, chances = data
    none = classified_layer(tmp_path / "n.gpkg", (areas, truth, np.full_like(mapped, -1), chances))
    message = refusal("nextvisits", PARCELS=none, COUNT=5, OUTPUT="memory:", REPORT=None)
    assert "no classified parcel" in message and "pred_class" in message
