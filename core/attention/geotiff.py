"""GeoTIFF files, written whole or not at all, with class colours and names."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from osgeo import gdal

from ..errors import PlanarSitsError
from ..files import replacing_file
from ..gdal_mode import gdal_exceptions

# Files beside a raster that describe it.
_SIDES = (".aux.xml", ".ovr", ".msk")


@contextmanager
def disk_errors(path: str | os.PathLike) -> Iterator[None]:
    """Turn errors of the disk and of GDAL into a `PlanarSitsError`.

    Parameters
    ----------
    path : str or Path
        File or folder that the message names.

    Raises
    ------
    PlanarSitsError
        Instead of an OSError or RuntimeError in the block. GDAL raises RuntimeErrors there.
    """
    try:
        with gdal_exceptions(True):
            yield
    except (OSError, RuntimeError) as error:
        raise PlanarSitsError(
            f"The raster cannot be written to '{path}' ({error}): choose a file in a folder that "
            "you may write to, on a disk with room."
        ) from error


@contextmanager
def replacing_raster(path: str | os.PathLike) -> Iterator[str]:
    """Yield a temporary path; move the raster to its final path on success.

    It is read once, since GDAL does not report a full disk when a file is closed. Its companion
    ``.aux.xml`` is moved too; companions, overviews and masks of an earlier raster are removed.

    Parameters
    ----------
    path : str or Path

    Yields
    ------
    str
        The raster must be closed when the block ends.

    Raises
    ------
    PlanarSitsError
        If the raster cannot be written; an earlier one is left as it was.
    """
    name = os.path.basename(os.path.abspath(path))
    with disk_errors(path), replacing_file(path, [name + side for side in _SIDES]) as part:
        yield str(part)
        check_readable(part)


def check_readable(path: str | os.PathLike) -> None:
    """Read all pixels of a raster.

    Parameters
    ----------
    path : str or Path

    Raises
    ------
    OSError or RuntimeError
        If they cannot be read; GDAL raises RuntimeErrors where its exceptions are on.
    """
    raster = gdal.Open(os.fspath(path))
    for number in range(1, raster.RasterCount + 1):
        if raster.GetRasterBand(number).Checksum() < 0:
            raise OSError("it cannot be read again")


def write_window(band: gdal.Band, values: np.ndarray, top: int, left: int) -> None:
    """Write a window of a band.

    Parameters
    ----------
    band : gdal.Band
    values : (rows, columns) array
    top, left : int
        First row and column.

    Raises
    ------
    OSError
        If GDAL cannot write it.
    """
    if band.WriteArray(values, left, top) != gdal.CE_None:
        raise OSError(gdal.GetLastErrorMsg() or "the disk may be full")


def describe_classes(band: gdal.Band, names: Sequence[str], colours: Sequence[str]) -> None:
    """Set no-data value, palette, names and attribute table of a class band.

    Parameters
    ----------
    band : gdal.Band
        Of integers: 0 = no data, k + 1 = class k. Changed in place.
    names : sequence of K str
    colours : sequence of K str
        #rrggbb.
    """
    band.SetDescription("class")
    band.SetNoDataValue(0)
    band.SetColorTable(_palette(colours))
    band.SetCategoryNames(["", *names])
    band.SetDefaultRAT(_attribute_table(names, colours))


def _palette(colours: Sequence[str]) -> gdal.ColorTable:
    """Return a colour table: 0 transparent, then the classes."""
    table = gdal.ColorTable()
    table.SetColorEntry(0, (0, 0, 0, 0))
    for index, colour in enumerate(colours, 1):
        table.SetColorEntry(index, (*_rgb(colour), 255))
    return table


def _attribute_table(names: Sequence[str], colours: Sequence[str]) -> gdal.RasterAttributeTable:
    """Return a raster attribute table with index, name and colour of each class."""
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for title, use in (("Red", gdal.GFU_Red), ("Green", gdal.GFU_Green), ("Blue", gdal.GFU_Blue)):
        table.CreateColumn(title, gdal.GFT_Integer, use)
    table.SetRowCount(len(names))
    for row, (name, colour) in enumerate(zip(names, colours)):
        table.SetValueAsInt(row, 0, row + 1)
        table.SetValueAsString(row, 1, name)
        for column, part in enumerate(_rgb(colour), 2):
            table.SetValueAsInt(row, column, part)
    return table


def _rgb(colour: str) -> tuple[int, ...]:
    """Return red, green and blue of #rrggbb, 0 to 255."""
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))
