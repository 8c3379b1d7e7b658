"""How often reads of rasters on other computers are tried."""

from __future__ import annotations

import re
from collections.abc import Callable

from .errors import CancelCheck, check_cancelled, never_cancelled
from .remote_reads import TRIES, Found, forget, missing_reason, remote_reads, wait

# After so many rasters in a row that cannot be read, the next ones are tried once.
_IN_A_ROW = 3
_IS_GONE = re.compile(r"HTTP status 4(?!08|29)")
# After this try, counted from 0, the server is asked whether the file is still there.
_ASKED = 1


class Patience:
    """How often reads of rasters on other computers are tried.

    A raster that failed for good is tried once from then on, until it can be read again. So are
    all rasters once several in a row have failed: their server is down.

    Parameters
    ----------
    tries : int

    Attributes
    ----------
    failures : dict of str to str
        By source, the reason why it could not be read.
    """

    def __init__(self, tries: int = TRIES):
        self.tries = tries
        self.failures: dict[str, str] = {}
        self._down: set[str] = set()
        self._in_a_row: set[str] = set()

    def read(
        self,
        source: str,
        reading: Callable[[int], Found | None],
        *,
        cancelled: CancelCheck = never_cancelled,
    ) -> Found | None:
        """Read something, several times if that fails.

        Parameters
        ----------
        source : str
            As GDAL opens it.
        reading : callable
            Takes the number of the try, from 0; returns what is read, None if that fails.
        cancelled : callable
            See `core.errors`.

        Returns
        -------
        object or None
            None if it cannot be read.

        Raises
        ------
        Cancelled
        """
        down = source in self._down or len(self._in_a_row) >= _IN_A_ROW
        with remote_reads():
            for number in range(1 if down else self.tries):
                if number:
                    wait(source, number, cancelled=cancelled)
                check_cancelled(cancelled)
                found = reading(number)
                if found is not None:
                    self._down.discard(source)
                    self._in_a_row.clear()
                    return found
                forget(source)
                if number == _ASKED and _IS_GONE.match(missing_reason(source)):
                    break
        self._note_failure(source)
        return None

    def once(self, source: str, reading: Callable[[], Found | None]) -> Found | None:
        """Read something, with one try, whose failure does not count."""
        with remote_reads():
            found = reading()
            if found is None:
                forget(source)
        return found

    def _note_failure(self, source: str) -> None:
        if source not in self._down:
            reason = missing_reason(source) or "its pixels cannot be read"
            self.failures.setdefault(source, reason)
        self._down.add(source)
        self._in_a_row.add(source)
