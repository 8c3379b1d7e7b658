"""The satellite image time series: rasters on grids, and acquisitions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from ..products.masks import MaskRule
from .band_names import BandNames
from .grid import Grid

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterDataProvider


@dataclass(frozen=True, eq=False)
class Raster:
    """One raster of a series.

    Parameters
    ----------
    kind : {'image', 'mask'}
    name : str
        Name of the layer, for messages.
    provider : QgsRasterDataProvider
        A clone that belongs to the series, so that a worker thread may read it.
    alpha : tuple of int
        Numbers of its bands that tell where the others have values: alpha bands, and the
        mask of the file, as QGIS lists them.
    """

    kind: str
    name: str
    provider: QgsRasterDataProvider
    alpha: tuple[int, ...] = ()


@dataclass(frozen=True)
class MaskBand:
    """The band of a mask raster that belongs to an acquisition.

    Parameters
    ----------
    source : int
        Position of the raster in `Series.masks`.
    band : int
        Band number, from 1.
    rule : MaskRule, optional
        Which of its values are invalid; None for `Series.mask_rule`.
    """

    source: int
    band: int
    rule: MaskRule | None = None


@dataclass(frozen=True)
class Acquisition:
    """One image of one date: its bands, and its masks.

    Parameters
    ----------
    date : datetime.date
    source : int
        Position of the raster in `Series.sources`.
    bands : tuple of B int
        Band numbers, from 1, in channel order.
    masks : tuple of MaskBand
        A pixel is invalid if one of them says so; empty if the image has no mask.
    """

    date: dt.date
    source: int
    bands: tuple[int, ...]
    masks: tuple[MaskBand, ...] = ()


@dataclass
class Series:
    """A satellite image time series.

    Parameters
    ----------
    grid : Grid
        The pixel grid of all rasters, or of those of the first zone.
    crs : QgsCoordinateReferenceSystem
    sources, masks : list of Raster
        The images, and their masks, if any.
    acquisitions : list of Acquisition
        Those within the season, by date; at least two dates.
    start, end : datetime.date
        The season.
    band_names : list of B str
        In channel order.
    notes : list of str
        Warnings for the operator, a sentence each.
    mask_rule : MaskRule
        Which values are invalid in masks without a rule of their own.
    first_valid : bool
        Of several acquisitions of a day the first valid one counts, not their mean.
    unit : str
        Unit of the values, such as ``reflectance``; empty if unknown.
    parts : list of Series
        The series of each zone, if there are several, the one of most acquisitions first: grid and
        CRS are those of the first. Each parcel is read in one of them.
    extents : tuple of (float, float, float, float)
        Left, bottom, right and top of the tiles of a part.
    common_names : list of B str
        Common names of the bands, such as ``nir``; '' where it is unknown. Empty: all unknown.
    """

    grid: Grid
    crs: QgsCoordinateReferenceSystem
    sources: list[Raster]
    masks: list[Raster]
    acquisitions: list[Acquisition]
    start: dt.date
    end: dt.date
    band_names: list[str]
    notes: list[str] = field(default_factory=list)
    mask_rule: MaskRule = field(default_factory=MaskRule)
    first_valid: bool = False
    unit: str = ""
    parts: list[Series] = field(default_factory=list)
    extents: tuple[tuple[float, float, float, float], ...] = ()
    common_names: list[str] = field(default_factory=list)

    @property
    def zones(self) -> list[Series]:
        """The series of each zone: this one itself where there is one grid."""
        return self.parts or [self]

    @property
    def masked(self) -> bool:
        """Whether an acquisition has a mask."""
        return any(acquisition.masks for acquisition in self.acquisitions)

    def rule_of(self, mask: MaskBand) -> MaskRule:
        """Return which values of a mask are invalid."""
        return self.mask_rule if mask.rule is None else mask.rule

    @property
    def mask_rules(self) -> list[str]:
        """The rules of the masks as texts of MASK_INVALID, each once."""
        masks = [mask for acquisition in self.acquisitions for mask in acquisition.masks]
        return list(dict.fromkeys(str(self.rule_of(mask)) for mask in masks))

    @property
    def bands(self) -> BandNames:
        """The names of the bands."""
        common = self.common_names or [""] * len(self.band_names)
        return BandNames(tuple(self.band_names), tuple(common))

    def with_bands(
        self, order: Sequence[int], names: Sequence[str], notes: Sequence[str] = ()
    ) -> Series:
        """Return the series with some of its bands and their names, and more notes."""
        common = self.bands.common
        return replace(
            self,
            acquisitions=[
                replace(each, bands=tuple(each.bands[place] for place in order))
                for each in self.acquisitions
            ],
            band_names=list(names),
            common_names=[common[place] for place in order],
            parts=[part.with_bands(order, names) for part in self.parts],
            notes=[*self.notes, *notes],
        )

    @property
    def dates(self) -> list[dt.date]:
        """The D dates of the acquisitions, each once, in order."""
        return sorted({acquisition.date for acquisition in self.acquisitions})

    @property
    def days(self) -> np.ndarray:
        """Days of the D dates since the start of the season, (D,) int64 array."""
        return np.array([(date - self.start).days for date in self.dates], np.int64)
