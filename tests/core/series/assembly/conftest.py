"""Small products of one band and a mask, in any UTM zone."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal, osr

gdal.UseExceptions()


@pytest.fixture
def product(tmp_path):
    """Return a function that writes a product of the bands B04 and B11, and a mask SCL."""
    from planar_sits.core.products.product import Product, ProductBand, ProductMask

    def write(path, array, place, epsg):
        array = np.asarray(array)
        kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_UInt16
        image = gdal.GetDriverByName("GTiff").Create(
            str(path), array.shape[1], array.shape[0], 1, kind
        )
        image.SetGeoTransform(place)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        image.SetProjection(crs.ExportToWkt())
        image.GetRasterBand(1).WriteArray(array)
        return str(path)

    def make(title, red, swir=None, scl=None, *, corner=(300000.0, 5500000.0), epsg=32632,
             offset=0.0, day=1, baseline="04.00"):  # fmt: skip
        def band(name, common, array, size):
            path = write(tmp_path / f"{title}_{name}.tif", np.asarray(array, np.uint16),
                         (corner[0], size, 0, corner[1], 0, -size), epsg)  # fmt: skip
            return ProductBand(name, common, path, 1, 1e-4, offset, 0.0, "reflectance", size)

        bands = [band("B04", "red", red, 10.0)]
        bands += [] if swir is None else [band("B11", "swir16", swir, 20.0)]
        masks = []
        if scl is not None:
            path = write(tmp_path / f"{title}_scl.tif", np.asarray(scl, np.uint8),
                         (corner[0], 20.0, 0, corner[1], 0, -20.0), epsg)  # fmt: skip
            masks = [ProductMask("SCL", path)]
        time = dt.datetime(2022, 6, day, 10, 0, tzinfo=dt.timezone.utc)
        return Product("sentinel-2", title, time, tuple(bands), tuple(masks), title, baseline,
                       saturated=65535.0)  # fmt: skip

    return make


@pytest.fixture
def built(tmp_path):
    """Return a function that builds a series; it returns the result and the images."""
    from planar_sits.core.series.assembly.build import build_series
    from planar_sits.core.series.assembly.choice import Wishes

    def build(products, outlines=None, **wishes):
        path = tmp_path / "out" / "s.json"
        result = build_series(path, products, Wishes(**wishes), outlines)
        images = [
            gdal.Open(str(path.parent / item.image)).ReadAsArray() for item in result.record.items
        ]
        return result, [image.reshape(-1, *image.shape[-2:]) for image in images]

    return build
