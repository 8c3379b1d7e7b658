"""planarsits:checkenvironment: versions, devices, and missing packages."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import Qgis, QgsProcessingOutputString

from ..core.errors import PlanarSitsError
from ..core.torch_import import import_torch
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
        for name, title in (
            ("MISSING", "Missing packages"),
            ("INSTALL_COMMAND", "Install command"),
            ("DEVICES", "Devices"),
            ("VERSIONS", "Versions"),
        ):
            self.addOutput(QgsProcessingOutputString(name, self.tr(title)))

    def read_inputs(self, run: Run) -> None:
        self.report = run.output("REPORT")
        self.origin = page_origin(run)

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
            from ..core.report.environment import write_environment

            write_environment(self.report, pairs[:1], self.origin)
            results["REPORT"] = self.report
        return results
