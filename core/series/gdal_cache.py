"""The limit of GDAL's block cache, which all runs in one process share."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from osgeo import gdal


class _Limits:
    """The limits of the runs under way, and the limit before the first of them."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.runs: list[int] = []
        self.before = 0

    def add(self, limit: int) -> None:
        """Add the limit of a run."""
        with self.lock:
            if not self.runs:
                self.before = gdal.GetCacheMax()
            self.runs.append(limit)
            gdal.SetCacheMax(min(self.before, sum(self.runs)))

    def remove(self, limit: int) -> None:
        """Remove the limit of a run."""
        with self.lock:
            self.runs.remove(limit)
            gdal.SetCacheMax(min(self.before, sum(self.runs)) if self.runs else self.before)


_LIMITS = _Limits()


@contextlib.contextmanager
def gdal_cache(limit: int) -> Iterator[None]:
    """Limit GDAL's block cache, and restore its limit on exit.

    A context manager. The limits of runs at the same time add up, to at most the
    limit before; the last run to end restores it.

    Parameters
    ----------
    limit : int
        Bytes.
    """
    _LIMITS.add(limit)
    try:
        yield
    finally:
        _LIMITS.remove(limit)
