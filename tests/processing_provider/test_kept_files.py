"""Files to keep: suggested by dialogs alone, and told where they are temporary."""

import pytest
from planar_sits.processing_provider import kept_files
from qgis.core import QgsProcessing, QgsProject, QgsSettings

# Those that need a model.
USERS = ("classify", "temporalattention", "spatialattention", "modelinfo")
KEPT = {"train": "MODEL", "buildseries": "SERIES_FILE", "createsample": "FOLDER"}


@pytest.fixture
def project(qgis_app, tmp_path, monkeypatch):
    """The folder of a saved project; nothing was written from a dialog yet."""
    folder = tmp_path / "project"
    folder.mkdir()
    assert QgsProject.instance().write(str(folder / "crops.qgz"))
    QgsSettings().remove("planar_sits")
    yield folder
    QgsSettings().remove("planar_sits")
    QgsProject.instance().clear()


def value_in(dialog, name):
    """Return what a dialog shows for a parameter."""
    return dialog.mainWidget().wrappers[name].parameterValue()


@pytest.mark.parametrize(("name", "output"), KEPT.items())
def test_the_dialog_suggests_a_file_beside_the_project(dialog_of, project, name, output):
    value = value_in(dialog_of(name), output)
    assert value.startswith(str(project))
    (project / value.rsplit("/", 1)[-1]).touch()
    assert value_in(dialog_of(name), output) != value


def test_without_a_project_a_folder_that_stays_is_suggested(dialog_of):
    QgsProject.instance().clear()
    value = value_in(dialog_of("train"), "MODEL")
    assert value.endswith(".safetensors")
    assert "/processing_" not in value


@pytest.mark.parametrize(("name", "output"), KEPT.items())
def test_nothing_is_suggested_to_scripts_and_models(provider, project, name, output):
    algorithm = provider.algorithm(name).create()
    assert not algorithm.parameterDefinition(output).defaultValue()


@pytest.mark.parametrize("name", USERS)
def test_dialogs_offer_the_last_model_of_a_dialog(provider, dialog_of, project, trained, name):
    assert not value_in(dialog_of(name), "MODEL")
    dialog_of("train").algorithmFinished.emit(True, {"MODEL": trained["MODEL"]})
    assert value_in(dialog_of(name), "MODEL") == trained["MODEL"]
    assert not provider.algorithm(name).parameterDefinition("MODEL").defaultValue()


@pytest.mark.parametrize("name", ["planarimages", "checkdeclarations"])
def test_an_optional_model_is_not_chosen(provider, project, trained, name):
    kept_files.remember(provider.algorithm("train"), True, {"MODEL": trained["MODEL"]})
    assert kept_files.suggestions(provider.algorithm(name)) == {}


def test_a_model_that_is_gone_or_failed_is_not_offered(provider, project, tmp_path):
    train, classify = provider.algorithm("train"), provider.algorithm("classify")
    kept_files.remember(train, True, {"MODEL": str(tmp_path / "gone.safetensors")})
    assert kept_files.suggestions(classify) == {}
    kept_files.remember(train, False, {"MODEL": __file__})
    assert kept_files.suggestions(classify) == {}


def test_runs_of_scripts_are_not_remembered(run, project, series, parcels, tmp_path, provider):
    run("train", **series, PARCELS=parcels, CLASS_FIELD="crop", METHOD="lda", REPORT=None,
        MODEL=str(tmp_path / "m.safetensors"))  # fmt: skip
    assert kept_files.suggestions(provider.algorithm("classify")) == {}


@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("temporary", [True, False])
def test_a_temporary_file_to_keep_is_told(run, quick_run, feedback, name, temporary):
    recorder, parameters = feedback(), quick_run(name)
    if temporary:
        parameters[KEPT[name]] = QgsProcessing.TEMPORARY_OUTPUT
    results = run(name, recorder, **parameters)
    told = [text for text in recorder.warnings if "lost when QGIS ends" in text]
    assert len(told) == temporary
    assert not temporary or (KEPT[name] in told[0] and str(results[KEPT[name]]) in told[0])
