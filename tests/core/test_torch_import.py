"""The import of torch in a thread of its own, and how its threads wait."""

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from planar_sits.core import environment, torch_import
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.torch_import import import_torch

ROOT = Path(__file__).resolve().parents[2]
WAIT_SETTINGS = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")

# A new process; libgomp prints its settings when it is loaded.
START = """
import sys
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
from planar_sits.core.torch_import import import_torch
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="libgomp is sought on Linux")


@pytest.fixture(autouse=True)
def wait_settings(monkeypatch):
    """Remove the settings of the threads; restore them afterwards."""
    for name in WAIT_SETTINGS:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


def in_new_process(code, **environment):
    """Return stderr of code that follows `START`."""
    done = subprocess.run(
        [sys.executable, "-c", START + code],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stderr


@pytest.fixture
def imported(monkeypatch):
    """Record the imports that are tried, and their threads; torch is not loaded yet."""
    calls = []

    def import_problem(module):
        calls.append((module, threading.current_thread()))
        return "OSError: libtorch.so" if len(calls) > 1 else ""

    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(environment, "import_problem", import_problem)
    return calls


def test_torch_is_imported_in_another_thread(imported):
    import_torch(("torch", "skimage"))
    ((module, thread),) = imported
    assert module == "torch"
    assert thread is not threading.current_thread()
    assert not thread.is_alive()


def test_an_import_that_fails_is_an_error(imported):
    import_torch(("torch",))
    with pytest.raises(PlanarSitsError, match=r"PyTorch.*libtorch\.so"):
        import_torch(("torch",))


def test_torch_is_not_imported_where_it_is_not_needed(imported):
    import_torch(("skimage",))
    assert imported == []


def test_torch_is_imported_once():
    pytest.importorskip("torch")
    assert import_torch(("torch",)) is None


# ---------------------------------------------------------------- how threads wait


@pytest.mark.parametrize("given", [{}, *({name: "7"} for name in WAIT_SETTINGS)])
@pytest.mark.parametrize(("busy", "rounds"), [(False, "10000"), (True, "1000")])
def test_waits_are_set_before_torch_unless_the_operator_has_set_them(
    monkeypatch, given, busy, rounds
):
    seen = []
    monkeypatch.setattr(torch_import, "cores_are_busy", lambda: busy)
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(
        environment,
        "import_problem",
        lambda module: (
            seen.append({n: os.environ[n] for n in WAIT_SETTINGS if n in os.environ}) or ""
        ),
    )
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    import_torch(("torch",))
    assert seen == [given or {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": rounds}]


def test_waits_are_not_set_where_torch_is_not_needed():
    import_torch(("skimage",))
    assert not any(name in os.environ for name in WAIT_SETTINGS)


@linux
@pytest.mark.parametrize(
    ("given", "spins"),
    [
        ({}, "10000?"),
        ({"OMP_WAIT_POLICY": "ACTIVE"}, "30000000000"),
        ({"GOMP_SPINCOUNT": "9"}, "9"),
    ],
)
def test_libgomp_of_torch_reads_the_settings(given, spins):
    pytest.importorskip("torch")
    shown = in_new_process("import_torch(('torch',))", OMP_DISPLAY_ENV="VERBOSE", **given)
    if "GOMP_SPINCOUNT" not in shown:
        pytest.skip("torch uses another OpenMP library")
    assert re.search(f"GOMP_SPINCOUNT = '{spins}'", shown)
