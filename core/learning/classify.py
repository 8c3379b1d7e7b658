"""Classification of parcels chunk by chunk."""

from contextlib import closing
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError, never_cancelled, no_progress
from ..planar.normalise import normalise
from ..planar.prepare import on_time_axis
from ..planar.time_axis import coverage_tolerance, uncovered_steps
from ..series.parcel_table import CLASSIFIED, NO_OBSERVATION, READY
from .ahead import ahead
from .predict import predict_parcels


@dataclass
class Classified:
    """Results for all N parcels of the input; parcels not classified have 0 pixels.

    Parameters
    ----------
    probabilities : (N, K) float64 array
    pixels, segments : (N,) int64 arrays
        Pixels and segments that were used.
    """

    probabilities: np.ndarray
    pixels: np.ndarray
    segments: np.ndarray


def classify_chunks(
    chunks,
    parcels,
    description,
    network,
    days,
    segments,
    engine,
    cancelled=never_cancelled,
    predict=predict_parcels,
    progress=no_progress,
):
    """Classify parcels as their pixels come: the next chunk is read meanwhile.

    Parameters
    ----------
    chunks : iterable of ParcelPixels
        Values (P, D, B) by date, NaN where missing.
    parcels : int
        N, parcels in the input.
    description : ModelDescription
    network : torch.nn.Module
    days : (D,) array
        Days of the dates since the season's start.
    segments : SegmentSettings
    engine : Engine
    cancelled : callable
    predict : callable
        As `predict_parcels`; another may do more with the same segments.
    progress : callable

    Returns
    -------
    Classified
    """
    result = Classified(
        np.zeros((parcels, len(description.classes))),
        np.zeros(parcels, np.int64),
        np.zeros(parcels, np.int64),
    )
    done = 0
    with closing(ahead(prepared(chunks, description, days))) as coming:
        for chunk in coming:
            part = _part(progress, done, len(chunk), parcels)
            found, counts = predict(
                network, chunk, segments, description.seed, engine, cancelled, part
            )
            result.probabilities[chunk.index] = found
            result.pixels[chunk.index] = chunk.sizes
            result.segments[chunk.index] = counts
            done += len(chunk)
    return result


def _part(progress, done, many, total):
    """Return the ``progress`` of a part of the work: of so many, behind those that are done."""

    def part(fraction, message=""):
        progress((done + fraction * many) / total, message)

    return part


def prepared(chunks, description, days):
    """Bring parcels as they are read to what a model looks at.

    Parameters
    ----------
    chunks : iterable of ParcelPixels
        Values (P, D, B) by date, NaN where missing; they are changed.
    description : ModelDescription
    days : (D,) array
        Days of the dates since the season's start.

    Yields
    ------
    ParcelPixels
        Values (P, T, B) on the model's time axis, 0 to 1. Parcels without an
        observation are left out, and chunks without a parcel too.
    """
    steps, ranges = np.array(description.days), description.ranges
    for chunk in chunks:
        chunk = on_time_axis(chunk, days, steps)
        if len(chunk):
            normalise(chunk.values, ranges)
            yield chunk


def check_series(description, bands, days, start):
    """Check that a series suits a model; return what the operator should know.

    Parameters
    ----------
    description : ModelDescription
    bands : list of str
        Band names of the series, in channel order.
    days : (D,) array
        Days of the dates since the season's start.
    start : datetime.date
        The season's start.

    Returns
    -------
    list of str

    Raises
    ------
    PlanarSitsError
        If the number of bands differs, or the series covers none of the
        model's time axis.
    """
    names = [band["name"] for band in description.bands]
    if len(names) != len(bands):
        raise PlanarSitsError(
            f"The model was trained on {len(names)} bands ({', '.join(names)}), but the series "
            f"gives {len(bands)} ({', '.join(bands)}): choose the same bands in BANDS."
        )
    notes = []
    if names != list(bands):
        notes.append(
            f"The model's bands are named {', '.join(names)}, those of the series "
            f"{', '.join(bands)}: make sure that they are the same, in the same order."
        )
    steps = np.array(description.days)
    uncovered = uncovered_steps(days, steps)
    if uncovered.all():
        raise PlanarSitsError(
            f"The series covers none of the model's season: the model looks at days "
            f"{steps[0]:.0f} to {steps[-1]:.0f} after the season's start, the images lie at days "
            f"{days[0]:.0f} to {days[-1]:.0f} after {start}. Change SEASON_START."
        )
    if uncovered.any():
        told = ", ".join(f"{day:.0f}" for day in steps[uncovered][:8])
        notes.append(
            f"{uncovered.sum()} of the model's {len(steps)} dates have no image within "
            f"{coverage_tolerance(steps):.0f} days "
            f"(days {told}{', …' if uncovered.sum() > 8 else ''} after {start}): their values "
            "are interpolated."
        )
    notes += _calendar_note(description, start)
    return notes


def _calendar_note(description, start):
    """Return a note if two seasons begin at different times of the year."""
    model_start = np.datetime64(description.season_start)
    years = start.year - int(description.season_start[:4])
    shift = (np.datetime64(start) - model_start).astype(int) - round(365.2425 * years)
    shift = (shift + 182) % 365 - 182
    if abs(shift) <= 10:
        return []
    return [
        f"The model's season begins on {description.season_start}, that of this series on {start}: "
        f"{abs(shift)} days {'later' if shift > 0 else 'earlier'} in the year. If the crops did "
        "not shift as much, set SEASON_START to the same day of the year as the model's."
    ]


def set_status(parcels, found):
    """Say of every parcel whether it was classified, or why not.

    Parameters
    ----------
    parcels : Parcels
    found : Classified
    """
    for place, status in enumerate(parcels.status):
        if status == READY:
            parcels.status[place] = CLASSIFIED if found.pixels[place] else NO_OBSERVATION
