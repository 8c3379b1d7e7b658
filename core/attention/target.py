"""The layer that is explained: the last map with places in time and along the walk.

============================  ==========  =========================================
backbone                      layer       map of a T x L image
============================  ==========  =========================================
compact                       features    T x L / 8: every date has a row
squeezenet1_0, squeezenet1_1  features    T / 16 x L / 16, about 13 rows of 224
resnet18                      layer4      T / 32 x L / 32, 7 rows of 224
mobilenet_v3_small            features    T / 32 x L / 32, 7 rows of 224
============================  ==========  =========================================
"""

from dataclasses import dataclass

import numpy as np
import torch

from ..errors import PlanarSitsError
from ..planar.images import CANVAS

_TARGETS = {
    "compact": "features",
    "squeezenet1_0": "features",
    "squeezenet1_1": "features",
    "resnet18": "layer4",
    "mobilenet_v3_small": "features",
}


def target_path(backbone):
    """Return the name of the module whose output is explained.

    Parameters
    ----------
    backbone : str

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of time and walk.
    """
    if backbone not in _TARGETS:
        raise PlanarSitsError(
            f"MODEL: the network '{backbone}' has no convolutional map of dates and pixels, so "
            "there is no attention to show: train with another BACKBONE, such as 'compact'."
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
        Size of the map.
    days : float
        From one row of the map to the next.
    pixels : float
        Steps of the walk from one column of the map to the next.
    days_seen, pixels_seen : float
        What one value of the map looks at (its receptive field), at most the
        whole image.
    """

    rows: int
    columns: int
    days: float
    pixels: float
    days_seen: float
    pixels_seen: float

    def told(self):
        """Return it in a sentence."""
        return (
            f"The map has {self.rows} rows x {self.columns} columns: a row every "
            f"{self.days:.0f} days that looks at {self.days_seen:.0f} days, a column every "
            f"{self.pixels:.0f} pixels of the walk that looks at {self.pixels_seen:.0f}."
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
    rows, columns = kept["map"].shape[2:]
    (gradient,) = torch.autograd.grad(kept["map"][:, :, rows // 2, columns // 2].sum(), images)
    seen = gradient.abs().sum(dim=(0, 1)).cpu().numpy() > 0
    step = float(np.median(np.diff(description.days)))
    return Resolution(
        rows=rows,
        columns=columns,
        days=step * shape[0] / rows,
        pixels=shape[1] / columns,
        days_seen=step * min(int(seen.any(axis=1).sum()), steps),
        pixels_seen=float(min(int(seen.any(axis=0).sum()), length)),
    )
