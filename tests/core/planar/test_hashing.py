"""Random numbers as functions of their coordinates: reference values, uniformity."""

import numpy as np
import pytest
from planar_sits.core.planar.hashing import draw, mix, walk_streams
from scipy.stats import chisquare


def streams(count, seed=0):
    return walk_streams(seed, np.arange(count), np.zeros(count, int))


def test_mix_is_the_published_splitmix64():
    # The reference outputs of SplitMix64 with the state 1234567.
    state = (1234567 + 0x9E3779B97F4A7C15 * np.arange(1, 6).astype(object)) % 2**64
    assert mix(state.astype(np.uint64)).tolist() == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]


def test_mix_does_not_change_its_input():
    words = np.array([1, 2], np.uint64)
    mix(words)
    assert words.tolist() == [1, 2]


def test_streams_differ_by_seed_key_and_number():
    seed, key, number = (axis.ravel() for axis in np.meshgrid(range(8), range(8), range(8)))
    words = [walk_streams(s, np.array([k]), np.array([n]))[0] for s, k, n in zip(seed, key, number)]
    assert len(set(words)) == 512


@pytest.mark.parametrize("seed", [-1, 2**63, 2**64 + 5])
def test_any_integer_is_a_seed(seed):
    assert np.array_equal(streams(3, seed), streams(3, seed % 2**64))


@pytest.mark.parametrize("seed", [np.int64(-1), np.int32(7), np.uint8(200), np.uint64(2**63)])
def test_a_numpy_integer_is_the_same_seed(seed):
    assert np.array_equal(streams(3, seed), streams(3, int(seed)))


def test_streams_stay_the_same():
    # Models written before must get the same segments.
    words = walk_streams(5, np.array([9, 2**63], np.uint64), np.array([0, 3]))
    assert words.tolist() == [8479988950432456283, 4821629672514313796]
    assert draw(words, 2, 1000).tolist() == [785, 358]


@pytest.mark.parametrize("bound", [1, 2, 7, 1000, 2**32])
def test_draws_stay_below_the_bound(bound):
    numbers = draw(streams(2000), 3, bound)
    assert numbers.min() >= 0
    assert numbers.max() < bound


def test_each_stream_has_its_own_bound():
    bounds = np.arange(1, 2001)
    numbers = draw(streams(2000), 0, bounds)
    assert (numbers < bounds).all()
    assert 0.45 < (numbers / bounds).mean() < 0.55


@pytest.mark.parametrize("step", [0, 1, 49])
def test_draws_are_uniform(step):
    numbers = draw(streams(70_000), step, 7)
    assert chisquare(np.bincount(numbers, minlength=7)).pvalue > 1e-3


def test_successive_draws_are_independent():
    words = streams(60_000)
    pair = 8 * draw(words, 0, 8) + draw(words, 1, 8)
    assert chisquare(np.bincount(pair, minlength=64)).pvalue > 1e-3


def test_successive_numbers_are_independent():
    words = walk_streams(0, np.full(60_001, 9), np.arange(60_001))
    numbers = draw(words, 0, 8)
    pair = 8 * numbers[:-1] + numbers[1:]
    assert chisquare(np.bincount(pair, minlength=64)).pvalue > 1e-3


@pytest.mark.parametrize("kind", [np.int32, np.int64, np.uint8, np.uint64])
def test_a_numpy_integer_is_the_same_step_and_bound(kind):
    words = streams(5)
    assert np.array_equal(draw(words, kind(7), kind(200)), draw(words, 7, 200))
