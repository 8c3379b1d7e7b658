"""Vector files by OGR, written complete or not at all.

A file is written beside its final path, closed, opened again and its features counted, and then
renamed, as `processing_provider/vector_files.py` does it in QGIS.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from ..errors import PlanarSitsError
from ..files import replacing_file, scratch_folder
from ..gdal_mode import gdal_exceptions
from .checks import actual_path, check_file, check_room, watched
from .columns import INTEGER, REAL, TEXT, Column
from .names import stored_names

# Drivers by extension.
DRIVERS = {
    "gpkg": "GPKG",
    "shp": "ESRI Shapefile",
    "geojson": "GeoJSON",
    "fgb": "FlatGeobuf",
    "csv": "CSV",
}
_LAYER_OPTIONS = {
    "GPKG": ["GEOMETRY_NAME=geom"],
    "ESRI Shapefile": ["ENCODING=UTF-8"],
    "GeoJSON": ["WRITE_NAME=NO"],
}
# Side files, by the suffix of the main file: those that replace it, and those added to its name.
_SIDES = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".cst",
             ".shp.xml"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
    ".csv": (".csvt",),
}  # fmt: skip
# Of SQLite: a journal left by an earlier file would be applied to the new one.
_JOURNALS = ("-wal", "-shm", "-journal")
# The scratch folder in a message of OGR.
_SCRATCH = re.compile(r"[^\s'(]*\.planar_sits_\w+[/\\]new[/\\]")

_KINDS = {
    "boolean": (ogr.OFTInteger, ogr.OFSTBoolean),
    INTEGER: (ogr.OFTInteger, ogr.OFSTNone),
    "integer64": (ogr.OFTInteger64, ogr.OFSTNone),
    REAL: (ogr.OFTReal, ogr.OFSTNone),
    TEXT: (ogr.OFTString, ogr.OFSTNone),
    "date": (ogr.OFTDate, ogr.OFSTNone),
    "datetime": (ogr.OFTDateTime, ogr.OFSTNone),
    "binary": (ogr.OFTBinary, ogr.OFSTNone),
}
_SAMPLES = {"boolean": 1, INTEGER: 1, "integer64": 1, REAL: 0.5, TEXT: "a"}


@dataclass(frozen=True)
class Layout:
    """Columns, geometry and reference system of a layer; a table by default.

    Parameters
    ----------
    columns : sequence of Column
    geometry : int
        Type of OGR.
    srs : osr.SpatialReference, optional
    new_keys : bool
        The values of the column ``fid`` are no keys: a GeoPackage numbers anew.
    """

    columns: Sequence[Column]
    geometry: int = ogr.wkbNone
    srs: osr.SpatialReference | None = None
    new_keys: bool = False


# Values in the order of the columns, and the geometry.
Row = tuple[Sequence[Any], "ogr.Geometry | None"]


def driver_of(path: str) -> str:
    """Return the driver that writes a file, by its extension; '' if there is none."""
    return DRIVERS.get(os.path.splitext(path)[1][1:].lower(), "")


def has_extension(path: str) -> bool:
    """Return whether a name has an extension; that of 'a_v1.2' is none."""
    return not os.path.splitext(path)[1][1:2].isdigit() and bool(os.path.splitext(path)[1][1:])


def side_names(path: Path) -> list[str]:
    """Return the names of the side files that may stand beside a file."""
    sides = [path.stem + suffix for suffix in _SIDES.get(path.suffix.lower(), ())]
    return [*sides, *(path.name + suffix for suffix in _JOURNALS)]


def file_error(parameter: str, path: str, reason: object) -> PlanarSitsError:
    """Return the error of a file that cannot be written.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter.
    path : str
    reason : object
        Message of the system, of OGR or of QGIS.
    """
    text = _SCRATCH.sub("", " ".join(str(reason).split()))
    text = re.sub(r".*\(OGR error: (.*)\)$", r"\1", text)
    text = text.rpartition("failed: ")[2].rstrip(".")  # without the statement of SQL
    text = re.sub(r"^.*sqlite3_\w+\(.*\): ", "", text)
    return PlanarSitsError(
        f"{parameter}: '{path}' cannot be written ({text or 'no reason given'}): "
        "check that the disk has room and that no other program has the file open, or choose "
        "another file."
    )


def write_vector(parameter: str, path: str, layout: Layout, rows: Iterable[Row]) -> str:
    """Write a vector file completely or not at all.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter, for messages.
    path : str
        Its extension is one of `DRIVERS`.
    layout : Layout
    rows : iterable of Row

    Returns
    -------
    str
        The absolute path.

    Raises
    ------
    PlanarSitsError
        If it cannot be written, or not be read again; an earlier file stays as it was.
    """
    final = Path(os.path.abspath(path))
    with _failures(parameter, path), replacing_file(final, side_names(final)) as part:
        return str(final.with_name(_written(part, layout, rows).name))


def rehearse_vector(parameter: str, path: str, layout: Layout) -> list[str]:
    """Write a made-up feature to a scratch file, to find trouble before the work.

    Parameters
    ----------
    parameter, path, layout
        As in `write_vector`.

    Returns
    -------
    list of str
        Notes about the columns that the format needs to change.

    Raises
    ------
    PlanarSitsError
        If it cannot be written.
    """
    final = Path(os.path.abspath(path))
    above = next(folder for folder in final.parents if folder.is_dir())
    polygon = ogr.CreateGeometryFromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))")
    geometry = ogr.ForceTo(polygon, layout.geometry) if layout.geometry != ogr.wkbNone else None
    sample = [_SAMPLES.get(column.kind) for column in layout.columns], geometry
    with _failures(parameter, path), scratch_folder(above) as folder:
        _written(folder / final.name, layout, [sample])
    pairs = zip(layout.columns, _stored(layout, driver_of(path)))
    return [
        f"The field '{column.name}' is renamed '{stored}' in the file."
        for column, stored in pairs
        if stored != column.name
    ]


@contextmanager
def _failures(parameter: str, path: str) -> Iterator[None]:
    """Turn errors of the disk and of GDAL into the error of a file; silence GDAL."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with gdal_exceptions(False):
            yield
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise file_error(parameter, path, reason) from error
    finally:
        gdal.PopErrorHandler()


def _stored(layout: Layout, driver: str) -> list[str]:
    """Return the names of the columns in a file."""
    integers = [
        position
        for position, column in enumerate(layout.columns)
        if column.kind in (INTEGER, "integer64")
    ]
    column = "geom" if layout.geometry != ogr.wkbNone else ""
    return stored_names([column.name for column in layout.columns], integers, driver, column)


def _written(part: Path, layout: Layout, rows: Iterable[Row]) -> Path:
    """Write and check a file; return its path, whose suffix OGR may have changed."""
    with watched(part.parent):
        check_room(part.parent, len(side_names(part)))
        number = _write_all(part, layout, rows)
        part = actual_path(part)
        check_file(part, "", number)
    return part


def _write_all(part: Path, layout: Layout, rows: Iterable[Row]) -> int:
    """Write the rows and close the file; return their number."""
    driver = driver_of(str(part))
    dataset = gdal.GetDriverByName(driver).Create(str(part), 0, 0, 0, gdal.GDT_Unknown)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    options = _LAYER_OPTIONS.get(driver, [])
    if layout.geometry == ogr.wkbNone:
        options = [option for option in options if not option.startswith("GEOMETRY_NAME")]
    layer = dataset.CreateLayer(part.stem, layout.srs, layout.geometry, options)
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    names = _stored(layout, driver)
    # The key of a GeoPackage is no column of OGR.
    lower = [name.lower() for name in names]
    key = lower.index("fid") if driver == "GPKG" and "fid" in lower else None
    for name, column in zip(names, layout.columns):
        if key is None or name.lower() != "fid":
            _add_field(layer, name, column)
    number = 0
    layer.StartTransaction()
    for values, geometry in rows:
        if layer.CreateFeature(_feature(layer, layout, key, (values, geometry))) != ogr.OGRERR_NONE:
            raise OSError(gdal.GetLastErrorMsg())
        number += 1
    if layer.CommitTransaction() != ogr.OGRERR_NONE:
        raise OSError(gdal.GetLastErrorMsg())
    return number  # the file is closed when nothing refers to it any more


def _add_field(layer: ogr.Layer, name: str, column: Column) -> None:
    """Add a field to a layer; raise OSError if that fails."""
    kind, subtype = _KINDS[column.kind]
    field = ogr.FieldDefn(name, kind)
    field.SetSubType(subtype)
    field.SetWidth(column.width)
    field.SetPrecision(column.precision)
    if layer.CreateField(field) != ogr.OGRERR_NONE:
        raise OSError(gdal.GetLastErrorMsg())


def _feature(layer: ogr.Layer, layout: Layout, key: int | None, row: Row) -> ogr.Feature:
    """Return the feature of a row; ``key`` is the position of its fid."""
    values, geometry = list(row[0]), row[1]
    feature = ogr.Feature(layer.GetLayerDefn())
    kinds = [column.kind for column in layout.columns]
    if key is not None:
        identity = values.pop(key)
        kinds.pop(key)
        if identity is not None and not layout.new_keys:
            feature.SetFID(identity)
    for index, (kind, value) in enumerate(zip(kinds, values)):
        if value is None:
            feature.SetFieldNull(index)
        elif kind == "binary":
            feature.SetFieldBinaryFromHexString(index, bytes(value).hex())
        else:
            feature.SetField(index, value)
    if geometry is not None and layout.geometry != ogr.wkbNone:
        feature.SetGeometry(geometry)
    return feature
