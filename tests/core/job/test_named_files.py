"""Files that parameters name: which outputs would overwrite which files."""

import os
import sys

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.named_files import NamedFile, check_different


@pytest.mark.parametrize(
    ("one", "other", "lost"),
    [
        (("a.gpkg", ""), ("a.gpkg", ""), True),
        (("a.gpkg", "t"), ("a.gpkg", ""), True),
        (("a.gpkg", "t"), ("a.gpkg", "t"), True),
        (("a.gpkg", "t"), ("a.gpkg", "s"), False),
        (("a.gpkg", ""), ("b.gpkg", ""), False),
    ],
)
def test_what_an_output_overwrites(one, other, lost):
    assert NamedFile("OUTPUT", *one).overwrites(NamedFile("PARCELS", *other)) == lost


def test_two_names_of_one_file_are_the_same_file(tmp_path):
    (tmp_path / "a.gpkg").write_text("parcels")
    os.link(tmp_path / "a.gpkg", tmp_path / "b.gpkg")
    one, other = (NamedFile("X", str(tmp_path / name), "") for name in ("a.gpkg", "b.gpkg"))
    assert one.overwrites(other)


@pytest.mark.parametrize(
    ("platform", "same"), [("linux", False), ("win32", True), ("darwin", True)]
)
def test_paths_are_compared_as_the_file_system_does(monkeypatch, platform, same):
    monkeypatch.setattr(sys, "platform", platform)
    one, other = NamedFile("A", "/no/Fields.gpkg", ""), NamedFile("B", "/no/fields.GPKG", "")
    assert one.overwrites(other) is same


def test_tables_are_compared_as_sql_does():
    one, other = NamedFile("A", "/no/f.gpkg", "Crops"), NamedFile("B", "/no/f.gpkg", "crops")
    assert one.overwrites(other)
    assert not one.overwrites(NamedFile("B", "/no/f.gpkg", "fields"))


def test_an_output_that_overwrites_is_refused():
    one, other = NamedFile("PARCELS", "/no/a.gpkg"), NamedFile("OUTPUT", "/no/b.gpkg")
    assert check_different([one], [other]) is None
    with pytest.raises(PlanarSitsError, match="OUTPUT: '/no/b.gpkg' is the file of REPORT too"):
        check_different([one], [NamedFile("REPORT", "/no/b.gpkg"), other])
