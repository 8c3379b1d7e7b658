"""planarsits:earlyseason: accuracy against the cut-off date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.errors import PlanarSitsError
from ..core.job.rules import (
    GROUPING_RULES,
    METHOD_OPTIONS,
    SERIES_RULES,
    WEIGHTS_FILE_RULE,
    method_rules,
)
from . import checks, folds, inputs, series_inputs, sinks
from . import cluster as clusters
from . import parameters as groups
from . import training_support as training
from .algorithm import PlanarSitsAlgorithm
from .early_season_outputs import log_dates, shown_settings, table_fields, unseen_parcels
from .layouts import Layout
from .page_origin import page_origin
from .parameter_kinds import enum_parameter, real_parameter
from .run import Run
from .vector_styles import layer_colours

if TYPE_CHECKING:
    from ..core.attention.season import SeasonAttention
    from ..core.evaluation.early_season import Season
    from ..core.evaluation.fold_store import FoldStore
    from ..core.evaluation.plan import Plan
    from ..core.evaluation.season_results import SeasonCurve
    from ..core.learning.choices import Choices
    from ..core.learning.labelled import Labelled
    from ..core.networks.device import Engine
    from ..core.series.parcel_table import Parcels

# Parts of the progress bar: up to the end of reading, and up to the end of the folds.
_READ, _TESTED = 0.05, 0.95
_METHOD = "random_walk"


class EarlySeason(PlanarSitsAlgorithm):
    """Algorithm that finds how early in the season the classes are known."""

    NAME = "earlyseason"
    TITLE = "Accuracy by date in the season"
    GROUP = "Assessment"
    TAGS = ("early season", "cut-off date", "in-season", "accuracy", "cross-validation", "when")
    SHORT = "Finds the earliest date at which the crops are known as well as at the season's end."
    HELP = (
        "Finds the earliest date at which the crops are known nearly as well as at the end of the "
        "season, overall and by class.\n\nThe season is cut off at several dates. For each, a "
        "method is trained and tested by cross-validation on the images until then alone, always "
        "with the same parcels in the same folds. The earliest date is the first from which the "
        "overall accuracy, or the F1 of a class, stays within the tolerance of that of the full "
        "season; its uncertainty is told.\n\nThe report shows the accuracy by date above the "
        "attention that a model of the full season gives to the dates, where its network has "
        "attention, and the classes that need a later date.\n\nIt takes as long as a "
        "cross-validation for each date. A stopped run keeps its finished folds: run it again with "
        "'Resume a stopped run' to continue."
    )
    RULES = (
        *SERIES_RULES,
        *method_rules("METHOD", METHOD_OPTIONS),
        WEIGHTS_FILE_RULE,
        *GROUPING_RULES,
    )

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        groups.add_parcels(self)
        training.add_class_field(self)
        groups.add_series(self)
        add(
            enum_parameter("METHOD", tr("Method"), training.METHOD_TEXTS, _METHOD),
            "Method that is trained, see the user guide.",
            advanced=True,
        )
        add(
            QgsProcessingParameterString("CUTOFFS", tr("Cut-off dates"), "6"),
            "Dates at which the season is cut off, such as 2017-05-15,2017-06-15, or their number: "
            "so many, equally many acquisitions apart. The full season is always the last.",
        )
        add(
            real_parameter("TOLERANCE", tr("Tolerance (percentage points)"), 2.0, (0.0, 100.0)),
            "How much less than that of the full season the overall accuracy, or the F1 of a class "
            "in percent, may be.",
            advanced=True,
        )
        folds.add_folds(self)
        groups.add_parcel_options(self)
        groups.add_segments(self, sampler=False, training=True)
        training.add_network(self)
        training.add_fitting(self)
        groups.add_seed(self)
        groups.add_run(self, training.AUTOMATIC_BATCH)
        clusters.add_place(self)
        add(
            QgsProcessingParameterFeatureSink(
                "TABLE", tr("Accuracy by date"), QgsProcessing.SourceType.TypeVector
            ),
            "A table with a row for each date, without class, and for each date and class: overall "
            "accuracy, F1, what they lose against the full season in points with its 95 % "
            "interval, and whether it is the earliest date.",
        )
        groups.add_report(
            self,
            "Early season report",
            "A page with the accuracy by date and the earliest dates.",
        )
        self.add_output(
            QgsProcessingOutputString,
            "EARLIEST",
            "Earliest date",
            "First date, YYYY-MM-DD, from which the overall accuracy stays within the tolerance.",
        )

    def check(self, run: Run) -> None:
        from ..core.evaluation.cutoffs import parse_cutoffs

        series_inputs.check_series(run)
        checks.check_initial_weights(run)
        checks.check_grouping(run)
        clusters.check_cluster(run)
        parse_cutoffs(run.text("CUTOFFS"), run.label("CUTOFFS"))

    def read_inputs(self, run: Run) -> None:
        from ..core.evaluation.cutoffs import cutoff_dates, parse_cutoffs

        self.series = series_inputs.read_series(run)
        label = run.label("CUTOFFS")
        self.cutoffs = cutoff_dates(parse_cutoffs(run.text("CUTOFFS"), label), self.series, label)
        source = inputs.parcel_source(run)
        self.class_field = run.field("CLASS_FIELD")
        checks.check_field(source, self.class_field, "CLASS_FIELD")
        self.group_field = folds.read_group_field(run, self.series, source)
        self.colours = layer_colours(run.vector_layer("PARCELS"), self.class_field)
        self.report = run.output("REPORT")
        self.origin = page_origin(run, self.series)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.attention.season import season_attention
        from ..core.evaluation.season_results import curve_rows
        from ..core.learning.methods import with_method

        choices = with_method(training.read_choices(run, _METHOD), run.choice("METHOD"))
        engine = inputs.read_engine(run)
        series_inputs.log_series(run, self.series)
        sinks.rehearse(run, "TABLE", Layout(table_fields()))
        parcels = inputs.read_parcels(run, self.series, self.class_field, self.group_field)
        season = self._season(run, parcels, choices)
        stores: list[FoldStore] = []
        curve = self._curve(run, season, choices, engine, stores)
        attention = season_attention(
            curve.labelled, choices, engine,
            progress=run.progress(_TESTED), cancelled=run.cancelled,
        )  # fmt: skip
        tolerance = run.real("TOLERANCE") / 100
        until = attention.until(self.cutoffs) if attention else None
        rows = curve_rows(curve, tolerance, until)
        fields = table_fields()
        values = ([row[field.name()] for field in fields] for row in rows)
        results: dict[str, object] = {
            "TABLE": sinks.write_table(run, "TABLE", fields, values)
        }
        if self.report:
            self._write_report(run, curve, attention, parcels)
            results["REPORT"] = self.report
        for store in stores:
            store.clear()
        log_dates(run, curve, tolerance)
        return {**results, "EARLIEST": curve.earliest(tolerance)[0].isoformat()}

    def _season(self, run: Run, parcels: Parcels, choices: Choices) -> Season:
        """Read the pixels; check first that the method takes the shortest season."""
        from ..core.evaluation.early_season import Season, cut_series
        from ..core.learning.labelled import read_labelled_pixels, series_axis
        from ..core.learning.session import check_images

        steps, bands = run.integer("STEPS"), len(self.series.band_names)
        for cutoff in self.cutoffs:
            try:
                length = len(series_axis(cut_series(self.series, cutoff), steps))
                check_images(choices, bands, length)
            except PlanarSitsError as error:
                raise PlanarSitsError(f"{run.label('CUTOFFS')}: up to {cutoff}, {error}") from None
        pixels = read_labelled_pixels(
            inputs.make_reader(run, self.series, parcels),
            folds.LEAST_PARCELS,
            progress=run.progress(0.0, _READ),
            cancelled=run.cancelled,
        )
        return Season(self.series, parcels, pixels, steps, folds.LEAST_PARCELS)

    def _curve(
        self, run: Run, season: Season, choices: Choices, engine: Engine, stores: list[FoldStore]
    ) -> SeasonCurve:
        """Train and test on the season up to each date; the stores of the folds are added."""
        from ..core.evaluation.early_season import season_curve

        self.warnings: list[str] = []

        def make_plan(labelled: Labelled) -> Plan:
            plan, warnings = folds.read_plan(
                run, [choices.method], labelled, season.parcels, self.series
            )
            inputs.log_skipped(run, season.parcels)
            self.warnings += [*unseen_parcels(season.parcels, self.cutoffs[0]), *warnings]
            for warning in self.warnings:
                run.warn(warning)
            return plan

        def make_store(labelled: Labelled, plan: Plan) -> FoldStore:
            stores.append(folds.fold_store(run, labelled, plan, engine))
            return stores[-1]

        return season_curve(
            season,
            self.cutoffs,
            make_plan,
            choices,
            engine,
            make_store=make_store,
            runner=folds.fold_runner(run),
            progress=run.progress(_READ, _TESTED),
            cancelled=run.cancelled,
        )

    def _write_report(
        self, run: Run, curve: SeasonCurve, attention: SeasonAttention | None, parcels: Parcels
    ) -> None:
        from ..core.report.early_season import EarlySeasonReport, write_early_season

        report = EarlySeasonReport(
            curve=curve,
            tolerance=run.real("TOLERANCE") / 100,
            colours=self.colours,
            attention=attention,
            settings=shown_settings(run),
            warnings=[*self.series.notes, *self.warnings],
            skipped=parcels.skipped(),
        )
        write_early_season(self.report, report, self.origin)
