"""planarsits:train: learn from parcels whose crop is known."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ..core.compat import integer_field, real_field
from ..core.errors import PlanarSitsError
from ..core.options import BACKBONES, WEIGHTS
from . import parameters as groups
from . import reading
from .algorithm import PlanarSitsAlgorithm, progress_of
from .parameters import REAL, WHOLE, enum, number


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
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", self.tr("Class field"), None, "PARCELS"),
            "Field with the crop of each parcel, text or number. Parcels without are left out.",
        )
        groups.add_segments(self)
        self._add_network()
        groups.add_seed(self)
        groups.add_run(self, batch_size=128)
        self._add_outputs()

    def _add_network(self):
        add, tr = self.add, self.tr
        add(
            enum("BACKBONE", tr("Network"), BACKBONES, "compact"),
            "compact: our small network for training from scratch on the acquisition dates. The "
            "others are torchvision's; the papers use SqueezeNet with 224 steps.",
            advanced=True,
        )
        add(
            enum("WEIGHTS", tr("First weights"), WEIGHTS, "none"),
            "none: from scratch. imagenet: torchvision's, downloaded once. file: the weights in a "
            ".safetensors file.",
            advanced=True,
        )
        add(
            QgsProcessingParameterFile(
                "WEIGHTS_FILE",
                tr("Weights file"),
                optional=True,
                fileFilter="Safetensors (*.safetensors)",
            ),
            "Only for first weights 'file': a .safetensors file of the same network.",
            advanced=True,
        )
        for name, title, kind, default, low, high, text in (
            ("EPOCHS", "Epochs at most", WHOLE, 60, 1, 100000, "Passes over all segments."),
            ("LEARNING_RATE", "Learning rate", REAL, 0.0005, 1e-9, 1.0, "Of Adam."),
            ("PATIENCE", "Patience (epochs)", WHOLE, 10, 1, 100000,
             "Stops after so many epochs without a better validation loss."),
            ("VALIDATION", "Validation parcels (percent)", REAL, 20.0, 1.0, 50.0,
             "Part of each class that is held back to choose the best epoch."),
            ("ATTENTION_GUIDANCE", "Attention guidance", REAL, 0.0, 0.0, 100.0,
             "Weight of a term that makes two walks of a parcel look at the same dates. 0: off."),
        ):  # fmt: skip
            add(number(name, tr(title), kind, default, low, high), text, advanced=True)

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
        reading.check_series(self, parameters, context)
        if self.parameterAsEnumString(parameters, "WEIGHTS", context) == "file" and not (
            self.parameterAsFile(parameters, "WEIGHTS_FILE", context)
        ):
            raise PlanarSitsError("WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.")
        reading.check_suffix(self, parameters, context, "WEIGHTS_FILE")

    def read_inputs(self, parameters, context, feedback):
        self.series = reading.read_series(self, parameters, context)
        self.class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        source = reading.parcel_source(self, parameters, context)
        if source.fields().lookupField(self.class_field) < 0:
            raise PlanarSitsError(
                f"CLASS_FIELD: the layer '{source.sourceName()}' has no field '{self.class_field}'."
            )
        layer = self.parameterAsVectorLayer(parameters, "PARCELS", context)
        self.colours = layer_colours(layer, self.class_field)
        self.model = self.destination(parameters, "MODEL", context)
        if not self.model.endswith(".safetensors"):
            raise PlanarSitsError(f"MODEL: '{self.model}' must end in .safetensors.")
        self.report = self.destination(parameters, "REPORT", context)
        reading.check_sink(self, parameters, "HISTORY", context)

    def compute(self, parameters, context, feedback):
        from ..core.learning.session import train_session
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
        session.save(self.model, self.report)
        found = session.trained.description.scores
        feedback.pushInfo(
            f"Best epoch {session.trained.best_epoch}. Validation parcels: overall accuracy "
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
        from ..core.learning.fit import TrainingSettings
        from ..core.learning.train import Choices

        return Choices(
            segments=reading.read_segments(self, parameters, context),
            fit=TrainingSettings(
                epochs=self.parameterAsInt(parameters, "EPOCHS", context),
                learning_rate=self.parameterAsDouble(parameters, "LEARNING_RATE", context),
                patience=self.parameterAsInt(parameters, "PATIENCE", context),
                validation=self.parameterAsDouble(parameters, "VALIDATION", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                attention_guidance=self.parameterAsDouble(
                    parameters, "ATTENTION_GUIDANCE", context
                ),
            ),
            backbone=self.parameterAsEnumString(parameters, "BACKBONE", context),
            weights=self.parameterAsEnumString(parameters, "WEIGHTS", context),
            weights_file=self.parameterAsFile(parameters, "WEIGHTS_FILE", context),
        )

    def _write_history(self, parameters, context, history):
        fields = QgsFields()
        for name in history[0]:
            fields.append(integer_field(name) if name == "epoch" else real_field(name))
        sink, identity = reading.open_sink(
            self, parameters, "HISTORY", context, fields, QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            return {}
        features = []
        for row in history:
            feature = QgsFeature(fields)
            feature.setAttributes(list(row.values()))
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
