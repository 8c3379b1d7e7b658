"""planarsits:temporalattention as a script, and as a step of a model."""

import datetime as dt
import re

import numpy as np
import pytest
from planar_sits.core.networks.compact import Compact
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider.temporal_attention import table_fields
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def attend(run, trained, series, sample):
    """Return a function that looks at the sample's dates and returns the results."""

    def call(**more):
        chosen = {
            **series,
            "MODEL": trained["MODEL"],
            "PARCELS": str(sample / "parcels.gpkg"),
            "DEVICE": "cpu",
            "TABLE": "TEMPORARY_OUTPUT",
            **more,
        }
        return run("temporalattention", **chosen)

    return call


@pytest.fixture
def description(trained):
    return load_model(trained["MODEL"])[0]


def rows(layer):
    return [feature.attributes() for feature in layer.getFeatures()]


def profiles(results):
    return np.array([row[2:-1] for row in rows(results["TABLE"])], float)


def kept_dates(results):
    return [row[1] for row in rows(results["TABLE"]) if row[-1]]


def test_the_table_has_a_row_per_date(attend, description, series):
    results = attend()
    table = results["TABLE"]
    names = [field.name() for field in table.fields()]
    assert names == ["step", "date", *description.class_names, "kept"]
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    found = rows(table)
    assert [row[0] for row in found] == [1, 2, 3, 4, 5, 6]
    assert [row[1] for row in found] == [path[-14:-4] for path in series["SERIES"]]
    assert {row[-1] for row in found} == {0, 1}
    assert (profiles(results) >= 0).all()
    assert profiles(results).any()


def test_the_range_goes_from_the_first_to_the_last_date_kept(attend):
    results = attend()
    kept = kept_dates(results)
    assert (results["RANGE_START"], results["RANGE_END"]) == (kept[0], kept[-1])


def test_the_dates_are_those_of_the_series_not_of_the_training(attend, series):
    dates = [path[-14:-4] for path in series["SERIES"]]
    later = [str(int(date[:4]) + 2) + date[4:] for date in dates]
    here, moved = attend(MASKS=[]), attend(MASKS=[], DATES=",".join(later))
    days = [dt.date.fromisoformat(date) for date in dates]
    start = dt.date.fromisoformat(later[0])
    expected = [(start + (day - days[0])).isoformat() for day in days]
    assert [row[1] for row in rows(moved["TABLE"])] == expected
    assert np.allclose(profiles(here), profiles(moved), rtol=1e-3)
    assert moved["RANGE_START"] in expected
    assert moved["RANGE_END"] in expected


def test_the_log_tells_the_range_and_the_resolution(attend, feedback):
    told = feedback()
    results = attend(feedback=told)
    count = len(kept_dates(results))
    answer = f"rest on {results['RANGE_START']} to {results['RANGE_END']}: {count} of 6 dates."
    assert any(answer in line for line in told.said)
    assert any("The map has 6 rows" in line for line in told.said)


def test_the_classes_are_those_of_a_classification(attend, run, trained, series, sample, feedback):
    told = feedback()
    attend(feedback=told)
    lines = [re.fullmatch(r"(.+): (\d+) parcel\(s\), (\d+) segment\(s\)\.", s) for s in told.said]
    counted = {line[1]: int(line[2]) for line in lines if line}
    classified = run(
        "classify",
        **series,
        MODEL=trained["MODEL"],
        PARCELS=str(sample / "parcels.gpkg"),
        DEVICE="cpu",
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    decided = [feature["pred_class"] for feature in classified.getFeatures()]
    assert counted == {name: decided.count(name) for name in counted}
    assert sum(counted.values()) == 40


def test_the_same_run_gives_the_same(attend):
    first, second = attend(), attend()
    assert rows(first["TABLE"]) == rows(second["TABLE"])


def assert_same(first, second):
    assert np.allclose(profiles(first), profiles(second), rtol=1e-5, atol=1e-7)
    assert kept_dates(first) == kept_dates(second)


def test_batch_size_changes_nothing(attend):
    assert_same(attend(), attend(BATCH_SIZE=37))


def test_chunks_change_nothing(attend, monkeypatch):
    from planar_sits.core.series.reader import Reader

    # The sample is a single block: it is always read whole.
    whole, chunks = attend(), Reader.chunks

    def parts(*arguments, **named):
        for chunk in chunks(*arguments, **named):
            for part in np.array_split(np.arange(len(chunk)), 7):
                yield chunk.take(part[::-1])

    monkeypatch.setattr(Reader, "chunks", parts)
    assert_same(whole, attend(MEMORY_MB=16))


def test_method_profile_and_fraction_are_heard(attend):
    usual, more = attend(), attend(FRACTION=30)
    for other in (attend(METHOD="gradcam"), attend(PROFILE="mean"), more):
        assert not np.allclose(profiles(usual), profiles(other), rtol=1e-3)
    strict = attend(PROFILE="and")
    assert np.allclose(profiles(strict), profiles(attend(PROFILE="mean")))
    assert len(kept_dates(strict)) < len(kept_dates(usual))


def test_where_no_date_stands_out_the_whole_season_is_suggested(attend, feedback, monkeypatch):
    from planar_sits.core.attention import temporal

    monkeypatch.setattr(temporal, "above_otsu", lambda row: np.zeros(len(row), bool))
    told = feedback()
    results = attend(feedback=told)
    dates = [row[1] for row in rows(results["TABLE"])]
    assert (results["RANGE_START"], results["RANGE_END"]) == (dates[0], dates[-1])
    assert kept_dates(results) == []
    assert any("No date exceeds" in line for line in told.warned)


def test_parcels_left_out_are_told(attend, sample, feedback):
    copy = QgsVectorLayer(str(sample / "parcels.gpkg")).materialize(QgsFeatureRequest())
    far = QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))")
    first = next(copy.getFeatures())
    copy.dataProvider().changeGeometryValues({first.id(): far})
    told = feedback()
    attend(PARCELS=copy, feedback=told)
    assert any("1 parcel(s) left out, outside the images" in line for line in told.warned)


def test_without_a_usable_parcel_one_sentence_says_so(attend, sample, tmp_path):
    copy = QgsVectorLayer(str(sample / "parcels.gpkg")).materialize(QgsFeatureRequest())
    far = QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))")
    everywhere = {feature.id(): far for feature in copy.getFeatures()}
    copy.dataProvider().changeGeometryValues(everywhere)
    with pytest.raises(QgsProcessingException, match="PARCELS: none of the parcels can be used"):
        attend(PARCELS=copy, TABLE=str(tmp_path / "t.gpkg"), REPORT=str(tmp_path / "r.html"))
    assert list(tmp_path.iterdir()) == []


def test_a_network_without_a_map_is_refused_first(
    attend, monkeypatch, tmp_path, provider, feedback
):
    monkeypatch.setattr(Compact, "attention_layer", None)
    with pytest.raises(QgsProcessingException, match="no convolutional map"):
        attend(REPORT=str(tmp_path / "r.html"))
    assert list(tmp_path.iterdir()) == []


def test_a_step_of_a_model_is_refused_before_anything_is_read(
    provider, trained, series, monkeypatch, feedback
):
    from qgis.core import QgsProcessingContext

    monkeypatch.setattr(Compact, "attention_layer", None)
    algorithm = provider.algorithm("temporalattention").create()
    # check() is left out, as the modeler does.
    parameters = {**series, "MODEL": trained["MODEL"], "TABLE": "memory:"}
    with pytest.raises(QgsProcessingException, match="no convolutional map"):
        algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), feedback())


def test_cancel_writes_nothing(attend, tmp_path, feedback):
    for moment in ("acquisitions on", "Suggested season"):
        told = feedback(cancel_at=moment)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            attend(TABLE=str(tmp_path / "t.gpkg"), REPORT=str(tmp_path / "r.html"), feedback=told)
        assert list(tmp_path.iterdir()) == []


def test_the_outputs_are_files(attend, tmp_path):
    table, report = tmp_path / "new" / "t.gpkg", tmp_path / "new" / "r.html"
    results = attend(TABLE=str(table), REPORT=str(report))
    assert QgsVectorLayer(str(table)).featureCount() == 6
    text = report.read_text(encoding="utf-8")
    assert f"<strong>{results['RANGE_START']} to {results['RANGE_END']}</strong>" in text
    assert not re.search(r'(src|href)="(?!data:)', text)


def test_the_parcels_are_not_overwritten(attend, sample, tmp_path):
    import shutil

    path = tmp_path / "parcels.gpkg"
    shutil.copy(sample / "parcels.gpkg", path)
    with pytest.raises(QgsProcessingException):
        attend(PARCELS=str(path), TABLE=str(path))
    assert QgsVectorLayer(str(path)).featureCount() == 40


def test_a_class_named_like_a_field_gets_another_name(qgis_app):
    names = [field.name() for field in table_fields(["Date", "Rye", "rye", "KEPT", "rye_", "fid"])]
    assert names == ["step", "date", "Date_", "Rye", "rye_", "KEPT_", "rye__", "fid_", "kept"]


Source = QgsProcessingModelChildParameterSource


def child(name, algorithm, **values):
    """Return a step of a model; values are sources or static values, else the defaults."""
    step = QgsProcessingModelChildAlgorithm(f"planarsits:{algorithm}")
    step.setChildId(name)
    for definition in step.algorithm().parameterDefinitions():
        if not definition.isDestination() and definition.defaultValue() is not None:
            values.setdefault(definition.name(), definition.defaultValue())
    for key, value in values.items():
        source = value if isinstance(value, Source) else Source.fromStaticValue(value)
        step.addParameterSources(key, [source])
    return step


@pytest.fixture
def chain(provider, trained):
    """A model: the dates that decided, then a training on them."""
    model = QgsProcessingModelAlgorithm("Shorter season", "crops")
    model.initAlgorithm()
    raster = QgsProcessing.SourceType.TypeRaster
    for definition in (
        QgsProcessingParameterMultipleLayers("images", "", raster),
        QgsProcessingParameterFeatureSource("fields"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    inputs = {
        "SERIES": Source.fromModelParameter("images"),
        "PARCELS": Source.fromModelParameter("fields"),
        "DEVICE": "cpu",
    }
    model.addChildAlgorithm(child("look", "temporalattention", MODEL=trained["MODEL"], **inputs))
    learn = child(
        "learn",
        "train",
        CLASS_FIELD="crop",
        LENGTH=8,
        FRACTION=10,
        EPOCHS=1,
        SEASON_START=Source.fromChildOutput("look", "RANGE_START"),
        SEASON_END=Source.fromChildOutput("look", "RANGE_END"),
        **inputs,
    )
    output = QgsProcessingModelOutput("model")
    output.setChildId("learn")
    output.setChildOutputName("MODEL")
    learn.setModelOutputs({"model": output})
    model.addChildAlgorithm(learn)
    return model


def test_a_training_on_the_range_chains(chain, sample, tmp_path, attend):
    import processing

    assert chain.validate()[0], chain.validate()[1]
    images = [str(path) for path in sorted(sample.glob("*.tif"))]
    path = str(tmp_path / "shorter.safetensors")
    processing.run(
        chain,
        {"images": images, "fields": str(sample / "parcels.gpkg"), "learn:model": path},
    )
    alone = attend(SERIES=images, MASKS=[])
    trained_on = load_model(path)[0]
    assert trained_on.season_start == alone["RANGE_START"]
    assert trained_on.step_labels()[-1] == alone["RANGE_END"]
