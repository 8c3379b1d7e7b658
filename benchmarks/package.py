"""The checkout as the package ``planar_sits``, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def load_package():
    """Put the package in ``sys.modules``, once; needs no QGIS."""
    if "planar_sits" in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        "planar_sits", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["planar_sits"] = importlib.util.module_from_spec(spec)
