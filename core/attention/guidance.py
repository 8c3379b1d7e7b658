"""Attention in training: two walks of one parcel should look at the same dates.

Ours, after Guo, Zheng, Fan, Yu and Wang, *Visual attention consistency under
image transforms for multi-label image classification*, CVPR 2019: there the map
of an image and that of its mirror image must agree; here the transform is
another walk through the same parcel, and the rows of the maps must agree.
Whether it helps: docs/decisions/0007.
"""

import numpy as np
import torch
from torch.nn import functional

from .gradcam import gradcam_plus_plus


def paired_order(parcel, rng):
    """Return a random order of segments in which walks of one parcel come in pairs.

    Parameters
    ----------
    parcel : (W,) integer array
        Parcel of each segment, sorted.
    rng : numpy.random.Generator

    Returns
    -------
    (W,) int64 array
        Pairs at even places; segments without a partner come last.
    """
    order = np.lexsort((rng.random(len(parcel)), parcel))
    _, starts, counts = np.unique(parcel, return_index=True, return_counts=True)
    rank = np.arange(len(parcel)) - np.repeat(starts, counts)
    last = rank + 1 == np.repeat(counts, counts)
    first, alone = (rank % 2 == 0) & ~last, (rank % 2 == 0) & last
    pairs = rng.permutation(np.flatnonzero(first))
    both = np.stack([pairs, pairs + 1], axis=1).ravel()
    return order[np.concatenate([both, rng.permutation(np.flatnonzero(alone))])]


def guided_scores(network, layer, images):
    """Return the scores of planar images, and the map they come from.

    Parameters
    ----------
    network : torch.nn.Module
    layer : torch.nn.Module
        See `target_layer`.
    images : (W, B, T, L) tensor

    Returns
    -------
    scores : (W, K) tensor
    maps : (W, C, h, ...) tensor
    """
    kept = {}
    hook = layer.register_forward_hook(lambda module, given, out: kept.update(map=out))
    try:
        scores = network(images)
    finally:
        hook.remove()
    return scores, kept["map"]


def disagreement(scores, maps, classes, parcel):
    """Say how far pairs of walks look at different dates.

    Parameters
    ----------
    scores : (W, K) tensor
    maps : (W, C, h, ...) tensor
        From `guided_scores`.
    classes : (W,) int64 tensor
        The true classes, whose attention is compared.
    parcel : (W,) int64 tensor
        Neighbours at places 2 n and 2 n + 1 are a pair where it is the same.

    Returns
    -------
    () tensor
        Mean over the pairs of 1 - the cosine of their row profiles; 0 without
        pairs. It can be derived by the network's weights.
    """
    even = len(parcel) // 2 * 2
    pairs = parcel[0:even:2] == parcel[1:even:2]
    if not bool(pairs.any()):
        return scores.sum() * 0
    wanted = scores.gather(1, classes[:, None]).sum()
    (gradient,) = torch.autograd.grad(wanted, maps, create_graph=True)
    found = gradcam_plus_plus(maps, gradient)
    rows = found.reshape(*found.shape[:2], -1).sum(dim=2)
    one, other = rows[0:even:2][pairs], rows[1:even:2][pairs]
    return (1 - functional.cosine_similarity(one, other, dim=1, eps=1e-6)).mean()
