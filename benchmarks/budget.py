"""Time and accuracy of a training with the automatic budget.

Beside it the earlier default: 20 epochs of all segments in batches of 128. Random values for the
time; a sample scene, the same half of its parcels held out, for the accuracy. `large` adds the
training of a tile, 20,000 parcels.

    .venv/bin/python benchmarks/budget.py [large]
"""

import sys
import time
from dataclasses import replace

import numpy as np
from datasets import Scene, scene_data
from goals import at_least, at_most, save
from models import cpu_engine, default_choices, percent_correct
from package import load_package
from tables import print_table
from walks import random_parcels

SCENE = Scene(200, 24, 4, seed=7)


def main(large):
    """Print seconds and accuracy of both budgets."""
    automatic, earlier = default_choices(), default_choices(fraction=70.0)
    earlier = replace(earlier, fit=replace(earlier.fit, epochs=20, patience=10))
    parcels = random_labelled(150, 16, 24)
    seconds = [seconds_of(parcels, automatic, 0), seconds_of(parcels, earlier, 128)]
    accuracy = [accuracy_of(automatic, 0), accuracy_of(earlier, 128)]
    rows = [
        ("automatic", f"{seconds[0]:.0f}", f"{accuracy[0]:.1f}"),
        ("20 epochs, batches of 128", f"{seconds[1]:.0f}", f"{accuracy[1]:.1f}"),
    ]
    print_table(("budget", "150 parcels of 256 pixels, s", "sample scene, OA %"), rows)
    goals = [
        at_most("training, automatic / 20 epochs", seconds[0] / seconds[1], 1 / 3),
        at_least("sample scene, OA automatic - 20 epochs", accuracy[0] - accuracy[1], -1.0),
    ]
    if large:
        minutes = seconds_of(random_labelled(20_000, 10, 50), automatic, 0) / 60
        print(f"20,000 parcels of 100 pixels, 50 dates: {minutes:.1f} minutes")
        goals.append(at_most("20,000 parcels of 100 pixels, minutes", minutes, 15))
    save("budget", goals)


def random_labelled(count, side, dates, bands=3):
    """Return labelled square parcels of random values, on the automatic time axis."""
    from planar_sits.core.learning.labelled import Labelled, SeriesFacts
    from planar_sits.core.planar.time_axis import resample, step_days

    days = np.linspace(0, 360, dates).round()
    axis = step_days(days, 0, 360)
    pixels = random_parcels(count, side, dates, bands)
    pixels = pixels.with_values(resample(pixels.values, days, axis))
    facts = SeriesFacts("2020-01-01", axis, [f"band {k}" for k in range(bands)])
    return Labelled(pixels, np.arange(count) % 4, list("abcd"), facts)


def seconds_of(labelled, choices, batch_size):
    """Return the seconds of a training."""
    from planar_sits.core.learning.train import train_model

    start = time.perf_counter()
    train_model(labelled, choices, cpu_engine(batch_size))
    return time.perf_counter() - start


def accuracy_of(choices, batch_size):
    """Return the accuracy on the other half of a sample scene, in percent."""
    from planar_sits.core.learning.train import train_model

    labelled = scene_data("budget", SCENE).labelled
    half = np.random.default_rng(0).permutation(len(labelled.labels)) % 2 == 0
    model = train_model(labelled.take(np.flatnonzero(half)), choices, cpu_engine(batch_size)).model
    return percent_correct(model, labelled.take(np.flatnonzero(~half)))


if __name__ == "__main__":
    load_package()
    main("large" in sys.argv[1:])
