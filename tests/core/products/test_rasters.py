"""What GDAL says about a raster."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products.rasters import is_cut_off, opened, raster_info
from planar_sits.tests.support.products import write_raster


def test_info(tmp_path):
    path = write_raster(
        tmp_path / "a.tif", np.zeros((2, 3, 4), np.int16), 20, -9999, names=("x", "y"),
        scale=0.5, items={"SENSOR": "none"},
    )  # fmt: skip
    info = raster_info(str(path), "a")
    assert [(band.description, band.scale, band.nodata) for band in info.bands] == [
        ("x", 0.5, -9999), ("y", 0.5, -9999),
    ]  # fmt: skip
    assert (info.pixel_size, info.placed, info.bands[0].data_type) == (20, True, "Int16")
    assert info.metadata["SENSOR"] == "none"
    assert info.bands[0].scaled


def test_scale_in_the_metadata(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((3, 4), np.int16))
    band = raster_info(str(path), "a").bands[0]
    assert (band.scale, band.offset, band.scaled) == (1.0, 0.0, False)


def test_no_raster(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"nothing")
    with pytest.raises(PlanarSitsError, match="The raster of 'one' cannot be opened"):
        raster_info(str(path), "one")
    with opened(str(path)) as dataset:
        assert dataset is None


def test_file_that_leads_elsewhere_is_not_opened(tmp_path):
    write_raster(tmp_path / "real.tif", np.zeros((3, 4), np.int16))
    link = tmp_path / "link.tif"
    link.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="3"><VRTRasterBand dataType="Int16" band="1">'
        f"<SimpleSource><SourceFilename>{tmp_path / 'real.tif'}</SourceFilename>"
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    with opened(str(link)) as dataset:
        assert dataset is None


def _cut_off(path):
    with opened(str(path)) as dataset:
        return None if dataset is None else is_cut_off(dataset)


@pytest.mark.parametrize("suffix", [".tif", ".jp2", ".cog.tif", ".dat"])
def test_whole_rasters_are_not_cut_off(tmp_path, suffix):
    assert _cut_off(_raster(tmp_path, suffix)) is False


@pytest.mark.parametrize("share", [0.6, 0.9, 0.999])
@pytest.mark.parametrize("suffix", [".tif", ".jp2", ".cog.tif"])
def test_raster_of_an_interrupted_download_is_cut_off(tmp_path, suffix, share):
    path = _raster(tmp_path, suffix)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert _cut_off(path) is True


def test_file_that_got_its_size_before_its_content_is_cut_off(tmp_path):
    path = _raster(tmp_path, ".jp2")
    content = path.read_bytes()
    half = len(content) // 2
    path.write_bytes(content[:half] + bytes(len(content) - half))
    assert _cut_off(path) is True


def _raster(folder, suffix):
    """Write a raster of several blocks; a COG has its overviews before its pixels."""
    rng = np.random.default_rng(3)
    plain = ".tif" if "cog" in suffix else suffix
    path = write_raster(folder / f"a{plain}", rng.integers(1, 9999, (700, 900)).astype(np.uint16))
    if plain == suffix:
        return path
    cog = folder / f"a{suffix}"
    gdal.Translate(str(cog), str(path), format="COG", creationOptions=["BLOCKSIZE=256"])
    return cog


def test_empty_blocks_have_no_place(tmp_path):
    path = str(tmp_path / "sparse.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 600, 600, 1, options=["SPARSE_OK=YES"])
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset = None
    assert _cut_off(path) is False
