"""What a page was made from: its section "Data", for all front ends."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from ..report.labels import shown
from ..report.page import Origin
from ..system import plugin_version
from ..text import without_secrets
from .job import Job

if TYPE_CHECKING:
    from ..series.series import Series

# Of more files than this of one parameter, the first and the last are named.
_NAMED = 3


def origin_of(
    job: Job,
    inputs: Mapping[str, Sequence[str]],
    options: Sequence[str],
    program: str,
    series: Series | None = None,
    *,
    subject: str = "PARCELS",
) -> Origin:
    """Return from what a page is made.

    Parameters
    ----------
    job : Job
    inputs : mapping of str to sequence of str
        Files, or sources of layers, by identifier of the parameter.
    options : sequence of str
        Identifiers of the other parameters; those at their defaults are left out.
    program : str
        What runs the plugin, such as ``QGIS 3.22.16``; '' for the plugin alone.
    series : Series, optional
        Its dates are told.
    subject : str
        Identifier of the input that the page is about; the first one where that is not given.

    Returns
    -------
    Origin
        Without passwords and keys. It has the day, not the time.
    """
    facts: list[tuple[str, object]] = [
        (job.label(name), _sources_text([without_secrets(source) for source in sources]))
        for name, sources in inputs.items()
        if sources
    ]
    if series is not None:
        dates = sorted({acquisition.date for acquisition in series.acquisitions})
        facts.append(("Images", f"{len(series.acquisitions)} acquisitions on {len(dates)} dates, "
                                f"{dates[0]} to {dates[-1]}"))  # fmt: skip
    made = ", ".join(filter(None, (f"Planar SITS {plugin_version()}", program)))
    facts += [("Made with", made), ("Day", dt.date.today().isoformat())]
    changed = [
        f"{job.label(name)}: {without_secrets(shown(job.value(name)))}"
        for name in options
        if not job.is_default(name)
    ]
    facts.append(("Options that differ from their defaults", "; ".join(changed) or "none"))
    named = inputs.get(subject) or next(filter(None, inputs.values()), [])
    return Origin(_name(named[0]) if len(named) else "", facts)


def _sources_text(sources: Sequence[str]) -> str:
    """Return the sources of a parameter, of many the first and the last by name."""
    if len(sources) <= _NAMED:
        return ", ".join(sources)
    ordered = sorted(sources, key=lambda source: (_name(source), source))
    return f"{len(sources)} files, {ordered[0]} to {ordered[-1]}"


def _name(source: str) -> str:
    """Return the name of the file of a source."""
    return PurePath(source.split("|", 1)[0].replace("\\", "/")).name
