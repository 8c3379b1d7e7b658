"""The group of attention through time, and the range of the temporal controller."""

import datetime as dt
import shutil

import pytest
from planar_sits.processing_provider.time_series import (
    TITLE,
    load_time_series,
    write_time_series,
)
from qgis.core import (
    QgsLayerDefinition,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt


def test_styles_of_the_operator_stay(series, tmp_path):
    staging = tmp_path / "staging"
    staging.mkdir()
    raster = shutil.copy(series["SERIES"][0], staging / "raster.tif")
    (tmp_path / "raster.qml").write_text("<qgis/>")
    write_time_series(staging / "a.qlr", [(dt.date(2017, 4, 1), str(raster))], 1.0, tmp_path)
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
    write_time_series(tmp_path / "a.qlr", dated, 1.0, tmp_path / "final")
    project = QgsProject()
    QgsLayerDefinition.loadLayerDefinition(
        str(tmp_path / "a.qlr"), project, project.layerTreeRoot()
    )
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name())
    assert [layer.name() for layer in layers] == [f"attention {day}" for day in days]
    spans = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
    ends = [span.end().toString(Qt.DateFormat.ISODate)[:10] for span in spans]
    assert ends == [*(day.isoformat() for day in days[1:]), last]


def test_one_group_is_loaded_on_top_with_the_range_of_the_series(series, tmp_path):
    days = [dt.date(2017, 4, day) for day in (1, 11, 16)]
    dated = [(day, str(shutil.copy(series["SERIES"][0], tmp_path / f"{day}.tif"))) for day in days]
    write_time_series(tmp_path / "a.qlr", dated[:2], 1.0, tmp_path)
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    loaded = QgsRasterLayer(dated[2][1], "attention")
    details = QgsProcessingContext.LayerDetails("attention", project)
    context.addLayerToLoadOnCompletion(dated[2][1], details)
    load_time_series(tmp_path / "a.qlr", days, ["", dated[2][1]], context)
    project.addMapLayer(loaded)
    processor = context.layerToLoadOnCompletionDetails(dated[2][1]).postProcessor()
    processor.postProcessLayer(loaded, context, None)
    group, layer = project.layerTreeRoot().children()
    assert group.name() == TITLE
    assert len(group.children()) == 2
    assert layer.layer() == loaded
    span = project.timeSettings().temporalRange()
    ends = [one.toString(Qt.DateFormat.ISODate)[:10] for one in (span.begin(), span.end())]
    assert ends == ["2017-04-01", "2017-04-21"]


def test_without_a_loaded_layer_there_is_no_group(tmp_path):
    context = QgsProcessingContext()
    load_time_series(tmp_path / "a.qlr", [], ["", "/a.tif"], context)
    assert context.layersToLoadOnCompletion() == {}
