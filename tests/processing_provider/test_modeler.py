"""The graphical modeler: algorithms as steps, each fed by outputs of the one before."""

import pytest
from planar_sits.core.networks.model_file import load_model
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
)

Source = QgsProcessingModelChildParameterSource
SHORT = {"CLASS_FIELD": "crop", "LENGTH": 8, "FRACTION": 10, "EPOCHS": 1}


def model_with(*steps, output, shared=None):
    """Return a model with the inputs 'images' and 'fields'.

    Parameters
    ----------
    *steps : tuple of (str, str, dict)
        Name, algorithm and values of each step.
    output : tuple of (str, str)
        Step and output that the model gives.
    shared : dict, optional
        Values of all steps, by default the images as rasters, the fields and the device.
    """
    model = QgsProcessingModelAlgorithm("Example", "crops")
    model.initAlgorithm()
    raster = QgsProcessing.SourceType.TypeRaster
    for definition in (
        QgsProcessingParameterMultipleLayers("images", "", raster),
        QgsProcessingParameterFeatureSource("fields"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    inputs = (
        shared
        if shared is not None
        else {
            "SERIES": Source.fromModelParameter("images"),
            "PARCELS": Source.fromModelParameter("fields"),
            "DEVICE": "cpu",
        }
    )
    for name, algorithm, values in steps:
        step = child(name, algorithm, {**inputs, **values})
        if name == output[0]:
            result = QgsProcessingModelOutput("result")
            result.setChildId(name)
            result.setChildOutputName(output[1])
            step.setModelOutputs({"result": result})
        model.addChildAlgorithm(step)
    return model


def child(name, algorithm, values):
    """Return a step of a model from sources and static values, with all defaults.

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
def run_model(series, parcels):
    """Return a function that runs a model over the sample scene and gives its result."""
    import processing

    def run(model, step, path):
        valid, problems = model.validate()
        assert valid, problems
        inputs = {"images": series["SERIES"], "fields": parcels}
        return processing.run(model, {**inputs, f"{step}:result": path})[f"{step}:result"]

    return run


@pytest.fixture
def product_chain(provider, safe):
    """A model that builds a series, trains on it and classifies it."""
    fields = {"PARCELS": Source.fromModelParameter("fields")}
    series = {**fields, "SERIES_FILE": Source.fromChildOutput("build", "SERIES_FILE")}
    model = Source.fromChildOutput("learn", "MODEL")
    return model_with(
        ("build", "buildseries", {**fields, "FOLDER": str(safe), "BANDS": "nir,red,green"}),
        ("learn", "train", {**series, **SHORT, "DEVICE": "cpu"}),
        ("say", "classify", {**series, "MODEL": model, "DEVICE": "cpu"}),
        output=("say", "OUTPUT"),
        shared={},
    )


@pytest.fixture
def chain(provider):
    """A model that trains, then classifies with the model that came out."""
    model = Source.fromChildOutput("learn", "MODEL")
    return model_with(
        ("learn", "train", SHORT),
        ("say", "classify", {"MODEL": model}),
        output=("say", "OUTPUT"),
    )


def test_train_and_classify_chain(chain, run_model):
    layer = run_model(chain, "say", "TEMPORARY_OUTPUT")
    assert layer.featureCount() == 40
    assert {feature["pred_stat"] for feature in layer.getFeatures()} == {"classified"}


def test_products_train_and_classify_chain(product_chain, run_model):
    layer = run_model(product_chain, "say", "TEMPORARY_OUTPUT")
    assert layer.featureCount() == 40
    assert {feature["pred_stat"] for feature in layer.getFeatures()} == {"classified"}


@pytest.mark.slow
def test_products_train_and_classify_chain_by_qgis_process(
    product_chain, qgis_process, series, parcels, tmp_path
):
    path, output = tmp_path / "crops.model3", tmp_path / "o.gpkg"
    assert product_chain.toFile(str(path))
    done = qgis_process.call(
        "run", str(path), f"--images={series['SERIES'][0]}", f"--fields={parcels}",
        f"--say:result={output}",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert QgsVectorLayer(str(output)).featureCount() == 40


def test_declarations_are_checked_out_of_fold_in_a_model(provider, run_model):
    model = model_with(
        ("check", "checkdeclarations", {"CLASS_FIELD": "crop", "METHOD": "lda"}),
        output=("check", "OUTPUT"),
    )
    layer = run_model(model, "check", "TEMPORARY_OUTPUT")
    assert {feature["decl_stat"] for feature in layer.getFeatures()} == {"judged"}


def test_declarations_are_checked_by_the_model_of_the_step_before(provider, run_model):
    learned = {"CLASS_FIELD": "crop", "MODEL": Source.fromChildOutput("learn", "MODEL")}
    model = model_with(
        ("learn", "train", {"CLASS_FIELD": "crop", "METHOD": "lda", "CLEAN_LABELS": True}),
        ("check", "checkdeclarations", learned),
        output=("check", "OUTPUT"),
    )
    layer = run_model(model, "check", "TEMPORARY_OUTPUT")
    assert sorted(feature["decl_rank"] for feature in layer.getFeatures()) == list(range(1, 41))


def test_the_model_can_be_saved_and_loaded(chain, tmp_path):
    path = str(tmp_path / "crops.model3")
    assert chain.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    assert sorted(again.childAlgorithms()) == ["learn", "say"]


def test_a_training_on_the_range_of_temporal_attention(
    provider, run_model, run, trained, series, parcels, tmp_path
):
    season = {
        "SEASON_START": Source.fromChildOutput("look", "RANGE_START"),
        "SEASON_END": Source.fromChildOutput("look", "RANGE_END"),
    }
    model = model_with(
        ("look", "temporalattention", {"MODEL": trained["MODEL"]}),
        ("learn", "train", {**SHORT, **season}),
        output=("learn", "MODEL"),
    )
    path = str(tmp_path / "shorter.safetensors")
    run_model(model, "learn", path)
    alone = run(
        "temporalattention",
        SERIES=series["SERIES"],
        MODEL=trained["MODEL"],
        PARCELS=parcels,
        DEVICE="cpu",
        TABLE="TEMPORARY_OUTPUT",
    )
    description = load_model(path).description
    assert description.season_start == alone["RANGE_START"]
    assert description.step_labels()[-1] == alone["RANGE_END"]


def test_a_step_with_an_option_without_effect_is_refused(provider, run_model, tmp_path):
    from qgis.core import QgsProcessingException

    model = model_with(
        ("learn", "train", {"CLASS_FIELD": "crop", "METHOD": "lda", "EPOCHS": 3}),
        output=("learn", "MODEL"),
    )
    with pytest.raises(QgsProcessingException):
        run_model(model, "learn", str(tmp_path / "m.safetensors"))
    assert list(tmp_path.iterdir()) == []


def test_a_classification_of_the_season_up_to_the_earliest_date(provider, run_model):
    """The earliest date ends the season of a training and of the classification."""
    season = {"SEASON_END": Source.fromChildOutput("early", "EARLIEST")}
    lda = {"CLASS_FIELD": "crop", "METHOD": "lda"}
    model = model_with(
        ("early", "earlyseason", {**lda, "CUTOFFS": "2", "FOLDS": 2}),
        ("learn", "train", {**lda, **season}),
        ("say", "classify", {"MODEL": Source.fromChildOutput("learn", "MODEL"), **season}),
        output=("say", "OUTPUT"),
    )
    layer = run_model(model, "say", "TEMPORARY_OUTPUT")
    assert {feature["pred_stat"] for feature in layer.getFeatures()} == {"classified"}
