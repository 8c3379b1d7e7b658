"""planarsits:nextvisits: which parcels to visit, for accuracy or to learn from."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.errors import PlanarSitsError
from ..core.options import PURPOSES
from . import parameters as groups
from . import sinks
from .algorithm import PlanarSitsAlgorithm
from .classified_parcels import (
    add_classified,
    add_predicted_field,
    classified_source,
    read_classified,
)
from .fields import ResultFields, unchecked_features
from .page_origin import page_origin
from .parameter_kinds import enum_parameter, integer_parameter
from .run import Run
from .vector_styles import visit_renderer
from .visit_plan import PlannedVisits, plan_for_accuracy, plan_for_learning
from .visited_parcels import PROBABILITY, RANK, STRATUM, WHY


class NextVisits(PlanarSitsAlgorithm):
    """Algorithm that chooses parcels to visit."""

    NAME = "nextvisits"
    TITLE = "Choose next visits"
    GROUP = "Assessment"
    TAGS = ("visits", "sample", "stratified", "Neyman", "active learning", "inspection")
    SHORT = "Chooses the parcels to visit: a random sample for accuracy, or parcels to learn from."
    HELP = (
        "Chooses which parcels to visit next, from a classified layer.\n\nFor accuracy: a "
        "stratified random sample, with more visits where errors are expected and parcels are "
        "large (Neyman allocation). Fill a field with the class that is seen, and 'Estimate "
        "areas' gives hectares with intervals. The page tells which interval a number of visits "
        "is expected to give.\n\nFor a better model: uncertain parcels of many kinds, from which "
        "a model learns more than from random ones; they are no random sample.\n\nAll parcels are "
        "in the output: visit_rank (1 = first; empty = no visit), visit_why, visit_prob "
        "(probability of being chosen) and visit_strat (stratum). Probabilities of the classes "
        "(p_) make the choice better: switch them on in 'Classify parcels'."
    )
    NEEDS = ("sklearn", "matplotlib")

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        add_classified(self)
        add_predicted_field(self)
        add(
            integer_parameter("COUNT", tr("Number of visits"), 100, (1, 1000000)),
            "How many parcels to visit, at most the classified ones.",
        )
        add(
            enum_parameter("PURPOSE", tr("Purpose"), PURPOSES, "accuracy"),
            "A random sample, to estimate accuracy and areas; or parcels to learn from, to train a "
            "better model.",
        )
        groups.add_seed(self)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Next visits"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "All parcels; visit_rank is not empty at those to visit.",
        )
        groups.add_report(
            self,
            "Visits report",
            "A page with the strata and the interval that is to be expected.",
        )

    def check(self, run: Run) -> None:
        classified_source(run, "PREDICTED_FIELD")

    def read_inputs(self, run: Run) -> None:
        self.source = classified_source(run, "PREDICTED_FIELD")
        self.report = run.output("REPORT")
        self.origin = page_origin(run)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.report.visits import write_visit_report

        fields = VisitFields(self.source.fields())
        for note in fields.notes:
            run.warn(note)
        layout = fields.layout(self.source, visit_renderer)
        sinks.rehearse(run, "OUTPUT", layout)
        parcels = read_classified(run, self.source)
        usable = np.flatnonzero((parcels.mapped >= 0) & np.isfinite(parcels.areas))
        count = run.integer("COUNT")
        if count > len(usable):
            raise PlanarSitsError(
                f"{run.label('COUNT')} is {count:,}, but {run.label('PARCELS')} has "
                f"{len(usable):,} classified parcels with an area: choose at most so many."
            )
        order = parcels.random_order(run.integer("SEED"))
        # By random number, so that the order of the layer has no influence.
        usable = usable[np.argsort(order[usable], kind="stable")]
        if run.choice("PURPOSE") == "accuracy":
            visits = plan_for_accuracy(run, parcels, usable, count)
        else:
            visits = plan_for_learning(run, parcels, usable, count)
        for note in visits.plan.notes:
            run.warn(note)
        for name, value in visits.plan.facts:
            run.info(f"{name}: {value}.")
        features = fields.visits(self.source, visits)
        outputs: dict[str, object] = {"OUTPUT": sinks.write_layer(run, "OUTPUT", layout, features)}
        if self.report:
            write_visit_report(self.report, visits.plan, self.origin)
            outputs["REPORT"] = self.report
        return outputs


class VisitFields(ResultFields):
    """The fields of the input, followed by those of visits.

    Parameters
    ----------
    input_fields : QgsFields
    """

    def __init__(self, input_fields: QgsFields):
        self.copies = 1
        added = [integer_field(RANK), text_field(WHY), real_field(PROBABILITY), text_field(STRATUM)]
        self.add_fields(input_fields, added)

    def visits(self, source: object, planned: PlannedVisits) -> Iterator[QgsFeature]:
        """Yield every input feature with its visit, in the order of the input."""
        features = unchecked_features(source, QgsFeatureRequest())
        for feature, values in zip(features, planned.rows()):
            out = QgsFeature(self.fields)
            out.setGeometry(feature.geometry())
            out.setAttributes([*feature.attributes(), *values])
            yield out
