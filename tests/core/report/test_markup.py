"""Line breaks stand where a reader expects them."""

import pytest
from planar_sits.core.report.markup import Html, escaped, plain, with_line_breaks


@pytest.mark.parametrize("word", ["2017-02-02", "(2017-02-02,", "DE-2017-000181", "T32-7"])
def test_dates_and_names_of_parcels_stay_whole(word):
    assert with_line_breaks(f"<p>on {word} too</p>") == (
        f'<p>on <span class="whole">{word}</span> too</p>'
    )


@pytest.mark.parametrize("text", ["out-of-fold", "12 parcels", "<p>a</p>", "10&nbsp;%"])
def test_other_text_is_left_alone(text):
    assert with_line_breaks(text) == text


def test_long_file_names_may_be_broken_after_their_signs():
    text = with_line_breaks("<td>/data/region_of_the_upper_rhine/parcels.gpkg</td>")
    assert "data/<wbr>region_<wbr>of_<wbr>the" in text
    assert plain(Html(text)) == "/data/region_of_the_upper_rhine/parcels.gpkg"


def test_tags_are_left_alone():
    text = '<img alt="2017-02-02" src="data:image/png;base64,iVBO/_/iVBO/_/iVBO/_/iVBO-1">'
    assert with_line_breaks(text) == text


def test_text_of_html():
    assert plain(Html("<b>a</b>&nbsp;&lt;b&gt;")) == "a <b>"
    assert plain("<b>") == "<b>"
    assert escaped(escaped("<")) == "&lt;"
