"""Tests of `cnn3d`."""

import pytest
from planar_sits.core.networks.layouts import as_patches


@pytest.mark.parametrize("steps", [2, 8, 25])
@pytest.mark.parametrize(("side", "rest"), [(3, 1), (7, 2), (9, 3)])
def test_features_keep_the_time_steps(build, images_for, steps, side, rest):
    network, images = build("cnn3d", steps=steps).eval(), images_for("cnn3d", 2, 3, steps, side)
    assert network.features(as_patches(images)).shape == (2, 64, steps, rest, rest)
