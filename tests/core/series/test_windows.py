"""Windows of rasters, by GDAL and by QGIS."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.grid import Window
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.windows import WindowReader
from planar_sits.tests.support.windows import QgisWindows

WINDOW = Window(16, 32, 40, 70)


def read(windows, raster, bands, window=WINDOW):
    return np.concatenate(list(windows.read(raster, bands, window)))


@pytest.mark.parametrize("reader", [WindowReader, QgisWindows])
def test_a_window_is_read_row_by_row(mosaic, layout, reader):
    series, _, values = mosaic(layout)
    data = read(reader(series), series.sources[1], [2, 1])
    expected = values[1, ::-1, 16:40, 32:70].reshape(2, -1)
    assert data.dtype == np.int16
    assert np.array_equal(data, expected)


def test_files_of_gdal_are_opened_once_and_read_without_qgis(mosaic):
    series = mosaic("strips")[0]
    windows = WindowReader(series)
    dataset = windows.dataset(series.sources[0])
    assert dataset.RasterCount == 2
    assert windows.dataset(series.sources[0]) is dataset
    assert windows.dataset(series.sources[1]) is not dataset


def test_small_windows_are_read_with_all_bands_at_once(mosaic):
    series = mosaic("tiles, by band")[0]
    parts = list(WindowReader(series).read(series.sources[0], [1, 2], WINDOW))
    assert [part.shape for part in parts] == [(2, 24 * 38)]
    parts = list(QgisWindows(series).read(series.sources[0], [1, 2], WINDOW))
    assert [part.shape for part in parts] == [(1, 24 * 38)] * 2


def test_scale_and_offset_are_applied(raster, tmp_path):
    from qgis.core import QgsRasterLayer

    layers = []
    for n in (1, 2):
        path = tmp_path / f"i_2017040{n}.tif"
        raster(path.name, np.full((1, 2, 2), 100, np.int16))
        image = gdal.Open(str(path), gdal.GA_Update)
        image.GetRasterBand(1).SetScale(0.5)
        image.GetRasterBand(1).SetOffset(3)
        del image
        layers.append(QgsRasterLayer(str(path), path.stem))
    series = open_series(layers)
    data = read(WindowReader(series), series.sources[0], [1], Window(0, 0, 2, 2))
    assert data.tolist() == [[53, 53, 53, 53]]


def test_complex_values_are_refused(raster):
    values = np.ones((1, 2, 2), np.complex64)
    series = open_series([raster(f"i_2017040{n}.tif", values) for n in (1, 2)])
    with pytest.raises(PlanarSitsError, match=r"image 'i_20170401' .*band 1"):
        read(WindowReader(series), series.sources[0], [1], Window(0, 0, 2, 2))


def test_a_damaged_image_is_named(raster, tmp_path):
    from qgis.core import QgsRasterLayer

    noise = np.random.default_rng(0).integers(0, 9000, (1, 300, 300)).astype(np.int16)
    layers = [raster(f"i_2017040{n}.tif", noise, options=["COMPRESS=DEFLATE"]) for n in (1, 2)]
    path = tmp_path / "i_20170402.tif"
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    layers[1] = QgsRasterLayer(str(path), path.stem)
    if not layers[1].isValid():
        pytest.skip("this GDAL does not open a truncated file at all")
    series = open_series(layers)
    with pytest.raises(PlanarSitsError, match="'i_20170402' cannot be read"):
        read(WindowReader(series), series.sources[1], [1], Window(0, 0, 300, 300))


def test_the_damaged_one_of_several_bands_is_named(raster, tmp_path):
    noise = np.random.default_rng(0).integers(0, 9000, (3, 64, 64)).astype(np.int16)
    options = ["COMPRESS=DEFLATE", "INTERLEAVE=BAND", "BLOCKYSIZE=64"]
    layers = [raster(f"i_2017040{n}.tif", noise, options=options) for n in (1, 2)]
    path = tmp_path / "i_20170402.tif"
    image = gdal.Open(str(path))  # kept: a band does not keep its dataset
    band = image.GetRasterBand(2)
    start, size = (
        int(band.GetMetadataItem(f"BLOCK_{name}_0_0", "TIFF")) for name in ("OFFSET", "SIZE")
    )
    data = bytearray(path.read_bytes())
    data[start : start + size] = bytes(size)
    path.write_bytes(data)
    series = open_series(layers)
    with pytest.raises(PlanarSitsError, match=r"'i_20170402' cannot be read \(band 2\)"):
        read(WindowReader(series), series.sources[1], [1, 2, 3], Window(0, 0, 64, 64))
