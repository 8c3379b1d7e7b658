"""planarsits:train as a script calls it."""

import os
from pathlib import Path

import pytest
from planar_sits.core.networks.model_file import load_model
from qgis.core import QgsProcessingException, QgsVectorLayer


def options(sample, series, tmp_path, **more):
    return {
        **series,
        "PARCELS": str(sample / "parcels.gpkg"),
        "CLASS_FIELD": "crop",
        "LENGTH": 8,
        "FRACTION": 10,
        "EPOCHS": 2,
        "DEVICE": "cpu",
        "MODEL": str(tmp_path / "m.safetensors"),
        **more,
    }


def test_results_are_the_declared_outputs(trained, provider):
    declared = {output.name() for output in provider.algorithm("train").outputDefinitions()}
    assert set(trained) == declared


def test_the_numbers_add_up(trained):
    assert trained["PARCELS_USED"] + trained["PARCELS_SKIPPED"] == 40
    assert 0 <= trained["VALIDATION_OA"] <= 1
    assert 0 <= trained["VALIDATION_F1"] <= 1


def test_history_has_a_row_per_epoch(trained):
    history = QgsVectorLayer(trained["HISTORY"])
    assert [feature["epoch"] for feature in history.getFeatures()] == [1, 2, 3]
    names = [field.name() for field in history.fields()]
    assert names[-5:] == [
        "train_loss",
        "train_accuracy",
        "validation_loss",
        "validation_accuracy",
        "seconds",
    ]


def test_the_model_knows_where_it_comes_from(trained):
    description, _ = load_model(trained["MODEL"])
    assert description.class_names == ["meadow", "traditional orchard", "vineyard"]
    assert [band["name"] for band in description.bands] == ["near infrared", "red", "green"]
    assert description.days[0] == 0
    assert len(description.days) == 6
    assert description.segments.length == 12
    assert description.training["epochs"] == 3
    assert description.scores["oa"] == trained["VALIDATION_OA"]
    assert sum(entry["parcels"] for entry in description.classes) == trained["PARCELS_USED"]
    assert description.classes[0]["colour"] == "#f2d544"  # the papers' yellow for meadows


def test_the_report_gives_the_accuracy(trained):
    page = Path(trained["REPORT"]).read_text(encoding="utf-8")
    assert f"{100 * trained['VALIDATION_OA']:.1f}" in page
    assert "traditional orchard" in page


def test_the_same_seed_gives_the_same_model(run, sample, series, tmp_path):
    weights = []
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        path = tmp_path / f"{name}.safetensors"
        run("train", **options(sample, series, tmp_path, SEED=seed, MODEL=str(path)))
        _, network = load_model(path)
        weights.append(network.state_dict()["classifier.weight"])
    assert weights[0].equal(weights[1])
    assert not weights[0].equal(weights[2])


def test_the_order_of_the_parcels_does_not_matter(run, sample, series, tmp_path):
    import processing

    backwards = processing.run(
        "native:orderbyexpression",
        {
            "INPUT": str(sample / "parcels.gpkg"),
            "EXPRESSION": "parcel",
            "ASCENDING": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    states = []
    for name, parcels in (("a", str(sample / "parcels.gpkg")), ("b", backwards)):
        path = tmp_path / f"{name}.safetensors"
        run("train", **options(sample, series, tmp_path, PARCELS=parcels, MODEL=str(path)))
        states.append(load_model(path)[1].state_dict())
    assert all(states[0][key].equal(states[1][key]) for key in states[0])


def test_progress_tells_loss_accuracy_and_time_left(run, sample, series, tmp_path, feedback):
    told = feedback()
    run("train", feedback=told, **options(sample, series, tmp_path))
    epochs = [line for line in told.said if line.startswith("Epoch ")]
    assert len(epochs) == 2
    assert all(word in epochs[0] for word in ("loss", "right", "s left"))
    assert told.fractions == sorted(told.fractions)
    assert any(line.startswith("Device: CPU") for line in told.said)


def test_cancel_leaves_nothing(run, sample, series, tmp_path, feedback):
    told = feedback(cancel_at="Epoch 1:")
    chosen = options(sample, series, tmp_path, EPOCHS=500, REPORT=str(tmp_path / "r.html"))
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", feedback=told, **chosen)
    assert not any("Epoch 3:" in line for line in told.said)
    assert os.listdir(tmp_path) == []


def test_parcels_without_a_class_and_lonely_classes_are_told(
    run, sample, series, tmp_path, feedback
):
    layer = QgsVectorLayer(str(sample / "parcels.gpkg"))
    copy = layer.materialize(_all_features())
    features = list(copy.getFeatures())
    place = copy.fields().lookupField("crop")
    copy.dataProvider().changeAttributeValues(
        {features[0].id(): {place: None}, features[1].id(): {place: "hop"}}
    )
    told = feedback()
    results = run("train", feedback=told, **options(sample, series, tmp_path, PARCELS=copy))
    assert results["PARCELS_SKIPPED"] == 2
    assert any("no class" in line for line in told.warned)
    assert any("only parcel of its class" in line for line in told.warned)


def test_numbers_can_be_classes(run, sample, series, tmp_path):
    import processing

    numbered = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": str(sample / "parcels.gpkg"),
            "FIELD_NAME": "code",
            "FIELD_TYPE": 1,
            "FORMULA": "if(crop = 'meadow', 10, 9)",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    results = run(
        "train", **options(sample, series, tmp_path, PARCELS=numbered, CLASS_FIELD="code")
    )
    assert load_model(results["MODEL"])[0].class_names == ["9", "10"]


def test_colours_of_the_parcels_layer_are_kept(run, sample, series, tmp_path):
    from planar_sits.processing_provider.vector_styles import class_renderer

    layer = QgsVectorLayer(str(sample / "parcels.gpkg"), "parcels")
    renderer = class_renderer({"vineyard": "#123456", "meadow": "#654321"})
    renderer.setClassAttribute("crop")
    layer.setRenderer(renderer)
    results = run("train", **options(sample, series, tmp_path, PARCELS=layer))
    colours = {c["name"]: c["colour"] for c in load_model(results["MODEL"])[0].classes}
    assert (colours["vineyard"], colours["meadow"]) == ("#123456", "#654321")


@pytest.mark.parametrize("backbone", ["squeezenet1_1", "resnet18"])
def test_other_backbones_train_and_classify(run, sample, series, tmp_path, backbone):
    chosen = options(
        sample, series, tmp_path, BACKBONE=backbone, STEPS=40, LENGTH=40, FRACTION=2, EPOCHS=1
    )
    results = run("train", **chosen)
    found = run(
        "classify",
        **series,
        MODEL=results["MODEL"],
        PARCELS=chosen["PARCELS"],
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert found["CLASSIFIED"] == 40


def test_the_canvas_of_the_papers(run, sample, series, tmp_path):
    chosen = options(
        sample, series, tmp_path, BACKBONE="squeezenet1_1", CANVAS=True, FRACTION=1, EPOCHS=1
    )
    results = run("train", **chosen)
    assert load_model(results["MODEL"])[0].segments.canvas


def _all_features():
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest()
