"""Reads on other computers: GDAL's settings, repeated tries, what a server says."""

from __future__ import annotations

import os
import re
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal

from .errors import CancelCheck, check_cancelled, never_cancelled
from .remote import NETWORK, file_name, is_remote, remote_parts
from .text import without_secrets

# A read is tried so often, with 0.5, 1, 2, 4 and 8 seconds between.
TRIES = 6
# Then 16 seconds, and no longer: 2 ** 5 times the first wait.
_LONGEST = 5
_LOOK_SECONDS = 0.1
# What a server says for good: not so are a time-out (408) and too many requests (429).
_FINAL = re.compile(r"HTTP response code: 4(?!08|29)\d\d|Could not resolve host")
_REASON = re.compile(r"HTTP response code: (\d+)|CURL error: (.*)")
# No listing of folders: only the file that is named is read. No VSI_CACHE: what it holds of a
# body that was cut off cannot be dropped.
_SETTINGS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_HTTP_MULTIRANGE": "YES",
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_CONNECTTIMEOUT": "15",
}

Found = TypeVar("Found")


@contextmanager
def remote_reads() -> Iterator[None]:
    """Set what GDAL needs for remote reads, in this thread; restore it on exit.

    A context manager. What the operator has set, in the environment or the configuration of GDAL,
    stays. Messages of GDAL, which name URLs with their tokens, are not printed.
    """
    change = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    names = [name for name in _SETTINGS if gdal.GetConfigOption(name) is None]
    for name in names:
        change(name, _SETTINGS[name])
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for name in names:
            change(name, None)


def opened(
    source: str,
    opening: Callable[[], Found | None],
    *,
    cancelled: CancelCheck = never_cancelled,
) -> Found | None:
    """Open something; if it is on another computer, with patience.

    Parameters
    ----------
    source : str
        As GDAL opens it.
    opening : callable
        Returns what is opened, None if that fails; it may raise RuntimeError.
    cancelled : callable
        See `core.errors`.

    Returns
    -------
    object or None
        None if it cannot be opened.

    Raises
    ------
    Cancelled
    """
    if not is_remote(source):
        return _attempted(opening)
    with remote_reads():
        for number in range(TRIES):
            if number:
                wait(source, number, cancelled=cancelled)
            found, told = _attempted(opening), _told()
            if found is not None:
                return found
            final = _FINAL.search(told)
            forget(source)  # GDAL remembers that there is no such file
            if final:
                break
    return None


def _attempted(opening: Callable[[], Found | None]) -> Found | None:
    gdal.ErrorReset()
    gdal.VSIErrorReset()
    try:
        return opening()
    except RuntimeError:  # raised if GDAL exceptions are on
        return None


def _told() -> str:
    """Return what GDAL says of the last attempt in this thread."""
    return f"{gdal.GetLastErrorMsg()} {gdal.VSIGetLastErrorMsg()}"


def file_status(path: str, *, cancelled: CancelCheck = never_cancelled) -> gdal.StatBuf | None:
    """Return size and time of a file for GDAL, None if there is none."""
    flags = gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_SIZE_FLAG

    def reading() -> gdal.StatBuf | None:
        if is_remote(path):  # opening tells why there is none
            file = gdal.VSIFOpenExL(path, "rb", True)
            if file is None:
                return None
            gdal.VSIFCloseL(file)
        return gdal.VSIStatL(path, flags)

    return opened(path, reading, cancelled=cancelled)


def first_bytes(path: str, count: int) -> bytes | None:
    """Return the first bytes of a file on another computer, None if it cannot be read."""

    def reading() -> bytes | None:
        file = gdal.VSIFOpenL(path, "rb")
        if file is None:
            return None
        try:
            return bytes(gdal.VSIFReadL(1, count, file) or b"") or None
        finally:
            gdal.VSIFCloseL(file)

    return opened(path, reading)


def unreachable(source: str, *, cancelled: CancelCheck = never_cancelled) -> str:
    """Return which remote part of a raster is missing, with the reason; '' if none.

    Parameters
    ----------
    source : str
        As GDAL opens it.
    cancelled : callable
        See `core.errors`.

    Returns
    -------
    str
        Such as ``'a.tif' (HTTP status 404)``.
    """
    for part in remote_parts(source):
        if file_status(part, cancelled=cancelled) is None:
            reason = _why(part)
            return f"'{file_name(part)}'" + (f" ({reason})" if reason else "")
    return ""


def missing_reason(source: str) -> str:
    """Return why the first missing remote part of a raster is missing; '' if none."""
    return next(filter(None, map(_why, remote_parts(source))), "")


def _why(source: str) -> str:
    """Return why a remote file cannot be opened, as its server says; '' if unknown."""
    with remote_reads():
        forget(source)
        file = _attempted(lambda: gdal.VSIFOpenExL(source, "rb", True))
        if file is not None:
            gdal.VSIFCloseL(file)
        match = _REASON.search(_told())
        forget(source)
    if not match:
        return ""
    return f"HTTP status {match[1]}" if match[1] else without_secrets(match[2])


def forget(source: str) -> None:
    """Drop what GDAL keeps of the remote parts of a raster, such as a cut-off body."""
    for part in remote_parts(source):
        path = part[NETWORK.search(part).start() :]  # type: ignore[union-attr]
        gdal.VSICurlPartialClearCache(re.sub(r'":[^"]*$', "", path))


def wait(source: str, number: int, *, cancelled: CancelCheck) -> None:
    """Wait before the n-th repetition of a read: twice as long each, up to a limit.

    Parameters
    ----------
    source : str
    number : int
        From 1.
    cancelled : callable

    Raises
    ------
    Cancelled
    """
    first = _number(gdal.GetConfigOption("GDAL_HTTP_RETRY_DELAY"), 0.5)
    # Processes that failed together do not come again together.
    spread = zlib.crc32(f"{source} {number} {os.getpid()}".encode()) / 2**32
    end = time.monotonic() + first * 2 ** min(number - 1, _LONGEST) * (0.75 + spread / 2)
    while True:
        check_cancelled(cancelled)
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(_LOOK_SECONDS, left))


def _number(text: str | None, default: float) -> float:
    try:
        return max(0.0, float(text or default))
    except ValueError:
        return default
