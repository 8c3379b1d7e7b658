"""Small rasters, parcels and series."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr

gdal.UseExceptions()


@pytest.fixture
def write_raster(tmp_path):
    """Return a function that writes an array (B, H, W) as a GeoTIFF."""

    def write(
        name,
        array,
        *,
        origin=(500000.0, 5400000.0),
        size=(10.0, 10.0),
        epsg=32632,
        nodata=None,
        descriptions=(),
        options=(),
        metadata=None,
    ):
        array = np.asarray(array)
        kind = gdal_array.NumericTypeCodeToGDALTypeCode(array.dtype)
        path = tmp_path / name
        image = gdal.GetDriverByName("GTiff").Create(
            str(path),
            array.shape[2],
            array.shape[1],
            array.shape[0],
            kind,
            list(options),
        )
        image.SetGeoTransform((origin[0], size[0], 0, origin[1], 0, -size[1]))
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            image.SetProjection(reference.ExportToWkt())
        image.SetMetadata(metadata or {})
        for number, values in enumerate(array, 1):
            band = image.GetRasterBand(number)
            band.WriteArray(values)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if descriptions:
                band.SetDescription(descriptions[number - 1])
        del image
        return path

    return write


@pytest.fixture
def raster(write_raster, qgis_app):
    """Return a function that writes an array (B, H, W) and opens it as a QGIS layer."""
    from qgis.core import QgsRasterLayer

    def open_layer(name, array, **keywords):
        path = write_raster(name, array, **keywords)
        layer = QgsRasterLayer(str(path), path.stem)
        assert layer.isValid()
        return layer

    return open_layer


@pytest.fixture
def ramp_layers(raster):
    """Return layers of 3 dates x 2 bands on 20 x 30 pixels, each value another.

    value = 10000 * date + 1000 * band + 30 * row + col, for row < 20 and col < 30.
    """
    rows, cols = np.mgrid[0:20, 0:30]
    layers = []
    for date in range(3):
        day = dt.date(2017, 4, 1) + dt.timedelta(days=10 * date)
        array = np.stack([10000 * date + 1000 * band + 30 * rows + cols for band in range(2)])
        layers.append(raster(f"image_{day}.tif", array.astype(np.int16), nodata=-1))
    return layers


@pytest.fixture
def polygons(qgis_app):
    """Return a function that makes a memory layer of WKT, None for no geometry."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make_layer(wkts, crs="EPSG:32632", crops=None):
        layer = QgsVectorLayer(
            f"Polygon?crs={crs}&field=id:integer&field=crop:string", "p", "memory"
        )
        features = []
        for number, wkt in enumerate(wkts):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([number, crops[number] if crops else "wheat"])
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return layer

    return make_layer


def box(left_col, top_row, right_col, bottom_row):
    """Return the WKT of a rectangle in pixels of the default grid."""
    x0, x1 = 500000.0 + 10 * left_col, 500000.0 + 10 * right_col
    y0, y1 = 5400000.0 - 10 * top_row, 5400000.0 - 10 * bottom_row
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture(name="box")
def box_fixture():
    """Return the function `box`."""
    return box


@pytest.fixture
def series(ramp_layers):
    """Return the series of `ramp_layers`."""
    from planar_sits.core.series.layers import open_series

    return open_series(ramp_layers)


LAYOUTS = {
    "tiles, by pixel": ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16", "INTERLEAVE=PIXEL"],
    "tiles, by band": ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "INTERLEAVE=BAND"],
    "strips": ["BLOCKYSIZE=3"],
    "one block": ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE"],
}


@pytest.fixture(params=LAYOUTS)
def layout(request):
    """Return the name of each layout of a raster file."""
    return request.param


@pytest.fixture
def mosaic(raster, polygons, box):
    """Return a function that makes a series with parcels across block edges.

    It takes the layouts of images and masks, and returns the series, the layer of
    parcels and the values (3, 2, 150, 130).
    """
    from planar_sits.core.series.layers import open_series

    rng = np.random.default_rng(4)

    def make(layout, mask_layout=None):
        arrays = rng.integers(0, 9000, (3, 2, 150, 130)).astype(np.int16)
        layers = [
            raster(f"i_2017040{n + 1}.tif", arrays[n], options=LAYOUTS[layout]) for n in range(3)
        ]
        masks = []
        if mask_layout:
            clouds = (rng.random((3, 1, 150, 130)) < 0.3).astype(np.uint8)
            masks = [
                raster(f"m_2017040{n + 1}.tif", clouds[n], options=LAYOUTS[mask_layout])
                for n in range(3)
            ]
            arrays = np.where(clouds == 1, np.nan, arrays.astype(np.float32))
        corners = rng.integers(0, 100, (60, 2))
        boxes = [box(c, r, c + 3 + i % 25, r + 2 + i % 20) for i, (c, r) in enumerate(corners)]
        return open_series(layers, masks), polygons(boxes), arrays

    return make


@pytest.fixture
def parcels_of(qgis_app):
    """Return a function that reads the parcels of a layer for a series."""
    from planar_sits.core.series.parcels import read_parcels
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsProcessingContext,
        QgsProcessingUtils,
        QgsProject,
    )

    def parcels(layer, series, **keywords):
        context = QgsProcessingContext()
        QgsProject.instance().addMapLayer(layer, False)
        context.setProject(QgsProject.instance())
        source = QgsProcessingUtils.variantToSource(layer.id(), context)
        return read_parcels(source, series, QgsCoordinateTransformContext(), **keywords)

    return parcels


@pytest.fixture
def netcdf(tmp_path, qgis_app):
    """Return a function that writes a netCDF file and opens it as a layer."""
    from planar_sits.tests.support.rasters import write_netcdf
    from qgis.core import QgsRasterLayer

    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("GDAL is built without netCDF")

    def open_layer(name, *arguments):
        write_netcdf(tmp_path / name, *arguments)
        layer = QgsRasterLayer(str(tmp_path / name), name)
        assert layer.isValid()
        return layer

    return open_layer
