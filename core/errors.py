"""Errors for the operator; progress and cancellation of long work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

# Returns True once the operator has asked to stop.
CancelCheck = Callable[[], bool]


class Progress(Protocol):
    """The signature of a ``progress`` argument."""

    def __call__(self, fraction: float, message: str = "", /) -> object:
        """Report the fraction of the work done, 0 to 1, and a line for the log or ''."""


class PlanarSitsError(Exception):
    """An error that the operator can correct; its message, one sentence, says how."""


class Cancelled(PlanarSitsError):
    """The end of work that the operator asked to stop."""

    def __init__(self) -> None:
        super().__init__("Cancelled on request: no output was written.")


def check_cancelled(cancelled: CancelCheck) -> None:
    """Raise `Cancelled` if the operator asked to stop.

    Parameters
    ----------
    cancelled : callable
        ``cancelled()`` returns True once the operator has asked to stop.

    Raises
    ------
    Cancelled
    """
    if cancelled():
        raise Cancelled()


def never_cancelled() -> bool:
    """Return False: the default ``cancelled`` of the core functions."""
    return False


def no_progress(fraction: float, message: str = "") -> None:
    """Do nothing: the default ``progress`` of the core functions.

    Parameters
    ----------
    fraction : float
        Part of the work done, 0 to 1.
    message : str
        A line for the log, or empty.
    """


def part_of(progress: Progress, first: float, last: float) -> Progress:
    """Return a ``progress`` for one part of the work.

    Parameters
    ----------
    progress : callable
        ``progress(fraction, message)`` of the whole work.
    first, last : float
        Fractions of the whole work, 0 to 1, at which the part starts and ends.

    Returns
    -------
    callable
        ``progress(fraction, message="")``, whose fraction is that of the part.

    Examples
    --------
    >>> part_of(lambda fraction, message: print(fraction, message), 0.5, 1.0)(0.5, "half")
    0.75 half
    """

    def progress_of_part(fraction: float, message: str = "") -> None:
        """Report the fraction of the part as a fraction of the whole work."""
        progress(first + (last - first) * fraction, message)

    return progress_of_part
