"""The catalogues of translations: all texts are in them, and translations are sound."""

import ast
import json
import re
import subprocess

import pytest
from planar_sits.processing_provider.phrases import Phrases
from planar_sits.tests.support.languages import Brackets
from planar_sits.tools import write_catalogue as catalogue
from planar_sits.tools.translatable import ROOT, texts_of_code, texts_of_file, texts_of_model
from qgis.PyQt.QtCore import QTranslator

languages = pytest.mark.parametrize("language", catalogue.LANGUAGES)


@pytest.fixture(scope="module")
def texts():
    """All texts of the code."""
    return texts_of_code()


@pytest.fixture(scope="module")
def brackets():
    """The texts in brackets instead of another language."""
    content = json.loads(catalogue.TEMPLATES.read_text("utf-8"))
    return Phrases(lambda text: Brackets().translate("", text.encode()), **content)


def known(language):
    """Return the finished translations into a language."""
    return catalogue.read_catalogue(catalogue.catalogue_path(language))


# ---------------------------------------------------------------- the catalogues


@languages
def test_the_catalogue_is_up_to_date(texts, language):
    path = catalogue.catalogue_path(language)
    text = catalogue.catalogue_text(language, texts, known(language))
    same = path.read_text("utf-8") == text  # pytest takes minutes for their difference
    assert same, "a text is new or gone: make translations"


def test_the_templates_are_up_to_date(texts):
    same = catalogue.TEMPLATES.read_text("utf-8") == catalogue.templates_text(texts)
    assert same, "a text is new or gone: make translations"


@languages
def test_the_compiled_catalogue_holds_the_same(texts, language):
    translator, translations = QTranslator(), known(language)
    path = catalogue.catalogue_path(language).with_suffix(".qm")
    assert translator.load(str(path))
    compiled = {
        text: translator.translate(catalogue.CONTEXT, text.encode()) or "" for text in texts
    }
    assert compiled == {text: translations.get(text, "") for text in texts}


@languages
def test_translations_keep_what_is_filled_in(language):
    wrong = {text: catalogue.faults(text, other) for text, other in known(language).items()}
    assert {text: faults for text, faults in wrong.items() if faults} == {}


@languages
def test_complete(texts, language):
    done = known(language)
    assert [text for text in texts if text not in done] == []


def test_no_text_holds_a_sign_of_its_own():
    for path in (ROOT / "core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not re.search(r" %\d", node.value), (path, node.value)


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("", "empty"),
        ("%1 hat '%2' Parzellen in PARCELS", "%3"),
        ("%1 hat '%2' von %3 und %4 Parzellen in PARCELS", "%4"),
        ("%1 hat '%2' von %3 Parzellen", "PARCELS"),
        ("%1 hat '%2' von %3 {4|Parzelle|Parzellen} in PARCELS", "%4"),
        ("%1 hat '%2' von %3 {3|Parzellen} in PARCELS", "form"),
        ("%1 hat „%2“ von %3 Parzellen in PARCELS", "'%2'"),
        ("%1 hat <strong>'%2'</strong> von %3 Parzellen in PARCELS", "strong"),
    ],
)
def test_a_translation_that_lost_something_is_refused(translation, fault):
    found = catalogue.faults("%1 has '%2' of %3 parcels in PARCELS", translation)
    assert any(fault in one for one in found)


@languages
def test_no_number_is_left_open(language):
    open_ones = {text for text, other in known(language).items()
                 if re.search(r"\w\((?:e?s|en?|n|er)\)", other)}  # fmt: skip
    assert open_ones == set()


def test_signs_may_change_their_order():
    assert catalogue.faults("%1 of %2 parcels", "von %2 Parzellen %1") == []


def test_translations_are_taken_and_given(texts, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    first = catalogue.untranslated("fr", texts)
    assert {"text", "translation", "places"} == set(first[0])
    assert len(first) == len(texts)
    given = {"Parcels": "Parcelles", "%1 of %2 parcels classified.": "%1 sur", "No such text": "x"}
    refused = catalogue.merge("fr", given, texts)
    assert len(refused) == 2
    assert catalogue.read_catalogue(catalogue.catalogue_path("fr")) == {"Parcels": "Parcelles"}
    filled = [{**one, "translation": "Modèle"} for one in first if one["text"] == "Model"]
    assert catalogue.merge("fr", filled, texts) == []
    assert len(catalogue.untranslated("fr", texts)) == len(texts) - 2


# ---------------------------------------------------------------- texts in the code


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("raise PlanarSitsError('Too few parcels.')", ["Too few parcels."]),
        ("raise E(f\"{name}: '{x}' is no date\")", ["%1: '%2' is no date"]),
        ("run.info(f'{n:,} of {n:,} parcels read')", ["%1 of %2 parcels read"]),
        ("x = 'the first part, ' + name + ' and the last'", ["the first part, %1 and the last"]),
        ("a = ('One text in '\n 'two lines')", ["One text in two lines"]),
        ("a = f'{n} parcels {\"are\" if n else \"is\"} left'", ["%1 parcels %2 left", "are", "is"]),
        ("m = 'Missing: {names}. Install them.'\nm.format(names=1)",
         ["Missing: %1. Install them."]),
        ("self.tr('Seed')", ["Seed"]),
        ("for n, t in (('A', 'Guide'), ('B', 'Help')):\n    menu.addAction(t)", ["Guide", "Help"]),
        ("page.table(('Class', 'F1 then'), rows)", ["Class", "F1 then"]),
        ("counted(n, 'visit')", ["%1 visit", "%1 visits"]),
        ("page.Html(f'<p>Accuracy <strong>{a}</strong> of all &amp; more</p>')",
         ["Accuracy <strong>%1</strong> of all & more"]),
        ("page.Html(f'<strong>{n}</strong> of {m} are wrong')",
         ["<strong>%1</strong> of %2 are wrong"]),
        ("page.Html(f'<strong>{n}</strong>')", []),
        ("def f(of='as many as it holds', *, to='the end of it'): pass",
         ["as many as it holds", "the end of it"]),
        ("text += f'; {n} are not shown'", ["; %1 are not shown"]),
        ('def f():\n    """What a docstring says."""', []),
        ("if kind == 'not a text': pass", []),
        ("sql = 'SELECT a FROM b'", []),
        ("values['the key of it']", []),
        ("re.compile('one two')", []),
        ("raise TypeError('a mistake of the code')", []),
        ("open(path, encoding='utf-8')", []),
        ("style = 'width: 10px; height: 3px;'", []),
        ("command = f'{python} -m pip install {names}'", []),
    ],
)  # fmt: skip
def test_texts_are_found_in_the_code(source, expected):
    found = [text.text for text in texts_of_file(source, "core/report/planted.py")]
    assert sorted(found) == sorted(expected)


def test_texts_are_found_in_models():
    source = """<Option type="Map"><Option type="Map" name="help">
      <Option value="Does it all." type="QString" name="ALG_DESC"/></Option>
      <Option type="Map" name="parameterDefinitions"><Option type="Map" name="a:b">
      <Option value="Classified parcels" name="description"/><Option value="x y" name="id"/>
      </Option></Option></Option>"""
    found = [text.text for text in texts_of_model(source, "resources/models/a.model3")]
    assert sorted(found) == ["Classified parcels", "Does it all."]


def test_a_number_is_told_from_other_values():
    (text,) = texts_of_file("run.info(f'{n:,} of {len(a)} parcels of {name} read')", "plugin.py")
    assert text.numbers == (1, 2)


MESSAGES = (
    # Errors.
    "Cancelled on request: no output was written.",
    "SEED: 'x' is not a number from 0 to 2.14748e+09.",
    "METHOD: 'none' is not one of random_walk, lda.",
    "MODEL: '/tmp/a.txt' must end in .safetensors.",
    "The rasters 'a' and 'b' do not lie on the same pixel grid: their CRS are EPSG:1 and EPSG:2. "
    "Resample them to one grid first (gdal:warpreproject).",
    "FOLDS is 9, but only 4 parcels can be used: choose fewer folds or add parcels.",
    "PARCELS: 'a.gpkg' cannot be opened as a vector layer: it is missing, damaged or of another "
    "kind.",
    "OUTPUT: '/x/y.gpkg' cannot be written (the disk is full): check that the disk has room and "
    "that no other program has the file open, or choose another file.",
    # Lines of logs.
    "6 acquisitions on 6 dates, 2017-03-08 to 2017-11-04; season 2017-03-08 to 2017-11-04; "
    "bands: nir, red.",
    "Device: CPU, 1 threads.",
    "2 parcel(s) left out, no class: 1, 2.",
    "40 of 40 parcels classified.",
    "Best epoch 3. Validation parcels: overall accuracy 100.0%, macro F1 1.000, kappa 1.000.",
    "lda, repeat 1, fold 2: 90.0% of 20 parcels correct (0 s).",
    # Parts of pages.
    "12 parcels were left out:",
    "2017-02-02 to 2017-10-30",
    "parcels.gpkg – training report",
    "Network of planar images",
)


@pytest.mark.parametrize("message", MESSAGES)
def test_messages_are_recognised(brackets, message):
    told = brackets.text(message)
    assert "⟦" in told
    assert re.sub("[⟦⟧]", "", told).lower() == message.lower()


def test_each_template_is_told_from_all_others(brackets, texts):
    for template in brackets.templates.members:
        for word in ("alpha7", "a b.tif"):
            made = re.sub(
                r"%(\d+)",
                lambda sign, of=template, word=word: "12" if int(sign[1]) in of.numbers else word,
                template.text,
            )
            found = brackets.templates.find(made)
            assert found is not None, template.text
            assert found[0].text == template.text


# ---------------------------------------------------------------- what ships


@pytest.mark.parametrize(
    ("name", "left_out"),
    [("planar_sits_fr.qm", False), ("templates.json", False), ("planar_sits_fr.ts", True)],
)
def test_the_package_has_what_the_plugin_needs(name, left_out):
    told = subprocess.run(
        ["git", "check-attr", "export-ignore", f"resources/i18n/{name}"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if told.returncode:
        pytest.skip("not in a checkout")
    assert told.stdout.strip().endswith(": set") is left_out
