"""Attention of segments: class probabilities and Grad-CAM++ maps in one pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch

from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress
from ..learning.decide import check_finite
from ..learning.predict import ParcelPredictor, SegmentRunner
from ..planar.images import CANVAS
from .gradcam import ClassMaps, class_maps, upsampled


@dataclass(frozen=True)
class AttentionBatch:
    """A batch of w segments with their classes and attention maps.

    Parameters
    ----------
    segments : (w, L) int64 tensor
        Pixel indices, -1 where a patch leaves the parcel.
    probabilities : (w, K) float32 tensor
    classes : (w,) int64 tensor
        The decided class of each segment.
    margins : (w,) float32 tensor
        Difference of the probabilities of the best and the second class.
    maps : (w, T, L) float32 tensor
        Attention for the decided class, 0 or more; 0 where there is no pixel.
    """

    segments: torch.Tensor
    probabilities: torch.Tensor
    classes: torch.Tensor
    margins: torch.Tensor
    maps: torch.Tensor


@dataclass(frozen=True)
class AttentionPredictor(ParcelPredictor):
    """A predictor by all segments that explains each segment.

    Parameters
    ----------
    network, segments, seed, engine
        As `ParcelPredictor`. The network is the model's own, not its copy for inference: that
        has other layers.
    layer : torch.nn.Module
        Part of the network whose output is explained (see `Model.attention_layer`).
    method : {'gradcam++', 'gradcam'}
    """

    layer: torch.nn.Module
    method: str

    def batches(
        self,
        runner: SegmentRunner,
        parcel: np.ndarray,
        number: np.ndarray,
        first: np.ndarray | None = None,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Iterator[AttentionBatch]:
        """Yield segments with their attention, batch by batch.

        Parameters
        ----------
        runner : SegmentRunner
            What `runner` returned for the parcels.
        parcel, number : (W,) int64 arrays
            Index of the parcel and number of each segment, as from `segment_list`.
        first : (W,) int64 array, optional
            Index of a pixel that each segment contains (see `Sampler.draw`).
        progress, cancelled : callable

        Yields
        ------
        AttentionBatch

        Raises
        ------
        PlanarSitsError
            If probabilities or maps are not finite.
        """
        sampler = runner.sampler
        steps, length = sampler.pixels.values.shape[1], sampler.settings.length
        canvas = CANVAS if sampler.settings.canvas else None

        def explain(images: torch.Tensor) -> ClassMaps:
            result = class_maps(self.network, self.layer, images, method=self.method)
            return replace(result, maps=upsampled(result.maps, steps, length, canvas))

        batches = runner.batches(
            explain, parcel, number, first, progress=progress, cancelled=cancelled
        )
        for segments, result in batches:
            probabilities = torch.softmax(result.scores, dim=1)
            check_finite(probabilities.cpu().numpy(), "segments")
            if not torch.isfinite(result.maps).all():
                raise PlanarSitsError(
                    "The attention of the network is not finite: the weights of the model are "
                    "damaged, or its training diverged. Train again."
                )
            top = probabilities.topk(2, dim=1).values
            yield AttentionBatch(
                segments=segments,
                probabilities=probabilities,
                classes=result.classes,
                margins=top[:, 0] - top[:, 1],
                maps=result.maps.masked_fill((segments < 0)[:, None], 0),
            )
