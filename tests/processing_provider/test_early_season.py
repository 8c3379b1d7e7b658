"""planarsits:earlyseason as a script and the real binary call it."""

import datetime as dt
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.tests.support import layers
from qgis.core import NULL, QgsProcessingException

WALKS = {"METHOD": "random_walk", "LENGTH": 8, "FRACTION": 10, "EPOCHS": 2}


@pytest.fixture(scope="session")
def dates(sample):
    """Dates of the sample scene's images, in order."""
    return sorted(path.stem[-10:] for path in (sample / "images").glob("*.tif"))


@pytest.fixture(scope="session")
def options(parcels, series):
    """Return a function that gives the parameters of a quick run in a folder."""

    def make(folder, **more):
        return {
            **series,
            "PARCELS": parcels,
            "CLASS_FIELD": "crop",
            "METHOD": "lda",
            "CUTOFFS": "3",
            "FOLDS": 3,
            "DEVICE": "cpu",
            "TABLE": str(folder / "table.gpkg"),
            "REPORT": str(folder / "report.html"),
            **more,
        }

    return make


@pytest.fixture(scope="session")
def early(run, options, tmp_path_factory):
    """Results of three dates by LDA."""
    return run("earlyseason", **options(tmp_path_factory.mktemp("early")))


def rows(layer):
    """Return the rows of a layer, with None for NULL."""
    return [
        {name: None if value == NULL else value for name, value in row.items()}
        for row in layers.rows(layer)
    ]


def overall(table):
    """Return the rows of all parcels."""
    return [row for row in table if row["class"] is None]


def test_a_cluster_gives_the_same(run, options, early, tmp_path):
    pytest.importorskip("distributed")
    there = run("earlyseason", **options(tmp_path, CLUSTER="local:1", REPORT=None))
    found, expected = rows(there["TABLE"]), rows(early["TABLE"])
    assert len(found) == len(expected)
    for one, other in zip(found, expected):
        assert one == pytest.approx(other, abs=1e-6)
    assert there["EARLIEST"] == early["EARLIEST"]


def cancelled_after(recorder, number):
    """Return a feedback that cancels after a number of folds."""
    push = recorder.pushInfo

    def count(info):
        push(info)
        if sum(", fold " in line for line in recorder.infos) == number:
            recorder.cancel()

    recorder.pushInfo = count
    return recorder


def test_results_are_the_declared_outputs(early, provider):
    declared = provider.algorithm("earlyseason").outputDefinitions()
    assert set(early) == {output.name() for output in declared}


def test_a_row_for_each_date_and_each_class(early, parcels, dates):
    table = rows(early["TABLE"])
    crops = sorted({row["crop"] for row in rows(parcels)})
    assert len(table) == 3 * (1 + len(crops))
    assert [row["cutoff"] for row in overall(table)][-1] == dates[-1]
    assert [row["dates"] for row in overall(table)][-1] == len(dates)
    assert {row["class"] for row in table} == {None, *crops}


def test_the_earliest_date_is_that_of_the_table(early):
    marked = [row["cutoff"] for row in overall(rows(early["TABLE"])) if row["earliest"]]
    assert marked == [early["EARLIEST"]]
    dt.date.fromisoformat(early["EARLIEST"])


@pytest.mark.parametrize("steps", [0, 7])
def test_a_date_gives_what_a_comparison_of_the_season_until_then_gives(
    run, options, series, parcels, dates, tmp_path, steps
):
    cutoff = dates[3]
    table = rows(run("earlyseason", **options(tmp_path, CUTOFFS=cutoff, STEPS=steps))["TABLE"])
    shared = {**series, "PARCELS": parcels, "CLASS_FIELD": "crop", "FOLDS": 3, "STEPS": steps,
              "METHODS": ["lda"], "DEVICE": "cpu"}  # fmt: skip
    for name, row in zip((cutoff, ""), overall(table)):
        path = str(tmp_path / f"predictions{name}.gpkg")
        run("crossvalidate", **shared, SEASON_END=name, SCORES="TEMPORARY_OUTPUT",
            CONFUSION=None, REPORT=None, PREDICTIONS=path)  # fmt: skip
        right = [one["right"] for one in rows(path) if one["right"] is not None]
        assert row["oa"] == pytest.approx(np.mean(right))


def test_images_after_a_date_change_nothing_on_it(run, options, changed, dates, tmp_path):
    rng = np.random.default_rng(0)

    def spoilt(values, number):
        return values if number < 4 else rng.normal(0, 1e4, values.shape).astype(np.float32)

    chosen = {"CUTOFFS": dates[3], "REPORT": None, "MASKS": []}
    unspoilt = options(tmp_path, **{**chosen, "TABLE": "TEMPORARY_OUTPUT"})
    before = rows(run("earlyseason", **unspoilt)["TABLE"])
    images = changed(spoilt)
    assert len(images) == len(dates)
    after = rows(run("earlyseason", **options(tmp_path, **chosen, SERIES=images))["TABLE"])
    for one, other in zip(before, after):
        if one["cutoff"] == dates[3]:
            assert (one["oa"], one["f1"]) == (other["oa"], other["f1"])
    assert before[-1]["oa"] != after[-1]["oa"]


def test_a_network_with_attention_has_its_share(run, options, tmp_path):
    results = run("earlyseason", **options(tmp_path, **WALKS, CUTOFFS="2"))
    shares = [row["attention"] for row in overall(rows(results["TABLE"]))]
    assert 0 < shares[0] <= shares[1]
    assert shares[1] == pytest.approx(1)
    assert "attention that a model" in Path(results["REPORT"]).read_text(encoding="utf-8")


def test_lda_has_no_attention(early):
    assert {row["attention"] for row in rows(early["TABLE"])} == {None}
    assert "no attention to show" in Path(early["REPORT"]).read_text(encoding="utf-8")


def test_the_log_tells_the_earliest_date(run, options, tmp_path, feedback):
    recorder = feedback()
    results = run("earlyseason", recorder, **options(tmp_path, REPORT=None))
    assert any(results["EARLIEST"] in line and "points" in line for line in recorder.infos)
    assert recorder.fractions == sorted(recorder.fractions)


def test_parcels_that_are_seen_later_are_left_out_at_all_dates(
    run, options, series, dates, tmp_path, feedback
):
    hidden = []
    for path in series["MASKS"]:  # all clouds on the left, until the first cut-off
        source = gdal.Open(path)
        values = source.ReadAsArray()
        if path[-14:-4] in dates[:3]:
            values[:, : values.shape[1] // 3] = 1
        copy = gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / Path(path).name), source)
        copy.GetRasterBand(1).WriteArray(values)
        hidden.append(copy.GetDescription())
        del copy
    recorder = feedback()
    chosen = options(tmp_path, MASKS=hidden, CUTOFFS=dates[2], REPORT=None)
    table = rows(run("earlyseason", recorder, **chosen)["TABLE"])
    counts = [row["parcels"] for row in overall(table)]
    assert counts[0] == counts[1] < 34
    (warning,) = [line for line in recorder.warnings if "first cut-off" in line]
    assert warning.startswith(f"{40 - counts[0]} parcel")
    assert dates[2] in warning


def test_a_stopped_run_is_resumed(run, options, tmp_path, feedback):
    chosen = options(tmp_path, METHOD="svm")
    with pytest.raises(QgsProcessingException, match="2 of 3 dates.*1 of 3 folds") as caught:
        run("earlyseason", cancelled_after(feedback(), 4), **chosen)
    assert "RESUME" in str(caught.value)
    assert not (tmp_path / "table.gpkg").exists()
    recorder = feedback()
    run("earlyseason", recorder, **chosen, RESUME=True)
    folds = [line for line in recorder.infos if ", fold " in line]
    assert ["kept from before" in line for line in folds] == 4 * [True] + 5 * [False]


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"CUTOFFS": ""}, ("(CUTOFFS)", "neither")),
        ({"CUTOFFS": "soon"}, ("(CUTOFFS)", "'soon'")),
        ({"CUTOFFS": "1"}, ("(CUTOFFS)", "2 or more")),
        ({"CUTOFFS": "500"}, ("(CUTOFFS)", "500", "dates")),
        ({"CUTOFFS": "1999-05-01"}, ("(CUTOFFS)", "outside the season")),
        ({"CUTOFFS": "{0}"}, ("(CUTOFFS)", "before the second")),
        ({"CUTOFFS": "{3},{3}"}, ("(CUTOFFS)", "twice")),
        ({"CUTOFFS": "{last}"}, ("(CUTOFFS)", "only the full season")),
        ({"TOLERANCE": -1}, ("TOLERANCE", "-1")),
        ({"METHOD": "magic"}, ("METHOD", "'magic'")),
        ({"FOLDS": 90}, ("FOLDS", "90")),
        ({"GROUPING": "field"}, ("GROUP_FIELD", "empty")),
        ({"CLASS_FIELD": "colour"}, ("CLASS_FIELD", "'colour'")),
        ({"EPOCHS": 2}, ("(EPOCHS)", "(METHOD)")),
        ({**WALKS, "BACKBONE": "squeezenet1_0", "CUTOFFS": "2"}, ("(CUTOFFS)", "squeezenet1_0")),
    ],
)
def test_bad_input_is_refused(refusal, options, dates, tmp_path, change, parts):
    if "CUTOFFS" in change:
        change = {**change, "CUTOFFS": change["CUTOFFS"].format(*dates, last=dates[-1])}
    message = refusal("earlyseason", **options(tmp_path, **change))
    assert all(part in message for part in parts), message
    assert "\n" not in message
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_the_real_binary(qgis_process, options, tmp_path):
    chosen = options(tmp_path, CUTOFFS="2")
    done = qgis_process.run("earlyseason", **chosen)
    assert done.returncode == 0, done.stdout
    assert len(overall(rows(chosen["TABLE"]))) == 2
