"""Small rasters and layers for the series chapter."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr

gdal.UseExceptions()


@pytest.fixture
def write_raster(tmp_path):
    """Return a function that writes an array (B, H, W) as a GeoTIFF and returns its path."""

    def write(
        name,
        array,
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
        for place, band in enumerate(array, 1):
            image.GetRasterBand(place).WriteArray(band)
            if nodata is not None:
                image.GetRasterBand(place).SetNoDataValue(nodata)
            if descriptions:
                image.GetRasterBand(place).SetDescription(descriptions[place - 1])
        del image
        return path

    return write


@pytest.fixture
def raster(write_raster, qgis_app):
    """Return a function that writes an array (B, H, W) and opens it as a QGIS layer."""
    from qgis.core import QgsRasterLayer

    def layer(name, array, **keywords):
        path = write_raster(name, array, **keywords)
        found = QgsRasterLayer(str(path), path.stem)
        assert found.isValid()
        return found

    return layer


@pytest.fixture
def ramp_series(raster):
    """Return layers of 3 dates x 2 bands on 20 x 30 pixels; the value tells its place.

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
    """Return a function that makes a memory layer of polygons from WKT (None = no geometry)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def layer(wkts, crs="EPSG:32632", kind="Polygon", crops=None):
        found = QgsVectorLayer(
            f"{kind}?crs={crs}&field=id:integer&field=crop:string", "p", "memory"
        )
        features = []
        for place, wkt in enumerate(wkts):
            feature = QgsFeature(found.fields())
            feature.setAttributes([place, crops[place] if crops else "wheat"])
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            features.append(feature)
        found.dataProvider().addFeatures(features)
        return found

    return layer


def box(left_col, top_row, right_col, bottom_row, origin=(500000.0, 5400000.0), size=10.0):
    """Return the WKT of a rectangle given in pixels."""
    x0, x1 = origin[0] + size * left_col, origin[0] + size * right_col
    y0, y1 = origin[1] - size * top_row, origin[1] - size * bottom_row
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture(name="box")
def box_fixture():
    return box


@pytest.fixture
def parcels_of(qgis_app):
    """Return a function that reads a layer's parcels for a series."""
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
