"""Rasters on other computers: how GDAL names them, and which parts are there.

GDAL reads them by its file systems of networks (``/vsicurl/``, ``/vsis3/`` and others).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, unquote
from xml.sax.saxutils import unescape  # nosec B406: reads no XML

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
NETWORK = re.compile(
    r"(?:(?<![\w.-])|(?<=^/vsi(?:zip|tar)))"
    r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?[/?]"
)
# A source in a virtual raster, and how deep they may lie in one another.
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)[^>]*>(.*?)</Source", re.DOTALL)
_MOST_VRT, _DEEPEST = 16 * 2**20, 4


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
    if NETWORK.search(source):
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
        if NETWORK.search(name):
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
    if NETWORK.search(source):
        base, _, query = source.partition("?")
        source = parse_qs(query).get("url", [""])[0] if base.endswith("/vsicurl") else base
        source = unquote(source.partition("?")[0])
    return source.rsplit("/", 1)[-1]
