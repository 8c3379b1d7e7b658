"""planarsits:modelinfo: everything a model says of itself."""

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from . import parameters as groups
from . import reading
from .algorithm import PlanarSitsAlgorithm

SCORES = (
    ("Overall accuracy (validation parcels)", "oa"),
    ("Mean F1", "macro_f1"),
    ("Cohen's kappa", "kappa"),
)


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
        from ..core.report.model import write_model_page

        path = self.parameterAsFile(parameters, "MODEL", context)
        description, network = load_model(path)
        weights = sum(parameter.numel() for parameter in network.parameters())
        facts = description_facts(description, weights)
        for name, value in facts:
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
            write_model_page(self.report, page_content(description, facts))
            results["REPORT"] = self.report
        return results


def description_facts(description, weights):
    """Return what a model says of itself, as pairs of name and value.

    Parameters
    ----------
    description : ModelDescription
    weights : int
        Number of weights in its network.
    """
    segments = description.segments
    return [
        ("Network", f"{description.backbone}, {weights} weights"),
        ("Classes", ", ".join(description.class_names)),
        ("Bands", ", ".join(band["name"] for band in description.bands)),
        *(
            (title, f"{description.scores[name]:.3f}")
            for title, name in SCORES
            if name in description.scores
        ),
        ("Temperature of the probabilities", f"{description.temperature:.3f}"),
        ("Season start", description.season_start),
        ("Time steps", len(description.days)),
        ("Sampler", segments.sampler),
        ("Length of a segment", f"{segments.length} pixels"),
        ("Segments", f"{segments.fraction:g} % of a parcel's pixels"),
        ("224 x 224 canvas", "yes" if segments.canvas else "no"),
        ("Seed of the walks", description.seed),
        *((name.replace("_", " "), value) for name, value in description.training.items()),
    ]


def page_content(description, facts):
    """Return the content of a model's page (see `core.report.model`)."""
    found = description.scores
    return {
        "facts": facts,
        "classes": [
            (place, entry["name"], entry["colour"], entry["parcels"])
            for place, entry in enumerate(description.classes)
        ],
        "steps": list(zip(description.days, description.step_labels())),
        "bands": [(band["name"], band["low"], band["high"]) for band in description.bands],
        "scores": [(title, found[name]) for title, name in SCORES if name in found],
    }
