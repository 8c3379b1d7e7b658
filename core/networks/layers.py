"""The first and the last layer of a network."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn


def first_convolution(network: nn.Module) -> str:
    """Return the path of a network's first convolution.

    Parameters
    ----------
    network : torch.nn.Module

    Returns
    -------
    str
        Such as 'features.0'; empty if the network has no convolution.
    """
    kinds = (nn.Conv1d, nn.Conv2d, nn.Conv3d)
    paths = (path for path, module in network.named_modules() if isinstance(module, kinds))
    return next(paths, "")


def last_layer(state: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Return the weight and the bias of the last layer.

    Parameters
    ----------
    state : mapping of str to torch.Tensor
        State dict of a network. The last layer comes last in it, for every network of the
        registry.

    Returns
    -------
    dict of str to torch.Tensor
        The two tensors themselves, not copies.
    """
    return dict(list(state.items())[-2:])


def fold_temperature(network: nn.Module, temperature: float) -> None:
    """Divide a network's scores by a temperature, in place, in its last layer.

    Parameters
    ----------
    network : torch.nn.Module
        Its scores are linear in its last weight and bias, or zero where they are negative
        (SqueezeNet).
    temperature : float
        Above 0.
    """
    with torch.no_grad():
        for value in last_layer(network.state_dict()).values():
            value /= temperature
