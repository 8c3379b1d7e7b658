"""The acquisitions in raster layers: bands, dates, stacks."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.acquisitions import single_acquisitions, stacked_acquisitions
from planar_sits.tests.support.rasters import masked
from qgis.core import QgsRasterLayer

APRIL, MAY, JUNE = (dt.date(2017, month, 1) for month in (4, 5, 6))


def flat(bands=1):
    return np.ones((bands, 4, 5), np.int16)


@pytest.fixture
def images(raster):
    """Return a function that makes single-date layers of some days."""

    def make(*days, bands=1):
        return [raster(f"i_{day}.tif", flat(bands)) for day in days]

    return make


def test_single_rasters_keep_their_order(images):
    acquisitions = single_acquisitions(images("20170601", "20170401"), [], [])
    assert [(a.date, a.source, a.bands, a.masks) for a in acquisitions.images] == [
        (JUNE, 0, (1,), ()),
        (APRIL, 1, (1,), ()),
    ]


def test_written_dates_are_preferred_to_those_of_the_layers(images):
    acquisitions = single_acquisitions(images("20170601", "20170401"), [APRIL, MAY], [])
    assert [a.date for a in acquisitions.images] == [APRIL, MAY]


def test_as_many_dates_as_rasters(images):
    with pytest.raises(PlanarSitsError, match="DATES has 1 date, .* 2 rasters"):
        single_acquisitions(images("20170601", "20170401"), [APRIL], [])


def test_a_raster_without_a_date_is_named(raster):
    layers = [raster("plain.tif", flat()), raster("i_20170601.tif", flat())]
    with pytest.raises(PlanarSitsError, match="'plain'.*DATES"):
        single_acquisitions(layers, [], [])


def test_bands_are_named_by_their_description_or_number(raster):
    layers = [raster(f"i_2017040{n}.tif", flat(2), descriptions=["NIR", ""]) for n in (1, 2)]
    assert single_acquisitions(layers, [], []).band_names == ["NIR", "band 2"]
    assert single_acquisitions(layers, [], [2, 1]).band_names == ["band 2", "NIR"]


def test_bands_out_of_range(images):
    layers = images("20170401", "20170501", bands=3)
    assert single_acquisitions(layers, [], [3, 1]).images[0].bands == (3, 1)
    with pytest.raises(PlanarSitsError, match="BANDS: band 4 .*'i_20170401' has 3 bands"):
        single_acquisitions(layers, [], [4])


def test_rasters_of_different_bands_need_a_choice(images):
    layers = [*images("20170401"), *images("20170501", bands=2)]
    with pytest.raises(PlanarSitsError, match="'i_20170501' have 1 and 2 bands.*BANDS"):
        single_acquisitions(layers, [], [])
    assert [a.bands for a in single_acquisitions(layers, [], [1]).images] == [(1,), (1,)]


def test_a_stack_by_date(raster):
    stack = raster("stack.tif", flat(4), descriptions=["2017-04-01"] * 2 + ["2017-05-01"] * 2)
    acquisitions = stacked_acquisitions(stack, [], [], "by_date")
    assert [(a.date, a.source, a.bands) for a in acquisitions.images] == [
        (APRIL, 0, (1, 2)),
        (MAY, 0, (3, 4)),
    ]
    assert acquisitions.band_names == ["band 1", "band 2"]


def test_a_stack_by_band(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-06-01"] * 2
    stack = raster("stack.tif", flat(6), descriptions=dates)
    acquisitions = stacked_acquisitions(stack, [], [2, 1], "by_band")
    assert [a.bands for a in acquisitions.images] == [(4, 1), (5, 2), (6, 3)]
    assert [a.date for a in acquisitions.images] == [APRIL, MAY, JUNE]
    assert acquisitions.band_names == ["band 2", "band 1"]


def test_a_stack_with_written_dates(raster):
    stack = raster("stack.tif", flat(6))
    acquisitions = stacked_acquisitions(stack, [MAY, APRIL, JUNE], [], "by_date")
    assert [(a.date, a.bands) for a in acquisitions.images] == [
        (MAY, (1, 2)),
        (APRIL, (3, 4)),
        (JUNE, (5, 6)),
    ]


def test_written_dates_must_divide_the_bands_of_a_stack(raster):
    with pytest.raises(PlanarSitsError, match="DATES has 2 dates, .*'stack' has 3 bands"):
        stacked_acquisitions(raster("stack.tif", flat(3)), [APRIL, MAY], [], "by_date")


def test_a_stack_without_dates_is_named(raster):
    with pytest.raises(PlanarSitsError, match="'stack'.*DATES"):
        stacked_acquisitions(raster("stack.tif", flat(3)), [], [], "by_date")


def test_two_images_of_one_day_in_a_stack_are_two_acquisitions(raster):
    dates = ["2017-04-01", "2017-05-01", "2017-05-01", "2017-06-01"]
    stack = raster("stack.tif", flat(4), descriptions=dates)
    acquisitions = stacked_acquisitions(stack, [], [], "by_date")
    assert [a.date for a in acquisitions.images] == [APRIL, MAY, MAY, JUNE]
    assert [a.bands for a in acquisitions.images] == [(1,), (2,), (3,), (4,)]


# ---------------------------------------------------------------- what the bands tell

BY_DATE = ["2017-04-01 B8", "2017-04-01 B4", "2017-05-01 B8", "2017-05-01 B4"]
BY_BAND = ["B8_20170401", "B8_20170501", "B4_20170401", "B4_20170501"]
MIXED = ["2017-05-01 B4", "2017-04-01 B8", "2017-05-01 B8", "2017-04-01 B4"]


def layout(acquisitions):
    return [(str(a.date), a.bands) for a in acquisitions.images]


@pytest.mark.parametrize(
    ("descriptions", "order", "expected"),
    [
        (BY_DATE, "by_date", [("2017-04-01", (1, 2)), ("2017-05-01", (3, 4))]),
        (BY_BAND, "by_date", [("2017-04-01", (1, 3)), ("2017-05-01", (2, 4))]),
        (BY_BAND, "by_band", [("2017-04-01", (1, 3)), ("2017-05-01", (2, 4))]),
        (MIXED, "by_date", [("2017-05-01", (1, 3)), ("2017-04-01", (4, 2))]),
    ],
)
def test_bands_are_taken_by_their_own_date_and_name(raster, descriptions, order, expected):
    stack = raster("stack.tif", flat(4), descriptions=descriptions)
    acquisitions = stacked_acquisitions(stack, [], [], order)
    assert layout(acquisitions) == expected
    assert acquisitions.band_names == (["B4", "B8"] if descriptions is MIXED else ["B8", "B4"])


def test_dates_alone_outrank_the_default_order(raster):
    stack = raster("stack.tif", flat(4), descriptions=["2017-04-01", "2017-05-01"] * 2)
    assert layout(stacked_acquisitions(stack, [], [], "by_date")) == [
        ("2017-04-01", (1, 3)),
        ("2017-05-01", (2, 4)),
    ]


def test_names_alone_outrank_the_default_order(raster):
    stack = raster("stack.tif", flat(4), descriptions=["B8", "B8", "B4", "B4"])
    acquisitions = stacked_acquisitions(stack, [APRIL, MAY], [], "by_date")
    assert layout(acquisitions) == [("2017-04-01", (1, 3)), ("2017-05-01", (2, 4))]
    assert acquisitions.band_names == ["B8", "B4"]


def test_a_written_order_against_the_descriptions_is_refused(raster):
    stack = raster("stack.tif", flat(4), descriptions=BY_DATE)
    with pytest.raises(PlanarSitsError, match="STACK_ORDER is 'by_band'.*'stack'.*'by_date'"):
        stacked_acquisitions(stack, [], [], "by_band")


def test_written_dates_replace_those_of_the_bands(raster):
    stack = raster("stack.tif", flat(4), descriptions=BY_BAND)
    years = [dt.date(2018, 4, 1), dt.date(2018, 5, 1)]
    assert layout(stacked_acquisitions(stack, years, [], "by_date")) == [
        ("2018-04-01", (1, 3)),
        ("2018-05-01", (2, 4)),
    ]


@pytest.mark.parametrize("dates", [[MAY, APRIL], [APRIL, MAY, JUNE, JUNE]])
def test_written_dates_against_the_descriptions_are_refused(raster, dates):
    stack = raster("stack.tif", flat(4), descriptions=BY_BAND)
    with pytest.raises(PlanarSitsError, match="DATES .*'stack'.*DATES empty"):
        stacked_acquisitions(stack, dates, [], "by_date")


@pytest.mark.parametrize(
    "descriptions",
    [
        ["2017-04-01 B8", "2017-04-01 B4", "2017-05-01 B8"],
        ["B8_20170401", "B8_20170501", "B8_20170601", "B4_20170401", "B4_20170501"],
        ["2017-04-01", "2017-04-01", "2017-05-01"],
        ["2017-04-01", "2017-05-01", "2017-06-01", "2017-04-01", "2017-06-01"],
        ["ndvi_min 2017-04-01", "ndvi_max 2017-04-01", "ndvi_min 2017-05-01"],
    ],
)
def test_a_band_that_is_missing_on_a_date_is_refused(raster, descriptions):
    stack = raster("stack.tif", flat(len(descriptions)), descriptions=descriptions)
    with pytest.raises(PlanarSitsError, match="'stack' has .*2017-0.-01, but .*leave out"):
        stacked_acquisitions(stack, [], [], "by_date")


def test_a_missing_band_is_noticed_with_written_dates_too(raster):
    stack = raster("stack.tif", flat(4), descriptions=["B8", "B4", "B8", "B8"])
    with pytest.raises(PlanarSitsError, match="'stack' has B8 3 times, B4 1 times"):
        stacked_acquisitions(stack, [APRIL, MAY], [], "by_date")


def test_descriptions_that_tell_other_things_are_no_bands(raster):
    dates = ["2017-04-01 (S2A)", "2017-05-01 (S2B)", "2017-06-01 (S2A)"]
    stack = raster("stack.tif", flat(3), descriptions=dates)
    assert [a.bands for a in stacked_acquisitions(stack, [], [], "by_date").images] == [
        (1,),
        (2,),
        (3,),
    ]


def test_files_of_one_band_each_are_not_averaged(raster):
    names = [f"T32_{day}_{band}.tif" for day in ("20170401", "20170501") for band in ("B08", "B04")]
    layers = [raster(name, flat()) for name in names]
    with pytest.raises(PlanarSitsError, match=r"B8 and B4\) of 2017-04-01.*buildvirtualraster"):
        single_acquisitions(layers, [], [])
    touching = [raster(f"20170401{band}.tif", flat()) for band in ("B8", "B4")]
    with pytest.raises(PlanarSitsError, match="B8 and B4"):
        single_acquisitions(touching, [], [])
    described = [
        raster(f"i_20170401_{n}.tif", flat(), descriptions=[band])
        for n, band in enumerate(["NIR", "red", "green"])
    ]
    with pytest.raises(PlanarSitsError, match="NIR and RED"):
        single_acquisitions(described, [], [])
    assert single_acquisitions(layers[::2], [], []).notes == []
    (note,) = single_acquisitions([layers[0], layers[3]], [], []).notes
    assert "different bands by their names (B4, B8)" in note


def test_bands_of_rasters_in_another_order_are_found_by_name(raster):
    one = raster("i_20170401.tif", flat(2), descriptions=["B8", "B4"])
    other = raster("i_20170501.tif", flat(2), descriptions=["B4", "B8"])
    acquisitions = single_acquisitions([one, other], [], [])
    assert [a.bands for a in acquisitions.images] == [(1, 2), (2, 1)]
    assert acquisitions.band_names == ["B8", "B4"]
    assert [a.bands for a in single_acquisitions([one, other], [], [2]).images] == [(2,), (1,)]


def test_rasters_of_other_bands_are_refused(raster):
    one = raster("i_20170401.tif", flat(2), descriptions=["B8", "B4"])
    other = raster("i_20170501.tif", flat(2), descriptions=["B8", "B3"])
    with pytest.raises(PlanarSitsError, match="band 2 is 'B4' in the first, 'B3' in the second"):
        single_acquisitions([one, other], [], [])


def test_the_date_in_a_description_is_no_part_of_the_name(raster):
    layers = [
        raster(f"i_{day}.tif", flat(), descriptions=[f"NDVI {day}"])
        for day in ("2017-04-01", "2017-05-01")
    ]
    assert single_acquisitions(layers, [], []).band_names == ["NDVI"]


def test_several_stacks_are_refused(raster):
    dates = ["2017-04-01", "2017-05-01"]
    layers = [raster(f"{name}.tif", flat(2), descriptions=dates) for name in ("nir", "red")]
    with pytest.raises(PlanarSitsError, match="'nir' are of 2 dates, from 2017-04-01.*alone"):
        single_acquisitions(layers, [], [])


def test_dates_that_disagree_are_noted(raster):
    layers = [raster(f"i_2017040{n}.tif", flat(), metadata={"DATE": "2024-01-10"}) for n in (1, 2)]
    acquisitions = single_acquisitions(layers, [], [])
    assert [str(a.date) for a in acquisitions.images] == ["2017-04-01", "2017-04-02"]
    (note,) = acquisitions.notes
    assert "2 raster(s) tell different dates" in note
    assert single_acquisitions(layers, [APRIL, MAY], []).notes == []


def test_a_netcdf_file_is_a_stack(netcdf):
    stack = netcdf("t.nc", flat(3), "days since 2017-04-01", "0,30,61")
    assert layout(stacked_acquisitions(stack, [], [], "by_date")) == [
        ("2017-04-01", (1,)),
        ("2017-05-01", (2,)),
        ("2017-06-01", (3,)),
    ]


# ---------------------------------------------------------------- alpha bands and masks


def test_the_mask_of_a_file_is_no_channel(raster, tmp_path):
    layers = [masked(raster, tmp_path, f"i_2017040{n}.tif", flat(2)) for n in (1, 2)]
    acquisitions = single_acquisitions(layers, [], [])
    assert [a.bands for a in acquisitions.images] == [(1, 2)] * 2
    assert (acquisitions.band_names, acquisitions.notes) == (["band 1", "band 2"], [])
    with pytest.raises(PlanarSitsError, match="band 3 .* 2 bands: choose from 1 to 2"):
        single_acquisitions(layers, [], [3])


def test_an_alpha_band_is_no_channel(raster):
    layers = [raster(f"i_2017040{n}.tif", flat(3), options=["ALPHA=YES"]) for n in (1, 2)]
    acquisitions = single_acquisitions(layers, [], [])
    assert [a.bands for a in acquisitions.images] == [(1, 3)] * 2
    (note,) = acquisitions.notes
    assert "Band 2 of 'i_20170401' is an alpha band" in note
    with pytest.raises(PlanarSitsError, match="BANDS: band 2 .*alpha band.*gdal_edit"):
        single_acquisitions(layers, [], [1, 2])
    with pytest.raises(PlanarSitsError, match="band 4 .* choose 1, 3"):
        single_acquisitions(layers, [], [4])


def test_the_alpha_band_of_a_stack_is_of_no_date(raster):
    stack = raster("stack.tif", flat(5).astype(np.uint8), options=["ALPHA=YES"])
    count = len(stacked_acquisitions(stack, [APRIL, MAY], [], "by_date").images[0].bands)
    assert count == 2
    with pytest.raises(PlanarSitsError, match="4 bands beside its alpha band 2"):
        stacked_acquisitions(stack, [APRIL, MAY, JUNE], [], "by_date")


def test_alpha_bands_at_other_places(raster):
    one = raster("i_20170401.tif", flat(3), options=["ALPHA=YES"])
    names = ["", "", "alpha"]
    other = raster("i_20170501.tif", flat(3), options=["ALPHA=YES"], descriptions=names)
    image = gdal.Open(other.source(), gdal.GA_Update)
    image.GetRasterBand(2).SetColorInterpretation(gdal.GCI_Undefined)
    image.GetRasterBand(3).SetColorInterpretation(gdal.GCI_AlphaBand)
    del image
    layers = [one, QgsRasterLayer(other.source(), "i_20170501")]
    assert [a.bands for a in single_acquisitions(layers, [], []).images] == [(1, 3), (1, 2)]
