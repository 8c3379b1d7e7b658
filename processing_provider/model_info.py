"""planarsits:modelinfo: everything a model says of itself."""

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from . import parameters as groups
from . import reading
from .algorithm import PlanarSitsAlgorithm


class ModelInfo(PlanarSitsAlgorithm):
    """Tells what a model knows."""

    NAME = "modelinfo"
    TITLE = "About a model"
    GROUP = "Classification"
    TAGS = ("model", "information", "metadata", "provenance")
    SHORT = "Tells everything that a model says of itself: classes, bands, season, scores."
    HELP = (
        "Tells everything that a model says of itself: its classes and their colours, bands and "
        "their ranges, season and time steps, network, how it was trained and how well it did on "
        "its validation parcels."
    )

    def add_parameters(self):
        add, tr = self.add, self.tr
        groups.add_model(self)
        add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True
            ),
            "A page with the same facts.",
        )
        for name, title in (
            ("CLASSES", "Classes"),
            ("BANDS", "Bands"),
            ("SEASON", "Season"),
            ("BACKBONE", "Network"),
            ("DESCRIPTION", "Everything, as JSON"),
        ):
            self.addOutput(QgsProcessingOutputString(name, tr(title)))

    def check(self, parameters, context):
        from ..core.networks.model_file import read_description

        reading.check_suffix(self, parameters, context, "MODEL")
        read_description(self.parameterAsFile(parameters, "MODEL", context))

    def read_inputs(self, parameters, context, feedback):
        self.report = self.destination(parameters, "REPORT", context)

    def compute(self, parameters, context, feedback):
        import json
        from dataclasses import asdict

        from ..core.networks.model_file import load_model
        from ..core.report.model import model_facts, write_model_page

        path = self.parameterAsFile(parameters, "MODEL", context)
        model = load_model(path)
        description = model.description
        for name, value in model_facts(model):
            feedback.pushInfo(f"{name}: {value}")
        labels = description.step_labels()
        results = {
            "CLASSES": ", ".join(description.class_names),
            "BANDS": ", ".join(band["name"] for band in description.bands),
            "SEASON": f"{description.season_start}, {len(labels)} steps to {labels[-1]}",
            "BACKBONE": description.backbone,
            "DESCRIPTION": json.dumps(asdict(description), ensure_ascii=False),
        }
        if self.report:
            write_model_page(self.report, model)
            results["REPORT"] = self.report
        return results
