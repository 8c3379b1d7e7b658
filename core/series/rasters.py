"""Facts about a raster layer: its grid, its dates and its bands.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from osgeo import gdal

from .. import remote, remote_reads
from ..errors import PlanarSitsError
from .dates import date_since, find_date, without_dates
from .gdal_layer import GdalLayer
from .grid import Grid

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

# Metadata items with the time of the acquisition; TIFFTAG_DATETIME is the time of the file,
# so that it is not among them.
_ACQUISITION_ITEMS = (
    "ACQUISITION_DATE",
    "ACQUISITIONDATE",
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATETIME",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "SENSING_START",
    "SENSING_DATE",
    "ACQUISITION_TIME",
    "ACQUISITION_START_TIME",
    "IMAGE_DATE",
    "SCENE_DATE",
    "RANGEBEGINNINGDATE",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "TIME_COVERAGE_START",
)
# Often the date of the processing, so that names are trusted more.
_OTHER_ITEMS = ("DATETIME", "DATE")
_SPECTRAL = re.compile(
    r"(?<![a-z0-9])(b\d{1,2}a?|band[ _-]?\d{1,2}a?|coastal|blue|green|red[ _-]?edge[ _-]?\d?|re\d|"
    r"red|near[ _-]?infrared|nnir|nir[n\d]?|swir[ _-]?\d*|tir[ _-]?\d?|cirrus|pan|vv|vh|hh|hv|"
    r"ndvi|evi|savi|msavi|ndwi|ndmi|nbr|lai|fapar|fcover)(?![a-z0-9])",
    re.IGNORECASE,
)
_ALPHA = re.compile(r"alpha|mask|opacity|transparency|valid", re.IGNORECASE)


@dataclass(frozen=True)
class Band:
    """A band of a raster layer, as the file describes it.

    Parameters
    ----------
    number : int
        From 1.
    description : str
        '' if it has none.
    date : datetime.date or None
        The date in the description, or of the band's time coordinate in a netCDF file.
    name : str
        What else the description or the other coordinates tell, such as 'B8'; '' if nothing.
    """

    number: int
    description: str = ""
    date: dt.date | None = None
    name: str = ""


@dataclass(frozen=True)
class LayerFacts:
    """What a raster layer tells about its bands and dates.

    Parameters
    ----------
    bands : list of Band
        Those with values: neither alpha bands nor the mask that QGIS lists as a band.
    alpha : list of int
        Numbers of the alpha bands of the file, from 1.
    dates : list of (str, datetime.date)
        Each source of a date of the layer, the most trusted first, with its date.
    """

    bands: list[Band]
    alpha: list[int]
    dates: list[tuple[str, dt.date]]

    @property
    def date(self) -> dt.date | None:
        """The date of the layer, None if no source tells one."""
        return self.dates[0][1] if self.dates else None


def has_crs(crs: QgsCoordinateReferenceSystem) -> bool:
    """Return whether a coordinate reference system is defined.

    A GeoPackage layer without one has a valid 'Undefined geographic SRS', which counts as
    not defined.
    """
    return crs.isValid() and not crs.description().startswith("Undefined ")


def layer_grid(layer: QgsRasterLayer) -> Grid:
    """Return the grid of a raster layer.

    Parameters
    ----------
    layer : QgsRasterLayer
        North-up.

    Returns
    -------
    Grid
        Its CRS is 'not set' where the layer has none.
    """
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


def alpha_bands(layer: QgsRasterLayer) -> list[int]:
    """Return the numbers of the bands that hold no values but which pixels are valid.

    These are alpha bands, and the mask of the file, which QGIS lists after its bands. A
    band whose description tells something else is none: GDAL marks the fourth band of a
    file of bytes as alpha by itself.

    Parameters
    ----------
    layer : QgsRasterLayer

    Returns
    -------
    list of int
        From 1.
    """
    provider = layer.dataProvider()
    alpha = [
        number
        for number in range(1, layer.bandCount() + 1)
        if provider.colorInterpretationName(number) == "Alpha"
    ]
    dataset = _gdal_dataset(layer) if alpha else None
    if dataset is None:
        return alpha
    in_file = [n for n in alpha if n <= dataset.RasterCount]
    texts = {n: dataset.GetRasterBand(n).GetDescription() for n in in_file}
    return [n for n in alpha if not texts.get(n) or _ALPHA.search(texts[n])]


def layer_facts(layer: QgsRasterLayer) -> LayerFacts:
    """Return what a raster layer tells about its bands and dates.

    A date is looked for in the temporal range, the metadata of the acquisition, the bands,
    the name of the file, the name of the layer, and in metadata that may be of the
    processing, in this order.

    Parameters
    ----------
    layer : QgsRasterLayer

    Returns
    -------
    LayerFacts
    """
    dataset = _gdal_dataset(layer)
    alpha = alpha_bands(layer)
    bands = [band for band in _all_bands(layer, dataset) if band.number not in alpha]
    dates = _layer_dates(layer, dataset, bands)
    in_file = layer.bandCount() if dataset is None else dataset.RasterCount
    return LayerFacts(bands, [number for number in alpha if number <= in_file], dates)


def layer_date(layer: QgsRasterLayer) -> dt.date | None:
    """Return the acquisition date of a raster layer, None if it tells none.

    See `layer_facts` for where it is looked for.
    """
    return layer_facts(layer).date


def band_descriptions(layer: QgsRasterLayer) -> list[str]:
    """Return the description of each band with values, '' if it has none."""
    return [band.description for band in layer_facts(layer).bands]


def known_band(text: str) -> str:
    """Return the name of a spectral band or index in a text, '' if there is none.

    Parameters
    ----------
    text : str
        Such as a band description or a file name.

    Returns
    -------
    str
        In lower case without separators and leading zeros.

    Examples
    --------
    >>> known_band("T32ULU_20170415T103021_B08_10m.jp2")
    'b8'
    >>> known_band("Red Edge 1")
    'rededge1'
    """
    match = _SPECTRAL.search(text)
    name = re.sub(r"[ _-]", "", match.group(1).lower()) if match else ""
    return re.sub(r"^b(?:and)?0*(?=\d)", "b", name)


def file_name(layer: QgsRasterLayer) -> str:
    """Return the name of the file of a layer, with its extension."""
    return remote.file_name(layer.source())


def disagreement(layers: Sequence[QgsRasterLayer], facts: Sequence[LayerFacts]) -> list[str]:
    """Return a note on layers whose sources tell different dates, or no note.

    Parameters
    ----------
    layers : sequence of A QgsRasterLayer
    facts : sequence of A LayerFacts

    Returns
    -------
    list of str
        The note names the first such layer, its dates, and which one is taken.
    """
    differing = [
        (layer.name(), found.dates)
        for layer, found in zip(layers, facts)
        if len({date for _, date in found.dates}) > 1
    ]
    if not differing:
        return []
    name, dates = differing[0]
    told = ", ".join(f"{date} ({source})" for source, date in dates)
    return [
        f"{len(differing)} raster(s) tell different dates, such as '{name}': {told}. The first is "
        "taken; if it is not that of the acquisition, give DATES."
    ]


def _all_bands(layer: QgsRasterLayer, dataset: gdal.Dataset | None) -> list[Band]:
    """Return every band that QGIS lists."""
    bands, count = [], layer.bandCount()
    if dataset is None:
        return [_described(n, layer.bandName(n)) for n in range(1, count + 1)]
    metadata = dataset.GetMetadata()
    for number in range(1, count + 1):
        if number > dataset.RasterCount:  # the mask of the file
            bands.append(Band(number))
            continue
        band = dataset.GetRasterBand(number)
        found = _described(number, band.GetDescription() or "")
        if found.date is None:
            found = _with_coordinates(found, band.GetMetadata(), metadata)
        bands.append(found)
    return bands


def _described(number: int, description: str) -> Band:
    """Return a band with what its description tells."""
    return Band(number, description, find_date(description), without_dates(description))


def _with_coordinates(band: Band, items: dict[str, str], metadata: dict[str, str]) -> Band:
    """Return a band of a netCDF file with its date and its other coordinates.

    Parameters
    ----------
    band : Band
    items : dict
        Metadata of the band: NETCDF_DIM_<name> is its coordinate.
    metadata : dict
        Of the file: <name>#units are the units of the coordinate.
    """
    date, others = None, []
    for item, value in items.items():
        if item.startswith("NETCDF_DIM_"):
            name = item[len("NETCDF_DIM_") :]
            units, calendar = (metadata.get(f"{name}#{key}", "") for key in ("units", "calendar"))
            found = date_since(value, units, calendar)
            if found is None:
                others.append(f"{name} {value}")
            date = date or found
    name = ", ".join([band.name] * bool(band.name) + others)
    return Band(band.number, band.description, date, name)


def _layer_dates(
    layer: QgsRasterLayer, dataset: gdal.Dataset | None, bands: list[Band]
) -> list[tuple[str, dt.date]]:
    """Return the sources of the date of a layer, the most trusted first."""
    dates = [] if isinstance(layer, GdalLayer) else _project_dates(layer)
    items: dict[str, str] = {}
    for domain in ("", "IMAGERY") if dataset is not None else ():
        for name, text in dataset.GetMetadata(domain).items():  # type: ignore[union-attr]
            items.setdefault(name.upper().replace("NC_GLOBAL#", ""), text)
    dates += [(name, find_date(items[name])) for name in _ACQUISITION_ITEMS if name in items]
    dates += [("band", band.date) for band in bands if band.date][:1]
    dates += [("file name", find_date(file_name(layer))), ("layer name", find_date(layer.name()))]
    dates += [(name, find_date(items[name])) for name in _OTHER_ITEMS if name in items]
    return [(source, date) for source, date in dates if date]


def _project_dates(layer: QgsRasterLayer) -> list[tuple[str, dt.date | None]]:
    """Return the dates that the operator gave to a layer, which the project stores."""
    dates: list[tuple[str, dt.date | None]] = []
    temporal = layer.temporalProperties()
    if temporal.isActive():
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            date = dt.date(begin.date().year(), begin.date().month(), begin.date().day())
            dates.append(("temporal range", date))
    for extent in layer.metadata().extent().temporalExtents():
        dates.append(("layer metadata", find_date(extent.begin().toString("yyyy-MM-dd"))))
    return dates


def _gdal_dataset(layer: QgsRasterLayer) -> gdal.Dataset | None:
    """Open the file behind a layer; return None if GDAL is not the layer's provider."""
    if layer.providerType() != "gdal":
        return None
    if isinstance(layer, GdalLayer):
        return layer.dataProvider().base
    return open_dataset(layer.source(), f"SERIES or MASKS: the raster '{layer.name()}'")


def open_dataset(uri: str, title: str) -> gdal.Dataset | None:
    """Open a raster of the provider GDAL.

    Parameters
    ----------
    uri : str
        Source of the layer.
    title : str
        What it is, for the message.

    Returns
    -------
    gdal.Dataset or None
        None where QGIS alone can open it: with options or a login in the source.

    Raises
    ------
    PlanarSitsError
        If it cannot be opened, such as a file that was removed since QGIS opened it.
    """
    dataset = remote_reads.opened(uri, lambda: gdal.Open(uri))
    if dataset is None and "|" not in uri and "authcfg=" not in uri:
        raise PlanarSitsError(
            f"{title} cannot be opened: its file is missing, damaged or of another kind. Copy it "
            "again, or leave it out."
        )
    return dataset
