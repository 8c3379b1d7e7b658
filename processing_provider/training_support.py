"""Parameters of training, and the methods that use each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from ..core.learning.methods import METHODS, Method
from ..core.networks.registry import BACKBONES, ESTIMATORS
from ..core.options import WEIGHTS
from ..core.planar.samplers import SAMPLERS
from . import inputs
from .effects import Rule
from .parameters import enum_parameter, integer_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.learning.choices import Choices
    from .algorithm import PlanarSitsAlgorithm


@dataclass(frozen=True)
class MethodOption:
    """An option that only some methods use.

    Parameters
    ----------
    parameter : str
        Identifier.
    used_by : callable
        Takes a `Method`; returns whether it uses the option.
    reason : str
        Why other methods do not; completes "it has no effect with this method, …".
    """

    parameter: str
    used_by: Callable[[Method], bool]
    reason: str


def _has_segments(method: Method) -> bool:
    return SAMPLERS[method.sampler].length_for(_LENGTH) > 1


def _takes_backbone(method: Method) -> bool:
    return not method.network


def _has_epochs(method: Method) -> bool:
    return method.network not in ESTIMATORS


# Any LENGTH above 1: samplers of single pixels make 1 of it.
_LENGTH = 50

_FIXED_NETWORK = "whose network is fixed"
# What BATCH_SIZE 0 stands for.
AUTOMATIC_BATCH = "a twentieth of the segments, 16 to 64"

_NO_EPOCHS = "fitted without epochs"

METHOD_OPTIONS = (
    MethodOption("LENGTH", _has_segments, "whose segments are single pixels or statistics"),
    MethodOption("FRACTION", _has_epochs, _NO_EPOCHS),
    MethodOption("CANVAS", _takes_backbone, "without planar images"),
    MethodOption("BACKBONE", _takes_backbone, _FIXED_NETWORK),
    MethodOption("WEIGHTS", _takes_backbone, "whose network starts from scratch"),
    MethodOption(
        "FILTERS", lambda method: method.network == "tempcnn", "another network than TempCNN"
    ),
    MethodOption("EPOCHS", _has_epochs, _NO_EPOCHS),
    MethodOption("LEARNING_RATE", _has_epochs, _NO_EPOCHS),
    MethodOption("PATIENCE", _has_epochs, _NO_EPOCHS),
)
GUIDANCE_OPTION = MethodOption("ATTENTION_GUIDANCE", _takes_backbone, _FIXED_NETWORK)

WEIGHTS_FILE_RULE = Rule(
    "WEIGHTS_FILE",
    "WEIGHTS",
    effective=lambda run: run.choice("WEIGHTS") == "file",
    remedy="set WEIGHTS to 'file'",
)


def method_rules(choice: str, options: tuple[MethodOption, ...]) -> tuple[Rule, ...]:
    """Return the rules of options that only some methods use.

    Parameters
    ----------
    choice : {'METHOD', 'METHODS'}
        Parameter that chooses one method or several; of several, one that uses the option
        is enough.
    options : tuple of MethodOption
    """
    return tuple(_method_rule(choice, option) for option in options)


def _method_rule(choice: str, option: MethodOption) -> Rule:
    users = [name for name, method in METHODS.items() if option.used_by(method)]
    others = [name for name in METHODS if name not in users]
    names = " or ".join(f"'{name}'" for name in users)
    if len(others) < len(users):
        names = f"any but {', '.join(repr(name) for name in others)}"
    return Rule(
        option.parameter,
        choice,
        effective=lambda run: any(name in users for name in run.choices(choice)),
        remedy=f"{'set METHOD to' if choice == 'METHOD' else 'add to METHODS'} {names}",
        reason=option.reason,
    )


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
        "Network for planar images. compact: a small network for training from scratch on the "
        "acquisition dates. The others are torchvision's; the papers use SqueezeNet with 224 "
        "steps.",
        advanced=True,
    )
    add(
        integer_parameter("FILTERS", tr("Filters of TempCNN"), 64, (1, 1024)),
        "Only for the method 'tempcnn': filters of its convolutions, 16 to 1024 in the papers.",
        advanced=True,
    )
    add(
        enum_parameter("WEIGHTS", tr("Initial weights"), WEIGHTS, "none"),
        "none: from scratch. imagenet: torchvision's, downloaded once. file: the weights in a "
        ".safetensors file. For networks of planar images only.",
        advanced=True,
    )
    add(
        QgsProcessingParameterFile(
            "WEIGHTS_FILE",
            tr("Initial weights file"),
            optional=True,
            fileFilter="Safetensors (*.safetensors)",
        ),
        "Only for initial weights 'file': a .safetensors file of the same network.",
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


def read_choices(run: Run, sampler: str) -> Choices:
    """Return the training choices of a run, for planar images.

    Parameters
    ----------
    run : Run
    sampler : str
        Sampler of the segments.

    Returns
    -------
    Choices
    """
    from ..core.learning.choices import Choices, TrainingSettings

    return Choices(
        segments=inputs.read_segments(run, sampler),
        fit=TrainingSettings(
            epochs=run.integer("EPOCHS"),
            learning_rate=run.real("LEARNING_RATE"),
            patience=run.integer("PATIENCE"),
            validation=run.real("VALIDATION"),
            seed=run.integer("SEED"),
            all_segments=run.real("FRACTION") > 0,
        ),
        backbone=run.choice("BACKBONE"),
        weights=run.choice("WEIGHTS"),
        weights_file=run.path("WEIGHTS_FILE"),
        filters=run.integer("FILTERS"),
    )
