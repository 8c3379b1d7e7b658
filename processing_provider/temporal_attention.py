"""planarsits:temporalattention: the attention of each date, class by class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.errors import PlanarSitsError
from ..core.job.rules import FRACTION_RULE, SERIES_RULES
from ..core.options import PROFILES
from . import attention_rasters as rasters
from . import checks, inputs, series_inputs, sinks
from . import model_support as models
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .layouts import Layout, joined_fields
from .page_origin import page_origin
from .parameter_kinds import enum_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.attention.dates import DatesAttention
    from ..core.report.temporal import TemporalReport
    from ..core.series.parcel_table import Parcels


class TemporalAttention(PlanarSitsAlgorithm):
    """Algorithm that computes the attention of each date."""

    NAME = "temporalattention"
    TITLE = "Temporal attention"
    GROUP = "Attention"
    TAGS = ("attention", "Grad-CAM", "explain", "season", "dates", "agriculture", "deep learning")
    SHORT = "Computes the attention of each date, class by class, and suggests a shorter season."
    HELP = (
        "Computes on which dates the decisions of a model rest, class by class, and suggests a "
        "shorter season.\n\nEvery segment is classified, and Grad-CAM++ gives the attention of "
        "each date and pixel of its planar image for the decided class. The mean over all "
        "segments of a class is its profile; dates above the profile's threshold (Otsu) are kept. "
        "The range goes from the first to the last date that is kept for any class: use it as "
        "season start and end of 'Train a parcel classifier', and compare the "
        "accuracies.\n\nAttention shows what this model used. Dates that it did not use may be as "
        "informative."
    )
    RULES = (*SERIES_RULES, FRACTION_RULE)

    def add_parameters(self) -> None:
        groups.add_model(self)
        groups.add_parcels(self)
        groups.add_series(self)
        groups.add_parcel_options(self)
        rasters.add_method(self)
        self.add(
            enum_parameter("PROFILE", self.tr("Profile of a class"), PROFILES, "margin"),
            "From which segments of a class its profile is, and which dates are kept. That every "
            "segment has a date above its own threshold is the papers' choice.",
            advanced=True,
        )
        models.add_fraction(self)
        groups.add_run(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                "TABLE", self.tr("Attention by date"), QgsProcessing.SourceType.TypeVector
            ),
            "A table with a row per date: the attention of each class, and whether it is kept.",
        )
        groups.add_report(
            self,
            "Temporal attention report",
            "A page with the range, the profiles of the classes and mean planar images.",
        )
        for name, title in (
            ("RANGE_START", "First date of the range"),
            ("RANGE_END", "Last date of the range"),
        ):
            text = "YYYY-MM-DD, of the dates that are kept for any class: a shorter season."
            self.add_output(QgsProcessingOutputString, name, title, text)

    def check(self, run: Run) -> None:
        series_inputs.check_series(run)
        checks.check_model(run, attention=True)

    def read_inputs(self, run: Run) -> None:
        self.model = models.read_model(run)
        self.series = models.read_model_series(run, self.model)
        inputs.parcel_source(run)
        self.report = run.output("REPORT")
        self.origin = page_origin(run, self.series)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.report.temporal import temporal_report, write_temporal_report

        choices = {"method": run.choice("METHOD"), "profile": run.choice("PROFILE")}
        series_inputs.log_series(run, self.series)
        fields = date_fields(self.model.description.class_names)
        sinks.rehearse(run, "TABLE", Layout(fields))
        parcels = inputs.read_parcels(run, self.series)
        attention = self._attention(run, parcels, choices)
        report = temporal_report(attention, self.model, self.series, parcels, choices)
        for line in report.log_lines():
            run.info(line)
        for caution in report.cautions():
            run.warn(caution)
        run.start_writing()
        first, last = (date.isoformat() for date in report.range)
        results: dict[str, object] = {"RANGE_START": first, "RANGE_END": last}
        if self.report:
            write_temporal_report(self.report, report, self.origin)
            results["REPORT"] = self.report
        results["TABLE"] = write_dates(run, report)
        return results

    def _attention(self, run: Run, parcels: Parcels, choices: dict[str, str]) -> DatesAttention:
        """Classify the parcels with their attention; set the status of every parcel."""
        from ..core.attention.attention_pass import temporal_predictor
        from ..core.attention.dates import DatesAttention

        predictor = temporal_predictor(
            self.model, inputs.read_engine(run), **choices, fraction=run.real("FRACTION")
        )
        classified = models.classify_parcels(run, self.model, self.series, parcels, predictor)
        if inputs.log_skipped(run, parcels) == len(parcels):
            raise PlanarSitsError(
                "PARCELS: none of the parcels can be used (the log gives the reasons): choose "
                "parcels that lie on the images and have pixels without clouds."
            )
        return DatesAttention.of(classified, predictor.profiles)


def write_dates(run: Run, report: TemporalReport) -> str:
    """Write ``TABLE``, a row per date; return the identity of the table."""
    profiles, kept = report.temporal.profiles, report.temporal.kept
    rows = (
        # Plain numbers: QGIS does not accept those of NumPy.
        [step + 1, date.isoformat(), *profiles[:, step].tolist(), int(kept[step])]
        for step, date in enumerate(report.dates)
    )
    return sinks.write_table(run, "TABLE", date_fields(report.class_names), rows)


def date_fields(class_names: Sequence[str]) -> QgsFields:
    """Return the fields of ``TABLE``.

    Parameters
    ----------
    class_names : sequence of str
        A field each; with '_' after the name where that is taken.
    """
    fields = [integer_field("step"), text_field("date")]
    # 'fid' is the key that QGIS adds to a GeoPackage.
    taken = {"step", "date", "kept", "fid"}
    for name in class_names:
        while name.lower() in taken:
            name += "_"
        taken.add(name.lower())
        fields.append(real_field(name))
    return joined_fields([*fields, integer_field("kept")])
