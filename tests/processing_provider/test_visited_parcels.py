"""Visited parcels as a sample; whole runs are in test_area_estimate.py."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.classified_parcels import classified_source, read_classified
from planar_sits.processing_provider.visited_parcels import (
    read_visits,
    sample_fields,
    sample_kind,
)
from planar_sits.tests.support.classified import CLASSES, classified_layer, make_classified
from qgis.core import QgsProcessingFeedback


@pytest.fixture
def visits(make_run, tmp_path):
    """Return a function that reads the visits of a made-up layer."""

    def read(extra, data=None, **parameters):
        path = classified_layer(tmp_path / "c.gpkg", data or make_classified(60), extra)
        one = make_run("areaestimate", QgsProcessingFeedback(), PARCELS=path,
                       REFERENCE_FIELD="seen", **parameters)  # fmt: skip
        source = classified_source(one)
        parcels = read_classified(one, source, sample_fields(one, source))
        return read_visits(one, source, parcels)

    return read


def seen(every=1):
    truth = make_classified(60)[1]
    return [CLASSES[k] if row % every == 0 else None for row, k in enumerate(truth)]


def test_the_default_takes_the_probabilities(visits):
    read = visits([("seen", seen()), ("visit_prob", [0.5] * 60)])
    assert read.kind == "visit_prob"
    assert read.strata == list(CLASSES)


def test_probabilities_that_differ_within_a_stratum(visits):
    chances = [0.8 if row % 2 else 0.2 for row in range(60)]
    read = visits([("seen", seen(3)), ("visit_prob", chances)])
    (first, *_) = read.adjusted.parts()
    assert sorted(set(np.round(first.weights / first.weights.min(), 6))) == [1.0, 4.0]
    assert first.weights.sum() == pytest.approx(len(first.members))


def test_strata_of_next_visits_come_first_and_a_field_before_them(visits):
    zone = ["a" if row < 30 else "b" for row in range(60)]
    extra = [("seen", seen()), ("visit_prob", [1.0] * 60), ("visit_strat", zone)]
    assert visits(extra).strata == ["a", "b"]
    other = [("half", ["x"] * 60)]
    assert visits(extra + other, STRATUM_FIELD="half").strata == ["x"]


def test_a_random_sample_has_strata_for_one_estimator_alone(visits):
    read = visits([("seen", seen(2))], SAMPLE="simple_random")
    assert read.adjusted.strata.max() == 2 and read.powered.strata.max() == 0


def test_two_spellings_of_a_new_class_are_one(visits):
    names = seen()
    names[:2] = ["Winter  Rye", "winter_rye"]
    read = visits([("seen", names)], SAMPLE="simple_random")
    assert len(read.classes) == 4


def test_parcels_without_a_class_count_where_they_were_visited(visits):
    areas, truth, mapped, chances = make_classified(60)
    mapped[:5] = -1
    read = visits([("seen", seen())], (areas, truth, mapped, chances), SAMPLE="simple_random")
    assert len(read.members) == 60 and "not classified" in read.strata


def test_an_unknown_sample_is_refused(make_run, tmp_path, provider):
    path = classified_layer(tmp_path / "c.gpkg", make_classified(20), [("seen", ["maize"] * 20)])
    one = make_run("areaestimate", PARCELS=path, REFERENCE_FIELD="seen")
    with pytest.raises(PlanarSitsError, match="drawn at random"):
        sample_kind(one, classified_source(one))
