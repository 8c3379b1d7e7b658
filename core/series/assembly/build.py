"""The building of a series: products chosen, laid on one grid and written."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ...errors import (
    CancelCheck,
    PlanarSitsError,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
)
from ...files import replacing_files
from ...products.bands import parse_bands, select_alike, select_bands
from ...products.masks import DEFAULT_CLASSES, preset_rule
from ...products.product import Product, ProductBand
from ..catalog.read import raster_path, read_catalog
from ..catalog.record import BandRecord, ItemRecord, MaskRecord, SeriesRecord
from ..catalog.write import write_catalog
from ..grid import Grid
from .look import Look, Viewer
from .rasters import Layouts, is_same
from .target import choose_grid, choose_system
from .virtual import Channel, Target, write_virtual

USED, CLOUDY, ELSEWHERE = "used", "too cloudy", "does not cover the parcels"
_RGB = (("red", "green", "blue"), ("nir", "red", "green"), ("swir16", "nir", "red"))


@dataclass(frozen=True)
class Wishes:
    """What an operator wants of a series.

    Parameters
    ----------
    bands : str
        Names of bands or of a preset; empty for all of the finest pixel size.
    start, end : datetime.date, optional
        First and last day.
    max_cloud : float
        Percent of the parcels' pixels that may be cloud or cirrus.
    mask_classes : tuple of str
        Classes of the masks that are invalid.
    copy : bool
        Write GeoTIFFs instead of virtual rasters.
    """

    bands: str = ""
    start: dt.date | None = None
    end: dt.date | None = None
    max_cloud: float = 100.0
    mask_classes: tuple[str, ...] = DEFAULT_CLASSES
    copy: bool = False


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


@dataclass(frozen=True)
class Built:
    """A series that was written.

    Parameters
    ----------
    record : SeriesRecord
        As read back from the file.
    rows : list of Row
        All products of the date range, in the order of the acquisitions.
    notes : list of str
        Warnings for the operator, a sentence each.
    """

    record: SeriesRecord
    rows: list[Row]
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Choice:
    """A product and its bands, in the order of the channels."""

    product: Product
    bands: tuple[ProductBand, ...]


def build_series(
    path: str | os.PathLike,
    products: Sequence[Product],
    wishes: Wishes,
    outlines: Sequence[bytes] | None = None,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Built:
    """Build a series of products, and write its file with the rasters beside it.

    Parameters
    ----------
    path : str or Path
        Of the series file; its rasters go to ``<name>_rasters`` beside it.
    products : sequence of Product
    wishes : Wishes
    outlines : sequence of bytes, optional
        Parcels as well-known binary, in longitude and latitude: only their extent is covered.
    progress, cancelled : callable
        See `core.errors`.

    Returns
    -------
    Built

    Raises
    ------
    PlanarSitsError
        If bands are missing, no product is left, a raster cannot be read, or the files cannot be
        written; an earlier series stays as it was.
    Cancelled
    """
    notes: list[str] = []
    choices = _choose(products, wishes, notes)
    layouts = Layouts()
    images = [layouts.of(band.path, one.product) for one in choices for band in one.bands]
    boxes = _boxes(outlines) if outlines is not None else None
    wkt = choose_system(images, boxes)
    grid = choose_grid(images, wkt, boxes)
    foreign = [one for one in choices if not is_same(_wkt(one, layouts), wkt)]
    if foreign:
        notes.append(
            f"{len(foreign)} of {len(choices)} products lie in another zone than {grid.crs} and "
            "are brought to it by nearest neighbour; where both cover a pixel, its own zone counts."
        )
    # Of several acquisitions of a day the first valid one counts.
    choices.sort(key=lambda one: (one.product.acquired.date(), one.product.group, one in foreign))
    folder, name = Path(os.path.abspath(path)).parent, os.path.basename(path)
    place = f"{Path(name).stem}_rasters"
    earlier = [os.path.join(place, file.name) for file in sorted((folder / place).glob("*"))
               if file.suffix in (".vrt", ".tif")]  # fmt: skip
    try:
        with replacing_files(folder, earlier) as stage:
            (stage / place).mkdir()
            target = Target(stage / place, grid, wkt)
            writer = _Writer(target, place, layouts, wishes, Viewer(grid, wkt, outlines))
            for index, choice in enumerate(choices):
                check_cancelled(cancelled)
                writer.add(choice)
                progress((index + 1) / len(choices))
            if not writer.items:
                raise _nothing_left(writer.rows)
            write_catalog(stage / name, SeriesRecord(grid, wkt, tuple(writer.items)))
    except OSError as error:
        raise PlanarSitsError(
            f"SERIES_FILE: '{path}' cannot be written ({error.strerror or error}): choose a file "
            "in a folder that you may write to."
        ) from error
    record = read_catalog(path)
    for item in record.items:
        for href in filter(None, (item.image, item.mask)):
            raster_path(path, href)
    return Built(record, writer.rows, notes + _left_out(writer.rows) + writer.notes())


def _wkt(choice: _Choice, layouts: Layouts) -> str:
    return layouts.of(choice.bands[0].path, choice.product).wkt


def _boxes(outlines: Sequence[bytes]) -> np.ndarray:
    """Return the bounds (N, 4) of parcels: left, bottom, right, top."""
    envelopes = [ogr.CreateGeometryFromWkb(outline).GetEnvelope() for outline in outlines]
    return np.array(envelopes, np.float64).reshape(-1, 4)[:, [0, 2, 1, 3]]


def _choose(products: Sequence[Product], wishes: Wishes, notes: list[str]) -> list[_Choice]:
    """Return the products of the date range with their bands, group by group."""
    first, last = wishes.start or dt.date.min, wishes.end or dt.date.max
    within = [one for one in products if first <= one.acquired.date() <= last]
    if not within:
        days = sorted(one.acquired.date() for one in products)
        raise PlanarSitsError(
            f"No product lies between DATE_START and DATE_END: there are {len(days)}, from "
            f"{days[0]} to {days[-1]}; change the dates."
        )
    wanted = parse_bands(wishes.bands)
    choices: list[_Choice] = []
    groups = list(dict.fromkeys(one.group for one in within))
    for group in groups:
        members = [one for one in within if one.group == group]
        names = [name for name in wanted if len(groups) == 1 or _has(members[0], name)]
        if wanted and not names:
            notes.append(f"The products of the group '{group}' have none of the bands in BANDS: "
                         "they were left out.")  # fmt: skip
            continue
        choices += map(_Choice, members, select_alike(members, names))
    missing = [name for name in wanted if not any(_has(one.product, name) for one in choices)]
    if missing or not choices:
        select_bands(within[0], missing or wanted)  # raises the error about the band
    return choices


def _has(product: Product, name: str) -> bool:
    try:
        return bool(select_bands(product, [name]))
    except PlanarSitsError:
        return False


class _Writer:
    """Writes the rasters of acquisitions and keeps their records."""

    def __init__(
        self, target: Target, place: str, layouts: Layouts, wishes: Wishes, viewer: Viewer
    ):
        self.target, self.place, self.layouts = target, place, layouts
        self.wishes, self.viewer = wishes, viewer
        self.items: list[ItemRecord] = []
        self.rows: list[Row] = []
        self._names: Counter[str] = Counter()

    def add(self, choice: _Choice) -> None:
        """Write one acquisition, unless it is too cloudy or does not show the parcels."""
        product, folder = choice.product, self.target.folder
        before = set(folder.iterdir())
        date = product.acquired.date().isoformat()
        stem = self._stem(product, date)
        channels = [
            Channel(self.layouts.of(band.path, product), band.number,
                    band.common_name or band.name, band)
            for band in choice.bands
        ]  # fmt: skip
        image = write_virtual(self.target, stem, channels, date)
        channels, masks = self._masks(choice)
        mask = write_virtual(self.target, f"{stem}_mask", channels, date) if masks else ""
        bands = _band_records(choice.bands)
        look = self.viewer.look(
            str(folder / image), str(folder / mask) if mask else "", masks, _rgb(bands)
        )
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
        if self.wishes.copy:
            image, mask = (_copied(folder, name) if name else "" for name in (image, mask))
            for file in set(folder.glob("*.vrt")) - before:
                file.unlink()
        self.items.append(
            ItemRecord(
                stem,
                product.title,
                product.acquired,
                f"{self.place}/{image}",
                f"{self.place}/{mask}" if mask else "",
                bands,
                tuple(masks),
                product.group,
                product.family,
                product.sensor,
                product.tile,
                product.baseline,
                product.orbit,
                product.direction,
                look.valid,
            )
        )

    def notes(self) -> list[str]:
        """Return notes on acquisitions without masks and on units that differ."""
        notes = []
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

    def _masks(self, choice: _Choice) -> tuple[list[Channel], list[MaskRecord]]:
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


def _nothing_left(rows: Sequence[Row]) -> PlanarSitsError:
    counts = Counter(row.status for row in rows)
    told = ", ".join(f"{count} {reason}" for reason, count in counts.items())
    return PlanarSitsError(
        f"No product is left for the series: {told}; raise MAX_CLOUD, or give products of the "
        "area of the parcels."
    )


def _left_out(rows: Sequence[Row]) -> list[str]:
    """Return a note on products that were left out for each reason."""
    notes = []
    for reason in (CLOUDY, ELSEWHERE):
        titles = [row.product.title for row in rows if row.status == reason]
        if titles:
            notes.append(f"{len(titles)} of {len(rows)} products left out, {reason}: "
                         f"{', '.join(titles[:5])}{', …' if len(titles) > 5 else ''}.")  # fmt: skip
    return notes


def grid_text(grid: Grid) -> str:
    """Return a grid as a text for the operator."""
    return (
        f"{grid.width} x {grid.height} pixels of {grid.pixel_width:g} x {grid.pixel_height:g} in "
        f"{grid.crs}"
    )
