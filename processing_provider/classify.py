"""planarsits:classify: say which crop grows on each parcel."""

from contextlib import ExitStack

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from . import attention_outputs as rasters
from . import classifying, reading
from . import parameters as groups
from .algorithm import PlanarSitsAlgorithm
from .styling import class_renderer, style_parcels


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
        "\n\nWith 'Attention' or 'Semantic map' it also says which pixels decided, from the same "
        "segments."
    )

    def add_parameters(self):
        add, tr = self.add, self.tr
        groups.add_model(self)
        groups.add_series(self)
        groups.add_parcels(self)
        classifying.add_fraction(self)
        classifying.add_voting(self)
        add(
            QgsProcessingParameterBoolean("PROBABILITIES", tr("Probability of each class"), False),
            "Adds a field p_<class> for each class of the model.",
        )
        groups.add_run(self, batch_size=0)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Classified parcels"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "The parcels, each with its class or the reason why it has none.",
        )
        rasters.add_method(self)
        rasters.add_rasters(self, optional=True)
        self.addOutput(QgsProcessingOutputNumber("CLASSIFIED", tr("Parcels classified")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", tr("Parcels left out")))

    def check(self, parameters, context):
        wanted = any(parameters.get(name) for name in ("ATTENTION", "SEMANTIC"))
        classifying.check(self, parameters, context, attention=wanted)
        rasters.check_rasters(parameters)

    def read_inputs(self, parameters, context, feedback):
        self.paths = rasters.read_rasters(self, parameters, context)
        self.model, self.series = classifying.read_model(self, parameters, context)
        self.description = self.model[0]
        self.source = reading.parcel_source(self, parameters, context)
        reading.check_sink(self, parameters, "OUTPUT", context)
        reading.check_not_input(self, parameters, "OUTPUT", context)

    def compute(self, parameters, context, feedback):
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(self, parameters, context, self.series, feedback)
        with ExitStack() as stack:
            attended = None
            if any(self.paths.values()) and not parcels.any_ready():
                feedback.pushWarning("No parcel can be used: no attention is written.")
            elif any(self.paths.values()):
                self._tell_voting(parameters, context, feedback)
                attended = stack.enter_context(
                    rasters.start(self, self.model, parcels, self.paths, parameters, context)
                )
            found = classifying.classified(
                self, self.model, parcels, parameters, context, feedback, attended
            )
            feedback.pushInfo(f"{(found.pixels > 0).sum()} of {len(parcels)} parcels classified.")
            skipped = reading.tell_skipped(parcels, feedback)
            written = rasters.write(attended, self.paths, context, feedback) if attended else {}
        output = self._write(found, parcels, parameters, context, feedback)
        return {
            "OUTPUT": output,
            "CLASSIFIED": len(parcels) - skipped,
            "SKIPPED": skipped,
            **written,
        }

    def _tell_voting(self, parameters, context, feedback):
        """Say so where attention, which looks at all segments, overrules VOTING."""
        if self.parameterAsEnumString(parameters, "VOTING", context) == "adaptive":
            feedback.pushInfo("Attention looks at all segments: so all of them vote.")

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
        style_parcels(identity, lambda: class_renderer(colours), context)
