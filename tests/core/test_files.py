"""Writing of files whole or not at all."""

import os
import signal

import pytest
from planar_sits.core.files import replacing_file, replacing_files, scratch_folder


def write(folder, **texts):
    for name, text in texts.items():
        (folder / f"{name}.png").write_text(text)


def test_files_arrive_and_others_stay(tmp_path):
    write(tmp_path, a="old", other="other")
    with replacing_files(tmp_path) as folder:
        write(folder, a="new", b="new")
        assert (tmp_path / "a.png").read_text() == "old"
    texts = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert texts == {"a.png": "new", "b.png": "new", "other.png": "other"}


def test_a_new_folder_is_removed_on_failure(tmp_path):
    with (
        pytest.raises(ValueError, match="stop"),
        replacing_files(tmp_path / "new" / "deep") as folder,
    ):
        write(folder, a="new")
        raise ValueError("stop")
    assert list(tmp_path.iterdir()) == []


def test_failure_leaves_the_folder_as_it_was(tmp_path):
    write(tmp_path, a="old")
    with pytest.raises(ValueError, match="stop"), replacing_files(tmp_path) as folder:
        write(folder, a="new")
        raise ValueError("stop")
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]
    assert (tmp_path / "a.png").read_text() == "old"


def test_a_failed_move_restores_everything(tmp_path, monkeypatch):
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


def test_a_folder_of_the_name_of_a_file_is_kept(tmp_path):
    (tmp_path / "b.png").mkdir()
    write(tmp_path / "b.png", inside="other")
    with (
        pytest.raises(OSError, match="'b.png' is a folder"),
        replacing_files(tmp_path) as folder,
    ):
        write(folder, a="new", b="new")
    assert [path.name for path in tmp_path.iterdir()] == ["b.png"]
    assert (tmp_path / "b.png" / "inside.png").read_text() == "other"


def test_sub_folders_are_created_and_removed_on_failure(tmp_path, monkeypatch):
    with replacing_files(tmp_path / "new") as folder:
        (folder / "a" / "b").mkdir(parents=True)
        write(folder / "a" / "b", c="deep")
    assert (tmp_path / "new" / "a" / "b" / "c.png").read_text() == "deep"

    def fail(source, target):
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="disk full"), replacing_files(tmp_path) as folder:
        (folder / "x" / "y").mkdir(parents=True)
        write(folder / "x" / "y", z="deep")
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_a_file_in_place_of_the_folder_is_an_error(tmp_path):
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
    assert [entry.name for entry in path.parent.iterdir()] == ["model.bin"]


def test_two_writers_of_one_file_have_different_paths(tmp_path):
    with replacing_file(tmp_path / "a.bin") as one, replacing_file(tmp_path / "a.bin") as other:
        assert one != other
        one.write_bytes(b"one")
        other.write_bytes(b"other")
    assert (tmp_path / "a.bin").read_bytes() == b"one"


def test_a_companion_moves_too(tmp_path):
    with replacing_file(tmp_path / "a.tif") as part:
        part.write_bytes(b"raster")
        part.with_name("a.tif.aux.xml").write_bytes(b"names")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.tif", "a.tif.aux.xml"]


def test_permissions_follow_the_umask(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    with replacing_file(tmp_path / "a.bin") as part:
        part.write_bytes(b"")
    assert (tmp_path / "a.bin").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.parametrize("winerror", [5, 32])
def test_a_file_that_is_open_on_windows(tmp_path, monkeypatch, winerror):
    write(tmp_path, a="old")
    real = os.replace

    def replace(source, target):
        if str(target) == str(tmp_path / "a.png"):
            error = PermissionError(13, "Permission denied")
            error.winerror = winerror
            raise error
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with (
        pytest.raises(PermissionError, match="is open.*remove the layer"),
        replacing_file(tmp_path / "a.png") as part,
    ):
        part.write_text("new")
    assert (tmp_path / "a.png").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


# ---------------------------------------------------------------- scratch folders


def killed_writer(folder):
    """Let a process die while it writes a file in a folder."""
    child = os.fork()
    if not child:
        with replacing_file(folder / "a.bin") as part:
            part.write_bytes(b"half")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def test_the_scratch_folder_of_a_killed_process_is_removed_by_the_next(tmp_path):
    killed_writer(tmp_path)
    assert [path.name.startswith(".planar_sits_") for path in tmp_path.iterdir()] == [True]
    with replacing_file(tmp_path / "b.bin") as part:
        part.write_bytes(b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["b.bin"]


def test_the_scratch_folder_of_a_living_process_stays(tmp_path):
    with scratch_folder(tmp_path) as mine:
        (mine / "a.bin").write_bytes(b"mine")
        child = os.fork()
        if not child:  # another process, as it does not share the lock of this one
            os.closerange(3, 256)
            with scratch_folder(tmp_path):
                pass
            os._exit(0)
        os.waitpid(child, 0)
        with scratch_folder(tmp_path) as other:
            assert other != mine
        assert (mine / "a.bin").read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == []


def test_links_and_folders_of_others_are_not_touched(tmp_path):
    (tmp_path / "valued").mkdir()
    (tmp_path / "valued" / "owner").write_text("valued")
    (tmp_path / ".planar_sits_link").symlink_to(tmp_path / "valued")
    (tmp_path / ".planar_sits_notes").mkdir()
    (tmp_path / ".planar_sits_notes" / "text").write_text("of the user")
    (tmp_path / ".planar_sits_owned").mkdir()
    (tmp_path / ".planar_sits_owned" / "owner").symlink_to(tmp_path / "valued" / "owner")
    with scratch_folder(tmp_path):
        pass
    assert (tmp_path / "valued" / "owner").read_text() == "valued"
    assert (tmp_path / ".planar_sits_notes" / "text").exists()
    assert (tmp_path / ".planar_sits_owned" / "owner").is_symlink()


def test_predictable_names_are_left_alone(tmp_path):
    valued = tmp_path / "valued"
    valued.write_bytes(b"valued")
    (tmp_path / "a.bin.part").symlink_to(valued)
    (tmp_path / "b.bin.part").write_bytes(b"of the user")
    for name in ("a.bin", "b.bin"):
        with replacing_file(tmp_path / name) as part:
            part.write_bytes(b"new")
    assert valued.read_bytes() == b"valued"
    assert (tmp_path / "b.bin.part").read_bytes() == b"of the user"


def test_side_files_of_an_earlier_file_are_removed(tmp_path):
    for name in ("a.shp", "a.qix", "a.txt"):
        (tmp_path / name).write_text("old")
    with replacing_file(tmp_path / "a.shp", ["a.qix", "a.sbn"]) as part:
        part.write_text("new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.shp", "a.txt"]


def test_side_files_stay_on_failure(tmp_path):
    for name in ("a.shp", "a.qix"):
        (tmp_path / name).write_text("old")
    with pytest.raises(ValueError, match="stop"), replacing_file(tmp_path / "a.shp", ["a.qix"]):
        raise ValueError("stop")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.qix", "a.shp"]


def test_an_earlier_file_is_there_at_every_moment(tmp_path, monkeypatch):
    write(tmp_path, a="old", b="old")
    real = os.replace

    def replace(source, target):
        assert (tmp_path / "a.png").exists()
        assert (tmp_path / "b.png").exists()
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with replacing_files(tmp_path) as folder:
        write(folder, a="new", b="new")
    assert (tmp_path / "a.png").read_text() == "new"
