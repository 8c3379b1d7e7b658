"""Outputs of a command: checks, names, layers and tables."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..errors import PlanarSitsError
from ..job.checks import check_writable
from ..job.named_files import NamedFile, check_different
from ..vectors.columns import Column
from ..vectors.files import (
    DRIVERS,
    Layout,
    Row,
    driver_of,
    has_extension,
    rehearse_vector,
    write_vector,
)
from ..vectors.formulas import FormulaWatch, is_csv
from .arguments import Arguments

_INPUTS = ("source", "multilayer", "file")


def check_outputs(arguments: Arguments) -> None:
    """Check that outputs can be written and overwrite no input or other output.

    Parameters
    ----------
    arguments : Arguments

    Raises
    ------
    PlanarSitsError
        If one cannot be written, is of no format, or is the file of an input or another output.
    """
    inputs, outputs = [], []
    for name, parameter in arguments.command.parameters.items():
        if parameter.output and arguments.is_set(name):
            path = _output_path(arguments, name)
            check_writable(path, name)
            outputs.append(NamedFile(name, os.path.realpath(path)))
        elif parameter.kind in _INPUTS:
            several = parameter.kind == "multilayer"
            texts = arguments.items(name) if several else [arguments.path(name)]
            paths = [text.split("|")[0] for text in texts if text]
            inputs += [NamedFile(name, os.path.realpath(path)) for path in paths]
    check_different(inputs, outputs)


def _output_path(arguments: Arguments, name: str) -> str:
    """Return the path of an output; raise if it needs QGIS."""
    text = arguments.output(name)
    if text == "TEMPORARY_OUTPUT":
        raise PlanarSitsError(f"{name}: a temporary output would be lost: give a file.")
    return vector_path(arguments, name) if arguments.kind(name) == "sink" else text


def vector_path(arguments: Arguments, name: str) -> str:
    """Return the path of a vector output, '' if it is not requested.

    A name without an extension gets that of a GeoPackage, as in QGIS.

    Raises
    ------
    PlanarSitsError
        If it is of no format that is written without QGIS, or a table of a file.
    """
    text = arguments.output(name)
    if not text:
        return ""
    if "|" in text or text.startswith(("ogr:", "memory:", "postgis:")):
        raise PlanarSitsError(
            f"{name}: '{text}' needs QGIS: give the path of a file, which is replaced as a whole."
        )
    path = text if has_extension(text) else f"{text}.gpkg"
    if not driver_of(path):
        endings = ", ".join(f".{extension}" for extension in DRIVERS)
        raise PlanarSitsError(
            f"{name}: '{path}' has the extension of no vector format that is written without QGIS: "
            f"end it in one of {endings}."
        )
    return path


def rehearse(arguments: Arguments, name: str, layout: Layout) -> None:
    """Find out before the work whether a vector output can be written.

    Columns that its format needs to change are written to the log.
    """
    path = vector_path(arguments, name)
    for note in rehearse_vector(name, path, layout) if path else ():
        arguments.warn(f"{name}: {note}")


def write_layer(
    arguments: Arguments, name: str, layout: Layout, rows: Iterable[Row]
) -> dict[str, str]:
    """Write a vector output, complete or not at all.

    Parameters
    ----------
    arguments : Arguments
    name : str
        Identifier of the parameter.
    layout : Layout
    rows : iterable of Row

    Returns
    -------
    dict of str to str
        The path by output; empty if it is not requested.

    Raises
    ------
    PlanarSitsError
        If it cannot be written; an earlier file stays as it was.
    Cancelled
        Before the first output is written, see `Arguments.start_writing`.
    """
    path = vector_path(arguments, name)
    if not path:
        return {}
    arguments.start_writing()
    watch = FormulaWatch(name)
    if is_csv(path):
        watch.look(column.name for column in layout.columns)
        rows = _watched(watch, rows)
    written = write_vector(name, path, layout, rows)
    if watch.warning():
        arguments.warn(watch.warning())
    return {name: written}


def _watched(watch: FormulaWatch, rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        watch.look(row[0])
        yield row


def write_table(
    arguments: Arguments, name: str, columns: Sequence[Column], rows: Iterable[dict[str, Any]]
) -> dict[str, str]:
    """Write a table; see `write_layer`.

    Parameters
    ----------
    arguments : Arguments
    name : str
    columns : sequence of Column
    rows : iterable of dict
        Values by column.
    """
    values = (([row[column.name] for column in columns], None) for row in rows)
    return write_layer(arguments, name, Layout(columns), values)


def kept_folder(name: str, system: str = sys.platform) -> Path:
    """Return the folder of unfinished work of this kind, in the cache of the operator.

    Parameters
    ----------
    name : str
    system : str
        As `sys.platform`.
    """
    home, environ = Path.home(), os.environ
    caches = {
        "win32": environ.get("LOCALAPPDATA") or home / "AppData" / "Local",
        "darwin": home / "Library" / "Caches",
    }
    cache = caches.get(system) or environ.get("XDG_CACHE_HOME") or home / ".cache"
    return Path(cache) / "planar_sits" / name
