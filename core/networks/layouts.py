"""Layouts of images (N, B, T, L) for networks of single pixels and of patches."""

from __future__ import annotations

import torch

from ..planar.segments import patch_side


def as_series(images: torch.Tensor) -> torch.Tensor:
    """Return the time series of images of one pixel.

    Parameters
    ----------
    images : (N, B, T, 1) torch.Tensor

    Returns
    -------
    (N, B, T) torch.Tensor
        A view.

    Raises
    ------
    ValueError
        If there is more than one pixel.
    """
    if images.shape[3] != 1:
        raise ValueError(f"expected one pixel, got {images.shape[3]}")
    return images.squeeze(3)


def as_patches(images: torch.Tensor) -> torch.Tensor:
    """Return the patches in images whose L pixels are a square, row by row.

    Parameters
    ----------
    images : (N, B, T, side * side) torch.Tensor

    Returns
    -------
    (N, B, T, side, side) torch.Tensor
        A view.

    Raises
    ------
    ValueError
        If L is not the square of an odd number above 1.
    """
    length = images.shape[3]
    if not is_patch(length):
        raise ValueError(f"expected side x side pixels with an odd side, got {length}")
    side = patch_side(length)
    return images.unflatten(3, (side, side))


def each_date(patches: torch.Tensor) -> torch.Tensor:
    """Return patches with the dates moved into the batch.

    Parameters
    ----------
    patches : (N, B, T, side, side) torch.Tensor

    Returns
    -------
    (N * T, B, side, side) torch.Tensor
        Patch after patch, its dates in order.
    """
    return patches.transpose(1, 2).flatten(0, 1)


def is_patch(length: int) -> bool:
    """Return whether a number of pixels is the square of an odd number above 1.

    Such a square has a pixel at its centre and others around it.

    Parameters
    ----------
    length : int

    Returns
    -------
    bool
    """
    try:
        return patch_side(length) > 1
    except ValueError:
        return False
