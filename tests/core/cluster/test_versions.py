"""Versions of client and workers: what they hold, and which differences count."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from planar_sits.core.cluster import versions
from planar_sits.core.cluster.versions import code_hash, differences, worker_versions

ROOT = Path(__file__).resolve().parents[3]
NAMES = ["Planar SITS", "code", "Python", "numpy", "torch", "scikit-learn", "GDAL"]


def test_versions_of_this_process():
    found = worker_versions()
    assert list(found) == NAMES
    assert all(isinstance(version, str) and version for version in found.values())
    assert found["Python"].startswith("3.")
    assert differences(found, worker_versions()) == []


@pytest.mark.parametrize(
    ("name", "here", "there", "differ"),
    [
        ("Planar SITS", "0.1.0", "0.1.1", True),
        ("code", "1.2.3", "1.2.4", True),
        ("torch", "1.13.1", "2.1.0", True),
        ("torch", "2.1.0", "2.1.2+cu118", False),
        ("Python", "3.11.2", "3.11.9", False),
        ("Python", "3.11.2", "3.12.1", True),
        ("GDAL", "3.6.2", "missing", True),
        ("torch", "1.13.1", "1.13.1, installed but cannot be imported: OSError: no", True),
    ],
)
def test_which_differences_count(name, here, there, differ):
    expected = [f"{name} is {here} here and {there} there"] if differ else []
    assert differences({"x": "1.0", name: here}, {"x": "1.0", name: there}) == expected


def test_a_version_that_only_one_tells():
    assert differences({}, {"GDAL": "3.6"}) == ["GDAL is unknown here and 3.6 there"]
    assert differences({"GDAL": "3.6"}, {}) == ["GDAL is 3.6 here and unknown there"]


def test_the_hash_tells_changed_code_but_no_line_ends(monkeypatch, tmp_path):
    (tmp_path / "a.py").write_bytes(b"x = 1\n")
    monkeypatch.setattr(versions, "_CODE", tmp_path)
    first = code_hash()
    (tmp_path / "a.py").write_bytes(b"x = 1\r\n")
    assert code_hash() == first
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_bytes(b"")
    assert code_hash() == first
    shutil.move(tmp_path / "a.py", tmp_path / "b.py")
    assert code_hash() != first


def test_a_worker_starts_without_scikit_learn():
    """Its import takes as long as that of torch, and classification needs none of it."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'benchmarks')!r})\n"
        "from package import load_package; load_package()\n"
        "from planar_sits.core.cluster.worker import prepare; prepare()\n"
        "print('torch' in sys.modules, 'sklearn' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]
