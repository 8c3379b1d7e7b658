"""The layer that is explained: the last map with places in time, and in space.

============================  ==========  ==================================================
network                       layer       map of a T x L image
============================  ==========  ==================================================
compact                       features    T x L / 8: every date has a row
squeezenet1_0, squeezenet1_1  features    T / 16 x L / 16, about 13 rows of 224
resnet18                      layer4      T / 32 x L / 32, 7 rows of 224
mobilenet_v3_small            features    T / 32 x L / 32, 7 rows of 224
tempcnn                       features    T: every date has a row, of one pixel
cnn3d                         features    T x side / 4 x side / 4 of a patch, L = side x side
============================  ==========  ==================================================

The other networks mix dates before any map, or have none.
"""

from dataclasses import dataclass
from math import isqrt

import numpy as np
import torch

from ..errors import PlanarSitsError
from ..planar.images import CANVAS
from ..planar.samplers import SAMPLERS

_TARGETS = {
    "compact": "features",
    "squeezenet1_0": "features",
    "squeezenet1_1": "features",
    "resnet18": "layer4",
    "mobilenet_v3_small": "features",
    "tempcnn": "features",
    "cnn3d": "features",
}


def target_path(backbone):
    """Return the name of the module whose output is explained.

    Parameters
    ----------
    backbone : str

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of the dates.
    """
    if backbone not in _TARGETS:
        raise PlanarSitsError(
            f"MODEL: the network '{backbone}' has no convolutional map of dates and pixels, so "
            "there is no attention to show: train with BACKBONE 'compact', or with METHOD "
            "'tempcnn' or 'cnn3d'."
        )
    return _TARGETS[backbone]


def target_layer(network, backbone):
    """Return the module of a network whose output is explained (see `target_path`)."""
    return network.get_submodule(target_path(backbone))


@dataclass(frozen=True)
class Resolution:
    """How finely attention can tell dates and pixels apart.

    Parameters
    ----------
    rows, columns : int
        Size of the map; of a patch, columns along one side.
    days : float
        From one row of the map to the next.
    pixels : float
        From one column of the map to the next.
    days_seen, pixels_seen : float
        What one value of the map looks at (its receptive field), at most the
        whole image.
    across : {'walk', 'curve', 'segment', 'patch', 'pixel'}
        What the columns go along; a ``pixel`` has one.
    """

    rows: int
    columns: int
    days: float
    pixels: float
    days_seen: float
    pixels_seen: float
    across: str = "walk"

    def told(self):
        """Return it in a sentence."""
        size, along, seen = f"{self.columns} columns", "column", f"{self.pixels_seen:.0f}"
        if self.across == "patch":
            size = f"{self.columns} x {self.columns} places in the patch"
            along, seen = "place", f"{seen} x {seen}"
        dates = f"a row every {self.days:.0f} days that looks at {self.days_seen:.0f} days"
        if self.across == "pixel":
            return f"The map has {self.rows} rows: {dates}, of one pixel alone."
        return (
            f"The map has {self.rows} rows x {size}: {dates}, a {along} every "
            f"{self.pixels:.0f} pixels of the {self.across} that looks at {seen}."
        )


def resolution(network, description):
    """Measure the resolution of a model's attention.

    Parameters
    ----------
    network : torch.nn.Module
    description : ModelDescription

    Returns
    -------
    Resolution
    """
    steps, length = len(description.days), description.segments.length
    shape = (CANVAS, CANVAS) if description.segments.canvas else (steps, length)
    seen, (rows, *places) = _field(network, description, shape)
    across = SAMPLERS[description.segments.sampler].across
    if across == "patch":
        seen = seen.reshape(steps, isqrt(length), -1).any(axis=1)
    columns, most = (places or [1])[-1], seen.shape[1]
    step = float(np.median(np.diff(description.days)))
    return Resolution(
        rows=rows,
        columns=columns,
        days=step * shape[0] / rows,
        pixels=most / columns,
        days_seen=step * min(int(seen.any(axis=1).sum()), steps),
        pixels_seen=float(min(int(seen.any(axis=0).sum()), length)),
        across=across,
    )


def _field(network, description, shape):
    """Return which places of an image the middle of the map looks at, and the map's size."""
    device = next(network.parameters()).device
    # Several images: where one has a dead unit another has not.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        images = torch.rand(8, len(description.bands), *shape).to(device).requires_grad_()
    kept = {}
    layer = target_layer(network, description.backbone)
    hook = layer.register_forward_hook(lambda module, given, out: kept.update(map=out))
    try:
        network.eval()(images)
    finally:
        hook.remove()
    size = tuple(kept["map"].shape[2:])
    middle = (slice(None), slice(None), *(extent // 2 for extent in size))
    (gradient,) = torch.autograd.grad(kept["map"][middle].sum(), images)
    return gradient.abs().sum(dim=(0, 1)).cpu().numpy() > 0, size
