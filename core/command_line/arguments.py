"""The arguments of a command: a `Job` without QGIS."""

from __future__ import annotations

import math
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ..errors import PlanarSitsError
from ..job.checks import check_number, check_options
from ..job.raster_files import raster_files
from ..job.series import no_raster
from ..job.shared import SharedJob
from ..remote import gdal_source, is_remote
from ..series.gdal_layer import GdalLayer, open_layer
from ..series.gdal_sources import why_no_raster
from ..text import for_log, parameter_label
from .definitions import Command, Parameter

if TYPE_CHECKING:
    from ..cluster.client import Cluster

_TRUE, _FALSE = ("true", "1", "yes", "on"), ("false", "0", "no", "off")


def parsed(command: Command, words: Sequence[str]) -> dict[str, str | list[str]]:
    """Return the values of words such as ``--LENGTH=50`` or ``LENGTH=50``.

    Parameters
    ----------
    command : Command
    words : sequence of str
        A parameter that takes several values may come several times.

    Returns
    -------
    dict of str to (str or list of str)

    Raises
    ------
    PlanarSitsError
        If a word has another form, names no parameter, or one that came before.
    """
    values: dict[str, str | list[str]] = {}
    for word in words:
        name, equals, value = word.removeprefix("--").partition("=")
        if not equals:
            raise PlanarSitsError(f"'{word}' is not understood: write --NAME=value.")
        parameter = command.parameter(name)
        if parameter.several:
            values.setdefault(name, []).append(value)  # type: ignore[union-attr]
        elif name in values:
            raise PlanarSitsError(f"{name} is given twice: give it once.")
        else:
            values[name] = value
    return values


def _split(parameter: Parameter, value: Any) -> list[str]:
    """Return the items of a value of several: repeated, or with separators as in QGIS."""
    separator = ";" if parameter.kind == "multilayer" else ","
    texts = [value] if isinstance(value, str) else value or []
    return [item for text in texts for item in text.split(separator) if item]


@dataclass(frozen=True)
class Arguments(SharedJob):
    """The parameters of a command by type, its messages and progress: a `job.job.Job`.

    Parameters
    ----------
    command : Command
    values : mapping of str to object
        As `parsed` returns them.
    stop : threading.Event
        Set once the operator has asked to stop.
    writing : threading.Event
        Set once outputs are written: requests to stop are not followed any more.
    cluster : Cluster, optional
        Where the work is done, once it has started.
    """

    command: Command
    values: Mapping[str, Any]
    stop: threading.Event = field(default_factory=threading.Event)
    writing: threading.Event = field(default_factory=threading.Event)
    cluster: Cluster | None = None

    # ------------------------------------------------------------ values by type

    def _value(self, name: str) -> Any:
        """Return the value of a parameter, or its default."""
        return self.values[name] if self.is_set(name) else self.command.parameter(name).default

    def text(self, name: str) -> str:
        """Return the value of a text parameter, without blanks around it.

        An empty text is a value, as in QGIS.
        """
        return str(self.values.get(name, self.command.parameter(name).default) or "").strip()

    def field(self, name: str) -> str:
        """Return the value of a field parameter: the name of a field, or ''."""
        return str(self._value(name) or "")

    path = field

    def integer(self, name: str) -> int:
        """Return the value of a parameter for a whole number, rounded as QGIS does."""
        value = self.real(name)
        return int(math.copysign(math.floor(abs(value) + 0.5), value))

    def real(self, name: str) -> float:
        """Return the value of a parameter for a real number."""
        return float(self._value(name))

    def flag(self, name: str) -> bool:
        """Return the value of a boolean parameter."""
        return str(self._value(name)).strip().lower() in _TRUE

    def choice(self, name: str) -> str:
        """Return the chosen option of an enum parameter."""
        return str(self._value(name))

    def choices(self, name: str) -> list[str]:
        """Return the chosen options of an enum, each once, in the order of its options."""
        parameter = self.command.parameter(name)
        if not parameter.multiple:
            return [self.choice(name)]
        chosen = _split(parameter, self._value(name))
        return [option for option in parameter.options if option in chosen]

    def output(self, name: str) -> str:
        """Return the path of an output, '' if it is not requested."""
        return str(self.values.get(name) or "")

    def items(self, name: str) -> list[str]:
        """Return the sources of a parameter for several layers.

        Raises PlanarSitsError if there are only files that lie beside rasters.
        """
        return raster_files(name, _split(self.command.parameter(name), self.values.get(name)))

    def rasters(self, name: str) -> list[GdalLayer]:
        """Return the opened rasters of a parameter for several layers.

        Raises PlanarSitsError, which names the first that cannot be opened.
        """
        return [self._opened(name, path) for path in self.items(name)]

    def _opened(self, name: str, path: str) -> GdalLayer:
        """Return an opened raster, or raise the error that names its parameter."""
        try:
            return open_layer(path)
        except PlanarSitsError as error:
            if is_remote(gdal_source(path)):
                raise PlanarSitsError(f"{name}: {error}") from None
            raise no_raster(name, path, why_no_raster(path)) from None

    def open_raster(self, path: str, name: str) -> GdalLayer:
        """Return a raster of a series file, which may be invalid."""
        return open_layer(path, name)

    # ------------------------------------------------------------ about parameters

    def kind(self, name: str) -> str:
        """Return the type of a parameter, as QGIS names it."""
        return self.command.parameter(name).kind

    def is_set(self, name: str) -> bool:
        """Return whether a parameter has a value."""
        return self.values.get(name) not in (None, "", [], [""])

    def value(self, name: str) -> Any:
        """Return the value of a parameter of any type but layers and outputs."""
        parameter = self.command.parameter(name)
        if parameter.kind == "number":
            return self.integer(name) if parameter.integer else self.real(name)
        if parameter.kind == "enum":
            return self.choices(name) if parameter.multiple else self.choice(name)
        readers = {"boolean": self.flag, "file": self.path, "field": self.field}
        return readers.get(parameter.kind, self.text)(name)

    def default(self, name: str) -> Any:
        """Return the default of a parameter, of the type of `value`."""
        return replace(self, values={}).value(name)

    def label(self, name: str) -> str:
        """Return the label of a parameter, with its identifier in brackets."""
        return parameter_label(self.command.parameter(name).label, name)

    # ------------------------------------------------------------ messages

    def info(self, message: str) -> None:
        """Write a line to standard error, where the log is."""
        print(for_log(message), file=sys.stderr, flush=True)

    def warn(self, message: str) -> None:
        """Write a warning to standard error."""
        self.info(f"Warning: {message}")

    def asked_to_stop(self) -> bool:
        """Return whether the operator has asked to stop."""
        return self.stop.is_set()

    def progress(self, first: float = 0.0, last: float = 1.0) -> Callable[..., None]:
        """Return a ``progress`` of the core that writes each tenth of the work to the log.

        Parameters
        ----------
        first, last : float
            Fractions of the work at which the part begins and ends, 0 to 1.
        """
        told = [math.floor(10 * first)]

        def progress(fraction: float, message: str = "") -> None:
            tenth = math.floor(10 * (first + (last - first) * min(1.0, fraction)) + 1e-9)
            if tenth > told[0]:
                told[0] = tenth
                self.info(f"{10 * tenth} %")
            if message:
                self.info(message)

        return progress


def check_values(arguments: Arguments) -> None:
    """Check that options and numbers are allowed, and that nothing is missing.

    Parameters
    ----------
    arguments : Arguments

    Raises
    ------
    PlanarSitsError
        For the first parameter that cannot be used.
    """
    for name, parameter in arguments.command.parameters.items():
        value = arguments.values.get(name)
        if not arguments.is_set(name):
            continue
        if parameter.kind == "enum":
            chosen = _split(parameter, value) if parameter.multiple else value
            check_options(name, parameter.options, parameter.multiple, chosen)
        elif parameter.kind == "number":
            check_number(name, parameter.minimum, parameter.maximum, value)
        elif parameter.kind == "boolean" and str(value).lower() not in (*_TRUE, *_FALSE):
            raise PlanarSitsError(f"{name}: '{value}' is not one of true, false.")
        elif parameter.kind in ("rasterDestination", "folderDestination"):
            raise PlanarSitsError(
                f"{arguments.label(name)}: attention rasters need QGIS: leave {name} out, or run "
                f"planarsits:{arguments.command.name} by qgis_process."
            )
    missing = [
        arguments.label(name)
        for name, parameter in arguments.command.parameters.items()
        if not parameter.optional and parameter.default is None and not arguments.is_set(name)
    ]
    if missing:
        raise PlanarSitsError(f"These parameters are needed: {', '.join(missing)}.")
