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
