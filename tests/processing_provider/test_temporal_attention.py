"""planarsits:temporalattention as a script; as a step of a model in test_modeler.py."""

import datetime as dt
import re

import numpy as np
import pytest
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider.temporal_attention import date_fields
from planar_sits.tests.support.layers import FAR, copied
from qgis.core import (
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def attend(run, trained, series, parcels):
    """Return a function that computes the sample's attention and returns the results."""

    def call(feedback=None, **more):
        chosen = {
            **series,
            "MODEL": trained["MODEL"],
            "PARCELS": parcels,
            "DEVICE": "cpu",
            "TABLE": "TEMPORARY_OUTPUT",
            **more,
        }
        return run("temporalattention", feedback, **chosen)

    return call


@pytest.fixture(scope="module")
def attended(run, trained, series, parcels):
    """Results with the defaults."""
    return run(
        "temporalattention",
        **series,
        MODEL=trained["MODEL"],
        PARCELS=parcels,
        DEVICE="cpu",
        TABLE="TEMPORARY_OUTPUT",
    )


@pytest.fixture
def description(trained):
    return load_model(trained["MODEL"]).description


@pytest.fixture
def far_parcels(parcels):
    """Return a function that moves the first or all parcels far away."""

    def move(count=None):
        layer, far = copied(parcels), QgsGeometry.fromWkt(FAR)
        moved = list(layer.getFeatures())[:count]
        layer.dataProvider().changeGeometryValues({feature.id(): far for feature in moved})
        return layer

    return move


def attributes(layer):
    return [feature.attributes() for feature in layer.getFeatures()]


def profiles(results):
    return np.array([row[2:-1] for row in attributes(results["TABLE"])], float)


def kept_dates(results):
    return [row[1] for row in attributes(results["TABLE"]) if row[-1]]


def test_the_table_has_a_row_per_date(attended, description, series):
    table = attended["TABLE"]
    names = [field.name() for field in table.fields()]
    assert names == ["step", "date", *description.class_names, "kept"]
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    written = attributes(table)
    assert [row[0] for row in written] == [1, 2, 3, 4, 5, 6]
    assert [row[1] for row in written] == [path[-14:-4] for path in series["SERIES"]]
    assert {row[-1] for row in written} == {0, 1}
    assert (profiles(attended) >= 0).all()
    assert profiles(attended).any()


def test_the_range_goes_from_the_first_to_the_last_date_kept(attended):
    kept = kept_dates(attended)
    assert (attended["RANGE_START"], attended["RANGE_END"]) == (kept[0], kept[-1])


def test_the_dates_are_those_of_the_series_not_of_the_training(attend, series):
    dates = [path[-14:-4] for path in series["SERIES"]]
    later = [str(int(date[:4]) + 2) + date[4:] for date in dates]
    unmoved, moved = attend(MASKS=[]), attend(MASKS=[], DATES=",".join(later))
    days = [dt.date.fromisoformat(date) for date in dates]
    start = dt.date.fromisoformat(later[0])
    expected = [(start + (day - days[0])).isoformat() for day in days]
    assert [row[1] for row in attributes(moved["TABLE"])] == expected
    assert np.allclose(profiles(unmoved), profiles(moved), rtol=1e-3)
    assert moved["RANGE_START"] in expected
    assert moved["RANGE_END"] in expected


def test_the_log_has_the_range_and_the_resolution(attend, feedback):
    recorder = feedback()
    results = attend(recorder)
    count = len(kept_dates(results))
    answer = f"{results['RANGE_START']} to {results['RANGE_END']}. {count} of 6 dates"
    assert any(answer in line for line in recorder.infos)
    assert any("6 rows" in line for line in recorder.infos)


def test_the_classes_are_those_of_a_classification(attend, run, trained, series, parcels, feedback):
    recorder = feedback()
    attend(recorder)
    pattern = r"(.+): (\d+) parcels?, (\d+) segments?\."
    lines = [re.fullmatch(pattern, line) for line in recorder.infos]
    counted = {line[1]: int(line[2]) for line in lines if line}
    classified = run(
        "classify",
        **series,
        MODEL=trained["MODEL"],
        PARCELS=parcels,
        VOTING="all",
        DEVICE="cpu",
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    decided = [feature["pred_class"] for feature in classified.getFeatures()]
    assert counted == {name: decided.count(name) for name in counted}
    assert sum(counted.values()) == 40


def test_the_same_run_gives_the_same(attend, attended):
    assert attributes(attended["TABLE"]) == attributes(attend()["TABLE"])


def assert_same(first, second):
    assert np.allclose(profiles(first), profiles(second), rtol=1e-5, atol=1e-7)
    assert kept_dates(first) == kept_dates(second)


def test_batch_size_changes_nothing(attend, attended):
    assert_same(attended, attend(BATCH_SIZE=37))


def test_chunks_change_nothing(attend, attended, monkeypatch):
    from planar_sits.core.series.reader import Reader

    # The sample is a single block: it is always read in one chunk.
    chunks = Reader.chunks

    def parts(*arguments, **named):
        for chunk in chunks(*arguments, **named):
            for part in np.array_split(np.arange(len(chunk)), 7):
                yield chunk.take(part[::-1])

    monkeypatch.setattr(Reader, "chunks", parts)
    assert_same(attended, attend(MEMORY_MB=16))


@pytest.mark.parametrize("change", [{"METHOD": "gradcam"}, {"PROFILE": "mean"}, {"FRACTION": 30}])
def test_method_profile_and_fraction_have_an_effect(attend, attended, change):
    assert not np.allclose(profiles(attended), profiles(attend(**change)), rtol=1e-3)


def test_a_profile_of_all_segments_keeps_fewer_dates(attend, attended):
    strict = attend(PROFILE="and")
    assert np.allclose(profiles(strict), profiles(attend(PROFILE="mean")))
    assert len(kept_dates(strict)) < len(kept_dates(attended))


def test_if_no_date_is_kept_the_whole_season_is_suggested(attend, feedback, monkeypatch):
    from planar_sits.core.attention import temporal

    monkeypatch.setattr(temporal, "above_otsu", lambda row: np.zeros(len(row), bool))
    recorder = feedback()
    results = attend(recorder)
    dates = [row[1] for row in attributes(results["TABLE"])]
    assert (results["RANGE_START"], results["RANGE_END"]) == (dates[0], dates[-1])
    assert kept_dates(results) == []
    assert any(line.startswith("No date") for line in recorder.warnings)


def test_parcels_left_out_are_logged(attend, far_parcels, feedback):
    recorder = feedback()
    attend(recorder, PARCELS=far_parcels(1))
    assert any("1 parcel left out, outside the images" in line for line in recorder.warnings)


def test_without_a_usable_parcel_nothing_is_written(attend, far_parcels, tmp_path):
    outputs = {"TABLE": str(tmp_path / "t.gpkg"), "REPORT": str(tmp_path / "r.html")}
    with pytest.raises(QgsProcessingException, match="PARCELS"):
        attend(PARCELS=far_parcels(), **outputs)
    assert list(tmp_path.iterdir()) == []


def test_a_network_without_a_map_is_refused(attend, trained_by, tmp_path):
    with pytest.raises(QgsProcessingException, match="lda"):
        attend(MODEL=trained_by("lda")["MODEL"], REPORT=str(tmp_path / "r.html"))
    assert list(tmp_path.iterdir()) == []


def test_a_step_of_a_model_is_refused_before_anything_is_read(
    provider, trained_by, series, feedback
):
    algorithm = provider.algorithm("temporalattention").create()
    # checkParameterValues() is left out, as the modeler does.
    parameters = {**series, "MODEL": trained_by("lda")["MODEL"], "TABLE": "memory:"}
    with pytest.raises(QgsProcessingException, match="lda"):
        algorithm.prepareAlgorithm(parameters, QgsProcessingContext(), feedback())


@pytest.mark.parametrize("method", ["tempcnn", "cnn3d"])
def test_other_networks_with_a_map(attend, trained_by, parcels, method):
    few = f"{parcels}|subset=parcel < 6"
    results = attend(MODEL=trained_by(method)["MODEL"], PARCELS=few)
    assert len(attributes(results["TABLE"])) == 6


@pytest.mark.parametrize("moment", ["acquisitions on", "of 6 dates"])
def test_cancel_writes_nothing(attend, tmp_path, feedback, moment):
    outputs = {"TABLE": str(tmp_path / "t.gpkg"), "REPORT": str(tmp_path / "r.html")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        attend(feedback(cancel_at=moment), **outputs)
    assert list(tmp_path.iterdir()) == []


def test_the_outputs_are_files(attend, tmp_path):
    table, report = tmp_path / "new" / "t.gpkg", tmp_path / "new" / "r.html"
    results = attend(TABLE=str(table), REPORT=str(report))
    assert QgsVectorLayer(str(table)).featureCount() == 6
    text = report.read_text(encoding="utf-8")
    season = re.sub('</?span[^>]*>', "", re.search("<strong>(.*?)</strong>", text)[1])
    assert season == f"{results['RANGE_START']} to {results['RANGE_END']}"
    assert not re.search(r'(src|href)="(?!data:)', text)


def test_a_class_named_like_a_field_gets_another_name(qgis_app):
    names = [field.name() for field in date_fields(["Date", "Rye", "rye", "KEPT", "rye_", "fid"])]
    assert names == ["step", "date", "Date_", "Rye", "rye_", "KEPT_", "rye__", "fid_", "kept"]
