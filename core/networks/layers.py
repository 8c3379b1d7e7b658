"""The first and the last layer of a network, which depend on its bands and classes."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import nn


def first_convolution(network: nn.Module) -> tuple[str, nn.Module] | tuple[None, None]:
    """Return the path and the module of a network's first convolution.

    Parameters
    ----------
    network : torch.nn.Module

    Returns
    -------
    path : str or None
    module : torch.nn.Module or None
        Both None if the network has no convolution.
    """
    kinds = (nn.Conv1d, nn.Conv2d, nn.Conv3d)
    pairs = (pair for pair in network.named_modules() if isinstance(pair[1], kinds))
    return next(pairs, (None, None))


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
