"""Segments of parcels with their probabilities and attention: one pass for both."""

from dataclasses import dataclass

import torch

from ..errors import never_cancelled, no_progress
from ..learning.predict import each_batch
from ..planar.images import CANVAS
from .gradcam import class_maps, upsampled
from .target import target_layer


@dataclass(frozen=True)
class Attended:
    """A batch of segments, what was decided, and why.

    Parameters
    ----------
    segments : (w, L) int64 tensor
        Pixel indices, -1 where a patch leaves the parcel.
    probabilities : (w, K) float32 tensor
    classes : (w,) int64 tensor
        The decided class of each segment.
    margins : (w,) float32 tensor
        Probability of the decided class above the runner-up.
    maps : (w, T, L) float32 tensor
        Attention for the decided class, 0 where there is no pixel.
    """

    segments: torch.Tensor
    probabilities: torch.Tensor
    classes: torch.Tensor
    margins: torch.Tensor
    maps: torch.Tensor


def attended_segments(
    model,
    values,
    drawer,
    parcel,
    number,
    engine,
    method="gradcam++",
    first=None,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Yield segments with their attention, batch by batch.

    Parameters
    ----------
    model : (ModelDescription, torch.nn.Module)
    values : (P, T, B) float32 array
        Normalised.
    drawer : Sampler
    parcel, number : (W,) int64 arrays
    engine : Engine
    method : {'gradcam++', 'gradcam'}
    first : (W,) int64 array, optional
        First pixel of each segment.
    cancelled, progress : callable

    Yields
    ------
    Attended

    Raises
    ------
    PlanarSitsError
        If the network has no convolutional map.
    """
    description, network = model
    layer = target_layer(network, description.backbone)
    steps, length = values.shape[1], drawer.settings.length
    canvas = CANVAS if drawer.settings.canvas else None

    def work(images):
        scores, classes, maps = class_maps(network, layer, images, method=method)
        return torch.softmax(scores, dim=1), classes, upsampled(maps, steps, length, canvas)

    where = drawer, parcel, number, engine, work, first, cancelled, progress
    for segments, (probabilities, classes, maps) in each_batch(network, values, *where):
        top = probabilities.topk(2, dim=1).values
        maps = maps.masked_fill((segments < 0)[:, None], 0)
        yield Attended(segments, probabilities, classes, top[:, 0] - top[:, 1], maps)
