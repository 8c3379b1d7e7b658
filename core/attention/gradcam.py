"""Grad-CAM++ and Grad-CAM maps of planar images, in batches.

Chattopadhyay, Sarkar, Howlader and Balasubramanian, *Grad-CAM++: Generalized
gradient-based visual explanations for deep convolutional networks*, WACV 2018.
With Y = exp(S) of the class score S, as there, and a network that is piecewise
linear between the map A and S, the higher derivatives are powers of the first
(their equation 19), so that one backward pass through the head is enough:

    alpha_ij = g_ij^2 / (2 g_ij^2 + sum_ab A_ab g_ij^3),    g = dS/dA
    w_k = sum_ij alpha_ij relu(g_ij),    map = relu(sum_k w_k A_k)

The head of `mobilenet_v3_small` has a Hardswish: there this is an approximation, as it
is in other implementations. The common factor exp(S) of w_k is left out: segments with large
scores would dominate the average. The network below the map is run without a graph, which saves
most of the backward pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import isqrt

import torch
from torch.nn import functional

# Modes of `torch.nn.functional.interpolate` by the dimension of a map.
_MODES = {1: "linear", 2: "bilinear", 3: "trilinear"}


@dataclass(frozen=True)
class ClassMaps:
    """Scores and class activation maps of W planar images.

    Parameters
    ----------
    scores : (W, K) tensor
    classes : (W,) int64 tensor
        The class that each map explains.
    maps : (W, h), (W, h, w) or (W, h, rows, cols) tensor
        0 or more; larger where the image raises the score of the class more.
    """

    scores: torch.Tensor
    classes: torch.Tensor
    maps: torch.Tensor


def class_maps(
    network: torch.nn.Module,
    layer: torch.nn.Module,
    images: torch.Tensor,
    classes: torch.Tensor | None = None,
    method: str = "gradcam++",
) -> ClassMaps:
    """Return the scores and class activation maps of planar images.

    Parameters
    ----------
    network : torch.nn.Module
        In evaluation mode. Its parameters get no gradients.
    layer : torch.nn.Module
        The part of the network whose output is explained: feature maps (W, C, h) of
        dates, (W, C, h, w) of dates and pixels, or (W, C, h, rows, cols) of dates and
        the pixels of a patch.
    images : (W, B, T, L) float tensor
    classes : (W,) int64 tensor, optional
        Classes to explain [those with the highest scores].
    method : {'gradcam++', 'gradcam'}

    Returns
    -------
    ClassMaps
    """
    outputs: dict[str, torch.Tensor] = {}

    def start_graph(module, inputs, output):
        # The graph begins at the map: nothing below it is stored.
        outputs["map"] = output.detach().requires_grad_()
        return outputs["map"]

    hook = layer.register_forward_hook(start_graph)
    try:
        with torch.enable_grad(), _frozen(network):
            scores = network(images.detach())
            if classes is None:
                classes = scores.detach().argmax(dim=1)
            class_scores = scores.gather(1, classes[:, None]).sum()
            (gradient,) = torch.autograd.grad(class_scores, outputs["map"])
    finally:
        hook.remove()
    combined = gradcam_plus_plus if method == "gradcam++" else gradcam
    return ClassMaps(scores.detach(), classes, combined(outputs["map"].detach(), gradient))


def gradcam_plus_plus(maps: torch.Tensor, gradient: torch.Tensor) -> torch.Tensor:
    """Combine feature maps by the weights of Grad-CAM++.

    Parameters
    ----------
    maps, gradient : (W, C, ...) tensors
        A, and the derivative of the class score by A.

    Returns
    -------
    (W, ...) tensor
        0 or more.
    """
    axes = tuple(range(2, maps.dim()))
    below = 2 + maps.sum(dim=axes, keepdim=True) * gradient
    # g^2 / (2 g^2 + A g^3) = 1 / (2 + A g); 0 where g is 0, and at the pole.
    alpha = torch.where((gradient != 0) & (below != 0), 1 / below, torch.zeros_like(below))
    weights = (alpha * functional.relu(gradient)).sum(dim=axes, keepdim=True)
    return functional.relu((weights * maps).sum(dim=1))


def gradcam(maps: torch.Tensor, gradient: torch.Tensor) -> torch.Tensor:
    """Combine feature maps by the means of their gradients.

    Selvaraju et al., *Grad-CAM: Visual explanations from deep networks via
    gradient-based localization*, ICCV 2017.

    Parameters
    ----------
    maps, gradient : (W, C, ...) tensors
        As for `gradcam_plus_plus`.

    Returns
    -------
    (W, ...) tensor
        0 or more.
    """
    axes = tuple(range(2, maps.dim()))
    return functional.relu((gradient.mean(dim=axes, keepdim=True) * maps).sum(dim=1))


def upsampled(
    maps: torch.Tensor, steps: int, length: int, canvas: int | None = None
) -> torch.Tensor:
    """Interpolate maps linearly to the size of the planar image.

    Parameters
    ----------
    maps : (W, h), (W, h, w) or (W, h, rows, cols) tensor
        Of dates alone (the same for all pixels), of dates and pixels, or of
        dates and the pixels of a square patch.
    steps, length : int
        T and L.
    canvas : int, optional
        Side of the black canvas that the image was centred on.

    Returns
    -------
    (W, T, L) tensor
    """
    if maps.dim() == 2:
        return _interpolated(maps, (steps,))[:, :, None].expand(-1, -1, length)
    if maps.dim() == 4:
        side = isqrt(length)
        return _interpolated(maps, (steps, side, side)).flatten(2)
    size = (canvas, canvas) if canvas else (steps, length)
    top, left = (size[0] - steps) // 2, (size[1] - length) // 2
    return _interpolated(maps, size)[:, top : top + steps, left : left + length]


def _interpolated(maps: torch.Tensor, size: tuple[int, ...]) -> torch.Tensor:
    """Interpolate maps (W, ...) to another size."""
    mode = _MODES[len(size)]
    return functional.interpolate(maps[:, None], size=size, mode=mode, align_corners=False)[:, 0]


@contextmanager
def _frozen(network: torch.nn.Module) -> Iterator[None]:
    """Context in which a network's parameters take part in no graph."""
    parameters = [p for p in network.parameters() if p.requires_grad]
    try:
        for parameter in parameters:
            parameter.requires_grad_(False)
        yield
    finally:
        for parameter in parameters:
            parameter.requires_grad_(True)
