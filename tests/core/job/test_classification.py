"""Notes and sets of a classification; whole ones are in test_command_line.py."""

from pathlib import Path

import numpy as np
from planar_sits.core.job.classification import add_sets, log_notes, parcels_trained_on
from planar_sits.core.learning.classify import Classified
from planar_sits.core.networks.model_file import load_model
from planar_sits.core.series.parcel_table import CLASSIFIED, Parcels
from planar_sits.tests.support.commands import job

MODELS = Path(__file__).resolve().parents[2] / "fixtures" / "models"


def test_a_model_without_calibration_has_no_sets():
    model, made = load_model(str(MODELS / "lda.safetensors")), job("classify")
    assert model.calibration is None
    classified = Classified.empty(1, len(model.description.classes))
    add_sets(made, model, classified)
    assert classified.sets is None
    assert "pred_set, pred_nset and pred_novel are empty" in made.lines[0]
    parcels = Parcels(["a"], [1], [], np.zeros(1, np.uint64), None, [], [CLASSIFIED])
    assert parcels_trained_on(model, parcels, classified) == 0
    log_notes(made, model, parcels, classified, ["dark values"])
    assert made.lines[1:] == ["Warning: dark values"]
