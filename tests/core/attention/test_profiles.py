"""What profiles do with classes, batches and steps that are all alike."""

import numpy as np
import pytest
import torch
from planar_sits.core.attention.attend import Attended
from planar_sits.core.attention.temporal import Profiles

VALUES = np.random.default_rng(0).random((4, 5, 2)).astype(np.float32)


def batch(*segments):
    """Return an `Attended` batch of (class, margin, row sums), two pixels long."""
    classes, margins, rows = zip(*segments)
    maps = np.array(rows, np.float32)[:, :, None] * np.array([0.25, 0.75], np.float32)
    return Attended(
        segments=torch.tensor([[k % 4, (k + 1) % 4] for k in range(len(segments))]),
        probabilities=torch.full((len(segments), 3), 1 / 3),
        classes=torch.tensor(classes),
        margins=torch.tensor(margins),
        maps=torch.from_numpy(maps),
    )


def profiles_of(profile, *batches, classes=3):
    profiles = Profiles(classes, 5, 2, 2, profile)
    for each in batches:
        profiles.add(each, VALUES)
    return profiles


FIRST, BOTH = [9, 1, 0, 1, 0], [8, 8, 0, 0, 0]


def test_steps_that_all_segments_share_are_kept_with_and():
    found = profiles_of("and", batch((0, 0.5, FIRST), (0, 0.1, BOTH)), batch((0, 0.9, FIRST)))
    assert found.result().on[0].tolist() == [True, False, False, False, False]


def test_a_later_batch_can_veto_with_and():
    late = batch((0, 0.01, [0, 0, 0, 0, 7]))
    found = profiles_of("and", batch((0, 1.0, FIRST)), late).result()
    assert not found.on.any()
    assert found.span == (0, 4)
    assert profiles_of("margin", batch((0, 1.0, FIRST)), late).result().span == (0, 1)


def test_profiles_with_and_are_the_plain_mean():
    given = batch((1, 0.9, FIRST), (1, 0.1, BOTH))
    expected = np.mean([FIRST, BOTH], axis=0)
    for profile in ("and", "mean"):
        assert profiles_of(profile, given).result().profiles[1] == pytest.approx(expected)
    weighted = profiles_of("margin", given).result().profiles[1]
    assert weighted == pytest.approx(0.9 * np.array(FIRST) + 0.1 * np.array(BOTH))


@pytest.mark.parametrize("profile", ["margin", "mean", "and"])
def test_any_class_can_keep_a_step(profile):
    found = profiles_of(profile, batch((0, 0.5, [0, 9, 0, 0, 0]), (2, 0.5, [0, 0, 0, 9, 0])))
    result = found.result()
    assert result.kept.tolist() == [False, True, False, True, False]
    assert result.span == (1, 3)
    assert result.segments.tolist() == [1, 0, 1]


@pytest.mark.parametrize("profile", ["margin", "mean", "and"])
@pytest.mark.parametrize("height", [0.0, 2.0])
def test_attention_that_is_the_same_everywhere_keeps_nothing(profile, height):
    found = profiles_of(profile, batch((0, 0.5, [height] * 5))).result()
    assert found.profiles[0] == pytest.approx([height] * 5)
    assert not found.kept.any()
    assert found.span == (0, 4)


@pytest.mark.parametrize("profile", ["margin", "mean", "and"])
def test_a_class_that_nobody_decided_is_nothing(profile):
    profiles = profiles_of(profile, batch((0, 0.5, FIRST)))
    result, (images, maps) = profiles.result(), profiles.pictures()
    for each in (result.profiles, result.on, result.segments, images, maps):
        assert not each[1:].any()
        assert each[0].any()


def test_segments_without_a_margin_say_nothing():
    found = profiles_of("margin", batch((0, 0.0, FIRST))).result()
    assert not found.profiles.any()
    assert found.segments.tolist() == [1, 0, 0]
    assert found.span == (0, 4)


def test_batches_do_not_show():
    segments = [(k % 2, 0.1 * (k + 1), np.roll(FIRST, k)) for k in range(6)]
    parts = profiles_of("margin", *(batch(one) for one in segments))
    whole = profiles_of("margin", batch(*segments))
    assert parts.result().profiles == pytest.approx(whole.result().profiles)
    assert parts.pictures()[1] == pytest.approx(whole.pictures()[1])


@pytest.mark.parametrize(("profile", "shares"), [("margin", (0.8, 0.2)), ("mean", (0.5, 0.5))])
def test_pictures_weigh_like_profiles(profile, shares):
    given = batch((0, 0.8, FIRST), (0, 0.2, BOTH))
    images, maps = profiles_of(profile, given).pictures()
    one, other = (VALUES[given.segments[k].numpy()].transpose(1, 0, 2) for k in (0, 1))
    assert images[0] == pytest.approx(shares[0] * one + shares[1] * other, rel=1e-6)
    assert maps[0].sum(axis=1) == pytest.approx(np.dot(shares, [FIRST, BOTH]), rel=1e-6)


def test_pictures_are_black_where_a_segment_has_no_pixel():
    given = batch((0, 1.0, FIRST), (0, 1.0, BOTH))
    given.segments[1, 0] = -1
    images, _ = profiles_of("mean", given).pictures()
    whole = VALUES[given.segments.numpy()].transpose(0, 2, 1, 3)
    whole[1, :, 0] = 0
    assert images[0] == pytest.approx(whole.mean(axis=0))
