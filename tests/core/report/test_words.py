"""Pages and figures in other words than English."""

import pytest
from planar_sits.core.report import page
from planar_sits.core.report.words import Words, drawn, in_words, language, writing_in


def shouting(text):
    return f"!{text.strip()}!"


@pytest.fixture
def loud():
    """Pages in which texts are between '!', and values between '?'."""
    with writing_in(Words("xx", shouting, lambda text: f"?{text.strip()}?")):
        yield


def test_pages_are_english_by_default():
    html = page.page_html("model report", [("Classes", page.paragraph("One & all"))])
    assert '<html lang="en">' in html
    assert "<p>One &amp; all</p>" in html
    assert (language(), drawn("x"), in_words("<p>x</p>")) == ("en", "x", "<p>x</p>")


def test_texts_change_and_names_stay(loud):
    content = page.paragraph("One & all") + page.table(
        ("Class", "Parcels"), [(page.swatch("#ffffff", "Maize"), "no class")]
    )
    html = page.page_html("model report", [("Classes", content)])
    assert '<html lang="xx">' in html
    assert "<p>!One &amp; all!</p>" in html
    assert '<th scope="col">!Class!</th>' in html
    assert "<td>?no class?</td>" in html
    assert '<span translate="no">Maize</span>' in html
    assert "<h2>!Classes!</h2>" in html
    assert "<title>!Model report!</title>" in html


def test_commands_styles_and_files_stay(loud):
    html = in_words(
        '<p><code>pip install <b>x</b></code> <span translate="no">a<span>b</span></span>c'
    )
    assert "pip install <b>x</b></code>" in html
    assert '<span translate="no">a<span>b</span></span>!c!' in html
    content = page.table(("Class", "F1"), [("a", "0.5")])
    html = page.page_html("model report", [("Classes", content)])
    assert "Class%2CF1" in html  # the file beside the table is for programs
    assert 'download="model-report-classes.csv"' in html


def test_a_sentence_keeps_its_bold_words(loud):
    text = "<p>Accuracy <strong>3 &lt; 4</strong> of it&#x27;s</p>"
    assert in_words(text) == "<p>!Accuracy <strong>3 &lt; 4</strong> of it's!</p>"


def test_numbers_stay_beside_their_units():
    plain = {"It is 3 % (p = 1).": "Es sind 3 % (p = 1)."}
    with writing_in(Words("de", lambda text: plain.get(text, text), lambda text: text)):
        text = "<p>It is 3&nbsp;% (p&nbsp;=&nbsp;1).</p>"
        assert in_words(text) == "<p>Es sind 3&nbsp;% (p&nbsp;=&nbsp;1).</p>"
        text = "<p>It is <strong>3&nbsp;%</strong>.</p>"
        assert in_words(text) == text
        plain["It is <strong>3 %</strong>."] = "Es sind <strong>3 %</strong>."
        assert in_words(text) == "<p>Es sind <strong>3&nbsp;%</strong>.</p>"


def test_what_is_not_known_with_its_tags_is_changed_in_parts():
    plain = {"of all": "von allen"}
    with writing_in(Words("de", lambda text: plain.get(text, text), lambda text: text)):
        assert in_words("<p><strong>3</strong>of all</p>") == "<p><strong>3</strong>von allen</p>"


def test_descriptions_of_pictures_change(loud):
    assert 'alt="!a map!"' in in_words('<img alt="a map" src="data:x">')


def test_figures_are_drawn_in_these_words(loud):
    from matplotlib.figure import Figure
    from planar_sits.core.report.figure_texts import make_drawable

    figure = Figure()
    axes = figure.subplots()
    axes.set_xlabel("epoch")
    axes.set_xticks([0, 1], ["one", "two"])
    make_drawable(figure)
    assert axes.get_xlabel() == "?epoch?"
    assert [label.get_text() for label in axes.get_xticklabels()] == ["?one?", "?two?"]


def test_the_words_end_with_the_context():
    with writing_in(Words("xx", shouting, shouting)):
        assert drawn("x") == "!x!"
        with writing_in(None):
            assert drawn("x") == "x"
    assert drawn("x") == "x"
