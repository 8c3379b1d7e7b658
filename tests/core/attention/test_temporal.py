"""Temporal attention: profiles, thresholds and ranges of numbers made by hand."""

import numpy as np
import pytest
from planar_sits.core.attention.temporal import Profiles, TemporalAttention, above_otsu

VALUES = np.random.default_rng(0).random((4, 5, 2)).astype(np.float32)  # 4 pixels, 5 steps
FIRST, BOTH = [9, 1, 0, 1, 0], [8, 8, 0, 0, 0]
PROFILES = ["margin", "mean", "and"]


@pytest.fixture
def batch(attention_batch):
    """Return a function that makes a batch of (class, margin, row sums), two pixels long."""

    def make(*segments):
        classes, margins, rows = zip(*segments)
        maps = np.array(rows, np.float32)[:, :, None] * np.array([0.25, 0.75], np.float32)
        pixels = [[k % 4, (k + 1) % 4] for k in range(len(segments))]
        return attention_batch(pixels, classes, margins, maps)

    return make


@pytest.fixture
def three(batch):
    """Three segments: two of class 0, one of class 2."""
    return batch((0, 0.75, [8, 0, 0, 0, 0]), (0, 0.25, [0, 4, 0, 4, 0]), (2, 0.5, [1, 1, 9, 1, 1]))


def profiles_of(profile, *batches):
    profiles = Profiles(3, 5, 2, 2, profile)
    for each in batches:
        profiles.add(each, VALUES)
    return profiles


def test_segments_are_weighted_by_their_margins(three):
    result = profiles_of("margin", three).result()
    assert np.allclose(result.profiles, [[6, 1, 0, 1, 0], [0] * 5, [1, 1, 9, 1, 1]])
    assert result.segments.tolist() == [2, 0, 1]
    assert result.on.tolist() == [
        [True, False, False, False, False],
        [False] * 5,
        [False, False, True, False, False],
    ]
    assert result.kept.tolist() == [True, False, True, False, False]
    assert result.span == (0, 2)


def test_all_segments_have_the_same_weight_in_a_mean(three):
    assert np.allclose(profiles_of("mean", three).result().profiles[0], [4, 2, 0, 2, 0])


def test_and_keeps_no_step_that_one_segment_leaves_out(three):
    result = profiles_of("and", three).result()
    assert result.on[0].tolist() == [False] * 5
    assert result.on[1].tolist() == [False] * 5
    assert result.on[2].tolist() == [False, False, True, False, False]


def test_and_keeps_the_steps_that_all_segments_share(batch):
    first = batch((0, 0.5, FIRST), (0, 0.1, BOTH))
    result = profiles_of("and", first, batch((0, 0.9, FIRST))).result()
    assert result.on[0].tolist() == [True, False, False, False, False]


def test_and_drops_a_step_by_a_segment_of_a_later_batch(batch):
    first, late = batch((0, 1.0, FIRST)), batch((0, 0.01, [0, 0, 0, 0, 7]))
    result = profiles_of("and", first, late).result()
    assert not result.on.any()
    assert result.span == (0, 4)
    assert profiles_of("margin", first, late).result().span == (0, 1)


def test_profiles_with_and_are_the_plain_mean(batch):
    both = batch((1, 0.9, FIRST), (1, 0.1, BOTH))
    expected = np.mean([FIRST, BOTH], axis=0)
    for profile in ("and", "mean"):
        assert profiles_of(profile, both).result().profiles[1] == pytest.approx(expected)
    weighted = profiles_of("margin", both).result().profiles[1]
    assert weighted == pytest.approx(0.9 * np.array(FIRST) + 0.1 * np.array(BOTH))


@pytest.mark.parametrize("profile", PROFILES)
def test_a_step_is_kept_for_any_class(batch, profile):
    both = batch((0, 0.5, [0, 9, 0, 0, 0]), (2, 0.5, [0, 0, 0, 9, 0]))
    result = profiles_of(profile, both).result()
    assert result.kept.tolist() == [False, True, False, True, False]
    assert result.span == (1, 3)
    assert result.segments.tolist() == [1, 0, 1]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("height", [0.0, 2.0])
def test_attention_that_is_the_same_on_all_steps_keeps_none(batch, profile, height):
    result = profiles_of(profile, batch((0, 0.5, [height] * 5))).result()
    assert result.profiles[0] == pytest.approx([height] * 5)
    assert not result.kept.any()
    assert result.span == (0, 4)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_class_without_segments_is_zero(batch, profile):
    profiles = profiles_of(profile, batch((0, 0.5, FIRST)))
    result, (images, maps) = profiles.result(), profiles.pictures()
    for array in (result.profiles, result.on, result.segments, images, maps):
        assert not array[1:].any()
        assert array[0].any()


def test_segments_without_a_margin_have_no_weight(batch):
    result = profiles_of("margin", batch((0, 0.0, FIRST))).result()
    assert not result.profiles.any()
    assert result.segments.tolist() == [1, 0, 0]
    assert result.span == (0, 4)


def test_the_size_of_batches_has_no_effect(batch):
    segments = [(k % 2, 0.1 * (k + 1), np.roll(FIRST, k)) for k in range(6)]
    parts = profiles_of("margin", *(batch(one) for one in segments))
    together = profiles_of("margin", batch(*segments))
    assert parts.result().profiles == pytest.approx(together.result().profiles)
    assert parts.pictures()[1] == pytest.approx(together.pictures()[1])


def test_a_batch_added_twice_has_the_same_profile(three):
    twice = profiles_of("margin", three, three).result()
    assert np.allclose(twice.profiles, profiles_of("margin", three).result().profiles)
    assert twice.segments.tolist() == [4, 0, 2]


@pytest.mark.parametrize(("profile", "weights"), [("margin", (0.8, 0.2)), ("mean", (0.5, 0.5))])
def test_pictures_are_weighted_like_profiles(batch, profile, weights):
    both = batch((0, 0.8, FIRST), (0, 0.2, BOTH))
    images, maps = profiles_of(profile, both).pictures()
    one, other = (VALUES[both.segments[k].numpy()].transpose(1, 0, 2) for k in (0, 1))
    assert images.shape == (3, 5, 2, 2)
    assert images[0] == pytest.approx(weights[0] * one + weights[1] * other, rel=1e-6)
    assert maps[0].sum(axis=1) == pytest.approx(np.dot(weights, [FIRST, BOTH]), rel=1e-6)
    assert maps[0] == pytest.approx(np.outer(np.dot(weights, [FIRST, BOTH]), [0.25, 0.75]))


def test_pictures_are_black_where_a_segment_has_no_pixel(batch):
    both = batch((0, 1.0, FIRST), (0, 1.0, BOTH))
    both.segments[1, 0] = -1
    images, _ = profiles_of("mean", both).pictures()
    expected = VALUES[both.segments.numpy()].transpose(0, 2, 1, 3)
    expected[1, :, 0] = 0
    assert images[0] == pytest.approx(expected.mean(axis=0))


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


def test_no_value_is_above_the_threshold_where_all_are_equal():
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
