"""Products of other families, from folders to the values of a series."""

import numpy as np
from osgeo import gdal
from planar_sits.core.products.find import find_in_folder
from planar_sits.core.series.assembly.build import build_series
from planar_sits.core.series.assembly.choice import Wishes
from planar_sits.core.series.catalog.read import raster_path, read_catalog
from planar_sits.tests.support import products as samples


def images(folder, bands, **wishes):
    """Build a series of a folder; return its record and the values of each image."""
    path = folder.parent / "out" / "s.json"
    found = find_in_folder(str(folder))
    record = build_series(path, found.products, Wishes(bands, **wishes)).record
    return record, [gdal.Open(str(path.parent / i.image)).ReadAsArray() for i in record.items]


def test_hls_of_both_sensors_by_common_names(tmp_path):
    samples.write_hls(tmp_path / "in", "L30", "2022159T101013")
    samples.write_hls(tmp_path / "in", "S30", "2022161T103021")
    record, (one, other) = images(tmp_path / "in", "nir,red")
    assert [[band.name for band in item.bands] for item in record.items] == [
        ["B05", "B04"], ["B8A", "B04"]]  # fmt: skip
    assert np.isfinite(one).any() and np.isfinite(other).any()


def test_radar_and_optical_images_are_kept_apart(tmp_path):
    samples.write_safe(tmp_path / "in")
    name = "S1A_IW_GRDH_1SDV_20220609T053000_asc.tif"
    samples.write_backscatter(tmp_path / "in" / name)
    record, _ = images(tmp_path / "in", "nir,red,vv")
    groups = [(item.group, [band.title for band in item.bands]) for item in record.items]
    assert groups == [("optical", ["nir", "red"]), ("sentinel-1 ascending", ["vv"])]


def test_one_raster_per_band_and_date(tmp_path):
    for day in ("20220512", "20220522"):
        for band in ("B04", "B08"):
            values = np.full((4, 4), int(day[-2:]) + int(band[1:]), np.uint16)
            samples.write_raster(tmp_path / "in" / f"S2_{day}_{band}.tif", values, nodata=0)
    record, arrays = images(tmp_path / "in", "nir,red")
    assert [item.acquired.day for item in record.items] == [12, 22]
    assert [array[:, 0, 0].tolist() for array in arrays] == [[20, 16], [30, 26]]


def test_dates_as_bands_of_one_raster_per_band(tmp_path):
    days = ["2022-05-12", "2022-05-22"]
    for band, base in (("B04", 10), ("B08", 50)):
        values = np.stack([np.full((4, 4), base + n, np.uint16) for n in (1, 2)])
        samples.write_raster(tmp_path / "in" / f"cube_{band}.tif", values, names=days)
    record, arrays = images(tmp_path / "in", "B08,B04")
    assert [str(item.acquired.date()) for item in record.items] == days
    assert [array[:, 0, 0].tolist() for array in arrays] == [[51, 11], [52, 12]]


def test_a_cube_with_dates_along_t(tmp_path):
    values = np.stack([np.full((5, 6), 100 * n, np.uint16) for n in (1, 2, 3)])
    values[1, 2, 3] = 65535
    scl = np.full((3, 5, 6), 4, np.uint8)
    variables = {"B04": (values, 65535, None), "B08": (values + 7, 65535, None),
                 "SCL": (scl, None, None)}  # fmt: skip
    (tmp_path / "in").mkdir()
    samples.write_cube(tmp_path / "in" / "openEO.nc", variables, [11816, 11821, 11826])
    record, arrays = images(tmp_path / "in", "nir,red")
    assert [array[:, 0, 0].tolist() for array in arrays] == [[107, 100], [207, 200], [307, 300]]
    assert np.isnan(arrays[1][1, 2, 3])
    assert record.items[0].masks[0].kind == "SCL"


def test_bits_of_landsat_by_a_hand_made_oracle(tmp_path):
    samples.write_landsat(tmp_path / "in")
    record, (image,) = images(tmp_path / "in", "red", mask_classes=("cloud", "shadow"))
    from planar_sits.core.products.masks import parse_rule

    (mask,) = record.items[0].masks
    codes = np.array([0b1, 0b10, 0b100, 0b1000, 0b10000, 0b100000, 0b1000000])
    told = parse_rule(mask.rule).invalid(codes)
    assert told.tolist() == [True, True, False, True, True, False, False]
    assert np.nanmax(np.abs(image)) < 2  # reflectance


def values(path):
    """Return the values of each image of a series."""
    record = read_catalog(path)
    return [gdal.Open(raster_path(path, item.image)).ReadAsArray() for item in record.items]


def test_a_moved_folder_goes_on_working(tmp_path):
    """With its products: SAFE folders and a netCDF cube."""
    samples.write_safe(tmp_path / "a" / "in")
    cube = {"B04": (np.full((2, 5, 6), 7, np.uint16), 65535, None)}
    (tmp_path / "a" / "cube").mkdir()
    samples.write_cube(tmp_path / "a" / "cube" / "openEO.nc", cube, [11816, 11821])
    expected = {}
    for name, bands in (("in", "nir,red"), ("cube", "B04")):
        path = tmp_path / "a" / "out" / f"{name}.json"
        found = find_in_folder(str(tmp_path / "a" / name))
        built = build_series(path, found.products, Wishes(bands))
        assert not any("absolute paths" in note for note in built.notes)
        expected[name] = values(path)
    (tmp_path / "a").rename(tmp_path / "b c")
    for name, before in expected.items():
        after = values(tmp_path / "b c" / "out" / f"{name}.json")
        assert all(np.array_equal(*pair, equal_nan=True) for pair in zip(before, after))
        assert np.isfinite(after[0]).any()


def test_links_into_archives_are_told(tmp_path):
    safe = samples.write_safe(tmp_path / "in")
    samples.zipped(safe, tmp_path / "in" / "a.zip")
    found = find_in_folder(str(tmp_path / "in"))
    built = build_series(tmp_path / "s.json", found.products, Wishes("nir,red"))
    assert any("1 of 1 acquisitions" in note and "absolute paths" in note for note in built.notes)
    copied = build_series(tmp_path / "s.json", found.products, Wishes("nir,red", copy=True))
    assert not any("absolute paths" in note for note in copied.notes)
