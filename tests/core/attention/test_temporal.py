"""Temporal attention: profiles, thresholds, ranges, from numbers made by hand."""

import numpy as np
import pytest
from planar_sits.core.attention.temporal import Profiles, TemporalAttention, above_otsu

VALUES = np.arange(12, dtype=np.float32).reshape(3, 4, 1) / 12  # 3 pixels, 4 steps, 1 band


def rows(*numbers):
    """Return a map of 4 steps and 2 columns, the same in both."""
    return np.repeat(np.array(numbers, float)[:, None], 2, axis=1) / 2


@pytest.fixture
def batch(attended):
    """Three segments: two of class 0, one of class 2."""
    return attended(
        [[0, 1], [1, 2], [2, 2]],
        [0, 0, 2],
        [0.75, 0.25, 0.5],
        [rows(8, 0, 0, 0), rows(0, 4, 0, 4), rows(1, 1, 9, 1)],
    )


def summed(batch, profile):
    profiles = Profiles(3, 4, 2, 1, profile)
    profiles.add(batch, VALUES)
    return profiles


def test_sure_segments_count_more(batch):
    found = summed(batch, "margin").result()
    assert np.allclose(found.profiles, [[6, 1, 0, 1], [0, 0, 0, 0], [1, 1, 9, 1]])
    assert found.segments.tolist() == [2, 0, 1]
    assert found.on.tolist() == [
        [True, False, False, False],
        [False] * 4,
        [False, False, True, False],
    ]
    assert found.kept.tolist() == [True, False, True, False]
    assert found.span == (0, 2)


def test_all_segments_count_alike_in_a_mean(batch):
    assert np.allclose(summed(batch, "mean").result().profiles[0], [4, 2, 0, 2])


def test_one_segment_can_veto_with_and(batch):
    found = summed(batch, "and").result()
    assert found.on[0].tolist() == [False] * 4
    assert found.on[1].tolist() == [False] * 4
    assert found.on[2].tolist() == [False, False, True, False]


def test_batches_add_up(batch):
    profiles = summed(batch, "margin")
    profiles.add(batch, VALUES)
    found = profiles.result()
    assert np.allclose(found.profiles, summed(batch, "margin").result().profiles)
    assert found.segments.tolist() == [4, 0, 2]


def test_mean_images_and_maps(batch):
    images, maps = summed(batch, "margin").pictures()
    assert images.shape == (3, 4, 2, 1)
    expected = 0.75 * VALUES[[0, 1]] + 0.25 * VALUES[[1, 2]]
    assert np.allclose(images[0], expected.transpose(1, 0, 2))
    assert np.allclose(maps[2], rows(1, 1, 9, 1))
    assert (images[1] == 0).all()


@pytest.mark.parametrize(
    ("on", "span"),
    [
        ([0, 1, 1, 0, 1, 0], (1, 4)),
        ([0, 0, 1, 0, 0, 0], (1, 3)),
        ([1, 0, 0, 0, 0, 0], (0, 1)),
        ([0, 0, 0, 0, 0, 1], (4, 5)),
        ([0, 0, 0, 0, 0, 0], (0, 5)),
    ],
)
def test_a_range_has_two_steps_at_least(on, span):
    on = np.array([on], bool)
    assert TemporalAttention(on * 1.0, on, np.array([1])).span == span


def test_equal_values_stand_out_nowhere():
    assert not above_otsu(np.full(7, 0.3)).any()


def test_the_threshold_is_the_best_split_of_the_values():
    assert above_otsu(np.array([0, 0.1, 0.3, 0.8, 0.9, 1])).tolist() == [False] * 3 + [True] * 3
    rng = np.random.default_rng(0)
    for _ in range(50):
        values = rng.random(int(rng.integers(3, 40))) ** 2
        ranked, n = np.sort(values), len(values)
        cut = max(
            range(1, n),
            key=lambda k: k * (n - k) * (ranked[:k].mean() - ranked[k:].mean()) ** 2,  # noqa: B023
        )
        assert np.array_equal(above_otsu(values), values > ranked[cut - 1])
