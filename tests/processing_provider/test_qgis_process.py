"""The real binary, as a nightly job calls it: success, and exit code 1 on errors."""

import pytest
from osgeo import ogr
from planar_sits.tests.support import bad_files as bad
from planar_sits.tests.support.refusals import (
    assert_sentence,
    below_a_file,
    case,
    contents,
    without_headlines,
)

pytestmark = pytest.mark.slow


def test_the_algorithms_are_listed(qgis_process):
    done = qgis_process.call("list")
    for name in ("train", "classify", "createsample", "modelinfo", "checkenvironment"):
        assert f"planarsits:{name}" in done.stdout


def test_a_sample_is_created(qgis_process, tmp_path):
    done = qgis_process.run("createsample", PARCEL_COUNT=20, DATE_COUNT=3, FOLDER=tmp_path / "s")
    assert done.returncode == 0, done.stdout
    assert len(list((tmp_path / "s" / "images").glob("*.tif"))) == 3
    assert (tmp_path / "s" / "parcels.gpkg").is_file()


def test_folders_of_outputs_are_made(qgis_process, sample, tmp_path):
    series = sorted((sample / "images").glob("*.tif"))
    model = tmp_path / "new" / "models" / "m.safetensors"
    done = qgis_process.run(
        "train",
        SERIES=series,
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        EPOCHS=1,
        LENGTH=12,
        FRACTION=5,
        MODEL=model,
        REPORT=tmp_path / "reports" / "r.html",
        HISTORY=tmp_path / "tables" / "h.csv",
    )
    assert done.returncode == 0, done.stdout
    done = qgis_process.run(
        "classify",
        SERIES=series,
        PARCELS=sample / "parcels.gpkg",
        MODEL=model,
        OUTPUT=tmp_path / "maps" / "c.gpkg",
    )
    assert done.returncode == 0, done.stdout
    files = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {
        "new/models/m.safetensors",
        "reports/r.html",
        "tables/h.csv",
        "maps/c.gpkg",
    }


def test_the_threads_of_torch_wait_briefly(qgis_process, trained):
    unset = {"OMP_WAIT_POLICY": "", "GOMP_SPINCOUNT": "", "KMP_BLOCKTIME": ""}
    shown = {**unset, "OMP_DISPLAY_ENV": "VERBOSE"}
    done = qgis_process.run("modelinfo", environment=shown, MODEL=trained["MODEL"])
    assert done.returncode == 0, done.stdout
    spins = [line for line in done.stdout.splitlines() if "GOMP_SPINCOUNT" in line]
    if not spins:
        pytest.skip("torch uses another OpenMP library")
    assert any("'10000'" in line or "'1000'" in line for line in spins)


# ---------------------------------------------------------------- refusals, one of each stage


def assert_refused(done, parts, before, sound):
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stdout, done.stdout
    assert contents(sound.out) == before, "an output was left on disk, or a good one changed"
    _, _, error = done.stdout.rpartition("\nERROR:")  # QGIS may complain before
    assert_sentence(without_headlines([error]), parts, sound)


@pytest.mark.parametrize(
    ("changed", "parts"),
    [
        case("a-parameter-is-missing", "CLASS_FIELD", CLASS_FIELD=None),
        case("in-the-check", "STEPS", STEPS=-1),
        case("without-effect", "(FILTERS)", "(METHOD)", FILTERS=16),
        case("when-prepared", "CLASS_FIELD", "'culture'", CLASS_FIELD="culture"),
        case("when-computed", "'wheat' (40)",
             PARCELS=bad.parcels_with(lambda index, crop: "wheat")),
    ],
)  # fmt: skip
def test_train_refuses(qgis_process, training, changed, parts, sound):
    parameters = training(changed)
    before = contents(sound.out)
    assert_refused(qgis_process.run("train", **parameters), parts, before, sound)


@pytest.mark.parametrize(
    ("changed", "parts"),
    [
        case("in-the-check", "truncated", MODEL=bad.model_file(lambda content: content[:100])),
        case("output-in-the-check", "OUTPUT", "taken", OUTPUT=below_a_file("parcels.gpkg")),
        case("when-prepared", "PARCELS", "no polygons",
             PARCELS=bad.parcels_with(kind=ogr.wkbPoint)),
        case("when-computed", "'{2}' cannot be read",
             SERIES=bad.images_with(2, bad.cut_in_the_middle)),
    ],
)  # fmt: skip
def test_classify_refuses(qgis_process, classification, changed, parts, sound):
    parameters = classification(changed)
    before = contents(sound.out)
    assert_refused(qgis_process.run("classify", **parameters), parts, before, sound)
