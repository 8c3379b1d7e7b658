"""Calibration parcels of a model, and their tensors."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.networks.calibration import PREFIX, from_tensors, shapes_fit
from planar_sits.tests.support.model_files import calibration_of


@pytest.fixture
def calibration():
    return calibration_of(features=6, classes=3)


def shapes(tensors):
    return {name: array.shape for name, array in tensors.items()}


def test_it_comes_back_from_its_tensors(calibration):
    tensors = calibration.tensors()
    assert all(name.startswith(PREFIX) for name in tensors)
    assert shapes_fit(shapes(tensors), 6)
    again = from_tensors(tensors, 3).tensors()
    assert all(np.array_equal(again[name], array) for name, array in tensors.items())


def test_limits_and_p_values(calibration):
    limits = calibration.limits(3, 0.5)
    assert limits.values.shape == (3,)
    features = np.zeros((3, 6))
    features[1], features[2] = 1e3, np.nan
    values = calibration.novelty(features)
    assert values[1] == 1 / (len(calibration.labels) + 1) < values[0]
    assert np.isnan(values[2])


@pytest.mark.parametrize("name", ["labels", "scores", "distances", "centre", "references", "keys"])
def test_tensors_that_are_missing_or_of_another_shape(calibration, name):
    tensors = calibration.tensors()
    found = shapes(tensors)
    missing = {key: shape for key, shape in found.items() if key != PREFIX + name}
    assert not shapes_fit(missing, 6)
    assert not shapes_fit({**found, PREFIX + name: (5000, 6)}, 6)
    assert not shapes_fit({**found, PREFIX + name: ()}, 6)
    assert not shapes_fit({**found, PREFIX + "more": (1,)}, 6)
    assert not shapes_fit(found, 7)


@pytest.mark.parametrize(
    ("name", "value"),
    [("labels", 3), ("labels", -1), ("scores", 1.5), ("scores", -0.1), ("distances", -1.0),
     ("scale", 0.0), ("scale", -1.0)],
)  # fmt: skip
def test_values_that_no_training_writes(calibration, name, value):
    tensors = calibration.tensors()
    tensors[PREFIX + name][1] = value
    with pytest.raises(ValueError, match="calibration"):
        from_tensors(tensors, 3)


def test_another_type(calibration):
    tensors = replace(calibration, scores=calibration.scores.astype(np.int32)).tensors()
    with pytest.raises(ValueError, match="calibration"):
        from_tensors(tensors, 3)


def test_parcels_are_known_by_their_keys(calibration):
    keys = np.array([-10, 9, 10, 2**62]).view(np.uint64)
    assert calibration.trained_on(keys).tolist() == [True, True, False, False]


def test_keys_of_another_type(calibration):
    tensors = calibration.tensors()
    tensors[PREFIX + "keys"] = tensors[PREFIX + "keys"].astype(np.float32)
    with pytest.raises(ValueError, match="calibration"):
        from_tensors(tensors, 3)
