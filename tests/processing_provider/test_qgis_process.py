"""The real binary, as a nightly job calls it."""


def test_the_algorithms_are_listed(qgis_process):
    done = qgis_process.call("list")
    for name in ("train", "classify", "createsample", "modelinfo", "checkenvironment"):
        assert f"planarsits:{name}" in done.stdout


def test_a_sample_is_created(qgis_process, tmp_path):
    done = qgis_process.run("createsample", PARCEL_COUNT=20, DATE_COUNT=3, FOLDER=tmp_path / "s")
    assert done.returncode == 0, done.stdout
    assert len(list((tmp_path / "s").glob("*.tif"))) == 3
    assert (tmp_path / "s" / "parcels.gpkg").is_file()


def test_folders_of_outputs_are_made(qgis_process, sample, tmp_path):
    series = sorted(sample.glob("*.tif"))
    model = tmp_path / "new" / "models" / "m.safetensors"
    done = qgis_process.run(
        "train",
        SERIES=series,
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        EPOCHS=1,
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
    found = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {
        "new/models/m.safetensors",
        "reports/r.html",
        "tables/h.csv",
        "maps/c.gpkg",
        "maps/c.qml",
    }
