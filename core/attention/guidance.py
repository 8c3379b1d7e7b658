"""Attention guidance: a training term for equal date profiles of walks.

Ours, after Guo, Zheng, Fan, Yu and Wang, *Visual attention consistency under image transforms
for multi-label image classification*, CVPR 2019: there the map of an image and that of its
mirror image must agree; here the transform is another walk through the same parcel, and the rows
of the maps must agree. Its effect is measured in docs/decisions/0007.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from .gradcam import gradcam_plus_plus


@dataclass(frozen=True)
class AttentionGuidance:
    """The regulariser of ``ATTENTION_GUIDANCE`` (see `Regulariser`).

    Parameters
    ----------
    weight : float
        Factor of the penalty; 0 = off.
    layer : str
        Path of the module whose map is compared, as `nn.Module.get_submodule` takes it.
    """

    weight: float
    layer: str
    name = "attention_guidance"

    def order(self, parcel: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """Return a random order of segments in which walks of one parcel come in pairs.

        Parameters
        ----------
        parcel : (W,) integer array
            Index of the parcel of each segment, ascending.
        rng : numpy.random.Generator

        Returns
        -------
        (W,) int64 array
            Pairs at even positions; segments without a partner come last.
        """
        order = np.lexsort((rng.random(len(parcel)), parcel))
        _, starts, counts = np.unique(parcel, return_index=True, return_counts=True)
        rank = np.arange(len(parcel)) - np.repeat(starts, counts)
        last = rank + 1 == np.repeat(counts, counts)
        first, alone = (rank % 2 == 0) & ~last, (rank % 2 == 0) & last
        pairs = rng.permutation(np.flatnonzero(first))
        both = np.stack([pairs, pairs + 1], axis=1).ravel()
        return order[np.concatenate([both, rng.permutation(np.flatnonzero(alone))])]

    def scores_and_penalty(
        self,
        network: torch.nn.Module,
        images: torch.Tensor,
        classes: torch.Tensor,
        parcel: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the scores of planar images and the disagreement of their pairs.

        Parameters
        ----------
        network : torch.nn.Module
        images : (W, B, T, L) tensor
            In the order of `order`.
        classes : (W,) int64 tensor
            True class of each segment, whose attention is compared.
        parcel : (W,) int64 tensor
            Index of the parcel of each segment.

        Returns
        -------
        scores : (W, K) tensor
        penalty : () tensor
            See `disagreement`.
        """
        outputs: dict[str, torch.Tensor] = {}
        hook = network.get_submodule(self.layer).register_forward_hook(
            lambda module, inputs, output: outputs.update(map=output)
        )
        try:
            scores = network(images)
        finally:
            hook.remove()
        return scores, disagreement(scores, outputs["map"], classes, parcel)


def disagreement(
    scores: torch.Tensor, maps: torch.Tensor, classes: torch.Tensor, parcel: torch.Tensor
) -> torch.Tensor:
    """Return the mean distance of the row profiles of pairs of walks.

    Parameters
    ----------
    scores : (W, K) tensor
    maps : (W, C, h, ...) tensor
        Output of the explained layer, in the graph of ``scores``.
    classes : (W,) int64 tensor
        The classes whose attention is compared.
    parcel : (W,) int64 tensor
        Segments at positions 2 n and 2 n + 1 are a pair where it is the same.

    Returns
    -------
    () tensor
        Mean over the pairs of 1 - the cosine of their row profiles, 0 to 1; 0 without pairs.
        Differentiable with respect to the network's weights.
    """
    even = len(parcel) // 2 * 2
    pairs = parcel[0:even:2] == parcel[1:even:2]
    if not bool(pairs.any()):
        return scores.sum() * 0
    class_scores = scores.gather(1, classes[:, None]).sum()
    (gradient,) = torch.autograd.grad(class_scores, maps, create_graph=True)
    attention = gradcam_plus_plus(maps, gradient)
    rows = attention.reshape(*attention.shape[:2], -1).sum(dim=2)
    one, other = rows[0:even:2][pairs], rows[1:even:2][pairs]
    return (1 - functional.cosine_similarity(one, other, dim=1, eps=1e-6)).mean()
