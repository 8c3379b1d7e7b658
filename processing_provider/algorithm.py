"""The base of all algorithms: help, groups, errors, feedback."""

import sys
import threading
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..core.errors import PlanarSitsError
from ..core.installation import requirement_message
from .checks import check_choices, check_files_apart, check_writable

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


class PlanarSitsAlgorithm(QgsProcessingAlgorithm):
    """An algorithm described by class attributes.

    Subclasses set the attributes and write ``add_parameters``, ``read_inputs`` (in
    the main thread: parameters and layers) and ``compute`` (in a worker thread).
    A `PlanarSitsError` of the core reaches the operator as one sentence.
    """

    NAME = ""
    TITLE = ""
    GROUP = ""
    TAGS = ()
    HELP = ""
    SHORT = ""
    # Modules without which the algorithm cannot run: () for none.
    NEEDS = ("torch", "torchvision", "skimage", "sklearn", "matplotlib", "safetensors")

    def name(self):
        return self.NAME

    def displayName(self):
        return self.tr(self.TITLE)

    def group(self):
        return self.tr(self.GROUP)

    def groupId(self):
        return self.GROUP.lower()

    def tags(self):
        return [*self.TAGS, "SITS", "time series", "crop", "parcel", "planar"]

    def shortDescription(self):
        return self.tr(self.SHORT)

    def shortHelpString(self):
        return self.tr(self.HELP)

    def icon(self):
        path = ICONS / f"{type(self).__module__.rsplit('.', 1)[-1]}.svg"
        return QIcon(str(path if path.exists() else ICONS / "planar_sits.svg"))

    def createInstance(self):
        return type(self)()

    def tr(self, text):
        """Translate a text of this plugin."""
        return QCoreApplication.translate("PlanarSits", text)

    def initAlgorithm(self, configuration=None):
        self.add_parameters()

    def add(self, parameter, help_text, advanced=False):
        """Add a parameter with the help that stands beside it: meaning, choices, default."""
        help_text = self.tr(help_text)
        if isinstance(parameter, QgsProcessingParameterEnum):
            help_text += f" One of: {', '.join(parameter.options())}."
        if parameter.defaultValue() not in (None, "") and not parameter.isDestination():
            help_text += f" Default: {parameter.defaultValue()}."
        parameter.setHelp(help_text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def canExecute(self):
        message = requirement_message(self.NEEDS) if self.NEEDS else ""
        return not message, message

    def checkParameterValues(self, parameters, context):
        # qgis_process and scripts do not ask canExecute().
        runs, message = self.canExecute()
        if not runs:
            return False, message
        # Ours first: they say what is wrong, QGIS only that something is.
        try:
            self._import_torch()
            check_choices(self, parameters)
            self.check(parameters, context)
        except PlanarSitsError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def check(self, parameters, context):
        """Raise `PlanarSitsError` for parameters that cannot work; cheap."""

    def prepareAlgorithm(self, parameters, context, feedback):
        self._told(self._read_inputs, parameters, context, feedback)
        return True

    def _read_inputs(self, parameters, context, feedback):
        check_files_apart(self, parameters, context)
        self.read_inputs(parameters, context, feedback)

    def read_inputs(self, parameters, context, feedback):
        """Read parameters and layers, in the main thread."""

    def processAlgorithm(self, parameters, context, feedback):
        return self._told(self.compute, parameters, context, feedback)

    def _import_torch(self):
        """Import torch in a thread of its own, once (docs/decisions/0005).

        Where torch is first imported in a worker thread of QGIS, it keeps that
        thread's Python state beyond its life, and the next run there crashes.

        Raises
        ------
        PlanarSitsError
            If torch is there but does not work.
        """
        if "torch" not in self.NEEDS or "torch" in sys.modules:
            return
        from ..core.environment import import_problem

        problems = []
        thread = threading.Thread(target=lambda: problems.append(import_problem("torch")))
        thread.start()
        thread.join()
        if problems[0]:
            raise PlanarSitsError(
                f"PyTorch is installed, but cannot be imported ({problems[0]}): run 'Check "
                "environment' for what to do."
            )

    def _told(self, work, parameters, context, feedback):
        """Do a part of the work; turn its errors into messages to the operator."""
        try:
            self._import_torch()
            return work(parameters, context, feedback)
        except PlanarSitsError as error:
            raise QgsProcessingException(str(error)) from None
        except MemoryError:
            raise QgsProcessingException(
                "Not enough memory: lower MEMORY_MB, or take fewer parcels or dates."
            ) from None

    def destination(self, parameters, name, context):
        """Return the path of a file output, '' if it is not wanted.

        Raises
        ------
        PlanarSitsError
            If the file cannot be written there.
        """
        path = self.parameterAsFileOutput(parameters, name, context)
        if path:
            check_writable(path, name)
        return path


def progress_of(feedback, first=0.0, last=1.0):
    """Return a core ``progress`` that fills a part of the progress bar.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
    first, last : float
        The part, 0 to 1.
    """

    def progress(fraction, message=""):
        feedback.setProgress(100 * (first + (last - first) * min(1.0, fraction)))
        if message:
            feedback.pushInfo(message)

    return progress
