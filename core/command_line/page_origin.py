"""What the page of a command was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osgeo import gdal

from ..job.origin import origin_of
from .arguments import Arguments

if TYPE_CHECKING:
    from ..report.page import Origin
    from ..series.series import Series

_INPUTS = ("source", "multilayer", "file")
_OPTIONS = ("number", "enum", "boolean", "string", "field")


def page_origin(arguments: Arguments, series: Series | None = None, **written: str) -> Origin:
    """Return from what the page of a command is made.

    Parameters
    ----------
    arguments : Arguments
    series : Series, optional
        Its dates are told.
    **written : str
        Files that the command writes, by identifier of the output.

    Returns
    -------
    Origin
    """
    kinds = {name: one.kind for name, one in arguments.command.parameters.items()}
    inputs = {
        name: arguments.items(name) if kind == "multilayer" else [arguments.path(name)]
        for name, kind in kinds.items()
        if kind in _INPUTS and arguments.is_set(name)
    }
    options = [name for name, kind in kinds.items() if kind in _OPTIONS]
    outputs = {name: [path] for name, path in written.items() if path}
    return origin_of(arguments, {**inputs, **outputs}, options, f"GDAL {gdal.__version__}", series)
