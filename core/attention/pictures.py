"""What the network sees of a few parcels: their first segments, and what came of them."""

from dataclasses import dataclass

import numpy as np
import torch

from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..learning.classify import Classified, set_status
from ..learning.predict import predict_parcels
from ..planar.images import check_canvas, planar_images
from ..planar.normalise import normalise, percentile_range
from ..planar.prepare import on_time_axis
from ..planar.segments import SegmentDrawer, SegmentSettings, sample_counts
from ..series.parcel_table import READY
from .attend import attended_segments


@dataclass(frozen=True)
class View:
    """How parcels are looked at.

    Parameters
    ----------
    days : (T,) array
        The time axis, in days since the season's start.
    segments : SegmentSettings
    seed : int
        Of the walks.
    model : (ModelDescription, torch.nn.Module), optional
        Says what the segments are, and where it looks.

    Raises
    ------
    PlanarSitsError
        If the images are larger than the canvas that is wanted.
    """

    days: np.ndarray
    segments: SegmentSettings
    seed: int
    model: tuple = None

    def __post_init__(self):
        if self.segments.canvas:
            check_canvas(len(self.days), self.segments.length)

    @classmethod
    def of_model(cls, model):
        """Return the view of a (ModelDescription, torch.nn.Module)."""
        description = model[0]
        return cls(np.array(description.days), description.segments, description.seed, model)


@dataclass(frozen=True)
class Verdict:
    """What a model says of W segments, and of their parcel.

    Parameters
    ----------
    probabilities : (K,) float64 array
        Of the parcel: the mean over all its segments, not of those W alone.
    classes : (W,) int64 array
        The decided class of each segment.
    confidences, margins : (W,) float32 arrays
        Probability of the decided class, and that above the runner-up.
    maps : (W, T, L) float32 array
        Attention for the decided class, 0 or more.
    """

    probabilities: np.ndarray
    classes: np.ndarray
    confidences: np.ndarray
    margins: np.ndarray
    maps: np.ndarray


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
        Places in ``rows`` and ``cols``; -1 where a patch leaves the parcel.
    images : (W, T, L, B) float32 array
        Planar images, 0 to 1.
    total : int
        Segments that the parcel has altogether.
    verdict : Verdict or None
        None without a model.
    """

    index: int
    rows: np.ndarray
    cols: np.ndarray
    segments: np.ndarray
    images: np.ndarray
    total: int
    verdict: Verdict = None

    def steps(self):
        """Yield the steps of the walks that go from one pixel to another.

        Yields
        ------
        segment, step : int
            From 0; step k goes from pixel k to pixel k + 1 of the segment.
        start, end : int
            Places in ``rows`` and ``cols``. They differ: the walk through a
            parcel of one pixel makes no step. In a patch they go along its
            rows, inside the parcel.
        """
        for segment, pixels in enumerate(self.segments.tolist()):
            for step, (start, end) in enumerate(zip(pixels, pixels[1:])):
                if start != end and min(start, end) >= 0:
                    yield segment, step, start, end


def keep_first(parcels, most):
    """Leave out all but the first parcels that may be used.

    Parameters
    ----------
    parcels : Parcels
        Those left out get a status that says so.
    most : int

    Returns
    -------
    int
        Parcels left out.
    """
    ready = [place for place, status in enumerate(parcels.status) if status == READY]
    for place in ready[most:]:
        parcels.status[place] = f"after the first {most}"
    return len(ready[most:])


def seen_pixels(reader, view, progress=no_progress, cancelled=never_cancelled):
    """Read parcels as they are looked at; every parcel gets its status.

    All their pixels are kept: choose a few parcels.

    Parameters
    ----------
    reader : Reader
    view : View
        Without a model the 2nd and 98th percentile of these parcels go to 0
        and 1.
    progress, cancelled : callable

    Returns
    -------
    ParcelPixels
        Values (P, T, B), 0 to 1.

    Raises
    ------
    PlanarSitsError
        If no parcel can be used.
    """
    parcels = reader.parcels
    pixels = reader.read_all(progress=progress, cancelled=cancelled)
    count = len(parcels)
    seen = Classified(np.zeros((count, 0)), np.zeros(count, np.int64), np.zeros(count, np.int64))
    if pixels is not None:
        pixels = on_time_axis(pixels, reader.series.days, view.days)
        seen.pixels[pixels.index] = pixels.sizes
    set_status(parcels, seen)
    if not seen.pixels.any():
        told = ", ".join(f"{reason} ({count})" for reason, count, _ in parcels.skipped())
        raise PlanarSitsError(
            f"PARCELS: no parcel can be shown ({told}): choose parcels that lie on the images and "
            "have pixels without clouds."
        )
    ranges = view.model[0].ranges if view.model else percentile_range(pixels.values)
    normalise(pixels.values, ranges)
    return pixels


def parcel_pictures(pixels, view, most, engine=None, cancelled=never_cancelled):
    """Yield parcel by parcel what the network sees.

    Parameters
    ----------
    pixels : ParcelPixels
        From `seen_pixels`.
    view : View
    most : int
        Segments per parcel; fewer where a parcel has not as many.
    engine : Engine, optional
        Needed with a model.
    cancelled : callable

    Yields
    ------
    ParcelPicture
    """
    totals = sample_counts(pixels.sizes, view.segments)
    for place, total in enumerate(totals.tolist()):
        parcel = pixels.take([place])
        drawer = SegmentDrawer(parcel, view.segments, view.seed)
        number = np.arange(min(most, total))
        where = np.zeros(len(number), np.int64), number
        segments = drawer.draw(*where)
        images = planar_images(torch.from_numpy(parcel.values), torch.from_numpy(segments).long())
        yield ParcelPicture(
            index=int(parcel.index[0]),
            rows=parcel.rows,
            cols=parcel.cols,
            segments=segments,
            images=images.permute(0, 2, 3, 1).numpy(),
            total=total,
            verdict=_verdict(parcel, view, drawer, where, engine, cancelled)
            if view.model
            else None,
        )


def _verdict(parcel, view, drawer, where, engine, cancelled):
    """Return the `Verdict` on the segments ``where`` (parcel, number) of one parcel."""
    network = view.model[1]
    shares, _ = predict_parcels(network, parcel, view.segments, view.seed, engine, cancelled)
    batches = list(
        attended_segments(view.model, parcel.values, drawer, *where, engine, cancelled=cancelled)
    )

    def joined(name):
        return np.concatenate([getattr(batch, name).cpu().numpy() for batch in batches])

    return Verdict(
        probabilities=shares[0],
        classes=joined("classes"),
        confidences=joined("probabilities").max(axis=1),
        margins=joined("margins"),
        maps=joined("maps"),
    )
