"""planarsits:classify: say which crop grows on each parcel."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from . import parameters as groups
from . import reading
from .algorithm import PlanarSitsAlgorithm, progress_of
from .parameters import REAL, number
from .styling import style_when_loaded, write_style_beside


class Classify(PlanarSitsAlgorithm):
    """Classifies parcels with a trained model."""

    NAME = "classify"
    TITLE = "Classify parcels"
    GROUP = "Classification"
    TAGS = ("classify", "predict", "crop map", "land cover", "agriculture", "deep learning")
    SHORT = "Says which crop grows on each parcel, and how sure that is."
    HELP = (
        "Says which crop grows on each parcel, and how sure that is, with a model from 'Train a "
        "parcel classifier'.\n\nEvery input parcel comes out, with its attributes and: "
        "pred_class (the crop), pred_conf (its probability), pred_2nd (the runner-up), pred_marg "
        "(probability above the runner-up), pred_entr (Shannon entropy of the probabilities, in "
        "nats), pred_npix (pixels used), pred_nseg (segments used), pred_stat ('classified', or "
        "the reason why not) and, if wanted, p_<class> (probability of each class).\n\nThe images "
        "may be of another year than the model's: its dates are counted from the season's start."
    )

    def add_parameters(self):
        add, tr = self.add, self.tr
        groups.add_model(self)
        groups.add_series(self)
        groups.add_parcels(self)
        add(
            number("FRACTION", tr("Segments (percent of a parcel's pixels)"), REAL, 0.0, 0.0, 1e3),
            "0: as the model was trained. Fewer segments are faster and less sure.",
            advanced=True,
        )
        add(
            QgsProcessingParameterBoolean("PROBABILITIES", tr("Probability of each class"), False),
            "Adds a field p_<class> for each class of the model.",
        )
        groups.add_run(self, batch_size=256)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Classified parcels"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "The parcels, each with its class or the reason why it has none.",
        )
        self.addOutput(QgsProcessingOutputNumber("CLASSIFIED", tr("Parcels classified")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", tr("Parcels left out")))

    def check(self, parameters, context):
        from ..core.networks.model_file import read_description

        reading.check_series(self, parameters, context)
        reading.check_suffix(self, parameters, context, "MODEL")
        read_description(self.parameterAsFile(parameters, "MODEL", context))

    def read_inputs(self, parameters, context, feedback):
        from ..core.learning.classify import check_series
        from ..core.networks.model_file import load_model

        path = self.parameterAsFile(parameters, "MODEL", context)
        self.description, self.network = load_model(path)
        self.series = reading.read_series(self, parameters, context)
        self.series.notes += check_series(
            self.description, self.series.band_names, self.series.days, self.series.start
        )
        self.source = reading.parcel_source(self, parameters, context)
        reading.check_sink(self, parameters, "OUTPUT", context)
        reading.check_not_input(self, parameters, "OUTPUT", context)

    def compute(self, parameters, context, feedback):
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(self, parameters, context, self.series, feedback)
        found = self._classified(parcels, parameters, context, feedback)
        feedback.pushInfo(f"{int((found.pixels > 0).sum())} of {len(parcels)} parcels classified.")
        skipped = reading.tell_skipped(parcels, feedback)
        output = self._write(found, parcels, parameters, context, feedback)
        return {
            "OUTPUT": output,
            "CLASSIFIED": len(parcels) - skipped,
            "SKIPPED": skipped,
        }

    def _classified(self, parcels, parameters, context, feedback):
        """Classify; set the status of every parcel."""
        from dataclasses import replace

        from ..core.learning.classify import classify_chunks, set_status
        from ..core.series.reader import Reader

        segments = self.description.segments
        fraction = self.parameterAsDouble(parameters, "FRACTION", context)
        if fraction > 0:
            segments = replace(segments, fraction=fraction)
        memory = self.parameterAsDouble(parameters, "MEMORY_MB", context)
        reader = Reader(self.series, parcels, memory)
        found = classify_chunks(
            reader.chunks(progress_of(feedback, 0.0, 0.95), feedback.isCanceled),
            len(parcels),
            self.description,
            self.network,
            self.series.days,
            segments,
            reading.read_engine(self, parameters, context, feedback),
            feedback.isCanceled,
        )
        set_status(parcels, found)
        return found

    def _write(self, found, parcels, parameters, context, feedback):
        """Write every input feature with its result; return the sink's name."""
        from .results import ResultFields

        results = ResultFields(
            self.source.fields(),
            self.description.class_names,
            self.parameterAsBool(parameters, "PROBABILITIES", context),
        )
        for note in results.notes:
            feedback.pushWarning(note)
        sink, identity = reading.open_sink(
            self,
            parameters,
            "OUTPUT",
            context,
            results.fields,
            self.source.wkbType(),
            self.source.sourceCrs(),
            *results.sink_flags(self.source),
        )
        reading.write_features(
            sink,
            results.features(self.source, parcels, found),
            "OUTPUT",
            identity,
        )
        del sink  # closes the file before its style is written
        self._style(identity, context)
        return identity

    def _style(self, identity, context):
        """Colour the output by class: where it is loaded, and beside the file."""
        colours = {entry["name"]: entry["colour"] for entry in self.description.classes}
        style_when_loaded(identity, colours, context)
        write_style_beside(identity, colours, context)
