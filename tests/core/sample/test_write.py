"""The files of the scene: their content; all or none."""

import os
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, ogr
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.sample.scene import make_scene
from planar_sits.core.sample.write import write_scene


@pytest.fixture(scope="module")
def scene():
    return make_scene(12, 3, 3)


@pytest.fixture(scope="module")
def folder(scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample") / "new" / "scene"
    assert write_scene(scene, folder) == folder / "parcels.gpkg"
    return folder


def contents(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_the_folder_holds_the_series_and_nothing_else(scene, folder):
    names = [os.path.join("images", f"sample_{date}.tif") for date in scene.dates]
    masks = [os.path.join("masks", f"mask_{date}.tif") for date in scene.dates]
    assert contents(folder) == sorted(["images", "masks", "parcels.gpkg", *masks, *names])


def test_images_are_as_made(scene, folder):
    for k, date in enumerate(scene.dates):
        image = gdal.Open(str(folder / "images" / f"sample_{date}.tif"))
        assert image.GetGeoTransform() == (400000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0)
        assert image.GetSpatialRef().GetAuthorityCode(None) == "32632"
        bands = [image.GetRasterBand(number) for number in (1, 2, 3)]
        assert [band.GetDescription() for band in bands] == ["near infrared", "red", "green"]
        assert {band.GetNoDataValue() for band in bands} == {-9999}
        assert {band.DataType for band in bands} == {gdal.GDT_Int16}
        assert bands[0].GetBlockSize() == [256, 256]
        assert image.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        raw = image.ReadRaster(buf_type=gdal.GDT_Int16)
        values = np.frombuffer(raw, np.int16).reshape(scene.reflectance[k].shape)
        assert np.array_equal(values, scene.reflectance[k])


def test_masks_are_as_made(scene, folder):
    for k, date in enumerate(scene.dates):
        mask = gdal.Open(str(folder / "masks" / f"mask_{date}.tif"))
        assert mask.GetGeoTransform() == scene.geotransform
        assert mask.GetRasterBand(1).DataType == gdal.GDT_Byte
        values = np.frombuffer(mask.ReadRaster(), np.uint8).reshape(scene.cloud[k].shape)
        assert np.array_equal(values, scene.cloud[k])


def test_parcels_are_as_made(scene, folder):
    source = ogr.Open(str(folder / "parcels.gpkg"))
    layer = source.GetLayer("parcels")
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32632"
    assert layer.GetGeomType() == ogr.wkbPolygon
    rows = [(feature["parcel"], feature["crop"]) for feature in layer]
    assert rows == list(enumerate(scene.crops, 1))
    for feature, points in zip(layer, scene.polygons):
        geometry = feature.GetGeometryRef()
        ring = geometry.GetGeometryRef(0).GetPoints()
        assert geometry.IsValid()
        assert ring[0] == ring[-1]
        assert np.array_equal(np.array(ring[:-1])[:, :2], points)


def test_a_scene_of_the_same_dates_is_replaced(scene, tmp_path):
    write_scene(scene, tmp_path)
    before = contents(tmp_path)
    write_scene(make_scene(14, 3, 3), tmp_path)
    assert contents(tmp_path) == before
    source = ogr.Open(str(tmp_path / "parcels.gpkg"))
    assert source.GetLayer(0).GetFeatureCount() == 14


@pytest.mark.parametrize("name", ["orthophoto.tif", "images/sample_2016-05-01.tif", "parcels.gpkg"])
def test_a_folder_with_other_data_is_refused(scene, tmp_path, name):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"other")
    before = contents(tmp_path)
    with pytest.raises(PlanarSitsError, match=os.path.basename(name)):
        write_scene(scene, tmp_path)
    assert contents(tmp_path) == before
    assert (tmp_path / name).read_bytes() == b"other"


def test_a_folder_that_cannot_be_written(scene, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PlanarSitsError, match="FOLDER"):
        write_scene(scene, tmp_path / "file" / "scene")
    assert contents(tmp_path) == ["file"]


def test_a_failure_after_some_files_leaves_nothing(scene, tmp_path):
    def full_disk(fraction, message):
        if fraction == 1:
            raise OSError("disk full")

    with pytest.raises(PlanarSitsError, match="disk full"):
        write_scene(scene, tmp_path / "new" / "scene", progress=full_disk)
    assert contents(tmp_path) == []


def test_errors_of_gdal_are_reported(scene, tmp_path):
    before = gdal.GetUseExceptions()
    with pytest.raises(PlanarSitsError, match="FOLDER"):
        write_scene(replace(scene, epsg=-1), tmp_path / "scene")
    assert contents(tmp_path) == []
    assert gdal.GetUseExceptions() == before


def test_a_failed_rename_restores_the_old_scene(scene, tmp_path, monkeypatch):
    write_scene(scene, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    rename, calls = os.replace, []

    def in_use(source, target):
        calls.append(target)
        if len(calls) == 6:
            raise PermissionError("file is open elsewhere")
        rename(source, target)

    monkeypatch.setattr(os, "replace", in_use)
    with pytest.raises(PlanarSitsError, match="open elsewhere"):
        write_scene(make_scene(14, 3, 3), tmp_path)
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert after == before


def test_cancelled_leaves_nothing(scene, tmp_path):
    calls = []

    def at_the_second_date():
        calls.append(1)
        return len(calls) == 2

    with pytest.raises(Cancelled):
        write_scene(scene, tmp_path / "scene", cancelled=at_the_second_date)
    assert contents(tmp_path) == []


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="lists open files on Linux")
@pytest.mark.parametrize("changed", ["geotransform", "polygons"])
def test_no_file_stays_open_after_an_error(scene, tmp_path, changed):
    # Windows could not remove it.
    with pytest.raises((TypeError, ValueError)) as caught:
        write_scene(replace(scene, **{changed: ["no numbers"] * len(scene.crops)}), tmp_path)
    assert caught.tb is not None  # holds the frames, and what they refer to
    files = [os.path.realpath(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")]
    assert [path for path in files if str(tmp_path) in path] == []
