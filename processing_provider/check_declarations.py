"""planarsits:checkdeclarations: which declared crops are probably wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..core.job.effects import Rule
from ..core.job.rules import METHOD_OPTIONS, SERIES_RULES, WEIGHTS_FILE_RULE, method_rules
from . import checks, inputs, series_inputs, sinks
from . import model_support as models
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .comparison_report import map_unit
from .declaration_judges import DEFAULT_METHOD, judged_by_folds, judged_by_model
from .declaration_sinks import DeclarationFields
from .page_origin import page_origin
from .parameter_kinds import enum_parameter, integer_parameter
from .run import Run
from .vector_styles import suspicion_renderer

if TYPE_CHECKING:
    from ..core.evaluation.declarations import Declarations
    from ..core.series.parcel_table import Parcels

# What the models of the folds are trained with; a given model is trained already.
_OF_FOLDS = (
    "METHOD", "FOLDS", "LENGTH", "FRACTION", "STEPS", "CANVAS", "BACKBONE", "FILTERS", "WEIGHTS",
    "WEIGHTS_FILE", "EPOCHS", "LEARNING_RATE", "PATIENCE", "VALIDATION", "SEED",
)  # fmt: skip


def _fold_rule(name: str) -> Rule:
    return Rule(
        name,
        "MODEL",
        effective=lambda run: not run.is_set("MODEL"),
        remedy="leave MODEL empty",
        reason="which is trained already",
    )


class CheckDeclarations(PlanarSitsAlgorithm):
    """Algorithm that finds declarations that are probably wrong."""

    NAME = "checkdeclarations"
    TITLE = "Check declarations"
    GROUP = "Assessment"
    TAGS = ("declaration", "label error", "control", "monitoring", "confident learning",
            "inspection", "CAP", "subsidy")  # fmt: skip
    SHORT = "Finds the parcels whose declared crop is probably wrong."
    HELP = (
        "Finds the parcels whose declared crop is probably wrong, and says what a number of visits "
        "is expected to find.\n\nWithout a model the parcels judge each other: they are split into "
        "folds, and each fold is judged by a model that was trained on the others. With a model "
        "the images may be of another year or region; parcels that it was trained on are not "
        "judged independently.\n\nEvery input parcel is in the output, with its attributes and: "
        "decl_class (the declared class), decl_prob (its probability), decl_wrong (the probability "
        "that the declaration is wrong), decl_rank (1: the most suspicious), pred_class (the most "
        "probable class), pred_conf (its probability) and decl_stat ('judged', or the reason why "
        "not).\n\nA parcel that looks unlike its class for another reason, such as a failed crop, "
        "cannot be told from a wrong declaration."
    )
    RULES = (
        *SERIES_RULES,
        *map(_fold_rule, _OF_FOLDS),
        *method_rules("METHOD", METHOD_OPTIONS),
        WEIGHTS_FILE_RULE,
    )

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        groups.add_parcels(self)
        training.add_class_field(self)
        groups.add_series(self)
        add(
            integer_parameter("BUDGET", tr("Visits"), 20, (1, 10**7)),
            "Number of parcels that can be visited: the report says what that many visits are "
            "expected to find.",
        )
        add(
            QgsProcessingParameterFile(
                "MODEL", tr("Model"), optional=True, fileFilter=groups.MODEL_FILTER
            ),
            "A model that was not trained on these parcels. Empty: models of folds of the parcels "
            "themselves.",
            advanced=True,
        )
        add(
            enum_parameter("METHOD", tr("Method"), training.METHOD_TEXTS, DEFAULT_METHOD),
            "Method of the models of the folds: one training for each. Random walks take minutes "
            "for a fold, LDA or a random forest seconds.",
            advanced=True,
        )
        add(
            integer_parameter("FOLDS", tr("Folds"), 5, (2, 100)),
            "Parts of the parcels that are held out and judged in turn.",
            advanced=True,
        )
        groups.add_parcel_options(self)
        groups.add_segments(self, sampler=False, training=True)
        training.add_network(self)
        training.add_fitting(self)
        groups.add_seed(self)
        groups.add_run(self, training.AUTOMATIC_BATCH)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Judged parcels"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "The parcels, each with the probability that its declaration is wrong, or the reason "
            "why it was not judged.",
        )
        groups.add_report(self, "Declarations report", "A page with the suspicious parcels first.")
        self.add_output(
            QgsProcessingOutputNumber,
            "SUSPICIOUS",
            "Suspicious declarations",
            "Number of parcels whose declaration is more probably wrong than right.",
        )

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        if run.is_set("MODEL"):
            checks.check_model(run)
        checks.check_initial_weights(run)

    def read_inputs(self, run: Run) -> None:
        self.model = models.read_model(run) if run.is_set("MODEL") else None
        if self.model:
            self.series = models.read_model_series(run, self.model)
        else:
            self.series = series_inputs.read_series(run)
        self.source = inputs.parcel_source(run)
        self.class_field = run.field("CLASS_FIELD")
        checks.check_field(self.source, self.class_field, "CLASS_FIELD")
        self.report = run.output("REPORT")
        self.origin = page_origin(run, self.series)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.assessment.label_errors import expected_alarms
        from ..core.report.declarations import alarms_text

        series_inputs.log_series(run, self.series)
        results = DeclarationFields(self.source.fields())
        for note in results.notes:
            run.warn(note)
        layout = results.layout(self.source, suspicion_renderer)
        sinks.rehearse(run, "OUTPUT", layout)
        parcels = inputs.read_parcels(run, self.series, self.class_field)
        outlines = self._outlines(parcels)
        if self.model:
            declarations, warnings = judged_by_model(run, self.model, self.series, parcels)
        else:
            declarations, warnings = judged_by_folds(run, self.series, parcels)
        inputs.log_skipped(run, parcels)
        for warning in warnings:
            run.warn(warning)
        errors, budget = declarations.errors, run.integer("BUDGET")
        suspicious = int(errors.suspicious.sum())
        run.info(
            f"{suspicious} of {len(errors.wrong)} declarations are more probably wrong than right. "
            f"{alarms_text(expected_alarms(errors.wrong, budget))}"
        )
        features = results.judged_features(self.source, parcels, declarations)
        written: dict[str, object] = {"OUTPUT": sinks.write_layer(run, "OUTPUT", layout, features)}
        if self.report:
            self._write_report(run, parcels, declarations, warnings, outlines)
            written["REPORT"] = self.report
        return {**written, "SUSPICIOUS": suspicious}

    def _outlines(self, parcels: Parcels) -> list[list]:
        """Return the outlines for the report, before reading drops the polygons."""
        from ..core.series.outlines import outlines
        from ..core.series.zones import common_polygons

        if not self.report:
            return []
        polygons = common_polygons(parcels, self.series)
        return outlines(polygons, self.series.grid.pixel_width / 2)

    def _write_report(
        self,
        run: Run,
        parcels: Parcels,
        declarations: Declarations,
        warnings: list[str],
        outlines: list[list],
    ) -> None:
        """Write the page."""
        from ..core.learning.methods import METHODS
        from ..core.report.declarations import DeclarationsReport, write_declarations

        source = (
            "The probabilities are those of the model."
            if self.model
            else f"The probabilities of each parcel are those of a model ({run.choice('METHOD')}) "
            f"that was trained on the other {run.integer('FOLDS') - 1} of "
            f"{run.integer('FOLDS')} folds."
        )
        settings = [
            ("Model", run.path("MODEL") or f"{METHODS[run.choice('METHOD')].title}, out of fold"),
            ("Class field", self.class_field),
            ("Season", f"{self.series.start} to {self.series.end}"),
            ("Acquisitions", str(len(self.series.acquisitions))),
            ("Sharpness of the probabilities", f"{declarations.errors.sharpness:.2f}"),
        ]
        page = DeclarationsReport(
            declarations,
            parcels,
            run.integer("BUDGET"),
            source,
            settings,
            [*self.series.notes, *warnings],
            outlines,
            map_unit(self.series.crs),
        )
        write_declarations(self.report, page, self.origin)
