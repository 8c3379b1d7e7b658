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
