"""CPU cores and the version of the plugin."""

import os
from pathlib import Path

from planar_sits.core.system import plugin_version, usable_cores


def test_usable_cores(monkeypatch):
    assert 1 <= usable_cores() <= os.cpu_count()
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert usable_cores() == 1


def test_the_version_is_that_of_the_metadata():
    metadata = Path(__file__).resolve().parents[2] / "metadata.txt"
    assert f"version={plugin_version()}" in metadata.read_text(encoding="utf-8").splitlines()
