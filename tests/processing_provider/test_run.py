"""A run: parameters by type, defaults, messages."""

import pytest
from planar_sits.core.errors import Cancelled
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant


def test_values_by_type(make_run, trained):
    run = make_run(
        "train",
        DATES=" 2017-04-15 ",
        LENGTH="12",
        FRACTION="2.5",
        CANVAS="true",
        SAMPLER="random_pixels",
        CLASS_FIELD="crop",
        WEIGHTS_FILE=trained["MODEL"],
    )
    assert run.text("DATES") == "2017-04-15"
    assert run.integer("LENGTH") == 12
    assert run.real("FRACTION") == 2.5
    assert run.flag("CANVAS") is True
    assert run.choice("SAMPLER") == "random_pixels"
    assert run.choices("SAMPLER") == ["random_pixels"]
    assert run.field("CLASS_FIELD") == "crop"
    assert run.path("WEIGHTS_FILE") == trained["MODEL"]


@pytest.mark.parametrize("methods", [["lda", "random_walk"], "lda,random_walk"])
def test_several_choices_come_in_the_order_of_the_options(make_run, methods):
    assert make_run("crossvalidate", METHODS=methods).choices("METHODS") == ["random_walk", "lda"]


def test_no_choice_is_not_the_default(make_run):
    assert make_run("buildseries", MASK_CLASSES=[]).choices("MASK_CLASSES") == []
    assert make_run("buildseries").choices("MASK_CLASSES") != []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LENGTH", 50),
        ("FRACTION", 0.0),
        ("CANVAS", False),
        ("SAMPLER", "random_walk"),
        ("WEIGHTS_FILE", ""),
        ("MASK_INVALID", "1"),
        ("ID_FIELD", ""),
    ],
)
def test_defaults_have_the_type_of_the_value(make_run, name, value):
    run = make_run("train")
    assert run.default(name) == value
    assert type(run.default(name)) is type(run.value(name)) is type(value)
    assert run.is_default(name)


@pytest.mark.parametrize(
    ("name", "value", "same"),
    [
        ("LENGTH", 50, True),
        ("LENGTH", "50", True),
        ("LENGTH", "", True),
        ("LENGTH", None, True),
        ("LENGTH", 51, False),
        ("FRACTION", "0", True),
        ("LEARNING_RATE", 0.002 * (1 + 1e-15), True),
        ("LEARNING_RATE", 0.001, False),
        ("CANVAS", "false", True),
        ("CANVAS", "true", False),
        ("MASK_INVALID", "1", True),
        ("MASK_INVALID", "0,1", False),
        ("METHOD", "random_walk", True),
        ("METHOD", "lda", False),
    ],
)
def test_a_value_is_compared_with_the_default(make_run, name, value, same):
    assert make_run("train", **{name: value}).is_default(name) == same


@pytest.mark.parametrize(
    ("value", "count"), [(None, 0), ("", 0), ("a.tif", 1), ("a.tif;b.tif", 2), (["a.tif"], 1)]
)
def test_items_of_a_parameter_for_several_layers(make_run, value, count):
    assert len(make_run("train", SERIES=value).items("SERIES")) == count


@pytest.mark.parametrize(
    ("value", "given"),
    [
        (None, False),
        (QVariant(QVariant.String), False),  # as the batch dialog gives an empty file
        (QgsProcessingFeatureSourceDefinition("", True), False),
        (QgsProcessingFeatureSourceDefinition("a.gpkg", True), True),
        (QgsProcessingOutputLayerDefinition("", QgsProject.instance()), False),
        (QgsProcessingOutputLayerDefinition("a.gpkg"), True),
        (QgsProperty.fromExpression("''"), False),
        (QgsProperty.fromExpression("'a' || 'b'"), True),
        (QgsVectorLayer(), True),
        ("memory:", True),
        (0, True),
    ],
)
def test_empty_values_are_not_set(make_run, value, given):
    assert make_run("buildseries", PARCELS=value).is_set("PARCELS") == given


def test_requests_to_stop_are_followed_until_the_first_output(make_run, feedback):
    run = make_run("train", feedback())
    run.start_writing()
    run.feedback.cancel()
    assert not run.cancelled()
    run.start_writing()
    other = make_run("train", run.feedback)
    with pytest.raises(Cancelled):
        other.start_writing()


def test_a_label_has_the_identifier(make_run):
    assert make_run("train").label("LENGTH") == "Segment length (LENGTH)"


def test_the_layer_of_selected_features(make_run, parcels):
    layer = QgsVectorLayer(parcels, "fields")
    QgsProject.instance().addMapLayer(layer)
    try:
        selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        run = make_run("train", PARCELS=selected)
        run.context.setProject(QgsProject.instance())
        assert run.vector_layer("PARCELS").name() == "fields"
        assert run.source("PARCELS").featureCount() == 0
    finally:
        QgsProject.instance().clear()


def test_progress_fills_a_part_of_the_bar(make_run, feedback):
    recorder = feedback()
    progress = make_run("train", recorder).progress(0.2, 0.6)
    progress(0.5, "half")
    progress(2.0)
    assert recorder.fractions == pytest.approx([40.0, 60.0])
    assert recorder.infos == ["half"]


def test_cancelling_is_seen(make_run, feedback):
    run = make_run("train", feedback())
    assert not run.cancelled()
    run.feedback.cancel()
    assert run.cancelled()
