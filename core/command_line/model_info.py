"""planar-sits modelinfo: as planarsits:modelinfo, without QGIS."""

from __future__ import annotations

from typing import Any

from ..job.checks import check_model
from ..job.model_info import model_results
from .arguments import Arguments
from .page_origin import page_origin


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands."""
    check_model(arguments)


def run(arguments: Arguments) -> dict[str, Any]:
    """Show the description of a model.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Values of the outputs, as in QGIS.
    """
    return model_results(arguments, arguments.output("REPORT"), page_origin(arguments))
