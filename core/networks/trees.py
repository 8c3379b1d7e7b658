"""Estimators of binary trees as modules: random forest and gradient boosting.

As in `estimators.py`, the fitted values are buffers, and the last two are the weight and the bias
of a linear layer. `core/learning/trees.py` fits them.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from .estimators import Estimator, features_of

# Smallest probability of a class in a forest, so that its logarithm is finite.
SMALLEST = 1e-7


class Trees(Estimator):
    """Base class of estimators of binary trees.

    The trees are arrays (trees, nodes), padded with leaves. A node sends a sample to ``left``
    where its ``feature`` is at most the ``threshold``, else to ``right``. A leaf sends it to
    itself.

    Parameters
    ----------
    features : int
        F, numbers of a sample.
    trees : int
        Number of trees.
    nodes : int
        Number of nodes of the largest tree.
    """

    left: torch.Tensor
    right: torch.Tensor
    feature: torch.Tensor
    threshold: torch.Tensor
    leaf: torch.Tensor
    weight: torch.Tensor
    bias: torch.Tensor

    def __init__(self, features: int, trees: int, nodes: int) -> None:
        super().__init__()
        self.inputs = features
        leaves = torch.arange(nodes, dtype=torch.int32).repeat(trees, 1)
        self.register_buffer("left", leaves)
        self.register_buffer("right", leaves.clone())
        self.register_buffer("feature", torch.zeros(trees, nodes, dtype=torch.int32))
        self.register_buffer("threshold", torch.zeros(trees, nodes))

    def parts(self, images: torch.Tensor, values: int) -> tuple[torch.Tensor, ...]:
        """Return the features of images in parts that bound the memory.

        Parameters
        ----------
        images : (N, B, T, 1) torch.Tensor
        values : int
            Numbers in a leaf.

        Returns
        -------
        tuple of (n, F) torch.Tensor
        """
        largest = self.largest_part // (len(self.left) * (values + 8))
        return features_of(images).split(max(1, largest))

    def leaves(self, features: torch.Tensor) -> torch.Tensor:
        """Return the leaf of each sample in each tree.

        Parameters
        ----------
        features : (N, F) torch.Tensor

        Returns
        -------
        (N, trees) int64 torch.Tensor
            Positions among the nodes of all trees, tree after tree.
        """
        trees, nodes = self.left.shape
        left, right, feature, threshold = (
            array.flatten() for array in (self.left, self.right, self.feature, self.threshold)
        )
        roots = torch.arange(trees, device=features.device) * nodes
        node = roots.expand(len(features), trees)
        while True:
            goes_left = features.gather(1, feature[node].long()) <= threshold[node]
            child = roots + torch.where(goes_left, left[node], right[node])
            if torch.equal(child, node):
                return node
            node = child

    def is_sound(self) -> bool:
        """Return whether nodes lead to themselves or later ones, and features exist.

        A damaged tree could read outside its arrays, or never end.
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

    def parameter_count(self) -> int:
        """Return the number of fitted values: splits, and the numbers in leaves."""
        inner, trees = int(self._inner().sum()), len(self.left)
        return 2 * inner + (inner + trees) * (self.leaf.numel() // self.left.numel())

    def _inner(self) -> torch.Tensor:
        """Return a mask (trees, nodes) of the nodes that are not leaves."""
        return self.left != torch.arange(self.left.shape[1], device=self.left.device)


class Forest(Trees):
    """Random forest: the mean of the class probabilities in the leaves.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    trees, nodes : int
        As for `Trees`.
    """

    name = "random_forest"
    samplers = ("pixels", "parcel")
    sizes = {"trees": 1, "nodes": 1}

    def __init__(self, bands: int, classes: int, steps: int, trees: int, nodes: int) -> None:
        super().__init__(bands * steps, trees, nodes)
        self.register_buffer("leaf", torch.zeros(trees, nodes, classes))
        self.register_buffer("weight", torch.eye(classes))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        sizes = {**cls.sizes, **sizes}
        return {"leaf": (sizes["trees"], sizes["nodes"], classes), "weight": (classes, classes)}

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        classes = self.leaf.shape[2]
        mean = torch.cat(
            [
                self.leaf.view(-1, classes)[self.leaves(part)].mean(dim=1)
                for part in self.parts(images, classes)
            ]
        )
        return functional.linear(mean.clamp(min=SMALLEST).log(), self.weight, self.bias)


class GradientBoosting(Trees):
    """Gradient boosting: an output is a sum of trees, one of each round.

    Each class with samples has an output. Two classes have one: the difference of their scores.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    rounds : int
        Boosting iterations.
    outputs : int
        Trees of a round.
    nodes : int
        As for `Trees`.
    """

    name = "gradient_boosting"
    sizes = {"rounds": 1, "outputs": 1, "nodes": 1}

    def __init__(
        self, bands: int, classes: int, steps: int, *, rounds: int, outputs: int, nodes: int
    ) -> None:
        super().__init__(bands * steps, rounds * outputs, nodes)
        self.register_buffer("leaf", torch.zeros(rounds * outputs, nodes))
        self.register_buffer("weight", torch.zeros(classes, outputs))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        sizes = {**cls.sizes, **sizes}
        outputs = sizes["outputs"]
        return {"leaf": (sizes["rounds"] * outputs, sizes["nodes"]), "weight": (classes, outputs)}

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        leaf, outputs = self.leaf.flatten(), self.weight.shape[1]
        sums = torch.cat(
            [
                leaf[self.leaves(part)].unflatten(1, (-1, outputs)).sum(dim=1)
                for part in self.parts(images, 1)
            ]
        )
        return functional.linear(sums, self.weight, self.bias)
