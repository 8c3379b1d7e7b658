"""planarsits:modelinfo: the description of a model."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString

from ..core.job.model_info import model_results
from . import checks
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .page_origin import page_origin
from .run import Run


class ModelInfo(PlanarSitsAlgorithm):
    """Algorithm that shows the description of a model."""

    NAME = "modelinfo"
    TITLE = "Model information"
    GROUP = "Classification"
    TAGS = ("model", "information", "metadata", "provenance")
    SHORT = "Shows the description of a model: classes, bands, season, network, scores."
    HELP = (
        "Shows everything in a model file but the weights: classes and their colours, "
        "bands and their ranges, season and time steps, network, settings of the training and "
        "scores of the validation parcels."
    )

    def add_parameters(self) -> None:
        groups.add_model(self)
        groups.add_report(self, "Model report", "A page with the same facts.")
        for name, title, text in (
            ("CLASSES", "Classes", "Names of the classes, with commas, in the order of rasters."),
            ("BANDS", "Bands", "Names of the bands, with commas, in the order of the model."),
            ("SEASON", "Season", "First day of the season, number of time steps, and last day."),
            ("BACKBONE", "Network", "Identifier of the network."),
            ("DESCRIPTION", "Description", "All facts of the model file, as JSON."),
        ):
            self.add_output(QgsProcessingOutputString, name, title, text)

    def check(self, run: Run) -> None:
        checks.check_model(run)

    def read_inputs(self, run: Run) -> None:
        self.report = run.output("REPORT")
        self.origin = page_origin(run)

    def compute(self, run: Run) -> dict[str, object]:
        return model_results(run, self.report, self.origin)
