"""Adaptive voting against all segments, on parcels that the network was not trained on.

Folds by parcel, seed 0: what part of the segments it takes, how many parcels get another
class, accuracy and calibration of both.

    .venv/bin/python benchmarks/voting.py [maipo|sample|slovenia ...]
"""

import sys
from dataclasses import replace

import numpy as np
from fields import folds, maipo_fields, sample_fields, slovenia_fields, train
from goals import keep
from osgeo import gdal, ogr
from package import load_package

# Data, folds, percent of the pixels to train with: sample scenes are large.
DATA = {
    "maipo": (maipo_fields, 5, 70.0),
    "sample": (lambda: sample_fields(0, 100, 12), 3, 30.0),
    "slovenia": (slovenia_fields, 3, 20.0),
}


def main(names):
    """Print a row for each data set."""
    print(f"{'data':<10}{'parcels':>8}{'segments':>10}{'used':>8}{'other':>7}"
          f"{'OA all':>9}{'adaptive':>10}{'ECE all':>9}{'adaptive':>10}")  # fmt: skip
    goals = []
    for name in names:
        read, count, fraction = DATA[name]
        fields = read()
        every = [
            compared(fields, learn, held, fraction)
            for learn, held in folds(fields.labels, count, 0)
        ]
        whole, few, counts, used, truth = (np.concatenate(part) for part in zip(*every))
        other = int((whole.argmax(axis=1) != few.argmax(axis=1)).sum())
        row = f"{name:<10}{len(truth):>8}{counts.mean():>10.1f}{used.mean():>8.1f}{other:>7}"
        for measure, width in ((accuracy, 9), (calibration, 9)):
            row += f"{measure(whole, truth):>{width}.2f}{measure(few, truth):>{width + 1}.2f}"
        print(row, flush=True)
        lost = accuracy(whole, truth) - accuracy(few, truth)
        goals.append((f"{name}: parcels decided as by all segments, %",
                      100 * (1 - other / len(truth)), "at least", 99.5))  # fmt: skip
        goals.append((f"{name}: points of OA lost", lost, "at most", 0.3))
    keep("voting", goals)


def compared(fields, learn, held, fraction):
    """Train; return probabilities of both, segments of both, and the truth."""
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.learning.voting import adaptive_parcels
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.prepare import normalised

    trained = train(fields, learn, 0, fraction=fraction)
    told = trained.description
    pixels = normalised(fields.pixels.take(held), told.ranges)
    segments, engine = replace(told.segments, fraction=70.0), Engine(pick_device("cpu"), 0)
    (whole, counts), (few, used) = (
        predict(trained.network, pixels, segments, told.seed, engine)
        for predict in (predict_parcels, adaptive_parcels)
    )
    return whole, few, counts, used, fields.labels[held]


def accuracy(probabilities, truth):
    """Return the overall accuracy in percent."""
    return 100 * (probabilities.argmax(axis=1) == truth).mean()


def calibration(probabilities, truth):
    """Return the expected calibration error in percent."""
    from planar_sits.core.learning.scores import calibration_error

    right = probabilities.argmax(axis=1) == truth
    return 100 * calibration_error(probabilities.max(axis=1), right)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1:] or list(DATA))
