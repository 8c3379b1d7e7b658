"""planarsits:checkenvironment: versions, devices, and missing packages."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingOutputString

from ..core.job.environment import environment_results
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .page_origin import page_origin
from .run import Run


class CheckEnvironment(PlanarSitsAlgorithm):
    """Algorithm that reports the environment of the plugin."""

    NAME = "checkenvironment"
    TITLE = "Check environment"
    GROUP = "Help"
    TAGS = ("install", "packages", "torch", "CUDA", "GPU", "version")
    SHORT = "Lists versions, devices and missing packages, with the command that installs them."
    HELP = (
        "Lists the versions of all packages, the devices that PyTorch can use, the packages that "
        "are missing, and the command that installs them for the Python of this QGIS."
    )
    NEEDS = ()

    def add_parameters(self) -> None:
        groups.add_report(self, "Environment report", "A page with the same facts.")
        for name, title, text in (
            ("MISSING", "Missing packages", "Names of the missing packages, with commas."),
            ("INSTALL_COMMAND", "Install command", "Command that installs them; empty: none."),
            ("DEVICES", "Devices", "Devices that PyTorch can use, each with its name."),
            ("VERSIONS", "Versions", "Versions of QGIS, Python and all packages."),
        ):
            self.add_output(QgsProcessingOutputString, name, title, text)

    def read_inputs(self, run: Run) -> None:
        self.report = run.output("REPORT")
        self.origin = page_origin(run)

    def compute(self, run: Run) -> dict[str, object]:
        return environment_results(run, ("QGIS", Qgis.QGIS_VERSION), self.report, self.origin)
