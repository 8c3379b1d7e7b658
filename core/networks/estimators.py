"""Classical estimators as modules: what scikit-learn learned, in buffers.

So they are saved, loaded and asked like networks: no pickle, no scikit-learn
where a model is only used. `core/learning/estimators.py` fits them. Each takes
images (N, B, T, 1) and reads them as F = T * B features, date by date; the
softmax of its scores is the probability that scikit-learn tells.

The last two buffers of each are the weight and the bias of a linear layer.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from .layouts import as_series
from .network import PixelNetwork

# The least probability that a forest tells, so that its logarithm is a number.
SMALLEST = 1e-7

# Numbers that one step of a prediction holds at most.
_MEMORY = 4_000_000


def features_of(images: torch.Tensor) -> torch.Tensor:
    """Return the features (N, T * B) of images (N, B, T, 1)."""
    return as_series(images).transpose(1, 2).flatten(1)


class Estimator(PixelNetwork):
    """Base class of the estimators: fitted by scikit-learn, without epochs."""

    estimator = True


class LinearScores(Estimator):
    """Scores that are linear in the features, such as those of discriminant analysis.

    Parameters
    ----------
    bands, classes, steps : int
    """

    name = "lda"

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        # Features are centred first: large weights of dates that are alike would cost digits.
        self.register_buffer("mean", torch.zeros(bands * steps))
        self.register_buffer("weight", torch.zeros(classes, bands * steps))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the tensors that grow with the network's sizes."""
        return {
            "mean": (bands * steps,),
            "weight": (classes, bands * steps),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        return functional.linear(features_of(images) - self.mean, self.weight, self.bias)

    def learned(self) -> int:
        """Return how many numbers were learned."""
        return self.weight.numel() + self.bias.numel()


class Forest(Estimator):
    """Random forest: binary trees as arrays (trees, nodes), padded with leaves.

    A node sends a sample to ``left`` where its ``feature`` is at most the
    ``threshold``, else to ``right``; a leaf sends it to itself.

    Parameters
    ----------
    bands, classes, steps : int
    trees : int
    nodes : int
        Of the largest tree.
    """

    name = "random_forest"
    samplers = ("pixels", "parcel")
    sizes = {"trees": 1, "nodes": 1}

    def __init__(self, bands: int, classes: int, steps: int, trees: int, nodes: int) -> None:
        super().__init__()
        self.inputs = bands * steps
        itself = torch.arange(nodes, dtype=torch.int32).repeat(trees, 1)
        self.register_buffer("left", itself)
        self.register_buffer("right", itself.clone())
        self.register_buffer("feature", torch.zeros(trees, nodes, dtype=torch.int32))
        self.register_buffer("threshold", torch.zeros(trees, nodes))
        self.register_buffer("leaf", torch.zeros(trees, nodes, classes))
        self.register_buffer("weight", torch.eye(classes))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the tensors that grow with the network's sizes."""
        sizes = {**cls.sizes, **sizes}
        return {
            "leaf": (sizes["trees"], sizes["nodes"], classes),
            "weight": (classes, classes),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        trees, _, classes = self.leaf.shape
        parts = features_of(images).split(max(1, _MEMORY // (trees * (classes + 8))))
        mean = torch.cat([self._probabilities(part) for part in parts])
        return functional.linear(mean.clamp(min=SMALLEST).log(), self.weight, self.bias)

    def _probabilities(self, features):
        """Return the mean probabilities (N, K) of features (N, F)."""
        trees, nodes, classes = self.leaf.shape
        left, right, feature, threshold = (
            array.flatten() for array in (self.left, self.right, self.feature, self.threshold)
        )
        root = torch.arange(trees, device=features.device) * nodes
        place = root.expand(len(features), trees)
        while True:
            goes_left = features.gather(1, feature[place].long()) <= threshold[place]
            below = root + torch.where(goes_left, left[place], right[place])
            if torch.equal(below, place):
                return self.leaf.view(-1, classes)[place].mean(dim=1)
            place = below

    def is_sound(self) -> bool:
        """Tell whether each node leads to a later one or to itself, and asks what there is.

        A damaged forest could send a sample out of its arrays, or round in circles.
        """
        nodes = torch.arange(self.left.shape[1])
        inner = self._inner()
        return bool(
            all(
                (torch.where(inner, child > nodes, child == nodes) & (child < len(nodes))).all()
                for child in (self.left, self.right)
            )
            and ((self.feature >= 0) & (self.feature < self.inputs)).all()
        )

    def _inner(self):
        """Tell which nodes (trees, nodes) are no leaves."""
        return self.left != torch.arange(self.left.shape[1], device=self.left.device)

    def learned(self) -> int:
        """Return how many numbers were learned: splits, and probabilities of leaves."""
        inner = int(self._inner().sum())
        return 2 * inner + (inner + len(self.left)) * self.leaf.shape[2]


class SupportVectors(Estimator):
    """Support vector machine with a radial kernel, and class scores that are linear in it.

    Pairwise decisions are linear in the kernel, and the logistic regression
    that makes class scores of them is linear too: one matrix holds both.

    Parameters
    ----------
    bands, classes, steps : int
    support : int
        Number of support vectors.
    """

    name = "svm"
    sizes = {"support": 1}

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
        """Return the shapes of the tensors that grow with the network's sizes."""
        support = {**cls.sizes, **sizes}["support"]
        return {
            "vectors": (support, bands * steps),
            "weight": (classes, support),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        parts = features_of(images).split(max(1, _MEMORY // len(self.vectors)))
        return torch.cat([self._scores(part) for part in parts])

    def _scores(self, features):
        """Return the scores (N, K) of features (N, F)."""
        scaled = (features - self.mean) * self.scale
        squares = scaled.square().sum(1, keepdim=True) + self.vectors.square().sum(1)
        distances = (squares - 2 * scaled @ self.vectors.T).clamp(min=0)
        return functional.linear(torch.exp(-distances), self.weight, self.bias)

    def learned(self) -> int:
        """Return how many numbers were learned: vectors, their weights, scaling, biases."""
        return sum(value.numel() for value in self.buffers())
