"""The history of result layers."""

import pytest
from planar_sits.core.system import plugin_version
from planar_sits.processing_provider.layer_history import without_secrets
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)


def history(layer):
    """Return the history of a layer, read from its file."""
    assert layer.isValid()
    layer.loadDefaultMetadata()
    return layer.metadata().history()


@pytest.fixture
def classify(run, trained, series, parcels):
    def classify(output, **parameters):
        return run(
            "classify",
            MODEL=trained["MODEL"],
            **series,
            PARCELS=parcels,
            DEVICE="cpu",
            OUTPUT=output,
            **parameters,
        )["OUTPUT"]

    return classify


@pytest.mark.parametrize("name", ["a.gpkg", "a.shp", "a.geojson"])
def test_a_layer_says_by_what_and_from_what_it_was_made(classify, trained, parcels, tmp_path, name):
    path = classify(str(tmp_path / name), VOTING="all")
    (entry,) = history(QgsVectorLayer(path, "", "ogr"))
    assert f"(planarsits:classify), Planar SITS {plugin_version()}" in entry
    assert f"MODEL={trained['MODEL']} (sha256 " in entry
    assert f"PARCELS={parcels}" in entry
    assert "VOTING=all" in entry
    assert "and 3 others" in entry
    assert "BATCH_SIZE" not in entry
    assert "OUTPUT" not in entry


def test_a_layer_in_memory(classify):
    (entry,) = classify("memory:").metadata().history()
    assert "planarsits:classify" in entry


def test_tables_have_one(trained):
    (entry,) = history(QgsVectorLayer(trained["HISTORY"], "", "ogr"))
    assert "CLASS_FIELD=crop" in entry


def test_rasters_have_one(run, trained, series, parcels, tmp_path):
    results = run(
        "spatialattention",
        MODEL=trained["MODEL"],
        **series,
        PARCELS=parcels,
        DEVICE="cpu",
        ATTENTION=str(tmp_path / "attention.tif"),
        SEMANTIC=str(tmp_path / "semantic.tif"),
    )
    for name in ("ATTENTION", "SEMANTIC"):
        (entry,) = history(QgsRasterLayer(results[name], "", "gdal"))
        assert "planarsits:spatialattention" in entry


def test_metadata_that_were_there_are_kept(classify, tmp_path):
    path = str(tmp_path / "a.geojson")
    classify(path)
    layer = QgsVectorLayer(path, "", "ogr")
    layer.loadDefaultMetadata()
    metadata = layer.metadata()
    metadata.setTitle("Crops of the agency")
    metadata.addHistoryItem("inspected")
    layer.setMetadata(metadata)
    layer.saveDefaultMetadata()
    classify(path)
    layer = QgsVectorLayer(path, "", "ogr")
    inspected, entry = history(layer)
    assert inspected == "inspected"
    assert "planarsits:classify" in entry
    assert layer.metadata().title() == "Crops of the agency"


def test_a_layer_that_qgis_loads_has_it(provider, trained, series, parcels, tmp_path):
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    path = str(tmp_path / "a.geojson")
    algorithm = provider.algorithm("classify").create()
    output = QgsProcessingOutputLayerDefinition(path, project)
    output.destinationName = "Crops"
    feedback = QgsProcessingFeedback()
    parameters = {
        "MODEL": trained["MODEL"],
        **series,
        "PARCELS": parcels,
        "DEVICE": "cpu",
        "OUTPUT": output,
    }
    results, done = algorithm.run(parameters, context, feedback)
    assert done
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    layer = QgsVectorLayer(results["OUTPUT"], "", "ogr")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    (entry,) = layer.metadata().history()
    assert "planarsits:classify" in entry
    assert layer.renderer().type() == "categorizedSymbol"


@pytest.mark.parametrize(
    "source",
    [
        "dbname='a' host=b user='u' password='hidden' table=\"p\" (geom)",
        "PG:dbname=a user=u password=hidden",
        "https://user:hidden@host/a.gpkg",
        "/vsicurl/https://host/a.tif?sig=hidden&x=1",
        "https://host/a.tif?access_token=hidden",
        "url='https://host' apiKey=hidden",
    ],
)
def test_no_secret_is_told(source):
    assert "hidden" not in without_secrets(source)


@pytest.mark.parametrize("source", ["/data/a@b.tif|layername=crops", "/vsizip//data/a.zip/b.tif"])
def test_other_sources_stay_as_they_are(source):
    assert without_secrets(source) == source
