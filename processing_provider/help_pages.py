"""The pages of the documentation on this computer."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def help_page(name: str = "index", anchor: str = "", *, root: Path = ROOT) -> str:
    """Return the address of a page of the documentation.

    Parameters
    ----------
    name : str
        Of the page, such as 'parameters'.
    anchor : str
        Of a section.
    root : Path
        Folder of the plugin.

    Returns
    -------
    str
        A file address: of the HTML page that is shipped with the plugin, else of its source in
        ``docs``; '' where neither is there.
    """
    for path in (root / "help" / f"{name}.html", root / "docs" / f"{name}.md"):
        if path.is_file():
            return path.as_uri() + (f"#{anchor}" if anchor else "")
    return ""
