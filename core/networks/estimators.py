"""Classical estimators as modules, with the fitted values in buffers.

So they are saved, loaded and called like networks, without pickle, and scikit-learn is not
needed where a model is only used. `core/learning/estimators.py` fits them; those of trees are in
`trees.py`. Each takes images (N, B, T, 1) as F = T * B features, date by date. The softmax of its
scores is scikit-learn's probability.

The last two buffers of each are the weight and the bias of a linear layer, so that
`layers.fold_temperature` divides its scores.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch.nn import functional

from .layouts import as_series
from .network import PixelNetwork


def features_of(images: torch.Tensor) -> torch.Tensor:
    """Return the features of images of one pixel.

    Parameters
    ----------
    images : (N, B, T, 1) torch.Tensor

    Returns
    -------
    (N, T * B) torch.Tensor
        Date by date, the bands of a date together.
    """
    return as_series(images).transpose(1, 2).flatten(1)


class Estimator(PixelNetwork):
    """Base class of the estimators, which scikit-learn fits without epochs.

    Attributes
    ----------
    largest_part : int
        Numbers in memory at once, at most, in a step of the prediction.
    """

    estimator = True
    largest_part: ClassVar[int] = 4_000_000


class LinearScores(Estimator):
    """Scores that are linear in the features, as those of discriminant analysis.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    """

    name = "lda"

    mean: torch.Tensor
    weight: torch.Tensor
    bias: torch.Tensor

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        # Features are centred first: the large weights of similar dates would cost digits.
        self.register_buffer("mean", torch.zeros(bands * steps))
        self.register_buffer("weight", torch.zeros(classes, bands * steps))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {"mean": (bands * steps,), "weight": (classes, bands * steps)}

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        return functional.linear(features_of(images) - self.mean, self.weight, self.bias)

    def parameter_count(self) -> int:
        """Return the number of fitted values."""
        return self.weight.numel() + self.bias.numel()


class SupportVectors(Estimator):
    """Support vector machine with a radial kernel, and linear class scores.

    The pairwise decisions are linear in the kernel values, and so is the logistic regression that
    turns them into class scores: one matrix combines both.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    support : int
        Number of support vectors.
    """

    name = "svm"
    sizes = {"support": 1}

    mean: torch.Tensor
    scale: torch.Tensor
    vectors: torch.Tensor
    weight: torch.Tensor
    bias: torch.Tensor

    def __init__(self, bands: int, classes: int, steps: int, support: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(bands * steps))
        self.register_buffer("scale", torch.ones(bands * steps))
        self.register_buffer("vectors", torch.zeros(support, bands * steps))
        self.register_buffer("weight", torch.zeros(classes, support))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        support = {**cls.sizes, **sizes}["support"]
        return {"vectors": (support, bands * steps), "weight": (classes, support)}

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        parts = features_of(images).split(max(1, self.largest_part // len(self.vectors)))
        return torch.cat([self._scores(part) for part in parts])

    def _scores(self, features: torch.Tensor) -> torch.Tensor:
        """Return the scores (N, K) of features (N, F)."""
        scaled = (features - self.mean) * self.scale
        squares = scaled.square().sum(1, keepdim=True) + self.vectors.square().sum(1)
        distances = (squares - 2 * scaled @ self.vectors.T).clamp(min=0)
        return functional.linear(torch.exp(-distances), self.weight, self.bias)

    def parameter_count(self) -> int:
        """Return the number of fitted values: vectors, their weights, scaling, biases."""
        return sum(value.numel() for value in self.buffers())
