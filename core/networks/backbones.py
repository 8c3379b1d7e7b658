"""Networks by name: torchvision's, our own, and classical estimators, for any number of bands."""

import torch
from torch import nn

from ..errors import PlanarSitsError
from ..options import BACKBONES
from ..planar.samplers import SAMPLERS
from .cnn2d_cnn1d import Cnn2dCnn1d
from .cnn3d import Cnn3d
from .compact import Compact
from .estimators import Forest, LinearScores, SupportVectors
from .layouts import is_patch
from .lstm import LSTM
from .recurrence_plot import RecurrencePlot
from .tempcnn import TempCNN
from .unet_hybrid import UNetHybrid

_OURS = {
    "compact": Compact,
    "tempcnn": TempCNN,
    "lstm": LSTM,
    "recurrence_plot": RecurrencePlot,
    "cnn2d_cnn1d": Cnn2dCnn1d,
    "unet_hybrid": UNetHybrid,
    "cnn3d": Cnn3d,
    "lda": LinearScores,
    "random_forest": Forest,
    "svm": SupportVectors,
}

# Sizes that a network may have beside those of its images, and the usual ones.
HYPER = {
    "tempcnn": {"filters": 64},
    "lstm": {"hidden": 64},
    "random_forest": {"trees": 1, "nodes": 1},
    "svm": {"support": 1},
}

PATCH_NETWORKS = ("cnn2d_cnn1d", "unet_hybrid", "cnn3d")


def build_network(backbone, bands, classes, steps, hyper=None):
    """Build a network with fresh weights.

    Parameters
    ----------
    backbone : str
        One of `options.BACKBONES`, `options.NETWORKS` or `options.ESTIMATORS`.
    bands : int
        Channels of an image: twice the bands of the series where the sampler
        is 'parcel'.
    classes : int
    steps : int
        T, rows of the image.
    hyper : dict of str to int, optional
        Those of `HYPER` that are not as usual.

    Returns
    -------
    torch.nn.Module
        Scores (N, classes) of images (N, bands, T, L).
    """
    if backbone in _OURS:
        sizes = {**HYPER.get(backbone, {}), **(hyper or {})}
        return _OURS[backbone](bands, classes, steps, **sizes)
    from torchvision import models  # slow to import, and our own do without

    network = getattr(models, backbone)(weights=None, num_classes=classes)
    path, first = first_convolution(network)
    if first.in_channels != bands:
        owner, _, name = path.rpartition(".")
        setattr(network.get_submodule(owner), name, _same_convolution(first, bands))
    return network


def takes_samples(backbone, sampler, length):
    """Tell whether a network can be asked about the samples of a sampler.

    Parameters
    ----------
    backbone, sampler : str
    length : int
        L, pixels of a sample.

    Returns
    -------
    bool
    """
    if backbone in BACKBONES:
        return SAMPLERS[sampler].planar
    if backbone in PATCH_NETWORKS:
        return sampler == "patch" and is_patch(length)
    samplers = ("pixels", "parcel") if backbone == "random_forest" else ("pixels",)
    return sampler in samplers and length == 1


def parameter_count(network):
    """Return how many numbers a network or an estimator learns."""
    trained = sum(value.numel() for value in network.parameters() if value.requires_grad)
    return trained or network.learned()


def fold_temperature(network, temperature):
    """Divide a network's scores by a temperature, in place, in its last layer.

    Parameters
    ----------
    network : torch.nn.Module
        Its scores are positively homogeneous in its last weight and bias.
    temperature : float
        Above 0.
    """
    with torch.no_grad():
        for value in _last_layer(network.state_dict()).values():
            value /= temperature


def _last_layer(state):
    """Return the weight and the bias of the last layer, which end the state of every network."""
    return dict(list(state.items())[-2:])


def first_convolution(network):
    """Return the path and the module of a network's first convolution, or None twice."""
    kinds = (nn.Conv1d, nn.Conv2d, nn.Conv3d)
    found = (pair for pair in network.named_modules() if isinstance(pair[1], kinds))
    return next(found, (None, None))


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
    rescaled where the number of bands differs (METHOD section 4); the differences
    of other bands, and a classifier for other classes, stay fresh.

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
    first = f"{first_convolution(network)[0]}.weight"
    fresh = {*_last_layer(own), *(key for key in own if key.startswith("differences."))}
    taken, strange = {}, []
    for key, value in own.items():
        given = state.get(key)
        if given is not None and given.is_floating_point() != value.is_floating_point():
            given = None
        if key == first and given is not None and given.dim() == value.dim():
            given = adapt_filters(given, value.shape[1])
        if given is not None and given.shape == value.shape:
            taken[key] = given.to(value.dtype)
        elif key not in fresh:
            strange.append(key)
    if strange:
        raise PlanarSitsError(
            f"The weights in {origin} do not fit the backbone: {len(strange)} of {len(own)} "
            f"tensors are missing or of another shape, the first is '{strange[0]}'. Choose the "
            "BACKBONE that the weights belong to."
        )
    network.load_state_dict(taken, strict=False)


def adapt_filters(filters, bands):
    """Average filters (N, C, ...) over C and spread them over other bands.

    The sum of the responses to equal bands stays the same. Filters for as many
    bands already are returned as they are.
    """
    if filters.shape[1] == bands:
        return filters
    mean = filters.mean(dim=1, keepdim=True)
    return mean.repeat_interleave(bands, dim=1) * filters.shape[1] / bands


def imagenet_weights(backbone):
    """Return torchvision's ImageNet weights of a backbone.

    Raises
    ------
    PlanarSitsError
        If there are none, or they cannot be downloaded.
    """
    if backbone in _OURS:
        what = "the BACKBONE" if backbone in BACKBONES else "the network of the METHOD"
        raise PlanarSitsError(
            f"WEIGHTS is 'imagenet', but {what} '{backbone}' is not from torchvision and has no "
            "ImageNet weights: use WEIGHTS 'none', or another BACKBONE."
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
    if backbone in _OURS:
        _check_own(backbone, steps, length)
        return
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


def _check_own(backbone, steps, length):
    """Raise if one of our own networks cannot take images of T steps and L pixels."""
    if steps < 2:
        raise PlanarSitsError(
            f"'{backbone}' cannot take a series of {steps} steps: set STEPS to 2 or more."
        )
    if backbone in PATCH_NETWORKS and not is_patch(length):
        raise PlanarSitsError(
            f"'{backbone}' takes square patches with a pixel at their centre, not {length} "
            "pixels: set LENGTH to 9, 25, 49 or another square of an odd number."
        )
    if backbone not in (*BACKBONES, *PATCH_NETWORKS) and length != 1:
        raise PlanarSitsError(f"'{backbone}' takes single pixels, not {length}: set LENGTH to 1.")


def _takes(backbone, bands, steps, length):
    """Tell whether a forward pass of an image of this size works."""
    network = build_network(backbone, bands, 2, steps).eval()
    try:
        with torch.no_grad():
            network(torch.zeros(1, bands, steps, length))
    except RuntimeError:
        return False
    return True
