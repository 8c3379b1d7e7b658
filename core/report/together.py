"""Files that are written into a folder together: all of them, or none."""

import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

from ..errors import PlanarSitsError


@contextmanager
def written_together(folder, parameter):
    """Context that gives a folder to write to, and moves what is in it on success.

    Files of the same names are replaced, all others left alone. On failure
    the folder is as it was, and gone if it was not there.

    Parameters
    ----------
    folder : str or Path
        Made where it does not exist.
    parameter : str
        Named in messages.

    Yields
    ------
    Path
        An empty folder.

    Raises
    ------
    PlanarSitsError
        If the files cannot be written.
    """
    folder, done = Path(folder), False
    made = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Inside the folder: a rename never crosses file systems, nor needs other rights.
        with tempfile.TemporaryDirectory(prefix=".planar_sits_", dir=folder) as staging:
            new, replaced = Path(staging) / "new", Path(staging) / "replaced"
            new.mkdir()
            replaced.mkdir()
            yield new
            _move_all(new, replaced, folder)
        done = True
    except OSError as error:
        raise PlanarSitsError(
            f"{parameter}: nothing can be written to the folder '{folder}' ({error}): choose a "
            "folder that you may write to, on a disk with room."
        ) from error
    finally:
        for path in made if not done else []:
            with suppress(OSError):
                path.rmdir()


def _move_all(new, replaced, folder):
    """Move the finished files to their places; put everything back if one fails."""
    undo = []
    try:
        for path in sorted(new.iterdir()):
            there = folder / path.name
            if there.is_dir():
                raise IsADirectoryError(f"'{path.name}' is a folder there")
            if there.exists():
                os.replace(there, replaced / path.name)
                undo.append((replaced / path.name, there))
            os.replace(path, there)
            undo.append((there, path))
    except OSError:
        for moved, before in reversed(undo):
            os.replace(moved, before)
        raise
