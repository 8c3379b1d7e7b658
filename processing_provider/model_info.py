"""planarsits:modelinfo: the description of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputString

from . import checks
from . import model_support as models
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .run import Run

if TYPE_CHECKING:
    from ..core.networks.model_file import ModelDescription

SCORES = (
    ("Overall accuracy (validation parcels)", "oa"),
    ("Macro F1", "macro_f1"),
    ("Cohen's kappa", "kappa"),
)


class ModelInfo(PlanarSitsAlgorithm):
    """Shows the description of a model."""

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
        groups.add_report(self, "A page with the same facts.")
        for name, title in (
            ("CLASSES", "Classes"),
            ("BANDS", "Bands"),
            ("SEASON", "Season"),
            ("BACKBONE", "Network"),
            ("DESCRIPTION", "Everything, as JSON"),
        ):
            self.addOutput(QgsProcessingOutputString(name, self.tr(title)))

    def check(self, run: Run) -> None:
        checks.check_model(run)

    def read_inputs(self, run: Run) -> None:
        self.report = run.output("REPORT")

    def compute(self, run: Run) -> dict[str, object]:
        import json
        from dataclasses import asdict

        from ..core.report.model import write_model_page

        model = models.read_model(run)
        description = model.description
        weights = sum(parameter.numel() for parameter in model.network.parameters())
        facts = description_facts(description, weights)
        for name, value in facts:
            run.info(f"{name}: {value}")
        labels = description.step_labels()
        results: dict[str, object] = {
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


def description_facts(
    description: ModelDescription, weights: int
) -> list[tuple[str, str | int | float]]:
    """Return the facts about a model, as pairs of name and value.

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
        ("Segment length", f"{segments.length} pixels"),
        ("Segments", f"{segments.fraction:g} % of a parcel's pixels"),
        ("224 x 224 canvas", "yes" if segments.canvas else "no"),
        ("Seed of the segments", description.seed),
        *((name.replace("_", " "), value) for name, value in description.training.items()),
    ]


def page_content(
    description: ModelDescription, facts: list[tuple[str, str | int | float]]
) -> dict[str, list]:
    """Return the content of a model's page.

    Parameters
    ----------
    description : ModelDescription
    facts : list of (str, value)
        See `description_facts`.

    Returns
    -------
    dict
        See `core.report.model.write_model_page`.
    """
    scores = description.scores
    return {
        "facts": facts,
        "classes": [
            (index, entry["name"], entry["colour"], entry["parcels"])
            for index, entry in enumerate(description.classes)
        ],
        "steps": list(zip(description.days, description.step_labels())),
        "bands": [(band["name"], band["low"], band["high"]) for band in description.bands],
        "scores": [(title, scores[name]) for title, name in SCORES if name in scores],
    }
