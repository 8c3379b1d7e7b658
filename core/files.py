"""Writing of files, complete or not at all.

A file is written in a scratch folder of unpredictable name beside its final path, flushed to the
disk, and renamed to it once it is complete. So no reader opens half a file, an earlier file
survives a failure, and the rename stays within one file system. The scratch folder of a process
that was killed is removed by the next one that writes beside it.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows: an open file cannot be renamed there, which serves as a lock
    fcntl = None  # type: ignore[assignment]

_PREFIX = ".planar_sits_"
# Errors of Windows, ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION, for a file that is open.
_IN_USE = (5, 32)
# A file that the owner of a scratch folder keeps open and locked.
_OWNER = "owner"


@contextmanager
def scratch_folder(folder: str | os.PathLike) -> Iterator[Path]:
    """Make a scratch folder inside a folder, and remove it at the end.

    A context manager. Scratch folders whose process has ended without removing them are removed
    first.

    Parameters
    ----------
    folder : str or Path
        Must exist.

    Yields
    ------
    Path
        An empty folder of unpredictable name.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    _remove_abandoned(Path(folder))
    scratch, owner = _owned_folder(folder)
    try:
        content = scratch / "new"
        content.mkdir()
        yield content
    finally:
        shutil.rmtree(scratch / "new", ignore_errors=True)
        owner.close()  # last, so that what could not be removed is left to the next process
        shutil.rmtree(scratch, ignore_errors=True)


def _owned_folder(folder: str | os.PathLike) -> tuple[Path, IO]:
    """Make a folder that no other process removes; return it and its locked file."""
    while True:
        scratch = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        owner = None
        try:
            owner = open(scratch / _OWNER, "xb")  # noqa: SIM115 - open while the folder is used
            if _locked(owner) is not False and os.path.exists(scratch / _OWNER):
                return scratch, owner
        except FileNotFoundError:
            pass  # removed by another process before it was locked: once more
        except OSError:
            shutil.rmtree(scratch, ignore_errors=True)
            raise
        if owner:
            owner.close()


def _locked(file: IO) -> bool | None:
    """Lock a file; return whether that succeeded, None if unknown."""
    if fcntl is None:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None  # a file system without locks
    return True


def _remove_abandoned(folder: Path) -> None:
    """Remove the scratch folders in a folder whose processes have ended."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                with suppress(OSError):
                    _remove_if_abandoned(Path(entry.path))


def _remove_if_abandoned(scratch: Path) -> None:
    """Remove a scratch folder unless a process has locked it."""
    path = scratch / _OWNER
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return
        with open(path, "rb+") as owner:
            if fcntl is not None and not _locked(owner):
                return
            if fcntl is None:
                owner.close()
                os.rename(path, scratch / f"{_OWNER}_")  # fails while a process has it open
            shutil.rmtree(scratch)
    except FileNotFoundError:
        scratch.rmdir()  # only if it is empty: killed before its file was made


@contextmanager
def replacing_file(path: str | os.PathLike, sides: Iterable[str] = ()) -> Iterator[Path]:
    """Replace a file by the one written to a temporary path, on success.

    A context manager. If its block raises, an earlier file stays as it was.

    Parameters
    ----------
    path : str or Path
        The file to write or replace; its folder is created if it does not exist.
    sides : iterable of str
        Names of side files of an earlier file, which are removed unless they are written anew.

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
    with replacing_files(path.parent, sides) as folder:
        yield folder / path.name


@contextmanager
def replacing_files(folder: str | os.PathLike, outdated: Iterable[str] = ()) -> Iterator[Path]:
    """Move the files written to a temporary folder to their final folder, on success.

    A context manager. Files of the same names are replaced, others stay. If the block raises,
    the folder is left as it was, or removed again if it did not exist.

    Parameters
    ----------
    folder : str or Path
        Created if it does not exist.
    outdated : iterable of str
        Names of earlier files that are removed, unless they are written anew.

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
        with scratch_folder(folder) as new:
            with _closing_on_error():
                yield new
            # In reverse, so that companions such as .aux.xml are moved before their raster.
            paths = sorted(new.rglob("*"), reverse=True)
            names = [path.relative_to(new) for path in paths if path.is_file()]
            for name in names:
                _synchronise(new / name)
                created = [*_create(folder / name.parent), *created]
            earlier = [Path(name) for name in outdated]
            _move_all(new, names, [name for name in earlier if name not in names], folder)
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


def _move_all(new: Path, names: list[Path], outdated: list[Path], folder: Path) -> None:
    """Move the finished files to their final paths; undo all moves if one fails."""
    replaced, moves = new.parent / "replaced", []
    outdated = [name for name in outdated if os.path.lexists(folder / name)]
    # One file is replaced by its rename alone: at no moment is its path empty.
    alone = len(names) == 1 and not outdated
    try:
        for name in names:
            if (folder / name).is_dir():
                raise IsADirectoryError(f"'{name}' is a folder there")
            if os.path.lexists(folder / name) and not alone:
                _keep(folder / name, replaced / name)
                moves.append((folder / name, replaced / name))
            os.replace(new / name, folder / name)
            moves.append((new / name, folder / name))
        for name in outdated:
            (replaced / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(folder / name, replaced / name)
            moves.append((folder / name, replaced / name))
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


def _keep(path: Path, copy: Path) -> None:
    """Give a file a second name, to restore it from; or rename it."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):
        os.replace(path, copy)
