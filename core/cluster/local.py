"""A scheduler and worker processes on this machine, for ``local:N``.

They are started as programs of their own, since a process of QGIS can neither be forked nor
spawned: its program is not Python.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess  # nosec B404: starts Python alone, see `_start`
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

from ..errors import CancelCheck, PlanarSitsError, check_cancelled
from ..files import scratch_folder
from ..installation import python_program, this_interpreter
from ..system import usable_cores
from . import process

# A scheduler takes a second or two to start, on a busy machine more.
_START_SECONDS = 120.0
# Deaths of workers, one after the other, that are no accident.
_MOST_DEATHS = 50


class LocalProcesses:
    """A scheduler and worker processes; a context manager that ends them.

    They start at once; `address` waits for the scheduler. The processes end when this one does.

    Parameters
    ----------
    workers : int
        Processes; the cores are shared among them, unless OMP_NUM_THREADS is set.
    warn : callable
        Receives what the operator should know (str).
    """

    def __init__(self, workers: int, warn: Callable[[str], object] = str):
        self.workers, self.warn = workers, warn
        self.deaths = 0
        self._stack = contextlib.ExitStack()
        self._processes: dict[str, subprocess.Popen] = {}

    def __enter__(self) -> LocalProcesses:
        with contextlib.ExitStack() as stack:
            self.folder = stack.enter_context(scratch_folder(tempfile.gettempdir()))
            stack.callback(self._end)
            for name in ("scheduler", *(f"worker-{n}" for n in range(self.workers))):
                self._processes[name] = self._start(name)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    @property
    def security(self) -> Any:
        """The security of the started cluster, as Dask takes it; None without one."""
        return process.security_in(self.folder)

    def address(self, *, cancelled: CancelCheck) -> str:
        """Return the address of the scheduler, once it has started.

        Raises
        ------
        PlanarSitsError
            If it does not start.
        Cancelled
        """
        file, end = self.folder / process.ADDRESS, time.monotonic() + _START_SECONDS
        while not file.exists():
            check_cancelled(cancelled)
            if self._processes["scheduler"].poll() is not None or time.monotonic() > end:
                raise PlanarSitsError(
                    f"CLUSTER: the scheduler on this machine does not start ({self._told()}): "
                    "leave CLUSTER empty, or see 'Check environment'."
                )
            time.sleep(0.02)
        if self.security is None:
            self.warn(
                "The Python package cryptography is not installed: other users of this machine "
                "could connect to the cluster while it runs."
            )
        return json.loads(file.read_text(encoding="utf-8"))["address"]

    def reachable(self) -> bool:
        """Return whether the scheduler has started, or ended before that."""
        ended = self._processes["scheduler"].poll() is not None
        return ended or (self.folder / process.ADDRESS).exists()

    def revive(self) -> None:
        """Start the workers that have ended again.

        Raises
        ------
        PlanarSitsError
            If they end again and again.
        """
        for name, started in self._processes.items():
            if name == "scheduler" or started.poll() is None:
                continue
            self.deaths += 1
            if self.deaths > _MOST_DEATHS:
                raise PlanarSitsError(
                    f"CLUSTER: the workers on this machine end again and again ({self._told()}): "
                    "free memory, or take fewer workers."
                )
            self.warn("A worker has ended: another one is started in its place.")
            self._close(started)
            self._processes[name] = self._start(name)

    def process_ids(self) -> dict[str, int]:
        """Return the numbers of the processes, by name."""
        return {name: started.pid for name, started in self._processes.items()}

    def _start(self, name: str) -> subprocess.Popen:
        """Start the scheduler or a worker."""
        program, variables = python_program(this_interpreter())
        environment = {
            **os.environ,
            **variables,
            # The packages that this process sees, those of the profile of QGIS too.
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
            # As many threads as a run without a cluster would have, for all workers together.
            "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS")
            or str(max(1, usable_cores() // self.workers)),
        }
        role = name.split("-")[0]
        with open(self.folder / f"{name}.log", "ab") as log:
            return subprocess.Popen(  # nosec B603: no shell, no text of an operator
                [program, process.__file__, role, str(self.folder), name],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def _told(self) -> str:
        """Return the last line that a process wrote before it ended."""
        lines = [
            line
            for path in sorted(self.folder.glob("*.log"), key=lambda path: path.stat().st_mtime)
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines()
            if line.strip()
        ]
        return lines[-1].strip()[:200] if lines else "without a message"

    def _end(self) -> None:
        """End all processes: the scheduler last, so that no worker complains."""
        for started in reversed(self._processes.values()):
            started.kill()
        for started in self._processes.values():
            self._close(started)

    def _close(self, started: subprocess.Popen) -> None:
        """Wait for a process that was killed or has ended."""
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            if started.stdin:
                started.stdin.close()
            started.wait(10)
