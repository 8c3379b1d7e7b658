"""What is sent to workers: a function that looks for the package there.

It is sent by value, so that the scheduler needs no package of ours, and the package of the client
may have another name, as that of a checkout.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def dispatcher(package: str = "planar_sits") -> Callable[..., Any]:
    """Return a function that calls a function of `core.cluster.worker` on a worker.

    Parameters
    ----------
    package : str
        Name of the package there.

    Returns
    -------
    callable
        Takes the name of the function and its arguments.
    """

    def call(name: str, *arguments: Any) -> Any:
        """Call a function of the package that is installed here."""
        import importlib
        import socket

        try:
            worker = importlib.import_module(f"{package}.core.cluster.worker")
        except ImportError as error:
            raise RuntimeError(
                "unlike",
                f"it lacks Planar SITS ({error}): install planar-sits-core there",
                socket.gethostname(),
            ) from None
        return getattr(worker, name)(*arguments)

    return call
