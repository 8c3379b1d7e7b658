"""Attention of a model of the full season: shares of dates, and networks without it."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.attention.season import SeasonAttention, season_attention
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.labelled import Labelled, SeriesFacts
from planar_sits.core.learning.methods import with_method
from planar_sits.core.planar.segments import SegmentSettings


@pytest.fixture
def labelled(squares):
    """Return parcels of two classes that differ on the last two dates alone."""
    pixels, labels = squares(24, 3, dates=8, bands=2), np.arange(24) % 2
    pixels.values[:, 6:] += 3 * np.repeat(labels, 9)[:, None, None]
    return Labelled(pixels, labels, ["x", "y"],
                    SeriesFacts("2020-03-01", np.arange(8) * 10.0, ["a", "b"]))  # fmt: skip


def choices_of(method):
    fit = TrainingSettings(epochs=3, all_segments=True)
    return with_method(Choices(SegmentSettings(length=6, fraction=60.0), fit), method)


def test_shares_add_up_over_the_season(labelled, engine):
    attention = season_attention(labelled, choices_of("random_walk"), engine())
    assert attention.dates[0] == dt.date(2020, 3, 1)
    assert attention.shares.shape == (3, 8)
    assert np.nansum(attention.shares[0]) == pytest.approx(1)
    until = attention.until([attention.dates[3], attention.dates[-1]])
    assert until.shape == (2, 3)
    assert until[-1] == pytest.approx(1)
    assert (until[0] <= until[1] + 1e-9).all()


def test_a_network_without_a_map_of_dates_has_none(labelled, engine):
    assert season_attention(labelled, choices_of("lda"), engine()) is None


def test_the_values_stay(labelled, engine):
    before = labelled.pixels.values.copy()
    season_attention(labelled, choices_of("random_walk"), engine())
    assert np.array_equal(before, labelled.pixels.values)


def test_a_class_without_attention_is_unknown():
    shares = np.array([[0.5, 0.5], [0.5, 0.5], [np.nan, np.nan]])
    attention = SeasonAttention([dt.date(2020, 3, 1), dt.date(2020, 4, 1)], shares)
    until = attention.until([dt.date(2020, 3, 15)])
    assert until[0, :2] == pytest.approx([0.5, 0.5])
    assert np.isnan(until[0, 2])
