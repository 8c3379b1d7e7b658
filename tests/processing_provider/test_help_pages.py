"""The addresses of the documentation."""

import pytest
from planar_sits.processing_provider.help_pages import help_page


def test_the_shipped_page_comes_first(tmp_path):
    for name in ("help/parameters.html", "docs/parameters.md"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("")
    address = help_page("parameters", "train", root=tmp_path)
    assert address == (tmp_path / "help" / "parameters.html").as_uri() + "#train"


def test_a_checkout_has_the_source_of_the_page(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("")
    assert help_page(root=tmp_path) == (tmp_path / "docs" / "index.md").as_uri()


def test_without_documentation_there_is_no_address(tmp_path):
    assert help_page(root=tmp_path) == ""


def test_every_algorithm_has_a_page_of_help(provider):
    for algorithm in provider.own_algorithms():
        address, _, anchor = algorithm.helpUrl().partition("#")
        assert address.startswith("file:///")
        assert anchor == algorithm.name()


@pytest.mark.parametrize("character", ["#", " ", "%", "é"])
def test_folders_of_any_name(tmp_path, character):
    folder = tmp_path / f"a{character}b"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("")
    from qgis.PyQt.QtCore import QUrl

    assert QUrl(help_page(root=folder)).toLocalFile() == str(folder / "docs" / "index.md")
