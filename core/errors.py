"""What can go wrong in a way that an operator can put right."""


class PlanarSitsError(Exception):
    """A problem with the input, told in one sentence that says what to do."""


class Cancelled(PlanarSitsError):
    """The operator asked to stop."""

    def __init__(self):
        super().__init__("Cancelled on request: no output was written.")


def check_cancelled(cancelled):
    """Raise `Cancelled` when ``cancelled()`` is true.

    Parameters
    ----------
    cancelled : callable
        Takes nothing, returns a bool.

    Raises
    ------
    Cancelled
    """
    if cancelled():
        raise Cancelled()


def never_cancelled():
    """Return False: the default ``cancelled`` of the core functions."""
    return False


def no_progress(fraction, message=""):
    """Do nothing: the default ``progress`` of the core functions.

    Parameters
    ----------
    fraction : float
        Part of the work done, 0 to 1.
    message : str
        A line for the log, or empty.
    """


def part_of(progress, first, last):
    """Return a ``progress`` for one part of the work.

    Parameters
    ----------
    progress : callable
        ``progress(fraction, message)`` for all of the work.
    first, last : float
        Fractions of all work at which the part starts and ends.

    Returns
    -------
    callable
        ``progress(fraction, message="")`` that takes the fraction of the part.

    Examples
    --------
    >>> part_of(lambda fraction, message: print(fraction, message), 0.5, 1.0)(0.5, "half")
    0.75 half
    """

    def progress_of_part(fraction, message=""):
        progress(first + (last - first) * fraction, message)

    return progress_of_part
