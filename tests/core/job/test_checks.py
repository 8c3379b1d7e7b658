"""Checks of parameters and outputs, one by one, without QGIS."""

import ntpath
import os

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job import checks


def test_a_new_folder_is_writable(tmp_path):
    assert checks.check_writable(str(tmp_path / "a" / "b.html"), "REPORT") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.getuid() == 0, reason="root writes everywhere")
def test_a_protected_folder_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PlanarSitsError, match="REPORT.*write-protected"):
        checks.check_writable(str(tmp_path / "b.html"), "REPORT")


@pytest.mark.parametrize(("name", "kind"), [("REPORT", "file"), ("FOLDER", "folder")])
def test_a_file_instead_of_a_folder_is_refused(tmp_path, name, kind):
    (tmp_path / "taken").write_text("")
    with pytest.raises(PlanarSitsError, match=f"{name}.*taken.*choose another {kind}"):
        checks.check_writable(str(tmp_path / "taken" / "x"), name, kind)


def test_a_folder_instead_of_a_file_is_refused(tmp_path):
    with pytest.raises(PlanarSitsError, match="REPORT.*it is a folder"):
        checks.check_writable(str(tmp_path), "REPORT")


def test_a_drive_that_does_not_exist_is_refused(monkeypatch):
    """On Windows the parent of a missing drive is the drive itself."""
    monkeypatch.setattr(checks.os, "path", ntpath)
    monkeypatch.setattr(ntpath, "abspath", lambda path: path)
    with pytest.raises(PlanarSitsError, match=r"REPORT.*'Q:.' does not exist.*another file"):
        checks.check_writable("Q:\\reports\\r.html", "REPORT")


@pytest.mark.parametrize("value", [0, "long", "10001", "nan"])
def test_a_number_out_of_its_limits_is_refused(value):
    message = f"^LENGTH: '{value}' is not a number from 1 to 10000"
    with pytest.raises(PlanarSitsError, match=message):
        checks.check_number("LENGTH", 1, 10000, value)
    assert checks.check_number("LENGTH", 1, 10000, "12") is None


def test_an_option_that_is_not_offered_is_refused():
    for value in ("lda,magic", ["lda", "magic"]):
        with pytest.raises(PlanarSitsError, match="^METHODS: 'magic' is not one of lda, svm"):
            checks.check_options("METHODS", ("lda", "svm"), True, value)
    assert checks.check_options("METHOD", ("lda", "svm"), False, "lda") is None


def test_a_model_file_has_its_suffix():
    with pytest.raises(PlanarSitsError, match="must end in .safetensors"):
        checks.check_model_path("model.pth")
    assert checks.check_model_path("model.safetensors") is None
