"""planarsits:checkenvironment: versions, devices, and missing packages."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import Qgis, QgsProcessingOutputString

from ..core.errors import PlanarSitsError
from ..core.torch_import import import_torch
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
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
        groups.add_report(self, "A page with the same facts.")
        for name, title in (
            ("MISSING", "Missing packages"),
            ("INSTALL_COMMAND", "Install command"),
            ("DEVICES", "Devices"),
            ("VERSIONS", "Versions"),
        ):
            self.addOutput(QgsProcessingOutputString(name, self.tr(title)))

    def read_inputs(self, run: Run) -> None:
        self.report = run.output("REPORT")

    def compute(self, run: Run) -> dict[str, object]:
        from ..core import environment, installation, requirements

        # The first import of torch, often. What is wrong with it is in the description.
        with suppress(PlanarSitsError):
            import_torch(("torch",))
        pairs = [("QGIS", Qgis.QGIS_VERSION), *environment.describe_environment()]
        for name, value in pairs:
            run.info(f"{name}: {value}")
        missing = requirements.missing_packages()
        command = installation.install_command(missing) if missing else ""
        if missing:
            run.warn(installation.requirement_message())
        results: dict[str, object] = {
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
