"""planarsits:areaestimate: hectares of each class, with confidence intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.errors import PlanarSitsError
from . import parameters as groups
from . import sinks
from .algorithm import PlanarSitsAlgorithm
from .classified_parcels import (
    add_classified,
    add_predicted_field,
    classified_source,
    predicted_field,
    read_classified,
)
from .layouts import Layout, joined_fields
from .page_origin import page_origin
from .parameter_kinds import real_parameter
from .run import Run
from .visited_parcels import Visits, add_sample, read_visits, sample_fields, sample_kind

if TYPE_CHECKING:
    from ..core.report.area import AreaResults
    from .classified_parcels import ClassifiedParcels


class AreaEstimate(PlanarSitsAlgorithm):
    """Algorithm that estimates the area of each class from visited parcels."""

    NAME = "areaestimate"
    TITLE = "Estimate areas"
    GROUP = "Assessment"
    TAGS = ("area", "hectares", "confidence interval", "accuracy", "sample", "Olofsson")
    SHORT = "Estimates the hectares of each class, with confidence intervals, from visits."
    HELP = (
        "Estimates how many hectares of each class there are, with confidence intervals, from a "
        "classified layer and the classes that were seen at a random sample of its parcels. "
        "Counting the map's hectares is biased by its errors; the visited parcels correct "
        "that.\n\nTwo estimates are given. Error-adjusted (hectares, low, high): Olofsson et al. "
        "2014, by strata and for parcels of unequal size. Prediction-powered (ppi_ha, ppi_low, "
        "ppi_high): Angelopoulos et al. 2023, which uses the probabilities of all parcels. Areas "
        "are ellipsoidal.\n\nThe layer must hold all parcels, also those that were not visited. "
        "Intervals hold only for parcels that were drawn at random: other labels are refused, "
        "unless you tell how they were drawn."
    )
    NEEDS = ("sklearn", "matplotlib")

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        add_classified(self)
        add(
            QgsProcessingParameterField(
                "REFERENCE_FIELD", tr("Class seen at the visit"), None, "PARCELS"
            ),
            "Field with the class that was seen; empty at parcels that were not visited.",
        )
        add_predicted_field(self)
        add_sample(self)
        add(
            QgsProcessingParameterField(
                "STRATUM_FIELD", tr("Stratum field"), None, "PARCELS", optional=True
            ),
            "Field with the stratum of every parcel, also of those not visited. Empty: visit_strat "
            "for a sample of 'Choose next visits', else the predicted class.",
            advanced=True,
        )
        add(
            real_parameter("CONFIDENCE", tr("Confidence"), 0.95, (0.5, 0.999)),
            "How often the interval holds the true area, over many samples.",
            advanced=True,
        )
        add(
            QgsProcessingParameterFeatureSink(
                "TABLE", tr("Areas"), QgsProcessing.SourceType.TypeVector
            ),
            "A table with a row for each class: error-adjusted hectares with limits and standard "
            "error, hectares and parcels of the map, parcels visited, and prediction-powered "
            "hectares.",
        )
        groups.add_report(
            self,
            "Area report",
            "A page with the areas, the sample and the accuracy by area.",
        )

    def check(self, run: Run) -> None:
        names = ("PREDICTED_FIELD", "REFERENCE_FIELD", "STRATUM_FIELD")
        sample_kind(run, classified_source(run, *names))
        if run.field("REFERENCE_FIELD") == predicted_field(run):
            raise PlanarSitsError(
                f"{run.label('REFERENCE_FIELD')} is the field of {run.label('PREDICTED_FIELD')}: "
                "choose the field with the class seen at the visits."
            )

    def read_inputs(self, run: Run) -> None:
        names = ("PREDICTED_FIELD", "REFERENCE_FIELD", "STRATUM_FIELD")
        self.source, self.report = classified_source(run, *names), run.output("REPORT")
        self.origin = page_origin(run)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.report.area import write_area_report

        sinks.rehearse(run, "TABLE", Layout(joined_fields(table_fields())))
        parcels = read_classified(run, self.source, sample_fields(run, self.source))
        visits = read_visits(run, self.source, parcels)
        for note in visits.notes:
            run.warn(note)
        results = estimate(parcels, visits, run.real("CONFIDENCE"))
        run.info(results.comparison())
        fields = joined_fields(table_fields())
        table = sinks.write_table(run, "TABLE", fields, rows(results))
        outputs: dict[str, object] = {"TABLE": table}
        if self.report:
            write_area_report(self.report, results, self.origin)
            outputs["REPORT"] = self.report
        return outputs


def estimate(parcels: ClassifiedParcels, visits: Visits, confidence: float) -> AreaResults:
    """Return the areas of the classes, and what the page tells of them.

    Parameters
    ----------
    parcels : ClassifiedParcels
    visits : Visits
    confidence : float
    """
    from ..core.assessment.area import adjusted_matrix, error_adjusted_areas
    from ..core.assessment.prediction_powered import prediction_powered_areas
    from ..core.assessment.strata import VisitedSample
    from ..core.report.area import AreaResults

    sample, classes = visits.adjusted, len(visits.classes)
    mapped, known = parcels.mapped[visits.members], parcels.probabilities[visits.members]
    probabilities = np.pad(known, ((0, 0), (0, classes - known.shape[1])))
    right = np.where(sample.visited, (sample.truth == mapped).astype(int), -1)
    chance = np.where(mapped < 0, 0, probabilities[np.arange(len(mapped)), mapped])
    correct = error_adjusted_areas(
        VisitedSample(sample.areas, sample.strata, right, sample.inclusion),
        np.column_stack([1 - chance, chance]),
        confidence,
    )
    total, classified = sample.areas.sum(), mapped >= 0
    return AreaResults(
        classes=visits.classes,
        adjusted=error_adjusted_areas(sample, probabilities, confidence),
        powered=prediction_powered_areas(visits.powered, probabilities, confidence),
        mapped=np.bincount(mapped[classified], sample.areas[classified], classes),
        parcels=np.bincount(mapped[classified], minlength=classes),
        visited=np.bincount(sample.truth[sample.visited], minlength=classes),
        matrix=adjusted_matrix(sample, mapped, classes),
        correct=tuple(float(x[1] / total) for x in (correct.hectares, correct.low, correct.high)),
        confidence=confidence,
        facts=_facts(parcels, visits),
        notes=visits.notes,
    )


def _facts(parcels: ClassifiedParcels, visits: Visits) -> list[tuple[str, object]]:
    """Return what the page tells of the sample."""
    sample, kinds = visits.adjusted, {
        "visit_prob": "drawn with the probabilities of visit_prob",
        "simple_random": "simple random, as the operator says; strata formed after the visits",
        "stratified": "stratified random, as the operator says",
    }  # fmt: skip
    numbers = sample.visits()
    counts = ", ".join(map(str, numbers[:12])) + (", …" if len(numbers) > 12 else "")
    return [
        ("Parcels", f"{len(sample.areas):,} of {sample.areas.sum():,.1f} ha"),
        ("Visited", f"{sample.visited.sum():,} of {sample.areas[sample.visited].sum():,.1f} ha"),
        ("Kind of sample", kinds[visits.kind]),
        ("Strata", f"{len(sample.visits())}; visits in each: {counts}"),
        ("Predictions", f"from {parcels.known}" if parcels.known else "the predicted class alone"),
    ]


def table_fields() -> list[QgsField]:
    """Return the fields of ``TABLE``."""
    return [
        text_field("class"),
        *map(real_field, ("hectares", "low", "high", "se", "map_ha")),
        *map(integer_field, ("parcels", "visited")),
        *map(real_field, ("ppi_ha", "ppi_low", "ppi_high", "ppi_se", "user_acc", "prod_acc")),
    ]


def rows(results: AreaResults) -> list[list[object]]:
    """Return the rows of ``TABLE``."""
    both = (results.adjusted, results.powered)
    columns = [(one.hectares, one.low, one.high, one.error) for one in both]
    accuracies = results.accuracies()
    table: list[list[object]] = []
    for k, name in enumerate(results.classes):
        adjusted, powered = ([float(values[k]) for values in one] for one in columns)
        shares = [None if np.isnan(values[k]) else float(values[k]) for values in accuracies]
        counts = [float(results.mapped[k]), int(results.parcels[k]), int(results.visited[k])]
        table.append([name, *adjusted, *counts, *powered, *shares])
    return table
