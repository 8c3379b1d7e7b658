"""The building of a series: products chosen, laid on grids and written."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import ogr

from ...errors import (
    CancelCheck,
    PlanarSitsError,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
)
from ...files import replacing_files
from ...products.product import OPTICAL, Product
from ..catalog.read import raster_path, read_catalog
from ..catalog.record import SeriesRecord, Zone
from ..catalog.write import write_catalog
from .choice import Choice, Wishes, choose
from .rasters import Layouts
from .target import by_system, choose_zone
from .writer import CLOUDY, ELSEWHERE, Row, Writer


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
    choices = choose(products, wishes, notes)
    layouts = Layouts()
    zones = _zones(choices, layouts, outlines)
    if not any(zones.values()):
        raise PlanarSitsError(
            "PARCELS, EXTENT: no product lies there: give the products of that area, or check the "
            "CRS of PARCELS and EXTENT."
        )
    # Of several acquisitions of a day the first valid one counts.
    choices.sort(key=lambda one: (one.product.acquired.date(), one.product.group))
    folder, name = Path(os.path.abspath(path)).parent, os.path.basename(path)
    place = f"{Path(name).stem}_rasters"
    earlier = [os.path.join(place, file.name) for file in sorted((folder / place).glob("*"))
               if file.suffix in (".vrt", ".tif")]  # fmt: skip
    try:
        with replacing_files(folder, earlier) as stage:
            (stage / place).mkdir()
            writer = Writer(stage / place, folder / place, layouts, wishes, outlines)
            for index, choice in enumerate(choices):
                check_cancelled(cancelled)
                zone = zones[_wkt(choice, layouts)]
                if zone is None:
                    writer.leave_out(choice)
                else:
                    writer.add(choice, zone)
                progress((index + 1) / len(choices))
            if not writer.items:
                raise _nothing_left(writer.rows)
            write_catalog(stage / name, SeriesRecord(tuple(writer.items)))
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


def _zones(
    choices: Sequence[Choice], layouts: Layouts, outlines: Sequence[bytes] | None
) -> dict[str, Zone | None]:
    """Return the zone of each reference system; None where no product covers a parcel.

    Optical images give the pixels, whether or not there is radar beside them.
    """
    boxes = _boxes(outlines) if outlines is not None else None
    images = {
        optical: [layouts.of(band.path, one.product) for one in choices for band in one.bands
                  if optical == (one.product.group == OPTICAL)]
        for optical in (True, False)
    }  # fmt: skip
    finer, zones = by_system(images[True]), {}
    for wkt, rasters in by_system(images[True] + images[False]).items():
        zone = choose_zone(finer.get(wkt) or rasters, rasters, boxes)
        zones.update({raster.wkt: zone for raster in rasters})
    return zones


def _wkt(choice: Choice, layouts: Layouts) -> str:
    return layouts.of(choice.bands[0].path, choice.product).wkt


def _boxes(outlines: Sequence[bytes]) -> np.ndarray:
    """Return the bounds (N, 4) of parcels: left, bottom, right, top."""
    envelopes = [ogr.CreateGeometryFromWkb(outline).GetEnvelope() for outline in outlines]
    return np.array(envelopes, np.float64).reshape(-1, 4)[:, [0, 2, 1, 3]]


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


def grid_text(record: SeriesRecord) -> str:
    """Return the grids of a series as a text for the operator."""
    return "; ".join(
        f"{grid.width} x {grid.height} pixels of {grid.pixel_width:g} x {grid.pixel_height:g} in "
        f"{grid.crs}"
        for grid in (zone.grid for zone in record.zones)
    )
