"""The time that is left, with a clock of the test."""

from planar_sits.core.errors import part_of
from planar_sits.core.learning.time_left import with_time_left


def test_one_estimate_over_both_fits():
    lines, now = [], [100.0]
    progress = with_time_left(lambda: now[0], progress=lambda *line: lines.append(line))
    first, last = part_of(progress, 0, 0.5), part_of(progress, 0.5, 1)
    first(0.0, "Budget: 20 steps.")
    for seconds, fit, done, message in (
        (110, first, 0.2, "Epoch 1"),
        (150, first, 1.0, "Epoch 5"),
        (160, last, 0.2, ""),
        (190, last, 0.8, "Final training on all parcels, epoch 4"),
        (195, last, 0.9, "A sentence."),
        (200, last, 1.0, "Final training on all parcels, epoch 5"),
    ):
        now[0] = seconds
        fit(done, message)
    assert [message for _, message in lines] == [
        "Budget: 20 steps.",
        "Epoch 1; about 90 s left",
        "Epoch 5; about 50 s left",
        "",
        "Final training on all parcels, epoch 4; about 10 s left",
        "A sentence.",
        "Final training on all parcels, epoch 5",
    ]
