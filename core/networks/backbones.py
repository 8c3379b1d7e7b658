"""Backbones: torchvision's networks and `compact`, for any number of bands."""

import torch
from torch import nn

from ..errors import PlanarSitsError
from .compact import Compact


def build_network(backbone, bands, classes, steps):
    """Build a network with fresh weights.

    Parameters
    ----------
    backbone : str
        One of `options.BACKBONES`.
    bands, classes : int
    steps : int
        T, rows of the planar image; only `compact` depends on it.

    Returns
    -------
    torch.nn.Module
        Scores (N, classes) of images (N, bands, T, L).
    """
    if backbone == "compact":
        return Compact(bands, classes, steps)
    from torchvision import models  # slow to import, and `compact` does without

    network = getattr(models, backbone)(weights=None, num_classes=classes)
    path, first = first_convolution(network)
    if first.in_channels != bands:
        owner, _, name = path.rpartition(".")
        setattr(network.get_submodule(owner), name, _same_convolution(first, bands))
    return network


def first_convolution(network):
    """Return the path and the module of a network's first convolution."""
    return next(
        (path, module) for path, module in network.named_modules() if isinstance(module, nn.Conv2d)
    )


def _same_convolution(convolution, bands):
    """Return a fresh convolution of the same shape for another number of bands."""
    return nn.Conv2d(
        bands,
        convolution.out_channels,
        convolution.kernel_size,
        convolution.stride,
        convolution.padding,
        bias=convolution.bias is not None,
    )


def load_pretrained(network, state, origin):
    """Give a network the weights of another with other bands or classes.

    The first convolution's filters are averaged over their channels and
    rescaled where the number of bands differs (METHOD section 4); a classifier
    for other classes stays fresh.

    Parameters
    ----------
    network : torch.nn.Module
    state : dict of str to tensor
    origin : str
        Where the weights come from, for messages.

    Raises
    ------
    PlanarSitsError
        If the weights belong to another network.
    """
    own = network.state_dict()
    classifier = list(own)[-2:]  # weight and bias of the last layer, in all backbones
    first = f"{first_convolution(network)[0]}.weight"
    taken, strange = {}, []
    for key, value in own.items():
        given = state.get(key)
        if given is not None and given.is_floating_point() != value.is_floating_point():
            given = None
        if key == first and given is not None and given.dim() == 4:
            given = adapt_filters(given, value.shape[1])
        if given is not None and given.shape == value.shape:
            taken[key] = given.to(value.dtype)
        elif key not in classifier:
            strange.append(key)
    if strange:
        raise PlanarSitsError(
            f"The weights in {origin} do not fit the backbone: {len(strange)} of {len(own)} "
            f"tensors are missing or of another shape, the first is '{strange[0]}'. Choose the "
            "BACKBONE that the weights belong to."
        )
    network.load_state_dict(taken, strict=False)


def adapt_filters(filters, bands):
    """Average filters (N, C, h, w) over C and spread them over other bands.

    The sum of the responses to equal bands stays the same. Filters for as many
    bands already are returned as they are.
    """
    if filters.shape[1] == bands:
        return filters
    return filters.mean(dim=1, keepdim=True).repeat(1, bands, 1, 1) * filters.shape[1] / bands


def imagenet_weights(backbone):
    """Return torchvision's ImageNet weights of a backbone.

    Raises
    ------
    PlanarSitsError
        If there are none, or they cannot be downloaded.
    """
    if backbone == "compact":
        raise PlanarSitsError(
            "WEIGHTS is 'imagenet', but the backbone 'compact' is our own and has no ImageNet "
            "weights: use WEIGHTS 'none', or another BACKBONE."
        )
    from torchvision import models

    try:
        return getattr(models, backbone)(weights="IMAGENET1K_V1").state_dict()
    except (OSError, RuntimeError) as error:  # no network, or a spoiled download
        raise PlanarSitsError(
            f"The ImageNet weights of '{backbone}' are not on this computer and cannot be "
            f"downloaded ({getattr(error, 'reason', error)}): on a connected computer save "
            "torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use "
            "WEIGHTS 'none'."
        ) from error


def file_weights(path):
    """Return the weights in a .safetensors file.

    PyTorch's own .pth files are pickles, which can run code when they are
    opened, with old versions of PyTorch even where asked not to: refused.

    Raises
    ------
    PlanarSitsError
        If the file is not a sound .safetensors file.
    """
    from .safe_file import read_header, read_tensors

    try:
        read_header(path)
    except PlanarSitsError as error:
        raise PlanarSitsError(
            f"WEIGHTS_FILE: {error} Only .safetensors files are loaded, since others can run code."
        ) from None
    # Weights are real numbers, counters whole ones, whatever their size in the file.
    return {
        name: torch.from_numpy(value.astype("float32" if value.dtype.kind == "f" else "int64"))
        for name, value in read_tensors(path).items()
    }


def check_image_size(backbone, bands, steps, length):
    """Raise if a backbone cannot take images of T steps and L pixels.

    Raises
    ------
    PlanarSitsError
        Names the smallest STEPS or LENGTH that the backbone takes.
    """
    if _takes(backbone, bands, steps, length):
        return
    enough = max(256, steps, length)
    if _takes(backbone, bands, enough, length):
        smallest = next(n for n in range(1, enough + 1) if _takes(backbone, bands, n, length))
        raise PlanarSitsError(
            f"The backbone '{backbone}' cannot take a series of {steps} steps: set STEPS to "
            f"{smallest} or more, or use the backbone 'compact'."
        )
    smallest = next(n for n in range(1, enough + 1) if _takes(backbone, bands, enough, n))
    raise PlanarSitsError(
        f"The backbone '{backbone}' cannot take segments of {length} pixels: set LENGTH to "
        f"{smallest} or more, or use the backbone 'compact'."
    )


def _takes(backbone, bands, steps, length):
    """Tell whether a forward pass of an image of this size works."""
    if backbone == "compact":
        return steps >= 2 and length >= 1
    network = build_network(backbone, bands, 2, steps).eval()
    try:
        with torch.no_grad():
            network(torch.zeros(1, bands, steps, length))
    except RuntimeError:
        return False
    return True
