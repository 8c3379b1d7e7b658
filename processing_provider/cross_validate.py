"""planarsits:crossvalidate: which method is best here, and how one would know."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
)

from ..core.errors import PlanarSitsError, check_cancelled
from ..core.learning.methods import DEFAULT_METHODS, METHODS
from ..core.options import GROUPINGS
from . import comparison_outputs as outputs
from . import parameters as groups
from . import reading, training
from .algorithm import PlanarSitsAlgorithm, progress_of
from .parameters import REAL, WHOLE, enum, number
from .train import layer_colours

# Part of the progress bar for reading; the rest is for the folds.
_READING = 0.05
# A class needs a parcel to test, one to learn from and one to validate with.
_LEAST = 3


class CrossValidate(PlanarSitsAlgorithm):
    """Compares methods on the same folds of parcels."""

    NAME = "crossvalidate"
    TITLE = "Compare methods by cross-validation"
    GROUP = "Classification"
    TAGS = ("cross-validation", "accuracy", "compare", "benchmark", "k-fold", "random forest",
            "TempCNN", "LSTM", "SVM", "LDA", "McNemar", "confusion matrix")  # fmt: skip
    SHORT = "Says how accurate each method is on parcels that it has not seen."
    HELP = (
        "Says how accurate each method is on parcels that it has not seen, and whether the "
        "methods can be told apart.\n\nThe parcels are split into folds. Each fold in turn is "
        "held out, every method learns from the others, and is tested on it. A parcel is never on "
        "both sides; with GROUPING 'field' a whole farm or municipality is not, with 'block' a "
        "whole square of land, which is the honest test of a map for new land.\n\nThe report gives "
        "overall accuracy, F1, kappa, calibration, speed, confusion and the places of wrong "
        "decisions.\n\nA stopped run keeps its finished folds: run it again with RESUME to go on."
    )

    def add_parameters(self):
        groups.add_series(self)
        groups.add_parcels(self)
        training.add_class_field(self)
        self._add_comparison()
        groups.add_segments(self, sampler=False)
        training.add_network(self)
        groups.add_seed(self)
        groups.add_run(self, batch_size=128)
        outputs.add_outputs(self)
        self.addOutput(QgsProcessingOutputString("BEST_METHOD", self.tr("Best method")))
        self.addOutput(QgsProcessingOutputNumber("BEST_OA", self.tr("Its overall accuracy")))

    def _add_comparison(self):
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterEnum(
                "METHODS",
                tr("Methods"),
                list(METHODS),
                allowMultiple=True,
                defaultValue=list(DEFAULT_METHODS),
                usesStaticStrings=True,
            ),
            "Methods to compare; what each is, is in the user guide.",
        )
        add(number("FOLDS", tr("Folds"), WHOLE, 5, 2, 100), "Parts that are held out in turn.")
        add(
            enum("GROUPING", tr("What stays together"), GROUPINGS, "parcel"),
            "parcel: each parcel by itself. field: parcels with the same value of the group field. "
            "block: parcels whose bounding box has its middle in the same square of land.",
        )
        add(
            QgsProcessingParameterField(
                "GROUP_FIELD", tr("Group field"), None, "PARCELS", optional=True
            ),
            "Only for grouping 'field': the farm, the municipality, or the folds of another run.",
        )
        add(
            number("BLOCK_SIZE", tr("Side of a block (map units)"), REAL, 5000.0, 0.0),
            "Only for grouping 'block', in map units of the images.",
        )
        add(
            number("REPEATS", tr("Repeats"), WHOLE, 1, 1, 100),
            "Repeats with other folds: how much depends on the luck of the split.",
            advanced=True,
        )
        add(
            QgsProcessingParameterBoolean("RESUME", tr("Go on with a stopped run"), False),
            "Takes up the finished folds of a stopped run of the same data and settings; methods "
            "and repeats may have been added.",
            advanced=True,
        )

    def check(self, parameters, context):
        training.check(self, parameters, context)
        grouping = self.parameterAsEnumString(parameters, "GROUPING", context)
        if grouping == "field" and not self.parameterAsString(parameters, "GROUP_FIELD", context):
            raise PlanarSitsError("GROUPING is 'field', but GROUP_FIELD is empty: choose a field.")
        if grouping == "block" and not self.parameterAsDouble(parameters, "BLOCK_SIZE", context):
            raise PlanarSitsError("GROUPING is 'block', but BLOCK_SIZE is 0: set it.")
        if not self.methods(parameters, context):
            raise PlanarSitsError(f"METHODS: choose at least one of {', '.join(METHODS)}.")

    def methods(self, parameters, context):
        """Return the methods that are asked for, each once, in the order of `METHODS`."""
        wanted = self.parameterAsEnumStrings(parameters, "METHODS", context)
        return [name for name in METHODS if name in wanted]

    def read_inputs(self, parameters, context, feedback):
        self.series = reading.read_series(self, parameters, context)
        self.source = reading.parcel_source(self, parameters, context)
        self.class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        training.check_field(self.source, self.class_field, "CLASS_FIELD")
        self.grouping = self.parameterAsEnumString(parameters, "GROUPING", context)
        self.group_field = ""
        if self.grouping == "field":
            self.group_field = self.parameterAsString(parameters, "GROUP_FIELD", context)
            training.check_field(self.source, self.group_field, "GROUP_FIELD")
        layer = self.parameterAsVectorLayer(parameters, "PARCELS", context)
        self.colours = layer_colours(layer, self.class_field)
        self.report = self.destination(parameters, "REPORT", context)
        outputs.check_outputs(self, parameters, context)
        self.folder = Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "folds"

    def compute(self, parameters, context, feedback):
        from ..core.evaluation.cross_validation import cross_validate
        from ..core.evaluation.fold_store import FoldStore
        from ..core.evaluation.results import CrossValidationResults

        choices = training.read_choices(self, parameters, context, sampler="random_walk")
        engine = reading.read_engine(self, parameters, context, feedback)
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(
            self, parameters, context, self.series, feedback, self.class_field, self.group_field
        )
        shapes = self._shapes(parcels)
        labelled = self._labelled(parcels, choices, parameters, context, feedback)
        plan, cautions = self._plan(labelled, parcels, choices, parameters, context)
        reading.tell_skipped(parcels, feedback)
        for caution in cautions:
            feedback.pushWarning(caution)
        resume = self.parameterAsBool(parameters, "RESUME", context)
        store = FoldStore(self.folder, labelled, plan.groups, engine.batch_size, resume)
        progress = progress_of(feedback, _READING)
        results = cross_validate(
            labelled,
            plan,
            choices,
            engine,
            store,
            progress=progress,
            cancelled=feedback.isCanceled,
        )
        found = CrossValidationResults(labelled, plan, results)
        check_cancelled(feedback.isCanceled)
        written = outputs.write(self, found, parcels, parameters, context, feedback)
        if self.report:
            self._write_report(found, parcels, choices, shapes, cautions, parameters, context)
            written["REPORT"] = self.report
        store.clear()
        method = found.best_method()
        accuracy = found.mean_accuracy(method)
        feedback.pushInfo(f"Best method: {method}, overall accuracy {accuracy:.1%}.")
        return {**written, "BEST_METHOD": method, "BEST_OA": accuracy}

    def _shapes(self, parcels):
        """Return the outlines for the maps of the report; reading lets go of the polygons."""
        from ..core.series.outlines import outlines

        if not self.report:
            return [[] for _ in range(len(parcels))]
        return outlines(parcels.wkb, self.series.grid.pixel_width / 2)

    def _labelled(self, parcels, choices, parameters, context, feedback):
        """Read the parcels; check first that every method can take them."""
        from ..core.learning.methods import with_method
        from ..core.learning.session import check_images, read_labelled, series_axis
        from ..core.series.reader import Reader

        steps = self.parameterAsInt(parameters, "STEPS", context)
        bands, length = len(self.series.band_names), len(series_axis(self.series, steps))
        for method in self.methods(parameters, context):
            check_images(with_method(choices, method), bands, length)
        memory = self.parameterAsDouble(parameters, "MEMORY_MB", context)
        reader = Reader(self.series, parcels, memory)
        progress = progress_of(feedback, 0.0, _READING)
        return read_labelled(reader, steps, _LEAST, progress, feedback.isCanceled)

    def _plan(self, labelled, parcels, choices, parameters, context):
        """Draw the folds; return the plan, and what the operator should know of it."""
        from ..core.evaluation.fold_warnings import (
            duplicate_warnings,
            fold_warnings,
            group_warnings,
        )
        from ..core.evaluation.groups import block_groups, group_numbers
        from ..core.evaluation.plan import FoldSettings, make_plan

        groups, cautions, used = None, [], labelled.pixels.index
        if self.grouping == "field":
            values = [parcels.groups[place] for place in used]
            groups, cautions = group_numbers(values), group_warnings(values)
        elif self.grouping == "block":
            size = self.parameterAsDouble(parameters, "BLOCK_SIZE", context)
            groups = block_groups(parcels.bounds[used], size)
        plan = make_plan(
            self.methods(parameters, context),
            labelled,
            FoldSettings(
                folds=self.parameterAsInt(parameters, "FOLDS", context),
                repeats=self.parameterAsInt(parameters, "REPEATS", context),
                seed=choices.fit.seed,
            ),
            groups,
        )
        cautions += duplicate_warnings(labelled.pixels.keys)
        cautions += fold_warnings(labelled.labels, labelled.classes, plan.folds[0], groups)
        return plan, cautions

    def _write_report(self, found, parcels, choices, shapes, cautions, parameters, context):
        """Write the page that compares the methods."""
        from ..core.report.comparison import Setting, comparison_of, write_comparison

        size = self.parameterAsDouble(parameters, "BLOCK_SIZE", context)
        crs = self.series.crs
        told = {
            "parcel": "Each parcel by itself; the same polygon twice stays together.",
            "field": f"Parcels with the same value of '{self.group_field}'.",
            "block": f"Parcels whose box has its middle in one square of {size:g} map units.",
        }
        setting = Setting(
            choices=choices,
            grouping=self.grouping,
            grouping_description=told[self.grouping],
            colours=self.colours,
            outlines=shapes,
            crs=" ".join(part for part in (crs.authid(), crs.description()) if part),
            map_unit=outputs.map_unit(crs),
            series=[
                ("season", f"{self.series.start} to {self.series.end}"),
                ("acquisitions", str(len(self.series.acquisitions))),
            ],
            versions=[("QGIS", Qgis.QGIS_VERSION)],
            warnings=self.series.notes + cautions,
        )
        write_comparison(self.report, comparison_of(found, parcels, setting))
