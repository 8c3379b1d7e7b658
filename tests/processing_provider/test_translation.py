"""The language of the operator: dialogs, logs, errors, pages, legends; and what stays English."""

import json
import os
import re
import subprocess
import sys

import pytest
from planar_sits.core.report.words import writing_in
from planar_sits.core.requirements import REQUIRED
from planar_sits.processing_provider import translation
from planar_sits.processing_provider.algorithm import PlanarSitsAlgorithm
from planar_sits.processing_provider.definitions import plain_definitions
from planar_sits.processing_provider.translation import english, page_words, translated
from planar_sits.tests.support.languages import Brackets, Given, speaking
from planar_sits.tests.support.quick_runs import OPTIONS
from planar_sits.tests.support.report_pages import KINDS
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer


@pytest.fixture
def brackets():
    """A language in which all texts stand in brackets."""
    with speaking(Brackets()):
        yield


@pytest.fixture
def french():
    """The real French catalogue, as the plugin installs it."""
    assert translation.install("fr_CH")
    yield
    translation.remove()


def outside(text):
    """Return what of a text is in no brackets."""
    while re.search("⟦[^⟦⟧]*⟧", text):
        text = re.sub("⟦[^⟦⟧]*⟧", "", text)
    return text


# ---------------------------------------------------------------- installing


def test_a_language_without_a_catalogue_is_english(qgis_app):
    assert not translation.install("eo")
    assert translated("Parcels") == "Parcels"
    assert page_words() is None


def test_texts_are_in_the_language_and_english_again(french):
    assert translated("Classify parcels") == "Classer les parcelles"
    assert translated("3 of 4 parcels classified.") == "3 parcelles sur 4 classées."
    assert QCoreApplication.translate("PlanarSits", "Guide…".rstrip("…")) == "Guide"
    assert QCoreApplication.translate("PlanarSits", "Parcels") == "Parcelles"
    translation.remove()
    assert translated("Classify parcels") == "Classify parcels"
    assert QCoreApplication.translate("PlanarSits", "Parcels") == "Parcels"


def test_a_second_start_replaces_the_first(french):
    translation.install("de")
    assert translated("Parcels") == "Parzellen"
    translation.remove()
    assert QCoreApplication.translate("PlanarSits", "Parcels") == "Parcels"


def test_signs_beyond_ascii_are_found(french):
    assert translated("Check environment…") == "Vérifier l'environnement…"


def test_the_language_is_that_of_qgis(qgis_app):
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "es")
    try:
        assert QgsApplication.locale() == "es"
        assert translation.install()
        assert translated("Parcels") == "Parcelas"
    finally:
        translation.remove()
        settings.remove("locale/overrideFlag")
        settings.remove("locale/userLocale")


LOAD = """
import importlib.util, json, sys
import qgis.core
from qgis.PyQt.QtCore import QCoreApplication
application = qgis.core.QgsApplication([], False)
application.initQgis()
qgis.core.QgsSettings().setValue("locale/overrideFlag", True)
qgis.core.QgsSettings().setValue("locale/userLocale", "de")
spec = importlib.util.spec_from_file_location(
    "planar_sits", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
)
package = importlib.util.module_from_spec(spec)
sys.modules["planar_sits"] = package
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
registry = qgis.core.QgsApplication.processingRegistry()
title = registry.algorithmById("planarsits:classify").displayName()
during = QCoreApplication.translate("PlanarSits", "Parcels")
plugin.unload()
after = QCoreApplication.translate("PlanarSits", "Parcels")
print("FOUND" + json.dumps([title, during, after]), flush=True)
import os
os._exit(0)
"""


def test_the_plugin_installs_the_translator_and_unloading_removes_it(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(translation.FOLDER.parents[1])],
        env={
            **os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )  # fmt: skip
    found = json.loads(done.stdout.partition("FOUND")[2])
    assert found == ["Parzellen klassifizieren", "Parzellen", "Parcels"]


# ---------------------------------------------------------------- dialogs


@pytest.mark.parametrize("name", OPTIONS)
def test_dialogs_are_translated(provider, brackets, name):
    algorithm = provider.algorithm(name).create()
    texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
    texts += [algorithm.shortHelpString()]
    for definition in algorithm.parameterDefinitions():
        texts += [definition.description(), definition.help()]
    texts += [definition.description() for definition in algorithm.outputDefinitions()]
    left = [outside(text) for text in texts if re.search("[a-z]{2}", outside(text))]
    assert left == []


def test_the_identifiers_of_groups_stay(provider, brackets):
    assert provider.algorithm("classify").create().groupId() == "classification"


def test_definitions_of_the_command_line_stay_english(provider):
    before = plain_definitions()
    with speaking(Brackets()):
        assert plain_definitions() == before
        with english():
            assert translated("Parcels") == "Parcels"


def test_legends_are_translated_and_classes_are_not(brackets):
    from planar_sits.processing_provider import vector_styles as styles

    labels = [
        category.label() for category in styles.class_renderer({"visit": "#fff"}).categories()
    ]
    assert labels == ["visit", "⟦not classified⟧"]
    for renderer in (styles.right_renderer(), styles.suspicion_renderer(), styles.visit_renderer()):
        for item in renderer.legendSymbolItems():
            assert outside(item.label()) == "", item.label()


# ---------------------------------------------------------------- errors


class Failing(PlanarSitsAlgorithm):
    """An algorithm that fails as the others do."""

    NAME, TITLE, GROUP, NEEDS = "failing", "Check environment", "Help", ()

    def compute(self, run):
        from planar_sits.core.errors import Cancelled

        raise Cancelled()


def test_errors_are_translated(french, feedback):
    algorithm, context = Failing().create(), QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match="Annulé à la demande"):
        algorithm.processAlgorithm({}, context, feedback())


def test_refusals_are_translated(french, provider):
    algorithm = provider.algorithm("modelinfo").create()
    accepted, message = algorithm.checkParameterValues(
        {"MODEL": "/a/b.txt"}, QgsProcessingContext()
    )
    assert not accepted
    with speaking(Brackets()):
        told = algorithm.checkParameterValues({"MODEL": "/a/b.txt"}, QgsProcessingContext())[1]
    assert told.startswith("⟦")
    assert "/a/b.txt" in told


# ---------------------------------------------------------------- logs and pages


def run_in_worker(algorithm, parameters, recorder):
    """Run an algorithm as its dialog does; return its results."""
    context, loop, outcome = QgsProcessingContext(), QEventLoop(), {}

    def finished(done, results):
        outcome.update(done=done, results=results)
        loop.quit()

    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, recorder)
    task.executed.connect(finished)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(120_000, loop.quit)
    loop.exec()
    assert outcome["done"], recorder.infos + recorder.warnings
    return outcome["results"]


# Names that no language has words for.
NAMES = re.compile(
    r"^[\s\W\d]*$|^(QGIS|Planar SITS|Python|NumPy|PyTorch|torch|torchvision|numpy|safetensors|"
    r"matplotlib|scikit-learn|scikit-image|distributed|dask)?\W"
)


def test_log_and_report_of_a_run_in_the_worker(provider, brackets, quick_run, feedback):
    parameters, recorder = quick_run("train"), feedback()
    run_in_worker(provider.algorithm("train").create(), parameters, recorder)
    lines = recorder.infos + recorder.warnings
    assert lines
    assert [line for line in lines if not NAMES.match(outside(line))] == []
    with open(parameters["REPORT"], encoding="utf-8") as file:
        page = file.read()
    assert '<html lang="qps">' in page
    for heading in re.findall("<h2>(.*?)</h2>", page):
        assert outside(heading) == "", heading
    for caption in re.findall("<figcaption>(.*?)</figcaption>", page):
        assert caption.startswith("⟦"), caption


@pytest.mark.parametrize("kind", ["comparison", "declarations"])
def test_paragraphs_with_bold_values_and_lists_are_translated(brackets, tmp_path, kind):
    path = tmp_path / "page.html"
    with writing_in(page_words()):
        KINDS[kind](path)
    paragraphs = re.findall("<p(?: [^>]*)?>(.*?)</p>", path.read_text("utf-8"), re.DOTALL)
    texts = [outside(text) for text in paragraphs if "⟦" in text]
    assert len(texts) > 2
    assert [text for text in texts if re.search("[a-z]{2}", re.sub("<[^>]*>", "", text))] == []


def test_advice_on_packages_is_translated(brackets):
    names = ", ".join(f"{package.pip} ({package.purpose})" for package in REQUIRED)
    told = translated(f"Planar SITS needs the Python packages {names}, which the Python of QGIS")
    for package in REQUIRED:
        assert f"{package.pip} (⟦{package.purpose}⟧)" in told
    for terminal in ("a terminal window", "a terminal with conda", "a command prompt",
                     "the OSGeo4W Shell (Start menu)"):  # fmt: skip
        assert f"⟦{terminal}⟧" in translated(f"Missing: x. Close QGIS, open {terminal} and run:")


def test_the_report_is_french(provider, quick_run, feedback):
    parameters = quick_run("train")
    with speaking(Given({"Accuracy": "Précision", "yes": "oui", "Class": "Classe"}), "fr"):
        run_in_worker(provider.algorithm("train").create(), parameters, feedback())
    with open(parameters["REPORT"], encoding="utf-8") as file:
        page = file.read()
    assert '<html lang="fr">' in page
    assert "<h2>Précision</h2>" in page
    assert 'scope="col">Classe</th>' in page
    assert "Class%2C" in page  # CSV files have the names that programs know


def test_pages_of_the_next_run_are_english(provider, quick_run, feedback):
    parameters = quick_run("checkenvironment")
    run_in_worker(provider.algorithm("checkenvironment").create(), parameters, feedback())
    with open(parameters["REPORT"], encoding="utf-8") as file:
        assert '<html lang="en">' in file.read()


@pytest.mark.slow
def test_qgis_process_speaks_the_language_of_its_profile(qgis_process, tmp_path):
    profile = qgis_process.environment["QGIS_CUSTOM_CONFIG_PATH"]
    done = qgis_process.call("help", "planarsits:classify")
    assert "Classify parcels" in done.stdout
    ini = os.path.join(profile, "profiles", "default", "QGIS", "QGIS3.ini")
    with open(ini, encoding="utf-8") as file:
        before = file.read()
    try:
        with open(ini, "a", encoding="utf-8") as file:
            file.write("\n[locale]\noverrideFlag=true\nuserLocale=de\n")
        done = qgis_process.call("help", "planarsits:classify")
        assert "Parzellen klassifizieren" in done.stdout
    finally:
        with open(ini, "w", encoding="utf-8") as file:
            file.write(before)


# ---------------------------------------------------------------- layers


def test_names_of_fields_and_map_tips_are_translated(qgis_app):
    from planar_sits.processing_provider.layer_texts import add_confidence_style, describe_layer
    from qgis.core import QgsExpression, QgsVectorLayer

    names = {name: name for name in ("pred_class", "pred_conf", "p_wheat")}
    source = "Polygon?field=pred_class:string&field=pred_conf:double&field=p_wheat:double"
    layer = QgsVectorLayer(source, "result", "memory")
    given = {"Confidence": "Degré d'assurance", "Probability of %1": "Probabilité de %1"}
    with speaking(Given(given)):
        describe_layer(layer, names)
        add_confidence_style(layer, names)
    assert [field.alias() for field in layer.fields()][1:] == [
        "Degré d'assurance",
        "Probabilité de wheat",
    ]
    assert "Degré d'assurance" in layer.styleManager().styles()
    # The apostrophe is one of a string in an expression.
    expressions = re.findall(r"\[%(.*?)%\]", layer.mapTipTemplate(), re.DOTALL)
    expressions = [QgsExpression(each) for each in expressions]
    assert [each.parserErrorString() for each in expressions if each.hasParserError()] == []


def test_groups_of_layers_are_translated(brackets, tmp_path):
    from pathlib import Path

    from planar_sits.processing_provider.sample_layers import _title

    assert _title(Path("/a/scene/parcels.gpkg")) == "⟦Sample scene (scene)⟧"
    assert translated("Attention by date") == "⟦Attention by date⟧"


def test_example_models_are_translated(provider, brackets):
    from planar_sits.processing_provider.example_models import example_models

    for model in example_models():
        copy = model.createInstance()
        texts = [model.displayName(), copy.helpContent()["ALG_DESC"]]
        texts += [definition.description() for definition in copy.parameterDefinitions()]
        assert [text for text in texts if re.search("[a-z]{2}", outside(text))] == []


@pytest.mark.parametrize(("language", "may"), [("fr", "mai"), ("de", "Mai"), ("es", "may")])
def test_months_of_figures_are_in_the_language(qgis_app, language, may):
    from planar_sits.core.report.words import month, writing_in

    assert translation.install(language)
    try:
        with writing_in(translation.page_words()):
            assert month(5) == may
    finally:
        translation.remove()
    assert month(5) == "May"


def test_a_parcel_left_out_is_one(qgis_app):
    assert translation.install("fr")
    try:
        told = translation.translated("1 parcel(s) left out, no class: 3.")
        assert told.startswith("1 parcelle exclue, ")
        told = translation.translated("2 parcel(s) left out, no class: 3, 4.")
        assert told.startswith("2 parcelles exclues, ")
    finally:
        translation.remove()
