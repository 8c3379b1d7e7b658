"""The parameters, messages and progress of one run, with QGIS or without."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..cluster.client import Cluster
    from ..series.gdal_layer import GdalLayer


class Job(Protocol):
    """One run of an algorithm.

    In QGIS it is a `processing_provider.run.Run`, on the command line a
    `command_line.arguments.Arguments`. ``name`` is the identifier of a parameter.
    """

    @property
    def cluster(self) -> Cluster | None:
        """The started cluster where the work is done; None: in this process."""

    def text(self, name: str) -> str:
        """Return the value of a text parameter, without blanks around it."""

    def field(self, name: str) -> str:
        """Return the value of a field parameter: the name of a field, or ''."""

    def integer(self, name: str) -> int:
        """Return the value of a parameter for a whole number."""

    def real(self, name: str) -> float:
        """Return the value of a parameter for a real number."""

    def flag(self, name: str) -> bool:
        """Return the value of a boolean parameter."""

    def choice(self, name: str) -> str:
        """Return the chosen option of an enum parameter."""

    def choices(self, name: str) -> list[str]:
        """Return the chosen options of an enum, each once, in the order of its options."""

    def path(self, name: str) -> str:
        """Return the path of an input file, '' if none is chosen."""

    def items(self, name: str) -> Sequence[Any]:
        """Return the layers, or their sources, of a parameter for several layers."""

    def rasters(self, name: str) -> list[GdalLayer]:
        """Return the opened rasters of a parameter for several layers.

        Raises PlanarSitsError, which names the first that cannot be opened.
        """

    def open_raster(self, path: str, name: str) -> GdalLayer:
        """Return a raster of a series file, which may be invalid."""

    def kind(self, name: str) -> str:
        """Return the type of a parameter, as QGIS names it."""

    def is_set(self, name: str) -> bool:
        """Return whether a parameter has a value."""

    def value(self, name: str) -> Any:
        """Return the value of a parameter of any type but layers and outputs."""

    def default(self, name: str) -> Any:
        """Return the default of a parameter, of the type of `value`."""

    def is_default(self, name: str) -> bool:
        """Return whether a parameter is left out, empty, or set to its default."""

    def label(self, name: str) -> str:
        """Return the label of a parameter, with its identifier in brackets."""

    def info(self, message: str) -> None:
        """Write a line to the log."""

    def warn(self, message: str) -> None:
        """Write a warning to the log."""

    def cancelled(self) -> bool:
        """Return whether to stop on request: the ``cancelled`` of the core."""

    def start_writing(self) -> None:
        """Follow requests to stop a last time: the outputs that follow are completed.

        Raises
        ------
        Cancelled
            If the operator asked to stop.
        """

    def progress(self, first: float = 0.0, last: float = 1.0) -> Callable[..., None]:
        """Return a ``progress`` of the core for a part of the work."""
