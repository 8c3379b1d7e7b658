"""Write the example models of the toolbox, ``resources/models/*.model3``."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT / "benchmarks"))

from package import load_package  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

TARGET = ROOT / "resources" / "models"
Source = QgsProcessingModelChildParameterSource
GROUP = "Examples"


def given(name):
    """Return the source of a parameter of the model."""
    return Source.fromModelParameter(name)


def of(step, output):
    """Return the source of an output of a step."""
    return Source.fromChildOutput(step, output)


def images(name, title, optional=False):
    """Return a parameter for rasters."""
    kind = QgsProcessing.SourceType.TypeRaster
    return QgsProcessingParameterMultipleLayers(name, title, kind, optional=optional)


def polygons(name, title):
    """Return a parameter for parcels."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    return QgsProcessingParameterFeatureSource(name, title, kinds)


def field(name, title, parent):
    """Return a parameter for a field."""
    return QgsProcessingParameterField(name, title, parentLayerParameterName=parent)


def whole(name, title, default, advanced=False):
    """Return a parameter for a whole number."""
    kind = QgsProcessingParameterNumber.Type.Integer
    parameter = QgsProcessingParameterNumber(name, title, kind, default, minValue=0)
    if advanced:
        advanced_flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced_flag)
    return parameter


EPOCHS = ("EPOCHS", "Maximum epochs (0: automatic)", 0, True)
MASK_VALUES = ("MASK_INVALID", "Mask values to ignore", "1")
YEAR = {"SERIES": given("SERIES"), "MASKS": given("MASKS"), "PARCELS": given("PARCELS"),
        "MASK_INVALID": given("MASK_INVALID")}  # fmt: skip
OTHER_YEAR = {"SERIES": given("OTHER_SERIES"), "MASKS": given("OTHER_MASKS"),
              "PARCELS": given("OTHER_PARCELS"), "MASK_INVALID": given("MASK_INVALID")}  # fmt: skip
SCENE = {"SERIES": of("scene", "FOLDER"), "MASKS": of("scene", "FOLDER"),
         "PARCELS": of("scene", "PARCELS")}  # fmt: skip
LEARNED = {"MODEL": of("train", "MODEL")}
TRAINING = {"CLASS_FIELD": given("CLASS_FIELD"), "EPOCHS": given("EPOCHS")}


def sample_to_attention():
    """Return the help, the parameters and the steps of the first example."""
    return (
        "Creates a sample scene, trains a classifier on it, classifies its parcels and explains "
        "the decisions: everything that the plugin does, in one run.",
        [whole("PARCEL_COUNT", "Parcels", 120), whole(*EPOCHS)],
        [
            ("scene", "createsample", {"PARCEL_COUNT": given("PARCEL_COUNT")},
             {"FOLDER": "Folder of the scene"}),
            ("train", "train", {**SCENE, "CLASS_FIELD": "crop", "EPOCHS": given("EPOCHS")},
             {"MODEL": "Model", "REPORT": "Training report"}),
            ("classify", "classify", {**SCENE, **LEARNED}, {"OUTPUT": "Classified parcels"}),
            ("space", "spatialattention", {**SCENE, **LEARNED},
             {"ATTENTION": "Attention", "SEMANTIC": "Semantic map"}),
            ("time", "temporalattention", {**SCENE, **LEARNED},
             {"REPORT": "Temporal attention report"}),
        ],
    )  # fmt: skip


def train_and_classify():
    """Return the help, the parameters and the steps of the second example."""
    return (
        "Trains a classifier on the images and the labelled parcels of one year, and classifies "
        "the parcels of another year with it.",
        [
            images("SERIES", "Images of the year of the labels"),
            images("MASKS", "Masks of these images", optional=True),
            polygons("PARCELS", "Labelled parcels"),
            field("CLASS_FIELD", "Class field", "PARCELS"),
            images("OTHER_SERIES", "Images of the other year"),
            images("OTHER_MASKS", "Masks of these images", optional=True),
            polygons("OTHER_PARCELS", "Parcels of the other year"),
            QgsProcessingParameterString(*MASK_VALUES),
            whole(*EPOCHS),
        ],
        [
            ("train", "train", {**YEAR, **TRAINING},
             {"MODEL": "Model", "REPORT": "Training report"}),
            ("classify", "classify", {**OTHER_YEAR, **LEARNED}, {"OUTPUT": "Classified parcels"}),
        ],
    )  # fmt: skip


def attention_restriction():
    """Return the help, the parameters and the steps of the third example."""
    season = {"SEASON_START": of("time", "RANGE_START"), "SEASON_END": of("time", "RANGE_END")}
    return (
        "Trains a classifier on the whole season, finds the range of dates on which its decisions "
        "rest, and trains another one on this range alone. Compare the accuracies of the two "
        "training reports: fewer images may do.",
        [
            images("SERIES", "Images"),
            images("MASKS", "Masks", optional=True),
            polygons("PARCELS", "Labelled parcels"),
            field("CLASS_FIELD", "Class field", "PARCELS"),
            QgsProcessingParameterString(*MASK_VALUES),
            whole(*EPOCHS),
        ],
        [
            ("train", "train", {**YEAR, **TRAINING}, {"REPORT": "Training report, whole season"}),
            ("time", "temporalattention", {**YEAR, **LEARNED},
             {"REPORT": "Temporal attention report"}),
            ("restricted", "train", {**YEAR, **TRAINING, **season},
             {"MODEL": "Model of the range", "REPORT": "Training report, range"}),
        ],
    )  # fmt: skip


EXAMPLES = {
    "sampletoattention": sample_to_attention,
    "trainandclassify": train_and_classify,
    "attentionrestriction": attention_restriction,
}


def made(name, help_text, parameters, steps):
    """Return a model."""
    model = QgsProcessingModelAlgorithm(name, GROUP, GROUP.lower())
    model.initAlgorithm()
    model.setHelpContent({"ALG_DESC": help_text, "SHORT_DESCRIPTION": help_text})
    for number, definition in enumerate(parameters):
        component = QgsProcessingModelParameter(definition.name())
        component.setPosition(QPointF(120 + 230 * number, 60))
        model.addModelParameter(definition, component)
    model.setParameterOrder([definition.name() for definition in parameters])
    for number, (step, algorithm, values, outputs) in enumerate(steps):
        model.addChildAlgorithm(_child(number, step, algorithm, values, outputs))
    return model


def _child(number, step, algorithm, values, outputs):
    """Return a step of a model; others than the given values have their defaults."""
    child = QgsProcessingModelChildAlgorithm(f"planarsits:{algorithm}")
    child.setChildId(step)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(250 + 120 * number, 200 + 110 * number))
    for key, value in {**_required(child.algorithm()), **values}.items():
        source = value if isinstance(value, Source) else Source.fromStaticValue(value)
        child.addParameterSources(key, [source])
    results = {}
    for position, (key, title) in enumerate(outputs.items()):
        results[key] = QgsProcessingModelOutput(key, title)
        results[key].setChildId(step)
        results[key].setChildOutputName(key)
        results[key].setPosition(QPointF(520 + 120 * number, 200 + 110 * number + 50 * position))
    child.setModelOutputs(results)
    return child


def _required(algorithm):
    """Return the defaults of the parameters that a step of a model must have."""
    return {
        definition.name(): definition.defaultValue()
        for definition in algorithm.parameterDefinitions()
        if not definition.isDestination()
        and definition.defaultValue() is not None
        and not definition.flags() & definition.Flag.FlagOptional
    }


def main():
    """Start QGIS and write the files."""
    load_package()
    from planar_sits.processing_provider.provider import PlanarSitsProvider

    application, provider = QgsApplication([], False), PlanarSitsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for name, example in EXAMPLES.items():
        made(name, *example()).toFile(str(TARGET / f"{name}.model3"))
        print(TARGET / f"{name}.model3", flush=True)
    os._exit(bool(application is None))  # QGIS crashes now and then at its end


if __name__ == "__main__":
    main()
