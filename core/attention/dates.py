"""Temporal attention of a whole series: from parcels as they are read to a range of dates."""

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ..errors import never_cancelled, no_progress
from ..learning.classify import Classified
from ..learning.decide import parcel_probabilities
from ..planar.samplers import make_sampler
from ..planar.segments import segment_list
from .attend import attended_segments
from .temporal import Profiles, TemporalAttention


@dataclass(frozen=True)
class DatesAttention:
    """What the parcels were decided as, and on which dates that rests.

    Parameters
    ----------
    classified : Classified
        All N parcels of the input.
    temporal : TemporalAttention
    images : (K, T, L, B) array
        Mean planar image of each class, 0 to 1.
    maps : (K, T, L) array
        Mean attention of each class.
    """

    classified: Classified
    temporal: TemporalAttention
    images: np.ndarray
    maps: np.ndarray

    @property
    def parcels(self):
        """(K,) int64 array: parcels decided as each class."""
        used = self.classified.probabilities[self.classified.pixels > 0]
        return np.bincount(used.argmax(axis=1), minlength=used.shape[1])


class DatesWatch:
    """Classifies parcels as `predict_parcels` does, and sums up which dates decided.

    Parameters
    ----------
    model : (ModelDescription, torch.nn.Module)
    method : {'gradcam++', 'gradcam'}
    profile : {'margin', 'mean', 'and'}
        See `Profiles`.
    """

    def __init__(self, model, method="gradcam++", profile="margin"):
        description = model[0]
        self.model, self.method = model, method
        self.profiles = Profiles(
            len(description.classes),
            len(description.days),
            description.segments.length,
            len(description.bands),
            profile,
        )

    def predict(
        self,
        network,
        pixels,
        segments,
        seed,
        engine,
        cancelled=never_cancelled,
        progress=no_progress,
    ):
        """Return the class probabilities of parcels: a ``predict`` for `classify_chunks`."""
        drawer = make_sampler(pixels, segments, seed)
        counts, found = drawer.counts, []
        where = (drawer, *segment_list(counts), engine, self.method)
        told = {"cancelled": cancelled, "progress": progress}
        for batch in attended_segments(self.model, pixels.values, *where, **told):
            self.profiles.add(batch, pixels.values)
            found.append(batch.probabilities.cpu().numpy())
        return parcel_probabilities(np.concatenate(found), counts), counts

    def result(self, classified):
        """Return the `DatesAttention` of the `Classified` parcels that came by."""
        return DatesAttention(classified, self.profiles.result(), *self.profiles.pictures())


def step_dates(steps, start):
    """Return the date of each step of a model's time axis in a season.

    Parameters
    ----------
    steps : (T,) array
        Days since the season's start.
    start : datetime.date
        The season's start.

    Returns
    -------
    list of T datetime.date
    """
    return [start + dt.timedelta(days=float(day)) for day in steps]


def date_range(temporal, dates, acquired):
    """Return the suggested season: one that can be trained on.

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
        From the first to the last step kept. A range between images, as it
        can be where the steps are denser than they, reaches to the images on
        either side: the values of its steps come from there.
    """
    first, last = (dates[step] for step in temporal.span)
    if sum(first <= date <= last for date in acquired) < 2:
        first = max((date for date in acquired if date <= first), default=first)
        last = min((date for date in acquired if date >= last), default=last)
    return first, last
