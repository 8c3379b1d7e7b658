"""Conversion of a network for faster prediction."""

from __future__ import annotations

import copy

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

_CONVOLUTIONS = nn.Conv1d, nn.Conv2d, nn.Conv3d
_NORMS = nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d


def for_inference(network: nn.Module) -> nn.Module:
    """Return a copy of a network that gives the same scores faster.

    Batch norms are folded into the layer before them, ReLUs work in place, and a module
    with a method ``for_inference`` is replaced by what the method returns.

    Parameters
    ----------
    network : torch.nn.Module
        Unchanged.

    Returns
    -------
    torch.nn.Module
        In evaluation mode, on the same device. Scores agree to 1e-4 of the largest.
        Its layers are not those of the model, so it can neither be trained nor explained.
    """
    # A batch norm that follows a convolution or a linear layer among the children of a module
    # takes that layer's output, and nothing else uses the input of a ReLU: both hold for the
    # networks in the registry. torch.fx could prove it, but cannot trace networks that check
    # the shape of their input.
    network = copy.deepcopy(network).eval()
    for module in network.modules():
        children = list(module.named_children())
        for (name, layer), (next_name, norm) in zip(children, children[1:]):
            if isinstance(norm, _NORMS) and isinstance(layer, (*_CONVOLUTIONS, nn.Linear)):
                fuse = fuse_linear_bn_eval if isinstance(layer, nn.Linear) else fuse_conv_bn_eval
                setattr(module, name, fuse(layer, norm))
                setattr(module, next_name, nn.Identity())
        if isinstance(module, nn.ReLU):
            module.inplace = True
    return _converted(network).eval()


def _converted(module: nn.Module) -> nn.Module:
    """Convert a module's children, then the module, where they have ``for_inference``."""
    for name, child in module.named_children():
        setattr(module, name, _converted(child))
    convert = getattr(module, "for_inference", None)
    return convert() if convert else module
