"""The time that is left of a training, in the lines of its log."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..errors import Progress
from ..text import duration


def with_time_left(clock: Callable[[], float] = time.monotonic, *, progress: Progress) -> Progress:
    """Return a ``progress`` that adds the time left to the lines of epochs.

    It is estimated from the fraction that is done of both fits, and the time since this call.

    Parameters
    ----------
    clock : callable
        Returns seconds.
    progress : callable
        Of the whole training, 0 to 1.

    Returns
    -------
    callable
        Sentences, which end with a full stop, are passed on as they are.
    """
    start = clock()

    def timed(fraction: float, message: str = "") -> None:
        """Report the fraction, and the message with the time left."""
        if message and not message.endswith(".") and 0 < fraction < 1:
            left = (clock() - start) / fraction * (1 - fraction)
            message = f"{message}; about {duration(max(left, 1))} left"
        progress(fraction, message)

    return timed
