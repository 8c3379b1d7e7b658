"""Budget of a training: batches, epochs and steps that follow from the data."""

from math import ceil

import numpy as np
import pytest
from planar_sits.core.learning.budget import EPOCHS, FEWEST_STEPS, training_budget
from planar_sits.core.learning.choices import TrainingSettings


def budget_of(settings, counts, classes, batch_size, pixels=100):
    """Return the budget of parcels of so many pixels each."""
    pixels = np.broadcast_to(pixels, np.shape(counts))
    return training_budget(settings, np.asarray(counts), pixels, classes, batch_size)


@pytest.mark.parametrize(
    ("parcels", "segments", "classes", "steps"),
    [
        (2, 1, 2, 1200),
        (400, 14, 10, 1200),
        (2000, 10**5, 2, 1200),
        (8000, 1, 10, 2400),
        (160, 2, 40, 2400),
        (8000, 1, 40, 2400),
        (20_000, 70, 2, 3600),
        (10**6, 1, 2, 3600),
    ],
)
def test_steps_follow_from_parcels_and_classes_and_not_from_pixels(
    parcels, segments, classes, steps
):
    budget = budget_of(TrainingSettings(), np.full(parcels, segments), classes, 0)
    assert (budget.steps, budget.epochs) == (steps, EPOCHS)
    assert budget.equal


@pytest.mark.parametrize(("segments", "batch"), [(2, 16), (320, 16), (640, 32), (10**6, 64)])
def test_an_automatic_batch_is_a_twentieth_of_the_segments(segments, batch):
    assert budget_of(TrainingSettings(), np.array([segments]), 4, 0).batch_size == batch


def test_explicit_values_are_kept():
    settings = TrainingSettings(epochs=20, all_segments=True)
    budget = budget_of(settings, np.array([1000, 280]), 4, 128)
    assert (budget.epochs, budget.batch_size, budget.segments) == (20, 128, 1280)
    assert not budget.equal
    assert budget.steps == 20 * 10


def test_passes_over_all_segments_until_the_steps_are_reached():
    settings = TrainingSettings(all_segments=True)
    budget = budget_of(settings, np.full(100, 7), 4, 16)
    assert budget.segments == 700
    assert budget.epochs == ceil(FEWEST_STEPS / ceil(700 / 16))


def test_one_pass_at_least_and_a_thousand_at_most():
    settings = TrainingSettings(all_segments=True)
    assert budget_of(settings, np.array([10**7]), 4, 128).epochs == 1
    assert budget_of(settings, np.array([2]), 4, 128).epochs == 1000


@pytest.mark.parametrize(("parcels", "jitter"), [(2, 0.2), (28, 0.2), (112, 0.05), (151, 0.0)])
def test_few_parcels_are_jittered_more(parcels, jitter):
    budget = budget_of(TrainingSettings(), np.full(parcels, 9), 4, 0)
    assert budget.jitter == pytest.approx(jitter)


def test_the_protocol_of_the_papers_has_no_jitter():
    budget = budget_of(TrainingSettings(all_segments=True), np.full(9, 9), 4, 0)
    assert budget.jitter == 0


def test_the_message_says_what_was_chosen():
    message = budget_of(TrainingSettings(), np.full(469, 1), 4, 0).message()
    assert "1200 optimiser steps of 32 segments" in message
    assert "each parcel gives equally many" in message


@pytest.mark.parametrize(
    ("pixels", "differences"),
    [([1] * 300, True), ([1, 1, 9] * 100, True), ([1, 2, 9] * 100, False)],
)
def test_single_pixels_are_jittered_by_differences_however_many_they_are(pixels, differences):
    budget = budget_of(TrainingSettings(), np.ones(300, int), 4, 0, pixels)
    assert budget.differences == differences
    assert budget.message().endswith("like the differences within classes.") == differences


def test_the_protocol_of_the_papers_has_no_differences_either():
    settings = TrainingSettings(all_segments=True)
    assert not budget_of(settings, np.ones(9, int), 4, 0, pixels=1).differences
