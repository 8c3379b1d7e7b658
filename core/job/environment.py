"""The environment, for the log, as results and as a page."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from ..torch_import import import_torch
from .job import Job

if TYPE_CHECKING:
    from ..report.page import Origin


def environment_results(
    job: Job, host: tuple[str, str], report: str, origin: Origin | None = None
) -> dict[str, object]:
    """Write versions, devices and missing packages to the log and a report.

    Parameters
    ----------
    job : Job
    host : (str, str)
        Name and version of the program that runs, such as QGIS.
    report : str
        Path of the page, '' for none.
    origin : Origin, optional
        What the page was made from.

    Returns
    -------
    dict of str to object
    """
    from .. import environment, installation, requirements

    # The first import of torch, often. What is wrong with it is in the description.
    with suppress(PlanarSitsError):
        import_torch(("torch",))
    pairs = [host, *environment.describe_environment()]
    for name, value in pairs:
        job.info(f"{name}: {value}")
    missing = requirements.missing_packages()
    if missing:
        job.warn(installation.requirement_message())
    results: dict[str, object] = {
        "MISSING": ", ".join(package.pip for package in missing),
        "INSTALL_COMMAND": installation.install_command(missing) if missing else "",
        "DEVICES": "; ".join(
            f"{name[7:]}: {value}" for name, value in pairs if name.startswith("Device ")
        ),
        "VERSIONS": "; ".join(f"{name}: {value}" for name, value in pairs),
    }
    job.start_writing()
    if report:
        from ..report.environment import write_environment

        write_environment(report, [host], origin)
        results["REPORT"] = report
    return results
