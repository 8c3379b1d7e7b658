"""Errors that come back from workers."""

from __future__ import annotations

from ..errors import PlanarSitsError
from ..text import for_log


def error_parts(error: BaseException) -> tuple[str, str, str]:
    """Return kind, sentence and worker of an error that a worker told."""
    if isinstance(error, RuntimeError) and len(error.args) == 3:
        kind, sentence, where = map(str, error.args)
        return kind, sentence, where
    return "failed", one_line(error), ""


def unlike_worker(address: str, difference: str) -> PlanarSitsError:
    """Return the error about a worker that may give other results."""
    return PlanarSitsError(
        f"CLUSTER: the worker {address} is not like this machine: {difference}. Install the same "
        "versions, since the results could differ."
    )


def one_line(error: BaseException) -> str:
    """Return an error on one line, without an end."""
    return for_log(str(error) or type(error).__name__).rstrip(".")[:300]
