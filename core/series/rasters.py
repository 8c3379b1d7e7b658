"""Facts about a raster layer: its grid, date and band descriptions.

The layers are those of QGIS, given by the caller: nothing here imports ``qgis``.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from osgeo import gdal

from .dates import find_date
from .grid import Grid

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

# Metadata items with the time of the image; TIFFTAG_DATETIME is the time of
# the file, so that it is not among them.
_DATE_ITEMS = (
    "ACQUISITION_DATE",
    "ACQUISITIONDATE",
    "ACQUISITIONDATETIME",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "TIME_COVERAGE_START",
    "DATETIME",
    "DATE",
)


def has_crs(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether a coordinate reference system is defined.

    A GeoPackage layer without one has a valid 'Undefined geographic SRS'.
    """
    return crs.isValid() and not crs.description().startswith("Undefined ")


def layer_grid(layer: QgsRasterLayer) -> Grid:
    """Return the `Grid` of a raster layer."""
    extent = layer.extent()
    crs = layer.crs()
    return Grid(
        crs=crs.authid() or crs.description() or "unknown" if has_crs(crs) else "not set",
        left=extent.xMinimum(),
        top=extent.yMaximum(),
        pixel_width=extent.width() / layer.width(),
        pixel_height=extent.height() / layer.height(),
        width=layer.width(),
        height=layer.height(),
    )


def layer_date(layer: QgsRasterLayer) -> dt.date | None:
    """Return the acquisition date of a raster layer.

    Looked for in the temporal range, the metadata, the band descriptions, the name
    of the file and the name of the layer, in this order.

    Parameters
    ----------
    layer : QgsRasterLayer

    Returns
    -------
    datetime.date or None
        None if there is no date in any of them.
    """
    temporal = layer.temporalProperties()
    if temporal.isActive():
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return dt.date(begin.date().year(), begin.date().month(), begin.date().day())
    texts = _metadata_dates(layer) + band_descriptions(layer)
    texts += [layer.source().split("|")[0].replace("\\", "/").rsplit("/", 1)[-1], layer.name()]
    return next((date for date in map(find_date, texts) if date), None)


def band_descriptions(layer: QgsRasterLayer) -> list[str]:
    """Return the description of each band of a raster layer, empty if it has none."""
    dataset = _gdal_dataset(layer)
    if dataset is None:
        return [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]
    return [
        dataset.GetRasterBand(band).GetDescription() or ""
        for band in range(1, dataset.RasterCount + 1)
    ]


def _metadata_dates(layer: QgsRasterLayer) -> list[str]:
    """Return texts of the layer's metadata that may hold its date."""
    extents = layer.metadata().extent().temporalExtents()
    texts = [extent.begin().toString("yyyy-MM-dd") for extent in extents]
    dataset = _gdal_dataset(layer)
    if dataset is not None:
        for domain in ("", "IMAGERY"):
            items = {name.upper(): text for name, text in dataset.GetMetadata(domain).items()}
            texts += [items[name] for name in _DATE_ITEMS if name in items]
    return texts


def _gdal_dataset(layer: QgsRasterLayer) -> gdal.Dataset | None:
    """Open the file behind a layer; return None if GDAL is not the layer's provider."""
    if layer.providerType() != "gdal":
        return None
    try:
        return gdal.Open(layer.source())
    except RuntimeError:  # raised if GDAL exceptions are on
        return None
