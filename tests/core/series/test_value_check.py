"""What looks wrong in values: no-data, scale, offset, masks."""

import datetime as dt
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.series.value_check import ValueCheck

DATES = [dt.date(2017, month, 1) for month in range(3, 9)]
NAMES = ["NIR", "red", "green"]
RNG = np.random.default_rng(1)


def digital(pixels=600, shift=0.0):
    """Return values (P, 6, 3) like digital numbers of surface reflectance."""
    season = np.linspace(0.7, 1.3, 6)[:, None]
    mean, spread = np.array([3000, 800, 700]), np.array([600, 200, 150])
    values = mean * season + spread * RNG.normal(size=(pixels, 6, 3)) + shift
    return np.maximum(values, 1).astype(np.float32)


RANGES = np.percentile(digital(5000).reshape(-1, 3), (2, 98), axis=0).T


def check(values, ranges=None, bands=3):
    noticed = ValueCheck(SimpleNamespace(band_names=NAMES[:bands], dates=DATES))
    for part in np.array_split(np.asarray(values, np.float32), 7):
        noticed.add(part)
    return noticed.notes(ranges)


def test_values_like_the_models_give_no_note():
    assert check(digital()) == []
    assert check(digital(), RANGES) == []
    assert check(digital(shift=100), RANGES) == []
    assert check(digital(5), RANGES) == []
    clouds = digital()
    clouds[RNG.random(clouds.shape[:2]) < 0.4] = np.nan
    assert check(clouds, RANGES) == []
    assert check(np.full((30, 6, 3), np.nan), RANGES) == []
    assert check(np.empty((0, 6, 3)), RANGES) == []


def test_reflectance_on_a_model_of_digital_numbers():
    (note,) = check(digital() / 10000, RANGES)
    assert note.startswith("100% of the values lie outside the ranges that the model")
    assert "another scale, values 1/10000 of the model's" in note
    (note,) = check(digital(), RANGES / 10000)
    assert "values 10000 times of the model's" in note


@pytest.mark.parametrize("shift", [1000, -1000])
def test_an_offset(shift):
    values = digital() + shift
    (note,) = check(values, RANGES)
    assert "an offset of about" in note
    assert "Sentinel-2" in note
    values[:, ::2] -= shift
    (note,) = check(values, RANGES)
    assert "lie outside the ranges" in note


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        (lambda values: values / 10000, "values 1/10000 of the model's"),
        (lambda values: values / 100, "values 1/100 of the model's"),
        (lambda values: values + 1000, "an offset of about"),
        (lambda values: values - 1000, "an offset of about -"),
    ],
)
def test_clouds_without_a_mask_do_not_hide_the_cause(change, cause):
    values = digital()
    clouds = RNG.random(values.shape[:2]) < 0.2
    values[clouds] = RNG.uniform(3000, 9000, (clouds.sum(), 1)) + RNG.normal(size=3) * 100
    (note,) = check(change(values), RANGES)
    assert cause in note


def test_bands_that_move_apart_are_no_offset():
    (note,) = check(digital() + np.array([-1500, 700, 700]), RANGES)
    assert "other bands" in note


def test_an_offset_of_some_dates_names_them():
    values = digital()
    values[:, 4:] += 3000
    (note,) = check(values, RANGES)
    assert note.startswith(
        "On 2 of 6 dates (2017-07-01, 2017-08-01) 100% of the values lie outside"
    )
    assert "an offset of about 3000" in note


def test_scales_that_are_mixed():
    values = digital()
    values[:, [1, 3]] /= 10000
    (note,) = check(values)
    assert note.startswith("On 2 of 6 dates (2017-04-01, 2017-06-01) the values are about 1/10000")
    (note,) = check(values, RANGES)
    assert "On 2 of 6 dates (2017-04-01, 2017-06-01)" in note
    assert "another scale" in note


@pytest.mark.parametrize("value", [0, -9999, 65535])
@pytest.mark.parametrize("ranges", [None, RANGES])
def test_a_frequent_value_of_all_bands(value, ranges):
    values = digital()
    values[RNG.random(values.shape[:2]) < 0.1] = value
    (note,) = check(values, ranges)
    assert f"% of the observations are exactly {value} in all bands" in note
    assert "no-data value" in note


def test_a_frequent_value_of_one_band():
    values = digital()
    values[:, :, 1][RNG.random(values.shape[:2]) < 0.1] = 0
    assert check(values) == [], "a dark band may be 0"
    values[:, :, 1][values[:, :, 1] == 0] = -9999
    for ranges in (None, RANGES):
        (note,) = check(values, ranges)
        assert "exactly -9999 in the band 'red'" in note


def test_values_of_a_single_band():
    ndvi = RNG.uniform(-0.2, 0.9, (600, 6, 1))
    assert check(ndvi, bands=1) == []
    ndvi[RNG.random(ndvi.shape) < 0.1] = 0
    (note,) = check(ndvi, bands=1)
    assert "exactly 0 in all bands" in note
    ndvi[ndvi == 0] = -9999
    (note,) = check(ndvi, bands=1)
    assert "exactly -9999" in note
    clipped = np.minimum(RNG.uniform(-0.2, 1.1, (600, 6, 1)), 0.9)
    assert check(clipped, bands=1) == [], "saturation is no no-data value"


def test_absurd_ranges():
    values = digital().astype(np.float64)
    values[::9, :, 1] = -1e12 * RNG.random((67, 6))
    (note,) = check(values)
    assert "the band 'red' run from -" in note
    values[:, :, 1] = 7
    (note,) = check(values)
    assert "The band 'red' is 7 nearly everywhere" in note


def test_a_sample_is_kept_of_many_pixels():
    values = np.repeat(digital(2000), 5, axis=0)
    values[:, :, :] += np.arange(10000, dtype=np.float32)[:, None, None] * 0
    values[5000:] /= 10000
    (note,) = check(values, RANGES)
    share = int(note.split("%")[0])
    assert 45 <= share <= 55


def test_fill_values_are_noted_once():
    noticed = ValueCheck(SimpleNamespace(band_names=NAMES, dates=DATES))
    assert noticed.needs_fill
    noticed.add_fill("a", -3.4028234663852886e38)
    noticed.add_fill("b", 1e20)
    assert not noticed.needs_fill
    (note,) = noticed.notes()
    assert "-3.402823e+38 in 'a'" in note
    assert "missing" in note


def test_what_several_processes_notice_is_put_together():
    """Each reads a part of the pixels; a constant of one per cent is found in the whole."""
    values = digital(900)
    values[::20] = 0
    series = SimpleNamespace(band_names=NAMES, dates=DATES)
    whole, merged = ValueCheck(series), ValueCheck(series)
    whole.add(values)
    for part in np.array_split(values, 6):
        process = ValueCheck(series)
        process.add(part)
        sample = process.sample(200)
        assert len(sample) <= 200
        merged.add_sample(sample)
        merged.add_record(process.record())
    assert [note.split("%")[1] for note in merged.notes(RANGES)] == [
        note.split("%")[1] for note in whole.notes(RANGES)
    ]
    assert merged.notes(RANGES)


def test_a_check_of_nothing_gives_nothing():
    series = SimpleNamespace(band_names=NAMES, dates=DATES)
    first, second = ValueCheck(series), ValueCheck(series)
    second.add_sample(first.sample(10))
    second.add_fill("a", 1e38)
    first.add_record(second.record())
    assert "1e+38 in 'a'" in first.notes()[0]
