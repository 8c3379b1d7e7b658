"""What a series file holds: acquisitions, bands, masks, and grids."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..grid import Grid

# Left, bottom, right and top, in map units.
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Zone:
    """One reference system, mostly of a UTM zone, and the grid of all rasters in it.

    Parameters
    ----------
    grid : Grid
    wkt : str
        Coordinate reference system, as well-known text.
    """

    grid: Grid
    wkt: str


@dataclass(frozen=True)
class BandRecord:
    """One band of an acquisition, in the order of the channels.

    Parameters
    ----------
    name : str
        As the product names it, such as ``B08``.
    common_name : str
        Such as ``nir``; empty if it has none.
    unit : str
        Unit of the values, such as ``reflectance``; empty if the product does not say.
    scale, offset : float
        Applied already: value = number in the product * scale + offset.
    """

    name: str
    common_name: str = ""
    unit: str = ""
    scale: float = 1.0
    offset: float = 0.0

    @property
    def title(self) -> str:
        """The common name, or the name of the product."""
        return self.common_name or self.name


@dataclass(frozen=True)
class MaskRecord:
    """One band of the mask raster of an acquisition.

    Parameters
    ----------
    kind : str
        Such as ``SCL``.
    rule : str
        Which of its values are invalid, as `products.masks.parse_rule` reads it.
    """

    kind: str
    rule: str


@dataclass(frozen=True)
class ItemRecord:
    """One acquisition: a granule of a product, on the grid of its zone.

    Parameters
    ----------
    identity : str
        Unique in the file.
    title : str
        Name of the product.
    acquired : datetime.datetime
        With its time zone.
    image, mask : str
        Paths of the rasters relative to the file, with ``/``; no mask: empty.
    bands : tuple of B BandRecord
    masks : tuple of MaskRecord
        One per band of the mask raster.
    group : str
        Acquisitions of one group have the same bands and make one series.
    zone : Zone
        Where its rasters lie.
    extent : tuple of 4 float
        Left, bottom, right and top of the product, in map units of the zone.
    family, sensor, tile, baseline, orbit, direction : str
        As of the product; empty if unknown.
    valid : float or None
        Share of valid pixels over the parcels, 0 to 1; None if unknown.
    size : int or None
        Bytes of the product's files that its rasters take pixels from, when the series was built;
        None if unknown.
    """

    identity: str
    title: str
    acquired: dt.datetime
    image: str
    mask: str
    bands: tuple[BandRecord, ...]
    masks: tuple[MaskRecord, ...]
    group: str
    zone: Zone
    extent: Box
    family: str = ""
    sensor: str = ""
    tile: str = ""
    baseline: str = ""
    orbit: str = ""
    direction: str = ""
    valid: float | None = None
    size: int | None = None


@dataclass(frozen=True)
class SeriesRecord:
    """A series file.

    Parameters
    ----------
    items : tuple of ItemRecord
        By date; of several acquisitions of a day, the first valid one counts.
    """

    items: tuple[ItemRecord, ...]

    @property
    def zones(self) -> tuple[Zone, ...]:
        """The zones, each once, in the order of the items."""
        return tuple(dict.fromkeys(item.zone for item in self.items))

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups, each once, in the order of the items."""
        return tuple(dict.fromkeys(item.group for item in self.items))
