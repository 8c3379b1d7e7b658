"""A check of the values that are read: no-data, scale, offset, masks.

All algorithms read through `reader.Reader`, which shows this check a part of the pixels and
all masks. It says in one sentence each what looks wrong, with the likely cause.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import numpy as np

from .dates import listed_dates
from .mask_check import MaskCheck
from .series import Series

# Pixels that are kept, half to all of them, and pixels of a date that are enough to judge it.
_SAMPLE, _ENOUGH = 1000, 20
# Share and number of the observations with one value in all bands that is taken for a no-data
# value; and its distance to all other values, as a part of their range, in several bands and in
# one.
_FREQUENT, _FEW, _APART, _FAR = 0.01, 5, 0.1, 0.5
# How much more frequent 0 is than any other value if it stands for no-data in a single band.
_SPIKE = 20
# Shares of the values outside the ranges of a model, which leave out 4 % of its training: of all
# values, of those of one band, and of those of a date, there with a margin.
_OUTSIDE, _OUTSIDE_IN_BAND, _OUTSIDE_ON_DATE, _MARGIN = 0.25, 0.4, 0.6, 0.25
# Ratios of ranges that are another scale: of a series, and of some of its dates.
_SCALE, _SCALE_OF_DATES = 30.0, 300.0
# No band of a satellite image has such values.
_ABSURD = 1e8


class ValueCheck:
    """What is noticed in the values of a series while they are read.

    Parameters
    ----------
    series : Series

    Attributes
    ----------
    masks : MaskCheck
        What is noticed in the masks.
    """

    def __init__(self, series: Series) -> None:
        self.series = series
        self._parts: list[np.ndarray] = []
        self._every, self._next, self._kept = 1, 0, 0
        self._fill = ""
        self.masks = MaskCheck(series)

    # ------------------------------------------------------------ while reading

    def add(self, values: np.ndarray) -> None:
        """Keep every k-th pixel of those that were read.

        Parameters
        ----------
        values : (P, D, B) float32 array
            NaN where missing.
        """
        while len(values) > _SAMPLE * self._every:
            self._thin()
        part = values[self._next :: self._every].copy()
        self._next = (self._next - len(values)) % self._every
        self._parts.append(part)
        self._kept += len(part)
        while self._kept > _SAMPLE:
            self._thin()

    def _thin(self) -> None:
        """Keep every second pixel of the sample, now and from now on."""
        if self._parts:
            self._parts = [np.concatenate(self._parts)[::2]]
            self._kept = len(self._parts[0])
        self._every *= 2

    def add_fill(self, name: str, value: float) -> None:
        """Keep the first value that is too large to be one of an image.

        Parameters
        ----------
        name : str
            Of the raster.
        value : float
        """
        self._fill = self._fill or f"{value:.7g} in '{name}'"

    @property
    def needs_fill(self) -> bool:
        """Whether `add_fill` has yet to be called."""
        return not self._fill

    # ------------------------------------------------------------ from process to process

    def sample(self, most: int) -> np.ndarray:
        """Return up to ``most`` of the kept pixels, (n, D, B) float32 array."""
        if not self._parts:
            return np.empty((0, 1, 1), np.float32)
        kept = np.concatenate(self._parts)
        return kept[:: max(1, -(-len(kept) // max(1, most)))]

    def record(self) -> dict:
        """Return what else was noticed, as JSON can hold it."""
        return {"fill": self._fill, "masks": self.masks.record()}

    def add_sample(self, sample: np.ndarray) -> None:
        """Add the `sample` of the check of another process."""
        if len(sample):
            self.add(sample)

    def add_record(self, record: Mapping) -> None:
        """Add what the check of another process noticed, from its `record`."""
        self._fill = self._fill or record["fill"]
        self.masks.add_record(record["masks"])

    # ------------------------------------------------------------ afterwards

    def notes(self, ranges: np.ndarray | None = None) -> list[str]:
        """Return what looks wrong, a sentence each.

        Parameters
        ----------
        ranges : (B, 2) array, optional
            Values of each band that a model was trained on.

        Returns
        -------
        list of str
            Warnings for the operator; empty if all looks right.
        """
        notes = self.masks.notes() + self._fill_notes()
        sample = np.concatenate(self._parts) if self._parts else np.empty((0, 1, 1))
        if not np.isfinite(sample).any():
            return notes
        names, dates = self.series.band_names, self.series.dates
        constants = _frequent_values(sample)
        notes += [_constant_note(share, value, "all bands") for value, share in constants]
        sample = np.where(np.isin(sample, [value for value, _ in constants]), np.nan, sample)
        for band, name in enumerate(names):
            for value, share in _frequent_values(sample[:, :, [band]], zero=False):
                notes.append(_constant_note(share, value, f"the band '{name}'"))
                sample[:, :, band][sample[:, :, band] == value] = np.nan
        if not np.isfinite(sample).any():
            return notes
        if ranges is None:
            return notes + _range_notes(sample, names) + _scale_notes(sample, dates)
        return notes + _outside_notes(sample, np.asarray(ranges, np.float64), names, dates)

    def _fill_notes(self) -> list[str]:
        """Return a note on values that are too large to be those of an image."""
        if not self._fill:
            return []
        return [
            f"Values such as {self._fill} are taken as missing: no image has such values. Set them "
            "as the no-data value of the rasters."
        ]


def _frequent_values(sample: np.ndarray, zero: bool = True) -> list[tuple[float, float]]:
    """Return values that all bands have at once and often, with their share.

    Candidates are the lowest and the highest value, which must lie apart from all others, and
    0, which need not; but 0 of a single band must stand out.

    Parameters
    ----------
    sample : (P, D, B) array
    zero : bool
        Whether 0 is a candidate too.
    """
    finite = sample[np.isfinite(sample)]
    if not len(finite):
        return []
    low, high = sample.min(axis=2), sample.max(axis=2)  # NaN if a band is missing
    observed = np.isfinite(sample).any(axis=2).sum()
    found = []
    candidates = [0.0] * zero + [float(finite.min()), float(finite.max())]
    for value in dict.fromkeys(candidates):
        count = ((low == value) & (high == value)).sum()
        share, others = count / observed, finite[finite != value]
        if share < _FREQUENT or count < _FEW or not len(others):
            continue
        gap = np.abs(others - value).min() / max(np.ptp(np.percentile(others, (2, 98))), 1e-30)
        several = sample.shape[2] > 1
        apart = gap > (_APART if several else _FAR)
        stands_out = zero and value == 0 and (several or _is_spike(count, others))
        if apart or stands_out:
            found.append((value, float(share)))
    return found


def _is_spike(count: float, others: np.ndarray) -> bool:
    """Return whether a value is far more frequent than each of the others."""
    return count > _SPIKE * np.unique(others, return_counts=True)[1].max()


def _constant_note(share: float, value: float, where: str) -> str:
    return (
        f"{share:.0%} of the observations are exactly {value:g} in {where}: if this stands for "
        "missing values, set it as the no-data value of the rasters."
    )


def _range_notes(sample: np.ndarray, names: Sequence[str]) -> list[str]:
    """Return notes on bands with one value only, or with absurd values."""
    notes = []
    for band, name in enumerate(names):
        values = sample[:, :, band][np.isfinite(sample[:, :, band])]
        if not len(values):
            continue
        low, high = np.percentile(values, (2, 98))
        if max(abs(low), abs(high)) > _ABSURD:
            notes.append(
                f"The values of the band '{name}' run from {low:.4g} to {high:.4g}: likely a "
                "no-data value that is not set, or another band."
            )
        elif low == high and len(values) > 1:
            notes.append(
                f"The band '{name}' is {low:g} nearly everywhere: it tells nothing; check BANDS."
            )
    return notes


def _scale_notes(sample: np.ndarray, dates: Sequence[dt.date]) -> list[str]:
    """Return a note if the dates of a series have different scales."""
    judged = [day for day in range(len(dates)) if _count(sample[:, day]) >= _ENOUGH]
    if len(judged) < 2:
        return []
    # Both the level and the range of all bands must differ: one of them does for crops.
    days = [np.abs(sample[:, day]) for day in judged]
    levels = np.array([np.nanmedian(day, axis=0) for day in days])
    widths = np.array([np.ptp(np.nanpercentile(day, (10, 90), axis=0), axis=0) for day in days])
    most = np.maximum(levels, widths).max(axis=1)
    least = np.minimum(levels, widths).min(axis=1)
    small = (most * _SCALE_OF_DATES < least.max()) & (most > 0)
    if not small.any():
        return []
    factor = float(np.median(most[small]) / np.median(most[~small]))
    listed = listed_dates(
        [dates[day] for day, is_small in zip(judged, small) if is_small], len(dates)
    )
    return [
        f"On {listed} the values are about {_factor(factor)} of those on the others: likely "
        "another scale, reflectance beside digital numbers. Bring all rasters to one scale."
    ]


def _outside_notes(
    sample: np.ndarray, ranges: np.ndarray, names: Sequence[str], dates: Sequence[dt.date]
) -> list[str]:
    """Return a note if many values lie outside the ranges of a model."""
    unlike = [day for day in range(len(dates)) if _is_unlike(sample[:, day], ranges)]
    everything = _share(sample, ranges)
    if everything.mean() < _OUTSIDE and everything.max() < _OUTSIDE_IN_BAND and not unlike:
        return []
    where = ""
    if 0 < len(unlike) < len(dates) and everything.mean() < _OUTSIDE_ON_DATE:
        sample, where = (
            sample[:, unlike],
            f"On {listed_dates([dates[d] for d in unlike], len(dates))} ",
        )
    shares = _share(sample, ranges)
    lows, highs = np.nanpercentile(sample.reshape(-1, sample.shape[2]), (2, 98), axis=0)
    band = int(shares.argmax())
    return [
        f"{where}{shares.mean():.0%} of the values lie outside the ranges that the model was "
        f"trained on ({names[band]}: {lows[band]:.4g} to {highs[band]:.4g}, in the training "
        f"{ranges[band, 0]:.4g} to {ranges[band, 1]:.4g}): likely {_cause(sample, ranges)}. "
        "The classes are not reliable."
    ]


def _is_unlike(values: np.ndarray, ranges: np.ndarray) -> bool:
    """Return whether the values (P, B) of a date are far from a model's."""
    if _count(values) < _ENOUGH:
        return False
    width = np.ptp(ranges, axis=1)
    margin = (_MARGIN * width)[:, None] * (-1, 1)
    largest = np.nanpercentile(np.abs(values), 98, axis=0)
    other_scale = largest * _SCALE_OF_DATES < np.minimum(width, np.abs(ranges).max(axis=1))
    return bool(_share(values, ranges + margin).mean() >= _OUTSIDE_ON_DATE or other_scale.all())


def _share(values: np.ndarray, ranges: np.ndarray) -> np.ndarray:
    """Return the share (B,) of values (..., B) outside ranges (B, 2)."""
    axes = tuple(range(values.ndim - 1))
    outside = ((values < ranges[:, 0]) | (values > ranges[:, 1])).sum(axis=axes)
    return outside / np.maximum(np.isfinite(values).sum(axis=axes), 1)


def _cause(sample: np.ndarray, ranges: np.ndarray) -> str:
    """Return the likely reason why values (P, D, B) are not in ranges (B, 2).

    Medians are compared with the middle of the ranges: clouds that no mask excludes widen the
    range of the values by far more than they move its median.
    """
    values = sample.reshape(-1, sample.shape[2])
    widths, middles = np.ptp(ranges, axis=1), ranges.mean(axis=1)
    spreads = np.ptp(np.nanpercentile(values, (2, 98), axis=0), axis=0) / widths
    medians = np.nanmedian(values, axis=0)
    levels = np.abs(medians) / np.maximum(np.abs(middles), 1e-30)
    ratios = np.where(np.abs(middles) > widths / 2, levels, spreads)
    if any((each < 1 / _SCALE).all() or (each > _SCALE).all() for each in (spreads, ratios)):
        return f"another scale, values {_factor(float(np.median(ratios)))} of the model's"
    shifts = medians - middles
    shift = float(f"{np.median(shifts):.1g}")
    alike = np.abs(shifts - shift) <= 0.5 * abs(shift)
    explained = _share(values - shift, ranges).mean() <= _share(values, ranges).mean() / 2
    if len(shifts) > 1 and alike.all() and explained:
        known = (
            ", such as that of Sentinel-2 images since 2022" if 800 <= abs(shift) <= 1200 else ""
        )
        return f"an offset of about {shift:g}{known}"
    return "another scale, offset or no-data value, other bands, or clouds without a mask"


def _factor(ratio: float) -> str:
    """Return a ratio as a text, to a power of ten: '1/10000' or '100 times'."""
    power = round(np.log10(ratio)) if ratio > 0 else 0
    return f"1/{10**-power}" if power < 0 else f"{10**power} times"


def _count(values: np.ndarray) -> int:
    """Return the smallest number of observations of a band in values (P, B)."""
    return int(np.isfinite(values).sum(axis=0).min())
