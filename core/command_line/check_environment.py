"""planar-sits checkenvironment: as planarsits:checkenvironment, without QGIS."""

from __future__ import annotations

from typing import Any

from ..job.environment import environment_results
from .arguments import Arguments
from .page_origin import page_origin


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands: there are none."""


def run(arguments: Arguments) -> dict[str, Any]:
    """Show versions, devices and missing packages.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Values of the outputs, as in QGIS.
    """
    from osgeo import gdal

    host = ("GDAL", gdal.__version__)
    return environment_results(
        arguments, host, arguments.output("REPORT"), page_origin(arguments)
    )
