"""The script of the processes of local:N."""

import subprocess
import sys
import time

import pytest
from planar_sits.core.cluster import process


@pytest.fixture
def start(tmp_path):
    """Return a function that starts a process, whose standard input is held open."""
    started = []

    def call(role, number="worker-0"):
        command = [sys.executable, process.__file__, role, str(tmp_path), number]
        with open(tmp_path / f"{role}.txt", "wb") as log:
            started.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log))
        return started[-1]

    yield call
    for each in started:
        each.kill()
        each.stdin.close()
        each.wait(10)


def test_the_scheduler_tells_its_address_and_ends_with_its_parent(start, tmp_path):
    scheduler = start("scheduler")
    end = time.monotonic() + 60
    while not (tmp_path / process.ADDRESS).exists():
        assert scheduler.poll() is None and time.monotonic() < end
        time.sleep(0.02)
    assert "tls://127.0.0.1:" in (tmp_path / process.ADDRESS).read_text()
    scheduler.stdin.close()
    assert scheduler.wait(10) == 0


def test_a_process_that_waits_ends_with_its_parent_too(start):
    worker = start("worker")
    time.sleep(0.2)
    worker.stdin.close()
    assert worker.wait(20) == 0
