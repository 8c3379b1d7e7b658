"""Paths of the files that the values of parameters name."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)

from .run import Run

_INPUTS = ("source", "vector", "raster", "multilayer", "file")


@dataclass(frozen=True)
class NamedFile:
    """A file that a parameter names, or a table in it.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter.
    path : str
        Absolute, without symbolic links.
    table : str
        Name of the table; '' for the file itself.
    """

    parameter: str
    path: str
    table: str

    def overwrites(self, other: NamedFile) -> bool:
        """Return whether writing this file or table overwrites the other one."""
        tables = self.table.casefold(), other.table.casefold()  # as SQL compares them
        if all(tables) and tables[0] != tables[1]:
            return False
        if os.path.exists(self.path) and os.path.exists(other.path):
            return os.path.samefile(self.path, other.path)
        return comparable(self.path) == comparable(other.path)


def comparable(path: str) -> str:
    """Return a path as its file system compares it: without regard to case on some."""
    return path.casefold() if sys.platform in ("darwin", "win32") else path


def input_files(run: Run) -> list[NamedFile]:
    """Return the files of all inputs of a run."""
    return [
        file
        for definition in run.algorithm.parameterDefinitions()
        if definition.type() in _INPUTS
        for file in _files(definition.name(), run.parameters.get(definition.name()), run.context)
    ]


def output_files(run: Run) -> list[NamedFile]:
    """Return the files of all outputs of a run; temporary ones are left out."""
    files = []
    for definition in run.algorithm.parameterDefinitions():
        if definition.isDestination():
            name = definition.name()
            path = destination_path(run, definition)
            for file in _files(name, run.parameters.get(name), run.context):
                # The path that QGIS writes to has an extension.
                has_suffix = os.path.splitext(file.path)[1] or not path
                files.append(file if has_suffix else replace(file, path=os.path.realpath(path)))
    return files


def destination_path(run: Run, definition: QgsProcessingParameterDefinition) -> str:
    """Return the path of an output, '' if it is temporary, no file or not requested."""
    name = definition.name()
    if definition.type() not in ("fileDestination", "folderDestination"):
        return sink_path(run, name)
    return run.output(name) if run.is_set(name) and not _is_temporary(run, name) else ""


def sink_path(run: Run, name: str) -> str:
    """Return the path of a layer output, '' if it is no file or not requested."""
    text = _destination_text(run, name)
    if not text or text.startswith(("memory:", "TEMPORARY_OUTPUT", "ogr:", "postgis:")):
        return ""
    path = text.split("|")[0]
    # QGIS adds its default extension to a name without one.
    return path if os.path.splitext(path)[1] else f"{path}.gpkg"


def _is_temporary(run: Run, name: str) -> bool:
    return _destination_text(run, name) == "TEMPORARY_OUTPUT"


def _destination_text(run: Run, name: str) -> str:
    """Return the value of an output as text."""
    value = run.parameters.get(name)
    if hasattr(value, "sink"):  # QgsProcessingOutputLayerDefinition
        value = value.sink.staticValue()
    return str(value or "")


def _files(name: str, value: object, context: QgsProcessingContext) -> list[NamedFile]:
    """Return the files that the value of a parameter names."""
    if hasattr(value, "sink"):  # QgsProcessingOutputLayerDefinition
        value = value.sink.staticValue()
    if hasattr(value, "source") and hasattr(value.source, "staticValue"):
        value = value.source.staticValue()  # QgsProcessingFeatureSourceDefinition
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
