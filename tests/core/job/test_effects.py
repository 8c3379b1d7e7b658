"""Options without an effect, without QGIS; every rule is in the provider's test_effects.py."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.effects import check_effects
from planar_sits.core.job.rules import CROSS_VALIDATE_RULES, TRAIN_RULES
from planar_sits.tests.support.commands import job


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"METHOD": "lda", "FILTERS": "16"},
            r"\(FILTERS\) is 16, but has no effect with Method \(METHOD\) 'lda', .*at 64",
        ),
        ({"MASK_INVALID": "0,1"}, r"without Masks \(MASKS\): leave it at '1', or give the masks"),
        (
            {"STACK_ORDER": "by_band", "SERIES": ["a.tif", "b.tif"]},
            r"with 2 rasters in Image time series \(SERIES\)",
        ),
        ({"WEIGHTS_FILE": "w.safetensors"}, "leave it empty, or set WEIGHTS to 'file'"),
    ],
)
def test_an_option_without_effect_is_refused(values, message):
    with pytest.raises(PlanarSitsError, match=message):
        check_effects(job("train", **values), TRAIN_RULES)


def test_defaults_and_effects_pass():
    assert check_effects(job("train", FILTERS="64.0"), TRAIN_RULES) is None
    assert check_effects(job("train", METHOD="tempcnn", FILTERS="16"), TRAIN_RULES) is None
    chosen = job("crossvalidate", METHODS=["lda", "tempcnn"], FILTERS="16")
    assert check_effects(chosen, CROSS_VALIDATE_RULES) is None
