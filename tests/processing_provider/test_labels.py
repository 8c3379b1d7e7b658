"""Messages in the words of the dialogs, wherever an algorithm tells one."""

import ast
import re
from pathlib import Path

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.labels import in_dialog_words
from qgis.core import QgsProcessingContext, QgsProcessingException

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "processing_provider")
# Texts that hold these are no messages: SQL, and the words of the command line.
OTHERS = re.compile(r"\b(TABLE|SELECT|INSERT|ATTACH|PRAGMA)\b|--\w")


@pytest.fixture
def told(provider):
    """Return a function that gives a message as an algorithm tells it."""
    return lambda message, name="classify": in_dialog_words(message, provider.algorithm(name))


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("CLUSTER: '4' is no cluster.", "Cluster (CLUSTER): '4' is no cluster."),
        ("lower MEMORY_MB, or", "lower Memory for pixels (MEMORY_MB), or"),
        ("Cluster (CLUSTER) is set.", "Cluster (CLUSTER) is set."),
        ("MASKS are given, leave MASKS empty.", "Masks (MASKS) are given, leave Masks empty."),
        ("VOTING is 'all'.", "Voting (VOTING) is 'All segments vote' (all)."),
        ("Voting (VOTING) is 'all'.", "Voting (VOTING) is 'All segments vote' (all)."),
        # a parameter of another algorithm
        ("lower LENGTH.", "lower Segment length (LENGTH)."),
        ("No parameter: UTM, GDAL, CRS.", "No parameter: UTM, GDAL, CRS."),
    ],
)
def test_titles_come_first(told, message, shown):
    assert told(message) == shown


@pytest.mark.parametrize(
    "message",
    [
        "the layer 'MASKS' has no field 'SERIES'.",
        "'/data/it's MODEL/SERIES.tif' is missing.",
        "/data/MODEL/a.tif is missing",
        "C:\\MODEL\\a.tif is missing",
        "SERIES.tif is missing",
        "write --MODEL=a",
        "the layer 'all' is empty",
    ],
)
def test_what_the_operator_named_stays(told, message):
    assert told(message) == message


def test_the_method_of_a_training_is_not_that_of_attention(told):
    assert told("try another METHOD.", "crossvalidate") == "try another Method (METHOD)."
    assert told("METHOD is 'lda'.", "train").endswith(
        "is 'LDA (linear discriminant analysis, by pixel)' (lda)."
    )
    assert told("METHOD has no effect.").startswith("Attention method (METHOD)")


# ---------------------------------------------------------------- everywhere


def identifiers(provider):
    """Return the identifiers of the parameters of all algorithms."""
    return {
        definition.name()
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
    }


def messages(names):
    """Return the texts of the code that name a parameter, with the files that have them."""
    found = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
                     for part in ast.walk(node) if part is not node}  # fmt: skip
            for node in ast.walk(tree):
                if id(node) in inner or not isinstance(node, (ast.Constant, ast.JoinedStr)):
                    continue
                text = plain_text(node)
                words = set(re.findall(r"\b[A-Z][A-Z_]+\b", text)) & names
                if words and " " in text and "\n" not in text and not OTHERS.search(text):
                    found[text] = path.relative_to(ROOT)
    return found


def plain_text(node):
    """Return the text of a literal, with a number for what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(
        part.value if isinstance(part, ast.Constant) else "7" for part in node.values
    )


def test_no_message_shows_an_identifier_alone(provider):
    names = identifiers(provider)
    texts = messages(names)
    assert len(texts) > 120
    for name in ("classify", "train", "buildseries"):
        algorithm = provider.algorithm(name)
        for text, path in texts.items():
            shown = re.sub(r"(?<!\w)'.*?'(?!\w)", "", in_dialog_words(text, algorithm))
            alone = re.findall(r"(?<!\()\b([A-Z][A-Z_]+)\b(?!\))", shown)
            assert not set(alone) & names, f"{path}: {shown}"


def test_pages_name_parameters_as_messages_do(provider):
    names = identifiers(provider)
    for text, path in messages(names).items():
        if path.parts[:2] == ("core", "report"):
            alone = re.findall(r"(?<!\()\b([A-Z][A-Z_]+)\b(?!\))", text)
            assert not set(alone) & names, f"{path}: {text}"


@pytest.mark.parametrize("step", ["checkParameterValues", "prepareAlgorithm", "processAlgorithm"])
def test_every_step_tells_titles(provider, monkeypatch, feedback, step):
    algorithm = provider.algorithm("checkenvironment").create()
    place = {
        "checkParameterValues": "check",
        "prepareAlgorithm": "read_inputs",
        "processAlgorithm": "compute",
    }[step]

    def refuse(self, run):
        if place == "compute":
            run.warn("CLUSTER: is slow.")
            run.info("CLUSTER: is fast.")
        raise PlanarSitsError("CLUSTER: is gone.")

    monkeypatch.setattr(type(algorithm), place, refuse)
    recorder, context = feedback(), QgsProcessingContext()
    if step == "checkParameterValues":
        _, message = algorithm.checkParameterValues({}, context)
    else:
        with pytest.raises(QgsProcessingException) as raised:
            getattr(algorithm, step)({}, context, recorder)
        message = str(raised.value)
    assert message == "Cluster (CLUSTER): is gone."
    told = [*recorder.warnings, *recorder.infos]
    assert all(text.startswith("Cluster (CLUSTER)") for text in told)
    assert len(told) == (2 if place == "compute" else 0)
