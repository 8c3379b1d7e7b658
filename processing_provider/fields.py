"""Fields that a classification adds to the parcels, and their values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import tee
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ..core.compat import FieldKind, field_kind, integer_field, real_field, text_field
from ..core.series.parcel_table import CHANGED
from ..core.series.parcels import shape_hash
from ..core.series.whole_features import whole_features
from .file_fields import free_name
from .sinks import Layout

if TYPE_CHECKING:
    from ..core.learning.classify import Classified
    from ..core.learning.decide import Decision
    from ..core.series.parcel_table import Parcels


def result_fields(
    class_names: Sequence[str], probabilities: bool, doubt: bool = False
) -> list[QgsField]:
    """Return the fields of a classification: ``pred_class`` to ``pred_stat``, ``p_…``.

    Parameters
    ----------
    class_names : sequence of str
    probabilities : bool
        With a field ``p_<class>`` for each class.
    doubt : bool
        With ``pred_set``, ``pred_nset`` and ``pred_novel``.

    Returns
    -------
    list of QgsField
    """
    fields = [
        text_field("pred_class"),
        real_field("pred_conf"),
        text_field("pred_2nd"),
        real_field("pred_marg"),
        real_field("pred_entr"),
        integer_field("pred_npix"),
        integer_field("pred_nseg"),
        text_field("pred_stat"),
    ]
    if doubt:
        fields += [text_field("pred_set"), integer_field("pred_nset"), real_field("pred_novel")]
    if probabilities:
        fields += [real_field(f"p_{name}") for name in class_names]
    return fields


class ResultFields:
    """The fields of the input, followed by those of a classification.

    Parameters
    ----------
    input_fields : QgsFields
    class_names : sequence of str
    probabilities : bool
        With a field for each class.
    before : sequence of QgsField
        More fields, between those of the input and those of the classification.
    copies : int
        How often each feature is written.
    groups : dict, optional
        `ModelDescription.groups` of the model: if not empty, the last field is ``pred_group``.
    doubt : bool
        With the prediction set and the novelty of each parcel.

    Attributes
    ----------
    fields : QgsFields
    notes : list of str
        Input fields that had to be renamed.
    """

    def __init__(
        self,
        input_fields: QgsFields,
        class_names: Sequence[str],
        probabilities: bool,
        before: Sequence[QgsField] = (),
        copies: int = 1,
        *,
        groups: dict[str, Any] | None = None,
        doubt: bool = False,
    ):
        self.class_names, self.probabilities, self.copies = class_names, probabilities, copies
        self.before, self.groups, self.doubt = before, groups, doubt
        added = [*before, *result_fields(class_names, probabilities, doubt)]
        added += [text_field("pred_group")] if groups else []
        self.fields, self.notes = QgsFields(), []
        self._add_inputs(input_fields, {field.name().lower() for field in added})
        for field in added:
            while self.fields.lookupField(field.name()) >= 0:  # classes 'Rye' and 'rye'
                field.setName(field.name() + "_")
            self.fields.append(field)

    def _add_inputs(self, input_fields: QgsFields, reserved: set[str]) -> None:
        """Add the fields of the input, renamed where the name is reserved."""
        taken = reserved | {field.name().lower() for field in input_fields}
        renamed = []
        for field in input_fields:
            name = field.name()
            if name.lower() in reserved:
                field = QgsField(field)
                field.setName(free_name(name, taken))
                renamed.append(f"'{name}' becomes '{field.name()}'")
            self.fields.append(field)
        if renamed:
            names = ", ".join(renamed[:4]) + (", …" if len(renamed) > 4 else "")
            self.notes.append(
                f"The input already has fields of these names, which are kept: {names}."
            )

    def layout(
        self,
        source: QgsProcessingFeatureSource,
        style: Callable[[], QgsFeatureRenderer] | None = None,
    ) -> Layout:
        """Return the layout of an output with these fields and a source's geometry.

        Parameters
        ----------
        source : QgsProcessingFeatureSource
        style : callable, optional
            Returns a new renderer.
        """
        return Layout(
            self.fields,
            source.wkbType(),
            source.sourceCrs(),
            tuple(self.sink_flags(source)),
            style,
        )

    def sink_flags(self, source: QgsProcessingFeatureSource) -> list[QgsFeatureSink.SinkFlag]:
        """Return the flags of the output.

        Parameters
        ----------
        source : QgsProcessingFeatureSource
            All of its features are read if it has a field 'fid'.

        Returns
        -------
        list of QgsFeatureSink.SinkFlag
            `RegeneratePrimaryKey` if values of 'fid' repeat in the output or are no keys (NULL or
            negative), else empty.
        """
        index = source.fields().lookupField("fid")
        if index < 0 or field_kind(source.fields()[index]) != FieldKind.INTEGER:
            return []
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([index])
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        values = [feature[index] for feature in unchecked_features(source, request)]
        unique = all(isinstance(value, int) for value in values) and len(set(values)) == len(values)
        if self.copies == 1 and unique and min(values, default=0) >= 0:
            return []
        return [QgsFeatureSink.SinkFlag.RegeneratePrimaryKey]

    def features(
        self,
        source: QgsProcessingFeatureSource,
        parcels: Parcels,
        classified: Classified,
        before: Callable[[int], list] = lambda index: [],
    ) -> Iterator[QgsFeature]:
        """Yield every input feature with its result, in the order of the input.

        Parameters
        ----------
        source : QgsProcessingFeatureSource
        parcels : Parcels
            Those of the source, with the status of each.
        classified : Classified
            Their results; predictions of parcels without pixels are NULL. So are those of a
            feature that was changed since the parcels were read.
        before : callable
            Takes the index of a parcel, returns the values of the fields ``before``.
        """
        from ..core.learning.decide import decide

        decision, answers = decide(classified.probabilities), self._answers(classified)
        seen, features = tee(unchecked_features(source, QgsFeatureRequest()))
        indices = parcels.recognised(map(shape_hash, seen))
        for feature, index in zip(features, indices):
            known = index is not None
            status = parcels.status[index] if known else CHANGED
            values = self._values(index, status, decision, classified)
            out = QgsFeature(self.fields)
            out.setGeometry(feature.geometry())
            first = before(index) if known else [None] * len(self.before)
            group = [answers[index] if known else None] if self.groups else []
            out.setAttributes([*feature.attributes(), *first, *values, *group])
            yield out

    def _answers(self, classified: Classified) -> list[str | None]:
        """Return ``pred_group`` of each parcel; empty if the model has no groups."""
        from ..core.learning.hierarchy import Groups

        if not self.groups:
            return []
        groups, threshold = Groups(self.groups["names"]), self.groups["threshold"]
        answers = groups.answers(classified.probabilities, self.class_names, threshold)
        return [answer if pixels else None for answer, pixels in zip(answers, classified.pixels)]

    def _values(
        self, index: int | None, status: str, decision: Decision, classified: Classified
    ) -> list[object]:
        """Return the values of the added fields for one parcel, as plain numbers.

        Without an index the parcel was not read.
        """
        pixels = segments = 0
        if index is not None:
            pixels, segments = int(classified.pixels[index]), int(classified.segments[index])
        values: list[object] = [None] * 5
        probabilities: list[object] = [None] * len(self.class_names)
        if pixels:
            values = [
                self.class_names[decision.best[index]],
                float(decision.confidence[index]),
                self.class_names[decision.second[index]],
                float(decision.margin[index]),
                float(decision.entropy[index]),
            ]
            probabilities = classified.probabilities[index].tolist()
        doubt = self._doubt(index, classified) if pixels else [None] * 3
        return [
            *values,
            pixels,
            segments,
            status,
            *(doubt if self.doubt else []),
            *(probabilities if self.probabilities else []),
        ]

    def _doubt(self, index: int, classified: Classified) -> list[object]:
        """Return prediction set, its size and novelty of a parcel; None if unknown."""
        values: list[object] = [None] * 3
        if classified.sets is not None:
            order = (-classified.probabilities[index]).argsort(kind="stable")
            members = order[classified.sets[index][order]]
            names = "; ".join(self.class_names[label] for label in members)
            values[:2] = names, len(members)
        if classified.novelty is not None and classified.novelty[index] >= 0:
            values[2] = float(classified.novelty[index])
        return values


def unchecked_features(
    source: QgsProcessingFeatureSource, request: QgsFeatureRequest
) -> Iterator[QgsFeature]:
    """Return the features of a source, also those with an invalid geometry."""
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return whole_features(source.getFeatures(request, skip), source.sourceName())
