"""Attention finds what was planted: a window of dates, in one half of each parcel."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from planar_sits.core.attention.spatial import attend_parcels
from planar_sits.core.attention.temporal import Profiles
from planar_sits.core.networks.device import Engine
from planar_sits.core.planar.prepare import normalised
from planar_sits.tests.support.planted import make_planted

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("seed", range(5))
def test_the_window_and_the_half_are_found(fit_planted, seed):
    planted = make_planted(seed=seed)
    model = fit_planted(planted, seed=seed)
    pixels = normalised(planted.pixels, model[0].ranges)
    segments = replace(model[0].segments, fraction=20)
    profiles = Profiles(2, len(planted.days), segments.length, 3)
    _, _, found = attend_parcels(
        model,
        pixels,
        segments,
        Engine(torch.device("cpu"), 256),
        watch=lambda batch: profiles.add(batch, pixels.values),
    )
    first, last = profiles.result().span
    suggested = np.zeros_like(planted.window)
    suggested[first : last + 1] = True
    overlap = (suggested & planted.window).sum() / (suggested | planted.window).sum()
    assert overlap >= 0.5

    parcel = np.repeat(np.arange(len(pixels)), pixels.sizes)
    own = found.by_class[np.arange(len(parcel)), planted.labels[parcel]]

    def mean(part):
        return np.bincount(parcel[part], own[part]) / np.bincount(parcel[part])

    assert (mean(planted.marked) > mean(~planted.marked)).mean() >= 0.9
