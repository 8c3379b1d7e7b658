"""Attention rasters: paths, the pass, and what is written."""

import pytest
from planar_sits.processing_provider import attention_rasters as rasters
from planar_sits.processing_provider import inputs
from planar_sits.processing_provider import model_support as models


def test_paths_are_false_if_nothing_is_wanted():
    assert not rasters.RasterPaths("", "")
    assert rasters.RasterPaths("a.tif", "")
    assert rasters.RasterPaths("", "", "dates")


@pytest.mark.parametrize(("algorithm", "folder"), [("spatialattention", "dates"), ("classify", "")])
def test_the_paths_of_a_run(make_run, tmp_path, algorithm, folder):
    run = make_run(algorithm, ATTENTION=str(tmp_path / "a.tif"), BY_DATE=str(tmp_path / "dates"))
    paths = rasters.read_paths(run)
    assert paths.attention == str(tmp_path / "a.tif")
    assert paths.semantic == ""
    assert paths.by_date == (str(tmp_path / folder) if folder else "")


def test_a_temporary_folder_has_a_path(make_run):
    paths = rasters.read_paths(make_run("spatialattention", BY_DATE="TEMPORARY_OUTPUT"))
    assert paths.by_date not in ("", "TEMPORARY_OUTPUT")


def test_no_date_above_the_threshold_is_a_warning(
    make_run, feedback, series, parcels, trained, tmp_path
):
    # No parcel went through the pass, so that no date has attention.
    run = make_run(
        "spatialattention",
        feedback(),
        **series,
        MODEL=trained["MODEL"],
        PARCELS=f"{parcels}|subset=parcel = 1",
        BY_DATE=str(tmp_path / "dates"),
        DEVICE="cpu",
    )
    model = models.read_model(run)
    opened = models.read_model_series(run, model)
    one = inputs.read_parcels(run, opened)
    paths = rasters.read_paths(run)
    with rasters.open_rasters(model, opened, one, paths) as attention:
        rasters.write_by_date(run, attention, paths, opened)
    assert "BY_DATE" in run.feedback.warnings[-1]
    assert list((tmp_path / "dates").iterdir()) == []
