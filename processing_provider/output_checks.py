"""Checks of outputs before anything is computed; nothing is created or changed."""

from __future__ import annotations

from ..core.errors import PlanarSitsError
from ..core.job.checks import check_writable
from ..core.job.named_files import check_different
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
    check_different(input_files(run), output_files(run))
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
