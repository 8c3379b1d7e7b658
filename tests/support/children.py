"""Runs of algorithms in child processes, which may be killed or get little memory.

A server starts QGIS once and forks for each run, so that a run takes no longer than its work.
"""

import faulthandler
import importlib
import json
import os
import pkgutil
import resource
import signal
import subprocess
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
# Calls that change files, as Python's audit hooks name them.
_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink",
            "os.truncate", "shutil.rmtree", "tempfile.mkdtemp", "open"}  # fmt: skip
# Imported where they are needed, in the middle of a run.
_LIBRARIES = ("osgeo.gdal", "safetensors.numpy", "matplotlib.backends.backend_agg", "sklearn.svm",
              "sklearn.ensemble", "sklearn.discriminant_analysis", "scipy.optimize")  # fmt: skip


@dataclass(frozen=True)
class Ended:
    """How a run ended.

    Parameters
    ----------
    status : int
        0 on success, 1 where the algorithm reports an error, minus the signal that ended it.
    errors : list of str
        What the algorithm reported.
    operations : int
        Calls of Python that change files below the folder of the outputs.
    seconds : float
    output : str
        What was written to the console.
    """

    status: int
    errors: list = field(default_factory=list)
    operations: int = 0
    seconds: float = 0.0
    output: str = ""


class Children:
    """A server of runs; a context manager.

    Parameters
    ----------
    folder : Path
        For the profile of QGIS and the logs.
    """

    def __init__(self, folder):
        self.folder, self.number = folder, 0

    def __enter__(self):
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "profile"),
            "OMP_NUM_THREADS": "1",
        }
        self.server = subprocess.Popen(
            [sys.executable, __file__],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *error):
        self.server.stdin.close()
        self.server.wait(60)

    def run(self, algorithm, folder, kill=None, operation=None, memory=None, **parameters):
        """Run an algorithm; return how it `Ended`.

        Parameters
        ----------
        algorithm : str
        folder : Path
            Of its outputs.
        kill : callable, optional
            Returns when the run shall be killed; called in this process while it runs.
        operation : int, optional
            Number of the change of files, from 1, at which it is killed.
        memory : float, optional
            MB that it may take beyond those of a process that has just been started.
        """
        self.number += 1
        log = self.folder / f"{self.number}.json"
        order = {
            "algorithm": algorithm,
            "parameters": {name: _plain(value) for name, value in parameters.items()},
            "folder": os.path.realpath(folder),
            "operation": operation,
            "memory": memory,
            "log": str(log),
        }
        self.server.stdin.write(json.dumps(order) + "\n")
        self.server.stdin.flush()
        pid = int(self._answer())
        if kill is not None:
            kill()
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)  # it is a zombie at least, until it is waited for
            self.server.stdin.write("\n")
            self.server.stdin.flush()
        status = int(self._answer())
        told = json.loads(log.read_text()) if status >= 0 and log.exists() else {}
        return Ended(status, output=Path(f"{log}.txt").read_text(errors="replace"), **told)

    def _answer(self):
        line = self.server.stdout.readline()
        assert line, "the server of child processes has ended"
        return line


def _plain(value):
    """Return a value with texts instead of paths."""
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, Path) else value


# ---------------------------------------------------------------- the server


def serve():
    """Read orders from the standard input; fork for each."""
    sys.path.insert(0, str(TESTS))
    import conftest  # noqa: F401 - gives the package its name
    from planar_sits.processing_provider.provider import PlanarSitsProvider
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    provider = PlanarSitsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    _import_all()
    for line in sys.stdin:
        if not line.strip():
            continue
        order = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _work(provider, order)
        print(pid, flush=True)
        _, status = os.waitpid(pid, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _import_all():
    """Import what runs import, so that they start at once and take memory for data alone."""
    import planar_sits
    from planar_sits.core.torch_import import import_torch

    import_torch(("torch", "torchvision"))
    for package in ("core", "processing_provider"):
        paths = [str(Path(planar_sits.__path__[0]) / package)]
        for module in pkgutil.walk_packages(paths, f"planar_sits.{package}."):
            importlib.import_module(module.name)
    for name in _LIBRARIES:
        importlib.import_module(name)


def _work(provider, order):
    """Run an algorithm and end the process."""
    status, told = 2, {}
    output = os.open(order["log"] + ".txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    os.dup2(output, 2)
    try:
        faulthandler.enable(file=2)
        count = _count_operations(order["folder"], order["operation"])
        if order["memory"] is not None:
            pages = int(Path("/proc/self/statm").read_text().split()[0])
            _limit_memory(pages * resource.getpagesize() + int(order["memory"] * 2**20))
        start = time.monotonic()
        errors = _run(provider.algorithm(order["algorithm"]).create(), order["parameters"])
        _limit_memory(resource.RLIM_INFINITY)
        told = {
            "errors": errors,
            "operations": count[0],
            "seconds": time.monotonic() - start,
        }
        Path(order["log"]).write_text(json.dumps(told))
        status = 1 if errors else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(status)


def _limit_memory(most):
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


def _run(algorithm, parameters):
    """Run an algorithm as qgis_process does; return the errors that it reports."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def reportError(self, error, fatalError=False):
            errors.append(error)

        def pushWarning(self, warning):
            print("WARNING", warning)

    errors = []
    context = QgsProcessingContext()
    accepted, message = algorithm.checkParameterValues(parameters, context)
    if not accepted:
        return [message]
    _, done = algorithm.run(parameters, context, Feedback())
    return [] if done else errors or ["no reason given"]


def _count_operations(folder, last):
    """Count the changes of files below a folder; kill this process before the last one."""
    count = [0]

    def note(event, arguments):
        if event in _CHANGES and any(_inside(argument, folder) for argument in arguments):
            count[0] += 1
            if count[0] == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(note)
    return count


def _inside(argument, folder):
    return isinstance(argument, (str, os.PathLike)) and os.fspath(argument).startswith(folder)


if __name__ == "__main__":
    serve()
