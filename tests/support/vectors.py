"""Vector outputs for tests: features to write, and what a file holds."""

import sqlite3

from osgeo import gdal
from planar_sits.core.compat import integer_field, real_field, text_field
from planar_sits.processing_provider.layouts import Layout, joined_fields
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsWkbTypes

DRIVERS = ("gpkg", "geojson", "shp", "fgb", "csv", "sqlite", "kml", "tab", "mif")


def layout(crs="EPSG:32632", style=None):
    """Return a layout of polygons with three fields."""
    fields = joined_fields([integer_field("number"), text_field("name"), real_field("share")])
    return Layout(fields, QgsWkbTypes.Type.Polygon, QgsCoordinateReferenceSystem(crs), style=style)


def features(count, name="parcel"):
    """Yield features of `layout`, each with another polygon."""
    fields = layout().fields
    for index in range(count):
        feature = QgsFeature(fields)
        feature.setAttributes([index, f"{name} {index}", index / 7])
        x, y = index % 100, index // 100
        square = f"POLYGON(({x} {y}, {x + 1} {y}, {x + 1} {y + 1}, {x} {y}))"
        feature.setGeometry(QgsGeometry.fromWkt(square))
        yield feature


def content(path, table=None):
    """Return the values and geometries of a file, None if it cannot be read whole."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        layer = dataset and (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
        if layer is None:
            return None
        read = [(each.items(), _wkt(each.GetGeometryRef())) for each in layer]
        return None if gdal.GetLastErrorType() >= gdal.CE_Failure else read
    finally:
        gdal.PopErrorHandler()


def _wkt(geometry):
    return geometry.ExportToWkt() if geometry else None


def tables(path):
    """Return every row of every table of a GeoPackage that is not an index."""
    with sqlite3.connect(path) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = [name for (name,) in base.execute("SELECT table_name FROM gpkg_contents")]
        return {name: base.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def styles(path):
    """Return table, name and default of each style in a GeoPackage."""
    with sqlite3.connect(path) as base:
        return sorted(
            base.execute("SELECT f_table_name, styleName, useAsDefault FROM layer_styles")
        )
