"""Writing of files, complete or not at all.

A file is written in a temporary folder of unpredictable name beside its final path, and renamed
to it once it is complete. So no reader opens half a file, an earlier file survives a failure, and
the rename stays within one file system.
"""

from __future__ import annotations

import os
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = ".planar_sits_"
# Errors of Windows, ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION, for a file that is open.
_IN_USE = (5, 32)


@contextmanager
def replacing_file(path: str | os.PathLike) -> Iterator[Path]:
    """Replace a file by the one written to a temporary path, on success.

    A context manager. If its block raises, an earlier file stays as it was.

    Parameters
    ----------
    path : str or Path
        The file to write or replace; its folder is created if it does not exist.

    Yields
    ------
    Path
        A path of the same name in an empty temporary folder. Other files that the block
        writes into that folder, such as ``.aux.xml``, are moved too.

    Raises
    ------
    OSError
        If the file cannot be written; an earlier file stays as it was.
    """
    path = Path(os.path.abspath(path))
    with replacing_files(path.parent) as folder:
        yield folder / path.name


@contextmanager
def replacing_files(folder: str | os.PathLike) -> Iterator[Path]:
    """Move the files written to a temporary folder to their final folder, on success.

    A context manager. Files of the same names are replaced, others stay. If the block raises,
    the folder is left as it was, or removed again if it did not exist.

    Parameters
    ----------
    folder : str or Path
        Created if it does not exist.

    Yields
    ------
    Path
        An empty temporary folder, which may be filled with files and sub-folders.

    Raises
    ------
    OSError
        If the files cannot be written or moved.
    """
    folder = Path(os.path.abspath(folder))
    created = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder) as staging:
            new, replaced = Path(staging) / "new", Path(staging) / "replaced"
            new.mkdir()
            replaced.mkdir()
            with _closing_on_error():
                yield new
            # In reverse, so that companions such as .aux.xml are moved before their raster.
            paths = sorted(new.rglob("*"), reverse=True)
            names = [path.relative_to(new) for path in paths if path.is_file()]
            for name in names:
                _synchronise(new / name)
                created = [*_create(folder / name.parent), *created]
            _move_all(names, new, replaced, folder)
    except BaseException:
        for path in created:
            with suppress(OSError):
                path.rmdir()
        raise


@contextmanager
def _closing_on_error() -> Iterator[None]:
    """Context that closes what the frames of an error hold open, such as rasters.

    GDAL closes a file when nothing refers to it any more, and Windows removes no open file.
    """
    try:
        yield
    except BaseException as error:
        traceback.clear_frames(error.__traceback__)
        raise


def _create(folder: Path) -> list[Path]:
    """Create a folder; return those that did not exist, the innermost first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _synchronise(path: Path) -> None:
    """Force a file to the disk, so that a full disk is reported before the rename."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _move_all(names: list[Path], new: Path, replaced: Path, folder: Path) -> None:
    """Move the finished files to their final paths; undo all moves if one fails."""
    moves = []
    try:
        for name in names:
            final, earlier = folder / name, replaced / name
            if final.is_dir():
                raise IsADirectoryError(f"'{name}' is a folder there")
            if os.path.lexists(final):
                earlier.parent.mkdir(parents=True, exist_ok=True)
                os.replace(final, earlier)
                moves.append((final, earlier))
            os.replace(new / name, final)
            moves.append((new / name, final))
    except OSError as error:
        for source, target in reversed(moves):
            os.replace(target, source)
        if getattr(error, "winerror", None) not in _IN_USE:
            raise
        raise PermissionError(
            error.errno,
            f"{error.strerror}: Windows replaces no file that is open; if it is a layer of the "
            "project, remove the layer",
        ) from error
