"""The pixels of polygons: those whose centre is inside."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr, osr

from .grid import Grid

# GDAL compares reference systems; polygon and grid have the same one, so any will do.
_LOCAL = osr.SpatialReference('LOCAL_CS["series"]')


def _vector_driver() -> str:
    """Return the driver of vectors in memory: 'Memory' is deprecated since GDAL 3.11."""
    takes_vectors = gdal.GetDriverByName("MEM").GetMetadataItem("DCAP_VECTOR") == "YES"
    return "MEM" if takes_vectors else "Memory"


_VECTORS = _vector_driver()


def pixels_inside(
    wkb: bytes, bounds: Sequence[float] | np.ndarray, grid: Grid
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixels whose centre is inside a polygon.

    Each polygon is rasterised by itself, so that overlapping parcels each get all
    of their pixels.

    Parameters
    ----------
    wkb : bytes
        Polygon or multipolygon in the grid's CRS, as well-known binary.
    bounds : (4,) sequence of float
        (left, bottom, right, top) of the polygon.
    grid : Grid

    Returns
    -------
    rows, cols : (n,) int32 arrays
        Sorted by row, then column; empty if no centre is inside.
    """
    left, bottom, right, top = bounds
    first_col = max(0, math.floor((left - grid.left) / grid.pixel_width))
    first_row = max(0, math.floor((grid.top - top) / grid.pixel_height))
    last_col = min(grid.width, math.ceil((right - grid.left) / grid.pixel_width))
    last_row = min(grid.height, math.ceil((grid.top - bottom) / grid.pixel_height))
    if last_col <= first_col or last_row <= first_row:
        return np.zeros(0, np.int32), np.zeros(0, np.int32)
    image = gdal.GetDriverByName("MEM").Create(
        "", last_col - first_col, last_row - first_row, 1, gdal.GDT_Byte
    )
    image.SetGeoTransform(grid.geotransform(first_row, first_col))
    image.SetSpatialRef(_LOCAL)
    source = ogr.GetDriverByName(_VECTORS).CreateDataSource("")
    layer = source.CreateLayer("parcel", _LOCAL, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(image, [1], layer, burn_values=[1])
    rows, cols = np.nonzero(image.ReadAsArray())
    return (rows + first_row).astype(np.int32), (cols + first_col).astype(np.int32)
