"""Probabilities of the classes: from fields of each class, or from the confidence."""

import numpy as np
import pytest
from planar_sits.processing_provider.class_probabilities import class_names
from planar_sits.tests.support.classified import CLASSES, layer_reader, make_classified
from qgis.core import NULL


@pytest.fixture
def read(make_run, tmp_path):
    return layer_reader(make_run, tmp_path)


@pytest.fixture
def data(provider):
    return make_classified(40)


def test_probabilities_of_the_fields(read, data):
    parcels = read(data)
    assert parcels.classes == list(CLASSES)
    assert parcels.probabilities == pytest.approx(data[3])
    assert (parcels.mapped == data[2]).all()


def test_probabilities_of_the_confidence(read, data):
    parcels = read(data, probabilities=False)
    top = data[3][np.arange(40), data[2]]
    assert parcels.known == "pred_conf"
    assert parcels.probabilities[np.arange(40), data[2]] == pytest.approx(top)
    assert parcels.probabilities.sum(axis=1) == pytest.approx(np.ones(40))


def test_fields_that_are_no_probabilities_are_not_taken(read, data):
    """A field p_area of the operator, so that the sums are not 1."""
    parcels = read(data, extra=[("p_area", [7.0] * 40)])
    assert parcels.known == "pred_conf"


def test_second_class_and_margin(read, data):
    areas, truth, mapped, chances = data
    second = np.argsort(chances, axis=1)[:, -2]
    top = np.sort(chances, axis=1)
    extra = [("pred_2nd", [CLASSES[k] for k in second]),
             ("pred_marg", (top[:, 2] - top[:, 1]).tolist())]  # fmt: skip
    parcels = read(data, extra=extra, probabilities=False)
    assert parcels.probabilities == pytest.approx(chances)


def test_class_names_of_a_field():
    features = [{"crop": "maize"}, {"crop": NULL}, {"crop": 7}]
    assert class_names(features, "crop") == ["maize", None, "7"]
