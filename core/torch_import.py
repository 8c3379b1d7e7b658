"""The import of torch, in a thread of its own, and how its threads wait.

Decisions 5 and 13 (docs/decisions) give the reasons.
"""

from __future__ import annotations

import os
import sys
import threading

from .errors import PlanarSitsError
from .system import cores_are_busy

# Rounds that threads of GNU's libgomp spin before they sleep: about half a millisecond, and where
# other processes use the cores a tenth of it (docs/decisions/0013).
_QUIET_ROUNDS, _BUSY_ROUNDS = "10000", "1000"
# With any of these an operator has set how long threads wait.
_SETTINGS_OF_OPERATORS = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


def import_torch(modules: tuple[str, ...]) -> None:
    """Import torch in a thread of its own, once, if it is among the modules.

    Where torch is first imported in a worker thread of QGIS, it keeps the Python state
    of that thread after its end, and the next run there crashes (docs/decisions/0005).
    The threads of torch soon sleep while they wait for each other (docs/decisions/0013).

    Parameters
    ----------
    modules : tuple of str
        Modules that an algorithm needs.

    Raises
    ------
    PlanarSitsError
        If torch is installed but does not work.
    """
    if "torch" not in modules or "torch" in sys.modules:
        return
    shorten_waits()
    _import_in_a_thread()


def _import_in_a_thread() -> None:
    """Import torch in a thread that ends; raise PlanarSitsError if it does not work."""
    from .environment import advice, import_problem

    problems: list[str] = []
    thread = threading.Thread(target=lambda: problems.append(import_problem("torch")))
    thread.start()
    thread.join()
    if problems[0]:
        raise PlanarSitsError(
            f"PyTorch is installed, but cannot be imported ({problems[0]}): run 'Check "
            f"environment' for what to do. {advice(problems[0])}".rstrip()
        )


def shorten_waits() -> None:
    """Set how long threads of OpenMP spin, unless the operator has set it.

    The OpenMP libraries of GNU, Intel and LLVM read the environment when they are loaded.
    """
    if not any(os.environ.get(name) for name in _SETTINGS_OF_OPERATORS):
        os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
        os.environ["GOMP_SPINCOUNT"] = _BUSY_ROUNDS if cores_are_busy() else _QUIET_ROUNDS
