"""First weights of a network: ImageNet's, or those of a file."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from os import PathLike

import torch
from torch import nn

from ..errors import PlanarSitsError
from .layers import first_convolution, last_layer
from .registry import network_class
from .safe_file import read_header, read_tensors


def load_pretrained(network: nn.Module, state: Mapping[str, torch.Tensor], origin: str) -> None:
    """Load the weights of a network with other bands or classes, in place.

    The first convolution's filters are averaged over their channels and rescaled where
    the number of bands differs (METHOD section 4). The classifier, and tensors for each
    pair of bands, keep their random weights where their shapes differ.

    Parameters
    ----------
    network : torch.nn.Module
        From `Network.build`; unchanged if an error is raised.
    state : mapping of str to torch.Tensor
        State dict of the other network.
    origin : str
        Name of the weights' source, for messages.

    Raises
    ------
    PlanarSitsError
        If the weights belong to another network.
    """
    targets = network.state_dict()
    first = f"{first_convolution(network)}.weight"
    band_tensors = getattr(network, "band_tensors", ())
    fresh = {*last_layer(targets), *(key for key in targets if key.startswith(band_tensors))}
    matching, missing = {}, []
    for key, target in targets.items():
        value = state.get(key)
        if value is not None and value.is_floating_point() != target.is_floating_point():
            value = None
        if key == first and value is not None and value.dim() == target.dim():
            value = adapt_filters(value, target.shape[1])
        if value is not None and value.shape == target.shape:
            matching[key] = value.to(target.dtype)
        elif key not in fresh:
            missing.append(key)
    if missing:
        raise PlanarSitsError(
            f"The weights in {origin} do not fit the backbone: {len(missing)} of {len(targets)} "
            f"tensors are missing or of another shape, the first is '{missing[0]}'. Choose the "
            "BACKBONE that the weights belong to."
        )
    network.load_state_dict(matching, strict=False)


def adapt_filters(filters: torch.Tensor, bands: int) -> torch.Tensor:
    """Average filters over their channels and repeat them for other bands.

    The sum of the responses to equal bands stays the same.

    Parameters
    ----------
    filters : (N, C, ...) torch.Tensor
        Weight of a convolution with C input channels.
    bands : int
        Input channels of the result.

    Returns
    -------
    (N, bands, ...) torch.Tensor
        ``filters`` itself if C is ``bands`` already.
    """
    if filters.shape[1] == bands:
        return filters
    mean = filters.mean(dim=1, keepdim=True)
    return mean.repeat_interleave(bands, dim=1) * filters.shape[1] / bands


def check_imagenet(backbone: str) -> None:
    """Check that torchvision has ImageNet weights of a network; nothing is downloaded.

    Parameters
    ----------
    backbone : str
        A key of `registry.NETWORKS`.

    Raises
    ------
    PlanarSitsError
        If there are none.
    """
    network = network_class(backbone)
    if not network.imagenet:
        role = "BACKBONE" if network.planar else "the network of METHOD"
        raise PlanarSitsError(
            f"WEIGHTS is 'imagenet', but {role} '{backbone}' is not from torchvision and has no "
            "ImageNet weights: use WEIGHTS 'none', or another BACKBONE."
        )


def imagenet_weights(backbone: str) -> dict[str, torch.Tensor]:
    """Return torchvision's ImageNet weights of a network, downloaded once.

    Parameters
    ----------
    backbone : str
        A key of `registry.NETWORKS`.

    Returns
    -------
    dict of str to torch.Tensor
        State dict, for 3 bands and 1000 classes.

    Raises
    ------
    PlanarSitsError
        If there are none, or they cannot be downloaded.
    """
    check_imagenet(backbone)
    from torchvision import models

    try:
        with _streams():
            return getattr(models, backbone)(weights="IMAGENET1K_V1", progress=False).state_dict()
    except (OSError, RuntimeError) as error:  # no connection, or a damaged download
        raise PlanarSitsError(
            f"The ImageNet weights of '{backbone}' are not on this computer and cannot be "
            f"downloaded ({getattr(error, 'reason', error)}): on a connected computer save "
            "torchvision's weights as .safetensors and give them with WEIGHTS 'file', or use "
            "WEIGHTS 'none'."
        ) from error


@contextmanager
def _streams() -> Iterator[None]:
    """Context with a standard output and error, which QGIS has not without a console.

    torch writes the address of a download to them.
    """
    with ExitStack() as stack:
        if sys.stdout is None:
            stack.enter_context(redirect_stdout(io.StringIO()))
        if sys.stderr is None:
            stack.enter_context(redirect_stderr(io.StringIO()))
        yield


def file_weights(path: str | PathLike[str]) -> dict[str, torch.Tensor]:
    """Read the weights in a .safetensors file.

    PyTorch's own .pth files are refused: they are pickles, which can run code when they are
    opened, in old versions of PyTorch even with ``weights_only``.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    dict of str to torch.Tensor
        Real numbers as float32, whole numbers as int64.

    Raises
    ------
    PlanarSitsError
        If the file is not a sound .safetensors file, or holds numbers that are not finite.
    """
    try:
        read_header(path)
        tensors = read_tensors(path)
    except PlanarSitsError as error:
        raise PlanarSitsError(
            f"WEIGHTS_FILE: {error} Only .safetensors files are loaded, since others can run code."
        ) from None
    return {
        name: torch.from_numpy(value.astype("float32" if value.dtype.kind == "f" else "int64"))
        for name, value in tensors.items()
    }
