"""Texts that mean something to HTML, XML, CSV, paths, formats or a console are shown as texts."""

import csv
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from osgeo import ogr
from planar_sits.core.networks.model_file import load_model
from planar_sits.tests.support.layers import rows
from planar_sits.tests.support.outputs import Page
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

pytestmark = pytest.mark.faults
TEXTS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)> &lt;b&gt;",
    "</td></table></body></html>",
    "a & b \"c\" 'd' ` \\",
    "100 % {0} {name} %s %(x)d $title ${body}",
    "two\nlines\r\n\tand a tab",
    "\u202egnirts\u202c \u200fRTL \u05e9\u05dc\u05d5\u05dd",
    "\U0001f33e wheat \U0001f69c\u200d\u2600\ufe0f",
    "x" * 300,
    "=cmd|' /C calc'!A0",
    "../../etc/passwd",
    "$\\frac{1}{0}$ ^_ \\n ]]> <!-- ",
]
HOSTILE_FILE = "a <b>&'{0} %s $x \U0001f33e =1"
FIELDS = {"class": "<b>class</b> & '{0} %s", "name": "=name ]]> \u202e"}
# Attributes of our pages; none of them runs a script.
ATTRIBUTES = {"lang", "charset", "name", "content", "http-equiv", "class", "style", "scope",
              "width", "alt", "src", "srcset", "media", "tabindex", "href", "download",
              "translate"}  # fmt: skip


class Log(QgsProcessingFeedback):
    """Feedback that keeps every message."""

    def __init__(self):
        super().__init__()
        self.messages = []

    def pushInfo(self, info):
        self.messages.append(info)

    def pushWarning(self, warning):
        self.messages.append(warning)

    def reportError(self, error, fatalError=False):
        self.messages.append(error)


@pytest.fixture(scope="module")
def hostile(sample, tmp_path_factory):
    """Inputs with hostile names: parameters of the series and the parcels."""
    folder = tmp_path_factory.mktemp("hostile")
    given = sorted((sample / "images").glob("*.tif"))
    images = [folder / f"{HOSTILE_FILE} {path.name}" for path in given]
    for old, new in zip(given, images):
        shutil.copy(old, new)
    path = folder / f"{HOSTILE_FILE}.gpkg"
    source = ogr.Open(str(sample / "parcels.gpkg"))
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = source.GetLayer(0).GetSpatialRef()
    layer = target.CreateLayer("parcels {0} %s \U0001f33e", reference, ogr.wkbPolygon)
    for name in FIELDS.values():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number, old in enumerate(source.GetLayer(0)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(FIELDS["class"], TEXTS[number % len(TEXTS)])
        feature.SetField(FIELDS["name"], TEXTS[number % len(TEXTS)] + "!" * (number // len(TEXTS)))
        feature.SetGeometry(old.GetGeometryRef())
        layer.CreateFeature(feature)
    del layer
    del target
    return {"SERIES": [str(image) for image in images], "PARCELS": str(path),
            "ID_FIELD": FIELDS["name"]}  # fmt: skip


@pytest.fixture(scope="module")
def done(run, hostile, tmp_path_factory):
    """The folder of the outputs of all algorithms, and their messages."""
    folder, log = tmp_path_factory.mktemp("out"), Log()

    def file(name):
        return str(folder / f"{HOSTILE_FILE} {name}")

    fitting = {"CLASS_FIELD": FIELDS["class"], "EPOCHS": 1, "LENGTH": 10, "FRACTION": 5,
               "DEVICE": "cpu"}  # fmt: skip
    model = {"MODEL": file("m.safetensors"), "DEVICE": "cpu"}
    run("train", log, **hostile, **{**fitting, **model}, REPORT=file("train.html"),
        HISTORY=file("history.csv"))  # fmt: skip
    run("modelinfo", log, MODEL=file("m.safetensors"), REPORT=file("model.html"))
    run("classify", log, **hostile, **model, PROBABILITIES=True, OUTPUT=file("classes.gpkg"),
        ATTENTION=file("attention.tif"), SEMANTIC=file("semantic.tif"))  # fmt: skip
    run("classify", log, **hostile, **model, OUTPUT=file("table.csv"))
    run("spatialattention", log, **hostile, **model, ATTENTION=file("spatial.tif"),
        SEMANTIC=file("map.tif"), BY_DATE=file("dates"))  # fmt: skip
    run("temporalattention", log, **hostile, **model, TABLE=file("dates.csv"),
        REPORT=file("temporal.html"))  # fmt: skip
    run("planarimages", log, **{**hostile, "PARCELS": f"{hostile['PARCELS']}|subset=fid <= 12"},
        **model, COUNT=1, FOLDER=file("pictures"), WALKS=file("walks.gpkg"))  # fmt: skip
    run("crossvalidate", log, **hostile, CLASS_FIELD=FIELDS["class"], METHODS=["lda"], FOLDS=2,
        SCORES=file("scores.csv"), CONFUSION=file("confusion.csv"),
        PREDICTIONS=file("predictions.gpkg"), REPORT=file("comparison.html"))  # fmt: skip
    return folder, log.messages


def plain(text):
    """Return a text with single blanks, as pages and attributes of XML show it."""
    return " ".join(text.split())


@pytest.mark.parametrize("name", ["train", "model", "temporal", "comparison"])
def test_pages(done, name):
    text = next(done[0].glob(f"*{name}.html")).read_text(encoding="utf-8")
    page = Page(text)
    assert not page.tags & {"script", "iframe", "object", "embed", "form", "link"}
    assert {attribute for _, attribute in page.attributes} <= ATTRIBUTES
    assert set(re.findall(r'(?:src|srcset|href)="([^"]{5})', text)) <= {"data:"}
    # The names of our pages are cut only in the middle of long ones.
    for each in TEXTS:
        assert plain(each)[:20] in plain(page.text), each


def test_styles(done):
    paths = [*done[0].rglob("*.qml"), *done[0].rglob("*.qlr")]
    assert {path.suffix for path in paths} == {".qml", ".qlr"}
    for path in paths:
        ElementTree.parse(path)


def test_the_categories_of_a_style(done):
    layer = QgsVectorLayer(str(next(done[0].glob("*classes.gpkg"))))
    layer.loadDefaultStyle()
    values = {category.value() for category in layer.renderer().categories()}
    assert {plain(text) for text in TEXTS} <= {plain(str(value)) for value in values}


def test_tables(done, hostile):
    classes = rows(next(done[0].glob("*classes.gpkg")))
    assert [row[FIELDS["class"]] for row in classes] == [TEXTS[n % len(TEXTS)] for n in range(40)]
    assert {row["pred_class"] for row in classes} <= set(TEXTS)
    probabilities = [name for name in classes[0] if name.startswith("p_")]
    assert len(probabilities) == len(TEXTS)
    with open(next(done[0].glob("*table.csv")), newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 40
    for row, expected in zip(table, classes):
        # A cell that a spreadsheet would compute may be escaped.
        assert row["pred_class"].lstrip("'").strip() == expected["pred_class"].lstrip("'").strip()
    for path in done[0].glob("*.csv"):
        with open(path, newline="", encoding="utf-8") as file:
            lengths = {len(line) for line in csv.reader(file)}
        assert len(lengths) == 1, f"{path.name}: rows of {lengths} cells"


def test_messages_are_single_lines(done):
    assert any("two" in message for message in done[1])
    for message in done[1]:
        ours = "Results: {" not in message
        assert not ours or not re.search("[\x00-\x1f\x7f\u2028\u2029]", message), message


def test_a_model_keeps_the_names(done):
    path = next(done[0].glob("*m.safetensors"))
    # White space around a name is no part of it.
    assert set(load_model(path).description.class_names) == {text.strip() for text in TEXTS}


def test_files_stay_in_their_folder(done):
    pictures = next(done[0].glob("*pictures"))
    assert len(list(pictures.iterdir())) == 12
    assert all(path.suffix == ".png" and len(path.name) < 256 for path in pictures.iterdir())
    prefix = Path(f"{HOSTILE_FILE} ").name
    assert all(path.name.startswith(prefix) for path in done[0].iterdir())


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_refusals(refusal, hostile, done, tmp_path, text):
    """A field, a choice, a date and a file by these names do not exist."""
    name = text.replace("/", "_")[:200]
    model = str(next(done[0].glob("*m.safetensors")))
    for changed in (
        {"MODEL": str(tmp_path / f"{name}.safetensors")},
        {"DATES": text},
        {"SEASON_START": text},
        {"BANDS": text},
        {"VOTING": text},
    ):
        message = refusal("classify", **{**hostile, "MODEL": model, "OUTPUT": "memory:", **changed})
        assert "Traceback" not in message
        assert len(message.splitlines()) == 1, message
    training = {"CLASS_FIELD": text, "MODEL": str(tmp_path / "m.safetensors"), "REPORT": None}
    message = refusal("train", **hostile, **training)
    assert "Traceback" not in message and len(message.splitlines()) == 1, message
