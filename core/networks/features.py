"""The last features of a network: the input of the layer that gives the scores."""

from __future__ import annotations

import torch
from torch import nn

from .layers import last_layer
from .novelty import MOST_FEATURES, folding
from .registry import network_class


def feature_layer(backbone: str, network: nn.Module) -> nn.Module | None:
    """Return the layer whose input are the last features.

    Parameters
    ----------
    backbone : str
        A key of `registry.NETWORKS`.
    network : torch.nn.Module
        Of that name, its copy for inference, or a `FeatureNetwork` of either.

    Returns
    -------
    torch.nn.Module or None
        A linear layer or a 1 x 1 convolution; None for an estimator, which has no features.
    """
    if isinstance(network, FeatureNetwork):
        network = network.network
    kind = network_class(backbone)
    if kind.estimator:
        return None
    path = kind.feature_layer or next(iter(last_layer(network.state_dict()))).rpartition(".")[0]
    return network.get_submodule(path)


def feature_widths(backbone: str, network: nn.Module, bands: int, steps: int) -> list[int]:
    """Return how many features of each kind a parcel has, after `novelty.folding`.

    Parameters
    ----------
    backbone, network
        As `feature_layer`.
    bands, steps : int
        Bands of the series, and T.

    Returns
    -------
    list of int
        Of the mean series and, but for an estimator, of the network's last features.
    """
    layer = feature_layer(backbone, network)
    counts = [bands * steps] if layer is None else [bands * steps, _inputs(layer)]
    return [min(count, MOST_FEATURES) for count in counts]


class FeatureNetwork(nn.Module):
    """A network that gives its scores and, in more columns, its folded last features.

    Parameters
    ----------
    network : torch.nn.Module
        Scores (N, K) of images.
    layer : torch.nn.Module
        Of the network (see `feature_layer`).

    Attributes
    ----------
    width : int
        D, columns of features.
    """

    folding: torch.Tensor

    def __init__(self, network: nn.Module, layer: nn.Module) -> None:
        super().__init__()
        # Planar images in the layout that the network takes (see `planar_images`).
        self.as_gathered = getattr(network, "as_gathered", False)
        self.network, self._layer = network, [layer]  # in a list: not registered twice
        matrix = torch.from_numpy(folding(_inputs(layer)))
        self.width = matrix.shape[1]
        self.register_buffer("folding", matrix)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores and features (N, K + D) of images (N, B, T, L)."""
        seen: list[torch.Tensor] = []
        hook = self._layer[0].register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
        try:
            scores = self.network(images).float()
        finally:
            hook.remove()
        features = seen[0].float()
        if features.dim() > 2:
            features = features.flatten(2).mean(dim=2)
        return torch.cat([scores, features @ self.folding], dim=1)


def _inputs(layer: nn.Module) -> int:
    """Return the features that a layer takes: columns of its weight."""
    return int(layer.state_dict()["weight"].shape[1])
