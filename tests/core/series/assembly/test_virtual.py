"""Virtual rasters."""

import numpy as np
from osgeo import gdal
from planar_sits.core.series.assembly.rasters import Layouts
from planar_sits.core.series.assembly.virtual import Channel, link_relative, write_virtual
from planar_sits.core.series.catalog.record import Zone
from planar_sits.core.series.grid import Grid


def test_values_and_codes(product, tmp_path):
    red, scl = np.arange(16).reshape(4, 4) * 100, np.array([[1, 2], [3, 4]])
    one = product("a & b", red, scl=scl, offset=-0.1)
    layouts, band, mask = Layouts(), one.bands[0], one.masks[0]
    layout = layouts.of(band.path, one)
    grid = Grid("EPSG:32632", 300010.0, 5500010.0, 10.0, 10.0, 5, 5)
    zone = Zone(grid, layout.wkt)
    channels = [Channel(layout, 1, "red <1>", band)]
    name = write_virtual(tmp_path / "v.vrt", zone, channels, "2022-06-01")
    image = gdal.Open(str(tmp_path / name))
    expected = np.full((5, 5), np.nan)
    expected[1:5, 0:3] = (red / 1e4 - 0.1)[:, 1:]
    assert np.allclose(image.ReadAsArray(), expected, atol=1e-6, equal_nan=True)
    assert image.GetRasterBand(1).GetDescription() == "red <1>"
    assert np.isnan(image.GetRasterBand(1).GetNoDataValue())
    codes = Channel(layouts.of(mask.path, one), 1, "SCL")
    name = write_virtual(tmp_path / "m.vrt", zone, [codes], "2022-06-01")
    read = gdal.Open(str(tmp_path / name)).ReadAsArray()
    assert read[1:, :3].tolist() == [[1, 2, 2], [1, 2, 2], [3, 4, 4], [3, 4, 4]]
    assert read.dtype == np.uint8


def test_links_are_relative_where_gdal_allows(tmp_path):
    (tmp_path / "out").mkdir()
    vrt = tmp_path / "out" / "a.vrt"
    names = [f"{tmp_path}/in/a &amp; b.jp2", f'NETCDF:"{tmp_path}/a.nc":/group/B04',
             f"/vsizip/{{{tmp_path}/a.zip}}/b.jp2", f'HDF5:"{tmp_path}/a.h5"://B04']  # fmt: skip
    source = '<SourceFilename relativeToVRT="{}">{}</SourceFilename>'
    vrt.write_text("".join(source.format(0, name) for name in names))
    assert link_relative(vrt, vrt.parent / "later" / "s_rasters") == 2
    assert vrt.read_text() == "".join(
        [source.format(1, "../../../in/a &amp; b.jp2"),
         source.format(1, 'NETCDF:"../../../a.nc":/group/B04'),
         *(source.format(0, name) for name in names[2:])]
    )  # fmt: skip


def test_links_beyond_a_symbolic_link(tmp_path):
    (tmp_path / "real" / "out").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real" / "out")
    vrt = tmp_path / "link" / "a.vrt"
    vrt.write_text(f'<SourceFilename relativeToVRT="0">{tmp_path}/a.tif</SourceFilename>')
    assert link_relative(vrt, vrt.parent) == 0
    assert ">../../a.tif<" in vrt.read_text()
