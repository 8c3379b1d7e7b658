"""What QGIS lists of an algorithm: title, help, icon, parameters and outputs."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from .help_pages import help_page
from .parameter_kinds import options_help, translate_options
from .translation import translated

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


class DescribedAlgorithm(QgsProcessingAlgorithm):
    """An algorithm described by class attributes.

    Attributes
    ----------
    NAME, TITLE, GROUP, SHORT, HELP : str
        Identifier, title, group, summary and help.
    TAGS : tuple of str
        Search words beside those of all algorithms.
    """

    NAME = ""
    TITLE = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()
    HELP = ""
    SHORT = ""

    def add_parameters(self) -> None:
        """Add the parameters and outputs, with `add`."""

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.tr(self.TITLE)

    def group(self) -> str:
        return self.tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower()

    def tags(self) -> list[str]:
        return [*self.TAGS, "SITS", "time series", "crop", "parcel", "planar"]

    def shortDescription(self) -> str:
        return self.tr(self.SHORT)

    def shortHelpString(self) -> str:
        outputs = [
            f"{one.description()} ({one.name()}): {self.output_help(one.name())}"
            for one in self.outputDefinitions()
        ]
        return "\n".join([self.tr(self.HELP), "", self.tr("Outputs:"), *outputs])

    def output_help(self, name: str) -> str:
        """Return what an output holds, '' if it has no help.

        Parameters
        ----------
        name : str
            Identifier of the output.
        """
        destination = self.parameterDefinition(name)
        return destination.help() if destination else self._outputs.get(name, "")

    def helpUrl(self) -> str:
        return help_page("parameters", self.NAME)

    def icon(self) -> QIcon:
        path = ICONS / f"{type(self).__module__.rsplit('.', 1)[-1]}.svg"
        return QIcon(str(path if path.exists() else ICONS / "planar_sits.svg"))

    def createInstance(self) -> DescribedAlgorithm:
        return type(self)()

    def tr(self, text: str) -> str:
        """Return the translation of a text of this plugin."""
        return translated(text)

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self._outputs: dict[str, str] = {}
        self.add_parameters()

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
    ) -> None:
        """Add a parameter with its help: meaning, choices, default.

        Parameters
        ----------
        parameter : QgsProcessingParameterDefinition
        help_text : str
            The meaning; choices and default are added to it.
        advanced : bool
            Listed under "Advanced parameters".
        """
        help_text = self.tr(help_text)
        if isinstance(parameter, QgsProcessingParameterEnum):
            translate_options(parameter, self.tr)
            help_text += self.tr(options_help(parameter))
        elif parameter.defaultValue() not in (None, "") and not parameter.isDestination():
            help_text += self.tr(f" Default: {parameter.defaultValue()}.")
        parameter.setHelp(help_text)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def add_output(
        self, kind: type[QgsProcessingOutputDefinition], name: str, title: str, help_text: str
    ) -> None:
        """Add an output that is no parameter, such as a number, with its help.

        Parameters
        ----------
        kind : type
            A subclass of QgsProcessingOutputDefinition.
        name, title : str
        help_text : str
            What it holds, with its unit.
        """
        self._outputs[name] = self.tr(help_text)
        self.addOutput(kind(name, self.tr(title)))
