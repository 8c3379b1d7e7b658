"""planarsits:train: learn from parcels whose crop is known."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field
from ..core.errors import PlanarSitsError
from ..core.learning.methods import METHODS
from ..core.options import SAMPLERS
from . import parameters as groups
from . import reading, training
from .algorithm import PlanarSitsAlgorithm, progress_of
from .parameters import REAL, enum, number

HISTORY_FIELDS = (
    "epoch",
    "train_loss",
    "train_accuracy",
    "validation_loss",
    "validation_accuracy",
    "seconds",
)


class Train(PlanarSitsAlgorithm):
    """Trains a network and writes the model file."""

    NAME = "train"
    TITLE = "Train a parcel classifier"
    GROUP = "Classification"
    TAGS = ("train", "learn", "model", "CNN", "random walk", "agriculture", "deep learning")
    SHORT = "Learns to tell crops apart from parcels whose crop is known."
    HELP = (
        "Learns to tell crops apart from parcels whose crop is known, and writes a model file for "
        "'Classify parcels'.\n\nRandom walks turn each parcel into segments of neighbouring "
        "pixels; the time series of a segment form a planar image that a convolutional network "
        "learns (Chelali, Kurtz, Puissant and Vincent, ICPR 2020). A part of the parcels of each "
        "class is held back to choose the best epoch; the scores given are of these parcels.\n\n"
        "The defaults train a small network from scratch on the acquisition dates, in minutes on "
        "a laptop."
    )

    def add_parameters(self):
        groups.add_series(self)
        groups.add_parcels(self)
        training.add_class_field(self)
        self.add(
            enum("METHOD", self.tr("Method"), METHODS, "random_walk"),
            "random_walk: planar images of random walks, the method of this plugin. The others are "
            "those that 'Compare methods by cross-validation' compares it with; see the user "
            "guide.",
            advanced=True,
        )
        groups.add_segments(self)
        training.add_network(self)
        self.add(
            number("ATTENTION_GUIDANCE", self.tr("Attention guidance"), REAL, 0.0, 0.0, 100.0),
            "Weight of a term that makes two walks of a parcel look at the same dates. 0: off.",
            advanced=True,
        )
        groups.add_seed(self)
        groups.add_run(self, batch_size=128)
        self._add_outputs()

    def _add_outputs(self):
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterFileDestination(
                "MODEL", tr("Model"), "Planar SITS model (*.safetensors)"
            ),
            "The model file for 'Classify parcels'.",
        )
        add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), "HTML (*.html)", optional=True, createByDefault=True
            ),
            "A page with the scores, the confusion matrix, the curves and what the network sees.",
        )
        add(
            QgsProcessingParameterFeatureSink(
                "HISTORY",
                tr("History"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            "A table with the losses and accuracies of each epoch.",
        )
        for name, title in (
            ("VALIDATION_OA", "Overall accuracy of the validation parcels"),
            ("VALIDATION_F1", "Mean F1 of the validation parcels"),
            ("PARCELS_USED", "Parcels used"),
            ("PARCELS_SKIPPED", "Parcels left out"),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def check(self, parameters, context):
        from ..core.learning.methods import check_method

        training.check(self, parameters, context)
        check_method(
            self.parameterAsEnumString(parameters, "METHOD", context),
            self.parameterAsEnumString(parameters, "WEIGHTS", context),
            self.parameterAsDouble(parameters, "ATTENTION_GUIDANCE", context),
        )

    def read_inputs(self, parameters, context, feedback):
        self.series = reading.read_series(self, parameters, context)
        self.class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        source = reading.parcel_source(self, parameters, context)
        training.check_field(source, self.class_field, "CLASS_FIELD")
        layer = self.parameterAsVectorLayer(parameters, "PARCELS", context)
        self.colours = layer_colours(layer, self.class_field)
        self.model = self.destination(parameters, "MODEL", context)
        if not self.model.endswith(".safetensors"):
            raise PlanarSitsError(f"MODEL: '{self.model}' must end in .safetensors.")
        self.report = self.destination(parameters, "REPORT", context)
        reading.check_sink(self, parameters, "HISTORY", context)

    def compute(self, parameters, context, feedback):
        from ..core.learning.session import train_session
        from ..core.report.training import training_report, write_training_report
        from ..core.series.reader import Reader

        choices = self._choices(parameters, context)
        engine = reading.read_engine(self, parameters, context, feedback)
        reading.tell_series(self.series, feedback)
        parcels = reading.read_parcels(
            self, parameters, context, self.series, feedback, self.class_field
        )
        memory = self.parameterAsDouble(parameters, "MEMORY_MB", context)
        session = train_session(
            Reader(self.series, parcels, memory),
            choices,
            self.parameterAsInt(parameters, "STEPS", context),
            engine,
            self.colours,
            progress_of(feedback),
            feedback.isCanceled,
        )
        skipped = reading.tell_skipped(parcels, feedback)
        session.save(self.model)
        if self.report:
            write_training_report(self.report, training_report(session))
        found = session.trained.description.scores
        best = session.trained.best_epoch
        feedback.pushInfo(
            f"{f'Best epoch {best}. ' if best else ''}Validation parcels: overall accuracy "
            f"{found['oa']:.1%}, mean F1 {found['macro_f1']:.3f}, kappa {found['kappa']:.3f}."
        )
        for caution in session.cautions():
            feedback.pushWarning(caution)
        results = {
            "MODEL": self.model,
            "VALIDATION_OA": found["oa"],
            "VALIDATION_F1": found["macro_f1"],
            "PARCELS_USED": len(parcels) - skipped,
            "PARCELS_SKIPPED": skipped,
        }
        if self.report:
            results["REPORT"] = self.report
        history = self._write_history(parameters, context, session.trained.history)
        return {**results, **history}

    def _choices(self, parameters, context):
        from ..core.learning.methods import with_method

        method = self.parameterAsEnumString(parameters, "METHOD", context)
        if method == SAMPLERS[0]:
            method = self.parameterAsEnumString(parameters, "SAMPLER", context)
        guidance = self.parameterAsDouble(parameters, "ATTENTION_GUIDANCE", context)
        choices = training.read_choices(self, parameters, context, method, guidance)
        return with_method(choices, method)

    def _write_history(self, parameters, context, history):
        fields = QgsFields()
        for name in HISTORY_FIELDS:
            fields.append(integer_field(name) if name == "epoch" else real_field(name))
        sink, identity = reading.open_sink(
            self, parameters, "HISTORY", context, fields, QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            return {}
        features = []
        for row in history:
            feature = QgsFeature(fields)
            feature.setAttributes([row[name] for name in HISTORY_FIELDS])
            features.append(feature)
        reading.write_features(sink, features, "HISTORY", identity)
        return {"HISTORY": identity}


def layer_colours(layer, class_field):
    """Return the colours of a layer that is styled by the class field, else {}."""
    renderer = layer.renderer() if layer is not None else None
    if (
        not isinstance(renderer, QgsCategorizedSymbolRenderer)
        or renderer.classAttribute().strip('"') != class_field
    ):
        return {}
    return {
        str(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if category.symbol() is not None and not isinstance(category.value(), list)
    }
