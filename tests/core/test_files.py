"""Files that are written whole or not at all."""

import os

import pytest
from planar_sits.core.files import replacing_file, replacing_files


def write(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.png").write_text(text)


def test_files_arrive_and_others_stay(tmp_path):
    write(tmp_path, a="old", other="mine")
    with replacing_files(tmp_path) as folder:
        write(folder, a="new", b="new")
        assert (tmp_path / "a.png").read_text() == "old"
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found == {"a.png": "new", "b.png": "new", "other.png": "mine"}


def test_a_folder_that_was_not_there_goes_on_failure(tmp_path):
    with (
        pytest.raises(ValueError, match="stop"),
        replacing_files(tmp_path / "new" / "deep") as folder,
    ):
        write(folder, a="new")
        raise ValueError("stop")
    assert list(tmp_path.iterdir()) == []


def test_failure_leaves_what_was_there(tmp_path):
    write(tmp_path, a="old")
    with pytest.raises(ValueError, match="stop"), replacing_files(tmp_path) as folder:
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
        pytest.raises(OSError, match="disk full"),
        replacing_files(tmp_path) as folder,
    ):
        write(folder, a="new", b="new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_text() == "old"


def test_a_folder_of_a_file_s_name_is_not_lost(tmp_path):
    (tmp_path / "b.png").mkdir()
    write(tmp_path / "b.png", inside="mine")
    with (
        pytest.raises(OSError, match="'b.png' is a folder"),
        replacing_files(tmp_path) as folder,
    ):
        write(folder, a="new", b="new")
    assert [path.name for path in tmp_path.iterdir()] == ["b.png"]
    assert (tmp_path / "b.png" / "inside.png").read_text() == "mine"


def test_a_file_in_the_way_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(NotADirectoryError),
        replacing_files(tmp_path / "file" / "in"),
    ):
        pass


def test_a_file_is_replaced_on_success_only(tmp_path):
    path = tmp_path / "new" / "model.bin"
    with replacing_file(path) as part:
        part.write_bytes(b"first")
        assert not path.exists()
    with pytest.raises(ValueError, match="stop"), replacing_file(path) as part:
        part.write_bytes(b"second")
        raise ValueError("stop")
    assert path.read_bytes() == b"first"
    assert [found.name for found in path.parent.iterdir()] == ["model.bin"]


def test_two_writers_of_one_file_do_not_meet(tmp_path):
    with replacing_file(tmp_path / "a.bin") as one, replacing_file(tmp_path / "a.bin") as other:
        assert one != other
        one.write_bytes(b"one")
        other.write_bytes(b"other")
    assert (tmp_path / "a.bin").read_bytes() == b"one"


def test_a_companion_moves_too(tmp_path):
    with replacing_file(tmp_path / "a.tif") as part:
        part.write_bytes(b"raster")
        part.with_name("a.tif.aux.xml").write_bytes(b"names")
    assert sorted(found.name for found in tmp_path.iterdir()) == ["a.tif", "a.tif.aux.xml"]


def test_permissions_follow_the_umask(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    with replacing_file(tmp_path / "a.bin") as part:
        part.write_bytes(b"")
    assert (tmp_path / "a.bin").stat().st_mode == (tmp_path / "plain").stat().st_mode
