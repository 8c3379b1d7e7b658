"""Layers for tests: their rows, and small ones made in memory."""

from urllib.parse import quote

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

FAR = "POLYGON((0 0,100 0,100 100,0 0))"


def rows(layer):
    """Return the rows of a layer or file as dictionaries."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer))
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def copied(path):
    """Return a copy of a layer in memory."""
    return QgsVectorLayer(str(path)).materialize(QgsFeatureRequest())


def polygons(*shapes, crs="EPSG:32632"):
    """Return a layer of polygons, from WKT or None, with the field 'name': a, b, ..."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=name:string", "polygons", "memory")
    for letter, shape in zip("abcdefgh", shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", letter)
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeatures([feature])
    return layer


def repeated_ids(path):
    """Return a virtual layer of the sample's parcels in which each id occurs twice.

    As in views of databases.
    """
    query = "select (parcel + 1) / 2 as half, parcel, crop, geometry from source"
    uri = f"?layer=ogr:{quote(str(path))}:source&uid=half&query={quote(query)}"
    layer = QgsVectorLayer(uri, "twice", "virtual")
    ids = [feature.id() for feature in layer.getFeatures()]
    assert len(ids) == 2 * len(set(ids))
    return layer
