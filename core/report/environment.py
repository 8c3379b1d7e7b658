"""The environment as HTML: missing packages, and the command that installs them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import environment
from ..environment import BROKEN, describe_environment
from ..installation import installation, this_interpreter
from ..requirements import REQUIRED, TORCH_PAIR, missing_packages
from . import page

if TYPE_CHECKING:
    from ..requirements import Package


def write_environment(
    path: str | os.PathLike,
    versions: Sequence[tuple[str, str]],
    origin: page.Origin | None = None,
) -> None:
    """Write the page of the environment.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    versions : sequence of (str, str)
        Of the program that runs the plugin.
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    sections = [("Environment", environment_html() + page.definition_list(versions))]
    page.write_page(path, "environment report", sections, origin)


def environment_html() -> page.Html:
    """Return the environment as a fragment of HTML, necessary actions first."""
    pairs = describe_environment()
    states = dict(pairs)
    missing = missing_packages()
    broken = [package for package in REQUIRED if BROKEN in states[package.pip]]
    parts = []
    if missing:
        parts.append(_action(missing, "Missing: {names}. Close QGIS, open {terminal} and run:"))
    if broken:
        advice = "Cannot be imported: {names}. Close QGIS, uninstall, open {terminal} and run:"
        if any(package.module in TORCH_PAIR for package in broken):
            advice = (
                "Cannot be imported: {names}. torch and torchvision must be a matching pair from "
                "one source. Close QGIS, uninstall both, open {terminal} and run:"
            )
        parts.append(_action(broken, advice))
        more = {environment.advice(states[package.pip]) for package in broken} - {""}
        parts += [page.notes([text]) for text in sorted(more)]
    if not parts:
        parts.append(page.paragraph("Everything that Planar SITS needs is there.", "answer"))
    return page.Html("\n".join([*parts, page.definition_list(pairs)]))


def _action(packages: Sequence[Package], advice: str) -> str:
    """Return advice on packages, and the command that installs them."""
    steps = installation(packages, this_interpreter())
    names = ", ".join(package.pip for package in packages)
    code = page.Html(f"<code>{page.escaped(steps.command)}</code>")
    text = advice.format(names=names, terminal=steps.terminal)
    return page.notes([text]) + page.paragraph(code, "command")
