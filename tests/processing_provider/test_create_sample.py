"""planarsits:createsample."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

SMALL = {"PARCEL_COUNT": 20, "DATE_COUNT": 3, "CLASS_COUNT": 2}


def test_a_sample_scene_follows_its_parameters(run, tmp_path):
    results = run("createsample", **SMALL, SEED=5, FOLDER=str(tmp_path / "scene"))
    assert results["FOLDER"] == str(tmp_path / "scene")
    assert len(list((tmp_path / "scene" / "images").glob("sample_*.tif"))) == 3
    assert len(list((tmp_path / "scene" / "masks").glob("mask_*.tif"))) == 3
    parcels = QgsVectorLayer(results["PARCELS"])
    assert parcels.featureCount() == 20
    assert len(parcels.uniqueValues(parcels.fields().lookupField("crop"))) == 2


def test_a_temporary_folder_is_made(run):
    results = run("createsample", **SMALL, FOLDER="TEMPORARY_OUTPUT")
    assert Path(results["FOLDER"]).is_absolute()
    assert len(list(Path(results["FOLDER"], "images").glob("sample_*.tif"))) == 3


def test_cancel_leaves_nothing(run, tmp_path, feedback):
    recorder = feedback()
    recorder.progressChanged.connect(lambda percent: recorder.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("createsample", recorder, **SMALL, FOLDER=str(tmp_path / "scene"))
    assert not (tmp_path / "scene").exists()
