"""Checks of a vector file that was written: errors, room, features.

OGR and QGIS report success where the disk is full: nothing counts as written before it has been
read.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from .sql_file import SqlFile

# With less room than this a failure is that of a full disk.
_FULL = 65536


@contextmanager
def watched(folder: Path) -> Iterator[None]:
    """Raise OSError for failures of GDAL, also those that QGIS ignores."""
    failures: list[str] = []

    def note(level: int, number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            failures.append(message)

    gdal.PushErrorHandler(note)
    try:
        yield
        if failures:
            raise OSError(failures[0])
    except (OSError, RuntimeError) as error:
        # Now, since the room is free again once the scratch folder is removed.
        if shutil.disk_usage(folder).free < _FULL:
            raise OSError("the disk is full") from error
        raise OSError(failures[0] if failures else str(error)) from error
    finally:
        gdal.PopErrorHandler()


def check_room(folder: Path, files: int) -> None:
    """Raise OSError if a folder cannot take so many files.

    OGR crashes where it cannot make a side file.
    """
    probes = [folder / f"probe_{number}" for number in range(files)]
    try:
        for probe in probes:
            probe.touch()
    finally:
        for probe in probes:
            probe.unlink(missing_ok=True)


def actual_path(part: Path) -> Path:
    """Return the path of the main file: OGR may change or add a suffix."""
    if part.exists():
        return part
    wanted = part.name.lower()
    names = [path.name for path in part.parent.iterdir()]
    same = [name for name in names if name.lower() == wanted]
    longer = [name for name in names if name.lower().startswith(f"{wanted}.")]
    for name in [*same, *longer]:
        return part.with_name(name)
    raise OSError("no file was written")


def check_file(path: Path, table: str, number: int) -> None:
    """Read a file again; raise OSError unless it holds so many features."""
    _check_end(path)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = dataset and (dataset.GetLayerByName(table) if table else dataset.GetLayer(0))
    if layer is None:
        raise OSError("it cannot be opened again")
    count = sum(1 for _ in layer)
    if count != number:
        raise OSError(f"{count} of {number} features can be read again")
    if dataset.GetDriver().ShortName in ("GPKG", "SQLite"):
        check_pages(dataset)


def check_pages(dataset: gdal.Dataset) -> None:
    """Raise OSError unless SQLite finds all pages of a file sound."""
    found = SqlFile(dataset).rows("PRAGMA quick_check")
    if [row[0] for row in found] != ["ok"]:
        raise OSError("it is damaged")


def _check_end(path: Path) -> None:
    """Raise OSError if the last row is cut off and OGR reads it none the less."""
    suffix = path.suffix.lower()
    if suffix in (".csv", ".txt") and path.read_bytes()[-1:] != b"\n":
        raise OSError("its last row is cut off")
    if suffix == ".shp":
        table = path.with_suffix(".dbf")
        with open(table, "rb") as file:
            rows, head, row = struct.unpack("<4xIHH", file.read(12))
        if os.path.getsize(table) < head + rows * row:
            raise OSError(f"the last rows of '{table.name}' are cut off")
