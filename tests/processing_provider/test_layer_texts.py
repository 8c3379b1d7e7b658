"""Names of fields, map tips and the style by confidence of result layers."""

import pytest
from planar_sits.processing_provider.layer_texts import CONFIDENCE, RESULT, map_tip
from planar_sits.tests.support.quick_runs import outputs_in
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

# Fields with names of classes or of the input, which are readable already.
READABLE = {"fid", "parcel", "crop", "seen", "meadow", "vineyard", "traditional orchard"}
VECTOR_OUTPUTS = ("train", "classify", "temporalattention", "crossvalidate", "earlyseason",
                  "checkdeclarations", "buildseries", "areaestimate", "nextvisits",
                  "planarimages")  # fmt: skip


@pytest.mark.parametrize("name", VECTOR_OUTPUTS)
def test_fields_of_all_layers_have_readable_names(run, provider, quick_run, tmp_path, name):
    """In the GeoPackage itself, so that they are there when it is opened again."""
    algorithm = provider.algorithm(name)
    parameters = {**quick_run(name), **outputs_in(tmp_path, algorithm)}
    if name == "classify":
        parameters.update(PROBABILITIES=True, ATTENTION=None, SEMANTIC=None)
    results, layers = run(name, **parameters), 0
    for definition in algorithm.destinationParameterDefinitions():
        if definition.type() == "sink" and results.get(definition.name()):
            layer, layers = QgsVectorLayer(str(results[definition.name()])), layers + 1
            plain = [field.name() for field in layer.fields() if not field.alias()]
            assert set(plain) - READABLE - set(layer_inputs(parameters)) == set()
    assert layers


def layer_inputs(parameters):
    """Return the fields of the parcels of a run, which keep their names."""
    source = parameters.get("PARCELS")
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source or ""))
    return layer.fields().names() if layer.isValid() else []


@pytest.fixture
def loaded(run_from_dialog, project, quick_run):
    """The classified parcels as the dialog loads them."""
    parameters = quick_run("classify")
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    run_from_dialog("classify", {**parameters, "OUTPUT": output, "ATTENTION": None,
                                 "SEMANTIC": None})  # fmt: skip
    (layer,) = project.mapLayers().values()
    return layer


def test_a_layer_has_a_second_style_by_confidence(loaded):
    manager = loaded.styleManager()
    assert manager.currentStyle() == RESULT
    assert loaded.renderer().classAttribute() == "pred_class"
    assert manager.setCurrentStyle(CONFIDENCE)
    rules = loaded.renderer().rootRule().children()
    assert [rule.label() for rule in rules][::5] == ["not classified", "95 to 100 %"]
    assert loaded.attributeDisplayName(loaded.fields().lookupField("pred_conf")) == "Confidence"
    assert manager.setCurrentStyle(RESULT)
    assert loaded.renderer().classAttribute() == "pred_class"


def test_the_map_tip_tells_class_confidence_second_class_and_status(loaded):
    feature = next(loaded.getFeatures())
    text = tip(loaded, feature, loaded.mapTipTemplate())
    assert f"<b>{feature['pred_class']}</b>" in text
    assert f"Confidence: {100 * feature['pred_conf']:.0f} %" in text
    assert f"Second class: {feature['pred_2nd']}" in text
    assert "Status: classified" in text


def test_the_map_tip_of_a_parcel_left_out_tells_why(loaded):
    feature = QgsFeature(loaded.fields())
    feature["pred_stat"] = "outside the images"
    text = tip(loaded, feature, loaded.mapTipTemplate())
    assert text.split() == ["<b>not", "classified</b>", "<br>Status:", "outside", "the", "images"]


def test_names_of_classes_are_no_html(loaded):
    feature = QgsFeature(loaded.fields())
    feature["pred_class"] = "<img src=x> & 'rye'"
    text = tip(loaded, feature, map_tip({"pred_class": "pred_class"}))
    assert text == "<b>&lt;img src=x> &amp; 'rye'</b>"


def tip(layer, feature, template):
    """Return a map tip of a feature."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(template, context)
