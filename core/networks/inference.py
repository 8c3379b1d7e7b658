"""A network as it runs fastest when it no longer learns."""

import copy

from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

_CONVOLUTIONS = nn.Conv1d, nn.Conv2d, nn.Conv3d
_NORMS = nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d


def for_inference(network):
    """Return a network that gives the same scores faster.

    Batch norms are folded away, and modules that have a ``for_inference`` of their own give way to
    what it returns. ReLUs work in place: here and in torchvision nothing else needs what they get.
    A batch norm that comes next to a convolution or linear layer in its module takes what that
    layer gives, here and in torchvision; torch.fx would prove it, but cannot follow networks
    that check the shape of their input.

    Parameters
    ----------
    network : torch.nn.Module

    Returns
    -------
    torch.nn.Module
        A copy in evaluation mode, for scores only: its layers are not those of the model.
    """
    network = copy.deepcopy(network).eval()
    for module in network.modules():
        children = list(module.named_children())
        for (name, layer), (following, norm) in zip(children, children[1:]):
            if isinstance(norm, _NORMS) and isinstance(layer, (*_CONVOLUTIONS, nn.Linear)):
                fuse = fuse_linear_bn_eval if isinstance(layer, nn.Linear) else fuse_conv_bn_eval
                setattr(module, name, fuse(layer, norm))
                setattr(module, following, nn.Identity())
        if isinstance(module, nn.ReLU):
            module.inplace = True
    return _given_way(network).eval()


def _given_way(module):
    """Return what a module gives way to, after its parts did; itself, if it does not say."""
    for name, part in module.named_children():
        setattr(module, name, _given_way(part))
    return module.for_inference() if hasattr(module, "for_inference") else module
