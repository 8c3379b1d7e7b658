"""The writing of acquisitions: their rasters and records, one after the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal

from ...errors import PlanarSitsError
from ...products.masks import preset_rule
from ...products.product import Product, ProductBand
from ..catalog.read import source_bytes
from ..catalog.record import BandRecord, Box, ItemRecord, MaskRecord, Zone
from ..systems import is_same
from .choice import Choice, Wishes
from .look import Look, Viewer, nothing_seen
from .rasters import Layouts
from .virtual import Channel, link_relative, write_virtual

USED, CLOUDY, ELSEWHERE = "used", "too cloudy", "does not cover the parcels"
_RGB = (("red", "green", "blue"), ("nir", "red", "green"), ("swir16", "nir", "red"))


@dataclass(frozen=True)
class Row:
    """One product, and what became of it.

    Parameters
    ----------
    product : Product
    band : ProductBand
        Its first band, whose scale and offset are shown.
    names : tuple of B str
        Names of its bands.
    look : Look
    status : str
        `USED`, or why it was left out.
    """

    product: Product
    band: ProductBand
    names: tuple[str, ...]
    look: Look
    status: str


class Writer:
    """Writes the rasters of acquisitions and keeps their records.

    Parameters
    ----------
    folder, home : Path
        Where rasters are written, and where they will lie.
    layouts : Layouts
    wishes : Wishes
    outlines : sequence of bytes, optional
        Parcels as well-known binary, in longitude and latitude.

    Attributes
    ----------
    items : list of ItemRecord
    rows : list of Row
    fixed : list of str
        Titles of the products whose rasters are linked by absolute paths.
    """

    def __init__(
        self,
        folder: Path,
        home: Path,
        layouts: Layouts,
        wishes: Wishes,
        outlines: Sequence[bytes] | None,
    ):
        self.folder, self.home, self.layouts = folder, home, layouts
        self.wishes, self.outlines = wishes, outlines
        self.fixed: list[str] = []
        self.items: list[ItemRecord] = []
        self.rows: list[Row] = []
        self._names: Counter[str] = Counter()
        self._viewers: dict[Zone, Viewer] = {}

    def add(self, choice: Choice, zone: Zone) -> None:
        """Write one acquisition, unless it is too cloudy or does not show the parcels."""
        product, folder = choice.product, self.folder
        before = set(folder.iterdir())
        date = product.acquired.date().isoformat()
        stem = self._stem(product, date)
        channels = [
            Channel(self.layouts.of(band.path, product), band.number,
                    band.common_name or band.name, band)
            for band in choice.bands
        ]  # fmt: skip
        _check_system(product, channels, zone)
        extent = _union([channel.layout.bounds for channel in channels])
        image = write_virtual(folder / f"{stem}.vrt", zone, channels, date)
        channels, masks = self._masks(choice)
        _check_system(product, channels, zone)
        name = f"{stem}_mask.vrt"
        mask = write_virtual(folder / name, zone, channels, date) if masks else ""
        bands = _band_records(choice.bands)
        paths = str(folder / image), str(folder / mask) if mask else ""
        look = self._viewer(zone).look(paths, masks, _rgb(bands), extent)
        status = USED
        if not look.observed:
            status = ELSEWHERE
        elif 100 * look.cloudy > self.wishes.max_cloud:
            status = CLOUDY
        names = tuple(band.name for band in choice.bands)
        self.rows.append(Row(product, choice.bands[0], names, look, status))
        if status != USED:
            for file in set(folder.iterdir()) - before:
                file.unlink()
            return
        size = source_bytes(folder / name for name in (image, mask) if name)
        if self.wishes.copy:
            size = 0
            image, mask = (_copied(folder, name) if name else "" for name in (image, mask))
            for file in set(folder.glob("*.vrt")) - before:
                file.unlink()
        elif sum(link_relative(folder / name, self.home) for name in (image, mask) if name):
            self.fixed.append(product.title)
        self.items.append(
            ItemRecord(
                stem,
                product.title,
                product.acquired,
                f"{folder.name}/{image}",
                f"{folder.name}/{mask}" if mask else "",
                bands,
                tuple(masks),
                product.group,
                zone,
                extent,
                product.family,
                product.sensor,
                product.tile,
                product.baseline,
                product.orbit,
                product.direction,
                look.valid,
                size,
            )
        )

    def leave_out(self, choice: Choice) -> None:
        """Add a row for an acquisition that is nowhere near the parcels."""
        look = nothing_seen(len(_rgb(_band_records(choice.bands))))
        names = tuple(band.name for band in choice.bands)
        self.rows.append(Row(choice.product, choice.bands[0], names, look, ELSEWHERE))

    def _viewer(self, zone: Zone) -> Viewer:
        return self._viewers.setdefault(zone, Viewer(zone, self.outlines))

    def notes(self) -> list[str]:
        """Return notes on links, on acquisitions without masks and on units that differ."""
        notes = []
        if self.fixed:
            notes.append(
                f"{len(self.fixed)} of {len(self.items)} acquisitions, such as '{self.fixed[0]}', "
                "lie in archives or on another disk: the series links to them by absolute paths, "
                "and must be built again if they are moved."
            )
        bare = [item for item in self.items if not item.masks and item.group == "optical"]
        if bare:
            notes.append(
                f"{len(bare)} of {len(self.items)} acquisitions have no mask, such as "
                f"'{bare[0].title}': their clouds are taken as they are."
            )
        for group in dict.fromkeys(item.group for item in self.items):
            units = {b.unit or "unknown" for i in self.items if i.group == group for b in i.bands}
            if len(units) > 1:
                notes.append(f"The bands of the group '{group}' have several units: "
                             f"{', '.join(sorted(units))}.")  # fmt: skip
        return notes

    def _stem(self, product: Product, date: str) -> str:
        """Return a file name that is unique in the series."""
        parts = [date, "" if product.group == "optical" else product.group, product.tile]
        stem = "_".join(re.sub(r"[^A-Za-z0-9-]+", "-", part) for part in parts if part)
        self._names[stem] += 1
        return stem if self._names[stem] == 1 else f"{stem}_{self._names[stem]}"

    def _masks(self, choice: Choice) -> tuple[list[Channel], list[MaskRecord]]:
        """Return the masks of a product that can exclude pixels, and their rules."""
        product, classes = choice.product, self.wishes.mask_classes
        channels, records = [], []
        for mask in product.masks:
            rule = str(preset_rule(mask.kind, classes))
            if rule:
                layout = self.layouts.of(mask.path, product)
                channels.append(Channel(layout, mask.number, mask.kind))
                records.append(MaskRecord(mask.kind, rule))
        if product.saturated is not None and "saturated" in classes:
            for band in choice.bands:  # the stored numbers tell it
                layout = self.layouts.of(band.path, product)
                channels.append(Channel(layout, band.number, f"saturated {band.name}"))
                value = int(product.saturated)
                records.append(MaskRecord(f"saturated {band.name}", str(value)))
        return channels, records


def _check_system(product: Product, channels: Sequence[Channel], zone: Zone) -> None:
    """Check that all rasters of a product have the reference system of its zone."""
    if not all(is_same(channel.layout.wkt, zone.wkt) for channel in channels):
        raise PlanarSitsError(
            f"The product '{product.title}' cannot be read: its bands and masks have several "
            "coordinate reference systems; warp them to one (gdal:warpreproject), or leave it out."
        )


def _union(boxes: Sequence[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _band_records(bands: Sequence[ProductBand]) -> tuple[BandRecord, ...]:
    """Return the records of bands; common names that repeat are left out."""
    records = [BandRecord(b.name, b.common_name, b.unit, b.scale, b.offset) for b in bands]
    if len({record.title for record in records}) < len(records):
        records = [replace(record, common_name="") for record in records]
    if len({record.title for record in records}) < len(records):
        records = [replace(one, name=f"{one.name} ({n})") for n, one in enumerate(records, 1)]
    return tuple(records)


def _rgb(bands: Sequence[BandRecord]) -> tuple[int, ...]:
    """Return the positions of the bands of a thumbnail, 3 or 1."""
    names = [band.common_name for band in bands]
    for triple in _RGB:
        if all(name in names for name in triple):
            return tuple(names.index(name) for name in triple)
    return (0, 1, 2) if len(bands) >= 3 else (0,)


def _copied(folder: Path, name: str) -> str:
    """Write a virtual raster as a GeoTIFF; return its file name."""
    copy = f"{Path(name).stem}.tif"
    cog = gdal.GetDriverByName("COG") is not None
    options = ["COMPRESS=DEFLATE"] if cog else ["COMPRESS=DEFLATE", "TILED=YES"]
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        kind = "COG" if cog else "GTiff"
        made = gdal.Translate(
            str(folder / copy), str(folder / name), format=kind, creationOptions=options
        )
    except RuntimeError:  # raised if GDAL exceptions are on
        made = None
    finally:
        gdal.PopErrorHandler()
    if made is None:
        raise PlanarSitsError(
            f"COPY: the copy '{copy}' cannot be written: make room on the disk, or leave COPY off."
        )
    made = None
    return copy
