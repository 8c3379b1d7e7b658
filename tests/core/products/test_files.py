"""Folders and archives."""

import os
import tarfile
import zipfile

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products import files as module
from planar_sits.core.products.files import archive_files, folder_files


def tree(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


def test_folder_is_searched_deep_in_order(tmp_path):
    tree(tmp_path, "b/x.tif", "a.tif", "b/c/d.xml")
    files = folder_files(str(tmp_path))
    assert files.names == ("a.tif", "b/c/d.xml", "b/x.tif")
    assert files.read("b/c/d.xml") == b"b/c/d.xml"
    assert files.path("b/x.tif") == str(tmp_path / "b" / "x.tif")
    assert files.below("b").names == ("b/c/d.xml", "b/x.tif")
    assert [name for name, _ in files.select(r"\.TIF$")] == ["a.tif", "b/x.tif"]
    assert (files.label("b/c/d.xml"), files.label("a.tif")) == ("c", tmp_path.name)


@pytest.mark.parametrize("target", ["folder", "file"])
def test_link_out_of_the_folder_is_refused(tmp_path, target):
    tree(tmp_path, "in/a.tif", "out/b.tif")
    (tmp_path / "in" / "link").symlink_to(tmp_path / ("out" if target == "folder" else "out/b.tif"))
    with pytest.raises(PlanarSitsError, match="The link 'link' leads out of the folder 'in'"):
        folder_files(str(tmp_path / "in"))


def test_links_within_the_folder(tmp_path):
    tree(tmp_path, "a/x.tif")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "itself").symlink_to(tmp_path)
    (tmp_path / "a" / "y.tif").symlink_to(tmp_path / "a" / "x.tif")
    (tmp_path / "a" / "none.tif").symlink_to(tmp_path / "a" / "missing.tif")
    assert folder_files(str(tmp_path)).names == ("a/x.tif", "a/y.tif")


def test_folder_that_is_a_link_itself(tmp_path):
    tree(tmp_path, "real/a.tif")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert folder_files(str(tmp_path / "link")).names == ("a.tif",)


def test_what_systems_leave_behind(tmp_path):
    tree(tmp_path, "a.tif", "._a.tif", "__MACOSX/b.tif", "c/.DS_Store")
    assert folder_files(str(tmp_path)).names == ("a.tif",)


def test_no_folder(tmp_path):
    with pytest.raises(PlanarSitsError, match="does not exist"):
        folder_files(str(tmp_path / "none"))


def archive(path, *names, content=b"x" * 5000):
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w") as made:
            for name in names:
                made.writestr(name, content, zipfile.ZIP_STORED)
    else:
        with tarfile.open(path, "w:gz" if path.suffix == ".gz" else "w") as made:
            source = path.with_suffix(".content")
            source.write_bytes(content)
            for name in names:
                made.add(source, name)
            source.unlink()
    return str(path)


@pytest.mark.parametrize("name", ["p.zip", "p.tar", "p.tar.gz"])
def test_archive(tmp_path, name):
    start = "" if name == "p.zip" else "./"
    files = archive_files(archive(tmp_path / name, "p/b.xml", f"{start}p/a.tif"))
    assert files.names == ("p/a.tif", "p/b.xml")
    assert files.read("p/b.xml") == b"x" * 5000
    assert files.path("p/b.xml").startswith(("/vsizip/{", "/vsitar/{"))
    assert files.label("b.xml") == "p"


@pytest.mark.parametrize("name", ["p.zip", "p.tar", "p.tar.gz"])
@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.75])
def test_truncated_archive_is_refused(tmp_path, name, share):
    path = archive(tmp_path / name, "p/b.xml", "p/a.tif", content=os.urandom(20000))
    with open(path, "rb+") as file:
        file.truncate(int(share * os.path.getsize(path)))
    with pytest.raises(PlanarSitsError, match=f"The archive '{name}' is truncated or damaged"):
        archive_files(path)


@pytest.mark.parametrize("name", ["../x.tif", "/x.tif", "a/../../x.tif"])
def test_archive_that_names_files_out_of_it_is_refused(tmp_path, name):
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(name, b"x")
    with pytest.raises(PlanarSitsError, match="names a file out of it"):
        archive_files(str(path))


def test_damaged_member(tmp_path):
    path = archive(tmp_path / "p.zip", "a.xml", content=b"x" * 5000)
    with open(path, "rb+") as file:
        file.seek(40)
        file.write(b"yyyyyyyyyy")
    with pytest.raises(PlanarSitsError, match="'a.xml' of 'p' cannot be read"):
        archive_files(path).read("a.xml")


def test_size_of_metadata_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_TEXT", 100)
    path = archive(tmp_path / "p.zip", "a.xml", content=b"x" * 101)
    with pytest.raises(PlanarSitsError, match="'a.xml' of 'p' is larger"):
        archive_files(path).read("a.xml")


def test_tar_whose_names_gdal_cannot_read(tmp_path):
    source = tmp_path / "x"
    source.write_bytes(b"x")
    with tarfile.open(tmp_path / "p.tar", "w", format=tarfile.PAX_FORMAT) as made:
        made.add(source, "a" * 90 + "/" + "b" * 90 + "é.tif")
    try:
        names = archive_files(str(tmp_path / "p.tar")).names
    except PlanarSitsError as error:
        assert str(error) == "GDAL cannot read the archive 'p.tar': unpack it."
    else:  # newer GDAL
        assert len(names) == 1
