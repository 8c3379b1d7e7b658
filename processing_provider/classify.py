"""planarsits:classify: the crop of each parcel, from a trained model."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ..core.job.rules import CLASSIFY_RULES
from . import attention_rasters as rasters
from . import checks, inputs, output_checks, series_inputs, sinks
from . import cluster as clusters
from . import model_support as models
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .run import Run
from .vector_styles import class_renderer

if TYPE_CHECKING:
    from ..core.learning.classify import Classified
    from ..core.series.parcel_table import Parcels
    from .fields import ResultFields


class Classify(PlanarSitsAlgorithm):
    """Algorithm that classifies parcels with a trained model."""

    NAME = "classify"
    TITLE = "Classify parcels"
    GROUP = "Classification"
    TAGS = ("classify", "predict", "crop map", "land cover", "agriculture", "deep learning")
    SHORT = "Classifies parcels by crop, with the probability of the decision."
    HELP = (
        "Classifies parcels by crop with a model from 'Train a parcel classifier'.\n\nEvery input "
        "parcel is in the output, with its attributes and: pred_class (the crop), pred_conf (its "
        "probability), pred_2nd (the second most probable crop), pred_marg (the difference of "
        "their probabilities), pred_entr (Shannon entropy of the probabilities, in nats), "
        "pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or the "
        "reason why not), pred_set and pred_nset (the classes that it may be of, and how many), "
        "pred_novel (p-value: small where the parcel is unlike all parcels of the training) and, "
        "if chosen, the probability of each class (p_ and the name of the class).\n\nIf the model "
        "knows groups of crops, pred_group is the crop where it is sure enough, else its group.\n\n"
        "The images may be of another year than the model's: its dates are counted "
        "from the season's start.\n\nWith 'Attention' or 'Semantic map' the attention of the "
        "pixels is written as well, from the same segments."
    )
    RULES = CLASSIFY_RULES

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        groups.add_model(self)
        groups.add_parcels(self)
        groups.add_series(self)
        add(
            QgsProcessingParameterBoolean("PROBABILITIES", tr("Probability of each class"), False),
            "Adds a field for each class of the model: p_ and the name of the class.",
        )
        groups.add_parcel_options(self)
        models.add_fraction(self)
        models.add_voting(self)
        models.add_coverage(self)
        groups.add_run(self)
        clusters.add_cluster(self)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Classified parcels"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "The parcels, each with its class or the reason why it has none.",
        )
        rasters.add_method(self)
        rasters.add_rasters(self, optional=True)
        for name, title, text in (
            ("CLASSIFIED", "Parcels classified", "Number of parcels with a predicted class."),
            ("SKIPPED", "Parcels left out", "Number of parcels without; the log tells why."),
        ):
            self.add_output(QgsProcessingOutputNumber, name, title, text)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_model(run, attention=run.is_set("ATTENTION") or run.is_set("SEMANTIC"))
        output_checks.check_rasters(run)
        clusters.check_cluster(run)

    def read_inputs(self, run: Run) -> None:
        self.model = models.read_model(run)
        self.series = models.read_model_series(run, self.model)
        self.source = inputs.parcel_source(run)

    def compute(self, run: Run) -> dict[str, object]:
        series_inputs.log_series(run, self.series)
        results = self._fields(run)
        colours = {entry["name"]: entry["colour"] for entry in self.model.description.classes}
        layout = results.layout(self.source, lambda: class_renderer(colours))
        sinks.rehearse(run, "OUTPUT", layout)
        store = None
        parcels = inputs.read_parcels(run, self.series)
        if run.cluster:
            work = clusters.cluster_classification(run, self.model, self.series, parcels)
            classified = clusters.classify_parcels(run, self.model, work)
            written, store = {}, work.store
        else:
            classified, written = self._classify_here(run, parcels)
        models.add_sets(run, self.model, classified)
        count = (classified.pixels > 0).sum()
        run.info(f"{count} of {len(parcels)} parcels classified.")
        skipped = inputs.log_skipped(run, parcels)
        features = results.features(self.source, parcels, classified)
        output = sinks.write_layer(run, "OUTPUT", layout, features)
        if store:
            store.clear()
        return {
            "OUTPUT": output,
            "CLASSIFIED": len(parcels) - skipped,
            "SKIPPED": skipped,
            **written,
        }

    def _classify_here(self, run: Run, parcels: Parcels) -> tuple[Classified, dict[str, object]]:
        """Classify in this process; return the results, and the rasters that were written."""
        paths = rasters.read_paths(run)
        with ExitStack() as stack:
            attention, predictor = None, None
            if paths and not parcels.any_ready():
                run.warn("No parcel can be used: no attention is written.")
            elif paths:
                if run.choice("VOTING") == "adaptive":
                    run.info("Attention uses all segments: so all of them vote.")
                attention = stack.enter_context(
                    rasters.open_rasters(self.model, self.series, parcels, paths)
                )
                predictor = rasters.attention_predictor(run, self.model, attention)
            if predictor is None:
                predictor = models.voting_predictor(run, self.model)
            classified = models.classify_parcels(run, self.model, self.series, parcels, predictor)
            return classified, rasters.write_rasters(run, attention, paths) if attention else {}

    def _fields(self, run: Run) -> ResultFields:
        """Return the fields of the output; write to the log which are renamed."""
        from .fields import ResultFields

        names = [entry["name"] for entry in self.model.description.classes]
        groups = self.model.description.groups
        results = ResultFields(
            self.source.fields(), names, run.flag("PROBABILITIES"), groups=groups, doubt=True
        )
        for note in results.notes:
            run.warn(note)
        return results
