"""Bands by name."""

import pytest
from planar_sits.core.series.catalog.names import band_order, is_unnamed
from planar_sits.core.series.catalog.record import BandRecord

BANDS = [BandRecord("B03", "green"), BandRecord("B08", "nir"), BandRecord("B04", "red")]


@pytest.mark.parametrize(
    "wanted, order",
    [
        ((), [0, 1, 2]),
        (("nir", "red", "green"), [1, 2, 0]),
        (("NIR", "Red"), [1, 2]),
        (("near infrared", "red"), [1, 2]),
        (("B8", "B4", "B3"), [1, 2, 0]),
        (("nir", "blue"), None),
        (("nir", "B08"), None),
    ],
)
def test_the_order_of_wanted_bands(wanted, order):
    assert band_order(BANDS, wanted) == order


def test_bands_without_names():
    assert is_unnamed(["band 1", "band 2"])
    assert not is_unnamed(["nir", "B4"])
