"""Files written together: all of them, or none."""

import os

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report.together import written_together


def write(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.png").write_text(text)


def test_files_arrive_and_others_stay(tmp_path):
    write(tmp_path, a="old", other="mine")
    with written_together(tmp_path, "FOLDER") as folder:
        write(folder, a="new", b="new")
        assert (tmp_path / "a.png").read_text() == "old"
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found == {"a.png": "new", "b.png": "new", "other.png": "mine"}


def test_a_folder_that_was_not_there_goes_on_failure(tmp_path):
    with (
        pytest.raises(ValueError, match="stop"),
        written_together(tmp_path / "new" / "deep", "FOLDER") as folder,
    ):
        write(folder, a="new")
        raise ValueError("stop")
    assert list(tmp_path.iterdir()) == []


def test_failure_leaves_what_was_there(tmp_path):
    write(tmp_path, a="old")
    with pytest.raises(ValueError, match="stop"), written_together(tmp_path, "FOLDER") as folder:
        write(folder, a="new")
        raise ValueError("stop")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_text() == "old"


def test_a_failing_move_puts_everything_back(tmp_path, monkeypatch):
    write(tmp_path, a="old")
    real = os.replace

    def replace(source, target):
        if str(target).endswith("b.png"):
            raise OSError("disk full")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with (
        pytest.raises(PlanarSitsError, match="disk full"),
        written_together(tmp_path, "FOLDER") as folder,
    ):
        write(folder, a="new", b="new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_text() == "old"


def test_a_folder_of_a_file_s_name_is_not_lost(tmp_path):
    (tmp_path / "b.png").mkdir()
    write(tmp_path / "b.png", inside="mine")
    with (
        pytest.raises(PlanarSitsError, match="'b.png' is a folder"),
        written_together(tmp_path, "FOLDER") as folder,
    ):
        write(folder, a="new", b="new")
    assert [path.name for path in tmp_path.iterdir()] == ["b.png"]
    assert (tmp_path / "b.png" / "inside.png").read_text() == "mine"


def test_a_file_in_the_way_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(PlanarSitsError, match="FOLDER: nothing can be written"),
        written_together(tmp_path / "file" / "in", "FOLDER"),
    ):
        pass
