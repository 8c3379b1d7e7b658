"""Tests of `unet_hybrid`."""

import pytest


@pytest.mark.parametrize(("side", "half", "quarter"), [(3, 2, 1), (7, 4, 2), (9, 5, 3)])
def test_the_maps_have_the_documented_shapes(build, images_for, side, half, quarter):
    network, images = build("unet_hybrid").eval(), images_for("unet_hybrid", 2, side=side)
    shapes = {}
    for name in ("down1", "down2", "down3", "up2", "up1"):
        network.get_submodule(name).register_forward_hook(
            lambda module, inputs, output, name=name: shapes.update({name: tuple(output.shape)})
        )
    network(images)
    assert shapes == {
        "down1": (16, 16, side, side),
        "down2": (16, 24, half, half),
        "down3": (16, 32, quarter, quarter),
        "up2": (16, 24, half, half),
        "up1": (16, 16, side, side),
    }
