"""planarsits:spatialattention, and the same rasters from classify."""

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider import inputs, series_inputs
from planar_sits.tests.support.layers import FAR, polygons, rows
from qgis.core import (
    QgsLayerDefinition,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import Qt

CLASSES = ["meadow", "traditional orchard", "vineyard"]


@pytest.fixture(scope="module")
def shared(trained, series, parcels):
    """Parameters of every run."""
    return {**series, "MODEL": trained["MODEL"], "PARCELS": parcels, "DEVICE": "cpu"}


@pytest.fixture(scope="module")
def attended(run, shared, tmp_path_factory):
    """Results over the sample scene, all outputs."""
    folder = tmp_path_factory.mktemp("attended")
    return run(
        "spatialattention",
        **shared,
        ATTENTION=str(folder / "attention.tif"),
        SEMANTIC=str(folder / "semantic.tif"),
        BY_DATE=str(folder / "dates"),
    )


@pytest.fixture
def attention(run, shared, tmp_path):
    """Return a function that runs with other settings and gives the attention."""

    def call(folder="again", **more):
        paths = {
            "ATTENTION": str(tmp_path / folder / "a.tif"),
            "SEMANTIC": str(tmp_path / folder / "s.tif"),
        }
        (tmp_path / folder).mkdir()
        return values(run("spatialattention", **{**shared, **paths, **more})["ATTENTION"])

    return call


def values(path):
    """Return the bands of a raster, (K, h, w)."""
    array = gdal.Open(str(path)).ReadAsArray()
    return array if array.ndim == 3 else array[None]


@pytest.fixture
def expected(make_run, feedback, shared):
    """Attention of every pixel, straight from the core: {(x, y): (K,) values}."""
    import torch
    from planar_sits.core.attention.spatial import SpatialPredictor
    from planar_sits.core.learning.classify import prepared
    from planar_sits.core.networks.device import Engine

    run = make_run("spatialattention", feedback(), **shared)
    series, model = series_inputs.read_series(run), load_model(shared["MODEL"])
    reader = inputs.make_reader(run, series, inputs.read_parcels(run, series))
    grid, description, attention = series.grid, model.description, {}

    def collect(chunk, spatial):
        for row, col, value in zip(chunk.rows, chunk.cols, spatial.by_class):
            x = grid.left + (col + 0.5) * grid.pixel_width
            y = grid.top - (row + 0.5) * grid.pixel_height
            attention[round(x, 3), round(y, 3)] = value

    predictor = SpatialPredictor(
        network=model.network,
        segments=description.segments,
        seed=description.seed,
        engine=Engine(torch.device("cpu"), 64),
        layer=model.attention_layer,
        method="gradcam++",
        classes=len(description.classes),
        collect=collect,
    )
    for chunk in prepared(reader.chunks(), description, series.days):
        predictor.predict(chunk)
    return attention


def test_values_at_known_coordinates(attended, expected):
    raster = gdal.Open(attended["ATTENTION"])
    west, width, _, north, _, height = raster.GetGeoTransform()
    array = raster.ReadAsArray()
    inside = np.zeros(array.shape[1:], bool)
    for (x, y), value in expected.items():
        pixel = int((y - north) / height), int((x - west) / width)
        inside[pixel] = True
        assert array[(slice(None), *pixel)] == pytest.approx(value, abs=1e-5)
    assert (array[:, ~inside] == -9999).all()
    assert (array[:, inside] >= 0).all()


def test_the_grid_is_that_of_the_series(attended, series):
    image, raster = gdal.Open(series["SERIES"][0]), gdal.Open(attended["ATTENTION"])
    grid, crop = image.GetGeoTransform(), raster.GetGeoTransform()
    assert crop[1:3] == grid[1:3]
    assert crop[4:] == grid[4:]
    assert ((crop[0] - grid[0]) / grid[1]) % 1 == 0
    assert ((crop[3] - grid[3]) / grid[5]) % 1 == 0
    one, other = (QgsRasterLayer(path) for path in (series["SERIES"][0], attended["ATTENTION"]))
    assert one.crs() == other.crs()


def test_the_rasters_are_cropped_to_the_parcels(attended):
    array = values(attended["ATTENTION"])[0] != -9999
    for edge in (array[:2], array[-2:], array[:, :2], array[:, -2:]):
        assert edge.any()


def test_bands_are_named_tiled_and_compressed(attended):
    raster = gdal.Open(attended["ATTENTION"])
    names = [raster.GetRasterBand(k + 1).GetDescription() for k in range(raster.RasterCount)]
    assert names == CLASSES
    band = raster.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Float32
    assert band.GetNoDataValue() == -9999
    assert band.GetBlockSize() == [256, 256]
    assert raster.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


def test_the_semantic_map_is_the_class_with_most_attention(attended):
    attention, semantic = values(attended["ATTENTION"]), values(attended["SEMANTIC"])[0]
    inside = attention[0] != -9999
    assert (semantic[~inside] == 0).all()
    assert (semantic[inside] == attention[:, inside].argmax(axis=0) + 1).all()


def test_the_semantic_map_names_and_colours_its_classes(attended):
    raster = gdal.Open(attended["SEMANTIC"])  # a band does not keep its raster
    band = raster.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    assert band.GetCategoryNames() == ["", *CLASSES]
    assert band.GetColorTable().GetColorEntry(1) == (0xF2, 0xD5, 0x44, 255)
    table = band.GetDefaultRAT()
    assert [table.GetValueAsString(row, 1) for row in range(3)] == band.GetCategoryNames()[1:]
    assert [table.GetValueAsInt(0, column) for column in range(5)] == [1, 0, 0xF2, 0xD5, 0x44]


def test_rasters_open_in_their_colours(attended):
    semantic = QgsRasterLayer(attended["SEMANTIC"])
    renderer = semantic.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    colours = {entry.label: entry.color.name() for entry in renderer.classes()}
    assert colours["meadow"] == "#f2d544"
    assert colours["vineyard"] == "#cc5500"
    attention = QgsRasterLayer(attended["ATTENTION"])
    renderer = attention.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    ramp = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert (ramp[0].color.name(), ramp[-1].color.name()) == ("#440154", "#fde725")
    assert ramp[-1].value == pytest.approx(values(attended["ATTENTION"]).max(), rel=1e-5)


@pytest.mark.parametrize("others", [{"MEMORY_MB": 16}, {"BATCH_SIZE": 7}])
def test_memory_and_batch_size_do_not_matter(attention, attended, others):
    assert np.allclose(attention(**others), values(attended["ATTENTION"]), atol=1e-5)


def test_overlapping_parcels_keep_the_larger_value(attention, parcels):
    """Parcels that overlap give the same in both orders."""
    import processing

    grown = processing.run(
        "native:buffer",
        {"INPUT": parcels, "DISTANCE": 30, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    turned = processing.run(
        "native:orderbyexpression",
        {"INPUT": grown, "EXPRESSION": '-"parcel"', "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    one = attention("one", PARCELS=grown, FRACTION=5)
    other = attention("other", PARCELS=turned, FRACTION=5, MEMORY_MB=16)
    assert np.allclose(one, other, atol=1e-5)


def test_classify_gives_the_same_rasters_and_the_same_classes(run, shared, attended, tmp_path):
    both = run(
        "classify",
        **shared,
        OUTPUT=str(tmp_path / "c.gpkg"),
        ATTENTION=str(tmp_path / "a.tif"),
        SEMANTIC=str(tmp_path / "s.tif"),
    )
    alone = run("classify", **shared, OUTPUT="TEMPORARY_OUTPUT")
    assert np.allclose(values(both["ATTENTION"]), values(attended["ATTENTION"]), atol=1e-5)
    assert np.array_equal(values(both["SEMANTIC"]), values(attended["SEMANTIC"]))
    first, second = (
        [row["pred_class"] for row in rows(results["OUTPUT"])] for results in (both, alone)
    )
    assert first == second
    assert "ATTENTION" not in alone


def test_dates_play_in_the_temporal_controller(attended):
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


def test_cancel_leaves_nothing(run, shared, tmp_path, feedback):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "spatialattention",
            feedback(cancel_at="Device"),
            **shared,
            ATTENTION=str(tmp_path / "a.tif"),
            SEMANTIC=str(tmp_path / "s.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def test_no_usable_parcel_is_an_error(run, shared, tmp_path):
    with pytest.raises(QgsProcessingException, match="PARCELS.*outside"):
        run(
            "spatialattention",
            **{**shared, "PARCELS": polygons(FAR)},
            ATTENTION=str(tmp_path / "a.tif"),
            SEMANTIC=str(tmp_path / "s.tif"),
        )
    assert list(tmp_path.iterdir()) == []


def test_classify_without_usable_parcels_still_gives_them_back(run, shared, tmp_path, feedback):
    recorder = feedback()
    results = run(
        "classify",
        recorder,
        **{**shared, "PARCELS": polygons(FAR)},
        OUTPUT="TEMPORARY_OUTPUT",
        ATTENTION=str(tmp_path / "a.tif"),
    )
    assert results["OUTPUT"].featureCount() == 1
    assert any("no attention is written" in line for line in recorder.warnings)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("paths", "parts"),
    [
        ({"ATTENTION": "a.png"}, ("ATTENTION", ".tif")),
        ({"ATTENTION": "a.tif", "SEMANTIC": "a.tif"}, ("SEMANTIC", "ATTENTION")),
    ],
)
def test_bad_paths_are_refused(refusal, shared, tmp_path, paths, parts):
    paths = {"ATTENTION": "x.tif", "SEMANTIC": "y.tif", **paths}
    outputs = {name: str(tmp_path / path) for name, path in paths.items()}
    message = refusal("spatialattention", **shared, **outputs)
    assert f"({parts[0]}): " in message
    assert all(part in message for part in parts)


@pytest.mark.parametrize("algorithm", ["spatialattention", "classify"])
def test_a_network_without_a_map_is_refused(refusal, shared, trained_by, algorithm):
    outputs = dict.fromkeys(("OUTPUT", "ATTENTION", "SEMANTIC"), "TEMPORARY_OUTPUT")
    parameters = {**shared, "MODEL": trained_by("lda")["MODEL"], **outputs}
    assert "lda" in refusal(algorithm, **parameters)


@pytest.mark.parametrize("method", ["tempcnn", "cnn3d"])
def test_other_networks_with_a_map(attention, trained_by, parcels, method):
    few = f"{parcels}|subset=parcel < 6"
    raster = attention(MODEL=trained_by(method)["MODEL"], PARCELS=few)
    assert len(raster) == 3
    assert raster.max() > 0
