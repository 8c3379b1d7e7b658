"""Temporal attention of a series: from the parcels to a range of dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import CancelCheck, Progress, never_cancelled, no_progress
from ..learning.classify import Classified
from ..learning.decide import parcel_probabilities
from ..learning.predict import Prediction
from ..planar.segments import segment_list
from ..series.parcel_pixels import ParcelPixels
from .segments import AttentionPredictor
from .temporal import Profiles, TemporalAttention


@dataclass(frozen=True)
class DatesAttention:
    """Classes of the parcels, and the attention of the dates.

    Parameters
    ----------
    classified : Classified
        All N parcels of the input.
    temporal : TemporalAttention
    images : (K, T, L, B) float64 array
        Mean planar image of each class, 0 to 1.
    maps : (K, T, L) float64 array
        Mean attention of each class.
    """

    classified: Classified
    temporal: TemporalAttention
    images: np.ndarray
    maps: np.ndarray

    @classmethod
    def of(cls, classified: Classified, profiles: Profiles) -> DatesAttention:
        """Return the attention of classified parcels from the sums of their segments.

        Parameters
        ----------
        classified : Classified
        profiles : Profiles
            Of the `TemporalPredictor` that classified them.

        Returns
        -------
        DatesAttention
        """
        return cls(classified, profiles.result(), *profiles.pictures())

    @property
    def parcels(self) -> np.ndarray:
        """(K,) int64 array: parcels decided as each class."""
        probabilities = self.classified.probabilities[self.classified.pixels > 0]
        return np.bincount(probabilities.argmax(axis=1), minlength=probabilities.shape[1])


@dataclass(frozen=True)
class TemporalPredictor(AttentionPredictor):
    """Classifies parcels and sums the attention of their segments by class and date.

    Parameters
    ----------
    network, segments, seed, engine, layer, method
        As `AttentionPredictor`.
    profiles : Profiles
        Sums that `predict` adds the segments of the parcels to.
    """

    profiles: Profiles

    def predict(
        self,
        pixels: ParcelPixels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Prediction:
        """Return the class probabilities of parcels (see `ParcelPredictor.predict`)."""
        runner = self.runner(pixels)
        counts, probabilities = runner.counts, []
        for batch in self.batches(
            runner, *segment_list(counts), progress=progress, cancelled=cancelled
        ):
            self.profiles.add(batch, pixels.values)
            probabilities.append(batch.probabilities.cpu().numpy())
        return Prediction(parcel_probabilities(np.concatenate(probabilities), counts), counts)


def step_dates(steps: Sequence[float], start: dt.date) -> list[dt.date]:
    """Return the date of each step of a model's time axis in a season.

    Parameters
    ----------
    steps : sequence of T float
        Days since the season's start; fractions are cut off.
    start : datetime.date
        The season's start.

    Returns
    -------
    list of T datetime.date
    """
    return [start + dt.timedelta(days=float(day)) for day in steps]


def date_range(
    temporal: TemporalAttention, dates: list[dt.date], acquired: list[dt.date]
) -> tuple[dt.date, dt.date]:
    """Return the suggested season: the range of the dates kept.

    Parameters
    ----------
    temporal : TemporalAttention
    dates : list of T datetime.date
        Of the steps.
    acquired : list of datetime.date
        Of the images, increasing.

    Returns
    -------
    first, last : datetime.date
        From the first to the last step kept (see `TemporalAttention.kept`). Where fewer than two
        images lie in it, since the steps are denser than the images, it is widened to the nearest
        image on either side, from which the values of its steps are interpolated.
    """
    first, last = (dates[step] for step in temporal.span)
    if sum(first <= date <= last for date in acquired) < 2:
        first = max((date for date in acquired if date <= first), default=first)
        last = min((date for date in acquired if date >= last), default=last)
    return first, last
