"""Fingerprints of input files: name, size and hash, for the provenance of a model."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from .remote import file_name, gdal_source

# Bytes hashed at either end of a large file: series of images have many gigabytes.
_END = 2**20
# The header of a GeoPackage changes when QGIS merely reads it: counters and the kind of journal.
_SQLITE, _SQLITE_HEADER = b"SQLite format 3\0", 100


def fingerprint(path: str | os.PathLike[str]) -> dict[str, str | int]:
    """Return what tells a file from others, whatever its folder.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    dict
        ``name`` (without the folder), ``bytes``, and ``sha256`` (64 hexadecimal digits): of the
        whole file up to 2 MiB, of its first and its last MiB beyond, without the header of SQLite
        (GeoPackages). ``bytes`` is -1 and
        ``sha256`` is empty where there is no such file, as for a layer of a database.
    """
    source = gdal_source(os.fspath(path))
    path = Path(path)
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            start = file.read(_END)
            if start.startswith(_SQLITE):
                start = _SQLITE + start[_SQLITE_HEADER:]
            digest.update(start)
            file.seek(max(file.tell(), size - _END))
            digest.update(file.read(_END))
    except (OSError, ValueError):
        return {"name": file_name(source), "bytes": -1, "sha256": ""}
    return {"name": path.name, "bytes": size, "sha256": digest.hexdigest()}
