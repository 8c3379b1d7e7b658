"""planarsits:crossvalidate: accuracy of several methods on the same folds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.errors import check_cancelled
from ..core.job.comparison import Background, comparison_results
from ..core.job.folds import read_compared
from ..core.job.rules import CROSS_VALIDATE_RULES, WALKS
from ..core.learning.methods import DEFAULT_METHODS
from . import checks, folds, inputs, series_inputs
from . import cluster as clusters
from . import comparison_sinks as outputs
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .comparison_report import map_unit
from .crop_groups import add_hierarchy_field, read_crop_groups
from .page_origin import page_origin
from .parameter_kinds import several_parameter
from .run import Run
from .vector_styles import layer_colours

if TYPE_CHECKING:
    from ..core.series.parcel_table import Parcels

# Part of the progress bar for reading; the rest is for the folds.
_READING = 0.05


class CrossValidate(PlanarSitsAlgorithm):
    """Algorithm that compares methods on the same folds of parcels."""

    NAME = "crossvalidate"
    TITLE = "Compare methods by cross-validation"
    GROUP = "Classification"
    TAGS = ("cross-validation", "accuracy", "compare", "benchmark", "k-fold", "random forest",
            "TempCNN", "LSTM", "L-TAE", "SVM", "LDA", "McNemar", "confusion matrix")  # fmt: skip
    SHORT = "Estimates the accuracy of each method on parcels that it was not trained on."
    HELP = (
        "Estimates the accuracy of each method on parcels that it was not trained on, and tests "
        "whether the methods differ.\n\nThe parcels are split into folds. Each fold in turn is "
        "held out: every method is trained on the others and tested on it. A parcel is never in "
        "training and test at once; with 'Keep together in one fold' neither is a whole farm or "
        "municipality, or a whole square of land, which estimates the accuracy of a map of "
        "new land.\n\nThe report gives overall accuracy, F1, kappa, calibration, speed, confusion "
        "and maps of the wrong decisions.\n\nA stopped run keeps its finished folds: run it again "
        "with 'Resume a stopped run' to continue."
    )
    RULES = CROSS_VALIDATE_RULES

    def add_parameters(self) -> None:
        groups.add_parcels(self)
        training.add_class_field(self)
        groups.add_series(self)
        self.add(
            several_parameter(
                "METHODS", self.tr("Methods"), training.METHOD_TEXTS, DEFAULT_METHODS
            ),
            "Methods to compare, described in the user guide.",
        )
        folds.add_folds(self)
        add_hierarchy_field(
            self, "The report then has the accuracy of the groups, and tells mistakes within them."
        )
        groups.add_parcel_options(self)
        groups.add_segments(self, sampler=False, training=True)
        training.add_network(self)
        training.add_fitting(self)
        groups.add_seed(self)
        groups.add_run(self, training.AUTOMATIC_BATCH)
        clusters.add_place(self)
        outputs.add_outputs(self)
        text, number = QgsProcessingOutputString, QgsProcessingOutputNumber
        for kind, name, title, meaning in (
            (text, "BEST_METHOD", "Best method",
             "Identifier of the method with the highest overall accuracy."),
            (number, "BEST_OA", "Overall accuracy of the best method",
             "From 0 to 1, the mean over folds and repeats."),
            (number, "BEST_P", "p-value of the best method against the second",
             "Whether their difference may be chance: above 0.05 the two cannot be told apart. "
             "Empty for one method."),
        ):  # fmt: skip
            self.add_output(kind, name, title, meaning)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_initial_weights(run)
        checks.check_grouping(run)
        checks.check_methods(run)
        clusters.check_cluster(run)

    def read_inputs(self, run: Run) -> None:
        self.series = series_inputs.read_series(run)
        self.source = inputs.parcel_source(run)
        self.class_field = run.field("CLASS_FIELD")
        checks.check_field(self.source, self.class_field, "CLASS_FIELD")
        self.hierarchy = read_crop_groups(run, self.source, self.class_field)
        self.group_field = folds.read_group_field(run, self.series, self.source)
        self.colours = layer_colours(run.vector_layer("PARCELS"), self.class_field)
        self.report = run.output("REPORT")
        self.origin = page_origin(run, self.series)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.evaluation.cross_validation import cross_validate
        from ..core.evaluation.results import CrossValidationResults

        choices, engine = training.read_choices(run, WALKS), inputs.read_engine(run)
        series_inputs.log_series(run, self.series)
        parcels = inputs.read_parcels(run, self.series, self.class_field, self.group_field)
        outputs.rehearse_outputs(run, self.source, parcels)
        outlines = self._outlines(parcels)
        labelled = read_compared(run, self.series, parcels, choices, _READING)
        crops = self.hierarchy.of(labelled.classes)
        methods = run.choices("METHODS")
        plan, warnings = folds.read_plan(run, methods, labelled, parcels, self.series)
        inputs.log_skipped(run, parcels)
        for warning in warnings:
            run.warn(warning)
        store = folds.fold_store(run, labelled, plan, engine)
        tested = cross_validate(
            labelled, plan, choices, engine, store, runner=folds.fold_runner(run),
            progress=run.progress(_READING), cancelled=run.cancelled,
        )  # fmt: skip
        compared = CrossValidationResults(labelled, plan, tested, crops)
        check_cancelled(run.cancelled)
        results = outputs.write_outputs(run, compared, self.source, parcels)
        background = Background(
            series=self.series,
            parcels=parcels,
            choices=choices,
            colours=self.colours,
            outlines=outlines,
            warnings=warnings,
            map_unit=map_unit(self.series.crs),
            versions=[("QGIS", Qgis.QGIS_VERSION)],
            origin=self.origin,
        )
        results.update(comparison_results(run, self.report, compared, background))
        store.clear()
        return results

    def _outlines(self, parcels: Parcels) -> list[list]:
        """Return the outlines for the maps of the report.

        Before the pixels are read: this drops the polygons.
        """
        from ..core.series.outlines import outlines
        from ..core.series.zones import common_polygons

        if not self.report:
            return [[] for _ in range(len(parcels))]
        polygons = common_polygons(parcels, self.series)
        return outlines(polygons, self.series.grid.pixel_width / 2)
