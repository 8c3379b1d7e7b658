"""Series of a season without rasters, and parcels that grow in it."""

import datetime as dt

import numpy as np
from planar_sits.core.evaluation.early_season import Season
from planar_sits.core.sample.phenology import COVERS
from planar_sits.core.series.parcel_table import READY, Parcels
from planar_sits.core.series.series import Acquisition, Series

CROPS = ("winter wheat", "maize", "sugar beet")
DAYS = np.arange(60, 300, 12)


def date_of(day):
    """Return the date of a day of the year."""
    return dt.date(2019, 1, 1) + dt.timedelta(days=int(day) - 1)


def series_of(days, end=None):
    """Return a series without rasters."""
    acquisitions = [Acquisition(date_of(day), 0, (1, 2)) for day in days]
    end = end or acquisitions[-1].date
    return Series(None, None, [], [], acquisitions, date_of(DAYS[0]), end, ["nir", "red"], ())


def growing_season(squares):
    """Return 90 parcels of three crops that grow as those of the sample scene."""
    rng = np.random.default_rng(1)
    pixels, labels = squares(90, 3, dates=len(DAYS), bands=2), np.arange(90) % 3
    for parcel, label in enumerate(labels):
        cover, late = COVERS[CROPS[label]], rng.normal(0, 4)
        green = cover.curve.greenness(DAYS - late)[None, :, None]
        ends = [np.array(colour[:2]) for colour in (cover.dormant, cover.green)]
        ends[0] = np.array([0.25, 0.17])  # the same soil before it grows
        members = slice(*pixels.offsets[parcel : parcel + 2])
        pixels.values[members] = ends[0] + (ends[1] - ends[0]) * green
    # Each parcel has its own haze on each date.
    pixels.values[:] += rng.normal(0, 0.03, (90, len(DAYS), 2)).repeat(9, axis=0)
    parcels = Parcels(
        ids=[str(index) for index in range(90)],
        feature_ids=range(90),
        labels=[CROPS[label] for label in labels],
        keys=pixels.keys,
        bounds=np.zeros((90, 4)),
        wkb=[None] * 90,
        status=[READY] * 90,
    )
    return Season(series_of(DAYS), parcels, pixels, 0, 3)
