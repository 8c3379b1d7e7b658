"""The environment as HTML: what is missing, and the command that installs it."""

from ..environment import BROKEN, describe_environment
from ..installation import installation, this_interpreter
from ..requirements import REQUIRED, TORCH_PAIR, missing_packages
from . import page


def environment_html():
    """Return the environment as a fragment of HTML, what to do first.

    Returns
    -------
    Html
    """
    pairs = describe_environment()
    states = dict(pairs)
    missing = missing_packages()
    broken = [package for package in REQUIRED if BROKEN in states[package.pip]]
    parts = []
    if missing:
        parts.append(_to_do(missing, "Missing: {names}. Close QGIS, open {where} and run:"))
    if broken:
        advice = "Cannot be imported: {names}. Close QGIS, uninstall, open {where} and run:"
        if any(package.module in TORCH_PAIR for package in broken):
            advice = (
                "Cannot be imported: {names}. torch and torchvision must be a matching pair from "
                "one source. Close QGIS, uninstall both, open {where} and run:"
            )
        parts.append(_to_do(broken, advice))
    if not parts:
        parts.append(page.paragraph("Everything that Planar SITS needs is there.", "answer"))
    return page.Html("\n".join([*parts, page.definition_list(pairs)]))


def _to_do(packages, advice):
    """Return advice on packages and the command that goes with it."""
    how = installation(packages, this_interpreter())
    names = ", ".join(package.pip for package in packages)
    code = page.Html(f"<code>{page.escaped(how.command)}</code>")
    text = advice.format(names=names, where=how.terminal)
    return page.notes([text]) + page.paragraph(code, "command")
