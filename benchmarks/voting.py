"""Adaptive voting compared with all segments, on test parcels.

Folds by parcel, seed 0: segments that are used, parcels that get another class, accuracy and
calibration of both.

    .venv/bin/python benchmarks/voting.py [maipo|sample|slovenia ...]
"""

import sys
from dataclasses import dataclass, replace

import numpy as np
from fields import maipo_fields, sample_fields, slovenia_fields, split_in_folds
from goals import at_least, at_most, save
from models import cpu_engine, default_choices, train
from osgeo import gdal, ogr
from package import load_package

# Data, folds, percent of the pixels to train with: sample scenes are large.
DATA = {
    "maipo": (maipo_fields, 5, 70.0),
    "sample": (lambda: sample_fields(0, 100, 12), 3, 30.0),
    "slovenia": (slovenia_fields, 3, 20.0),
}


@dataclass(frozen=True)
class Comparison:
    """Test parcels classified by all segments and by adaptive voting.

    Parameters
    ----------
    labels : (N,) int64 array
    all_segments, adaptive : Prediction
    """

    labels: np.ndarray
    all_segments: object
    adaptive: object


def main(names):
    """Print a row for each data set."""
    print(f"{'data':<10}{'parcels':>8}{'segments':>10}{'used':>8}{'other':>7}"
          f"{'OA all':>9}{'adaptive':>10}{'ECE all':>9}{'adaptive':>10}")  # fmt: skip
    goals = []
    for name in names:
        read, count, fraction = DATA[name]
        labelled = read().labelled
        folds = [
            compared(labelled.take(training), labelled.take(test), fraction)
            for training, test in split_in_folds(labelled.labels, count, 0)
        ]
        labels = np.concatenate([fold.labels for fold in folds])
        exact = np.concatenate([fold.all_segments.probabilities for fold in folds])
        adaptive = np.concatenate([fold.adaptive.probabilities for fold in folds])
        segments = np.concatenate([fold.all_segments.segments for fold in folds]).mean()
        used = np.concatenate([fold.adaptive.segments for fold in folds]).mean()
        other = int((exact.argmax(axis=1) != adaptive.argmax(axis=1)).sum())
        row = f"{name:<10}{len(labels):>8}{segments:>10.1f}{used:>8.1f}{other:>7}"
        for measure, width in ((accuracy, 9), (calibration, 9)):
            row += f"{measure(exact, labels):>{width}.2f}"
            row += f"{measure(adaptive, labels):>{width + 1}.2f}"
        print(row, flush=True)
        lost = accuracy(exact, labels) - accuracy(adaptive, labels)
        same = 100 * (1 - other / len(labels))
        goals.append(at_least(f"{name}: parcels decided as by all segments, %", same, 99.5))
        goals.append(at_most(f"{name}: points of OA lost", lost, 0.3))
    save("voting", goals)


def compared(training, test, fraction):
    """Train on labelled parcels; return the `Comparison` on others."""
    from planar_sits.core.learning.adaptive_voting import AdaptivePredictor
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.planar.prepare import normalised

    model = train(training, default_choices(fraction=fraction)).model
    description = model.description
    pixels = normalised(test.pixels, description.ranges)
    segments = replace(description.segments, fraction=70.0)
    exact, adaptive = (
        kind(model.network, segments, description.seed, cpu_engine(0)).predict(pixels)
        for kind in (ParcelPredictor, AdaptivePredictor)
    )
    return Comparison(test.labels, exact, adaptive)


def accuracy(probabilities, labels):
    """Return the overall accuracy in percent."""
    return 100 * (probabilities.argmax(axis=1) == labels).mean()


def calibration(probabilities, labels):
    """Return the expected calibration error in percent."""
    from planar_sits.core.learning.scores import calibration_error

    correct = probabilities.argmax(axis=1) == labels
    return 100 * calibration_error(probabilities.max(axis=1), correct)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1:] or list(DATA))
