"""The checkout as the package ``planar_sits``, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def load_package(short_waits=True):
    """Put the package in ``sys.modules``, once; needs no QGIS.

    Parameters
    ----------
    short_waits : bool
        Whether the threads of torch wait as in the plugin (docs/decisions/0013).
    """
    if "planar_sits" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "planar_sits", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["planar_sits"] = importlib.util.module_from_spec(spec)
    if short_waits:
        from planar_sits.core.torch_import import shorten_waits

        shorten_waits()
