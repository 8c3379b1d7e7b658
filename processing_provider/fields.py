"""Fields that a classification adds to the parcels, and their values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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

from ..core.compat import FieldKind, field_kind
from ..core.job.result_columns import ResultColumns, has_keys, kept_names
from ..core.series.parcels import shape_hash
from ..core.series.whole_features import whole_features
from ..core.vectors.columns import Column
from .layouts import Layout, column_fields

if TYPE_CHECKING:
    from ..core.learning.classify import Classified
    from ..core.series.parcel_table import Parcels


class ResultFields:
    """The fields of the input, followed by those of a classification.

    Parameters
    ----------
    input_fields : QgsFields
    class_names : sequence of str
    probabilities : bool
        With a field for each class.
    before : sequence of Column
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
        before: Sequence[Column] = (),
        copies: int = 1,
        *,
        groups: dict[str, Any] | None = None,
        doubt: bool = False,
    ):
        self.copies = copies
        self.columns = ResultColumns(
            input_fields.names(), class_names, probabilities, before, groups=groups, doubt=doubt
        )
        self.add_fields(input_fields, column_fields(self.columns.added))

    def add_fields(self, input_fields: QgsFields, added: Iterable[QgsField]) -> None:
        """Set the fields: those of the input, some renamed, and the added ones."""
        self.fields, added, self.inputs = QgsFields(), list(added), len(input_fields)
        names, self.notes = kept_names(input_fields.names(), [field.name() for field in added])
        for field, name in zip(input_fields, names):
            kept = QgsField(field)
            kept.setName(name)
            self.fields.append(kept)
        for field in added:
            self.fields.append(field)

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
            self.inputs,
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
        if has_keys(values, self.copies):
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
        results = self.columns.results(parcels, classified)
        seen, features = tee(unchecked_features(source, QgsFeatureRequest()))
        indices = parcels.recognised(map(shape_hash, seen))
        for feature, index in zip(features, indices):
            out = QgsFeature(self.fields)
            out.setGeometry(feature.geometry())
            values = results.row(index, [] if index is None else before(index))
            out.setAttributes([*feature.attributes(), *values])
            yield out


def unchecked_features(
    source: QgsProcessingFeatureSource, request: QgsFeatureRequest
) -> Iterator[QgsFeature]:
    """Return the features of a source, also those with an invalid geometry."""
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return whole_features(source.getFeatures(request, skip), source.sourceName())
