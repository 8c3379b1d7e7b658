"""planarsits:train as a script calls it."""

import os
from pathlib import Path

import numpy as np
import pytest
from planar_sits.core.networks.model_file import load_model, read_description
from planar_sits.core.sample.scene import make_scene
from planar_sits.core.sample.write import write_scene
from planar_sits.processing_provider.training_support import method_choices
from planar_sits.processing_provider.vector_styles import class_renderer
from planar_sits.tests.support.layers import copied, rows
from qgis.core import (
    QgsFeature,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis


@pytest.fixture
def train(run, series, parcels, tmp_path):
    """Return a function that trains for two epochs and returns the results."""

    def call(feedback=None, **more):
        chosen = {
            **series,
            "PARCELS": parcels,
            "CLASS_FIELD": "crop",
            "LENGTH": 8,
            "FRACTION": 10,
            "EPOCHS": 2,
            "DEVICE": "cpu",
            "MODEL": str(tmp_path / "m.safetensors"),
            **more,
        }
        return run("train", feedback, **chosen)

    return call


def test_results_are_the_declared_outputs(trained, provider):
    declared = {output.name() for output in provider.algorithm("train").outputDefinitions()}
    assert set(trained) == declared


def test_the_numbers_add_up(trained):
    assert trained["PARCELS_USED"] + trained["PARCELS_SKIPPED"] == 40
    assert 0 <= trained["VALIDATION_OA"] <= 1
    assert 0 <= trained["VALIDATION_F1"] <= 1


def test_history_has_a_row_per_epoch(trained):
    history = rows(trained["HISTORY"])
    assert [row["epoch"] for row in history] == [1, 2, 3]
    assert list(history[0])[-5:] == [
        "train_loss",
        "train_accuracy",
        "validation_loss",
        "validation_accuracy",
        "seconds",
    ]


def test_the_model_describes_its_training(trained):
    description = load_model(trained["MODEL"]).description
    assert description.class_names == ["meadow", "traditional orchard", "vineyard"]
    assert [band["name"] for band in description.bands] == ["near infrared", "red", "green"]
    assert description.days[0] == 0
    assert len(description.days) == 6
    assert description.segments.length == 12
    assert description.training["epochs"] == 3
    assert description.scores["oa"] == trained["VALIDATION_OA"]
    assert sum(entry["parcels"] for entry in description.classes) == trained["PARCELS_USED"]
    assert description.classes[0]["colour"] == "#f2d544"  # the papers' yellow for meadows


def test_the_model_names_its_inputs(trained, series, parcels):
    sources = read_description(trained["MODEL"]).sources
    names = [(one["parameter"], one["name"]) for one in sources]
    expected = [("PARCELS", parcels), *(("SERIES", path) for path in series["SERIES"])]
    expected += [("MASKS", path) for path in series["MASKS"]]
    assert names == [(parameter, Path(path).name) for parameter, path in expected]
    sizes = [Path(path).stat().st_size for _, path in expected]
    assert [one["bytes"] for one in sources] == sizes
    assert len({one["sha256"] for one in sources}) == len(sources)


def test_the_report_gives_the_accuracy(trained):
    page = Path(trained["REPORT"]).read_text(encoding="utf-8")
    assert f"{100 * trained['VALIDATION_OA']:.1f}" in page
    assert "traditional orchard" in page


def test_the_same_seed_gives_the_same_model(train, tmp_path):
    weights = []
    for name, seed in (("a", 3), ("b", 3), ("c", 4)):
        path = tmp_path / f"{name}.safetensors"
        train(SEED=seed, MODEL=str(path), EPOCHS=1)
        weights.append(load_model(path).network.state_dict()["classifier.weight"])
    assert weights[0].equal(weights[1])
    assert not weights[0].equal(weights[2])


def test_the_order_of_the_parcels_does_not_matter(train, parcels, tmp_path):
    import processing

    backwards = processing.run(
        "native:orderbyexpression",
        {
            "INPUT": parcels,
            "EXPRESSION": "parcel",
            "ASCENDING": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    states = []
    for name, layer in (("a", parcels), ("b", backwards)):
        path = tmp_path / f"{name}.safetensors"
        train(PARCELS=layer, MODEL=str(path))
        states.append(load_model(path).network.state_dict())
    assert all(states[0][key].equal(states[1][key]) for key in states[0])


def test_the_log_has_loss_accuracy_and_time_left(train, feedback):
    recorder = feedback()
    train(recorder)
    epochs = [line for line in recorder.infos if line.startswith("Epoch ")]
    assert len(epochs) == 2
    assert all(word in epochs[0] for word in ("loss", "accuracy", "s left"))
    final = [line for line in recorder.infos if line.startswith("Final training")]
    assert "s left" in final[0]
    assert "left" not in final[-1]
    # Within epochs as well: between reading (10 %) and the end of the first of two.
    assert len([part for part in recorder.fractions if 10 < part < 0.9 * 34]) > 3
    assert recorder.fractions == sorted(recorder.fractions)
    assert any(line.startswith("Device: CPU") for line in recorder.infos)


def test_cancel_leaves_nothing(train, tmp_path, feedback):
    recorder = feedback(cancel_at="Epoch 1:")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        train(recorder, EPOCHS=500, REPORT=str(tmp_path / "r.html"))
    assert not any("Epoch 3:" in line for line in recorder.infos)
    assert os.listdir(tmp_path) == []


def test_parcels_without_a_class_and_single_parcels_are_left_out(train, parcels, feedback):
    layer = copied(parcels)
    features = list(layer.getFeatures())
    crop = layer.fields().lookupField("crop")
    layer.dataProvider().changeAttributeValues(
        {features[0].id(): {crop: None}, features[1].id(): {crop: "hop"}}
    )
    recorder = feedback()
    results = train(recorder, PARCELS=layer, EPOCHS=1)
    assert results["PARCELS_SKIPPED"] == 2
    assert any("no class" in line for line in recorder.warnings)
    assert any("only parcel of its class" in line for line in recorder.warnings)


def test_numbers_can_be_classes(train, parcels):
    import processing

    numbered = processing.run(
        "native:fieldcalculator",
        {
            "INPUT": parcels,
            "FIELD_NAME": "code",
            "FIELD_TYPE": 1,
            "FORMULA": "if(crop = 'meadow', 10, 9)",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    results = train(PARCELS=numbered, CLASS_FIELD="code", EPOCHS=1)
    assert load_model(results["MODEL"]).description.class_names == ["9", "10"]


def test_colours_of_the_parcels_layer_are_kept(train, parcels):
    layer = QgsVectorLayer(parcels, "parcels")
    renderer = class_renderer({"vineyard": "#123456", "meadow": "#654321"})
    renderer.setClassAttribute("crop")
    layer.setRenderer(renderer)
    results = train(PARCELS=layer, EPOCHS=1)
    classes = load_model(results["MODEL"]).description.classes
    colours = {entry["name"]: entry["colour"] for entry in classes}
    assert (colours["vineyard"], colours["meadow"]) == ("#123456", "#654321")


def test_colours_are_kept_with_selected_features_only(train, parcels):
    layer = QgsVectorLayer(parcels, "parcels")
    renderer = class_renderer({"vineyard": "#123456", "meadow": "#654321"})
    renderer.setClassAttribute("crop")
    layer.setRenderer(renderer)
    layer.selectByExpression("parcel % 4 > 0")
    QgsProject.instance().addMapLayer(layer)
    try:
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        results = train(PARCELS=selected, EPOCHS=1)
    finally:
        QgsProject.instance().clear()
    assert results["PARCELS_USED"] == 30
    classes = load_model(results["MODEL"]).description.classes
    colours = {entry["name"]: entry["colour"] for entry in classes}
    assert (colours["vineyard"], colours["meadow"]) == ("#123456", "#654321")


@pytest.mark.parametrize("backbone", ["squeezenet1_1", "resnet18"])
def test_other_backbones_train_and_classify(train, run, series, parcels, backbone):
    results = train(BACKBONE=backbone, STEPS=32, LENGTH=32, FRACTION=0.5, EPOCHS=1)
    classified = run(
        "classify",
        **series,
        MODEL=results["MODEL"],
        PARCELS=parcels,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert classified["CLASSIFIED"] == 40


def test_the_canvas_of_the_papers(train, parcels):
    few = f"{parcels}|subset=parcel < 16"
    results = train(PARCELS=few, BACKBONE="squeezenet1_1", CANVAS=True, FRACTION=0.5, EPOCHS=1)
    assert load_model(results["MODEL"]).description.segments.canvas


@pytest.mark.parametrize(
    ("chosen", "method", "sampler", "network"),
    [
        ({}, "random_walk", "random_walk", "compact"),
        ({"SAMPLER": "random_pixels"}, "random_pixels", "random_pixels", "compact"),
        ({"METHOD": "spiral"}, "spiral", "spiral", "compact"),
        ({"METHOD": "cnn3d", "LENGTH": 12}, "cnn3d", "patch", "cnn3d"),
        ({"METHOD": "lda"}, "lda", "pixels", "lda"),
        ({"METHOD": "committee"}, "committee", "random_walk", "committee"),
    ],
)
def test_the_method_decides_sampler_and_network(make_run, chosen, method, sampler, network):
    choices = method_choices(make_run("train", **chosen))
    assert choices.method == method
    assert choices.segments.sampler == sampler
    assert choices.backbone == network


@pytest.mark.parametrize(
    "method", ["tempcnn", "cnn3d", "pse_ltae", "committee", "lda", "hilbert", "parcel_mean_rf"]
)
def test_any_method_can_be_trained_and_used(trained_by, run, series, parcels, tmp_path, method):
    results = trained_by(method)
    description = load_model(results["MODEL"]).description
    assert description.training["method"] == method
    epochs = 0 if method in ("lda", "parcel_mean_rf") else 2
    assert len(rows(results["HISTORY"])) == epochs
    few = f"{parcels}|subset=parcel < 11"
    classified = run(
        "classify",
        **series,
        PARCELS=few,
        MODEL=results["MODEL"],
        DEVICE="cpu",
        OUTPUT=str(tmp_path / "c.gpkg"),
    )
    assert classified["CLASSIFIED"] == 10


def test_the_baseline_is_lda_on_the_same_split(trained, make_run, series, parcels, feedback):
    from planar_sits.core.learning.labelled import read_labelled
    from planar_sits.core.learning.split import validation_parcels
    from planar_sits.processing_provider import inputs, series_inputs

    run = make_run("train", feedback(), **series, PARCELS=parcels, CLASS_FIELD="crop")
    images = series_inputs.read_series(run)
    reader = inputs.make_reader(run, images, inputs.read_parcels(run, images, "crop"))
    labelled = read_labelled(reader, 0)
    pixels, settings = labelled.pixels, method_choices(run).fit
    validation = validation_parcels(
        labelled.labels, pixels.keys, settings.validation, settings.seed
    )
    features = pixels.values.reshape(len(pixels.values), -1).astype(np.float64)
    asked, labels = (np.repeat(side, pixels.sizes) for side in (validation, labelled.labels))
    model = LinearDiscriminantAnalysis().fit(features[~asked], labels[~asked])
    right = [
        model.predict_proba(part).mean(axis=0).argmax() == label
        for part, label, chosen in zip(
            np.split(features, pixels.offsets[1:-1]), labelled.labels, validation
        )
        if chosen
    ]
    assert trained["BASELINE_OA"] == np.mean(right)
    assert load_model(trained["MODEL"]).description.scores["baseline_oa"] == np.mean(right)
    page = Path(trained["REPORT"]).read_text(encoding="utf-8")
    assert "Baseline: linear discriminant analysis" in page


def test_the_log_states_the_baseline(train, feedback):
    recorder = feedback()
    accuracy = train(recorder, EPOCHS=1)["BASELINE_OA"]
    line = f"Baseline (LDA on the same parcels): overall accuracy {accuracy:.1%}."
    assert line in recorder.infos


def test_lda_is_its_own_baseline(trained_by):
    results = trained_by("lda")
    assert results["BASELINE_OA"] == results["VALIDATION_OA"]


def test_more_classes_than_a_model_holds_are_refused_before_reading(train, parcels, feedback):
    source = QgsVectorLayer(parcels)
    crs, first = source.crs().authid(), next(source.getFeatures()).geometry()
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=crop:string", "many", "memory")
    features = []
    for number in range(2002):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(first)
        feature.setAttribute("crop", f"class {number // 2}")
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    recorder = feedback()
    with pytest.raises(QgsProcessingException, match="2 to 1000 classes.*CLASS_FIELD"):
        train(recorder, PARCELS=layer)
    assert max(recorder.fractions, default=0) == 0


# ---------------------------------------------------------------- values that look wrong


def test_absurd_values_are_missing_and_said(train, changed, feedback):
    """-3e38 and 3e38 in a part of the images: the training diverged."""

    def filled(values, number):
        values[:, :60, ::2], values[:, 60:, ::3] = -3e38, 3e38
        return values

    recorder = feedback()
    results = train(recorder, SERIES=changed(filled))
    ranges = load_model(results["MODEL"]).description.ranges
    assert np.abs(ranges).max() < 10000
    assert any("3e+38 in 'sample_" in line and "missing" in line for line in recorder.warnings)


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (lambda values, number: np.where(np.arange(values.shape[2]) % 9, values, 0), "exactly 0"),
        (lambda values, number: values / (10000 if number % 2 else 1), "3 of 6 dates"),
    ],
    ids=["zeros", "scales"],
)
def test_values_that_look_wrong_are_said(train, changed, feedback, change, part):
    recorder = feedback()
    train(recorder, SERIES=changed(change), METHOD="lda", LENGTH=50, FRACTION=0, EPOCHS=0)
    assert any(part in line for line in recorder.warnings)


def test_sound_values_give_no_warning_and_masks_are_kept_in_the_model(train, feedback):
    recorder = feedback()
    results = train(recorder, METHOD="lda", LENGTH=50, FRACTION=0, EPOCHS=0)
    assert recorder.warnings == []
    assert load_model(results["MODEL"]).description.training["masks"] == "given"


# ---------------------------------------------------------------- wrong labels


def test_wrong_labels_are_left_out_and_named(train, feedback, tmp_path):
    scene = tmp_path / "scene"
    write_scene(make_scene(parcel_count=120, date_count=8, class_count=3, seed=1), scene)
    layer = copied(scene / "parcels.gpkg")
    field, names = layer.fields().lookupField("crop"), sorted({row["crop"] for row in rows(layer)})
    wrong = [feature for feature in layer.getFeatures() if feature["crop"] == names[-1]][:6]
    layer.dataProvider().changeAttributeValues({one.id(): {field: names[0]} for one in wrong})
    images = {"SERIES": sorted(map(str, (scene / "images").glob("*.tif"))),
              "MASKS": sorted(map(str, (scene / "masks").glob("*.tif")))}  # fmt: skip
    recorder, quick = feedback(), {"METHOD": "lda", "LENGTH": 50, "FRACTION": 0, "EPOCHS": 0}
    quick.update(CLEAN_LABELS=True, ID_FIELD="parcel", REPORT=str(tmp_path / "r.html"))
    results = train(recorder, PARCELS=layer, **images, **quick)
    facts = load_model(results["MODEL"]).description.training
    assert facts["labels_left_out"] >= 3
    named = [f"{one['parcel']} ({names[0]}, likely {names[-1]})" for one in wrong]
    assert sum(name in facts["parcels_left_out"] for name in named) >= 3
    assert results["PARCELS_SKIPPED"] == facts["labels_left_out"]
    assert any("judged wrong" in line for line in [*recorder.infos, *recorder.warnings])
    assert "Labels left out" in Path(results["REPORT"]).read_text("utf-8")
