"""A scene of known truth: two classes that differ in a known window of dates.

Attention is compared with this truth in tests and benchmarks. Both classes follow the same
seasonal curve; in one half of each parcel the first class has a bump in the window and the
second a dip, in the first band only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from planar_sits.core.series.parcel_pixels import ParcelPixels

NAMES = ("bump", "dip")


@dataclass(frozen=True, eq=False)
class Planted:
    """Parcels and the truth about them.

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, 3), reflectance.
    labels : (N,) int64 array
        0 = bump, 1 = dip.
    days : (T,) float64 array
        Days of the dates since the start of the season.
    window : (T,) bool array
        The dates on which the classes differ.
    marked : (P,) bool array
        Pixels in the half with the bump or dip.
    """

    pixels: ParcelPixels
    labels: np.ndarray
    days: np.ndarray
    window: np.ndarray
    marked: np.ndarray


def make_planted(
    parcel_count: int = 120,
    date_count: int = 36,
    width: int = 7,
    amplitude: float = 0.12,
    seed: int = 0,
) -> Planted:
    """Make the scene.

    Parameters
    ----------
    parcel_count : int
    date_count, width : int
        Number of dates, a week apart, and of those in the window.
    amplitude : float
        Height of the bump, in reflectance; pixel noise has a standard deviation of 0.03.
    seed : int

    Returns
    -------
    Planted
    """
    rng = np.random.default_rng([seed, 77])
    start = int(rng.integers(3, date_count - width - 3))
    window = np.zeros(date_count, bool)
    window[start : start + width] = True
    labels = np.arange(parcel_count) % 2
    values, rows, cols, marked = [], [], [], []
    for label in labels:
        height, breadth = rng.integers(8, 14, 2)
        row, col = np.divmod(np.arange(height * breadth), breadth)
        series = _season(date_count, rng)
        series = series + rng.normal(0, 0.01, (date_count, 1))  # haze over the parcel
        series = series + rng.normal(0, 0.03, (len(row), date_count, 3))
        sides = (row < height / 2, row >= height / 2, col < breadth / 2, col >= breadth / 2)
        half = sides[rng.integers(4)]
        series[np.ix_(half, window, [True, False, False])] += amplitude * (1 - 2 * label)
        values.append(series)
        rows.append(row)
        cols.append(col)
        marked.append(half)
    sizes = [len(row) for row in rows]
    pixels = ParcelPixels(
        values=np.concatenate(values).astype(np.float32),
        rows=np.concatenate(rows).astype(np.int32),
        cols=np.concatenate(cols).astype(np.int32),
        offsets=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        index=np.arange(parcel_count),
        keys=rng.integers(0, 2**63, parcel_count).astype(np.uint64),
    )
    days = 7.0 * np.arange(date_count)
    return Planted(pixels, labels, days, window, np.concatenate(marked))


def _season(dates: int, rng: np.random.Generator) -> np.ndarray:
    """Return the curve of a parcel, (T, 3): greening, maturity, bare soil."""
    time = np.linspace(0, 1, dates)
    peak, width = rng.normal(0.5, 0.05), rng.normal(0.18, 0.02)
    green = rng.normal(0.35, 0.05) * np.exp(-0.5 * ((time - peak) / width) ** 2)
    bands = np.stack([0.2 + green, 0.25 - 0.43 * green, 0.2 - 0.29 * green], axis=1)
    return bands + rng.normal(0, 0.03, 3)
