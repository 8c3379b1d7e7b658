"""Virtual rasters of GDAL: bands of products on the grid of their zone, as values.

Nearest neighbour throughout: masks have codes, and a mean of pixels would mix values with missing
ones and parcels with their neighbours. A band of 20 m keeps its values on pixels of 10 m.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr, unescape  # nosec B406: writes XML, reads none

from ...products.product import ProductBand
from ..catalog.record import Zone
from ..grid import Grid
from .rasters import Layout

_LARGEST_BLOCK = 1024
_FLOATS = ("Float32", "Float64")
_SOURCE = re.compile(r'<SourceFilename relativeToVRT="0">(.*?)</SourceFilename>', re.DOTALL)
# A variable of a netCDF file; other names of this form cannot be relative.
_VARIABLE = re.compile(r'(NETCDF:")(.+)(":[^"]*)')
_FORM = re.compile(r'/vsi|[A-Z0-9_]+:"')


@dataclass(frozen=True)
class Channel:
    """One band of a virtual raster.

    Parameters
    ----------
    layout : Layout
        Of the raster with its pixels.
    number : int
        Band number there, from 1.
    name : str
        Description of the band.
    values : ProductBand, optional
        Tells scale, offset and no-data value; None for the codes of a mask as they are.
    """

    layout: Layout
    number: int
    name: str
    values: ProductBand | None = None


def write_virtual(path: Path, zone: Zone, channels: list[Channel], date: str) -> str:
    """Write a virtual raster; return its file name.

    Parameters
    ----------
    path : Path
    zone : Zone
        All rasters of the channels are in its reference system.
    channels : list of Channel
        Values become 32-bit floats, NaN where there are none.
    date : str
        ISO date of the acquisition, for its metadata.

    Returns
    -------
    str
    """
    grid = zone.grid
    bands = [_band(number, channel, grid) for number, channel in enumerate(channels, 1)]
    transform = ", ".join(repr(number) for number in grid.geotransform())
    text = (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
        f"<SRS>{escape(zone.wkt)}</SRS>\n<GeoTransform>{transform}</GeoTransform>\n"
        f'<Metadata><MDI key="ACQUISITION_DATE">{escape(date)}</MDI></Metadata>\n'
        f"{''.join(bands)}</VRTDataset>\n"
    )
    path.write_text(text, encoding="utf-8")
    return path.name


def link_relative(path: Path, folder: Path) -> int:
    """Make the links of a virtual raster relative to the folder where it will lie.

    GDAL knows such links to files and to netCDF variables, not into archives.

    Parameters
    ----------
    path : Path
        Of the virtual raster, which is rewritten.
    folder : Path

    Returns
    -------
    int
        Number of links that stay absolute.
    """
    absolute = 0

    def relative(match: re.Match[str]) -> str:
        nonlocal absolute
        name = unescape(match[1])
        variable = _VARIABLE.fullmatch(name)
        before, file, after = variable.groups() if variable else ("", name, "")
        linked = "" if _FORM.match(file) else _relative(file, folder)
        if not linked:
            absolute += 1
            return match[0]
        name = escape(before + linked + after)
        return f'<SourceFilename relativeToVRT="1">{name}</SourceFilename>'

    text = path.read_text(encoding="utf-8")
    path.write_text(_SOURCE.sub(relative, text), encoding="utf-8")
    return absolute


def _relative(file: str, folder: Path) -> str:
    """Return a path relative to a folder, empty if it is on another disk."""
    try:
        # '..' leads to the parent of the real folder, not of a link to it.
        path = os.path.relpath(os.path.realpath(file), os.path.realpath(folder))
    except ValueError:
        return ""
    return path.replace(os.sep, "/")


def _band(number: int, channel: Channel, grid: Grid) -> str:
    """Return the XML of a band."""
    layout = channel.layout
    left, bottom, right, top = layout.bounds
    place = (
        (left - grid.left) / grid.pixel_width,
        (grid.top - top) / grid.pixel_height,
        (right - left) / grid.pixel_width,
        (top - bottom) / grid.pixel_height,
    )
    x, y, width, height = (round(one) if abs(one - round(one)) < 1e-6 else one for one in place)
    blocks = " ".join(
        f'block{axis}Size="{max(1, min(_LARGEST_BLOCK, round(size * step / own), most))}"'
        for axis, size, step, own, most in (
            ("X", layout.block[0], layout.pixel[0], grid.pixel_width, grid.width),
            ("Y", layout.block[1], layout.pixel[1], grid.pixel_height, grid.height),
        )
    )
    source = (
        f'<SourceFilename relativeToVRT="0">{escape(layout.path)}</SourceFilename>'
        f"<SourceBand>{channel.number}</SourceBand>"
        f'<SourceProperties RasterXSize="{layout.width}" RasterYSize="{layout.height}" '
        f'DataType="{layout.kind}" BlockXSize="{layout.block[0]}" BlockYSize="{layout.block[1]}"/>'
        f'<SrcRect xOff="0" yOff="0" xSize="{layout.width}" ySize="{layout.height}"/>'
        f'<DstRect xOff="{x!r}" yOff="{y!r}" xSize="{width!r}" ySize="{height!r}"/>'
    )
    kind, nodata, tag, extra = layout.kind, "", "SimpleSource", ""
    if channel.values is not None:
        kind, nodata, tag = "Float32", "<NoDataValue>nan</NoDataValue>", "ComplexSource"
        extra = _radiometry(channel.values, layout.kind)
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}" {blocks}>'
        f"<Description>{escape(channel.name)}</Description>{nodata}"
        f"<{tag} resampling={quoteattr('nearest')}>{source}{extra}</{tag}></VRTRasterBand>\n"
    )


def _radiometry(band: ProductBand, kind: str) -> str:
    """Return the elements of a source that make values of stored ones."""
    extra = ""
    if (band.scale, band.offset) != (1.0, 0.0):
        extra = f"<ScaleOffset>{band.offset!r}</ScaleOffset><ScaleRatio>{band.scale!r}</ScaleRatio>"
    if band.nodata is not None:
        extra += f"<NODATA>{band.nodata!r}</NODATA>"
    elif kind in _FLOATS:
        extra += "<NODATA>nan</NODATA>"
    return extra
