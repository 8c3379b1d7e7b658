"""Raster layers by GDAL alone: the same facts and pixels as those of QGIS."""

import numpy as np
import pytest
from osgeo import gdal, gdal_array, osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.gdal_layer import GdalProvider, NoData, Span, open_layer
from planar_sits.core.series.grid import Window
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.qgis_windows import read_by_qgis
from planar_sits.core.series.rasters import layer_facts, layer_grid
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.same import assert_same_pixels, assert_same_series

NORTH = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0)


@pytest.fixture
def write(tmp_path):
    """Return a function that writes a raster of 30 x 20 pixels, each value another."""

    def make(kind=np.int16, bands=1, *, place=NORTH, epsg=32632, nodata=None, mask=False,
             alpha=False, gcps=False, name="image_20170401.tif", **scales):  # fmt: skip
        code = gdal_array.NumericTypeCodeToGDALTypeCode(kind)
        path, options = str(tmp_path / name), ["ALPHA=YES"] if alpha else []
        image = gdal.GetDriverByName("GTiff").Create(path, 30, 20, bands, code, options)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        if gcps:
            points = [gdal.GCP(500000 + 10 * c + r, 5400000 - 10 * r + c, 0, c, r)
                      for c, r in ((0, 0), (30, 0), (0, 20), (30, 20))]  # fmt: skip
            image.SetGCPs(points, crs.ExportToWkt())
        elif place:
            image.SetGeoTransform(place)
        if epsg and not gcps:
            image.SetProjection(crs.ExportToWkt())
        for number in range(1, bands + 1):
            band = image.GetRasterBand(number)
            values = (np.arange(600).reshape(20, 30) * 7 + number) % 250
            band.WriteArray(values.astype(kind))
            values = {"SetNoDataValue": nodata, "SetScale": scales.get("scale"),
                      "SetOffset": scales.get("offset")}  # fmt: skip
            for setter, value in values.items():
                if value is not None:
                    getattr(band, setter)(value)
        del image
        if mask:
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
            image = gdal.Open(path, gdal.GA_Update)
            image.CreateMaskBand(gdal.GMF_PER_DATASET)
            valid = (np.arange(600).reshape(20, 30) % 3 > 0) * np.uint8(255)
            image.GetRasterBand(1).GetMaskBand().WriteArray(valid)
            del image
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        return path

    return make


KINDS = {
    "plain": {},
    "several bands": {"bands": 3, "kind": np.uint16},
    "bytes": {"kind": np.uint8, "nodata": 8},
    "real numbers": {"kind": np.float32, "nodata": -3.4e38},
    "double": {"kind": np.float64, "nodata": 8},
    "whole": {"kind": np.int32, "nodata": 8},
    "unsigned": {"kind": np.uint32, "scale": 0.5},
    "complex": {"kind": np.complex64},
    "no-data is NaN": {"kind": np.float32, "nodata": np.nan},
    "no-data is not whole": {"kind": np.uint8, "nodata": 3.5},
    "no-data that no pixel has": {"nodata": -99999},
    "scale": {"scale": 1e-4, "offset": -0.1, "nodata": 8},
    "scale of bytes": {"kind": np.uint8, "scale": 0.5, "nodata": 8, "bands": 2},
    "scale of doubles": {"kind": np.float64, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale of real numbers": {"kind": np.float32, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale of whole numbers": {"kind": np.int32, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale, no-data that no pixel has": {"kind": np.uint8, "scale": 0.5, "nodata": -9999},
    "offset alone": {"offset": 5},
    "scale of 0": {"scale": 0, "offset": 5},
    "scale of almost 1": {"scale": 1 + 1e-12},
    "mask": {"mask": True, "bands": 2},
    "mask of one band": {"mask": True},
    "mask and scale": {"mask": True, "scale": 0.5},
    "alpha band": {"kind": np.uint8, "bands": 4},
    "declared alpha band": {"bands": 3, "alpha": True},
    "turned": {"place": (500000, 10, 2, 5400000, 2, -10)},
    "turned, with no-data": {"place": (500000, 10, 2, 5400000, 2, -10), "nodata": 8},
    "turned, with mask": {"place": (500000, 10, 2, 5400000, 2, -10), "mask": True},
    "turned, with scale": {"place": (500000, 10, 2, 5400000, 2, -10), "scale": 0.5, "nodata": 8},
    "turned, with alpha band": {"place": (500000, 10, 2, 5400000, 2, -10), "alpha": True,
                                "bands": 2},
    "south-up": {"place": (500000, 10, 0, 5400000, 0, 10)},
    "west-up": {"place": (500000, -10, 0, 5400000, 0, -10)},
    "no place": {"place": None},
    "control points": {"gcps": True},
    "degrees": {"place": (9, 1e-4, 0, 48, 0, -1e-4), "epsg": 4326},
}  # fmt: skip


def assert_same_layers(one, other):
    """Assert that a layer of QGIS and one of GDAL tell the same and have the same pixels."""
    grid, provider, plain = layer_grid(one), one.dataProvider(), other.dataProvider()
    assert layer_grid(other) == grid
    assert layer_facts(other) == layer_facts(one)
    assert (other.name(), other.source()) == (one.name(), one.source())
    for method in ("bandCount", "xBlockSize", "yBlockSize", "name", "dataSourceUri"):
        assert getattr(plain, method)() == getattr(provider, method)(), method
    for band in range(1, provider.bandCount() + 1):
        for method in ("bandScale", "bandOffset", "sourceHasNoDataValue", "useSourceNoDataValue",
                       "sourceNoDataValue"):  # fmt: skip
            facts = [getattr(each, method)(band) for each in (provider, plain)]
            assert np.array_equal(*facts, equal_nan=True), method
        alpha = [each.colorInterpretationName(band) == "Alpha" for each in (provider, plain)]
        assert alpha[0] == alpha[1]
        for window in (Window(0, 0, grid.height, grid.width), Window(2, 3, 7, 9)):
            data, others = read_by_qgis(provider, band, window, grid), plain.read(band, window)
            assert data.dtype.kind == others.dtype.kind
            if data.dtype.kind != "c":
                assert data.dtype == others.dtype
                assert np.array_equal(data, others, equal_nan=data.dtype.kind == "f")


@pytest.mark.parametrize("kind", KINDS)
def test_layers_are_those_of_qgis(write, qgis_app, kind):
    from qgis.core import QgsRasterLayer

    path = write(**KINDS[kind])
    layer = QgsRasterLayer(path, "image_20170401")
    assert layer.isValid()
    assert_same_layers(layer, open_layer(path))


def both_series(paths, masks=(), **options):
    """Return a series by QGIS and one by GDAL."""
    from qgis.core import QgsRasterLayer

    def opened(layers):
        images, others = ([layers(str(path)) for path in group] for group in (paths, masks))
        return open_series(images, others, **options)

    def by_qgis(path):
        layer = QgsRasterLayer(path, path.rsplit("/", 1)[-1].split(".")[0])
        assert layer.isValid()
        return layer

    return opened(by_qgis), opened(open_layer)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("complex", "degrees")])
def test_pixels_of_parcels_are_those_of_qgis(write, polygons, parcels_of, kind):
    paths = [write(**KINDS[kind], name=f"image_2017040{day}.tif") for day in (1, 2)]
    series, plain = both_series(paths)
    assert_same_series(series, plain)
    left, bottom, right, top = series.grid.bounds
    box = f"POLYGON(({left} {bottom},{left} {top},{right} {top},{left} {bottom}))"
    layer = polygons([box], "EPSG:32632")
    first = Reader(series, parcels_of(layer, series), 64).read_all()
    assert len(first.rows) > 100
    assert_same_pixels(first, Reader(plain, parcels_of(layer, plain), 64).read_all())


def test_pixels_with_no_data_of_the_user(write, polygons, parcels_of, box):
    paths = [write(name=f"image_2017040{day}.tif", nodata=8, bands=2) for day in (1, 2)]
    series, plain = both_series(paths)
    from qgis.core import QgsRasterRange

    for raster in series.sources:
        raster.provider.setUserNoDataValue(2, [QgsRasterRange(20, 90)])
        raster.provider.setUseSourceNoDataValue(1, False)
    layer = polygons([box(0, 0, 30, 20)])
    first = Reader(series, parcels_of(layer, series), 64).read_all()
    settings = {1: NoData(False), 2: NoData(True, (Span(20, 90),))}
    for index, path in enumerate(paths):
        object.__setattr__(plain.sources[index], "provider", GdalProvider(path, settings))
    assert_same_pixels(first, Reader(plain, parcels_of(layer, plain), 64).read_all())
    assert np.isnan(first.values).sum() > 100
    clone = plain.sources[0].provider.clone()
    assert clone.settings == settings


def test_the_sample_scene_is_read_as_by_qgis(sample, qgis_app, parcels_of):
    from qgis.core import QgsVectorLayer

    images, masks = (sorted((sample / kind).glob("*.tif")) for kind in ("images", "masks"))
    series, plain = both_series(images, masks)
    assert_same_series(series, plain)
    layer = QgsVectorLayer(str(sample / "parcels.gpkg"), "p")
    pixels = [Reader(one, parcels_of(layer, one), 8).read_all() for one in (series, plain)]
    assert_same_pixels(*pixels)


def test_subdatasets_and_stacks_of_netcdf(netcdf):
    values = np.random.default_rng(1).random((2, 20, 30), np.float32)
    layer = netcdf("stack.nc", values, "days since 2017-04-01", "0,30")
    assert_same_layers(layer, open_layer(layer.source(), layer.name()))


def test_archives_are_opened_as_by_qgis(write, tmp_path, qgis_app):
    import zipfile

    path = write()
    with zipfile.ZipFile(tmp_path / "image.zip", "w") as archive:
        archive.write(path, "image.tif")
    layer = open_layer(tmp_path / "image.zip")
    assert layer.source() == f"/vsizip/{tmp_path / 'image.zip'}"
    assert layer.width() == 30


@pytest.mark.parametrize("name", ["missing.tif", "text.tif", "many.nc", "login.tif|authcfg=abc"])
def test_what_is_no_raster_is_refused(tmp_path, name):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(PlanarSitsError, match=name.split("|")[0]):
        open_layer(tmp_path / name)
