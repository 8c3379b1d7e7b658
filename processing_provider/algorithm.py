"""The base class of all algorithms: checks, runs, errors."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsRasterLayer,
)

from ..core.errors import PlanarSitsError
from ..core.gdal_mode import gdal_exceptions
from ..core.installation import requirement_message
from ..core.job.cluster import open_cluster
from ..core.job.effects import Rule, check_effects
from ..core.report.words import writing_in
from ..core.torch_import import import_torch
from .checks import check_choices
from .described_algorithm import DescribedAlgorithm
from .kept_files import suggesting_dialog, warn_of_temporary
from .layer_history import add_history
from .output_checks import check_outputs
from .run import Run
from .translation import page_words, translated

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget


class PlanarSitsAlgorithm(DescribedAlgorithm):
    """An algorithm whose runs are checked before they start.

    Subclasses set the attributes and write `add_parameters`, `check`, `read_inputs` and
    `compute`. A `PlanarSitsError` of any of them reaches the operator as one sentence.

    Attributes
    ----------
    NEEDS : tuple of str
        Modules without which the algorithm cannot run.
    RULES : tuple of Rule
        When its options have an effect.
    KEPT : dict of str to str
        Outputs that later runs need, and the names that the dialog suggests.
    """

    NEEDS: tuple[str, ...] = (
        "torch",
        "torchvision",
        "skimage",
        "sklearn",
        "matplotlib",
        "safetensors",
    )
    RULES: tuple[Rule, ...] = ()
    KEPT: Mapping[str, str] = MappingProxyType({})

    # ------------------------------------------------------------ what subclasses write

    def check(self, run: Run) -> None:
        """Check the parameters of a run, beyond the checks of all algorithms.

        Called often, and without feedback: it must not read large files.

        Parameters
        ----------
        run : Run

        Raises
        ------
        PlanarSitsError
            For the first parameter that cannot be used.
        """

    def read_inputs(self, run: Run) -> None:
        """Read parameters and layers, in the main thread; keep them as attributes.

        Parameters
        ----------
        run : Run

        Raises
        ------
        PlanarSitsError
            If an input cannot be read.
        """

    def compute(self, run: Run) -> dict[str, object]:
        """Compute and write the outputs, in a worker thread.

        Parameters
        ----------
        run : Run

        Returns
        -------
        dict of str to object
            Values of the outputs by identifier: paths, identities of layers, numbers, text.

        Raises
        ------
        PlanarSitsError
            If the work cannot be done, or on a request to stop.
        """
        return {}

    # ------------------------------------------------------------ what QGIS runs

    def canExecute(self) -> tuple[bool, str]:
        message = requirement_message(self.NEEDS) if self.NEEDS else ""
        return not message, translated(message)

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        # qgis_process and scripts do not ask canExecute().
        runs, message = self.canExecute()
        if not runs:
            return False, message
        # Our checks first: QGIS only states that a value is not acceptable, not why.
        try:
            run = Run(self, parameters, context)
            with gdal_exceptions(False):
                self.check_run(run)
        except PlanarSitsError as error:
            return False, run.refused(str(error))
        # QGIS opens no parts of files, such as NETCDF:"a.nc":b. All lists hold rasters, which are
        # opened by our own checks and when they are read: an empty layer stands for each.
        lists = {
            definition.name(): [QgsRasterLayer() for _ in run.items(definition.name())]
            for definition in self.parameterDefinitions()
            if definition.type() == "multilayer" and run.is_set(definition.name())
        }
        # Earlier entries of the history hold '' for a list of options; None is the default.
        lists.update((name, None) for name in self._lists() if parameters.get(name) == "")
        accepted, message = super().checkParameterValues({**parameters, **lists}, context)
        return accepted, run.refused(message)

    def preprocessParameters(self, parameters: dict[str, object]) -> dict[str, object]:
        # Called by the dialogs. QGIS 3.22 loses a list of options in the history, not a text.
        texts = {
            name: ",".join(map(str, parameters[name]))
            for name in self._lists()
            if isinstance(parameters.get(name), (list, tuple)) and parameters[name]
        }
        return {**parameters, **texts}

    def _lists(self) -> list[str]:
        """Return the identifiers of the parameters for several options."""
        return [
            definition.name()
            for definition in self.parameterDefinitions()
            if isinstance(definition, QgsProcessingParameterEnum) and definition.allowMultiple()
        ]

    def prepareAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        run = Run(self, parameters, context, feedback)
        with _errors_for_operator(run):
            # Again: the graphical modeler does not call checkParameterValues().
            self.check_run(run)
            self.read_inputs(run)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        run = Run(self, parameters, context, feedback)
        with _errors_for_operator(run):
            import_torch(self.NEEDS)
            with open_cluster(run) as cluster, writing_in(page_words()):
                results = self.compute(replace(run, cluster=cluster))
            add_history(run, results)
        if feedback.isCanceled():  # QGIS says then that the run failed
            run.warn("The request to stop came after the outputs were written: they are complete.")
        warn_of_temporary(run, results)
        return results

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget:
        # In the desktop only; inputs and outputs are suggested here, not by defaults, so that
        # scripts, models and qgis_process name them.
        return suggesting_dialog(self, parent)

    def check_run(self, run: Run) -> None:
        """Check the parameters of a run.

        Parameters
        ----------
        run : Run

        Raises
        ------
        PlanarSitsError
            For the first parameter that cannot be used.
        """
        import_torch(self.NEEDS)
        check_choices(run)
        check_effects(run, self.RULES)
        self.check(run)
        check_outputs(run)


@contextmanager
def _errors_for_operator(run: Run) -> Iterator[None]:
    """Context that turns errors of the core into messages of QGIS.

    GDAL returns its errors in it, whatever other plugins or GDAL 4 have set.
    """
    try:
        with gdal_exceptions(False):
            yield
    except PlanarSitsError as error:
        # What the frames hold, such as an iterator of QGIS over a file, is released now.
        traceback.clear_frames(error.__traceback__)
        raise QgsProcessingException(run.refused(str(error))) from None
    except MemoryError:
        message = "Not enough memory: lower MEMORY_MB, or take fewer parcels or dates."
        raise QgsProcessingException(run.told(message)) from None
