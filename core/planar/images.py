"""Planar images: rows = time, columns = pixels of the segment, channels = bands."""

import torch
from torch.nn import functional

from ..errors import PlanarSitsError

CANVAS = 224


def planar_images(series, segments, canvas=False, as_gathered=False):
    """Assemble a batch of planar images from pixel indices.

    Parameters
    ----------
    series : (P, T, B) float32 tensor
        Normalised time series of the pixels.
    segments : (W, L) int64 tensor
        Pixel indices, on the device of ``series``; the image is 0 where they are -1.
    canvas : bool
        Centre each image on the papers' black 224 x 224 canvas.
    as_gathered : bool
        Leave the values in memory as they come from the series, pixel after pixel: for networks
        that take them so.

    Returns
    -------
    (W, B, T, L) float32 tensor
        Or (W, B, 224, 224) with the canvas. The bands of a pixel lie together in memory, date
        after date (channels last).

    Raises
    ------
    PlanarSitsError
        If the image is larger than the canvas.
    """
    images, outside = series[segments], segments < 0
    if outside.any():  # in patches only: the indices alone are looked through
        images.masked_fill_(outside[..., None, None], 0)
    images = images.permute(0, 3, 2, 1)
    images = on_canvas(images) if canvas else images
    if images.shape[1] == 1:
        # With one band both layouts are the same memory. Strides that could mean either make
        # torch 2.13 return what lay in memory before, for walks of up to four pixels.
        images = images if as_gathered else images.contiguous()
        return images.squeeze(1).unsqueeze(1)
    return images if as_gathered else images.contiguous(memory_format=torch.channels_last)


def check_canvas(steps, length):
    """Raise `PlanarSitsError` if an image of T steps and L pixels exceeds the canvas."""
    if steps > CANVAS or length > CANVAS:
        raise PlanarSitsError(
            f"CANVAS is on, but the planar image is {steps} steps x {length} pixels and the "
            f"canvas {CANVAS} x {CANVAS}: lower STEPS or LENGTH, or switch CANVAS off."
        )


def on_canvas(images):
    """Centre images (W, B, T, L) on a black canvas (W, B, 224, 224)."""
    time, length = images.shape[2:]
    check_canvas(time, length)
    top, left = (CANVAS - time) // 2, (CANVAS - length) // 2
    pads = (left, CANVAS - length - left, top, CANVAS - time - top)
    return functional.pad(images, pads)
