"""Support of `build_series`: its inputs, and the table of acquisitions."""

from __future__ import annotations

import math
import os
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
)

from ..core.compat import real_field, text_field
from ..core.errors import PlanarSitsError
from . import inputs, sinks
from .layouts import joined_fields
from .run import Run

if TYPE_CHECKING:
    from ..core.products.find import Findings
    from ..core.series.assembly.build import Built
    from ..core.series.assembly.choice import Wishes
    from ..core.series.assembly.writer import Row

_SOURCES = ("FOLDER", "FILES", "ITEMS")


def check_inputs(run: Run) -> None:
    """Check the parameters of a run.

    Raises
    ------
    PlanarSitsError
        If there is not one source of products, or a date or band cannot be read.
    """
    given = [name for name in _SOURCES if run.is_set(name)]
    if len(given) != 1:
        told = f"{' and '.join(given)} are given" if given else "there are no products"
        raise PlanarSitsError(f"{told[0].upper()}{told[1:]}: give one of FOLDER, FILES and ITEMS.")
    folder = run.path("FOLDER") if given == ["FOLDER"] else ""
    if folder and not os.path.isdir(folder):
        raise PlanarSitsError(f"FOLDER: '{folder}' is no folder: choose a folder of products.")
    wishes = read_wishes(run)
    if wishes.start and wishes.end and wishes.end < wishes.start:
        raise PlanarSitsError(
            f"DATE_END {wishes.end} must not come before DATE_START {wishes.start}."
        )
    target = run.text("SERIES_FILE") if run.is_set("SERIES_FILE") else ""
    if wishes.copy and folder and os.path.isabs(target):
        inside = os.path.join(os.path.realpath(folder), "")
        if os.path.realpath(target).startswith(inside):
            raise PlanarSitsError(
                "SERIES_FILE lies in FOLDER, so that the copies would be taken for products the "
                "next time: choose a file elsewhere, or leave COPY off."
            )


def read_wishes(run: Run) -> Wishes:
    """Return what the operator wants of the series."""
    from ..core.series.assembly.choice import Wishes
    from ..core.series.dates import parse_date

    dates = [
        parse_date(run.text(name), name) if run.text(name) else None
        for name in ("DATE_START", "DATE_END")
    ]
    return Wishes(
        run.text("BANDS"),
        *dates,
        max_cloud=run.real("MAX_CLOUD"),
        mask_classes=tuple(run.choices("MASK_CLASSES")),
        copy=run.flag("COPY"),
    )


def find_products(run: Run) -> Findings:
    """Return the products that a run names.

    Raises
    ------
    PlanarSitsError
        If there are none, or one cannot be read.
    """
    from ..core.products.find import find_in_files, find_in_folder
    from ..core.series.assembly.items import find_in_items

    if run.is_set("FOLDER"):
        return find_in_folder(run.path("FOLDER"), cancelled=run.cancelled)
    if run.is_set("FILES"):
        return find_in_files([str(one) for one in run.items("FILES")], cancelled=run.cancelled)
    return find_in_items(run.path("ITEMS"), cancelled=run.cancelled)


def read_outlines(run: Run) -> list[bytes] | None:
    """Return what the series covers as WKB in longitude and latitude; None for all.

    These are the parcels, or the parts of them in the extent, or the extent alone.

    Raises
    ------
    PlanarSitsError
        If the layer cannot be used, has no reference system or no polygon, or no parcel lies in
        the extent.
    """
    from ..core.series.rasters import has_crs

    extent = _extent(run) if run.is_set("EXTENT") else None
    if not run.is_set("PARCELS"):
        return None if extent is None else [bytes(extent.asWkb())]
    source = inputs.parcel_source(run)
    if not has_crs(source.sourceCrs()):
        raise PlanarSitsError(
            "PARCELS: the layer has no coordinate reference system: set the layer's CRS."
        )
    transform = QgsCoordinateTransform(
        source.sourceCrs(),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        run.context.transformContext(),
    )
    outlines = []
    for feature in source.getFeatures(QgsFeatureRequest().setNoAttributes()):
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException:
            continue
        geometry = geometry if extent is None else geometry.makeValid().intersection(extent)
        box = geometry.boundingBox()
        if geometry.isEmpty():
            continue
        if math.isfinite(box.width() + box.height()):
            outlines.append(bytes(geometry.asWkb()))
    if not outlines:
        where = " in EXTENT" if extent is not None else ""
        raise PlanarSitsError(
            f"PARCELS: the layer has no polygon{where}: choose another layer or subset."
        )
    return outlines


def _extent(run: Run) -> QgsGeometry:
    """Return EXTENT as a polygon in longitude and latitude."""
    value = run.algorithm.parameterAsExtentGeometry(
        run.parameters, "EXTENT", run.context, QgsCoordinateReferenceSystem("EPSG:4326")
    )
    box = value.boundingBox()
    size = box.width() * box.height()
    if value.isEmpty() or not math.isfinite(size) or size <= 0:
        raise PlanarSitsError(
            "EXTENT: it cannot be read: write left,right,bottom,top and its CRS, as in "
            "300000,310000,5500000,5510000 [EPSG:32632]."
        )
    return value


def acquisition_fields() -> QgsFields:
    """Return the fields of ``ACQUISITIONS``."""
    texts = ("date", "product", "tile", "baseline", "sensor", "orbits", "bands")
    numbers = ("scale", "offset", "valid", "cloud")
    return joined_fields([*map(text_field, texts), *map(real_field, numbers), text_field("status")])


def write_acquisitions(run: Run, built: Built) -> str:
    """Write ``ACQUISITIONS``; return its identity, '' if it is not requested."""
    return sinks.write_table(run, "ACQUISITIONS", acquisition_fields(), map(_cells, built.rows))


def _cells(row: Row) -> list[object]:
    product, band = row.product, row.band
    return [
        product.acquired.date().isoformat(),
        product.title,
        product.tile,
        product.baseline,
        product.sensor,
        product.group,
        ", ".join(row.names),
        band.scale,
        # In stored numbers, as products tell it: -1000 for Sentinel-2 from baseline 04.00 on.
        round(band.offset / band.scale, 6) + 0.0,
        row.look.valid,
        row.look.cloudy,
        row.status,
    ]
