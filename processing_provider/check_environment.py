"""planarsits:checkenvironment: versions, devices, and what is missing."""

from qgis.core import (
    Qgis,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from .algorithm import PlanarSitsAlgorithm


class CheckEnvironment(PlanarSitsAlgorithm):
    """Reports what the plugin runs on."""

    NAME = "checkenvironment"
    TITLE = "Check environment"
    GROUP = "Help"
    TAGS = ("install", "packages", "torch", "CUDA", "GPU", "version")
    SHORT = "Tells versions and devices, what is missing, and the command that installs it."
    HELP = (
        "Tells the versions of all packages, the devices that PyTorch can use, which packages are "
        "missing, and the command that installs them for the Python of this QGIS."
    )
    NEEDS = ()

    def add_parameters(self):
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), "HTML (*.html)", optional=True, createByDefault=True
            ),
            "A page with the same facts.",
        )
        self.addOutput(QgsProcessingOutputString("MISSING", self.tr("Missing packages")))
        self.addOutput(QgsProcessingOutputString("INSTALL_COMMAND", self.tr("Install command")))
        self.addOutput(QgsProcessingOutputString("DEVICES", self.tr("Devices")))
        self.addOutput(QgsProcessingOutputString("VERSIONS", self.tr("Versions")))

    def read_inputs(self, parameters, context, feedback):
        self.report = self.destination(parameters, "REPORT", context)

    def compute(self, parameters, context, feedback):
        from ..core import environment, installation, requirements

        pairs = [("QGIS", Qgis.QGIS_VERSION), *environment.describe_environment()]
        for name, value in pairs:
            feedback.pushInfo(f"{name}: {value}")
        missing = requirements.missing_packages()
        command = installation.install_command(missing) if missing else ""
        if missing:
            feedback.pushWarning(installation.requirement_message())
        results = {
            "MISSING": ", ".join(package.pip for package in missing),
            "INSTALL_COMMAND": command,
            "DEVICES": "; ".join(
                f"{name[7:]}: {value}" for name, value in pairs if name.startswith("Device ")
            ),
            "VERSIONS": "; ".join(f"{name}: {value}" for name, value in pairs),
        }
        if self.report:
            from ..core.report.environment import environment_html
            from ..core.report.page import write_page

            page = [("QGIS", Qgis.QGIS_VERSION), ("Environment", environment_html())]
            write_page(self.report, "Planar SITS: environment", page)
            results["REPORT"] = self.report
        return results
