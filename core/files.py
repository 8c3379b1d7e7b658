"""Files that are written whole or not at all.

A new file is made in a temporary folder with an unpredictable name beside its final place, and
renamed over it once it is complete. So a reader never sees half a file, an earlier file survives
a failure, and the rename never crosses file systems.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = ".planar_sits_"


@contextmanager
def replacing_file(path: str | os.PathLike) -> Iterator[Path]:
    """Yield a temporary path; move the file written there to its final path on success.

    Parameters
    ----------
    path : str or Path
        The file to write or replace; its folder is made where it does not exist.

    Yields
    ------
    Path
        A path of the same name in an empty temporary folder. Files that stand beside it there
        when the block ends, such as ``.aux.xml``, are moved too.

    Raises
    ------
    OSError
        If the file cannot be written; an earlier file is left as it was.
    """
    path = Path(os.path.abspath(path))
    with replacing_files(path.parent) as folder:
        yield folder / path.name


@contextmanager
def replacing_files(folder: str | os.PathLike) -> Iterator[Path]:
    """Yield a temporary folder; move the files in it to their final folder on success.

    Files of the same names are replaced, all others left alone. On failure the folder is as it
    was, and removed if it did not exist.

    Parameters
    ----------
    folder : str or Path
        Made where it does not exist.

    Yields
    ------
    Path
        An empty folder. It may be given sub-folders.

    Raises
    ------
    OSError
        If the files cannot be written or moved.
    """
    folder = Path(os.path.abspath(folder))
    made, done = [path for path in (folder, *folder.parents) if not path.exists()], False
    subfolders = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=folder) as staging:
            new, replaced = Path(staging) / "new", Path(staging) / "replaced"
            new.mkdir()
            replaced.mkdir()
            yield new
            # In reverse, so that companions such as .aux.xml stand there before their raster.
            found = sorted(new.rglob("*"), reverse=True)
            names = [path.relative_to(new) for path in found if path.is_file()]
            for name in names:
                _synchronise(new / name)
                subfolders += _made(folder / name.parent)
            _move_all(names, new, replaced, folder)
        done = True
    finally:
        for path in [*reversed(subfolders), *made] if not done else []:
            with suppress(OSError):
                path.rmdir()


def _made(folder: Path) -> list[Path]:
    """Make a folder; return it in a list if it was not there."""
    if folder.is_dir():
        return []
    folder.mkdir(parents=True)
    return [folder]


def _synchronise(path: Path) -> None:
    """Force a file to the disk, so that a full disk is reported before the rename."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def _move_all(names: list[Path], new: Path, replaced: Path, folder: Path) -> None:
    """Move the finished files to their places; put everything back if one fails."""
    undo = []
    try:
        for name in names:
            final, earlier = folder / name, replaced / name
            if final.is_dir():
                raise IsADirectoryError(f"'{name}' is a folder there")
            if os.path.lexists(final):
                earlier.parent.mkdir(parents=True, exist_ok=True)
                os.replace(final, earlier)
                undo.append((earlier, final))
            os.replace(new / name, final)
            undo.append((final, new / name))
    except OSError:
        for moved, before in reversed(undo):
            os.replace(moved, before)
        raise
