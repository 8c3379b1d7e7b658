"""The group of attention through time, and the range of the temporal controller."""

import datetime as dt
import os
import re
import shutil
from pathlib import Path

import pytest
from planar_sits.processing_provider.time_series import (
    TITLE,
    TimeSeriesGroup,
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


# ---------------------------------------------------------------- several runs in one session


@pytest.fixture
def project(monkeypatch):
    """The project of QGIS, empty; the current directory is put back."""
    monkeypatch.chdir(os.getcwd())
    yield QgsProject.instance()
    QgsProject.instance().clear()


def written(series, folder, days, largest=1.0):
    """Write rasters and their definition beside a folder, and move them there, as a run does."""
    staging = folder.with_name(f"{folder.name}-staging")
    staging.mkdir()
    dated = [(day, str(shutil.copy(series["SERIES"][0], staging / f"{day}.tif"))) for day in days]
    write_time_series(staging / "a.qlr", dated, largest, folder)
    folder.mkdir(exist_ok=True)
    for path in staging.iterdir():
        shutil.move(str(path), str(folder / path.name))
    staging.rmdir()
    return folder / "a.qlr"


def load(path, project):
    """Load a definition as the operator does, by its path."""
    done, message = QgsLayerDefinition.loadLayerDefinition(
        str(path), project, project.layerTreeRoot()
    )
    assert done, message


def groups(project):
    """Return the layers of each group: source, top of the colours, first day; their ids."""
    found, ids = [], []
    for group in project.layerTreeRoot().children():
        layers = [node.layer() for node in group.children()]
        ids += [layer.id() for layer in layers]
        found.append([
            (layer.source(), round(layer.renderer().classificationMax(), 6),
             layer.temporalProperties().fixedTemporalRange().begin().date().toPyDate())
            for layer in layers
        ])  # fmt: skip
    return found, ids


DAYS = [dt.date(2017, 4, 1), dt.date(2017, 4, 11)]
LATER = [dt.date(2017, 4, 1), dt.date(2017, 4, 11), dt.date(2017, 4, 16)]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_runs_give_two_groups_of_their_own(series, tmp_path, project, order):
    wanted = []
    for name, days, largest in (("first", DAYS, 1.0), ("second <b> & ü", LATER, 0.5)):
        folder = tmp_path / name
        load(written(series, folder, days, largest), project)  # before the next one is written
        wanted.append([(str(folder / f"{day}.tif"), largest, day) for day in days])
    assert groups(project)[0] == wanted
    for number in order:
        load(tmp_path / ("first", "second <b> & ü")[number] / "a.qlr", project)
    found, ids = groups(project)
    assert found == wanted + [wanted[number] for number in order]
    assert len(set(ids)) == len(ids) == len(project.mapLayers()) == 10


def test_a_run_into_the_same_folder_gives_another_group(series, tmp_path, project):
    folder = tmp_path / "dates"
    load(written(series, folder, DAYS), project)
    load(written(series, folder, LATER, 0.5), project)
    found, ids = groups(project)
    first, second = ([(str(folder / f"{day}.tif"), top, day) for day in days]
                     for days, top in ((DAYS, 1.0), (LATER, 0.5)))  # fmt: skip
    assert found == [first, second]
    assert len(set(ids)) == 5


@pytest.mark.parametrize("place", ["", "elsewhere"])
def test_a_definition_does_not_depend_on_the_current_directory(
    series, tmp_path, monkeypatch, place
):
    written(series, tmp_path / "elsewhere", DAYS)
    monkeypatch.chdir(tmp_path / place)  # one of them has rasters of these names
    text = written(series, tmp_path / "dates", DAYS).read_text("utf-8")
    sources = re.findall(r"<datasource>(.*?)<|[ ]source=\"(.*?)\"", text)
    assert {one or other for one, other in sources} == {f"./{day}.tif" for day in DAYS}
    shutil.move(str(tmp_path / "dates"), str(tmp_path / "moved"))
    moved = QgsProject()
    load(tmp_path / "moved" / "a.qlr", moved)
    assert all(layer.isValid() for layer in moved.mapLayers().values())


def test_loading_the_group_keeps_the_current_directory(series, tmp_path, project):
    before = Path.cwd()
    path = written(series, tmp_path / "dates", DAYS)
    context = QgsProcessingContext()
    context.setProject(project)
    TimeSeriesGroup(path, DAYS, None).postProcessLayer(None, context, None)
    assert Path.cwd() == before
    (found,), _ = groups(project)
    assert [source for source, *_ in found] == [str(tmp_path / f"dates/{day}.tif") for day in DAYS]
