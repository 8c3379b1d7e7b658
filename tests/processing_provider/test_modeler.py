"""The graphical modeler: train, then classify with the model that came out."""

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)

Source = QgsProcessingModelChildParameterSource


def child(name, algorithm, **values):
    """Return a step of a model; values are sources or static values, else the defaults.

    The designer's dialog writes the defaults down too.
    """
    step = QgsProcessingModelChildAlgorithm(f"planarsits:{algorithm}")
    step.setChildId(name)
    for definition in step.algorithm().parameterDefinitions():
        if not definition.isDestination() and definition.defaultValue() is not None:
            values.setdefault(definition.name(), definition.defaultValue())
    for key, value in values.items():
        source = value if isinstance(value, Source) else Source.fromStaticValue(value)
        step.addParameterSources(key, [source])
    return step


@pytest.fixture
def chain(provider):
    """A model with two inputs: images and parcels."""
    model = QgsProcessingModelAlgorithm("Crop map", "crops")
    model.initAlgorithm()
    model.addModelParameter(
        QgsProcessingParameterMultipleLayers("images", "", QgsProcessing.SourceType.TypeRaster),
        QgsProcessingModelParameter("images"),
    )
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("fields"), QgsProcessingModelParameter("fields")
    )
    inputs = {
        "SERIES": Source.fromModelParameter("images"),
        "PARCELS": Source.fromModelParameter("fields"),
        "DEVICE": "cpu",
    }
    model.addChildAlgorithm(
        child("learn", "train", CLASS_FIELD="crop", LENGTH=8, FRACTION=10, EPOCHS=1, **inputs)
    )
    classify = child("say", "classify", MODEL=Source.fromChildOutput("learn", "MODEL"), **inputs)
    output = QgsProcessingModelOutput("map")
    output.setChildId("say")
    output.setChildOutputName("OUTPUT")
    classify.setModelOutputs({"map": output})
    model.addChildAlgorithm(classify)
    return model


def test_train_and_classify_chain(chain, sample):
    import processing

    assert chain.validate()[0], chain.validate()[1]
    found = processing.run(
        chain,
        {
            "images": [str(path) for path in sorted(sample.glob("*.tif"))],
            "fields": str(sample / "parcels.gpkg"),
            "say:map": "TEMPORARY_OUTPUT",
        },
    )
    layer = found["say:map"]
    assert layer.featureCount() == 40
    assert {feature["pred_stat"] for feature in layer.getFeatures()} == {"classified"}


def test_the_model_can_be_saved_and_loaded(chain, tmp_path):
    path = str(tmp_path / "crops.model3")
    assert chain.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    assert sorted(again.childAlgorithms()) == ["learn", "say"]
