"""The acquisitions in raster layers: bands, dates, stacks."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.acquisitions import single_acquisitions, stacked_acquisitions

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
    assert [(a.date, a.source, a.bands, a.mask) for a in acquisitions.images] == [
        (JUNE, 0, (1,), None),
        (APRIL, 1, (1,), None),
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
