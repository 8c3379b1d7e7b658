"""Planar images: rows = time, columns = pixels of the segment, channels = bands."""

from __future__ import annotations

import torch
from torch.nn import functional

from ..errors import PlanarSitsError

# Rows and columns of the papers' canvas (METHOD section 3).
CANVAS = 224


def planar_images(
    series: torch.Tensor,
    segments: torch.Tensor,
    canvas: bool = False,
    as_gathered: bool = False,
    shifts: torch.Tensor | None = None,
) -> torch.Tensor:
    """Return the planar images of segments.

    Parameters
    ----------
    series : (P, T, B) float32 tensor
        Normalised time series of the pixels.
    segments : (W, L) int64 tensor
        Pixel indices, on the device of ``series``; the image is 0 where they are -1.
    canvas : bool
        Centre each image on the papers' black 224 x 224 canvas.
    as_gathered : bool
        Keep the memory layout of the values taken from the series (segment, pixel,
        step, band), without a copy; for networks with that attribute. Otherwise the
        images are contiguous in the memory format ``channels_last``.
    shifts : (W, T, B) float32 tensor, optional
        Added to all pixels of each image, on the device of ``series``. The sums are cut off at 0
        and 1, as normalised values are: networks divide by sums of two bands.

    Returns
    -------
    (W, B, T, L) float32 tensor
        Or (W, B, 224, 224) with the canvas.

    Raises
    ------
    PlanarSitsError
        If the image is larger than the canvas.
    """
    images, outside = series[segments], segments < 0
    if shifts is not None:
        images.add_(shifts[:, None]).clamp_(0, 1)
    if outside.any():  # in patches only: the test reads the indices alone
        images.masked_fill_(outside[..., None, None], 0)
    images = images.permute(0, 3, 2, 1)
    images = on_canvas(images) if canvas else images
    if images.shape[1] == 1:
        # With one band both layouts are the same memory. With strides that fit either of them
        # torch 2.13 returns stale memory, for segments of up to four pixels.
        images = images if as_gathered else images.contiguous()
        return images.squeeze(1).unsqueeze(1)
    return images if as_gathered else images.contiguous(memory_format=torch.channels_last)


def check_canvas(steps: int, length: int) -> None:
    """Raise an error if a planar image exceeds the canvas.

    Parameters
    ----------
    steps : int
        T, rows of the image.
    length : int
        L, columns of the image.

    Raises
    ------
    PlanarSitsError
        If either is above 224.
    """
    if steps > CANVAS or length > CANVAS:
        raise PlanarSitsError(
            f"CANVAS is on, but the planar image is {steps} steps x {length} pixels and the "
            f"canvas {CANVAS} x {CANVAS}: lower STEPS or LENGTH, or switch CANVAS off."
        )


def on_canvas(images: torch.Tensor) -> torch.Tensor:
    """Return images centred on a black canvas.

    Parameters
    ----------
    images : (W, B, T, L) tensor

    Returns
    -------
    (W, B, 224, 224) tensor
        0 outside the images.

    Raises
    ------
    PlanarSitsError
        If the images are larger than the canvas.
    """
    steps, length = images.shape[2:]
    check_canvas(steps, length)
    top, left = (CANVAS - steps) // 2, (CANVAS - length) // 2
    pads = (left, CANVAS - length - left, top, CANVAS - steps - top)
    return functional.pad(images, pads)
