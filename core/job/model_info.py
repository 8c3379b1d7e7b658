"""The description of a model, for the log, as results and as a page."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from .job import Job

if TYPE_CHECKING:
    from ..report.page import Origin


def model_results(job: Job, report: str, origin: Origin | None = None) -> dict[str, object]:
    """Write the facts of a model to the log and to a report; return the results.

    Parameters
    ----------
    job : Job
        With ``MODEL``.
    report : str
        Path of the page, '' for none.
    origin : Origin, optional
        What the page was made from.

    Returns
    -------
    dict of str to object
    """
    from ..networks.model_file import load_model
    from ..report.model import model_facts, write_model_page

    model = load_model(job.path("MODEL"))
    description = model.description
    for name, value in model_facts(model):
        job.info(f"{name}: {value}")
    labels = description.step_labels()
    results: dict[str, object] = {
        "CLASSES": ", ".join(description.class_names),
        "BANDS": ", ".join(band["name"] for band in description.bands),
        "SEASON": f"{description.season_start}, {len(labels)} steps to {labels[-1]}",
        "BACKBONE": description.backbone,
        "DESCRIPTION": json.dumps(asdict(description), ensure_ascii=False),
    }
    job.start_writing()
    if report:
        write_model_page(report, model, origin)
        results["REPORT"] = report
    return results
