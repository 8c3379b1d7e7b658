"""Parameters of training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..core.job.inputs import method_choices, read_choices
from ..core.learning.methods import METHODS
from ..core.options import BACKBONES, WEIGHTS
from .parameter_kinds import enum_parameter, integer_parameter, real_parameter

if TYPE_CHECKING:
    from .algorithm import PlanarSitsAlgorithm

__all__ = [
    "AUTOMATIC_BATCH",
    "METHODS",
    "METHOD_TEXTS",
    "add_class_field",
    "add_fitting",
    "add_network",
    "method_choices",
    "read_choices",
]

# What dialogs show for each method.
METHOD_TEXTS = {name: method.option for name, method in METHODS.items()}
# What BATCH_SIZE 0 stands for.
AUTOMATIC_BATCH = "a twentieth of the segments, 16 to 64"


def add_class_field(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the field with the crop."""
    algorithm.add(
        QgsProcessingParameterField("CLASS_FIELD", algorithm.tr("Class field"), None, "PARCELS"),
        "Field with the crop of each parcel, text or number. Parcels without a crop are left out.",
    )


def add_network(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the network and its initial weights (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add(
        enum_parameter("BACKBONE", tr("Network"), BACKBONES, "compact"),
        "Only for the methods of planar images. Compact is trained from scratch on the acquisition "
        "dates. The others are torchvision's; the papers use SqueezeNet with 224 steps.",
        advanced=True,
    )
    add(
        integer_parameter("FILTERS", tr("Filters (only TempCNN)"), 64, (1, 1024)),
        "Only for the method 'TempCNN': filters of its convolutions, 16 to 1024 in the papers.",
        advanced=True,
    )
    add(
        enum_parameter("WEIGHTS", tr("Initial weights"), WEIGHTS, "none"),
        "Only for the methods of planar images: what the training starts from. Those of ImageNet "
        "are torchvision's, for the networks that are.",
        advanced=True,
    )
    add(
        QgsProcessingParameterFile(
            "WEIGHTS_FILE",
            tr("Initial weights file"),
            optional=True,
            fileFilter="Safetensors (*.safetensors)",
        ),
        "Only for initial weights from a file: a .safetensors file of the same network.",
        advanced=True,
    )


def add_fitting(algorithm: PlanarSitsAlgorithm) -> None:
    """Add how a network is fitted (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add(
        integer_parameter("EPOCHS", tr("Maximum epochs"), 0, (0, 100000)),
        "Passes over all segments, or with the automatic number of segments parts of 60 to 180 "
        "batches. 0: as many as make 1200 steps of the optimiser, or up to 3600 for more than 2000 "
        "parcels or 10 classes.",
        advanced=True,
    )
    add(
        real_parameter("LEARNING_RATE", tr("Learning rate"), 0.002, (1e-9, 1.0)),
        "Highest learning rate of Adam: it rises in the first tenth of the epochs and falls to "
        "zero. Lower for pretrained networks, such as 0.0001.",
        advanced=True,
    )
    add(
        integer_parameter("PATIENCE", tr("Patience (epochs)"), 0, (0, 100000)),
        "Training stops after so many epochs without a better validation loss, and the epoch with "
        "the lowest one is kept. 0: all epochs, and the last is kept.",
        advanced=True,
    )
    add(
        real_parameter("VALIDATION", tr("Validation parcels (percent)"), 20.0, (1.0, 50.0)),
        "Part of each class that is held back to score the model and to calibrate its "
        "probabilities; then the network is trained again on all parcels.",
        advanced=True,
    )
