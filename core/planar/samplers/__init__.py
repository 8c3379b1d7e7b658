"""Samplers by name.

A sampler is added by one class in a file of this folder and one line in `SAMPLERS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Sampler, SegmentBatch
from .curves import Hilbert, Snake, Spiral
from .parcel import ParcelStatistics
from .patches import Patch
from .pixels import RandomPixels, SinglePixel
from .walks import RandomWalk

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels
    from ..segments import SegmentSettings

__all__ = ["SAMPLERS", "Sampler", "SegmentBatch", "make_sampler"]

# By the names that model files hold.
SAMPLERS: dict[str, type[Sampler]] = {
    "random_walk": RandomWalk,
    "random_pixels": RandomPixels,
    "hilbert": Hilbert,
    "snake": Snake,
    "spiral": Spiral,
    "patch": Patch,
    "pixels": SinglePixel,
    "parcel": ParcelStatistics,
}


def make_sampler(pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> Sampler:
    """Return the sampler of some parcels that ``settings.sampler`` names.

    Parameters
    ----------
    pixels : ParcelPixels
        N parcels with values (P, T, B), pixels sorted by (row, col) within each.
    settings : SegmentSettings
    seed : int

    Returns
    -------
    Sampler
        Its ``pixels`` are those given, or one pixel of statistics per parcel.

    Raises
    ------
    KeyError
        If there is no sampler of that name.
    """
    return SAMPLERS[settings.sampler](pixels, settings, seed)
