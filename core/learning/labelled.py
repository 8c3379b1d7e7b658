"""Labelled parcels of a series, with values on the time axis of a model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress
from ..planar.prepare import on_time_axis
from ..planar.time_axis import step_days
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import ALONE, NO_CLASS, NO_OBSERVATION, READY, TOO_FEW, Parcels
from ..text import natural

if TYPE_CHECKING:
    from ..series.reader import Reader
    from ..series.series import Series


@dataclass(frozen=True)
class SeriesFacts:
    """Facts of a series that the models trained on it contain.

    Parameters
    ----------
    season_start : str
        ISO date.
    days : (T,) float64 array
        Steps of the time axis, in days since the season's start.
    band_names : list of B str
        In channel order.
    masked : bool
        Whether masks were given.
    unit : str
        Unit of the values, such as ``reflectance``; empty if unknown.
    common_names : tuple of B str
        Common names of the bands, '' where it is unknown. Empty: all unknown.
    """

    season_start: str
    days: np.ndarray
    band_names: list[str]
    masked: bool = False
    unit: str = ""
    common_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Labelled:
    """Labelled parcels, ready to learn from.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B) on the time axis, without NaN, not normalised.
    labels : (N,) int64 array
        Class of each parcel in ``pixels``: an index into ``classes``.
    classes : list of K str
    facts : SeriesFacts
    """

    pixels: ParcelPixels
    labels: np.ndarray
    classes: list[str]
    facts: SeriesFacts

    def take(self, parcels: np.ndarray) -> Labelled:
        """Return a copy of the parcels at indices (M,), in the order of the indices."""
        return replace(self, pixels=self.pixels.take(parcels), labels=self.labels[parcels])


@dataclass(frozen=True)
class LabelledParcels:
    """Parcels to learn from or to validate with.

    Parameters
    ----------
    pixels : ParcelPixels
        Normalised values (P, T, B), parcels sorted by key.
    labels : (N,) int64 array
        Class of each parcel.
    """

    pixels: ParcelPixels
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)


def read_labelled(
    reader: Reader,
    steps: int,
    least: int = 2,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Labelled:
    """Read the labelled parcels of a series; set the status of those left out.

    Parameters
    ----------
    reader : Reader
        Of a series and its parcels. Its memory budget is for reading: the pixels are all kept.
    steps : int
        Time steps, 0 = automatic (see `step_days`).
    least : int
        Parcels that a class needs, 2 or more.
    progress, cancelled : callable

    Returns
    -------
    Labelled
        The parcels that can be used, in the order of the input.

    Raises
    ------
    PlanarSitsError
        If fewer than two classes can be used.
    Cancelled
    """
    series_axis(reader.series, steps)  # an error before anything is read
    pixels = read_labelled_pixels(reader, least, progress=progress, cancelled=cancelled)
    return labelled_parcels(pixels, reader.series, reader.parcels, steps, least)


def read_labelled_pixels(
    reader: Reader,
    least: int = 2,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> ParcelPixels:
    """Read the pixels of labelled parcels as they were acquired.

    Parameters
    ----------
    reader, least, progress, cancelled
        As `read_labelled`.

    Returns
    -------
    ParcelPixels
        Values (P, D, B) by date, NaN where missing.

    Raises
    ------
    PlanarSitsError
        As `read_labelled`.
    Cancelled
    """
    _leave_out_unlabelled(reader.parcels, least)
    pixels = reader.read_all(progress=progress, cancelled=cancelled)
    if pixels is None:
        raise _nothing_usable(reader.parcels)
    return pixels


def labelled_parcels(
    pixels: ParcelPixels, series: Series, parcels: Parcels, steps: int, least: int = 2
) -> Labelled:
    """Bring pixels onto a time axis, with the class of each parcel.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, D, B) by date of the series, NaN where missing; overwritten.
    series : Series
    parcels : Parcels
        Those of the pixels, with labels; the status of those left out is set.
    steps, least : int
        As `read_labelled`.

    Returns
    -------
    Labelled
        The parcels that can be used, in the order of the input.

    Raises
    ------
    PlanarSitsError
        If fewer than two classes can be used.
    """
    days = series_axis(series, steps)
    pixels = on_time_axis(pixels, series.days, days)
    ready = np.flatnonzero([status == READY for status in parcels.status])
    for index in set(ready) - set(pixels.index):
        parcels.status[index] = NO_OBSERVATION
    classes = _leave_out_small_classes(parcels, least)
    pixels = pixels.arranged(np.flatnonzero([parcels.status[i] == READY for i in pixels.index]))
    labels = np.array([classes.index(parcels.labels[i]) for i in pixels.index], np.int64)
    facts = SeriesFacts(
        series.start.isoformat(),
        days,
        series.band_names,
        masked=series.masked,
        unit=series.unit,
        common_names=series.bands.common,
    )
    return Labelled(pixels, labels, classes, facts)


def series_axis(series: Series, steps: int) -> np.ndarray:
    """Return the days of the time axis of a series (see `step_days`).

    Parameters
    ----------
    series : Series
    steps : int
        Time steps, at least 2; 0 = automatic (see `step_days`).

    Returns
    -------
    (T,) float64 array
        Days since the season's start.

    Raises
    ------
    PlanarSitsError
        If ``steps`` is 1.
    """
    return step_days(series.days, steps, (series.end - series.start).days)


def usable_classes(labels: Iterable[str], least: int = 2) -> tuple[list[str], list[str]]:
    """Sort labels into classes to train with and classes that are too small.

    Parameters
    ----------
    labels : iterable of str
        Class of each parcel that can be used.
    least : int
        Parcels that a class needs: 2 (one to learn from, one to validate) or 3 (one to test).

    Returns
    -------
    classes : list of str
        In alphabetical order, numbers by value.
    too_small : list of str
        Classes with fewer than ``least`` parcels.

    Raises
    ------
    PlanarSitsError
        If fewer than two classes are left.
    """
    counts = Counter(labels)
    classes = sorted((name for name, n in counts.items() if n >= least), key=natural)
    too_small = sorted((name for name, n in counts.items() if n < least), key=natural)
    if len(classes) < 2:
        names = ", ".join(f"'{name}' ({n})" for name, n in sorted(counts.items())[:8]) or "none"
        raise PlanarSitsError(
            f"Training needs at least two classes with {('two', 'three')[least - 2]} usable "
            f"parcels each, but CLASS_FIELD gives: {names}."
        )
    return classes, too_small


def ready_classes(parcels: Parcels, least: int = 2) -> dict[str, int]:
    """Return the classes to train with, and their parcels that are ready so far.

    Parameters
    ----------
    parcels : Parcels
        With labels. Unchanged.
    least : int
        Parcels that a class needs.

    Returns
    -------
    dict of str to int

    Raises
    ------
    PlanarSitsError
        If fewer than two classes are left.
    """
    counts = Counter(_ready_labels(parcels))
    return {name: counts[name] for name in _usable(parcels, least)[0]}


def _leave_out_unlabelled(parcels: Parcels, least: int) -> None:
    """Set the status of unlabelled parcels; raise unless two classes are left."""
    for index, label in enumerate(parcels.labels):
        if label is None and parcels.status[index] == READY:
            parcels.status[index] = NO_CLASS
    _usable(parcels, least)


def _leave_out_small_classes(parcels: Parcels, least: int) -> list[str]:
    """Set the status of parcels of too small classes; return the other classes."""
    classes, too_small = _usable(parcels, least)
    for index, label in enumerate(parcels.labels):
        if label in too_small and parcels.status[index] == READY:
            parcels.status[index] = ALONE if least == 2 else TOO_FEW
    return classes


def _usable(parcels: Parcels, least: int) -> tuple[list[str], list[str]]:
    """Return usable and too small classes of the parcels that are ready."""
    ready = _ready_labels(parcels)
    if not ready:
        raise _nothing_usable(parcels)
    return usable_classes(ready, least)


def _ready_labels(parcels: Parcels) -> list[str]:
    """Return the labels of the parcels that are ready and have one."""
    return [
        label
        for label, status in zip(parcels.labels, parcels.status)
        if status == READY and label is not None
    ]


def _nothing_usable(parcels: Parcels) -> PlanarSitsError:
    """Return the error for parcels none of which can be used."""
    reasons = ", ".join(f"{reason} ({n} parcels)" for reason, n, _ in parcels.skipped())
    return PlanarSitsError(
        f"No parcel can be used for training: {reasons}. Check PARCELS, CLASS_FIELD and "
        "INNER_BUFFER, and that the images cover the parcels."
    )
