"""CPU cores, their load, and the version of the plugin."""

import os
from pathlib import Path

import pytest
from planar_sits.core import system
from planar_sits.core.system import cores_are_busy, plugin_version, usable_cores


def test_usable_cores(monkeypatch):
    assert 1 <= usable_cores() <= os.cpu_count()
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert usable_cores() == 1


@pytest.mark.skipif(not system._STATISTICS.exists(), reason="only Linux tells the load")
@pytest.mark.parametrize(("idle_share", "busy"), [(0.1, True), (0.9, False)])
def test_cores_are_busy_where_less_than_a_quarter_of_their_time_is_idle(
    monkeypatch, tmp_path, idle_share, busy
):
    statistics, ticks = tmp_path / "stat", os.sysconf("SC_CLK_TCK")
    cores = sorted(os.sched_getaffinity(0))

    def write(seconds):
        idle = round(1000 * ticks + seconds * idle_share * ticks)
        lines = [f"cpu{core} 9 0 9 {idle} 5 0 0\n" for core in cores]
        others = f"cpu 1 1 1 1 1\ncpu{max(cores) + 1} 9 0 9 99999 5\nintr 7\n"
        statistics.write_text("".join(lines) + others)

    monkeypatch.setattr(system, "_STATISTICS", statistics)
    monkeypatch.setattr(system.time, "monotonic", iter([0.0, 2.0]).__next__)
    monkeypatch.setattr(system.time, "sleep", lambda _: write(2.0))
    write(0.0)
    assert cores_are_busy() is busy


def test_cores_are_not_busy_where_the_load_is_unknown(monkeypatch, tmp_path):
    monkeypatch.setattr(system, "_STATISTICS", tmp_path / "stat")
    assert not cores_are_busy()
    (tmp_path / "stat").write_text(f"cpu{min(os.sched_getaffinity(0))} 1 2\n")
    assert not cores_are_busy()


def test_the_version_is_that_of_the_metadata():
    metadata = Path(__file__).resolve().parents[2] / "metadata.txt"
    assert f"version={plugin_version()}" in metadata.read_text(encoding="utf-8").splitlines()
