"""Finished tasks on disk, from which an interrupted run is resumed.

One file per task, whole or absent, named by the hash of all that its result depends on. A
worker that sees the folder writes the file itself, else the client writes what comes back.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import time
from pathlib import Path
from typing import Protocol

from ..errors import PlanarSitsError
from ..files import replacing_file
from .packing import Packed, unpack

_MARK, _EXECUTED = "mark", "executed.log"
# Unfinished runs that were not resumed for so long are removed.
_OLD_SECONDS = 30 * 86400
# How long a file that another machine has written may take to be seen here.
_SEEN_SECONDS = 60.0


class Store(Protocol):
    """Where the results of tasks are kept, by the key of each."""

    @property
    def run(self) -> str | Path:
        """The folder that workers may write to; empty if there is none."""

    @property
    def mark(self) -> str:
        """Random text in a file there (see `TaskStore`)."""

    def load(self, key: str) -> Packed | None:
        """Return the stored result of a task; None if there is none."""

    def save(self, key: str, data: bytes) -> None:
        """Store a result that a worker has not."""

    def wait_for(self, key: str) -> Packed | None:
        """Return the result that a worker has written; None if it is not seen."""


class TaskStore:
    """Finished tasks of one run, as files.

    Runs that were not changed for 30 days are removed.

    Parameters
    ----------
    folder : str or Path
        For all runs; each has a folder of its own in it.
    name : str
        Of the run: a hash of what all its tasks share.
    resume : bool
        Reuse the tasks in the store; otherwise it is emptied.

    Attributes
    ----------
    run : Path
        The folder of the run.
    mark : str
        Random text in a file there, by which a worker knows that it sees the same folder.
    """

    def __init__(self, folder: str | os.PathLike[str], name: str, resume: bool):
        self.run = Path(os.path.abspath(folder)) / name
        self.mark = secrets.token_hex(16)
        _remove_old(self.run)
        if not resume:
            shutil.rmtree(self.run, ignore_errors=True)
        try:
            with replacing_file(self.run / _MARK) as part:
                part.write_text(self.mark, encoding="ascii")
        except OSError as error:
            raise PlanarSitsError(
                f"The folder of finished tasks, '{self.run}', cannot be written "
                f"({error.strerror}): free its disk or change its permissions."
            ) from None

    def load(self, key: str) -> Packed | None:
        """Return the stored result of a task; None if there is none, or it is damaged."""
        try:
            return unpack(task_file(self.run, key).read_bytes())
        except (OSError, PlanarSitsError):
            return None

    def save(self, key: str, data: bytes) -> None:
        """Store a result that came back; with a full disk it is left out."""
        with contextlib.suppress(OSError):
            write_task(self.run, key, data)
            note_executed(self.run, key)

    def wait_for(self, key: str) -> Packed | None:
        """Return what a worker has written; None if it does not come to be seen."""
        end = time.monotonic() + _SEEN_SECONDS
        while (found := self.load(key)) is None and time.monotonic() < end:
            time.sleep(0.05)
        return found

    def clear(self) -> None:
        """Remove the folder of the run."""
        shutil.rmtree(self.run, ignore_errors=True)


def sees_store(run: str, mark: str) -> bool:
    """Return whether this process sees the folder of a run.

    Parameters
    ----------
    run : str
        `TaskStore.run` of the client, which may be on another machine.
    mark : str
    """
    try:
        return (Path(run) / _MARK).read_text(encoding="ascii") == mark
    except (OSError, ValueError):
        return False


def task_file(run: str | os.PathLike[str], key: str) -> Path:
    """Return the file of a task; folders of some hundred files each are quick to list."""
    return Path(run) / key[:2] / f"{key}.safetensors"


def write_task(run: str | os.PathLike[str], key: str, data: bytes) -> None:
    """Write the file of a task, all of it or nothing."""
    with replacing_file(task_file(run, key)) as part:
        part.write_bytes(data)


def note_executed(run: str | os.PathLike[str], key: str) -> None:
    """Add a task to the list of those that were begun."""
    with open(Path(run) / _EXECUTED, "a", encoding="ascii") as file:
        file.write(f"{key}\n")


def finished(run: str | os.PathLike[str]) -> set[str]:
    """Return the keys of the tasks whose results are there."""
    return {path.stem for path in Path(run).glob("??/*.safetensors")}


def executed(run: str | os.PathLike[str]) -> list[str]:
    """Return the keys of the tasks that were begun, one for each time."""
    try:
        return (Path(run) / _EXECUTED).read_text(encoding="ascii").split()
    except OSError:
        return []


def _remove_old(run: Path) -> None:
    """Remove the other runs that were left unfinished long ago."""
    for other in run.parent.glob("*/") if run.parent.is_dir() else ():
        with contextlib.suppress(OSError):
            if other != run and time.time() - other.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(other, ignore_errors=True)
