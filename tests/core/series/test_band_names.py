"""Bands by name: sensors, order, what contradicts."""

import pytest
from planar_sits.core.series.band_names import is_unnamed, match_bands, name_bands

MODEL = name_bands(["nir", "red", "green"])
S2 = "S2A_MSIL2A_20220512_T32ULU.tif"
OLI = "LC08_L2SP_195026_20220512_SR.tif"


def order(names, *texts, model=MODEL):
    return match_bands(model, name_bands(names, texts)).order


@pytest.mark.parametrize(
    "names, texts, common",
    [
        (["B8", "B04", "B8A"], [], ["nir", "red", "nir08"]),
        (["B5", "B4"], [], ["", ""]),
        (["B5", "B4"], [S2], ["rededge1", "red"]),
        (["B5", "B4"], [OLI, OLI], ["nir", "red"]),
        (["B5", "B4"], [OLI, S2], ["", ""]),
        (["B4", "SR_B3"], ["LT05_L2SP_195026_19990512.tif"], ["nir", "red"]),
        (["SR_B5", "SR_B6"], [], ["nir", "swir16"]),
        (["SR_B5", "SR_B4"], [], ["", ""]),
        (["B05", "B04"], ["HLS.L30.T32ULU.2022132.v2.0.tif"], ["nir", "red"]),
        (["B8A", "B08"], ["HLS.S30.T32ULU.2022132.v2.0.tif"], ["nir", "nir_broad"]),
        (["T32ULU_B8", "red (B4)"], [], ["nir", "red"]),
        ([" Near-Infrared ", "SWIR 1", "Red Edge 1"], [], ["nir", "swir16", "rededge1"]),
        (["band 1", "Band_8", ""], [S2], ["", "", ""]),
        (["ndvi", "third"], [S2], ["", ""]),
    ],
)
def test_common_names_by_sensor(names, texts, common):
    assert list(name_bands(names, texts).common) == common


@pytest.mark.parametrize(
    "names, texts, expected",
    [
        (["nir", "red", "green"], [], [0, 1, 2]),
        (["GREEN ", "near infrared", "blue", "Red"], [], [1, 3, 0]),
        (["B3", "B4", "B5"], [OLI], [2, 1, 0]),
        (["B3", "B4", "B5", "B8"], [], [3, 1, 0]),
        (["nir", "NIR", "red", "green"], [], None),
        (["nir", "red", "blue"], [], None),
    ],
)
def test_the_order_of_the_bands_of_a_model(names, texts, expected):
    assert order(names, *texts) == expected


def test_a_number_of_another_sensor_is_another_band():
    model = name_bands(["B5", "B4"], [OLI])
    assert order(["B4", "B5", "B8"], S2, model=model) == [2, 0]
    assert order(["B5", "B4"], S2, model=model) is None
    assert order(["B4", "B5"], model=model) == [1, 0], "a sensor that is not told may be the same"


def test_names_that_are_no_bands_are_compared_too():
    model = name_bands(["red_mean", "red_max", "slope"])
    assert order(["slope", "Red Max", "red mean"], model=model) == [2, 1, 0]


@pytest.mark.parametrize(
    "names, problem",
    [
        (["nir", "red", "blue"], "green is missing"),
        (["blue", "vv", "vh"], "nir, red, green are missing"),
        (["red", "nir", "band 3"], "green is missing"),
        (["nir", "third", "red"], "green is missing"),
        (["nir", "nir", "red", "green"], "'nir' is there twice"),
        (["nir", "red"], "green is missing"),
        (["B5", "B4", "B3"], "nir, red, green are missing"),
        (["band 1", "band 2", "band 3"], ""),
        (["a", "b", "c"], ""),
        (["nir", "red", "third"], ""),
        (["1", "2", "3", "4"], ""),
    ],
)
def test_what_contradicts_the_order_of_a_model(names, problem):
    match = match_bands(MODEL, name_bands(names))
    assert (match.order, match.problem) == (None, problem)


def test_a_model_without_names_contradicts_nothing():
    for names in (["band 1", "band 2"], ["", ""], ["a", "b"]):
        assert match_bands(name_bands(names), name_bands(["nir", "red"])).problem == ""
    one = name_bands(["red", "red"])
    assert match_bands(one, one).problem == ""
    assert match_bands(one, name_bands(["red", "green"])).problem


def test_one_near_infrared_band_stands_for_another():
    match = match_bands(MODEL, name_bands(["red", "green", "B8A"], [S2]))
    assert match.order == [2, 0, 1]
    assert "'nir'" in match.notes[0] and "'B8A'" in match.notes[0]
    both = match_bands(name_bands(["nir", "nir08"]), name_bands(["nir", "red"]))
    assert both.problem == "nir08 is missing"
    two = match_bands(name_bands(["nir_broad"]), name_bands(["nir", "nir08"]))
    assert two.problem == "nir_broad is missing"


def test_landsat_bands_without_a_sensor_are_told():
    names = name_bands(["SR_B3", "SR_B4", "SR_B5", "SR_B7"])
    match = match_bands(MODEL, names, 2022)
    assert match.order == [2, 1, 0]
    assert "Landsat 8 and 9" in match.notes[0]
    match = match_bands(MODEL, name_bands(["SR_B2", "SR_B3", "SR_B4"]), 1999)
    assert match.order == [2, 1, 0]
    assert "Landsat 4 to 7" in match.notes[0]
    assert match_bands(MODEL, name_bands(["SR_B99", "SR_B4", "SR_B3"]), 2022).problem


@pytest.mark.parametrize("name", ["band 1", "Band_12", "band3", "", " "])
def test_bands_without_names(name):
    assert is_unnamed(name)
    assert not is_unnamed("B4")
