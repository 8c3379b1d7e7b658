"""Small parcels for samplers, and segments drawn from them."""

import numpy as np
import pytest
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_list


@pytest.fixture(scope="session")
def fields(drawn):
    """Six parcels A to F; C and F have one pixel, D and E consist of separate pieces."""
    return drawn("""
        AAAABBB
        A..ABCB
        A..ABBB
        AAAADDD
        EE..D.D
        .F..D.D
    """)


@pytest.fixture(scope="session")
def settings_of():
    """Return a function from a sampler's name to settings with 100 % of the pixels."""

    def settings(sampler, length=12):
        return SegmentSettings(sampler, length, fraction=100.0)

    return settings


@pytest.fixture(scope="session")
def draw_segments(settings_of):
    """Return a function that draws the first segments of each parcel.

    It returns the parcels (W,) and the pixel indices (W, L) of the segments.
    """

    def draw(pixels, settings, seed=0, each=20):
        if isinstance(settings, str):
            settings = settings_of(settings)
        parcel, number = segment_list(np.full(len(pixels), each))
        return parcel, make_sampler(pixels, settings, seed).draw(parcel, number)

    return draw
