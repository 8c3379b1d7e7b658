"""Checks of outputs, one by one; whole refused runs are in test_refused_outputs.py."""

import ntpath
import os

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import output_checks


def test_a_new_folder_is_writable(tmp_path):
    assert output_checks.check_writable(str(tmp_path / "a" / "b.html"), "REPORT") is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.getuid() == 0, reason="root writes everywhere")
def test_a_protected_folder_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(PlanarSitsError, match="REPORT.*write-protected"):
        output_checks.check_writable(str(tmp_path / "b.html"), "REPORT")


@pytest.mark.parametrize(("name", "kind"), [("REPORT", "file"), ("FOLDER", "folder")])
def test_a_file_instead_of_a_folder_is_refused(tmp_path, name, kind):
    (tmp_path / "taken").write_text("")
    with pytest.raises(PlanarSitsError, match=f"{name}.*taken.*choose another {kind}"):
        output_checks.check_writable(str(tmp_path / "taken" / "x"), name, kind)


def test_a_folder_instead_of_a_file_is_refused(tmp_path):
    with pytest.raises(PlanarSitsError, match="REPORT.*it is a folder"):
        output_checks.check_writable(str(tmp_path), "REPORT")


def test_a_drive_that_does_not_exist_is_refused(monkeypatch):
    """On Windows the parent of a missing drive is the drive itself."""
    monkeypatch.setattr(output_checks.os, "path", ntpath)
    monkeypatch.setattr(ntpath, "abspath", lambda path: path)
    with pytest.raises(PlanarSitsError, match=r"REPORT.*'Q:.' does not exist.*another file"):
        output_checks.check_writable("Q:\\reports\\r.html", "REPORT")
