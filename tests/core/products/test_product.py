"""The records of products."""

import numpy as np
import pytest
from planar_sits.core.products.product import ProductBand, positive, wrong


def test_values():
    band = ProductBand("B04", "red", "x.tif", scale=0.0001, offset=-0.1, nodata=0.0)
    values = band.values(np.array([[0, 1000], [1500, 65535]], np.uint16))
    np.testing.assert_allclose(values, [[np.nan, 0], [0.05, 6.4535]], atol=1e-12)


def test_no_nodata():
    assert ProductBand("B04", "red", "x.tif").values(np.array([0])).tolist() == [0]


def test_nodata_that_is_no_number():
    band = ProductBand("VV", "vv", "x.tif", nodata=float("nan"))
    assert np.isnan(band.values(np.array([np.nan, 1.0]))).tolist() == [True, False]


def test_error_is_one_sentence():
    text = str(wrong("one", "it is empty", "download it again"))
    assert text == "The product 'one' cannot be read: it is empty; download it again."


@pytest.mark.parametrize("text", ["", "0", "-1", "nan", "inf", "x"])
def test_what_is_no_positive_number(text):
    with pytest.raises(ValueError):
        positive(text)


def test_positive_number():
    assert positive(" 10000.0 ") == 10000
