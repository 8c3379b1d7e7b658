"""planarsits:modelinfo, checkenvironment and createsample."""

import json

from planar_sits.core.networks.model_file import load_model
from qgis.core import Qgis


def test_a_model_tells_everything(run, trained, tmp_path):
    found = run("modelinfo", MODEL=trained["MODEL"], REPORT=str(tmp_path / "r.html"))
    assert found["CLASSES"] == "meadow, traditional orchard, vineyard"
    assert found["BANDS"] == "near infrared, red, green"
    assert found["BACKBONE"] == "compact"
    everything = json.loads(found["DESCRIPTION"])
    description, _ = load_model(trained["MODEL"])
    assert everything["days"] == description.days
    assert everything["training"]["seed"] == 0
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "traditional orchard" in page
    assert description.season_start in page


def test_the_environment_is_told(run, tmp_path):
    found = run("checkenvironment", REPORT=str(tmp_path / "r.html"))
    assert found["MISSING"] == ""
    assert found["INSTALL_COMMAND"] == ""
    assert f"QGIS: {Qgis.QGIS_VERSION}" in found["VERSIONS"]
    assert "torch: " in found["VERSIONS"]
    assert "cpu" in found["DEVICES"]
    assert "safetensors" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_sample_scene_follows_its_parameters(run, tmp_path):
    found = run(
        "createsample",
        PARCEL_COUNT=20,
        DATE_COUNT=3,
        CLASS_COUNT=2,
        SEED=5,
        FOLDER=str(tmp_path / "scene"),
    )
    assert found["FOLDER"] == str(tmp_path / "scene")
    assert len(list((tmp_path / "scene").glob("sample_*.tif"))) == 3
    assert len(list((tmp_path / "scene" / "masks").glob("mask_*.tif"))) == 3
    from qgis.core import QgsVectorLayer

    parcels = QgsVectorLayer(found["PARCELS"])
    assert parcels.featureCount() == 20
    assert len(parcels.uniqueValues(parcels.fields().lookupField("crop"))) == 2
