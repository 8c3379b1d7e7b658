"""planarsits:crossvalidate: accuracy of several methods on the same folds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
)

from ..core.errors import PlanarSitsError, check_cancelled
from ..core.learning.methods import DEFAULT_METHODS
from ..core.options import GROUPINGS
from . import checks, inputs, series_inputs
from . import comparison_sinks as outputs
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .comparison_report import Background, write_report
from .effects import Rule
from .parameters import enum_parameter, integer_parameter, real_parameter
from .run import Run
from .vector_styles import layer_colours

if TYPE_CHECKING:
    from ..core.evaluation.plan import Plan
    from ..core.learning.choices import Choices
    from ..core.learning.labelled import Labelled
    from ..core.series.parcel_table import Parcels

# Part of the progress bar for reading; the rest is for the folds.
_READING = 0.05
# Replaced by the sampler of each method.
_WALKS = "random_walk"
# A class needs a parcel each to test, to train and to validate with.
_LEAST = 3


def _grouping_rule(name: str, grouping: str) -> Rule:
    """Return the rule of an option that serves one ``GROUPING``."""
    return Rule(
        name,
        "GROUPING",
        effective=lambda run: run.choice("GROUPING") == grouping,
        remedy=f"set GROUPING to '{grouping}'",
    )


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
        "training and test at once; with GROUPING 'field' neither is a whole farm or municipality, "
        "with 'block' neither is a whole square of land, which estimates the accuracy of a map of "
        "new land.\n\nThe report gives overall accuracy, F1, kappa, calibration, speed, confusion "
        "and maps of the wrong decisions.\n\nA stopped run keeps its finished folds: run it again "
        "with RESUME to continue."
    )
    RULES = (
        *groups.SERIES_RULES,
        *training.method_rules("METHODS", training.METHOD_OPTIONS),
        training.WEIGHTS_FILE_RULE,
        _grouping_rule("GROUP_FIELD", "field"),
        _grouping_rule("BLOCK_SIZE", "block"),
    )

    def add_parameters(self) -> None:
        groups.add_series(self)
        groups.add_parcels(self)
        training.add_class_field(self)
        self._add_comparison()
        groups.add_segments(self, sampler=False, training=True)
        training.add_network(self)
        training.add_fitting(self)
        groups.add_seed(self)
        groups.add_run(self, training.AUTOMATIC_BATCH)
        outputs.add_outputs(self)
        self.addOutput(QgsProcessingOutputString("BEST_METHOD", self.tr("Best method")))
        self.addOutput(QgsProcessingOutputNumber("BEST_OA", self.tr("Its overall accuracy")))

    def _add_comparison(self) -> None:
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterEnum(
                "METHODS",
                tr("Methods"),
                list(training.METHODS),
                allowMultiple=True,
                defaultValue=list(DEFAULT_METHODS),
                usesStaticStrings=True,
            ),
            "Methods to compare, described in the user guide.",
        )
        add(
            integer_parameter("FOLDS", tr("Folds"), 5, (2, 100)),
            "Parts of the parcels that are held out in turn.",
        )
        add(
            enum_parameter("GROUPING", tr("Grouping"), GROUPINGS, "parcel"),
            "What stays together in a fold. parcel: each parcel by itself. field: parcels with the "
            "same value of the group field. block: parcels whose bounding box has its middle in "
            "the same square of land.",
        )
        add(
            QgsProcessingParameterField(
                "GROUP_FIELD", tr("Group field"), None, "PARCELS", optional=True
            ),
            "Only for grouping 'field': the farm, the municipality, or the folds of another run.",
        )
        add(
            real_parameter("BLOCK_SIZE", tr("Side of a block (map units)"), 5000.0, (0.0, None)),
            "Only for grouping 'block', in map units of the images (in metres if these are "
            "degrees).",
        )
        add(
            integer_parameter("REPEATS", tr("Repeats"), 1, (1, 100)),
            "Repeats with other folds: how much the result depends on the split.",
            advanced=True,
        )
        add(
            QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped run"), False),
            "Uses the finished folds of a stopped run of the same data and settings; methods and "
            "repeats may have been added.",
            advanced=True,
        )

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_initial_weights(run)
        checks.check_grouping(run)
        if not run.choices("METHODS"):
            names = ", ".join(training.METHODS)
            raise PlanarSitsError(f"METHODS: choose at least one of {names}.")

    def read_inputs(self, run: Run) -> None:
        from ..core.series.degrees import check_metres

        self.series = series_inputs.read_series(run)
        self.source = inputs.parcel_source(run)
        self.class_field = run.field("CLASS_FIELD")
        checks.check_field(self.source, self.class_field, "CLASS_FIELD")
        self.grouping = run.choice("GROUPING")
        if self.grouping == "block":
            check_metres(run.real("BLOCK_SIZE"), "BLOCK_SIZE", self.series.crs)
        self.group_field = run.field("GROUP_FIELD") if self.grouping == "field" else ""
        if self.group_field:
            checks.check_field(self.source, self.group_field, "GROUP_FIELD")
        self.colours = layer_colours(run.vector_layer("PARCELS"), self.class_field)
        self.report = run.output("REPORT")
        self.folder = Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "folds"

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.evaluation.cross_validation import cross_validate
        from ..core.evaluation.fold_store import FoldStore
        from ..core.evaluation.results import CrossValidationResults

        choices, engine = training.read_choices(run, _WALKS), inputs.read_engine(run)
        series_inputs.log_series(run, self.series)
        parcels = inputs.read_parcels(run, self.series, self.class_field, self.group_field)
        outputs.rehearse_outputs(run, self.source, parcels)
        outlines = self._outlines(parcels)
        labelled = self._labelled(run, parcels, choices)
        plan, warnings = self._plan(run, labelled, parcels)
        inputs.log_skipped(run, parcels)
        for warning in warnings:
            run.warn(warning)
        resume, progress = run.flag("RESUME"), run.progress(_READING)
        store = FoldStore(self.folder, labelled, plan.groups, engine.batch_size, resume)
        folds = cross_validate(
            labelled, plan, choices, engine, store, progress=progress, cancelled=run.cancelled
        )
        compared = CrossValidationResults(labelled, plan, folds)
        check_cancelled(run.cancelled)
        results = outputs.write_outputs(run, compared, self.source, parcels)
        if self.report:
            background = Background(
                series=self.series,
                parcels=parcels,
                choices=choices,
                colours=self.colours,
                outlines=outlines,
                warnings=warnings,
            )
            write_report(run, self.report, compared, background)
            results["REPORT"] = self.report
        store.clear()
        method = compared.best_method()
        accuracy = compared.mean_accuracy(method)
        run.info(f"Best method: {method}, overall accuracy {accuracy:.1%}.")
        return {**results, "BEST_METHOD": method, "BEST_OA": accuracy}

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

    def _labelled(self, run: Run, parcels: Parcels, choices: Choices) -> Labelled:
        """Read the parcels; check first that every method can take them."""
        from ..core.learning.labelled import read_labelled, series_axis
        from ..core.learning.methods import with_method
        from ..core.learning.session import check_images

        steps = run.integer("STEPS")
        bands, length = len(self.series.band_names), len(series_axis(self.series, steps))
        for method in run.choices("METHODS"):
            check_images(with_method(choices, method), bands, length)
        return read_labelled(
            inputs.make_reader(run, self.series, parcels),
            steps,
            _LEAST,
            progress=run.progress(0.0, _READING),
            cancelled=run.cancelled,
        )

    def _plan(self, run: Run, labelled: Labelled, parcels: Parcels) -> tuple[Plan, list[str]]:
        """Draw the folds; return the plan, and warnings about it."""
        from ..core.evaluation.fold_warnings import (
            duplicate_warnings,
            fold_warnings,
            group_warnings,
        )
        from ..core.evaluation.groups import block_groups, group_numbers
        from ..core.evaluation.plan import FoldSettings, make_plan
        from ..core.series.degrees import metric_bounds
        from ..core.series.zone_bounds import common_bounds

        groups, warnings, index = None, [], labelled.pixels.index
        if self.grouping == "field":
            values = [parcels.groups[parcel] for parcel in index]
            groups, warnings = group_numbers(values), group_warnings(values)
        elif self.grouping == "block":
            bounds = common_bounds(parcels, self.series)[index]
            bounds = metric_bounds(bounds, self.series.crs)
            groups = block_groups(bounds, run.real("BLOCK_SIZE"))
        settings = FoldSettings(run.integer("FOLDS"), run.integer("REPEATS"), run.integer("SEED"))
        plan = make_plan(run.choices("METHODS"), labelled, settings, groups)
        warnings += duplicate_warnings(labelled.pixels.keys)
        warnings += fold_warnings(labelled.labels, labelled.classes, plan.folds[0], groups)
        return plan, warnings
