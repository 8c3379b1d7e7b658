"""The resolution of attention, measured at the layer that is explained.

============================  ==========  ==================================================
network                       layer       map of a T x L image
============================  ==========  ==================================================
compact                       features    T x L / 8: a row for each date
squeezenet1_0, squeezenet1_1  features    T / 16 x L / 16, about 13 rows of 224
resnet18                      layer4      T / 32 x L / 32, 7 rows of 224
mobilenet_v3_small            features    T / 32 x L / 32, 7 rows of 224
tempcnn                       features    T: a row for each date, of one pixel
cnn3d                         features    T x side / 4 x side / 4 of a patch, L = side x side
committee                     features    that of its planar member, compact
============================  ==========  ==================================================

The layer is named by the class of the network. The other networks mix dates before any map, or
have none.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

import numpy as np
import torch

from ..networks.model import Model
from ..planar.images import CANVAS
from ..planar.samplers import SAMPLERS

# By what the columns of a map follow, as `Sampler` names it.
_ALONG = {
    "walk": "along the walk",
    "curve": "along the curve",
    "segment": "along the segment",
    "patch": "along the patch",
    "parcel": "along the parcel",
}


@dataclass(frozen=True)
class Resolution:
    """The smallest differences in time and space that attention resolves.

    Parameters
    ----------
    rows, columns : int
        Size of the map; of a patch, columns along one side.
    days : float
        From one row of the map to the next.
    pixels : float
        From one column of the map to the next.
    field_days, field_pixels : float
        Extent of the receptive field of one value of the map, at most that of the image.
    across : {'walk', 'curve', 'segment', 'patch', 'pixel'}
        What the columns follow (see `Sampler`); a ``pixel`` has one.
    """

    rows: int
    columns: int
    days: float
    pixels: float
    field_days: float
    field_pixels: float
    across: str = "walk"

    def summary(self) -> str:
        """Return the resolution in time and along the pixels, as sentences for a report."""
        time = (
            f"Resolution in time {self.days:.0f} days ({self.rows} rows); each value draws on "
            f"{self.field_days:.0f} days."
        )
        if self.across == "pixel":
            return f"{time} Each value draws on one pixel."
        size, field = f"map of {self.columns} columns", f"{self.field_pixels:.0f}"
        if self.across == "patch":
            size, field = f"map of {self.columns} x {self.columns} positions", f"{field} x {field}"
        return (
            f"{time} Resolution {_ALONG[self.across]} {self.pixels:.0f} pixels ({size}); each "
            f"value draws on {field} pixels."
        )


def resolution(model: Model) -> Resolution:
    """Measure the resolution of a model's attention.

    Parameters
    ----------
    model : Model

    Returns
    -------
    Resolution

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map of the dates.
    """
    description = model.description
    steps, length = len(description.days), description.segments.length
    shape = (CANVAS, CANVAS) if description.segments.canvas else (steps, length)
    field, (rows, *map_columns) = _receptive_field(model, shape)
    across = SAMPLERS[description.segments.sampler].across
    if across == "patch":
        field = field.reshape(steps, isqrt(length), -1).any(axis=1)
    columns, extent = (map_columns or [1])[-1], field.shape[1]
    step = float(np.median(np.diff(description.days)))
    return Resolution(
        rows=rows,
        columns=columns,
        days=step * shape[0] / rows,
        pixels=extent / columns,
        field_days=step * min(int(field.any(axis=1).sum()), steps),
        field_pixels=float(min(int(field.any(axis=0).sum()), length)),
        across=across,
    )


def _receptive_field(model: Model, shape: tuple[int, int]) -> tuple[np.ndarray, tuple[int, ...]]:
    """Return the receptive field of the map's middle, and the map's size."""
    network = model.network
    device = next(network.parameters()).device
    # Several images: where a unit is inactive in one, it is active in another.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        images = torch.rand(8, len(model.description.bands), *shape).to(device).requires_grad_()
    outputs: dict[str, torch.Tensor] = {}
    hook = model.attention_layer.register_forward_hook(
        lambda module, inputs, output: outputs.update(map=output)
    )
    try:
        network.eval()(images)
    finally:
        hook.remove()
    size = tuple(outputs["map"].shape[2:])
    middle = (slice(None), slice(None), *(extent // 2 for extent in size))
    (gradient,) = torch.autograd.grad(outputs["map"][middle].sum(), images)
    return gradient.abs().sum(dim=(0, 1)).cpu().numpy() > 0, size
