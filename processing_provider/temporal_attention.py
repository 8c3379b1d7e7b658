"""planarsits:temporalattention: which dates decided, class by class."""

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field, text_field
from ..core.errors import PlanarSitsError, check_cancelled
from ..core.options import PROFILES
from . import classifying, reading
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .attention_outputs import add_method
from .parameters import enum


class TemporalAttention(PlanarSitsAlgorithm):
    """Says which dates a model's decisions rest on."""

    NAME = "temporalattention"
    TITLE = "Temporal attention"
    GROUP = "Attention"
    TAGS = ("attention", "Grad-CAM", "explain", "season", "dates", "agriculture", "deep learning")
    SHORT = "Says which dates the decisions rest on, class by class."
    HELP = (
        "Says which dates the decisions of a model rest on, class by class, and suggests a shorter "
        "season.\n\nEvery segment is classified, and Grad-CAM++ says which dates and pixels of its "
        "planar image spoke for the class. The mean over all segments of a class is its profile; "
        "dates above the profile's threshold (Otsu) are kept. The range goes from the first to "
        "the last date that any class keeps: give it to 'Train a parcel classifier' as season "
        "start and end, and compare the accuracies.\n\nAttention shows what this model used. "
        "Dates that it did not use may tell as much."
    )

    def add_parameters(self):
        groups.add_model(self)
        groups.add_series(self)
        groups.add_parcels(self)
        self._add_method()
        groups.add_run(self, batch_size=0)
        self._add_outputs()

    def _add_method(self):
        add_method(self)
        self.add(
            enum("PROFILE", self.tr("Profile of a class"), PROFILES, "margin"),
            "margin: mean over the segments of a class, sure ones counting more. mean: all count "
            "alike. and: a date is kept where every single segment has it above its own threshold, "
            "as in the papers.",
            advanced=True,
        )
        classifying.add_fraction(self)

    def _add_outputs(self):
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterFeatureSink(
                "TABLE", tr("Attention by date"), QgsProcessing.SourceType.TypeVector
            ),
            "A table with a row per date: the attention of each class, and whether it is kept.",
        )
        add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True
            ),
            "A page with the range, the profiles of the classes and what their parcels look like.",
        )
        self.addOutput(QgsProcessingOutputString("RANGE_START", tr("First date of the range")))
        self.addOutput(QgsProcessingOutputString("RANGE_END", tr("Last date of the range")))

    def check(self, parameters, context):
        classifying.check(self, parameters, context, attention=True)

    def read_inputs(self, parameters, context, feedback):
        from ..core.attention.target import target_layer

        self.model, self.series = classifying.read_model(self, parameters, context)
        # Again: check() is not asked for a step of a model.
        target_layer(self.model[1], self.model[0].backbone)
        reading.parcel_source(self, parameters, context)
        self.report = self.destination(parameters, "REPORT", context)
        reading.check_sink(self, parameters, "TABLE", context)
        reading.check_not_input(self, parameters, "TABLE", context)

    def compute(self, parameters, context, feedback):
        from ..core.report.temporal import temporal_report, write_temporal_report

        self.choices = {
            name: self.parameterAsEnumString(parameters, name.upper(), context)
            for name in ("method", "profile")
        }
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(self, parameters, context, self.series, feedback)
        found = self._attended(parcels, parameters, context, feedback)
        report = temporal_report(found, self.model, self.series, parcels, self.choices)
        for line in report.log_lines():
            feedback.pushInfo(line)
        for caution in report.cautions():
            feedback.pushWarning(caution)
        check_cancelled(feedback.isCanceled)
        first, last = (date.isoformat() for date in report.range)
        results = {"RANGE_START": first, "RANGE_END": last}
        if self.report:
            write_temporal_report(self.report, report)
            results["REPORT"] = self.report
        results["TABLE"] = self._write_table(parameters, context, report)
        return results

    def _attended(self, parcels, parameters, context, feedback):
        """Classify and look at the dates; set the status of every parcel."""
        from ..core.attention.dates import DatesWatch

        watch = DatesWatch(self.model, **self.choices)
        classified = classifying.classified(
            self, self.model, parcels, parameters, context, feedback, watch.predict
        )
        if reading.tell_skipped(parcels, feedback) == len(parcels):
            raise PlanarSitsError(
                "PARCELS: none of the parcels can be used (the log says why): choose parcels that "
                "lie on the images and have pixels without clouds."
            )
        return watch.result(classified)

    def _write_table(self, parameters, context, report):
        """Write a row per date; return the sink's name."""
        fields = table_fields(report.class_names)
        sink, identity = reading.open_sink(
            self, parameters, "TABLE", context, fields, QgsWkbTypes.Type.NoGeometry
        )
        features = []
        for step, date in enumerate(report.dates):
            feature = QgsFeature(fields)
            # Plain numbers: QGIS refuses those of NumPy.
            values = report.temporal.profiles[:, step].tolist()
            kept = int(report.temporal.kept[step])
            feature.setAttributes([step + 1, date.isoformat(), *values, kept])
            features.append(feature)
        reading.write_features(sink, features, "TABLE", identity)
        return identity


def table_fields(class_names):
    """Return the fields of the table: a class takes '_' behind its name where that is taken."""
    fields = [integer_field("step"), text_field("date")]
    # 'fid' is the key that QGIS adds to a GeoPackage.
    taken = {"step", "date", "kept", "fid"}
    for name in class_names:
        while name.lower() in taken:
            name += "_"
        taken.add(name.lower())
        fields.append(real_field(name))
    together = QgsFields()
    for field in [*fields, integer_field("kept")]:
        together.append(field)
    return together
