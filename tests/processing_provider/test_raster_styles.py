"""Colours of attention rasters, and their layer definition."""

import os
import shutil

import pytest
from planar_sits.processing_provider import raster_styles as styles
from qgis.core import QgsProcessingContext, QgsRasterLayer


@pytest.fixture
def raster(series, tmp_path):
    """Path of a raster that may be styled."""
    return shutil.copy(series["SERIES"][0], tmp_path / "raster.tif")


def test_a_semantic_map_has_a_colour_per_class(raster):
    layer = QgsRasterLayer(str(raster))
    renderer = styles.semantic_renderer(layer, {"rye": "#ff0000", "oats": "#00ff00"})
    entries = [(c.value, c.label, c.color.name()) for c in renderer.classes()]
    assert entries == [(1, "rye", "#ff0000"), (2, "oats", "#00ff00")]


def test_attention_goes_from_0_to_the_largest_value(raster):
    renderer = styles.attention_renderer(QgsRasterLayer(str(raster)), 2, 5.0)
    ramp = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert renderer.band() == 2
    assert [ramp[0].value, ramp[-1].value] == [0, 5]
    assert [ramp[0].color.name(), ramp[-1].color.name()] == ["#440154", "#fde725"]


def test_no_attention_is_transparent_and_the_legend_names_the_class(raster):
    layer = QgsRasterLayer(str(raster))
    renderer = styles.attention_renderer(layer, 1, 5.0, "rye")
    function = renderer.shader().rasterShaderFunction()
    assert [function.shade(value)[4] for value in (0.0, 0.01, 1.0, 5.0)] == [0, 255, 255, 255]
    legend = function.legendSettings()
    assert "rye" in legend.minimumLabel()
    assert "rye" in legend.maximumLabel()


def test_each_class_is_a_style_and_the_layer_is_named_by_it(raster):
    layer = QgsRasterLayer(str(raster), "Attention")
    styles.add_class_styles(layer, ["rye", "oats", "pea"], 2, 5.0)
    manager = layer.styleManager()
    assert sorted(manager.styles()) == ["oats", "pea", "rye"]
    for number, name in ((2, "oats"), (1, "rye"), (3, "pea")):
        assert manager.currentStyle() == name or manager.setCurrentStyle(name)
        assert layer.name() == f"Attention: {name}"
        assert layer.renderer().band() == number


def test_a_raster_is_styled_beside_it_and_when_loaded(raster):
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("output", None)
    context.addLayerToLoadOnCompletion(str(raster), details)
    styles.style_raster(
        str(raster), lambda layer: styles.attention_renderer(layer, 1, 5.0), context
    )
    assert raster.with_suffix(".qml").exists()
    layer = QgsRasterLayer(str(raster))
    assert layer.renderer().type() == "singlebandpseudocolor"
    raster.with_suffix(".qml").unlink()
    plain = QgsRasterLayer(str(raster))
    processor = context.layerToLoadOnCompletionDetails(str(raster)).postProcessor()
    processor.postProcessLayer(plain, context, None)
    assert plain.renderer().type() == "singlebandpseudocolor"


def test_styles_of_the_operator_stay(raster):
    raster.with_suffix(".qml").write_text("<qgis/>")

    def renderer(layer):
        return styles.attention_renderer(layer, 1, 5.0)

    styles.style_raster(str(raster), renderer, QgsProcessingContext())
    assert raster.with_suffix(".qml").read_text() == "<qgis/>"


def test_scratch_files_lie_beside_the_output(tmp_path):
    assert styles.scratch_folder(str(tmp_path / "a.tif")) == str(tmp_path)
    assert os.path.isdir(styles.scratch_folder(""))
