"""planarsits:train: train a classifier on parcels of known crop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..core.compat import integer_field, real_field
from ..core.errors import PlanarSitsError
from . import checks, inputs, series_inputs, sinks
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .crop_groups import add_hierarchy_field
from .effects import Rule
from .layer_history import input_fingerprints
from .parameters import SERIES_RULES, enum_parameter, real_parameter
from .run import Run
from .vector_styles import layer_colours

if TYPE_CHECKING:
    from ..core.learning.choices import Choices
    from ..core.learning.session import TrainingSession
    from ..core.networks.device import Engine
    from ..core.series.parcel_table import Parcels

HISTORY_FIELDS = (
    "epoch",
    "train_loss",
    "train_accuracy",
    "validation_loss",
    "validation_accuracy",
    "seconds",
)
# The method whose sampler SAMPLER chooses.
_WALKS = "random_walk"


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
    RULES = (
        *SERIES_RULES,
        Rule(
            "SAMPLER",
            "METHOD",
            effective=lambda run: run.choice("METHOD") == _WALKS,
            remedy=f"set METHOD to '{_WALKS}'",
            reason="whose sampler is fixed",
        ),
        *training.method_rules("METHOD", (*training.METHOD_OPTIONS, training.GUIDANCE_OPTION)),
        training.WEIGHTS_FILE_RULE,
    )

    def add_parameters(self) -> None:
        groups.add_series(self)
        groups.add_parcels(self)
        training.add_class_field(self)
        add_hierarchy_field(
            self, "'Classify parcels' then names the group where the crop is unsure."
        )
        self.add(
            enum_parameter("METHOD", self.tr("Method"), list(training.METHODS), _WALKS),
            "random_walk: planar images of random walks, the method of this plugin. The others are "
            "those that 'Compare methods by cross-validation' compares with it; see the user "
            "guide.",
            advanced=True,
        )
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
        for name, title in (
            ("VALIDATION_OA", "Overall accuracy of the validation parcels"),
            ("VALIDATION_F1", "Macro F1 of the validation parcels"),
            ("BASELINE_OA", "Overall accuracy of the baseline (LDA)"),
            ("PARCELS_USED", "Parcels used"),
            ("PARCELS_SKIPPED", "Parcels left out"),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

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
        if not self.model.endswith(".safetensors"):
            raise PlanarSitsError(f"MODEL: '{self.model}' must end in .safetensors.")

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.networks.model_file import save_model
        from ..core.report.training import training_report, write_training_report

        engine = inputs.read_engine(run)
        series_inputs.log_series(run, self.series)
        sinks.rehearse(run, "HISTORY", sinks.Layout(history_fields()))
        parcels = inputs.read_parcels(run, self.series, self.class_field, self.group_field)
        session = self._trained(run, parcels, engine)
        skipped = inputs.log_skipped(run, parcels)
        trained = session.trained
        save_model(self.model, trained.model.with_sources(self.sources))
        results: dict[str, object] = {"MODEL": self.model}
        if self.report:
            write_training_report(self.report, training_report(session))
            results["REPORT"] = self.report
        _log_scores(run, session)
        history = write_history(run, trained.fit.history)
        if history:
            results["HISTORY"] = history
        scores = trained.model.description.scores
        return {
            **results,
            "VALIDATION_OA": scores["oa"],
            "VALIDATION_F1": scores["macro_f1"],
            "BASELINE_OA": trained.baseline.oa if trained.baseline else None,
            "PARCELS_USED": len(parcels) - skipped,
            "PARCELS_SKIPPED": skipped,
        }

    def _trained(self, run: Run, parcels: Parcels, engine: Engine) -> TrainingSession:
        """Train on the parcels; set the status of every parcel."""
        from ..core.evaluation.declarations import clean_labels
        from ..core.learning.session import train_session

        return train_session(
            inputs.make_reader(run, self.series, parcels),
            method_choices(run),
            run.integer("STEPS"),
            engine,
            self.colours,
            clean=clean_labels if run.flag("CLEAN_LABELS") else None,
            progress=run.progress(),
            cancelled=run.cancelled,
        )


def method_choices(run: Run) -> Choices:
    """Return the training choices of a run for its ``METHOD``."""
    from ..core.attention.guidance import AttentionGuidance
    from ..core.learning.methods import with_method
    from ..core.networks.registry import network_class

    method = run.choice("METHOD")
    if method == _WALKS:
        method = run.choice("SAMPLER")
    choices = with_method(training.read_choices(run, method), method)
    layer = network_class(choices.backbone).attention_layer or ""
    guidance = AttentionGuidance(run.real("ATTENTION_GUIDANCE"), layer)
    return replace(choices, regulariser=guidance)


def history_fields() -> QgsFields:
    """Return the fields of ``HISTORY``."""
    numbers = (real_field(name) for name in HISTORY_FIELDS[1:])
    return sinks.joined_fields([integer_field("epoch"), *numbers])


def write_history(run: Run, history: Sequence[dict[str, float]]) -> str:
    """Write ``HISTORY``.

    Parameters
    ----------
    run : Run
    history : sequence of dict
        Of each epoch: a value for each of `HISTORY_FIELDS`.

    Returns
    -------
    str
        Identity of the table, '' if it is not requested.
    """
    rows = ([epoch[name] for name in HISTORY_FIELDS] for epoch in history)
    return sinks.write_table(run, "HISTORY", history_fields(), rows)


def _log_scores(run: Run, session: TrainingSession) -> None:
    """Write the scores of the validation parcels to the log, and any warning."""
    scores, best = session.trained.model.description.scores, session.trained.fit.chosen_epoch
    run.info(
        f"{f'Best epoch {best}. ' if best else ''}Validation parcels: overall accuracy "
        f"{scores['oa']:.1%}, macro F1 {scores['macro_f1']:.3f}, kappa {scores['kappa']:.3f}."
    )
    if "baseline_oa" in scores:  # not for the method LDA itself
        run.info(
            f"Baseline (LDA on the same parcels): overall accuracy {scores['baseline_oa']:.1%}."
        )
    if "group_oa" in scores:
        run.info(f"Groups of crops: {scores['group_oa']:.1%} of the validation parcels right.")
    if session.cleaned:
        run.info(f"{len(session.cleaned.dropped)} label(s) were judged wrong and left out. "
                 f"{session.cleaned.note}")
    for warning in session.warnings():
        run.warn(warning)
