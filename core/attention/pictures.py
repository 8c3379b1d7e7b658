"""The first segments of parcels as planar images, with a model's decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress
from ..learning.classify import Classified, set_status
from ..networks.device import Engine
from ..networks.model import Model
from ..planar.images import check_canvas, planar_images
from ..planar.normalise import normalise, percentile_range
from ..planar.prepare import on_time_axis
from ..planar.samplers import make_sampler
from ..planar.segments import SegmentSettings
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import READY, Parcels
from .segments import AttentionPredictor

if TYPE_CHECKING:
    from ..series.reader import Reader


@dataclass(frozen=True)
class View:
    """The settings by which parcels become planar images.

    Parameters
    ----------
    days : (T,) array
        The time axis, in days since the season's start.
    segments : SegmentSettings
    seed : int
        Of the segments.
    model : Model, optional
        Decides and explains the segments.

    Raises
    ------
    PlanarSitsError
        If the images are larger than the canvas.
    """

    days: np.ndarray
    segments: SegmentSettings
    seed: int
    model: Model | None = None

    def __post_init__(self):
        if self.segments.canvas:
            check_canvas(len(self.days), self.segments.length)

    @classmethod
    def of_model(cls, model: Model) -> View:
        """Return the view with the time axis, segments and seed of a model."""
        description = model.description
        return cls(np.array(description.days), description.segments, description.seed, model)


@dataclass(frozen=True)
class Verdict:
    """The decisions of a model on W segments and on their parcel.

    Parameters
    ----------
    probabilities : (K,) float64 array
        Of the parcel: the mean over all its segments, not of those W alone.
    classes : (W,) int64 array
        The decided class of each segment.
    confidences, margins : (W,) float32 arrays
        Probability of the decided class, and its difference to that of the second class.
    maps : (W, T, L) float32 array
        Attention for the decided class, 0 or more.
    """

    probabilities: np.ndarray
    classes: np.ndarray
    confidences: np.ndarray
    margins: np.ndarray
    maps: np.ndarray


class WalkStep(NamedTuple):
    """A step of a walk from one pixel to another.

    Parameters
    ----------
    segment, step : int
        From 0; step k goes from pixel k to pixel k + 1 of the segment.
    start, end : int
        Indices of the two pixels, which differ, into ``rows`` and ``cols`` of the parcel.
    """

    segment: int
    step: int
    start: int
    end: int


@dataclass(frozen=True)
class ParcelPicture:
    """The first W segments of a parcel of P pixels.

    Parameters
    ----------
    index : int
        Position of the parcel in the input.
    rows, cols : (P,) int32 arrays
        Pixel coordinates in the series' grid.
    segments : (W, L) int32 array
        Indices into ``rows`` and ``cols``; -1 where a patch leaves the parcel.
    images : (W, T, L, B) float32 array
        Planar images, 0 to 1.
    total : int
        All segments of the parcel.
    verdict : Verdict or None
        None without a model.
    """

    index: int
    rows: np.ndarray
    cols: np.ndarray
    segments: np.ndarray
    images: np.ndarray
    total: int
    verdict: Verdict | None = None

    def steps(self) -> Iterator[WalkStep]:
        """Yield the steps of the walks that go from one pixel to another.

        Yields
        ------
        WalkStep
            None for a walk that stays on its pixel, as in a parcel of one pixel. Those of a patch
            follow its rows, inside the parcel.
        """
        for segment, pixels in enumerate(self.segments.tolist()):
            for step, (start, end) in enumerate(zip(pixels, pixels[1:])):
                if start != end and min(start, end) >= 0:
                    yield WalkStep(segment, step, start, end)


def keep_first(parcels: Parcels, most: int) -> int:
    """Leave out all but the first parcels that can be used.

    Parameters
    ----------
    parcels : Parcels
        Those left out get a status with the reason.
    most : int
        Number of parcels to keep.

    Returns
    -------
    int
        Parcels left out.
    """
    ready = [index for index, status in enumerate(parcels.status) if status == READY]
    for index in ready[most:]:
        parcels.status[index] = f"after the first {most}"
    return len(ready[most:])


def view_pixels(
    reader: Reader,
    view: View,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> ParcelPixels:
    """Read parcels on the time axis and scale of a view; set their status.

    All their pixels are kept in memory: meant for a few parcels.

    Parameters
    ----------
    reader : Reader
        Of a series and the parcels.
    view : View
        Without a model the 2nd and 98th percentile of these parcels become 0 and 1.
    progress, cancelled : callable

    Returns
    -------
    ParcelPixels
        Values (P, T, B), 0 to 1.

    Raises
    ------
    PlanarSitsError
        If no parcel can be used.
    Cancelled
    """
    parcels = reader.parcels
    pixels = reader.read_all(progress=progress, cancelled=cancelled)
    result = Classified.empty(len(parcels), 0)
    if pixels is not None:
        pixels = on_time_axis(pixels, reader.series.days, view.days)
        result.pixels[pixels.index] = pixels.sizes
    set_status(parcels, result)
    if pixels is None or len(pixels) == 0:
        reasons = ", ".join(f"{each.reason} ({each.number})" for each in parcels.skipped())
        raise PlanarSitsError(
            f"PARCELS: no parcel can be shown ({reasons}): choose parcels that lie on the images "
            "and have pixels without clouds."
        )
    ranges = view.model.description.ranges if view.model else percentile_range(pixels.values)
    normalise(pixels.values, ranges)
    return pixels


def parcel_pictures(
    pixels: ParcelPixels,
    view: View,
    most: int,
    engine: Engine | None = None,
    *,
    cancelled: CancelCheck = never_cancelled,
) -> Iterator[ParcelPicture]:
    """Yield the planar images of parcels, one parcel after the other.

    Parameters
    ----------
    pixels : ParcelPixels
        From `view_pixels`.
    view : View
    most : int
        Segments per parcel; fewer where a parcel has not as many.
    engine : Engine, optional
        Runs the model of the view, if it has one.
    cancelled : callable

    Yields
    ------
    ParcelPicture
        With a verdict if there are a model and an engine.
    """
    for index in range(len(pixels)):
        parcel = pixels.take([index])
        sampler = make_sampler(parcel, view.segments, view.seed)
        total = int(sampler.counts[0])
        number = np.arange(min(most, total))
        segments = sampler.draw(np.zeros(len(number), np.int64), number)
        images = planar_images(
            torch.from_numpy(sampler.pixels.values), torch.from_numpy(segments).long()
        )
        verdict = None
        if view.model and engine:
            verdict = _verdict(parcel, view, view.model, engine, number, cancelled=cancelled)
        yield ParcelPicture(
            index=int(parcel.index[0]),
            rows=parcel.rows,
            cols=parcel.cols,
            segments=segments,
            images=images.permute(0, 2, 3, 1).numpy(),
            total=total,
            verdict=verdict,
        )


def _verdict(
    parcel: ParcelPixels, view: View, model: Model, engine: Engine, number: np.ndarray, *, cancelled
) -> Verdict:
    """Return the `Verdict` of the view's model on segments of one parcel."""
    predictor = AttentionPredictor(
        network=model.network,
        segments=view.segments,
        seed=view.seed,
        engine=engine,
        layer=model.attention_layer,
        method="gradcam++",
    )
    prediction = predictor.predict(parcel, cancelled=cancelled)
    runner, index = predictor.runner(parcel), np.zeros(len(number), np.int64)
    batches = list(predictor.batches(runner, index, number, cancelled=cancelled))

    def joined(name: str) -> np.ndarray:
        return np.concatenate([getattr(batch, name).cpu().numpy() for batch in batches])

    return Verdict(
        probabilities=prediction.probabilities[0],
        classes=joined("classes"),
        confidences=joined("probabilities").max(axis=1),
        margins=joined("margins"),
        maps=joined("maps"),
    )
