"""Facts about the computer and the plugin: CPU cores, their load, version."""

from __future__ import annotations

import configparser
import os
import time
from pathlib import Path

_STATISTICS = Path("/proc/stat")
# Linux counts CPU time in hundredths of a second.
_MOMENT = 0.05


def usable_cores() -> int:
    """Return the number of CPU cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def cores_are_busy() -> bool:
    """Return whether other processes use most of the cores' time just now.

    Takes a twentieth of a second. Most is three quarters, since Linux counts idle time late.

    Returns
    -------
    bool
        False where it is not known: only Linux tells.
    """
    before = _idle_time()
    if before is None:
        return False
    start = time.monotonic()
    time.sleep(_MOMENT)
    seconds = time.monotonic() - start
    after = _idle_time()
    return after is not None and after - before < usable_cores() * seconds / 4


def _idle_time() -> float | None:
    """Return the idle time of the usable cores so far, in seconds; None if unknown."""
    try:
        cores = {f"cpu{core}" for core in os.sched_getaffinity(0)}
        lines = (line.split() for line in _STATISTICS.read_text("ascii").splitlines())
        # Name, user, nice, system, idle, waiting for a disk.
        idle = sum(int(line[4]) + int(line[5]) for line in lines if line and line[0] in cores)
        return idle / os.sysconf("SC_CLK_TCK")
    except (OSError, AttributeError, ValueError, IndexError):
        return None


def plugin_version() -> str:
    """Return the plugin's version in ``metadata.txt``, or ``unknown``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")
