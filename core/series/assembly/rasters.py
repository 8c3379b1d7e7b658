"""The rasters of products: place, reference system and blocks."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from osgeo import gdal

from ...errors import PlanarSitsError
from ...products.product import Product
from ...products.rasters import is_cut_off, opened


@dataclass(frozen=True)
class Layout:
    """Layout of one raster of a product.

    Parameters
    ----------
    path : str
        GDAL path.
    wkt : str
        Coordinate reference system.
    transform : tuple of 6 float
        GDAL geotransform; north-up.
    width, height : int
    kind : str
        GDAL's name of the data type of the first band.
    block : tuple of 2 int
        Width and height of a block.
    """

    path: str
    wkt: str
    transform: tuple[float, ...]
    width: int
    height: int
    kind: str
    block: tuple[int, int]

    @property
    def pixel(self) -> tuple[float, float]:
        """Width and height of a pixel, in map units."""
        return self.transform[1], -self.transform[5]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in map units."""
        left, x_step, _, top, _, y_step = self.transform
        return left, top + self.height * y_step, left + self.width * x_step, top


class Layouts:
    """The layouts of rasters, each opened once."""

    def __init__(self) -> None:
        self._known: dict[str, Layout] = {}

    def of(self, path: str, product: Product) -> Layout:
        """Return the layout of a raster of a product.

        Raises
        ------
        PlanarSitsError
            If it cannot be opened, has no reference system, or is rotated.
        """
        if path not in self._known:
            self._known[path] = _layout(path, product.title)
        return self._known[path]


def _layout(path: str, title: str) -> Layout:
    name = posixpath.basename(path.replace("\\", "/"))
    with opened(path) as dataset:
        if dataset is None or is_cut_off(dataset):
            raise PlanarSitsError(
                f"The raster '{name}' of '{title}' is damaged or cut off: download the product "
                "again."
            )
        transform = dataset.GetGeoTransform(can_return_null=True)
        wkt = dataset.GetProjection()
        band = dataset.GetRasterBand(1)
        kind, block = gdal.GetDataTypeName(band.DataType), tuple(band.GetBlockSize())
        size = dataset.RasterXSize, dataset.RasterYSize
    if not wkt or transform is None or transform[2] or transform[4] or transform[5] >= 0:
        raise PlanarSitsError(
            f"The raster '{name}' of '{title}' has no coordinate reference system, or is not "
            "north-up: download the product again or leave it out."
        )
    return Layout(path, wkt, tuple(transform), *size, kind, block)
