"""Colours of attention rasters, and their layer definition."""

import datetime as dt
import os
import shutil

import pytest
from planar_sits.processing_provider import raster_styles as styles
from qgis.core import QgsLayerDefinition, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt


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


def test_styles_of_the_operator_stay(raster, tmp_path):
    raster.with_suffix(".qml").write_text("<qgis/>")

    def renderer(layer):
        return styles.attention_renderer(layer, 1, 5.0)

    styles.style_raster(str(raster), renderer, QgsProcessingContext())
    assert raster.with_suffix(".qml").read_text() == "<qgis/>"
    staging = tmp_path / "staging"
    staging.mkdir()
    copy = shutil.copy(raster, staging / raster.name)
    dated = [(dt.date(2017, 4, 1), str(copy))]
    styles.write_time_series(staging / "a.qlr", dated, 1.0, tmp_path)
    assert list(staging.glob("*.qml")) == []


@pytest.mark.parametrize(
    ("days", "last"),
    [
        ([dt.date(2017, 4, 1), dt.date(2017, 4, 11)], "2017-04-21"),
        ([dt.date(2017, 4, 1)], "2017-04-02"),
    ],
)
def test_each_raster_shows_until_the_next_date(series, tmp_path, days, last):
    dated = [(day, str(shutil.copy(series["SERIES"][0], tmp_path / f"{day}.tif"))) for day in days]
    styles.write_time_series(tmp_path / "a.qlr", dated, 1.0, tmp_path / "final")
    project = QgsProject()
    QgsLayerDefinition.loadLayerDefinition(
        str(tmp_path / "a.qlr"), project, project.layerTreeRoot()
    )
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name())
    assert [layer.name() for layer in layers] == [f"attention {day}" for day in days]
    spans = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
    ends = [span.end().toString(Qt.DateFormat.ISODate)[:10] for span in spans]
    assert ends == [*(day.isoformat() for day in days[1:]), last]


def test_scratch_files_lie_beside_the_output(tmp_path):
    assert styles.scratch_folder(str(tmp_path / "a.tif")) == str(tmp_path)
    assert os.path.isdir(styles.scratch_folder(""))
