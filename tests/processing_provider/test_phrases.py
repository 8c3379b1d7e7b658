"""Texts by template: what is filled in is found again, and names stay as they are."""

import time

import pytest
from planar_sits.processing_provider.phrases import Phrases

GERMAN = {
    "%1 of %2 parcels classified.": "Von %2 Parzellen sind %1 klassifiziert.",
    "%1: '%2' cannot be written (%3).": "%1: „%2“ kann nicht geschrieben werden (%3).",
    "%1: '%2' cannot be written (%3): choose another %4.":
        "%1: „%2“ kann nicht geschrieben werden (%3): wählen Sie %4 anders.",
    "the disk is full": "die Festplatte ist voll",
    "%1 parcel": "%1 Parzelle",
    "%1 parcels": "%1 Parzellen",
    "%1 %2 left out:": "%1 %2 ausgelassen:",
    "were": "wurden",
    "file": "Datei",
    "map": "Karte",
    "Overall accuracy": "Gesamtgenauigkeit",
    "training report": "Trainingsbericht",
    "Cancelled on request: no output was written.": "Abgebrochen: nichts wurde geschrieben.",
    "The folds are uneven: %1 to %2 parcels": "Die Teile sind ungleich: %1 bis %2 Parzellen",
    "; smaller groups make them even.": "; kleinere Gruppen gleichen sie aus.",
    "%1 to %2": "%1 bis %2",
    "Accuracy <strong>%1</strong> of %2": "Genauigkeit <strong>%1</strong> von %2",
    "%1 %2: %3 (mean over folds%4); %5.": "%1 %2: %3 (Mittel der Folds%4); %5.",
    "is the best of %1 methods": "ist die beste von %1 Methoden",
    "Random forest of pixels": "Random Forest der Pixel",
    "It is not better than %1.": "Sie ist nicht besser als %1.",
    "the runner-up and %1": "die zweite und %1",
    "the simplest classical method": "die einfachste klassische Methode",
    "Most frequent errors of %1: %2.": "Häufigste Fehler von %1: %2.",
    "%1 classified as %2 (%3 of its parcels)": "%1 als %2 klassifiziert (%3 der Parzellen)",
    "%1 read from %2": "%1 aus %2 gelesen",
    "%1 needs %2.": "%1 braucht %2.",
    "model files": "Modelldateien",
    "the network": "das Netz",
    "Score of %1": "Kennzahl von %1",
    "Score of the baseline (LDA)": "Kennzahl der Referenz (LDA)",
    "%1 %2 is a classical method.": "%1 %2 ist eine klassische Methode.",
}  # fmt: skip


@pytest.fixture(scope="module")
def german():
    """A few texts in German."""
    templates = {text: [] for text in GERMAN if "%" in text}
    templates.update({"%1 parcel": [1], "%1 parcels": [1], "%1 of %2 parcels classified.": [1, 2]})
    return Phrases(
        lambda text: GERMAN.get(text, ""),
        templates,
        ["were", "file", "%1 parcel", "%1 parcels"],
        ["; smaller groups make them even."],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overall accuracy", "Gesamtgenauigkeit"),
        ("  Overall accuracy ", "  Gesamtgenauigkeit "),
        ("Training report", "Trainingsbericht"),
        ("3 of 1,200 parcels classified.", "Von 1,200 Parzellen sind 3 klassifiziert."),
        ("OUT: 'a b.tif' cannot be written (the disk is full).",
         "OUT: „a b.tif“ kann nicht geschrieben werden (die Festplatte ist voll)."),
        ("OUT: 'x' cannot be written (5): choose another file.",
         "OUT: „x“ kann nicht geschrieben werden (5): wählen Sie Datei anders."),
        ("1,200 parcels were left out:", "1,200 Parzellen wurden ausgelassen:"),
        ("parcels.gpkg – training report", "parcels.gpkg – Trainingsbericht"),
        ("Overall accuracy: 93 %", "Gesamtgenauigkeit: 93 %"),
        ("X is new. 3 of 4 parcels classified.", "X is new. Von 4 Parzellen sind 3 klassifiziert."),
        ("The folds are uneven: 3 to 9 parcels; smaller groups make them even.",
         "Die Teile sind ungleich: 3 bis 9 Parzellen; kleinere Gruppen gleichen sie aus."),
        ("Accuracy <strong>3 of 4 parcels classified.</strong> of x",
         "Genauigkeit <strong>Von 4 Parzellen sind 3 klassifiziert.</strong> von x"),
        # What a page makes strong; a sentence after another, with brackets in both.
        ("<strong>Random forest of pixels</strong> is the best of 2 methods: <strong>84 %</strong> "
         "(mean over folds, STD 3 %); 3 of 4. It is not better than x, the runner-up and the "
         "simplest classical method (84 %; p = 1).",
         "<strong>Random Forest der Pixel</strong> ist die beste von 2 Methoden: "
         "<strong>84 %</strong> (Mittel der Folds, STD 3 %); 3 of 4. Sie ist nicht besser als x, "
         "die zweite und die einfachste klassische Methode (84 %; p = 1)."),
        ("<strong>3 of 4</strong> parcels classified.", "Von 4 Parzellen sind 3 klassifiziert."),
        ("<em>3</em> of 4 parcels classified.", "Von 4 Parzellen sind <em>3</em> klassifiziert."),
        # Items of lists.
        ("Most frequent errors of x: a classified as b (9 % of its parcels); c classified as d (8 "
         "% of its parcels); b classified as a (7 % of its parcels).",
         "Häufigste Fehler von x: a als b klassifiziert (9 % der Parzellen); c als d klassifiziert "
         "(8 % der Parzellen); b als a klassifiziert (7 % der Parzellen)."),
        ("a read from b, c read from d", "a aus b gelesen, c aus d gelesen"),
        ("a read from b, the red band", "a aus b, the red band gelesen"),
        # What stands in brackets.
        ("QGIS needs safetensors (model files), torch (the network).",
         "QGIS braucht safetensors (Modelldateien), torch (das Netz)."),
        # A label with more letters than a template.
        ("Score of the baseline (LDA): 0.9", "Kennzahl der Referenz (LDA): 0.9"),
        ("Score of a: 0.9", "Kennzahl von a: 0.9"),
        # The first value may be empty.
        ("Random forest of pixels is a classical method.",
         "Random Forest der Pixel ist eine klassische Methode."),
        ("LSTM is a classical method.", "LSTM ist eine klassische Methode."),
        ("2017-01-01 to 2017-02-01", "2017-01-01 bis 2017-02-01"),
        ("nothing that is known", "nothing that is known"),
        ("12.5 %", "12.5 %"),
        ("", ""),
    ],
)  # fmt: skip
def test_texts_are_found_alone_and_by_template(german, text, expected):
    assert german.text(text) == expected


def test_names_that_are_like_texts_stay(german):
    # A class and a file of these names.
    assert german.value("map") == "map"
    assert german.value("Map") == "Map"
    assert german.value("Close to nature") == "Close to nature"
    text = "map: 'file' cannot be written (map)."
    assert german.text(text) == "map: „Datei“ kann nicht geschrieben werden (map)."
    assert german.value("were") == "wurden"  # known to fill in others


def test_a_sign_of_a_number_takes_no_words(german):
    assert german.text("many parcels") == "many parcels"
    assert german.text("3 parcels") == "3 Parzellen"


def test_without_a_translation_all_stays_english():
    english = Phrases(lambda text: "", {"%1 of %2 read": []}, [])
    assert english.text("3 of 4 read") == "3 of 4 read"


def test_no_text_makes_an_error(german):
    pieces = [":", ";", " – ", "%1", "<strong>", "</strong>", ". ", "A:", "1", " ", "; smaller"]
    for first in pieces:
        for second in pieces:
            for third in ("map", ": x", "", ". 3 parcels"):
                text = first + second + third
                assert isinstance(german.text(text), str)
                assert isinstance(german.value(text), str)


def test_a_long_message_of_a_stranger_takes_no_time(german):
    # Names of classes are those of models: nothing in them may make matching slow.
    text = "a: 'b' cannot be written (" * 2000
    start = time.process_time()
    german.text(text)
    german.text("; smaller groups make them even." * 500)
    german.text("One. Two: three; " * 100)
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1 parcel(s) left out.", "1 parcelle exclue."),
        ("0 parcel(s) left out.", "0 parcelle exclue."),
        ("2 parcel(s) left out.", "2 parcelles exclues."),
        ("1,001 parcel(s) left out.", "1,001 parcelles exclues."),
        ("1 parcel was split.", "1 parcelle a été répartie."),
        ("31 parcels were split.", "31 parcelles ont été réparties."),
        ("'{1|a|b}' is open.", "'{1|a|b}' est ouvert."),
    ],
)
def test_words_agree_with_a_number(text, told):
    translations = {
        "%1 parcel(s) left out": "%1 {1|parcelle exclue|parcelles exclues}",
        "%1 was split": "%1 {1|a été répartie|ont été réparties}",
        "%1 were split": "%1 {1|a été répartie|ont été réparties}",
        "%1 parcel": "%1 parcelle",
        "%1 parcels": "%1 parcelles",
        "%1 is open": "%1 est ouvert",
    }
    templates = {text: [1] if "parcel" in text else [] for text in translations}
    phrases = Phrases(lambda one: translations.get(one, ""), templates, [], singular=("0", "1"))
    assert phrases.text(text) == told
