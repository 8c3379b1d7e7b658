"""The method runs on a machine without QGIS, such as a GPU server."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import importlib, pathlib, sys
sys.modules["qgis"] = None
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
for path in sorted(pathlib.Path("core").rglob("*.py")):
    try:
        importlib.import_module("planar_sits." + ".".join(path.with_suffix("").parts))
    except ImportError as error:
        if "qgis" not in str(error):
            raise
        print(path.as_posix())
"""


def test_only_reading_needs_qgis():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        "core/compat.py",
        "core/series/parcels.py",
        "core/series/qgis_windows.py",
    ]
