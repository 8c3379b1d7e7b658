"""The same series, parcels and pixels, read with QGIS and without it."""

import numpy as np
from planar_sits.core.series.grid import Window
from planar_sits.core.series.qgis_windows import read_by_qgis
from planar_sits.core.series.rasters import layer_grid


def assert_same_parcels(one, other, *, but=()):
    """Assert that two tables of parcels are the same, bit by bit, but for some of their fields."""
    for name in ("ids", "labels", "groups", "status", "wkb", "others"):
        assert name in but or getattr(one, name) == getattr(other, name), name
    for name in ("feature_ids", "shapes", "keys", "zones"):
        assert name in but or list(getattr(one, name)) == list(getattr(other, name)), name
    slack = 1e-12 if "bounds" in but else 0
    assert np.allclose(one.bounds, other.bounds, rtol=slack, atol=0, equal_nan=True)


def assert_same_pixels(one, other):
    """Assert that the pixels of parcels are the same, bit by bit."""
    if one is None or other is None:
        assert one is other
        return
    for name in ("values", "rows", "cols", "offsets", "index", "keys", "dates"):
        values, others = getattr(one, name), getattr(other, name)
        assert (values is None) == (others is None), name
        if values is not None:
            assert values.dtype == others.dtype, name
            assert np.array_equal(values, others, equal_nan=values.dtype.kind == "f"), name


def assert_same_bands(one, other):
    """Assert that the bands of a layer of QGIS and of one of GDAL tell and hold the same."""
    grid, provider, plain = layer_grid(one), one.dataProvider(), other.dataProvider()
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


def assert_same_series(one, other):
    """Assert that two series have the same grid, dates, bands, masks and notes."""
    for name in ("grid", "acquisitions", "start", "end", "band_names", "common_names", "notes",
                 "mask_rule", "first_valid", "unit", "extents"):  # fmt: skip
        assert getattr(one, name) == getattr(other, name), name
    for kind in ("sources", "masks"):
        facts = [[(raster.kind, raster.name, raster.alpha) for raster in getattr(series, kind)]
                 for series in (one, other)]  # fmt: skip
        assert facts[0] == facts[1]
    for part, other_part in zip(one.parts, other.parts):
        assert_same_series(part, other_part)


def both_series(paths, masks=(), **options):
    """Return a series by QGIS and one by GDAL."""
    from planar_sits.core.series.gdal_layer import open_layer
    from planar_sits.core.series.layers import open_series
    from qgis.core import QgsRasterLayer

    def opened(layers):
        images, others = ([layers(str(path)) for path in group] for group in (paths, masks))
        return open_series(images, others, **options)

    def by_qgis(path):
        layer = QgsRasterLayer(path, path.rsplit("/", 1)[-1].split(".")[0])
        assert layer.isValid()
        return layer

    return opened(by_qgis), opened(open_layer)


def written(layer, path):
    """Write a layer of QGIS to a GeoPackage; return its path."""
    from qgis.core import QgsProject, QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return str(path)


def qgis_parcels(path, series, **keywords):
    """Read the parcels of a path by QGIS, as an algorithm does."""
    from planar_sits.core.series.parcels import read_parcels
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsProcessingContext,
        QgsProcessingUtils,
        QgsProject,
        QgsVectorLayer,
    )

    layer, context = QgsVectorLayer(str(path), "parcels"), QgsProcessingContext()
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer, False)
    context.setProject(QgsProject.instance())
    source = QgsProcessingUtils.variantToSource(layer.id(), context)
    return read_parcels(source, series, QgsCoordinateTransformContext(), **keywords)
