"""Virtual rasters of GDAL: bands of products on the grid of the series, as values.

Nearest neighbour throughout: masks have codes, and a mean of pixels would mix values with missing
ones and parcels with their neighbours. A band of 20 m keeps its values on pixels of 10 m.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr  # nosec B406: writes XML, reads none

from osgeo import gdal

from ...errors import PlanarSitsError
from ...products.product import ProductBand
from ..grid import Grid
from .rasters import Layout, is_same

_LARGEST_BLOCK = 1024
_FLOATS = ("Float32", "Float64")
_WIDE = ("Float64", "Int32", "UInt32")


@dataclass(frozen=True)
class Target:
    """Where virtual rasters are written, and their grid.

    Parameters
    ----------
    folder : Path
    grid : Grid
    wkt : str
        Reference system of the grid.
    """

    folder: Path
    grid: Grid
    wkt: str


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


def write_virtual(target: Target, stem: str, channels: list[Channel], date: str) -> str:
    """Write a virtual raster; return its file name.

    Parameters
    ----------
    target : Target
    stem : str
        Of the file name.
    channels : list of Channel
        Values become 32-bit floats, NaN where there are none.
    date : str
        ISO date of the acquisition, for its metadata.

    Returns
    -------
    str

    Raises
    ------
    PlanarSitsError
        If a raster in another reference system cannot be warped.
    """
    grid = target.grid
    warped: dict[str, tuple[str, Layout]] = {}
    bands = []
    for number, channel in enumerate(channels, 1):
        layout, relative = channel.layout, 0
        if not is_same(layout.wkt, target.wkt):
            if layout.path not in warped:
                name = f"{stem}_warped{len(warped) + 1}.vrt"
                warped[layout.path] = name, _warped(target, name, channel)
            name, layout = warped[layout.path]
            relative = 1
            if channel.values is not None:  # the warped raster has NaN there
                channel = replace(channel, values=replace(channel.values, nodata=math.nan))
        bands.append(_band(number, channel, layout, grid, relative))
    transform = ", ".join(repr(number) for number in grid.geotransform())
    text = (
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">\n'
        f"<SRS>{escape(target.wkt)}</SRS>\n<GeoTransform>{transform}</GeoTransform>\n"
        f'<Metadata><MDI key="ACQUISITION_DATE">{escape(date)}</MDI></Metadata>\n'
        f"{''.join(bands)}</VRTDataset>\n"
    )
    path = target.folder / f"{stem}.vrt"
    path.write_text(text, encoding="utf-8")
    return path.name


def _band(number: int, channel: Channel, layout: Layout, grid: Grid, relative: int) -> str:
    """Return the XML of a band; its raster has the reference system of the grid."""
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
    name = os.path.basename(layout.path) if relative else layout.path
    source = (
        f'<SourceFilename relativeToVRT="{relative}">{escape(name)}</SourceFilename>'
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


def _warped(target: Target, name: str, channel: Channel) -> Layout:
    """Write a warped virtual raster of a raster on the grid; return its layout."""
    grid, layout = target.grid, channel.layout
    kind, keywords = layout.kind, {}
    if channel.values is not None:  # outside the raster there are no values
        kind = "Float64" if kind in _WIDE else "Float32"
        keywords = {
            "srcNodata": channel.values.nodata,
            "dstNodata": "nan",
            "outputType": gdal.GetDataTypeByName(kind),
        }
    path = str(target.folder / name)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        made = gdal.Warp(
            path,
            layout.path,
            format="VRT",
            dstSRS=target.wkt,
            outputBounds=grid.bounds,
            width=grid.width,
            height=grid.height,
            resampleAlg="near",
            errorThreshold=0,
            warpOptions=["UNIFIED_SRC_NODATA=NO"],
            **keywords,
        )
    except RuntimeError:
        made = None
    finally:
        gdal.PopErrorHandler()
    if made is None:
        raise PlanarSitsError(
            f"The raster '{os.path.basename(layout.path)}' cannot be brought to the grid of the "
            "series: leave out the products of other UTM zones."
        )
    block = tuple(made.GetRasterBand(1).GetBlockSize())
    made = None
    transform = grid.geotransform()
    return Layout(path, target.wkt, transform, grid.width, grid.height, kind, block)
