"""Attention finds what was planted: a window of dates, in one half of each parcel."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.attention.attention_pass import empty_profiles
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.attention import spatial_result
from planar_sits.tests.support.planted import make_planted

pytestmark = pytest.mark.slow

# Half of the segments and epochs of a usual training, in smaller batches: as many steps of Adam.
TRAINING = {"segments": SegmentSettings(fraction=10), "batch_size": 32, "epochs": 10}


@pytest.mark.parametrize("seed", range(3))
def test_the_window_and_the_half_are_found(fit_planted, engine, seed):
    fitted = fit_planted(make_planted(seed=seed), **TRAINING, seed=seed)
    planted, pixels, description = fitted.planted, fitted.pixels, fitted.model.description
    profiles = empty_profiles(description)
    segments = replace(description.segments, fraction=20)
    result = spatial_result(fitted.model, pixels, segments, engine(256), watch=profiles.add)
    first, last = profiles.result().span
    suggested = np.zeros_like(planted.window)
    suggested[first : last + 1] = True
    overlap = (suggested & planted.window).sum() / (suggested | planted.window).sum()
    assert overlap >= 0.5

    parcel = np.repeat(np.arange(len(pixels)), pixels.sizes)
    of_class = result.attention.by_class[np.arange(len(parcel)), planted.labels[parcel]]

    def mean(part):
        return np.bincount(parcel[part], of_class[part]) / np.bincount(parcel[part])

    assert (mean(planted.marked) > mean(~planted.marked)).mean() >= 0.9
