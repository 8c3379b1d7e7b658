"""The function that is sent to workers."""

import subprocess
import sys
from pathlib import Path

import pytest
from planar_sits.core.cluster.dispatch import dispatcher

ROOT = Path(__file__).resolve().parents[3]
cloudpickle = pytest.importorskip("cloudpickle")


def test_it_needs_no_package_where_it_arrives(tmp_path):
    """Where it is called the package is needed, and its absence is told."""
    (tmp_path / "call").write_bytes(cloudpickle.dumps(dispatcher()))
    code = (
        "import pickle, sys\n"
        "call = pickle.load(open('call', 'rb'))\n"
        "try:\n    call('versions')\nexcept RuntimeError as error:\n    print(error.args[:2])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "('unlike'" in done.stdout and "install planar-sits-core" in done.stdout


def test_it_calls_a_function_of_the_worker():
    assert "torch" in dispatcher()("versions")
