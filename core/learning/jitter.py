"""Radiometric jitter: random shifts of the values of training images."""

from __future__ import annotations

import torch


def jitter(images: int, steps: int, bands: int, spread: float) -> torch.Tensor | None:
    """Return random shifts, one for each image, date and band.

    The pixels of an image are shifted alike, so that its texture and its order are kept: the image
    is that of another parcel of the crop, with other soil, sowing date or haze. Noise on the
    training values smooths what a network learns (Bishop 1995).

    Parameters
    ----------
    images, steps, bands : int
        Numbers of images W, time steps T and bands B.
    spread : float
        STD of the shifts, in units of the normalised values; 0 = none.

    Returns
    -------
    (W, T, B) float32 tensor or None
        Drawn on the CPU, so that they do not depend on the device; None without a spread.

    References
    ----------
    Bishop, C. M.: Training with noise is equivalent to Tikhonov regularization. Neural
    Computation 7(1), 1995.
    """
    return spread * torch.randn(images, steps, bands) if spread else None
