"""Comparison of settings of `compact` by nested validation, without test folds.

For each of the 5 outer folds (seed 0) the training parcels are split again, 75 % to
train and 25 % to validate; the outer test parcels are not used. The training loop
(settings_loop.py) has settings that were tried and not kept, beside those that are now the default
(docs/decisions/0008). `oa`: mean over the splits of the overall accuracy on the validation
parcels, decided by the mean of probabilities; `margin`, `log`: by a mean weighted by margins, by a
mean of logarithms; `nll`: without a temperature.

    .venv/bin/python benchmarks/settings.py maipo|sample|slovenia [splits per fold] [name ...]
"""

import sys
import time

import numpy as np
from fields import maipo_fields, sample_fields, slovenia_fields, split_in_folds
from osgeo import gdal, ogr
from package import load_package
from settings_loop import Parts, Settings, fitted, segment_scores

DATA = {
    "maipo": maipo_fields,
    "sample": lambda: sample_fields(0, 100, 24),
    "slovenia": slovenia_fields,
}
CANDIDATES = {
    "as before": Settings(differences=False, fall=False, epochs=60, rate=5e-4, patience=10,
                          held=20, cut=0, layers=((32, 64, 64), (3, 3, 3), (2, 2, 2))),
    "default": Settings(),
    "20 % held": Settings(held=20),
    "no differences": Settings(differences=False),
    "whole walks": Settings(cut=0),
    "walks from a tenth": Settings(cut=0.1),
    "7 epochs": Settings(epochs=7),
    "12 epochs": Settings(epochs=12),
    "30 epochs": Settings(epochs=30),
    "no smoothing": Settings(smoothing=0.0),
    "no class weights": Settings(balance=0.0),
    "width 64": Settings(width=64),
    "weight decay": Settings(decay=0.1),
    "three networks": Settings(members=3),
    "mixup": Settings(mixup=0.4),
    "brightness shift": Settings(shift=0.05),
    "band noise": Settings(noise=0.03),
    "frozen walks": Settings(redrawn=False),
    "time jitter": Settings(jitter=0.3),
    "date dropout": Settings(drop=0.1),
    "L = 10": Settings(length=10),
    "random pixels": Settings(sampler="random_pixels"),
    # See docs/decisions/0010.
    "as before 0010": Settings(layers=((32, 64, 64), (3, 3, 3), (2, 2, 2))),
    "24 48 48": Settings(layers=((24, 48, 48), (3, 3, 3), (2, 2, 2))),
    "16 32 64": Settings(layers=((16, 32, 64), (3, 3, 3), (2, 2, 2))),
    "32 32 64, 421": Settings(layers=((32, 32, 64), (5, 3, 3), (4, 2, 1))),
    "32 32 64, 422": Settings(layers=((32, 32, 64), (5, 3, 3), (4, 2, 2))),
    "32 64 64, 531": Settings(layers=((32, 64, 64), (5, 3, 1), (4, 2, 1))),
}  # fmt: skip


def main(name, per_fold, candidates):
    """Print a row for each candidate."""
    labelled = DATA[name]().labelled
    print(f"{name}: {len(labelled.labels)} parcels, 5 x {per_fold} inner splits")
    print(f"{'candidate':<20}{'oa %':>14}{'margin':>8}{'log':>8}{'nll':>8}{'s':>7}")
    for title in candidates or CANDIDATES:
        start, rows = time.perf_counter(), []
        for seed, (training, test) in enumerate(inner_splits(labelled, per_fold)):
            rows.append(scores_of(training, test, seed, CANDIDATES[title]))
        mean, std = np.mean(rows, axis=0), np.std(rows, axis=0, ddof=1)
        seconds = (time.perf_counter() - start) / len(rows)
        print(f"{title:<20}{mean[0]:>7.2f} ± {std[0]:<4.1f}{mean[1]:>8.2f}{mean[2]:>8.2f}"
              f"{mean[3]:>8.3f}{seconds:>7.1f}", flush=True)  # fmt: skip


def inner_splits(labelled, per_fold):
    """Yield parts (to train, to validate) of the training parcels of each fold."""
    from sklearn.model_selection import StratifiedShuffleSplit

    labels = labelled.labels
    for fold, (training, _) in enumerate(split_in_folds(labels, 5, 0)):
        split = StratifiedShuffleSplit(per_fold, test_size=0.25, random_state=100 + fold)
        for first, second in split.split(training, labels[training]):
            yield labelled.take(training[first]), labelled.take(training[second])


def scores_of(training, test, seed, settings):
    """Train on labelled parcels; return the scores on others.

    Parameters
    ----------
    training, test : Labelled
    seed : int
    settings : Settings

    Returns
    -------
    list of 4 float
        Accuracies (%) of three votes, and negative log-likelihood (see the module).
    """
    from planar_sits.core.learning.fit import LabelledParcels
    from planar_sits.core.planar.normalise import percentile_range
    from planar_sits.core.planar.prepare import normalised
    from scipy.special import softmax

    held = held_parcels(training, seed, settings)
    learning, choosing = (training.take(np.flatnonzero(side)) for side in (~held, held))
    ranges = percentile_range(learning.pixels.values)
    sides = [
        LabelledParcels(normalised(side.pixels, ranges), side.labels)
        for side in (learning, choosing)
        if len(side.labels)
    ]
    parts = Parts(len(training.classes), *sides)
    pixels, members = normalised(test.pixels, ranges), []
    for member in range(settings.members):
        network = fitted(parts, 100 * seed + member, settings)
        scores, counts = segment_scores(network, pixels, settings)
        members.append(softmax(scores, axis=1))
    votes = parcel_votes(np.mean(members, axis=0), counts)
    accuracies = [100 * (vote.argmax(axis=1) == test.labels).mean() for vote in votes]
    likelihood = votes[0][np.arange(len(test.labels)), test.labels]
    return [*accuracies, -np.log(likelihood + 1e-12).mean()]


def held_parcels(training, seed, settings):
    """Return which parcels choose the epoch, (N,) bool array."""
    from planar_sits.core.learning.split import validation_parcels

    if not settings.held:
        return np.zeros(len(training.labels), bool)
    return validation_parcels(training.labels, training.pixels.keys, settings.held, seed)


def parcel_votes(segments, counts):
    """Return the votes of parcels, three (N, K) arrays.

    The mean, the mean weighted by margins, and the mean of logarithms; the last two as sums.

    Parameters
    ----------
    segments : (W, K) array
        Probabilities, parcel after parcel.
    counts : (N,) integer array
        Segments per parcel.
    """
    from planar_sits.core.learning.decide import parcel_probabilities

    starts, top = np.cumsum(counts) - counts, np.sort(segments, axis=1)
    margins = (top[:, -1] - top[:, -2])[:, None]
    return (
        parcel_probabilities(segments, counts),
        np.add.reduceat(segments * margins, starts, axis=0),
        np.add.reduceat(np.log(segments + 1e-9), starts, axis=0),
    )


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 2, sys.argv[3:])
