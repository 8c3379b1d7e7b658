"""Strata by size, the draw, and parcels to learn from."""

import numpy as np
import pytest
from planar_sits.core.assessment.visits import (
    draw_visits,
    learning_visits,
    size_strata,
    uncertainty,
)


def test_parts_of_equal_area():
    rng = np.random.default_rng(0)
    areas, mapped = rng.lognormal(0, 0.8, 600), rng.integers(0, 2, 600)
    strata = size_strata(areas, mapped, 100)
    assert np.unique(strata).tolist() == [0, 1, 2, 3, 4, 5]
    assert (strata // 3 == mapped).all()
    for number in (0, 1):
        hectares = np.bincount(strata[mapped == number] % 3, areas[mapped == number])
        assert hectares == pytest.approx(np.full(3, hectares.mean()), rel=0.1)
        assert areas[strata == 3 * number].max() <= areas[strata == 3 * number + 2].min()


def test_fewer_parts_for_few_visits_or_parcels():
    rng = np.random.default_rng(0)
    areas, mapped = rng.lognormal(0, 0.8, 600), np.arange(600) % 2
    assert len(np.unique(size_strata(areas, mapped, 22))) == 4
    assert len(np.unique(size_strata(areas, mapped, 8))) == 2
    mapped = np.where(np.arange(600) < 20, 1, 0)  # too few parcels of class 1
    strata = size_strata(areas, mapped, 100)
    assert np.unique(strata[mapped == 1]).tolist() == [3]


def test_the_draw_takes_the_smallest_numbers_and_keeps_them():
    rng = np.random.default_rng(0)
    strata, order = rng.integers(0, 3, 90), rng.random(90)
    few, more = (draw_visits(strata, np.array(n), order) for n in ([5, 5, 5], [5, 9, 7]))
    assert np.bincount(strata[few]).tolist() == [5, 5, 5]
    assert (more[few]).all() and more.sum() == 21


def test_every_parcel_is_drawn_equally_often():
    rng = np.random.default_rng(0)
    strata, drawn = np.repeat([0, 1], 10), np.zeros(20)
    for _ in range(2000):
        drawn += draw_visits(strata, np.array([2, 5]), rng.random(20))
    assert drawn / 2000 == pytest.approx(np.repeat([0.2, 0.5], 10), abs=0.05)


def test_uncertainty():
    assert uncertainty(np.array([[0.5, 0.5, 0], [1, 0, 0]])) == pytest.approx([1, 0])
    assert uncertainty(np.array([[1.0]])) == pytest.approx([0])


def test_uncertain_parcels_of_all_kinds():
    """Three kinds of doubt, one of them common: the most uncertain ones would be of one kind."""
    rng = np.random.default_rng(0)
    kinds = np.array([[0.5, 0.5, 0, 0], [0, 0.55, 0.45, 0], [0, 0, 0.56, 0.44], [1, 0, 0, 0]])
    kind = np.repeat([0, 1, 2, 3], [40, 3, 3, 200])
    noise = rng.dirichlet(np.ones(4), len(kind))
    chances = 0.98 * kinds[kind] + 0.02 * noise
    chosen = learning_visits(chances, 10)
    assert len(set(chosen.tolist())) == 10
    assert {0, 1, 2} <= set(kind[chosen])
    doubt = uncertainty(chances)[chosen]
    assert (np.diff(doubt) <= 0).all()
    assert set(kind[np.argsort(-uncertainty(chances))[:10]]) == {0}


def test_equal_parcels_and_all_parcels():
    same = np.tile([0.6, 0.4], (30, 1))
    assert len(set(learning_visits(same, 7).tolist())) == 7
    assert sorted(learning_visits(same, 30).tolist()) == list(range(30))


def test_many_visits_share_clusters(monkeypatch):
    from planar_sits.core.assessment import visits

    monkeypatch.setattr(visits, "_MOST_CLUSTERS", 4)
    chances = np.random.default_rng(0).dirichlet([1, 1, 1], 60)
    assert len(set(learning_visits(chances, 11).tolist())) == 11
