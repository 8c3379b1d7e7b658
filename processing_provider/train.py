"""planarsits:train: train a classifier on parcels of known crop."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..core.job.rules import TRAIN_RULES, WALKS
from ..core.job.tables import HISTORY
from ..core.job.training import log_scores, train, training_results, write_model
from . import checks, inputs, series_inputs, sinks
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .crop_groups import add_hierarchy_field
from .layer_history import input_fingerprints
from .layouts import Layout, column_fields
from .page_origin import page_origin
from .parameter_kinds import enum_parameter, real_parameter
from .run import Run
from .vector_styles import layer_colours


class Train(PlanarSitsAlgorithm):
    """Algorithm that trains a network and writes the model file."""

    NAME = "train"
    TITLE = "Train a parcel classifier"
    GROUP = "Classification"
    TAGS = ("train", "learn", "model", "CNN", "random walk", "agriculture", "deep learning")
    SHORT = "Trains a crop classifier on parcels of known crop."
    HELP = (
        "Trains a crop classifier on parcels of known crop, and writes a model file for 'Classify "
        "parcels'.\n\nRandom walks turn each parcel into segments of neighbouring pixels; the time "
        "series of a segment form a planar image, and a convolutional network is trained on these "
        "images (Chelali, Kurtz, Puissant and Vincent, ICPR 2020). A part of the parcels of each "
        "class, the validation parcels, is held back to score the model; the scores are "
        "those of these parcels.\n\nWith the defaults a small network is trained from scratch on "
        "the acquisition dates, in minutes on a laptop."
    )
    RULES = TRAIN_RULES

    KEPT = MappingProxyType({"MODEL": "model.safetensors"})

    def add_parameters(self) -> None:
        groups.add_parcels(self)
        training.add_class_field(self)
        groups.add_series(self)
        self.add(
            enum_parameter("METHOD", self.tr("Method"), training.METHOD_TEXTS, WALKS),
            "What is trained: the pixels that are taken together, and the network. Random walks "
            "are the method of this plugin. The others are those that 'Compare methods by "
            "cross-validation' compares with it; see the user guide.",
            advanced=True,
        )
        add_hierarchy_field(
            self, "'Classify parcels' then names the group where the crop is unsure."
        )
        groups.add_parcel_options(self)
        groups.add_segments(self, training=True)
        training.add_network(self)
        training.add_fitting(self)
        self.add(
            real_parameter("ATTENTION_GUIDANCE", self.tr("Attention guidance"), 0.0, (0.0, 100.0)),
            "Weight of a term that makes the network attend to the same dates in two segments of "
            "a parcel. 0: off.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("CLEAN_LABELS", self.tr("Leave wrong labels out"), False),
            "Leaves out parcels whose label is more probably wrong than right, as linear "
            "discriminants and random forests of folds agree (seconds to a minute); none where "
            "classes are too hard to tell to know. The log and the report name them. The scores "
            "then are those of labels that look right.",
            advanced=True,
        )
        groups.add_seed(self)
        groups.add_run(self, training.AUTOMATIC_BATCH)
        self._add_outputs()

    def _add_outputs(self) -> None:
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterFileDestination("MODEL", tr("Model"), groups.MODEL_FILTER),
            "The model file for 'Classify parcels'.",
        )
        groups.add_report(
            self,
            "Training report",
            "A page with the scores, the confusion matrix, the training curves and examples of "
            "planar images.",
        )
        add(
            QgsProcessingParameterFeatureSink(
                "HISTORY",
                tr("History"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            "A table with the losses and accuracies of each epoch.",
        )
        held_out = "From 0 to 1, of the parcels held out for validation."
        for name, title, text in (
            ("VALIDATION_OA", "Overall accuracy of the validation parcels", held_out),
            ("VALIDATION_F1", "Macro F1 of the validation parcels", held_out),
            ("BASELINE_OA", "Overall accuracy of the baseline (LDA)", held_out),
            ("PARCELS_USED", "Parcels used", "Number of parcels trained on or held out."),
            ("PARCELS_SKIPPED", "Parcels left out", "Number; the log tells why."),
        ):
            self.add_output(QgsProcessingOutputNumber, name, title, text)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_initial_weights(run)

    def read_inputs(self, run: Run) -> None:
        self.series = series_inputs.read_series(run)
        self.class_field = run.field("CLASS_FIELD")
        self.group_field = run.field("HIERARCHY_FIELD")
        source = inputs.parcel_source(run)
        checks.check_field(source, self.class_field, "CLASS_FIELD")
        if self.group_field:
            checks.check_field(source, self.group_field, "HIERARCHY_FIELD")
        self.colours = layer_colours(run.vector_layer("PARCELS"), self.class_field)
        self.model, self.report = run.output("MODEL"), run.output("REPORT")
        self.sources = input_fingerprints(run)
        self.origin = page_origin(run, self.series, MODEL=self.model)
        checks.check_model_path(self.model)

    def compute(self, run: Run) -> dict[str, object]:
        engine = inputs.read_engine(run)
        series_inputs.log_series(run, self.series)
        sinks.rehearse(run, "HISTORY", Layout(history_fields()))
        parcels = inputs.read_parcels(run, self.series, self.class_field, self.group_field)
        session = train(run, self.series, parcels, engine, self.colours)
        skipped = inputs.log_skipped(run, parcels)
        run.start_writing()
        results: dict[str, object] = {
            **write_model(self.model, self.report, session, self.sources, self.origin),
            **training_results(session, skipped),
        }
        log_scores(run, session)
        history = write_history(run, session.trained.fit.history)
        if history:
            results["HISTORY"] = history
        return results


def history_fields() -> QgsFields:
    """Return the fields of ``HISTORY``."""
    return column_fields(HISTORY)


def write_history(run: Run, history: Sequence[dict[str, float]]) -> str:
    """Write ``HISTORY``.

    Parameters
    ----------
    run : Run
    history : sequence of dict
        Of each epoch: a value for each column of `HISTORY`.

    Returns
    -------
    str
        Identity of the table, '' if it is not requested.
    """
    rows = ([epoch[column.name] for column in HISTORY] for epoch in history)
    return sinks.write_table(run, "HISTORY", history_fields(), rows)
