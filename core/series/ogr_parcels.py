"""Parcels from a vector file by GDAL alone, the same as QGIS reads them."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

from osgeo import gdal, ogr

from ..errors import CancelCheck, PlanarSitsError, never_cancelled
from .gdal_sources import base_name, in_archive
from .geometries import gdal_transform
from .parcel_rows import Row, geometry_hash, parcel_table
from .parcel_table import Parcels
from .polygons import Preparation
from .reference import Reference
from .series import Series
from .systems import world
from .whole_features import whole_features

_PART = re.compile(
    r"\|(layername|layerid|subset|geometrytype|uniqueGeometryType|option:\w+)=", re.I
)
_WHOLE = {ogr.OFTInteger, ogr.OFTInteger64}
_LISTS = {ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList, ogr.OFTStringList}
_TIMES = {ogr.OFTDate, ogr.OFTTime, ogr.OFTDateTime}
_NO_AREAS = {
    ogr.wkbPoint,
    ogr.wkbLineString,
    ogr.wkbMultiPoint,
    ogr.wkbMultiLineString,
    ogr.wkbCircularString,
    ogr.wkbCompoundCurve,
    ogr.wkbMultiCurve,
    ogr.wkbNone,
}


def read_parcels(
    path: str | os.PathLike,
    series: Series,
    *,
    layer: str = "",
    id_field: str = "",
    class_field: str = "",
    group_field: str = "",
    inner_buffer: float = 0.0,
    cancelled: CancelCheck = never_cancelled,
) -> Parcels:
    """Read the parcels of a vector file.

    Parameters
    ----------
    path : str or Path
        A file or what GDAL takes for one, with the parts that QGIS adds to it, if any, such as
        ``parcels.gpkg|layername=fields|subset=year = 2017``.
    series : Series
        Gives the CRS and the extent.
    layer : str
        Name of a layer of the file; empty for that of ``path``, or the first.
    id_field, class_field, group_field : str
        Names of fields, or empty.
    inner_buffer : float
        Distance to shrink each parcel by, in map units of the series' CRS, in metres if these
        are degrees.
    cancelled : callable

    Returns
    -------
    Parcels
        One per feature, in the order of the layer.

    Raises
    ------
    PlanarSitsError
        If the file cannot be read to the end, has no such layer or field, or is refused as by
        `parcels.read_parcels`.
    Cancelled
    """
    source = VectorSource.of(path, layer)
    dataset, table = source.open()
    crs = Reference.of(table.GetSpatialRef())
    transforms = [gdal_transform(crs, zone.crs) for zone in series.zones]
    to_world = gdal_transform(crs, Reference.of(world()))
    prepare = Preparation(crs, series, transforms, to_world, inner_buffer)
    columns = [_column(table, name) for name in (id_field, class_field, group_field)]
    features = whole_features(vector_features(table, areas=source.areas), source.name)
    rows = _rows(features, columns)
    return parcel_table(rows, prepare, source.name, grouped=bool(group_field), cancelled=cancelled)


@dataclass(frozen=True)
class VectorSource:
    """A layer of a vector file.

    Parameters
    ----------
    path : str
        As GDAL opens it.
    name : str
        For messages.
    layer : str or int
        Name, or position; 0 is the first.
    subset : str
        A condition of SQL on the features; empty for all.
    options : tuple of str
        Of the driver, ``KEY=value`` each.
    areas : bool
        Whether features that are no polygons are left out, as by ``|geometrytype=Polygon``.
    """

    path: str
    name: str
    layer: str | int = 0
    subset: str = ""
    options: tuple[str, ...] = ()
    areas: bool = False

    @classmethod
    def of(cls, path: str | os.PathLike, layer: str = "") -> VectorSource:
        """Return the layer that a path means, with the parts that QGIS adds to it."""
        file, *parts = _PART.split(os.fspath(path))
        found = {key.lower(): value for key, value in zip(parts[::2], parts[1::2])}
        options = tuple(f"{key[7:].upper()}={value}" for key, value in found.items()
                        if key.startswith("option:"))  # fmt: skip
        number = int(found["layerid"]) if found.get("layerid", "").isdigit() else 0
        chosen = layer or found.get("layername", "") or number
        name = chosen if isinstance(chosen, str) else base_name(file)
        areas = "polygon" in found.get("geometrytype", "").lower()
        return cls(in_archive(file), name, chosen, found.get("subset", ""), options, areas)

    def open(self) -> tuple[gdal.Dataset, ogr.Layer]:
        """Open it.

        Returns
        -------
        dataset : gdal.Dataset
            To be kept as long as the layer is used.
        layer : ogr.Layer

        Raises
        ------
        PlanarSitsError
            If it cannot be opened, has no such layer or no polygons, or GDAL does not take the
            subset.
        """
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            dataset = gdal.OpenEx(self.path, gdal.OF_VECTOR, open_options=list(self.options))
            layer = None if dataset is None else self._layer(dataset)
        except RuntimeError:  # raised if GDAL exceptions are on
            dataset = layer = None
        finally:
            gdal.PopErrorHandler()
        if dataset is None:
            raise PlanarSitsError(
                f"PARCELS: '{self.path}' cannot be opened as a vector layer: it is missing, "
                "damaged or of another kind."
            )
        if layer is None:
            names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
            raise PlanarSitsError(
                f"PARCELS: '{self.path}' has no layer '{self.layer}': choose one of "
                f"{', '.join(names) or 'another file'}."
            )
        if ogr.GT_Flatten(layer.GetGeomType()) in _NO_AREAS:
            raise PlanarSitsError(
                f"PARCELS: the layer '{self.name}' holds no polygons: choose another layer."
            )
        return dataset, layer

    def _layer(self, dataset: gdal.Dataset) -> ogr.Layer | None:
        if isinstance(self.layer, str):
            layer = dataset.GetLayerByName(self.layer)
        else:
            layer = dataset.GetLayer(self.layer)
        if layer is not None and self.subset and layer.SetAttributeFilter(self.subset) != 0:
            raise RuntimeError
        return layer


# ---------------------------------------------------------------- features


def _column(layer: ogr.Layer, name: str) -> int | None:
    """Return the position of a field, -1 for the feature id, None without a name."""
    if not name:
        return None
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(index).GetName()
             for index in range(definition.GetFieldCount())]  # fmt: skip
    if layer.GetFIDColumn():
        names.append(layer.GetFIDColumn())
    for key in (str, str.lower):
        keys = [key(each) for each in names]
        if key(name) in keys:
            place = keys.index(key(name))
            return place if place < definition.GetFieldCount() else -1
    raise PlanarSitsError(
        f"PARCELS: the layer '{layer.GetName()}' has no field '{name}': choose one of "
        f"{', '.join(names)}."
    )


def vector_features(layer: ogr.Layer, *, areas: bool) -> Iterator[ogr.Feature]:
    """Yield the features of a layer, or those that are polygons."""
    layer.ResetReading()
    while (feature := layer.GetNextFeature()) is not None:
        if not areas or _is_area(feature.GetGeometryRef()):
            yield feature


def _is_area(geometry: ogr.Geometry | None) -> bool:
    """Return whether a geometry is one or more polygons."""
    kind = ogr.wkbNone if geometry is None else ogr.GT_Flatten(geometry.GetGeometryType())
    return ogr.GT_IsSubClassOf(kind, ogr.wkbMultiSurface) or ogr.GT_IsSurface(kind)


def _rows(features: Iterator[ogr.Feature], columns: list[int | None]) -> Iterator[Row]:
    """Yield features with the values of three columns."""
    for feature in features:
        geometry = feature.GetGeometryRef()
        usable = None if geometry is None or geometry.IsEmpty() else geometry
        values = (None if column is None else _value(feature, column) for column in columns)
        yield Row(feature.GetFID(), usable, feature_hash(feature), *values)


def feature_hash(feature: ogr.Feature) -> int:
    """Return the hash of a feature's geometry, as `Parcels.shapes` has it."""
    geometry = feature.GetGeometryRef()
    return geometry_hash(b"" if geometry is None else bytes(geometry.ExportToIsoWkb(ogr.wkbNDR)))


def _value(feature: ogr.Feature, column: int) -> object:
    """Return the value of a field as `class_label` takes it."""
    if column < 0:
        return feature.GetFID()
    if not feature.IsFieldSetAndNotNull(column):
        return None
    definition = feature.GetFieldDefnRef(column)
    kind, sub = definition.GetType(), definition.GetSubType()
    if sub == ogr.OFSTBoolean and kind == ogr.OFTInteger:
        return bool(feature.GetFieldAsInteger(column))
    if kind in _WHOLE:
        return feature.GetFieldAsInteger64(column)
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(column)
    if kind == ogr.OFTBinary:
        return bytes(feature.GetFieldAsBinary(column))
    if kind in _TIMES:
        return _time(feature, column, kind)
    if kind in _LISTS:
        return feature.GetField(column)
    # Bytes that are no UTF-8 come as half characters.
    content = feature.GetFieldAsString(column).encode("utf-8", "surrogateescape")
    text = content.decode("utf-8", "replace")
    return _json(text) if sub == ogr.OFSTJSON else text


def _time(feature: ogr.Feature, column: int, kind: int) -> str:
    """Return a date, a time or both as in ISO 8601, to the second."""
    year, month, day, hour, minute, second, _ = feature.GetFieldAsDateTime(column)
    date, time = f"{year:04d}-{month:02d}-{day:02d}", f"{hour:02d}:{minute:02d}:{int(second):02d}"
    if kind == ogr.OFTTime:
        return time
    return date if kind == ogr.OFTDate else f"{date}T{time}"


def _json(text: str) -> object:
    """Return what a text in JSON holds, the text itself if it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return text
