"""planar-sits train; that it gives the model of QGIS is in test_command_line.py."""

import pytest
from osgeo import ogr
from planar_sits.core.command_line import train
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.model_file import load_model
from planar_sits.tests.support.commands import job, training_values


def test_a_model_a_report_and_a_history(sample, tmp_path):
    made = job(
        "train", **training_values(sample), MODEL=str(tmp_path / "m.safetensors"),
        REPORT=str(tmp_path / "r.html"), HISTORY=str(tmp_path / "h.csv"),
    )  # fmt: skip
    train.check(made)
    results = train.run(made)
    model = load_model(results["MODEL"])
    assert results["VALIDATION_OA"] == model.description.scores["oa"]
    assert results["PARCELS_USED"] + results["PARCELS_SKIPPED"] == 40
    sources = model.description.sources
    assert {source["parameter"] for source in sources} == {"SERIES", "MASKS", "PARCELS"}
    assert all(len(source["sha256"]) == 64 for source in sources)
    assert (tmp_path / "r.html").exists()
    assert ogr.Open(results["HISTORY"]).GetLayer(0).GetFeatureCount() == 2


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"CLASS_FIELD": "culture"}, "CLASS_FIELD: the layer 'parcels' has no field 'culture'"),
        ({"HIERARCHY_FIELD": "group"}, "HIERARCHY_FIELD: the layer"),
        ({"PARCELS": "missing.gpkg"}, "^PARCELS: "),
        ({"MODEL": "m.pth"}, "MODEL: 'm.pth' must end in .safetensors"),
    ],
)
def test_what_is_refused(sample, tmp_path, changed, message):
    values = {**training_values(sample), "MODEL": str(tmp_path / "m.safetensors"), **changed}
    with pytest.raises(PlanarSitsError, match=message):
        train.run(job("train", **values))
    assert list(tmp_path.iterdir()) == []
