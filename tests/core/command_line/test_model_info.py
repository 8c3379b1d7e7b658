"""planar-sits modelinfo; its results are in the job's test_model_info.py."""

from pathlib import Path

import pytest
from planar_sits.core.command_line import model_info
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.commands import job

MODELS = Path(__file__).resolve().parents[2] / "fixtures" / "models"


def test_a_model_is_checked_and_shown():
    made = job("modelinfo", MODEL=str(MODELS / "lda.safetensors"))
    assert model_info.check(made) is None
    assert model_info.run(made)["BACKBONE"] == "lda"
    with pytest.raises(PlanarSitsError, match="MODEL"):
        model_info.check(job("modelinfo", MODEL="missing.safetensors"))
