"""The layer of parcels by OGR: its fields and features, as QGIS lists them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from osgeo import ogr, osr

from ..job.checks import no_field, no_polygons
from ..series.ogr_parcels import VectorSource, feature_hash, vector_features
from ..series.whole_features import whole_features
from ..vectors.columns import INTEGER, REAL, TEXT, Column

_POLYGONS = (
    ogr.wkbPolygon,
    ogr.wkbMultiPolygon,
    ogr.wkbCurvePolygon,
    ogr.wkbMultiSurface,
    ogr.wkbTriangle,
    ogr.wkbPolyhedralSurface,
    ogr.wkbTIN,
)
_KINDS = {
    ogr.OFTInteger: INTEGER,
    ogr.OFTInteger64: "integer64",
    ogr.OFTReal: REAL,
    ogr.OFTString: TEXT,
    ogr.OFTDate: "date",
    ogr.OFTDateTime: "datetime",
    ogr.OFTBinary: "binary",
}


class ParcelSource:
    """A layer of polygons in a file.

    Parameters
    ----------
    text : str
        A path, with the parts that QGIS adds to it, such as ``|layername=``.

    Attributes
    ----------
    text, name : str
        The source, and its name for messages.
    columns : list of Column
        The fields as QGIS lists them: first the key of a GeoPackage.
    geometry : int
        Type of OGR; of several parts where a format does not tell.
    srs : osr.SpatialReference or None

    Raises
    ------
    PlanarSitsError
        If it cannot be opened, or holds no polygons.
    """

    def __init__(self, text: str):
        self.text, self._source = text, VectorSource.of(text)
        self.name = self._source.name
        dataset, layer = self._source.open()
        srs = layer.GetSpatialRef()
        self.srs: osr.SpatialReference | None = srs.Clone() if srs else None
        self.geometry = _geometry_type(layer, dataset.GetDriver().ShortName)
        if ogr.GT_Flatten(self.geometry) not in _POLYGONS:
            raise no_polygons(self.name)
        definition = layer.GetLayerDefn()
        fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
        self._key = layer.GetFIDColumn()
        self.columns = [_column(one) for one in fields]
        self._readers = [_reader(one, index) for index, one in enumerate(fields)]
        if self._key:
            self.columns.insert(0, Column(self._key, "integer64"))

    def check_field(self, field: str, name: str) -> None:
        """Check that the layer has a field.

        Parameters
        ----------
        field : str
            Its name.
        name : str
            Identifier of the parameter, for messages.

        Raises
        ------
        PlanarSitsError
            If it does not exist.
        """
        if field.lower() not in (column.name.lower() for column in self.columns):
            raise no_field(name, self.name, field)

    def features(self) -> Iterator[tuple[list[Any], ogr.Geometry | None]]:
        """Yield the values of the columns and the geometry of each feature.

        Raises PlanarSitsError if the layer cannot be read to the end.
        """
        dataset, layer = self._source.open()
        for feature in whole_features(self._features(layer), self.name):
            values = [read(feature) for read in self._readers]
            geometry = feature.GetGeometryRef()
            if geometry is not None:
                geometry = ogr.ForceTo(geometry.Clone(), self.geometry)
            yield ([feature.GetFID(), *values] if self._key else values), geometry
        del dataset  # kept as long as the layer is used

    def _features(self, layer: ogr.Layer) -> Iterator[ogr.Feature]:
        """Yield the features of the opened layer that become parcels."""
        return vector_features(layer, areas=self._source.areas)

    def shapes(self) -> Iterator[int]:
        """Yield the hash of the geometry of each feature, as `Parcels.shapes` has them."""
        dataset, layer = self._source.open()
        for feature in whole_features(self._features(layer), self.name):
            yield feature_hash(feature)
        del dataset

    def keys(self) -> list[Any] | None:
        """Return the values of a field ``fid`` of whole numbers, None without one."""
        names = [column.name.lower() for column in self.columns]
        if "fid" not in names:
            return None
        position = names.index("fid")
        if self.columns[position].kind not in (INTEGER, "integer64"):
            return None
        return [values[position] for values, _ in self.features()]


def _geometry_type(layer: ogr.Layer, driver: str) -> int:
    """Return the type of geometries, of several parts where it is not told."""
    kind = layer.GetGeomType()
    if ogr.GT_Flatten(kind) == ogr.wkbUnknown:
        kinds = {
            ogr.GT_Flatten(feature.GetGeometryRef().GetGeometryType())
            for feature in layer
            if feature.GetGeometryRef() is not None
        }
        layer.ResetReading()
        return ogr.wkbMultiPolygon if kinds & set(_POLYGONS) else min(kinds, default=kind)
    # A shapefile does not tell polygons from those of several parts.
    if driver == "ESRI Shapefile" and ogr.GT_Flatten(kind) == ogr.wkbPolygon:
        return ogr.GT_SetModifier(ogr.wkbMultiPolygon, ogr.GT_HasZ(kind), ogr.GT_HasM(kind))
    return kind


def _column(field: ogr.FieldDefn) -> Column:
    """Return the column of a field; other types than formats store become text."""
    kind = _KINDS.get(field.GetType(), TEXT)
    if kind == INTEGER and field.GetSubType() == ogr.OFSTBoolean:
        kind = "boolean"
    plain = field.GetType() in _KINDS
    width, precision = (field.GetWidth(), field.GetPrecision()) if plain else (0, 0)
    return Column(field.GetName(), kind, width, precision)


def _reader(field: ogr.FieldDefn, index: int) -> Any:
    """Return a function that takes a feature and returns the value of a field."""
    kind = field.GetType()
    plain = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)

    def read(feature: ogr.Feature) -> Any:
        if not feature.IsFieldSetAndNotNull(index):
            return None
        if kind == ogr.OFTBinary:
            return bytes(feature.GetFieldAsBinary(index))
        if kind in plain:
            return feature.GetField(index)
        if kind in _KINDS or kind == ogr.OFTTime:
            # Bytes that are no UTF-8 come as half characters, which cannot be written.
            content = feature.GetFieldAsString(index).encode("utf-8", "surrogateescape")
            return content.decode("utf-8", "replace")
        return json.dumps(feature.GetField(index), ensure_ascii=False)

    return read
