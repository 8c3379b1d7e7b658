"""The order of names, texts on one line, and secrets in them."""

import html

import pytest
from planar_sits.core.text import (
    duration,
    for_log,
    in_number,
    natural,
    one_line,
    parameter_label,
    unmarked,
    without_secrets,
)


def test_numbers_are_sorted_by_value_before_words():
    names = ["maize", "10", "2", "Barley", "2b", "²"]
    assert sorted(names, key=natural) == ["2", "10", "2b", "Barley", "maize", "²"]


def test_line_breaks_and_control_characters_are_spelled_out():
    assert one_line("a\nb\r\tc\x1b[31m\u2028d") == r"a\nb\r\tc\x1b[31m\u2028d"
    assert one_line("Größe <b> 100 % \u200d \U0001f33e") == "Größe <b> 100 % \u200d \U0001f33e"


@pytest.mark.parametrize(
    "text",
    [
        "SERIES: '/vsicurl/https://host/a.tif?hidden' is missing",
        "'https://host/a.tif?sv=hidden&sig=hidden' (HTTP status 404)",
        "'https://user:hidden@host/a.tif' is missing",
        "/vsicurl?header.Authorization=hidden&url=https://host/a.tif",
        "https://host/wms?layers=a&X-Amz-Credential=hidden&X-Goog-Signature=hidden",
    ],
)
def test_no_secret_is_told(text):
    told = for_log(text)
    assert "hidden" not in told
    assert without_secrets(told) == told
    assert ("is missing" in told, "HTTP status" in told) == ("is missing" in text,
                                                             "HTTP status" in text)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["/data/a?b.tif", "https://host/ows?request=GetMap&layers=a", "what? (a.tif)", "/vsicurl/x"],
)
def test_other_texts_stay_as_they_are(text):
    assert without_secrets(text) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(119, "119 s"), (180, "3 min"), (11100, "3 h 5 min")]
)
def test_durations(seconds, text):
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Cluster", "Cluster (A)"),
        ("Memory for pixels (MB)", "Memory for pixels (A)"),
        ("224 x 224 canvas", "224 x 224 canvas (A)"),
    ],
)
def test_a_label_has_the_identifier_and_no_unit(title, label):
    assert parameter_label(title, "A") == label


def test_markup_is_no_markup_any_more():
    told = unmarked('<b>x</b> & "y" &lt;i&gt; &#60; <!-- -->')
    assert told.replace("\u2060", "") == '‹b>x‹/b> & "y" &lt;i&gt; &#60; ‹!-- -->'
    assert html.unescape(told) == told
    assert unmarked(told) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 parcel(s) left out, no class: 'a'.", "1 parcel left out, no class: 'a'."),
        ("1,201 parcel(s), 1 segment(s)", "1,201 parcels, 1 segment"),
        ("1 label(s) were judged wrong", "1 label was judged wrong"),
        ("21 label(s) were judged wrong", "21 labels were judged wrong"),
        ("0 raster(s) tell different dates", "0 rasters tell different dates"),
        ("Training of a fold (s); 1 plot(s); a1 parcel(s); 0.1 day(s)",) * 2,
    ],
)
def test_nouns_have_the_number_before_them(text, told):
    assert in_number(text) == for_log(text) == told
