"""Accuracy and training time of the full season and of the suggested range.

The same folds by parcel. The range comes from the attention over the fold's own training parcels.

    .venv/bin/python benchmarks/restriction.py maipo|sample|planted [folds]
"""

import sys
import time

import numpy as np
from fields import maipo_fields, on_days, planted_fields, sample_fields, split_in_folds
from models import default_choices, percent_correct, temporal_attention, train
from osgeo import gdal, ogr
from package import load_package

SEED = 0
DATA = {
    "maipo": (maipo_fields, 70.0),
    "sample": (lambda: sample_fields(SEED), 30.0),
    "planted": (lambda: planted_fields(SEED), 30.0),
}


def main(name, folds):
    """Print a table of the folds, with mean and STD."""
    read, fraction = DATA[name]
    fields = read()
    labelled, dates = fields.labelled, fields.dates
    choices = default_choices(SEED, fraction)
    print(f"{name}: {len(labelled.labels)} parcels, {len(dates)} dates, FRACTION {fraction:g}")
    print(f"{'fold':>4}{'full %':>9}{'range %':>9}{'s':>7}{'s':>7}  range")
    rows = []
    for fold, (training, test) in enumerate(split_in_folds(labelled.labels, folds, SEED)):
        full, full_seconds = timed_training(labelled.take(training), choices)
        first, last = temporal_attention(full, labelled.take(training)).span
        restricted = between(labelled, first, last)
        short, short_seconds = timed_training(restricted.take(training), choices)
        row = (
            percent_correct(full, labelled.take(test)),
            percent_correct(short, restricted.take(test)),
            full_seconds,
            short_seconds,
        )
        rows.append(row)
        span = f"{dates[first]} to {dates[last]} ({last + 1 - first} dates)"
        print("{:>4}{:>9.1f}{:>9.1f}{:>7.0f}{:>7.0f}  {}".format(fold, *row, span), flush=True)
    rows = np.array(rows)
    for title, row in (("mean", rows.mean(axis=0)), ("STD", rows.std(axis=0, ddof=1))):
        print("{:>4}{:>9.2f}{:>9.2f}{:>7.0f}{:>7.0f}".format(title, *row))


def timed_training(labelled, choices):
    """Train; return the model and the seconds."""
    start = time.perf_counter()
    model = train(labelled, choices).model
    return model, time.perf_counter() - start


def between(labelled, first, last):
    """Return labelled parcels on the steps ``first`` to ``last``."""
    steps = slice(first, last + 1)
    return on_days(labelled, labelled.pixels.values[:, steps], labelled.facts.days[steps])


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)
