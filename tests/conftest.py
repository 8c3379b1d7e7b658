"""One alias for the package, whatever the checkout folder is called."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if "planar_sits" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "planar_sits", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["planar_sits"] = package
    spec.loader.exec_module(package)


def shared_data(name):
    """Return the folder of a shared data set, or skip the test."""
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"shared data set '{name}' is not beside the checkout")
    return folder


@pytest.fixture(scope="session")
def maipo():
    """Folder of the Maipo fields (Landsat 8, 8 dates, 400 fields)."""
    return shared_data("maipo")


@pytest.fixture(scope="session")
def slovenia():
    """Folder of the Slovenian patch (Sentinel-2 NDVI, 68 dates, 88 parcels)."""
    return shared_data("slovenia_s2")
