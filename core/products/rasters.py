"""What GDAL says about a raster: bands, their scale, no-data value and metadata."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from .. import remote_reads
from ..errors import PlanarSitsError

# No driver that follows paths within a file, such as VRT: they would lead out of the folder.
DRIVERS = ["GTiff", "JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura", "ENVI", "HFA",
           "netCDF"]  # fmt: skip
_SAMPLE = 256
_TAIL = 64  # bytes


@dataclass(frozen=True)
class BandInfo:
    """One band of a raster.

    Parameters
    ----------
    description, unit : str
        Empty if the raster has none.
    scale, offset : float
        1 and 0 if the raster has none.
    scaled : bool
        Whether the raster says how to scale.
    nodata : float or None
    data_type : str
        As GDAL names it, such as ``UInt16``.
    metadata : dict of str to str
        Those of GDAL's default domain, and of that of FORCE.
    """

    description: str
    unit: str
    scale: float
    offset: float
    scaled: bool
    nodata: float | None
    data_type: str
    metadata: dict[str, str]


@dataclass(frozen=True)
class RasterInfo:
    """One raster.

    Parameters
    ----------
    bands : tuple of BandInfo
    metadata : dict of str to str
    pixel_size : float
        Width of a pixel in units of the CRS.
    placed : bool
        Whether it has a geotransform.
    """

    bands: tuple[BandInfo, ...]
    metadata: dict[str, str]
    pixel_size: float
    placed: bool


@contextmanager
def opened(path: str) -> Iterator[gdal.Dataset | None]:
    """Yield a raster, or None if it cannot be opened; messages of GDAL are dropped.

    Parameters
    ----------
    path : str
        GDAL path.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
        yield remote_reads.opened(path, lambda: gdal.OpenEx(path, flags, allowed_drivers=DRIVERS))
    finally:
        gdal.PopErrorHandler()


def raster_info(path: str, title: str) -> RasterInfo:
    """Return what GDAL says about a raster.

    Parameters
    ----------
    path : str
        GDAL path.
    title : str
        Name of the product or file, for the message.

    Returns
    -------
    RasterInfo

    Raises
    ------
    PlanarSitsError
        If the raster cannot be opened.
    """
    with opened(path) as dataset:
        if dataset is None:
            raise PlanarSitsError(
                f"The raster of '{title}' cannot be opened: it is damaged or of an unknown "
                "format; download it again or remove it."
            )
        bands = [_band(dataset.GetRasterBand(n + 1)) for n in range(dataset.RasterCount)]
        step = dataset.GetGeoTransform(can_return_null=True)
        size = abs(step[1]) if step else 0.0
        return RasterInfo(tuple(bands), dict(dataset.GetMetadata()), size, step is not None)


def raster_place(path: str) -> tuple[float, ...]:
    """Return geotransform, width and height of a raster; empty if it cannot be opened.

    Parameters
    ----------
    path : str
        GDAL path.
    """
    with opened(path) as dataset:
        if dataset is None:
            return ()
        return (*dataset.GetGeoTransform(), dataset.RasterXSize, dataset.RasterYSize)


def sampled(path: str, number: int) -> np.ndarray:
    """Return stored values of a band, every n-th pixel: 256 x 256 at most.

    Parameters
    ----------
    path : str
        GDAL path.
    number : int
        Band number, from 1.

    Returns
    -------
    (n,) array
        Finite values but 0 and the no-data value; empty if the band cannot be read.
    """
    with opened(path) as dataset:
        if dataset is None:
            return np.empty(0)
        band = dataset.GetRasterBand(number)
        size = min(_SAMPLE, band.XSize), min(_SAMPLE, band.YSize)
        try:
            values = band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])
        except RuntimeError:
            values = None
        nodata = band.GetNoDataValue()
    if values is None:
        return np.empty(0)
    return values[np.isfinite(values) & (values != 0) & (values != nodata)]


def is_cut_off(dataset: gdal.Dataset) -> bool:
    """Return whether the pixels of a raster reach beyond the end of its file.

    GDAL opens such a raster, since its header is there: an interrupted download. Only GeoTIFF and
    JPEG 2000 are looked at.

    Parameters
    ----------
    dataset : gdal.Dataset
        As `opened` yields it.
    """
    path, kind = dataset.GetDescription(), dataset.GetDriver().ShortName
    about = gdal.VSIStatL(path)
    if about is None or not (kind == "GTiff" or kind.startswith("JP2")):
        return False
    ends = _block_ends(dataset) if kind == "GTiff" else _box_ends(path)
    return max(ends, default=0) > about.size or (kind != "GTiff" and _ends_in_zeros(path))


def _ends_in_zeros(path: str) -> bool:
    """Return whether a file ends in zeros: it got its size before its content.

    JPEG 2000 ends with a marker.
    """
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        return False
    gdal.VSIFSeekL(file, 0, 2)
    gdal.VSIFSeekL(file, max(0, gdal.VSIFTellL(file) - _TAIL), 0)
    tail = bytes(gdal.VSIFReadL(1, _TAIL, file) or b"")
    gdal.VSIFCloseL(file)
    return not any(tail)


def _block_ends(dataset: gdal.Dataset) -> Iterator[int]:
    """Yield where the blocks in the last row of a GeoTIFF end in its file."""
    band = dataset.GetRasterBand(dataset.RasterCount)
    width, height = band.GetBlockSize()
    row = (dataset.RasterYSize - 1) // height
    for column in range((dataset.RasterXSize - 1) // width + 1):
        place = [band.GetMetadataItem(f"BLOCK_{what}_{column}_{row}", "TIFF")
                 for what in ("OFFSET", "SIZE")]  # fmt: skip
        if all(place):  # an empty block has no place
            yield sum(map(int, place))


def _box_ends(path: str) -> Iterator[int]:
    """Yield where the boxes of a JPEG 2000 file end, to that of the pixels."""
    file = gdal.VSIFOpenL(path, "rb")
    start, length, head = 0, 8, b""
    while file is not None and length >= 8 and head[4:8] != b"jp2c":  # 0: to the end of the file
        gdal.VSIFSeekL(file, start, 0)
        head = bytes(gdal.VSIFReadL(1, 16, file) or b"").ljust(16, b"\0")
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        start += length
        yield start
    if file is not None:
        gdal.VSIFCloseL(file)


def _band(band: gdal.Band) -> BandInfo:
    metadata = dict(band.GetMetadata())
    scale = _number(band.GetScale(), metadata.get("scale_factor"))
    offset = _number(band.GetOffset(), metadata.get("add_offset"))
    return BandInfo(
        band.GetDescription() or "",
        band.GetUnitType() or "",
        1.0 if scale is None else scale,
        0.0 if offset is None else offset,
        scale is not None and (scale, offset or 0.0) != (1.0, 0.0),
        band.GetNoDataValue(),
        gdal.GetDataTypeName(band.DataType),
        {**metadata, **band.GetMetadata("FORCE")},
    )


def _number(value: float | None, text: str | None) -> float | None:
    """Return a number of GDAL, or that of the metadata."""
    try:
        return float(text) if value is None and text is not None else value
    except ValueError:
        return None
