"""The processes of local:N."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from planar_sits.core.cluster import local as module
from planar_sits.core.cluster.local import LocalProcesses
from planar_sits.core.errors import Cancelled, PlanarSitsError

ROOT = Path(__file__).resolve().parents[3]


def never():
    return False


def ended(pid):
    """Return whether a process has ended, or only waits to be waited for."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_scheduler_that_this_machine_alone_reaches_by_a_key():
    with LocalProcesses(1) as processes:
        address = processes.address(cancelled=never)
        assert address.startswith("tls://127.0.0.1:")
        assert oct(processes.folder.parent.stat().st_mode)[-3:] == "700"
        pids, folder = processes.process_ids(), processes.folder
        assert list(pids) == ["scheduler", "worker-0"]
    assert all(map(ended, pids.values()))
    assert not folder.exists()


def test_without_cryptography_the_operator_is_warned(monkeypatch, tmp_path):
    (tmp_path / "cryptography.py").write_text("raise ImportError", encoding="ascii")
    monkeypatch.syspath_prepend(tmp_path)
    warnings = []
    with LocalProcesses(1, warnings.append) as processes:
        assert processes.address(cancelled=never).startswith("tcp://127.0.0.1:")
        assert processes.security is None
    assert "cryptography is not installed" in warnings[0]


def test_it_is_reachable_once_the_scheduler_has_started_or_ended():
    with LocalProcesses(1) as processes:
        assert not processes.reachable()
        processes.address(cancelled=never)
        assert processes.reachable()
    with LocalProcesses(1) as processes:
        processes._processes["scheduler"].kill()
        processes._processes["scheduler"].wait(10)
        assert processes.reachable()


@pytest.mark.parametrize(("setting", "threads"), [("", "3"), ("1", "1")])
def test_the_workers_share_the_cores(monkeypatch, setting, threads):
    monkeypatch.setenv("OMP_NUM_THREADS", setting)
    monkeypatch.setattr(module, "usable_cores", lambda: 7)
    given, start = [], subprocess.Popen

    def started(*words, **options):
        given.append(options["env"]["OMP_NUM_THREADS"])
        return start(*words, **options)

    monkeypatch.setattr(module.subprocess, "Popen", started)
    with LocalProcesses(2):
        assert given == [threads] * 3


def test_a_worker_that_ends_is_started_again():
    warnings = []
    with LocalProcesses(2, warnings.append) as processes:
        before = processes.process_ids()
        os.kill(before["worker-1"], signal.SIGKILL)
        processes._processes["worker-1"].wait(10)
        processes.revive()
        after = processes.process_ids()
        assert after["worker-1"] != before["worker-1"] and after["worker-0"] == before["worker-0"]
    assert len(warnings) == 1


def test_workers_that_end_again_and_again_are_an_error(monkeypatch):
    monkeypatch.setattr(module, "_MOST_DEATHS", 0)
    with LocalProcesses(1) as processes:
        processes._processes["worker-0"].kill()
        processes._processes["worker-0"].wait(10)
        with pytest.raises(PlanarSitsError, match="end again and again"):
            processes.revive()


def test_a_scheduler_that_does_not_start_is_told(monkeypatch):
    monkeypatch.setattr(module.process, "__file__", "/nowhere/process.py")
    with LocalProcesses(1) as processes, pytest.raises(PlanarSitsError) as caught:
        processes.address(cancelled=never)
    assert "scheduler on this machine does not start" in str(caught.value)
    assert "process.py" in str(caught.value)


def test_the_wait_for_the_scheduler_can_be_cancelled():
    with LocalProcesses(1) as processes, pytest.raises(Cancelled):
        processes.address(cancelled=lambda: True)


def test_the_processes_end_with_a_parent_that_is_killed():
    code = (
        f"import sys, time; sys.path.insert(0, {str(ROOT / 'benchmarks')!r})\n"
        "from package import load_package; load_package()\n"
        "from planar_sits.core.cluster.local import LocalProcesses\n"
        "processes = LocalProcesses(1).__enter__()\n"
        "print(*processes.process_ids().values(), flush=True)\n"
        "time.sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    pids = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(pids) == 2
    parent.kill()
    parent.wait(10)
    end = time.monotonic() + 20
    while not all(map(ended, pids)) and time.monotonic() < end:
        time.sleep(0.05)
    assert all(map(ended, pids))
