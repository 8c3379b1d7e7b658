"""The import of torch, in a thread of its own (docs/decisions/0005)."""

from __future__ import annotations

import sys
import threading

from ..core.errors import PlanarSitsError


def import_torch(modules: tuple[str, ...]) -> None:
    """Import torch in a thread of its own, once, if it is among the modules.

    Where torch is first imported in a worker thread of QGIS, it keeps the Python state
    of that thread after its end, and the next run there crashes (docs/decisions/0005).

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
    from ..core.environment import import_problem

    problems: list[str] = []
    thread = threading.Thread(target=lambda: problems.append(import_problem("torch")))
    thread.start()
    thread.join()
    if problems[0]:
        raise PlanarSitsError(
            f"PyTorch is installed, but cannot be imported ({problems[0]}): run 'Check "
            "environment' for what to do."
        )
