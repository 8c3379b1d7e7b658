"""Products of the date range, and their bands."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.assembly.choice import Wishes, choose

RED, SWIR = np.ones((4, 4)), np.ones((2, 2))


def test_the_date_range_and_the_order_of_the_bands(product):
    products = [product("a", RED, SWIR), product("b", RED, SWIR, day=2)]
    (one,) = choose(products, Wishes("swir16,red", start=dt.date(2022, 6, 2)), [])
    assert one.product.title == "b"
    assert [band.name for band in one.bands] == ["B11", "B04"]


def test_nothing_to_choose(product):
    products = [product("a", RED)]
    with pytest.raises(PlanarSitsError, match="there are 1, from 2022-06-01"):
        choose(products, Wishes(end=dt.date(2022, 5, 1)), [])
    with pytest.raises(PlanarSitsError, match="nir"):
        choose(products, Wishes("red,nir"), [])
