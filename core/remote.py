"""Rasters on other computers: their names, GDAL's settings for them, and patience.

GDAL reads them by its file systems of networks (``/vsicurl/``, ``/vsis3/`` and others).
"""

from __future__ import annotations

import os
import re
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import parse_qs, unquote
from xml.sax.saxutils import unescape  # nosec B406: reads no XML

from osgeo import gdal

from .errors import CancelCheck, check_cancelled, never_cancelled
from .text import without_secrets

# A read is tried so often, with 0.5, 1, 2, 4 and 8 seconds between.
TRIES = 6
# After so many rasters in a row that cannot be read, the next ones are tried once.
_IN_A_ROW = 3
# Then 16 seconds, and no longer: 2 ** 5 times the first wait.
_LONGEST = 5
_LOOK_SECONDS = 0.1
_SYSTEMS = {
    "http": "/vsicurl/http://",
    "https": "/vsicurl/https://",
    "ftp": "/vsicurl/ftp://",
    "s3": "/vsis3/",
    "gs": "/vsigs/",
    "az": "/vsiaz/",
}
_URL = re.compile(rf"({'|'.join(_SYSTEMS)})://(?=[^/])", re.IGNORECASE)
# At the start of a name, or in another file system or driver.
_NETWORK = re.compile(
    r"(?:(?<![\w.-])|(?<=^/vsi(?:zip|tar)))"
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?[/?]"
)
# A source in a virtual raster, and how deep they may lie in one another.
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)[^>]*>(.*?)</Source", re.DOTALL)
_MOST_VRT, _DEEPEST = 16 * 2**20, 4
# What a server says for good: not so are a time-out (408) and too many requests (429).
_FINAL = re.compile(r"HTTP response code: 4(?!08|29)\d\d|Could not resolve host")
_IS_GONE = re.compile(r"HTTP status 4(?!08|29)")
# After this try, counted from 0, the server is asked whether the file is still there.
_ASKED = 1
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


def gdal_source(text: str) -> str:
    """Return how GDAL names a raster: a URL by its file system, else as it is.

    Parameters
    ----------
    text : str

    Returns
    -------
    str

    Examples
    --------
    >>> gdal_source("https://example.org/a.tif")
    '/vsicurl/https://example.org/a.tif'
    >>> gdal_source("s3://bucket/a.tif")
    '/vsis3/bucket/a.tif'
    """
    return _URL.sub(lambda match: _SYSTEMS[match[1].lower()], text, count=1) if _URL.match(
        text) else text  # fmt: skip


def is_remote(source: str) -> bool:
    """Return whether a raster, or a part of a virtual one, is remote.

    Parameters
    ----------
    source : str
        As GDAL opens it.
    """
    return bool(remote_parts(source))


def remote_parts(source: str) -> list[str]:
    """Return the files on other computers that a raster takes its pixels from.

    Parameters
    ----------
    source : str
        As GDAL opens it: such a file itself, or a virtual raster on this computer.

    Returns
    -------
    list of str
    """
    if _NETWORK.search(source):
        return [source]
    return list(dict.fromkeys(_parts(source, _DEEPEST)))


def _parts(path: str, depth: int) -> Iterator[str]:
    """Yield the remote sources in a virtual raster on this computer."""
    if not path.lower().endswith(".vrt") or not depth:
        return
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            text = file.read(_MOST_VRT)
    except OSError:
        return
    for name in map(unescape, _SOURCE.findall(text)):
        if _NETWORK.search(name):
            yield name
        else:
            yield from _parts(os.path.join(os.path.dirname(path), name), depth - 1)


def file_name(source: str) -> str:
    """Return the name of the file of a source, without the query of a URL.

    Parameters
    ----------
    source : str

    Returns
    -------
    str
        With its extension.
    """
    source = source.split("|")[0].replace("\\", "/")
    if _NETWORK.search(source):
        base, _, query = source.partition("?")
        source = parse_qs(query).get("url", [""])[0] if base.endswith("/vsicurl") else base
        source = unquote(source.partition("?")[0])
    return source.rsplit("/", 1)[-1]


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


def _told() -> str:
    """Return what GDAL says of the last attempt in this thread."""
    return f"{gdal.GetLastErrorMsg()} {gdal.VSIGetLastErrorMsg()}"


def _attempted(opening: Callable[[], Found | None]) -> Found | None:
    gdal.ErrorReset()
    gdal.VSIErrorReset()
    try:
        return opening()
    except RuntimeError:  # raised if GDAL exceptions are on
        return None


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


def file_status(
    path: str, *, cancelled: CancelCheck = never_cancelled
) -> gdal.StatBuf | None:
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


def _reason(source: str) -> str:
    """Return why the first missing remote part of a raster is missing; '' if none."""
    return next(filter(None, map(_why, remote_parts(source))), "")


def forget(source: str) -> None:
    """Drop what GDAL keeps of the remote parts of a raster, such as a cut-off body."""
    for part in remote_parts(source):
        path = part[_NETWORK.search(part).start() :]  # type: ignore[union-attr]
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
                if number == _ASKED and _IS_GONE.match(_reason(source)):
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
            reason = _reason(source) or "its pixels cannot be read"
            self.failures.setdefault(source, reason)
        self._down.add(source)
        self._in_a_row.add(source)
