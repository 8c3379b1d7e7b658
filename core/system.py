"""Facts about the computer and the plugin: CPU cores, version."""

from __future__ import annotations

import configparser
import os
from pathlib import Path


def usable_cores() -> int:
    """Return the number of CPU cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def plugin_version() -> str:
    """Return the version in ``metadata.txt``, or ``unknown``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")
