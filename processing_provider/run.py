"""One run of an algorithm: its parameters by type, messages and progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.job.raster_files import raster_files
from ..core.job.shared import SharedJob
from ..core.text import for_log, parameter_label, unmarked
from .labels import in_dialog_words
from .raster_layers import PlainRaster, opened_raster, opened_rasters
from .translation import translated

if TYPE_CHECKING:
    from ..core.cluster.client import Cluster
    from .remote_rasters import RemoteRaster


@dataclass(frozen=True)
class Run(SharedJob):
    """The parameters, the context and the feedback of one run of an algorithm.

    Context and feedback belong to the thread that QGIS gave them to: a `Run` is made
    anew for each call of QGIS, and never kept. ``name`` in the methods is the identifier of
    a parameter of the algorithm.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict of str to object
        Values as QGIS passes them, by identifier.
    context : QgsProcessingContext
    feedback : QgsProcessingFeedback, optional
        None while parameters are checked.
    writing : Event
        Set once outputs are written: requests to stop are not followed any more.
    cluster : Cluster, optional
        Where the work is done, once it has started.
    """

    algorithm: QgsProcessingAlgorithm
    parameters: dict[str, object]
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback | None = None
    writing: Event = field(default_factory=Event)
    cluster: Cluster | None = None

    # ------------------------------------------------------------ values by type

    def text(self, name: str) -> str:
        """Return the value of a text parameter, without blanks around it."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def field(self, name: str) -> str:
        """Return the value of a field parameter: the name of a field, or ''."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def integer(self, name: str) -> int:
        """Return the value of a parameter for a whole number."""
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def real(self, name: str) -> float:
        """Return the value of a parameter for a real number."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """Return the value of a boolean parameter."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def choice(self, name: str) -> str:
        """Return the chosen option of an enum parameter."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def choices(self, name: str) -> list[str]:
        """Return the chosen options of an enum, each once, in the order of its options."""
        definition = self.algorithm.parameterDefinition(name)
        if not definition.allowMultiple():
            return [self.choice(name)]
        if self.parameters.get(name) == []:  # QGIS takes the default, as it does for ''
            return []
        chosen = self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)
        return [option for option in definition.options() if option in chosen]

    def path(self, name: str) -> str:
        """Return the path of an input file, '' if none is chosen."""
        return self.algorithm.parameterAsFile(self.parameters, name, self.context)

    def output(self, name: str) -> str:
        """Return the path of a file or folder output, '' if it is not requested.

        A temporary output gets a new path at each call.
        """
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)

    def raster_output(self, name: str) -> str:
        """Return the path of a raster output, '' if it is not requested.

        For `compute` alone: QGIS loads the layers that are resolved while the algorithm
        runs, not those that are resolved while it is prepared.
        """
        return self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)

    def items(self, name: str) -> list:
        """Return the layers, or their sources (str), of a parameter for several layers.

        Raises PlanarSitsError if there are only files that lie beside rasters.
        """
        items = self.parameters.get(name) or []
        if isinstance(items, str):
            items = [item for item in items.split(";") if item]
        if not isinstance(items, (list, tuple)):
            items = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        return raster_files(name, items)

    def rasters(self, name: str) -> list[QgsRasterLayer | RemoteRaster]:
        """Return the opened rasters of a parameter for several layers.

        Raises PlanarSitsError, which names the first that cannot be opened.
        """
        return opened_rasters(name, self.items(name), self.context)

    def open_raster(self, path: str, name: str) -> PlainRaster | RemoteRaster:
        """Return a raster of a series file, which may be invalid."""
        return opened_raster(path, name)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Return the source of a feature parameter, None if it cannot be opened."""
        return self.algorithm.parameterAsSource(self.parameters, name, self.context)

    def vector_layer(self, name: str) -> QgsVectorLayer | None:
        """Return the layer of a feature parameter, None if it cannot be opened."""
        # That of selected features is the layer itself.
        value = plain_value(self.parameters.get(name), self.context)
        parameters = {**self.parameters, name: value}
        return self.algorithm.parameterAsVectorLayer(parameters, name, self.context)

    # ------------------------------------------------------------ about parameters

    def kind(self, name: str) -> str:
        """Return the type of a parameter, as QGIS names it."""
        return self.algorithm.parameterDefinition(name).type()

    def is_set(self, name: str) -> bool:
        """Return whether a parameter has a value that is not empty."""
        return plain_value(self.parameters.get(name), self.context) not in (None, "", [])

    def value(self, name: str) -> object:
        """Return the value of a parameter of any type but layers and outputs."""
        definition = self.algorithm.parameterDefinition(name)
        kind = self.kind(name)
        if kind == "number":
            integer = QgsProcessingParameterNumber.Type.Integer
            return self.integer(name) if definition.dataType() == integer else self.real(name)
        if kind == "enum":
            return self.choices(name) if definition.allowMultiple() else self.choice(name)
        readers = {"boolean": self.flag, "file": self.path, "field": self.field}
        return readers.get(kind, self.text)(name)

    def default(self, name: str) -> object:
        """Return the default of a parameter, of the type of `value`."""
        default = self.algorithm.parameterDefinition(name).defaultValue()
        return replace(self, parameters={name: default}).value(name)

    def label(self, name: str) -> str:
        """Return the label of a parameter, with its identifier in brackets."""
        return parameter_label(self.algorithm.parameterDefinition(name).description(), name)

    # ------------------------------------------------------------ messages

    def told(self, message: str) -> str:
        """Return a message in the words of the dialog, on one line."""
        return in_dialog_words(for_log(translated(message)), self.algorithm)

    def refused(self, message: str) -> str:
        """Return a message for a box or the summary of a batch, which may be HTML."""
        return unmarked(self.told(message))

    def info(self, message: str) -> None:
        """Write a line to the log."""
        self.feedback.pushInfo(self.told(message))

    def warn(self, message: str) -> None:
        """Write a warning to the log."""
        self.feedback.pushWarning(self.told(message))

    def asked_to_stop(self) -> bool:
        """Return whether the operator has asked to stop."""
        return self.feedback is not None and self.feedback.isCanceled()

    def progress(self, first: float = 0.0, last: float = 1.0) -> Callable[..., None]:
        """Return a ``progress`` of the core that fills a part of the progress bar.

        Parameters
        ----------
        first, last : float
            Fractions of the bar at which the part begins and ends, 0 to 1.

        Returns
        -------
        callable
            Takes a fraction, 0 to 1, and optionally a line for the log.
        """

        def progress(fraction: float, message: str = "") -> None:
            self.feedback.setProgress(100 * (first + (last - first) * min(1.0, fraction)))
            if message:
                self.info(message)

        return progress


def plain_value(value: object, context: QgsProcessingContext) -> object:
    """Return the value of a parameter without what the dialogs wrap it in.

    Parameters
    ----------
    value : object
        May be a definition of an input (selected features) or output, or a property.
    context : QgsProcessingContext

    Returns
    -------
    object
        None for a null value; '' for a definition of nothing.
    """
    for name in ("sink", "source"):  # of a layer, source is a method
        inner = getattr(value, name, None)
        value = inner if isinstance(inner, QgsProperty) else value
    if isinstance(value, QgsProperty):
        return value.valueAsString(context.expressionContext())[0]
    return None if value == NULL else value
