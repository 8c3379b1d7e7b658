"""Paths of the files that the values of parameters name."""

from __future__ import annotations

import os
import re
from dataclasses import replace

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..core.job.named_files import NamedFile
from ..core.vectors.files import has_extension
from .run import Run, plain_value

# Formats whose files hold several tables.
_WITH_TABLES = (".gpkg", ".sqlite")
# Drivers that write no fields, no polygons, or files that GDAL does not read again. OGR crashes
# where a DXF file does not fit on the disk.
_WITHOUT_FIELDS = ("DXF", "DGN", "GPX", "PGDUMP", "WAsP")
_INPUTS = ("source", "vector", "raster", "multilayer", "file")


def input_files(run: Run) -> list[NamedFile]:
    """Return the files of all inputs of a run, each with the table that is read."""
    return [
        file if file.table else replace(file, table=_first_table(file.path))
        for definition in run.algorithm.parameterDefinitions()
        if definition.type() in _INPUTS
        for file in _files(definition.name(), run.parameters.get(definition.name()), run.context)
    ]


def output_files(run: Run) -> list[NamedFile]:
    """Return the files of all outputs of a run; temporary ones are left out."""
    files = []
    for definition in run.algorithm.parameterDefinitions():
        path = destination_path(run, definition) if definition.isDestination() else ""
        if path:
            name = definition.name()
            table = sink_table(run, name) if definition.type() == "sink" else ""
            path = file_and_table(path)[0] or path
            files.append(NamedFile(name, os.path.realpath(path), table))
    return files


def destination_path(run: Run, definition: QgsProcessingParameterDefinition) -> str:
    """Return the path of an output, '' if it is temporary, no file or not requested."""
    name = definition.name()
    if definition.type() not in ("fileDestination", "folderDestination"):
        return sink_path(run, name)
    return run.output(name) if run.is_set(name) and not _is_temporary(run, name) else ""


def sink_path(run: Run, name: str) -> str:
    """Return the path of a layer output, '' if it is no file or not requested."""
    return "" if _is_temporary(run, name) else file_and_table(destination_text(run, name))[0]


def sink_table(run: Run, name: str) -> str:
    """Return the table of a vector output, '' if it is a whole file or no file."""
    return file_and_table(destination_text(run, name))[1]


def file_and_table(text: str) -> tuple[str, str, str]:
    """Return the file, the table and the geometry column that a layer output names.

    Parameters
    ----------
    text : str
        A path, with ``|layername=`` for a table, or ``ogr:dbname='path' table="name" (column)``.

    Returns
    -------
    path : str
        '' if it is a layer in memory or in a database.
    table : str
        '' if it is the whole file.
    column : str
    """
    provider = text.split(":")[0]
    if provider == "ogr":
        uri = QgsDataSourceUri(text[len("ogr:") :])
        return uri.database(), uri.table(), uri.geometryColumn() or "geom"
    known = ("memory", "postgis", *QgsProviderRegistry.instance().providerList())
    if not text or (":" in text and provider in known):
        return "", "", ""
    path, *options = text.split("|")
    table = next((o[len("layername=") :] for o in options if o.startswith("layername=")), "")
    # QGIS adds its default extension to a name without one.
    return (path if has_extension(path) else f"{path}.gpkg"), table, "geom"


def vector_driver(path: str) -> str:
    """Return the driver by which QGIS writes a vector file, '' if there is none.

    Parameters
    ----------
    path : str
        Its extension tells the driver.
    """
    extension = os.path.splitext(path)[1][1:].lower()
    if extension == "mif":  # for QGIS of 'MapInfo File', by which it writes a .tab
        return "MapInfo MIF"
    return QgsVectorFileWriter.driverForExtension(extension)


def is_vector_format(path: str) -> bool:
    """Return whether a path has the extension of a format with polygons and fields."""
    return vector_driver(path) not in ("", *_WITHOUT_FIELDS)


def _first_table(path: str) -> str:
    """Return the table that is read from a file if none is named, or ''."""
    if not path.lower().endswith(_WITH_TABLES) or not os.path.isfile(path):
        return ""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        layer = dataset and dataset.GetLayer(0)
        return layer.GetName() if layer else ""
    except RuntimeError:  # where the exceptions of GDAL are on
        return ""
    finally:
        gdal.PopErrorHandler()


def _is_temporary(run: Run, name: str) -> bool:
    return destination_text(run, name) == "TEMPORARY_OUTPUT"


def destination_text(run: Run, name: str) -> str:
    """Return the value of an output as text."""
    return str(plain_value(run.parameters.get(name), run.context) or "")


def _files(name: str, value: object, context: QgsProcessingContext) -> list[NamedFile]:
    """Return the files that the value of a parameter names."""
    value = plain_value(value, context)
    if isinstance(value, (list, tuple)):
        return [file for item in value for file in _files(name, item, context)]
    text = value.source() if callable(getattr(value, "source", None)) else value
    if not isinstance(text, str) or not text:
        return []
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)  # by its id
    text = layer.source() if layer is not None else text
    table = re.search(r'(?:layername=|table=")([^"|]*)', text)
    base = re.search(r"^ogr:dbname='([^']*)'", text)
    path = base.group(1) if base else text.split("|")[0]
    if not os.path.isabs(path) and not os.path.splitext(path)[1]:
        return []  # a memory layer or a temporary output
    return [NamedFile(name, os.path.realpath(path), table.group(1) if table else "")]
