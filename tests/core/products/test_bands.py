"""Bands by common name and by number."""

import datetime as dt

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import bands
from planar_sits.core.products.product import Product, ProductBand

NOW = dt.datetime(2022, 6, 8, tzinfo=dt.timezone.utc)


def product(table, names=None, title="one", **fields):
    made = tuple(
        ProductBand(name, bands.common_name(name, table), f"{name}.tif", pixel_size=10.0)
        for name in names or table
    )
    return Product("family", title, NOW, made, **fields)


S2 = product(bands.SENTINEL_2, [f"B{n:02}" for n in (1, 2, 3, 4, 5, 6, 7, 8, 9)] + ["B8A", "B11"])


@pytest.mark.parametrize(
    "text, expected",
    [
        ("nir,red,green", ["B08", "B04", "B03"]),
        ("B08,B04,B03", ["B08", "B04", "B03"]),
        ("b8 B4;b03", ["B08", "B04", "B03"]),
        ("B8A, swir1", ["B8A", "B11"]),
        ("NIR08 rededge", ["B8A", "B05"]),
        ("narrow_nir nir_broad", ["B8A", "B08"]),
        ("infrared", ["B08", "B04", "B03"]),
        ("Coastal-Blue re3", ["B01", "B07"]),
        ("band_4", ["B04"]),
    ],
)
def test_names_and_numbers_both_select(text, expected):
    assert [one.name for one in bands.select_bands(S2, bands.parse_bands(text))] == expected


def test_near_infrared_of_a_product_that_has_one():
    landsat = product(bands.LANDSAT_OLI)
    (band,) = bands.select_bands(landsat, ["nir08"])
    assert band.name == "B5"


def test_missing_band_names_product_and_remedy():
    with pytest.raises(PlanarSitsError) as error:
        bands.select_bands(S2, ["swir22"])
    assert "'one' has no band 'swir22'" in str(error.value)
    assert "B04 (red)" in str(error.value)


def test_band_whose_file_is_missing():
    lost = product(bands.SENTINEL_2, ["B03"], missing=("B04",))
    with pytest.raises(PlanarSitsError, match="lacks the files of B04"):
        bands.select_bands(lost, ["red"])
    with pytest.raises(PlanarSitsError, match="'one' lacks B04"):
        bands.select_bands(lost, [])
    assert bands.select_bands(lost, ["green"])[0].name == "B03"


def test_band_named_twice():
    with pytest.raises(PlanarSitsError, match="'nir' and 'B08' are both the band B08"):
        bands.select_bands(S2, ["nir", "red", "B08"])


def test_all_of_the_finest_grid():
    fine = product(bands.SENTINEL_2, ["B04", "B08"]).bands
    coarse = ProductBand("B11", "swir16", "B11.tif", pixel_size=20.0)
    both = Product("family", "one", NOW, (coarse, *fine))
    assert [band.name for band in bands.select_bands(both, [])] == ["B04", "B08"]


def test_number_that_differs_by_sensor_is_refused():
    both = [product(bands.HLS_L30, title="L30"), product(bands.HLS_S30, title="S30")]
    with pytest.raises(PlanarSitsError, match="'B05' is nir in 'L30', but rededge1 in 'S30'"):
        bands.select_alike(both, ["B05"])


def test_all_bands_of_two_sensors_are_those_they_share():
    both = [product(bands.HLS_L30, title="L30"), product(bands.HLS_S30, title="S30")]
    first, second = bands.select_alike(both, [])
    assert [band.common_name for band in first] == [band.common_name for band in second]
    assert [band.name for band in second] == ["B1", "B2", "B3", "B4", "B8A", "B11", "B12", "B10"]


def test_no_shared_band():
    both = [product(bands.SENTINEL_2, ["B05"]), product(bands.SENTINEL_2, ["B06"], title="two")]
    with pytest.raises(PlanarSitsError, match="share no band"):
        bands.select_alike(both, [])


@pytest.mark.parametrize(
    "names, text, table",
    [
        (["B02", "B03", "B04", "B08"], "", bands.SENTINEL_2),
        (["B4", "B5"], "", {}),
        (["B4", "SCL"], "", bands.SENTINEL_2),
        (["B4", "B5"], "S2A_2022", bands.SENTINEL_2),
        (["B4", "B5"], "T32ULU", bands.SENTINEL_2),
        (["B4", "B5"], "LC08_2022", bands.LANDSAT_OLI),
        (["B4", "B5"], "LE07 2022", bands.LANDSAT_TM),
    ],
)
def test_sensor_of_names(names, text, table):
    assert bands.table_of(names, text.replace("_", " ")) == table
