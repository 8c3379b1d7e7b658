"""The layer of judged declarations: fields, values and style."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import tee
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.series.parcel_table import CHANGED, JUDGED
from ..core.series.parcels import shape_hash
from .fields import ResultFields, unchecked_features

if TYPE_CHECKING:
    from ..core.evaluation.declarations import Declarations
    from ..core.series.parcel_table import Parcels


def declaration_fields() -> list[QgsField]:
    """Return the fields that are added to the parcels."""
    return [
        text_field("decl_class"),
        real_field("decl_prob"),
        real_field("decl_wrong"),
        integer_field("decl_rank"),
        text_field("pred_class"),
        real_field("pred_conf"),
        text_field("decl_stat"),
    ]


class DeclarationFields(ResultFields):
    """The fields of the input, followed by those of `declaration_fields`.

    Parameters
    ----------
    input_fields : QgsFields
    """

    def __init__(self, input_fields: QgsFields):
        self.copies = 1
        self.add_fields(input_fields, declaration_fields())

    def judged_features(
        self, source: QgsProcessingFeatureSource, parcels: Parcels, declarations: Declarations
    ) -> Iterator[QgsFeature]:
        """Yield every input feature with its judgement, in the order of the input.

        Parameters
        ----------
        source : QgsProcessingFeatureSource
        parcels : Parcels
            Those of the source, with the status of each.
        declarations : Declarations
            Fields of parcels that were not judged are NULL but for class and status.
        """
        judgements = _judgements(declarations)
        seen, features = tee(unchecked_features(source, QgsFeatureRequest()))
        indices = parcels.recognised(map(shape_hash, seen))
        for feature, index in zip(features, indices):
            values: list = [None] * 6 + [CHANGED]
            if index is not None:
                judgement = judgements.get(index)
                status = JUDGED if judgement else parcels.status[index]
                values = [parcels.labels[index], *(judgement or [None] * 5), status]
            out = QgsFeature(self.fields)
            out.setGeometry(feature.geometry())
            out.setAttributes([*feature.attributes(), *values])
            yield out


def _judgements(declarations: Declarations) -> dict[int, list]:
    """Return the values from ``decl_prob`` to ``pred_conf`` by position."""
    best = declarations.best
    rows = zip(
        declarations.declared.tolist(),
        declarations.errors.wrong.tolist(),
        declarations.errors.ranks.tolist(),
        [declarations.classes[label] for label in best],
        declarations.probabilities.max(axis=1).tolist(),
    )
    return {int(index): list(row) for index, row in zip(declarations.index, rows)}
