"""Tests of `cnn2d_cnn1d`."""

import pytest
import torch
from planar_sits.core.networks.layouts import as_patches, each_date


@pytest.mark.parametrize(("side", "half"), [(3, 2), (7, 4), (9, 5)])
def test_the_encoder_halves_the_patch_of_each_time_step(build, images_for, side, half):
    network, images = build("cnn2d_cnn1d").eval(), images_for("cnn2d_cnn1d", 2, side=side)
    maps = network.encoder(each_date(as_patches(images)))
    assert maps.shape == (2 * 8, 32, half, half)


def test_time_steps_meet_after_the_encoder_only(build, images_for):
    network, images = build("cnn2d_cnn1d").eval(), images_for("cnn2d_cnn1d", 1)
    changed = images.clone()
    changed[:, :, 5] = 0
    before, after = (network.encoder(each_date(as_patches(image))) for image in (images, changed))
    steps = (before - after).abs().sum(dim=(1, 2, 3)) > 0
    assert torch.nonzero(steps).ravel().tolist() == [5]
