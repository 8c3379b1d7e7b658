"""Definitions of the commands and their parameters, as QGIS has them.

They are read from ``definitions.json``, which ``make definitions`` writes from the algorithms: no
parameter is defined twice.
"""

from __future__ import annotations

import difflib
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import PlanarSitsError

_FILE = Path(__file__).with_name("definitions.json")


@dataclass(frozen=True)
class Parameter:
    """The definition of a parameter.

    Parameters
    ----------
    name, label : str
    kind : str
        As QGIS names it, such as ``enum`` or ``source``.
    default : object
    optional, advanced : bool
    output : bool
        It names a file to write.
    help : str
    options : list of str
        Of an enum.
    multiple : bool
        Several options may be chosen.
    minimum, maximum : float
    integer : bool
        The number is whole.
    """

    name: str
    label: str
    kind: str
    default: Any
    optional: bool
    advanced: bool
    output: bool
    help: str
    options: list[str] = field(default_factory=list)
    multiple: bool = False
    minimum: float = 0.0
    maximum: float = 0.0
    integer: bool = False

    @property
    def several(self) -> bool:
        """Whether it may be given more than once."""
        return self.kind == "multilayer" or self.multiple


@dataclass(frozen=True)
class Command:
    """The definition of a command.

    Parameters
    ----------
    name, title, short, help : str
    needs : tuple of str
        Modules without which it cannot run.
    parameters : dict of str to Parameter
        In the order of the dialog.
    results : dict of str to str
        Titles of the values that it prints, by name.
    """

    name: str
    title: str
    short: str
    help: str
    needs: tuple[str, ...]
    parameters: Mapping[str, Parameter]
    results: Mapping[str, str]

    def parameter(self, name: str) -> Parameter:
        """Return a parameter by its name; raise PlanarSitsError if there is none."""
        if name in self.parameters:
            return self.parameters[name]
        near = difflib.get_close_matches(name.upper(), self.parameters, 1)
        hint = f": did you mean {near[0]}?" if near else f", see 'planar-sits {self.name} --help'."
        raise PlanarSitsError(f"{name} is no parameter of '{self.name}'{hint}")


@functools.cache
def commands() -> dict[str, Command]:
    """Return the commands that are algorithms of QGIS, by name."""
    raw = json.loads(_FILE.read_text("utf-8"))
    return {name: _command(name, **fields) for name, fields in raw.items()}


def _command(name: str, *, parameters: list, needs: list, **texts: Any) -> Command:
    """Return a command from its fields in the file."""
    listed = [Parameter(**fields) for fields in parameters]
    return Command(
        name=name,
        needs=tuple(needs),
        parameters={one.name: one for one in listed},
        **texts,
    )
