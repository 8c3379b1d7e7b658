"""A check of the masks that are read: whether they mask anything.

A wrong rule of a mask is not seen in a map of classes: clouds are classified as crops.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .dates import listed_dates
from .series import Series

# Values of a mask that are looked at, in a cell.
_SAMPLE = 1000
# Different mask values that are listed.
_LISTED = 8
# Different values of a mask that tells valid and invalid pixels, and no classes of land.
_FEW_CODES = 3


@dataclass
class _MaskCodes:
    """Some of the different values of a mask, and whether one of them was invalid."""

    codes: set[str] = field(default_factory=set)
    masks: bool = False


class MaskCheck:
    """What is noticed in the masks of a series while they are read.

    Parameters
    ----------
    series : Series
    """

    def __init__(self, series: Series) -> None:
        self.series = series
        self._masks: dict[tuple[dt.date, int], _MaskCodes] = {}

    def add(self, mask: tuple[dt.date, int], codes: np.ndarray, masked: np.ndarray) -> None:
        """Keep the values of a mask, up to some.

        Parameters
        ----------
        mask : tuple of (datetime.date, int)
            Day of the acquisition, and position among its masks.
        codes : (P,) float64 array
            Values of the mask.
        masked : (P,) bool array
            Whether they are invalid.
        """
        kept = self._masks.setdefault(mask, _MaskCodes())
        kept.masks = kept.masks or bool(masked.any())
        if len(kept.codes) <= _LISTED:
            some = codes[:: max(1, len(codes) // _SAMPLE)]
            kept.codes.update(f"{code:.10g}" for code in np.unique(some)[: _LISTED + 1])

    def record(self) -> list[list]:
        """Return what was noticed, as JSON can hold it."""
        return [
            [day.isoformat(), number, sorted(kept.codes), kept.masks]
            for (day, number), kept in self._masks.items()
        ]

    def add_record(self, record: Sequence[Sequence]) -> None:
        """Add what another check noticed, from its `record`."""
        for day, number, codes, masks in record:
            kept = self._masks.setdefault((dt.date.fromisoformat(day), number), _MaskCodes())
            kept.masks = kept.masks or masks
            if len(kept.codes) <= _LISTED:
                kept.codes.update(codes)

    def notes(self) -> list[str]:
        """Return what looks wrong.

        Returns
        -------
        list of str
            A note if masks mask nothing, though they have values; empty if all looks right.
        """
        working = [mask for mask in self._masks.values() if mask.masks]
        idle = {mask for mask, kept in self._masks.items() if not kept.masks}
        if working:
            return self._odd_notes(idle, set().union(*(mask.codes for mask in working)))
        found: set[str] = set().union(*(mask.codes for mask in self._masks.values()))
        if not found:
            return []
        codes = sorted(found, key=lambda text: (text == "nan", float(text)))
        listed = ", ".join(codes[:_LISTED]) + (", …" if len(codes) > _LISTED else "")
        rules = "; ".join(self.series.mask_rules)
        if not self.series.mask_rule:  # a series file has its own rules
            return [
                f"Nothing is masked: no mask of the series file has an invalid value ({rules}) in "
                f"the parcels. Values that occur: {listed}. If they are cloudy, build the series "
                "again with other MASK_CLASSES."
            ]
        advice = "List those of clouds in MASK_INVALID"
        if "nan" in codes:
            advice += "; NaN cannot be listed, so give it a number in the masks first"
        elif float(codes[-1]) > 255:
            advice += ", of bit masks such as Landsat's QA_PIXEL by their bits, such as bit:3,bit:4"
        return [
            f"Nothing is masked: no mask has a value of MASK_INVALID ({rules}) in the parcels. "
            f"Values that occur: {listed}. {advice}."
        ]

    def _odd_notes(self, idle: set[tuple[dt.date, int]], usual: set[str]) -> list[str]:
        """Return a note on masks that mask nothing and have values that no other mask has.

        A mask of a clear day has values of the others. Masks of many classes are not judged:
        water, for instance, may be seen on clear days alone.
        """
        if len(usual) > _FEW_CODES or not self.series.mask_rule:
            return []
        odd = {mask: self._masks[mask].codes - usual - {"nan"} for mask in idle}
        days = sorted({mask[0] for mask in odd if odd[mask]})
        if not days:
            return []
        codes = sorted(set().union(*odd.values()), key=float)[:_LISTED]
        return [
            f"On {listed_dates(days, len(self.series.dates))} the masks mask nothing, but have "
            f"values that those of the other dates do not have: {', '.join(codes)}. If these are "
            "clouds, add them to MASK_INVALID."
        ]
