"""planarsits:spatialattention, and the same rasters from classify."""

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsLayerDefinition,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt


@pytest.fixture(scope="module")
def attended(run, trained, series, sample, tmp_path_factory):
    """Results over the sample scene, all outputs."""
    folder = tmp_path_factory.mktemp("attended")
    return run(
        "spatialattention",
        **series,
        MODEL=trained["MODEL"],
        PARCELS=str(sample / "parcels.gpkg"),
        DEVICE="cpu",
        ATTENTION=str(folder / "attention.tif"),
        SEMANTIC=str(folder / "semantic.tif"),
        BY_DATE=str(folder / "dates"),
    )


def values(path):
    """Return the bands of a raster, (K, h, w)."""
    array = gdal.Open(str(path)).ReadAsArray()
    return array if array.ndim == 3 else array[None]


def again(run, trained, series, sample, folder, **others):
    """Run with other settings; return the attention."""
    found = run(
        "spatialattention",
        **{
            **series,
            "MODEL": trained["MODEL"],
            "PARCELS": str(sample / "parcels.gpkg"),
            "DEVICE": "cpu",
            "ATTENTION": str(folder / "a.tif"),
            "SEMANTIC": str(folder / "s.tif"),
            **others,
        },
    )
    return values(found["ATTENTION"])


@pytest.fixture(scope="module")
def expected(trained, series, sample):
    """Attention of every pixel, straight from the core: {(x, y): (K,) values}."""
    import torch
    from planar_sits.core.attention.spatial import attend_parcels
    from planar_sits.core.learning.classify import prepared
    from planar_sits.core.networks.device import Engine
    from planar_sits.core.networks.model_file import load_model
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.parcels import read_parcels
    from planar_sits.core.series.reader import Reader

    layers, masks = (
        [QgsRasterLayer(path, path.split("/")[-1]) for path in series[name]]
        for name in ("SERIES", "MASKS")
    )
    opened = open_series(layers, masks=masks)
    source = QgsVectorLayer(str(sample / "parcels.gpkg"))
    context = QgsProject.instance().transformContext()
    from qgis.core import QgsProcessingFeatureSource

    parcels = read_parcels(
        QgsProcessingFeatureSource(source, QgsProcessingContext()), opened, context
    )
    model = load_model(trained["MODEL"])
    engine = Engine(torch.device("cpu"), 64)
    found = {}
    for chunk in prepared(Reader(opened, parcels, 1024).chunks(), model[0], opened.days):
        _, _, attention = attend_parcels(model, chunk, model[0].segments, engine)
        grid = opened.grid
        for row, col, value in zip(chunk.rows, chunk.cols, attention.by_class):
            x = grid.left + (col + 0.5) * grid.pixel_width
            y = grid.top - (row + 0.5) * grid.pixel_height
            found[round(x, 3), round(y, 3)] = value
    return found


def test_values_at_known_coordinates(attended, expected):
    raster = gdal.Open(attended["ATTENTION"])
    west, width, _, north, _, height = raster.GetGeoTransform()
    array = raster.ReadAsArray()
    seen = np.zeros(array.shape[1:], bool)
    for (x, y), value in expected.items():
        place = int((y - north) / height), int((x - west) / width)
        seen[place] = True
        assert array[(slice(None), *place)] == pytest.approx(value, abs=1e-5)
    assert (array[:, ~seen] == -9999).all()
    assert (array[:, seen] >= 0).all()


def test_the_grid_is_that_of_the_series(attended, series):
    image, raster = gdal.Open(series["SERIES"][0]), gdal.Open(attended["ATTENTION"])
    there, here = image.GetGeoTransform(), raster.GetGeoTransform()
    assert here[1:3] == there[1:3]
    assert here[4:] == there[4:]
    assert ((here[0] - there[0]) / there[1]) % 1 == 0
    assert ((here[3] - there[3]) / there[5]) % 1 == 0
    one, other = (QgsRasterLayer(path) for path in (series["SERIES"][0], attended["ATTENTION"]))
    assert one.crs() == other.crs()


def test_the_rasters_are_cropped_to_the_parcels(attended):
    array = values(attended["ATTENTION"])[0] != -9999
    for edge in (array[:2], array[-2:], array[:, :2], array[:, -2:]):
        assert edge.any()


def test_bands_are_named_tiled_and_compressed(attended, trained):
    raster = gdal.Open(attended["ATTENTION"])
    names = [raster.GetRasterBand(k + 1).GetDescription() for k in range(raster.RasterCount)]
    assert names == ["meadow", "traditional orchard", "vineyard"]
    band = raster.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Float32
    assert band.GetNoDataValue() == -9999
    assert band.GetBlockSize() == [256, 256]
    assert raster.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


def test_the_semantic_map_is_the_class_with_most_attention(attended):
    attention, semantic = values(attended["ATTENTION"]), values(attended["SEMANTIC"])[0]
    seen = attention[0] != -9999
    assert (semantic[~seen] == 0).all()
    assert (semantic[seen] == attention[:, seen].argmax(axis=0) + 1).all()
    raster = gdal.Open(attended["SEMANTIC"])  # a band does not keep its raster
    band = raster.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    assert band.GetCategoryNames() == ["", "meadow", "traditional orchard", "vineyard"]
    assert band.GetColorTable().GetColorEntry(1) == (0xF2, 0xD5, 0x44, 255)
    table = band.GetDefaultRAT()
    assert [table.GetValueAsString(row, 1) for row in range(3)] == band.GetCategoryNames()[1:]
    assert [table.GetValueAsInt(0, column) for column in range(5)] == [1, 0, 0xF2, 0xD5, 0x44]


def test_rasters_open_in_their_colours(attended):
    semantic = QgsRasterLayer(attended["SEMANTIC"])
    renderer = semantic.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    told = {entry.label: entry.color.name() for entry in renderer.classes()}
    assert told["meadow"] == "#f2d544"
    assert told["vineyard"] == "#f28e2b"
    attention = QgsRasterLayer(attended["ATTENTION"])
    renderer = attention.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    ramp = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert (ramp[0].color.name(), ramp[-1].color.name()) == ("#440154", "#fde725")
    assert ramp[-1].value == pytest.approx(values(attended["ATTENTION"]).max(), rel=1e-5)


@pytest.mark.parametrize("others", [{"MEMORY_MB": 16}, {"BATCH_SIZE": 7}])
def test_memory_and_batch_size_do_not_matter(
    run, trained, series, sample, attended, tmp_path, others
):
    found = again(run, trained, series, sample, tmp_path, **others)
    assert np.allclose(found, values(attended["ATTENTION"]), atol=1e-5)


def test_overlapping_parcels_keep_the_larger_value(run, trained, series, sample, tmp_path):
    """The same parcels twice, in the other order, and one large one over all of them."""
    import processing

    grown = processing.run(
        "native:buffer",
        {"INPUT": str(sample / "parcels.gpkg"), "DISTANCE": 30, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    turned = processing.run(
        "native:orderbyexpression",
        {"INPUT": grown, "EXPRESSION": '-"parcel"', "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    (tmp_path / "b").mkdir()
    one = again(run, trained, series, sample, tmp_path, PARCELS=grown, FRACTION=5)
    other = again(
        run, trained, series, sample, tmp_path / "b", PARCELS=turned, FRACTION=5, MEMORY_MB=16
    )
    assert np.allclose(one, other, atol=1e-5)


def test_classify_gives_the_same_rasters_and_the_same_classes(
    run, trained, series, sample, attended, tmp_path
):
    shared = {**series, "MODEL": trained["MODEL"], "PARCELS": str(sample / "parcels.gpkg")}
    both = run(
        "classify",
        **shared,
        DEVICE="cpu",
        OUTPUT=str(tmp_path / "c.gpkg"),
        ATTENTION=str(tmp_path / "a.tif"),
        SEMANTIC=str(tmp_path / "s.tif"),
    )
    alone = run("classify", **shared, DEVICE="cpu", OUTPUT="TEMPORARY_OUTPUT")
    assert np.allclose(values(both["ATTENTION"]), values(attended["ATTENTION"]), atol=1e-5)
    assert np.array_equal(values(both["SEMANTIC"]), values(attended["SEMANTIC"]))
    rows = [list(feature["pred_class"] for feature in layer.getFeatures())
            for layer in (QgsVectorLayer(both["OUTPUT"]), alone["OUTPUT"])]  # fmt: skip
    assert rows[0] == rows[1]
    assert "ATTENTION" not in alone


def test_dates_play_in_the_temporal_controller(attended, trained):
    folder = attended["BY_DATE"]
    project = QgsProject()
    done, message = QgsLayerDefinition.loadLayerDefinition(
        f"{folder}/attention.qlr", project, project.layerTreeRoot()
    )
    assert done, message
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name())
    assert 1 <= len(layers) <= 6
    ends = None
    for layer in layers:
        assert layer.isValid()
        properties = layer.temporalProperties()
        assert properties.isActive()
        span = properties.fixedTemporalRange()
        date = span.begin().toString(Qt.DateFormat.ISODate)[:10]
        assert layer.name() == f"attention {date}"
        assert ends is None or span.begin() == ends
        assert span.end() > span.begin()
        ends = span.end()
        assert values(layer.source()).max() > 0
    assert "ACQUISITION_DATE" in gdal.Open(layers[0].source()).GetMetadata()


def test_cancel_leaves_nothing(run, trained, series, sample, tmp_path, feedback):
    from qgis.core import QgsProcessingException

    stop = feedback(cancel_at="Device")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "spatialattention",
            stop,
            **series,
            MODEL=trained["MODEL"],
            PARCELS=str(sample / "parcels.gpkg"),
            ATTENTION=str(tmp_path / "a.tif"),
            SEMANTIC=str(tmp_path / "s.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def far_away():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "far fields", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 100 0, 100 100, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    return layer


def test_no_usable_parcel_is_an_error_in_one_sentence(run, trained, series, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="PARCELS: no parcel can be used.*outside"):
        run(
            "spatialattention",
            **series,
            MODEL=trained["MODEL"],
            PARCELS=far_away(),
            ATTENTION=str(tmp_path / "a.tif"),
            SEMANTIC=str(tmp_path / "s.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def test_classify_without_usable_parcels_still_gives_them_back(
    run, trained, series, tmp_path, feedback
):
    told = feedback()
    found = run(
        "classify",
        told,
        **series,
        MODEL=trained["MODEL"],
        PARCELS=far_away(),
        OUTPUT="TEMPORARY_OUTPUT",
        ATTENTION=str(tmp_path / "a.tif"),
    )
    assert found["OUTPUT"].featureCount() == 1
    assert any("no attention is written" in text for text in told.warned)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ({"ATTENTION": "a.png"}, r"ATTENTION.*must end in \.tif"),
        ({"ATTENTION": "a.tif", "SEMANTIC": "a.tif"}, "SEMANTIC.*choose another file"),
    ],
)
def test_bad_paths_are_told(run, trained, series, sample, tmp_path, paths, message):
    from qgis.core import QgsProcessingException

    wanted = {"ATTENTION": "x.tif", "SEMANTIC": "y.tif", **paths}
    with pytest.raises(QgsProcessingException, match=message):
        run(
            "spatialattention",
            **series,
            MODEL=trained["MODEL"],
            PARCELS=str(sample / "parcels.gpkg"),
            **{name: str(tmp_path / path) for name, path in wanted.items()},
        )


@pytest.mark.parametrize("algorithm", ["spatialattention", "classify"])
def test_a_network_without_a_map_is_told(run, trained, series, sample, monkeypatch, algorithm):
    from planar_sits.core.networks.compact import Compact
    from qgis.core import QgsProcessingException

    monkeypatch.setattr(Compact, "attention_layer", None)
    with pytest.raises(QgsProcessingException, match="no convolutional map"):
        run(
            algorithm,
            **series,
            MODEL=trained["MODEL"],
            PARCELS=str(sample / "parcels.gpkg"),
            OUTPUT="TEMPORARY_OUTPUT",
            ATTENTION="TEMPORARY_OUTPUT",
            SEMANTIC="TEMPORARY_OUTPUT",
        )
