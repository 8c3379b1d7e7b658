"""The page: escaped, without network, written completely or not at all."""

import base64
import io
import re

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.image import imread
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.report import page

NASTY = "<script>alert('a & b')</script>"


def addresses(text):
    """Return every address that a browser would load for the page."""
    return re.findall(r"""(?:src|href|data|action)\s*=\s*["']?([^"'\s>]+)""", text) + re.findall(
        r"(?:url\(|@import)\s*([^)\s]+)", text
    )


def test_every_helper_escapes():
    for text in (
        page.paragraph(NASTY),
        page.table([NASTY], [[NASTY]]),
        page.definition_list([(NASTY, NASTY)]),
        page.notes([NASTY]),
        page.swatch(NASTY, NASTY),
        page.page_html(NASTY, [(NASTY, "<p>x</p>")]),
        page.details(NASTY, "<p>x</p>"),
        page.numeric_table([NASTY], [[NASTY]]),
    ):
        assert "<script" not in text
        assert "&lt;script&gt;alert(&#x27;a &amp; b&#x27;)" in text


def test_an_invalid_colour_is_shown_grey():
    assert "background-color:#ff0000" in page.swatch("#ff0000", "Meadow")
    assert "background-color:#999999" in page.swatch('#ff0000" onclick="x', "Meadow")


def test_columns_of_numbers_are_aligned_right():
    text = page.table(["Class", "Parcels", "Accuracy"], [["A 1", "1,045", "93.2 %"], ["B", 7, "–"]])
    assert '<td>A 1</td><td class="number">1,045</td><td class="number">93.2 %</td>' in text
    assert '<td>B</td><td class="number">7</td>' in text


def test_numeric_tables_of_many_columns_are_dense():
    assert page.numeric_table(["A"], [["x"]]).startswith('<div class="numbers">')
    assert page.numeric_table(["A"] * 11, [["x"] * 11]).startswith('<div class="numbers dense">')


def test_details_are_collapsed():
    text = page.details("All steps", "<p>1</p>")
    assert text == "<details>\n<summary>All steps</summary>\n<p>1</p>\n</details>"


def test_no_notes_no_list():
    assert page.notes([]) == ""


def test_figure_is_an_inline_png_on_white():
    figure = Figure(figsize=(2, 1), facecolor="black")
    figure.add_subplot().axis("off")
    text = page.figure(figure, "Loss by epoch", 'Curves of "loss"')
    assert 'alt="Curves of &quot;loss&quot;"' in text
    assert "<figcaption>Loss by epoch</figcaption>" in text
    data = re.search(r'src="data:image/png;base64,([^"]+)"', text).group(1)
    pixels = imread(io.BytesIO(base64.b64decode(data, validate=True)), format="png")
    assert np.all(pixels == 1)
    width = int(re.search(r'width="(\d+)"', text).group(1))
    assert width == round(pixels.shape[1] * 96 / 144)


def test_page_needs_no_network(tmp_path):
    path = tmp_path / "report.html"
    figure = Figure()
    figure.add_subplot()
    page.write_page(
        path, "Räume", [("First", page.figure(figure, "c")), ("Empty", ""), ("Last", "<p>$5</p>")]
    )
    text = path.read_text(encoding="utf-8")
    assert text.startswith("<!DOCTYPE html>")
    assert text.count("Räume") == 2
    assert text.index("First") < text.index("Last")
    assert "<p>$5</p>" in text
    assert "Empty" not in text
    assert "http://" not in text
    assert "https://" not in text
    assert "<script" not in text
    assert "<link" not in text
    assert all(address.startswith("data:image/png;base64,") for address in addresses(text))
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_page_replaces_an_older_one(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old")
    page.write_page(path, "New", [])
    assert "New" in path.read_text(encoding="utf-8")
    assert [item.name for item in tmp_path.iterdir()] == ["report.html"]


def test_text_that_is_not_valid_unicode_is_written(tmp_path):
    path = tmp_path / "report.html"
    page.write_page(path, "T", [("Layers", page.paragraph("caf\udce9.tif"))])
    assert "caf?.tif" in path.read_text(encoding="utf-8")


def test_a_missing_folder_is_made(tmp_path):
    path = tmp_path / "new" / "report.html"
    page.write_page(path, "T", [])
    assert [item.name for item in path.parent.iterdir()] == ["report.html"]


def test_folder_that_is_a_file(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(PlanarSitsError, match="taken.*choose a file in a folder"):
        page.write_page(tmp_path / "taken" / "report.html", "T", [])
    assert [item.name for item in tmp_path.iterdir()] == ["taken"]


def test_failed_replacement_leaves_nothing(tmp_path):
    path = tmp_path / "report.html"
    path.mkdir()
    with pytest.raises(PlanarSitsError, match="cannot be written to"):
        page.write_page(path, "T", [])
    assert [item.name for item in tmp_path.iterdir()] == ["report.html"]
    assert list(path.iterdir()) == []
