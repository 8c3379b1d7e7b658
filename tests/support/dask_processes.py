"""A scheduler and workers of Dask as processes, started as an operator would by hand."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A script that teaches workers odd tasks.
ODD_TASKS = Path(__file__).with_name("odd_tasks.py")


class DaskProcesses:
    """A scheduler and workers; a context manager that ends them.

    Parameters
    ----------
    folder : Path
        For their files.
    workers : int
    package : bool
        Whether the workers find the package.
    preload : Path, optional
        A script that each worker runs when it starts.
    nanny : bool
        Whether workers that end are started again, by Dask.
    environment : dict of str to str
        Variables for all processes.
    scheme : {'tcp', 'tls'}

    Attributes
    ----------
    address : str
    """

    def __init__(self, folder, workers=2, *, package=True, preload=None, nanny=False,
                 environment=(), scheme="tcp"):  # fmt: skip
        self.folder, self.count, self.scheme = folder, workers, scheme
        self.options = ["--nthreads", "1", "--no-dashboard"]
        self.options += ["--nanny" if nanny else "--no-nanny"]
        self.options += ["--preload", preload] if preload else []
        packages = folder / "packages"
        packages.mkdir(parents=True, exist_ok=True)
        if package and not (packages / "planar_sits").exists():
            (packages / "planar_sits").symlink_to(ROOT)
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(packages),
            "OMP_NUM_THREADS": "1",
            # They look at themselves less often.
            "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
            "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "500ms",
            **dict(environment),
        }
        self.scheduler, self.workers = None, []

    def __enter__(self):
        self.start_scheduler()
        for _ in range(self.count):
            self.start_worker()
        return self

    def __exit__(self, *error):
        for process in self.workers:
            process.terminate()  # a nanny ends its worker
        kill(self.scheduler)
        for process in self.workers:
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            kill(process)

    def start_scheduler(self):
        """Start a scheduler, at a free port."""
        file = self.folder / "scheduler.json"
        file.unlink(missing_ok=True)
        options = ["--host", f"{self.scheme}://127.0.0.1", "--port", "0", "--no-show"]
        self.scheduler = self._start(
            "scheduler", *options, "--dashboard-address", "127.0.0.1:0", "--scheduler-file", file
        )
        end, self.address = time.monotonic() + 60, ""
        while not self.address:
            assert self.scheduler.poll() is None and time.monotonic() < end, self.logs()
            time.sleep(0.02)
            with suppress(OSError, ValueError):  # not yet written, or half
                self.address = json.loads(file.read_text())["address"]

    def start_worker(self):
        """Start a worker of one thread, without a nanny; return its process."""
        number = len(self.workers)
        own = ["--name", number, "--local-directory", self.folder / f"worker-{number}"]
        worker = self._start("worker", self.address, *self.options, *own)
        self.workers.append(worker)
        return worker

    def _start(self, kind, *options):
        with open(self.folder / f"{kind}.log", "ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "distributed.cli.dask_" + kind, *map(str, options)],
                env=self.environment, stdout=log, stderr=log, cwd=self.folder,
            )  # fmt: skip

    def logs(self):
        """Return what the processes have written."""
        return "\n".join(path.read_text(errors="replace") for path in self.folder.glob("*.log"))


def kill(process):
    """End a process at once, if it has not ended, and wait for it."""
    if process is not None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
