"""Checks of outputs before anything is computed; nothing is created or changed."""

from __future__ import annotations

import os

from ..core.errors import PlanarSitsError
from .paths import (
    destination_path,
    destination_text,
    input_files,
    is_vector_format,
    output_files,
    sink_path,
    sink_table,
)
from .run import Run


def check_outputs(run: Run) -> None:
    """Check that outputs can be written and overwrite no input or other output.

    Raises
    ------
    PlanarSitsError
        If a path cannot be written, or is the file of an input or of another output.
    """
    for definition in run.algorithm.parameterDefinitions():
        path = destination_path(run, definition) if definition.isDestination() else ""
        if path:
            kind = "folder" if definition.type() == "folderDestination" else "file"
            check_writable(path, definition.name(), kind)
    inputs, outputs = input_files(run), output_files(run)
    for index, output in enumerate(outputs):
        for other in [*inputs, *outputs[:index]]:
            if output.overwrites(other):
                raise PlanarSitsError(
                    f"{output.parameter}: '{output.path}' is the file of {other.parameter} too and "
                    "would be lost: choose another file."
                )
    _check_formats(run)


def _check_formats(run: Run) -> None:
    """Raise if a vector output is of no format, or names an empty table."""
    for definition in run.algorithm.parameterDefinitions():
        path = sink_path(run, definition.name()) if definition.type() == "sink" else ""
        if path and not is_vector_format(path):
            raise PlanarSitsError(
                f"{definition.name()}: '{path}' has the extension of no vector format with fields "
                "that QGIS writes: end it in .gpkg, for instance."
            )
        text = destination_text(run, definition.name()) if path else ""
        names_table = text.startswith("ogr:") or "|layername=" in text
        if names_table and not sink_table(run, definition.name()):
            raise PlanarSitsError(
                f"{definition.name()}: '{text}' names no table: give the table, or the path alone, "
                "which replaces the whole file."
            )


def check_writable(path: str, name: str, kind: str = "file") -> None:
    """Check that an output can be written to a path.

    Parameters
    ----------
    path : str
        File or folder of the output.
    name : str
        Identifier of the parameter, for messages.
    kind : {'file', 'folder'}

    Raises
    ------
    PlanarSitsError
        If it cannot.
    """
    path = os.path.abspath(path)
    above = path if kind == "folder" else os.path.dirname(path)
    while not os.path.lexists(above) and above != os.path.dirname(above):
        above = os.path.dirname(above)
    problem = ""
    if not os.path.lexists(above):  # such as a drive of Windows that is not there
        problem = f"'{above}' does not exist"
    elif not os.path.isdir(above):
        problem = f"'{above}' is a file, not a folder"
    elif not os.access(above, os.W_OK | os.X_OK):
        problem = f"the folder '{above}' is write-protected"
    elif kind == "file" and os.path.isdir(path):
        problem = "it is a folder"
    else:
        problem = _name_problem(path)
    if problem:
        raise PlanarSitsError(
            f"{name}: '{path}' cannot be written ({problem}): choose another {kind}."
        )


def _name_problem(path: str) -> str:
    """Return why the system takes no file of this name, '' if it does."""
    try:
        os.lstat(path)
    except FileNotFoundError:
        pass
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or str(error)
    return ""


def check_rasters(run: Run) -> None:
    """Check that ``ATTENTION`` and ``SEMANTIC`` end in .tif or .tiff.

    Raises
    ------
    PlanarSitsError
        If the path of either ends otherwise.
    """
    for name in ("ATTENTION", "SEMANTIC"):
        path = sink_path(run, name)
        if path and not path.lower().endswith((".tif", ".tiff")):
            raise PlanarSitsError(f"{name}: '{path}' must end in .tif: it is written as a GeoTIFF.")
