"""The example models: in the toolbox, from a worker thread, and by qgis_process."""

import pytest
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider.example_models import TITLES
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)


@pytest.fixture
def year(series, parcels):
    """Inputs of a year."""
    return {**series, "PARCELS": parcels, "CLASS_FIELD": "crop", "EPOCHS": 1}


@pytest.fixture
def other_year(series, parcels):
    """The same scene as another year."""
    return {"OTHER_SERIES": series["SERIES"], "OTHER_MASKS": series["MASKS"],
            "OTHER_PARCELS": parcels}  # fmt: skip


def test_the_toolbox_lists_the_models(provider):
    models = [one for one in provider.algorithms() if one not in provider.own_algorithms()]
    assert {model.id(): model.displayName() for model in models} == {
        f"planarsits:{name}": title for name, title in TITLES.items()
    }
    for model in models:
        assert isinstance(model, QgsProcessingModelAlgorithm)
        assert model.validate() == (True, [])
        assert (model.groupId(), model.group()) == ("Examples", "Examples")
        assert len(model.shortHelpString()) > 80
        again = model.create()
        assert (again.id(), again.displayName()) == (model.id(), model.displayName())


def test_the_models_are_there_after_the_provider_is_refreshed(provider):
    provider.refreshAlgorithms()
    assert all(provider.algorithm(name) is not None for name in TITLES)
    assert len(provider.algorithms()) == len(provider.own_algorithms()) + len(TITLES)


def outputs_of(model, folder, project):
    """Return a file for each output of a model; layers are loaded."""
    kinds = {"MODEL": "m.safetensors", "FOLDER": "scene", "REPORT": "r.html"}
    outputs = {}
    for definition in model.destinationParameterDefinitions():
        step, key = definition.name().split(":")
        suffix = {"sink": ".gpkg", "rasterDestination": ".tif"}.get(definition.type())
        path = str(folder / f"{step}_{f'{key}{suffix}' if suffix else kinds[key]}")
        layer = QgsProcessingOutputLayerDefinition(path, project)
        outputs[definition.name()] = layer if suffix else path
    return outputs


@pytest.fixture
def run_model(run_from_dialog, provider, project, tmp_path):
    """Return a function that runs a model from the toolbox; it gives the results."""

    def run(name, **parameters):
        outputs = outputs_of(provider.algorithm(name), tmp_path, project)
        return run_from_dialog(name, {**parameters, **outputs})

    return run


def test_sample_scene_to_attention(run_model, project, tmp_path):
    run_model("sampletoattention", PARCEL_COUNT=20, EPOCHS=1)
    tree = project.layerTreeRoot()
    assert any(node.name().startswith("Sample scene") for node in tree.children())
    kinds = {layer.source().split("|")[0]: layer.renderer().type()
             for layer in project.mapLayers().values()}  # fmt: skip
    assert kinds[str(tmp_path / "classify_OUTPUT.gpkg")] == "categorizedSymbol"
    assert kinds[str(tmp_path / "space_ATTENTION.tif")] == "singlebandpseudocolor"
    assert kinds[str(tmp_path / "space_SEMANTIC.tif")] == "paletted"
    assert (tmp_path / "time_r.html").is_file()
    assert (tmp_path / "train_m.safetensors").is_file()


def test_train_and_classify_another_year(run_model, project, year, other_year):
    run_model("trainandclassify", **year, **other_year)
    (layer,) = project.mapLayers().values()
    assert {feature["pred_stat"] for feature in layer.getFeatures()} == {"classified"}


def test_restriction_by_attention(run_model, year, tmp_path):
    run_model("attentionrestriction", **year)
    days = load_model(str(tmp_path / "restricted_m.safetensors")).description.days
    assert 2 <= len(days) <= 6
    assert (tmp_path / "train_r.html").is_file()
    assert (tmp_path / "time_r.html").is_file()


@pytest.mark.slow
def test_the_models_run_by_qgis_process(qgis_process, year, other_year, tmp_path):
    assert all(f"planarsits:{name}" in qgis_process.call("list").stdout for name in TITLES)
    output = tmp_path / "crops.gpkg"
    models = {f"{step}:MODEL": tmp_path / f"{step}.safetensors"
              for step in ("train", "restricted")}  # fmt: skip
    learned = {"train:MODEL": models["train:MODEL"]}
    done = qgis_process.run("trainandclassify", **year, **other_year, **learned,
                            **{"classify:OUTPUT": output})  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert QgsVectorLayer(str(output)).featureCount() == 40
    done = qgis_process.run("attentionrestriction", **year,
                            **{"restricted:MODEL": models["restricted:MODEL"]})  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert models["restricted:MODEL"].is_file()
    outputs = {"scene:FOLDER": tmp_path / "scene", "classify:OUTPUT": tmp_path / "c.gpkg",
               "space:ATTENTION": tmp_path / "a.tif", "space:SEMANTIC": tmp_path / "s.tif"}
    done = qgis_process.run("sampletoattention", PARCEL_COUNT=20, EPOCHS=1, **learned, **outputs)
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "s.tif").is_file()
