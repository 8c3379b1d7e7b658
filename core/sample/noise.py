"""Smooth random fields."""

from __future__ import annotations

import numpy as np


def smooth_field(shape: tuple[int, ...], scale: float, rng: np.random.Generator) -> np.ndarray:
    """Draw a smooth random field.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns.
    scale : float
        Standard deviation, in pixels, of the Gaussian that smooths white noise.
    rng : numpy.random.Generator

    Returns
    -------
    (H, W) float32 array
        Mean 0 and standard deviation 1; opposite edges continue each other.
    """
    noise = np.fft.rfft2(rng.standard_normal(shape))
    rows = np.fft.fftfreq(shape[0], 1.0)[:, None]
    columns = np.fft.rfftfreq(shape[1], 1.0)
    smooth = np.exp(-2 * (np.pi * scale) ** 2 * (rows**2 + columns**2))
    field = np.fft.irfft2(noise * smooth, s=shape)
    return ((field - field.mean()) / field.std()).astype(np.float32)
