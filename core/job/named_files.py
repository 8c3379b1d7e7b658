"""Files that parameters name: no output may overwrite an input or another output."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import PlanarSitsError


@dataclass(frozen=True)
class NamedFile:
    """A file that a parameter names, or a table in it.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter.
    path : str
        Absolute, without symbolic links.
    table : str
        Name of the table; '' for the file itself.
    """

    parameter: str
    path: str
    table: str = ""

    def overwrites(self, other: NamedFile) -> bool:
        """Return whether writing this file or table overwrites the other one."""
        tables = self.table.casefold(), other.table.casefold()  # as SQL compares them
        if all(tables) and tables[0] != tables[1]:
            return False
        if os.path.exists(self.path) and os.path.exists(other.path):
            return os.path.samefile(self.path, other.path)
        return comparable(self.path) == comparable(other.path)


def comparable(path: str) -> str:
    """Return a path as its file system compares it: without regard to case on some."""
    return path.casefold() if sys.platform in ("darwin", "win32") else path


def check_different(inputs: Sequence[NamedFile], outputs: Sequence[NamedFile]) -> None:
    """Check that outputs overwrite no input and no other output.

    Raises
    ------
    PlanarSitsError
        For the first output that does.
    """
    for index, output in enumerate(outputs):
        for other in [*inputs, *outputs[:index]]:
            if output.overwrites(other):
                raise PlanarSitsError(
                    f"{output.parameter}: '{output.path}' is the file of {other.parameter} too and "
                    "would be lost: choose another file."
                )
