"""Choices of an operator for a training."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..planar.segments import SegmentSettings

if TYPE_CHECKING:
    from .regulariser import Regulariser


@dataclass(frozen=True)
class TrainingSettings:
    """How a network is fitted (METHOD section 4).

    Parameters
    ----------
    epochs : int
        Largest number of epochs; 0 = automatic (see `budget.training_budget`).
    learning_rate : float
        Highest learning rate of Adam (see `losses.learning_rate_factor`).
    patience : int
        Epochs without a lower validation loss before the training stops, with the weights of the
        epoch that had the lowest; 0 = all epochs, with the weights of the last.
    validation : float
        Percent of the parcels of each class that validate.
    seed : int
        Of the split, the first weights, the walks and the order of segments.
    shortest : int
        Each batch is cut to a segment length drawn from here to L; 0 = never.
    all_segments : bool
        The papers' protocol: an epoch holds all segments of each parcel, and the loss is
        weighted by class. Otherwise each parcel counts equally, however large it is.
    """

    epochs: int = 0
    learning_rate: float = 2e-3
    patience: int = 0
    validation: float = 20.0
    seed: int = 0
    shortest: int = 0
    all_segments: bool = False


@dataclass(frozen=True)
class Choices:
    """All choices of a training.

    Parameters
    ----------
    segments : SegmentSettings
        Sampler, length, fraction and canvas.
    fit : TrainingSettings
    backbone : str
        Name of the network in `networks.registry`: the backbone of planar images, or the
        network of the method.
    weights : {'none', 'imagenet', 'file'}
        First weights of the network.
    weights_file : str
        Path of a .safetensors file, for ``weights='file'``.
    method : str
        Name in `methods.METHODS`; set by `methods.with_method` together with what it implies.
    filters : int
        Filters of each convolution of TempCNN.
    sizes : dict of str to int
        Sizes of the network that differ from the defaults of its class.
    regulariser : Regulariser, optional
        A term that is added to the training loss.
    """

    segments: SegmentSettings
    fit: TrainingSettings
    backbone: str = "compact"
    weights: str = "none"
    weights_file: str = ""
    method: str = "random_walk"
    filters: int = 64
    sizes: dict[str, int] = field(default_factory=dict)
    regulariser: Regulariser | None = None
