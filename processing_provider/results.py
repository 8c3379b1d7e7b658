"""The fields that a classification adds to the parcels, and their values."""

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ..core.compat import integer_field, real_field, text_field


def result_fields(class_names, probabilities):
    """Return the fields of a classification (DESIGN section 3)."""
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
    if probabilities:
        fields += [real_field(f"p_{name}") for name in class_names]
    return fields


class ResultFields:
    """The input's fields with those of a classification behind them.

    Parameters
    ----------
    input_fields : QgsFields
    class_names : list of str
    probabilities : bool
        Add p_<class> for each class.
    before : list of QgsField
        More fields, before those of the classification.
    copies : int
        How often each feature is written.

    Attributes
    ----------
    fields : QgsFields
    notes : list of str
        Input fields that had to be renamed.
    """

    def __init__(self, input_fields, class_names, probabilities, before=(), copies=1):
        self.class_names, self.probabilities, self.copies = class_names, probabilities, copies
        added = [*before, *result_fields(class_names, probabilities)]
        self.notes, self.fields, renamed = [], QgsFields(), []
        taken = {field.name().lower() for field in added}
        taken |= {field.name().lower() for field in input_fields}
        reserved = {field.name().lower() for field in added}
        for field in input_fields:
            name = field.name()
            if name.lower() in reserved:
                field = _renamed(field, taken)
                renamed.append(f"'{name}' becomes '{field.name()}'")
            self.fields.append(field)
        if renamed:
            told = ", ".join(renamed[:4]) + (", …" if len(renamed) > 4 else "")
            self.notes.append(
                f"The input has fields of these names already, they are kept: {told}."
            )
        for field in added:
            while self.fields.lookupField(field.name()) >= 0:  # classes 'Rye' and 'rye'
                field.setName(field.name() + "_")
            self.fields.append(field)

    def sink_flags(self, source):
        """Return the flags of the sink, if any: a 'fid' that repeats is no primary key."""
        place = source.fields().lookupField("fid")
        if place < 0:
            return []
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([place])
        values = [feature[place] for feature in unchecked(source, request)]
        if self.copies == 1 and len(set(values)) == len(values):
            return []
        return [QgsFeatureSink.SinkFlag.RegeneratePrimaryKey]

    def features(self, source, parcels, found, before=lambda place: []):
        """Yield every input feature with its result, in the order of the input.

        Parameters
        ----------
        source : QgsProcessingFeatureSource
        parcels : Parcels
            With the status of every parcel.
        found : Classified
        before : callable
            Takes a parcel's position, returns the values of the fields before.
        """
        from ..core.learning.decide import decide

        decision = decide(found.probabilities)
        place_of = {identity: place for place, identity in enumerate(parcels.feature_ids)}
        for feature in unchecked(source, QgsFeatureRequest()):
            place = place_of[feature.id()]
            out = QgsFeature(self.fields)
            out.setGeometry(feature.geometry())
            values = self._values(place, parcels.status[place], decision, found)
            out.setAttributes([*feature.attributes(), *before(place), *values])
            yield out

    def _values(self, place, status, decision, found):
        """Return the values of the added fields for one parcel."""
        pixels, segments = int(found.pixels[place]), int(found.segments[place])
        values = [None] * 5
        shares = [None] * len(self.class_names)
        if pixels:
            values = [
                self.class_names[decision.best[place]],
                float(decision.confidence[place]),
                self.class_names[decision.second[place]],
                float(decision.margin[place]),
                float(decision.entropy[place]),
            ]
            shares = [float(share) for share in found.probabilities[place]]
        return [*values, pixels, segments, status, *(shares if self.probabilities else [])]


def unchecked(source, request):
    """Return features without QGIS' geometry check: every parcel comes out."""
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(request, skip)


def _renamed(field, taken):
    """Return a copy of a field under a free name."""
    from qgis.core import QgsField

    field, number = QgsField(field), 1
    name = field.name()
    while f"{name}_{number}".lower() in taken:
        number += 1
    field.setName(f"{name}_{number}")
    taken.add(field.name().lower())
    return field
