"""What every algorithm that trains does: its parameters, their checks, and the choices."""

from qgis.core import QgsProcessingParameterField, QgsProcessingParameterFile

from ..core.errors import PlanarSitsError
from ..core.networks.registry import BACKBONES
from ..core.options import WEIGHTS
from . import reading
from .parameters import REAL, WHOLE, enum, number


def add_class_field(algorithm):
    """Add the field with the crop."""
    algorithm.add(
        QgsProcessingParameterField("CLASS_FIELD", algorithm.tr("Class field"), None, "PARCELS"),
        "Field with the crop of each parcel, text or number. Parcels without are left out.",
    )


def add_network(algorithm):
    """Add the network and its first weights (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add(
        enum("BACKBONE", tr("Network"), BACKBONES, "compact"),
        "Network of the planar images. compact: our small network for training from scratch on "
        "the acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 "
        "steps.",
        advanced=True,
    )
    add(
        number("FILTERS", tr("Filters of TempCNN"), WHOLE, 64, 1, 1024),
        "Only for the method 'tempcnn': filters of its convolutions, 16 to 1024 in the papers.",
        advanced=True,
    )
    add(
        enum("WEIGHTS", tr("First weights"), WEIGHTS, "none"),
        "none: from scratch. imagenet: torchvision's, downloaded once. file: the weights in a "
        ".safetensors file. For networks of planar images only.",
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
        ("EPOCHS", "Epochs at most", WHOLE, 20, 1, 100000, "Passes over all segments."),
        ("LEARNING_RATE", "Learning rate", REAL, 0.002, 1e-9, 1.0,
         "Of Adam, at its highest: it rises in the first tenth of the epochs and falls to zero. "
         "For pretrained networks less, such as 0.0001."),
        ("PATIENCE", "Patience (epochs)", WHOLE, 10, 1, 100000,
         "Stops after so many epochs without a better validation loss."),
        ("VALIDATION", "Validation parcels (percent)", REAL, 20.0, 1.0, 50.0,
         "Part of each class that is held back to choose the best epoch and to make the "
         "probabilities honest; then the network is trained again on all parcels."),
    ):  # fmt: skip
        add(number(name, tr(title), kind, default, low, high), text, advanced=True)


def check(algorithm, parameters, context):
    """Raise `PlanarSitsError` for a series or first weights that cannot be used; cheap."""
    reading.check_series(algorithm, parameters, context)
    if algorithm.parameterAsEnumString(parameters, "WEIGHTS", context) == "file" and not (
        algorithm.parameterAsFile(parameters, "WEIGHTS_FILE", context)
    ):
        raise PlanarSitsError("WEIGHTS is 'file', but WEIGHTS_FILE is empty: choose a file.")
    reading.check_suffix(algorithm, parameters, context, "WEIGHTS_FILE")


def check_field(source, name, parameter):
    """Raise `PlanarSitsError` if a source has no field of this name."""
    if source.fields().lookupField(name) < 0:
        raise PlanarSitsError(
            f"{parameter}: the layer '{source.sourceName()}' has no field '{name}'."
        )


def read_choices(algorithm, parameters, context, sampler="", attention_guidance=0.0):
    """Return the `Choices` of the parameters, for planar images.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    parameters, context
    sampler : str
        [That of ``SAMPLER``].
    attention_guidance : float
    """
    from ..core.learning.fit import TrainingSettings
    from ..core.learning.train import Choices

    def whole(name):
        return algorithm.parameterAsInt(parameters, name, context)

    def real(name):
        return algorithm.parameterAsDouble(parameters, name, context)

    return Choices(
        segments=reading.read_segments(algorithm, parameters, context, sampler),
        fit=TrainingSettings(
            epochs=whole("EPOCHS"),
            learning_rate=real("LEARNING_RATE"),
            patience=whole("PATIENCE"),
            validation=real("VALIDATION"),
            seed=whole("SEED"),
            attention_guidance=attention_guidance,
        ),
        backbone=algorithm.parameterAsEnumString(parameters, "BACKBONE", context),
        weights=algorithm.parameterAsEnumString(parameters, "WEIGHTS", context),
        weights_file=algorithm.parameterAsFile(parameters, "WEIGHTS_FILE", context),
        filters=whole("FILTERS"),
    )
