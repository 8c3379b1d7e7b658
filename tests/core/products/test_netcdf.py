"""NetCDF cubes of openEO."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import netcdf
from planar_sits.core.products.files import Files, folder_files
from planar_sits.tests.support.products import (
    SIZE,
    ground,
    read_stored,
    read_values,
    write_cube,
)

DAYS = [11816, 11821, 11826]  # from 1990-01-01: 2022-05-09, 14, 19


def stored(band, fill, dtype=np.uint16):
    values = np.stack([np.rint(ground(band, seed) * 10000) for seed in range(3)]).astype(dtype)
    values[1, 0, 0] = fill
    return values


def products(folder):
    return netcdf.read(folder_files(str(folder))).products


def test_dates_along_t(tmp_path):
    scl = np.tile(np.arange(12, dtype=np.uint8), (3, SIZE, 1))
    write_cube(
        tmp_path / "openEO.nc",
        {
            "B04": (stored("B04", 65535), 65535, None),
            "B08": (stored("B08", 65535), 65535, None),
            "SCL": (scl, None, None),
        },
        DAYS,
    )
    found = products(tmp_path)
    assert [str(one.acquired.date()) for one in found] == ["2022-05-09", "2022-05-14", "2022-05-19"]
    for seed, one in enumerate(found):
        assert [(band.name, band.common_name) for band in one.bands] == [
            ("B04", "red"), ("B08", "nir"),
        ]  # fmt: skip
        for band in one.bands:
            values = read_values(band)
            assert np.isnan(values).sum() == (seed == 1)
            expected = np.rint(ground(band.name, seed) * 10000)
            np.testing.assert_array_equal(values[1:], expected[1:])
        (mask,) = one.masks
        assert mask.kind == "SCL"
        np.testing.assert_array_equal(read_stored(mask), scl[seed])
        assert "has no scale" in one.notes[0]


def test_fill_value_that_the_file_does_not_say(tmp_path):
    write_cube(tmp_path / "a.nc", {"B04": (stored("B04", 65535), None, None)}, DAYS)
    assert [band.nodata for one in products(tmp_path) for band in one.bands] == [65535] * 3


def test_scale_of_the_file(tmp_path):
    write_cube(tmp_path / "a.nc", {"B04": (stored("B04", 0), 0, 0.0001)}, DAYS)
    (band,) = products(tmp_path)[0].bands
    np.testing.assert_allclose(read_values(band)[1:], ground("B04", 0)[1:], atol=1e-6)
    assert (band.unit, products(tmp_path)[0].notes) == ("reflectance", ())


@pytest.mark.parametrize(
    "units, steps, time",
    [
        ("hours since 2022-05-09 00:00:00", [0, 120, 240], "time"),
        ("seconds since 2022-05-09T00:00:00", [0, 432000, 864000], "t"),
    ],
)
def test_units_of_time(tmp_path, units, steps, time):
    variables = {name: (stored(name, 0), 0, None) for name in ("B04", "B08")}
    write_cube(tmp_path / "a.nc", variables, steps, units=units, time=time)
    dates = [str(one.acquired.date()) for one in products(tmp_path)]
    assert dates == ["2022-05-09", "2022-05-14", "2022-05-19"]


def test_cube_without_dates_is_refused(tmp_path):
    write_cube(tmp_path / "a.nc", {"B04": (stored("B04", 0), 0, None)}, DAYS, units="m", time="z")
    with pytest.raises(PlanarSitsError, match=r"'a.nc' cannot be read: .*dimensions t, y, x"):
        products(tmp_path)


def test_one_cube_per_date(tmp_path):
    variables = {name: (stored(name, 0)[:1], 0, None) for name in ("B04", "B08")}
    for date in ("2022-05-09", "2022-05-14"):
        path = tmp_path / f"openEO_{date}Z.nc"
        write_cube(path, variables, [0], units="m", time="z")
    dates = [str(one.acquired.date()) for one in products(tmp_path)]
    assert dates == ["2022-05-09", "2022-05-14"]


def test_damaged_cube_is_refused(tmp_path):
    (tmp_path / "a.nc").write_bytes(b"nothing")
    with pytest.raises(PlanarSitsError, match="'a.nc' cannot be read"):
        products(tmp_path)


def test_cube_in_an_archive_is_refused():
    with pytest.raises(PlanarSitsError, match="'a.nc' cannot be read: it lies in an archive"):
        netcdf.read(Files("x.zip", ("a.nc",), "vsizip"))
