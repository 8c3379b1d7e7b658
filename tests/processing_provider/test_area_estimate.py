"""planarsits:areaestimate: hectares with intervals, from visits that were drawn."""

import csv

import numpy as np
import pytest
from planar_sits.tests.support.classified import CLASSES, classified_layer, make_classified
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture(scope="module")
def data():
    return make_classified(300)


def seen_classes(data, visited):
    """Return the true classes of the visited parcels, None for others."""
    return [CLASSES[k] if row in visited else None for row, k in enumerate(data[1])]


@pytest.fixture(scope="module")
def visited(data):
    return set(np.random.default_rng(3).choice(300, 120, replace=False).tolist())


@pytest.fixture(scope="module")
def layer(provider, data, visited, tmp_path_factory):
    path = tmp_path_factory.mktemp("areas") / "c.gpkg"
    return classified_layer(path, data, [("seen", seen_classes(data, visited))])


@pytest.fixture
def areas(run, layer, tmp_path):
    """Return a function that estimates areas and gives the rows of the table by class."""

    def estimate(parcels=layer, feedback=None, **parameters):
        table = str(tmp_path / "areas.csv")
        parameters = {"REFERENCE_FIELD": "seen", "REPORT": None, **parameters}
        run("areaestimate", feedback, PARCELS=parcels, TABLE=table, **parameters)
        with open(table, encoding="utf-8") as file:
            return {
                row.pop("class"): {key: float(value or "nan") for key, value in row.items()}
                for row in csv.DictReader(file)
            }

    return estimate


def test_areas_with_intervals(areas, data):
    hectares, truth, mapped, _ = data
    rows = areas(SAMPLE="simple_random")
    assert list(rows) == list(CLASSES)
    assert sum(row["hectares"] for row in rows.values()) == pytest.approx(hectares.sum(), rel=2e-3)
    for number, name in enumerate(CLASSES):
        row = rows[name]
        assert row["map_ha"] == pytest.approx(hectares[mapped == number].sum(), rel=2e-3)
        assert row["low"] < row["hectares"] < row["high"]
        assert row["ppi_low"] < row["ppi_ha"] < row["ppi_high"]
        true = hectares[truth == number].sum()
        assert row["low"] < true < row["high"] and row["ppi_low"] < true < row["ppi_high"]
        assert row["parcels"] == (mapped == number).sum()
    assert sum(row["visited"] for row in rows.values()) == 120


def test_higher_confidence_is_wider(areas):
    narrow, wide = (areas(SAMPLE="simple_random", CONFIDENCE=level) for level in (0.8, 0.99))
    for name in CLASSES:
        assert narrow[name]["hectares"] == wide[name]["hectares"]
        for low, high in (("low", "high"), ("ppi_low", "ppi_high")):
            assert wide[name][low] < narrow[name][low] < narrow[name][high] < wide[name][high]


def test_areas_in_degrees_are_those_in_metres(areas, data, visited, tmp_path):
    rows = areas(SAMPLE="simple_random")
    extra = [("seen", seen_classes(data, visited))]
    degrees = classified_layer(tmp_path / "d.gpkg", data, extra, crs="EPSG:4326")
    for name, row in areas(degrees, SAMPLE="simple_random").items():
        assert row["hectares"] == pytest.approx(rows[name]["hectares"], rel=1e-3)
        assert row["high"] == pytest.approx(rows[name]["high"], rel=1e-3)


def test_all_parcels_visited(areas, data, tmp_path):
    layer = classified_layer(
        tmp_path / "all.gpkg", data, [("seen", seen_classes(data, range(300)))]
    )
    for number, name in enumerate(CLASSES):
        row = areas(layer, SAMPLE="simple_random")[name]
        true = data[0][data[1] == number].sum()
        for key in ("low", "hectares", "high", "ppi_low", "ppi_ha", "ppi_high"):
            assert row[key] == pytest.approx(true, rel=2e-3)


def test_labels_that_are_no_sample_are_refused(refusal, layer, tmp_path):
    message = refusal(
        "areaestimate", PARCELS=layer, REFERENCE_FIELD="seen", TABLE=str(tmp_path / "t.csv"),
        REPORT=str(tmp_path / "r.html"),
    )  # fmt: skip
    assert "Kind of sample (SAMPLE)" in message and "drawn at random" in message
    assert "declarations" in message and "\n" not in message
    assert list(tmp_path.iterdir()) == []


def test_visits_to_learn_from_are_refused(run, refusal, layer, tmp_path):
    chosen = str(tmp_path / "v.gpkg")
    run("nextvisits", PARCELS=layer, COUNT=60, PURPOSE="learning", OUTPUT=chosen, REPORT=None)
    parameters = {"PARCELS": chosen, "REFERENCE_FIELD": "seen", "REPORT": None}
    message = refusal("areaestimate", **parameters, TABLE=str(tmp_path / "t.csv"))
    assert "learning" in message and "no probability sample" in message


def filled(path, data, missing=0):
    """Write the class seen at the drawn parcels of an output of nextvisits."""
    layer = QgsVectorLayer(path)
    layer.startEditing()
    column, left = layer.fields().lookupField("seen"), missing
    for row, feature in enumerate(layer.getFeatures(QgsFeatureRequest())):
        value = None
        if isinstance(feature["visit_rank"], int):
            value, left = (None, left - 1) if left else (CLASSES[data[1][row]], 0)
        layer.changeAttributeValue(feature.id(), column, value)
    assert layer.commitChanges()
    return path


def test_from_drawing_to_areas(run, areas, layer, data, tmp_path, feedback):
    drawn = str(tmp_path / "v.gpkg")
    run("nextvisits", PARCELS=layer, COUNT=90, OUTPUT=drawn, REPORT=None)
    rows = areas(filled(drawn, data))
    assert sum(row["visited"] for row in rows.values()) == 90
    for number, name in enumerate(CLASSES):
        assert rows[name]["low"] < data[0][data[1] == number].sum() < rows[name]["high"]
    recorder = feedback()
    areas(filled(drawn, data, missing=4), recorder)
    assert any("4 of 90 drawn parcels have no class" in text for text in recorder.warnings)


def test_parcels_that_were_not_drawn_do_not_count(run, areas, layer, data, tmp_path, feedback):
    """The field also holds classes of parcels beside the sample."""
    drawn = str(tmp_path / "v.gpkg")
    run("nextvisits", PARCELS=layer, COUNT=90, OUTPUT=drawn, REPORT=None)
    recorder = feedback()
    rows = areas(drawn, recorder)
    assert any("not drawn" in text for text in recorder.warnings)
    assert sum(row["visited"] for row in rows.values()) < 90


def test_spelling_and_new_classes_are_told(areas, data, visited, tmp_path, feedback):
    seen = seen_classes(data, visited)
    renamed = {"maize": " MAIZE", "wheat": "wheat"}
    seen = [None if one is None else renamed.get(one, one) for one in seen]
    first = sorted(visited)[:3]
    for row in first:
        seen[row] = "Sugar beet" if row != first[2] else "sugar-beet"
    recorder = feedback()
    layer = classified_layer(tmp_path / "s.gpkg", data, [("seen", seen)])
    rows = areas(layer, recorder, SAMPLE="simple_random")
    assert list(rows) == [*CLASSES, "Sugar beet"]
    assert rows["Sugar beet"]["map_ha"] == 0 and rows["Sugar beet"]["low"] > 0
    assert rows["Sugar beet"]["visited"] == 3
    text = " ".join(recorder.warnings)
    assert "'MAIZE' as 'maize'" in text and "no class 'Sugar beet'" in text


def test_strata_of_a_field(areas, data, tmp_path):
    """A stratified sample with other rates: the areas are not those of a random one."""
    zone = ["north" if row < 150 else "south" for row in range(300)]
    visited = {row for row in range(300) if row % (2 if row < 150 else 10) == 0}
    extra = [("seen", seen_classes(data, visited)), ("zone", zone)]
    layer = classified_layer(tmp_path / "z.gpkg", data, extra)
    rows = areas(layer, SAMPLE="stratified", STRATUM_FIELD="zone")
    hectares, truth = data[0], data[1]
    expected = 0.0
    for members in (np.arange(150), np.arange(150, 300)):
        drawn = [row for row in members if row in visited]
        share = hectares[drawn][truth[drawn] == 1].sum() / hectares[drawn].sum()
        expected += share * hectares[members].sum()
    assert rows["meadow"]["hectares"] == pytest.approx(expected, rel=2e-3)


def test_short_strata(areas, refusal, data, tmp_path, feedback):
    """Refused in a stratified sample, merged in a random one."""
    wheat = np.flatnonzero(data[2] == 2)
    visited = {row for row in range(300) if data[2][row] != 2 and row % 3 == 0} | {int(wheat[0])}
    layer = classified_layer(tmp_path / "w.gpkg", data, [("seen", seen_classes(data, visited))])
    message = refusal(
        "areaestimate", PARCELS=layer, REFERENCE_FIELD="seen", SAMPLE="stratified",
        TABLE="memory:", REPORT=None,
    )  # fmt: skip
    assert f"'wheat' (1 of {len(wheat)} parcels)" in message and "REFERENCE_FIELD" in message
    recorder = feedback()
    rows = areas(layer, recorder, SAMPLE="simple_random")
    assert any("merged" in text for text in recorder.warnings)
    assert rows["wheat"]["high"] > rows["wheat"]["low"]


def test_parcels_without_a_class_or_a_polygon(areas, data, visited, tmp_path, feedback):
    hectares, truth, mapped, chances = (values.copy() for values in data)
    rows = sorted(set(range(300)) - visited)
    mapped[rows[:4]], hectares[rows[4:6]] = -1, np.nan
    extra = [("seen", seen_classes(data, visited))]
    layer = classified_layer(tmp_path / "g.gpkg", (hectares, truth, mapped, chances), extra)
    recorder = feedback()
    table = areas(layer, recorder, SAMPLE="simple_random")
    total = np.nansum(np.delete(hectares, rows[:4]))
    assert sum(row["hectares"] for row in table.values()) == pytest.approx(total, rel=2e-3)
    text = " ".join(recorder.warnings)
    assert "2 parcels without a polygon" in text and "4 parcels without a class" in text


def test_one_class(areas, data, visited, tmp_path):
    hectares, truth, mapped, chances = data
    extra = [("seen", ["maize" if row in visited else None for row in range(300)])]
    layer = classified_layer(tmp_path / "o.gpkg", (hectares, truth, 0 * mapped, chances), extra,
                             probabilities=False)  # fmt: skip
    (row,) = areas(layer, SAMPLE="simple_random").values()
    assert row["low"] == row["hectares"] == row["high"]


def test_the_page(run, layer, tmp_path):
    page = tmp_path / "r.html"
    run("areaestimate", PARCELS=layer, REFERENCE_FIELD="seen", SAMPLE="simple_random",
        TABLE="memory:", REPORT=str(page))  # fmt: skip
    text = page.read_text(encoding="utf-8")
    assert "Olofsson" in text and "Angelopoulos" in text and "data:image/png" in text
    assert "as the operator says" in text and "User" in text


@pytest.mark.parametrize(
    "changed, parts",
    [
        ({"REFERENCE_FIELD": "sean"}, ["Class seen at the visit (REFERENCE_FIELD)", "sean"]),
        ({"STRATUM_FIELD": "zone"}, ["Stratum field (STRATUM_FIELD)", "zone"]),
        ({"PREDICTED_FIELD": "crop"}, ["Predicted class field (PREDICTED_FIELD)", "crop"]),
        ({"CONFIDENCE": 1.5}, ["CONFIDENCE"]),
        ({"SAMPLE": "visit_prob"}, ["SAMPLE", "visit_prob"]),
        ({"SAMPLE": "lucky"}, ["SAMPLE"]),
    ],
)
def test_bad_parameters(refusal, layer, tmp_path, changed, parts):
    parameters = {"PARCELS": layer, "REFERENCE_FIELD": "seen", "SAMPLE": "simple_random",
                  "TABLE": str(tmp_path / "t.csv"), "REPORT": str(tmp_path / "r.html")}  # fmt: skip
    message = refusal("areaestimate", **{**parameters, **changed})
    assert all(part in message for part in parts), message
    assert "\n" not in message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "values, part", [([1.4] * 300, "1.4"), ([None] * 300, "no probability sample")]
)
def test_bad_probabilities(refusal, data, visited, tmp_path, values, part):
    extra = [("seen", seen_classes(data, visited)), ("visit_prob", values)]
    layer = classified_layer(tmp_path / "p.gpkg", data, extra)
    message = refusal(
        "areaestimate", PARCELS=layer, REFERENCE_FIELD="seen", TABLE="memory:", REPORT=None
    )
    assert part in message and "visit_prob" in message


def test_nothing_visited(refusal, data, tmp_path):
    layer = classified_layer(tmp_path / "n.gpkg", data, [("seen", [None] * 299 + ["maize"])])
    parameters = {"PARCELS": layer, "SAMPLE": "simple_random", "TABLE": "memory:", "REPORT": None}
    message = refusal("areaestimate", REFERENCE_FIELD="seen", **parameters)
    assert "fewer than 2" in message
    message = refusal("areaestimate", REFERENCE_FIELD="pred_stat", **parameters)
    assert "none of its values (classified)" in message
    message = refusal("areaestimate", REFERENCE_FIELD="pred_class", **parameters)
    assert "REFERENCE_FIELD" in message and "PREDICTED_FIELD" in message


# ---------------------------------------------------------------- in a model, a task, a process


def test_in_a_model(run, provider, layer, data, tmp_path):
    """Visits that are drawn, and the areas of parcels that were all seen before."""
    import processing

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Example", "areas")
    model.initAlgorithm()
    polygons = QgsProcessingParameterFeatureSource("parcels", "", [QgsProcessing.SourceType(2)])
    model.addModelParameter(polygons, QgsProcessingModelParameter("parcels"))
    draw = QgsProcessingModelChildAlgorithm("planarsits:nextvisits")
    draw.setChildId("draw")
    draw.addParameterSources("PARCELS", [source.fromModelParameter("parcels")])
    draw.addParameterSources("COUNT", [source.fromStaticValue(80)])
    step = QgsProcessingModelChildAlgorithm("planarsits:areaestimate")
    step.setChildId("areas")
    step.addParameterSources("PARCELS", [source.fromChildOutput("draw", "OUTPUT")])
    step.addParameterSources("REFERENCE_FIELD", [source.fromStaticValue("seen")])
    for one in (draw, step):  # the designer writes the defaults down too
        for definition in one.algorithm().parameterDefinitions():
            default, name = definition.defaultValue(), definition.name()
            given = name in one.parameterSources() or definition.isDestination()
            if not given and default is not None:
                one.addParameterSources(name, [source.fromStaticValue(default)])
    result = QgsProcessingModelOutput("result")
    result.setChildId("areas")
    result.setChildOutputName("TABLE")
    step.setModelOutputs({"result": result})
    model.addChildAlgorithm(draw)
    model.addChildAlgorithm(step)
    valid, problems = model.validate()
    assert valid, problems
    known = classified_layer(tmp_path / "k.gpkg", data, [("seen", seen_classes(data, range(300)))])
    table = processing.run(model, {"parcels": known, "areas:result": "TEMPORARY_OUTPUT"})
    rows = list(table["areas:result"].getFeatures())
    assert [row["class"] for row in rows] == list(CLASSES)
    assert sum(row["visited"] for row in rows) == 80


def test_in_a_worker_thread(provider, layer, tmp_path, feedback):
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer(layer, "classified"))
    context = QgsProcessingContext()
    context.setProject(project)
    try:
        for name, parameters in (
            ("nextvisits", {"COUNT": 50, "OUTPUT": str(tmp_path / "v.gpkg")}),
            ("areaestimate", {"REFERENCE_FIELD": "seen", "SAMPLE": "simple_random",
                              "TABLE": str(tmp_path / "t.gpkg")}),
        ):  # fmt: skip
            loop, outcome, recorder = QEventLoop(), {}, feedback()
            algorithm = provider.algorithm(name).create()
            given = {"PARCELS": "classified", "REPORT": str(tmp_path / f"{name}.html")}
            task = QgsProcessingAlgRunnerTask(algorithm, {**given, **parameters}, context, recorder)
            task.executed.connect(lambda done, results, kept=outcome: kept.update(success=done))
            task.executed.connect(loop.quit)
            QgsApplication.taskManager().addTask(task)
            QTimer.singleShot(60_000, loop.quit)
            loop.exec()
            assert outcome["success"], recorder.infos + recorder.warnings
            assert (tmp_path / f"{name}.html").exists()
    finally:
        project.clear()


@pytest.mark.slow
def test_through_qgis_process_without_torch(qgis_process, layer, data, tmp_path):
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / "sitecustomize.py").write_text(
        "import sys\nsys.modules['torch'] = sys.modules['torchvision'] = None\n"
    )
    path = f"{tmp_path / 'hidden'}:{qgis_process.environment['PYTHONPATH']}"
    hidden = {"PYTHONPATH": path}
    drawn = tmp_path / "v.gpkg"
    done = qgis_process.run("nextvisits", hidden, PARCELS=layer, COUNT=90, OUTPUT=drawn,
                            REPORT=tmp_path / "v.html")  # fmt: skip
    assert done.returncode == 0, done.stdout
    filled(str(drawn), data)
    done = qgis_process.run("areaestimate", hidden, PARCELS=drawn, REFERENCE_FIELD="seen",
                            TABLE=tmp_path / "t.csv", REPORT=tmp_path / "a.html")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "t.csv").exists() and (tmp_path / "a.html").exists()
    done = qgis_process.run("areaestimate", hidden, PARCELS=layer, REFERENCE_FIELD="seen",
                            TABLE=tmp_path / "u.csv")  # fmt: skip
    assert done.returncode == 1 and "Kind of sample (SAMPLE)" in done.stdout
    assert not (tmp_path / "u.csv").exists()
