"""Files that lie beside rasters are no rasters."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.raster_files import raster_files

IMAGES = ["/a/s_2017-01-01.tif", "/a/s_2017-02-01.tif"]


@pytest.mark.parametrize("name", ["SERIES", "MASKS"])
@pytest.mark.parametrize(
    "beside",
    [
        "s_2017-01-01.tif.aux.xml", "s_2017-01-01.aux", "S_2017-01-01.TIF.OVR", "s_2017-01-01.qml",
        "s_2017-01-01.tfw", "s_2017-02-01.hdr", "s_2017-02-01.xml", "s_2017-02-01.tif.xml",
        "s_2017-01-01.json", "s_2017-01-01.tif.msk", "s_2017-01-01.qmd", "Thumbs.db", ".DS_Store",
        "s_2017-01-01.prj", "s_2017-01-01.tif.md5", "s_2017-01-01.txt",
    ],
)  # fmt: skip
def test_files_beside_rasters_are_left_out(name, beside):
    assert raster_files(name, [IMAGES[0], f"/a/{beside}", IMAGES[1]]) == IMAGES


@pytest.mark.parametrize(
    "item",
    ["/a/MTD_MSIL2A.xml", "/a/item.json", 'NETCDF:"/a/b.nc":ndvi', "/vsizip/a.zip/b.tif",
     "/a/image", "/a/a.vrt", "layer_id_1"],
)  # fmt: skip
def test_rasters_of_all_kinds_are_kept(item):
    assert raster_files("SERIES", [item, *IMAGES]) == [item, *IMAGES]


def test_layers_are_kept():
    layer = object()
    assert raster_files("SERIES", [layer, "/a/b.qml"]) == [layer]


def test_other_parameters_keep_all():
    assert raster_files("FILES", ["/a/b.aux.xml"]) == ["/a/b.aux.xml"]
    assert raster_files("MASKS", []) == []


def test_it_is_told_if_nothing_is_left():
    with pytest.raises(PlanarSitsError, match=r"MASKS: no raster .*'b.tif.aux.xml'"):
        raster_files("MASKS", ["/a/b.tif.aux.xml"])


def test_a_folder_stands_for_its_rasters(tmp_path):
    for kind in ("images", "masks"):
        (tmp_path / kind).mkdir()
        for name in ("b.tif", "a.tif", "a.tif.aux.xml", "a.qml"):
            (tmp_path / kind / name).touch()
    for name, kind in (("SERIES", "images"), ("MASKS", "masks")):
        expected = [str(tmp_path / kind / file) for file in ("a.tif", "b.tif")]
        assert raster_files(name, [str(tmp_path)]) == expected
        assert raster_files(name, [str(tmp_path / kind)]) == expected
    with pytest.raises(PlanarSitsError, match="SERIES: no raster is in the folder"):
        raster_files("SERIES", [str(empty(tmp_path))])


def empty(folder):
    """Return a folder without rasters."""
    path = folder / "empty"
    path.mkdir()
    return path
