"""Accuracy of the papers' protocol on maipo, beside the defaults of this plugin.

SqueezeNet 1.0, series resampled to 224 steps, images centred on the 224 x 224 canvas, every
segment at 70 %, float32. Unlike the papers: training from scratch, since no ImageNet weights were
available, with a learning rate that rises and falls, smoothed labels and batches of 16. The amount
of training is limited by time: EPOCHS of segments from FRACTION of the pixels. Finished folds are
kept in build/papers: a run that was stopped is resumed. All folds take hours.

    .venv/bin/python benchmarks/papers.py                  all folds, then the comparison
    .venv/bin/python benchmarks/papers.py folds 0,1        these folds only
    .venv/bin/python benchmarks/papers.py rate 3e-4 1e-3   learning rates, on a split of the
                                                           training parcels of fold 0
"""

import sys
import time
from dataclasses import replace

import numpy as np
import torch
from crossvalidation import cross_validated, fold_accuracies, mcnemar_text, print_message
from fields import maipo_fields, on_days
from goals import at_least, save
from models import cpu_engine, default_choices, mean_and_std_text
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD

STEPS, BATCH, EPOCHS, FRACTION, RATE = 224, 16, 20, 20.0, 3e-4
RATE_EPOCHS = 6
FOLDER = BUILD / "papers"


def main(folds):
    """Train and test the folds that are not kept; if all five are, compare."""
    labelled = maipo_fields().labelled
    fold_numbers = folds_of(labelled)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for fold in folds:
        path = fold_path(fold)
        if path.exists():
            continue
        test = np.flatnonzero(fold_numbers == fold)
        training = labelled.take(np.flatnonzero(fold_numbers != fold))
        start = time.perf_counter()
        probabilities = papers_probabilities(training, labelled.take(test), RATE, EPOCHS)
        seconds = time.perf_counter() - start
        unfinished = path.with_suffix(".tmp.npz")
        np.savez(unfinished, test=test, probabilities=probabilities, seconds=seconds)
        unfinished.rename(path)
        correct = (probabilities.argmax(axis=1) == labelled.labels[test]).mean()
        print(f"fold {fold + 1}: {correct:.1%} correct, {seconds:.0f} s")
    if all(fold_path(fold).exists() for fold in range(5)):
        compare(labelled)


def folds_of(labelled):
    """Return the fold of each parcel, as `cross_validated` draws it."""
    from planar_sits.core.evaluation.folds import make_folds

    return make_folds(labelled.labels, None, labelled.pixels.keys, 5, 0)


def fold_path(fold):
    """Return the file of a finished fold with these settings."""
    return FOLDER / f"fold_{fold}_{STEPS}_{BATCH}_{EPOCHS}_{FRACTION:g}_{RATE:g}.npz"


def compare(labelled):
    """Print both accuracies, and the fields that only one classifies correctly."""
    defaults = cross_validated(labelled, ("random_walk",), default_choices())
    correct, accuracies = np.zeros(len(labelled.labels), bool), []
    for fold in range(5):
        kept = np.load(fold_path(fold))
        test = kept["test"]
        correct[test] = kept["probabilities"].argmax(axis=1) == labelled.labels[test]
        accuracies.append(100 * correct[test].mean())
    default_accuracies = fold_accuracies(defaults)
    print(f"\nmaipo, 5 folds by parcel, seed 0; the papers' protocol: SqueezeNet 1.0 from scratch, "
          f"{STEPS} steps, canvas, {EPOCHS} epochs of {FRACTION:g} %, rate {RATE:g}")  # fmt: skip
    for name, values in (("defaults", default_accuracies), ("papers", accuracies)):
        print(f"{name:<8} OA {mean_and_std_text(values)}")
    print(mcnemar_text(defaults.correct()[0, 0], correct, ("defaults", "papers")))
    lead = np.mean(default_accuracies) - np.mean(accuracies)
    save("papers", [at_least("points of accuracy more than the papers' protocol", lead, -0.3)])


def compare_rates(rates):
    """Print the accuracy by learning rate, on training parcels of fold 0."""
    from sklearn.model_selection import StratifiedShuffleSplit

    labelled = maipo_fields().labelled
    labelled = labelled.take(np.flatnonzero(folds_of(labelled) != 0))
    split = StratifiedShuffleSplit(1, test_size=0.25, random_state=0)
    training, test = (
        labelled.take(part) for part in next(split.split(labelled.labels, labelled.labels))
    )
    for rate in rates:
        start = time.perf_counter()
        probabilities = papers_probabilities(training, test, rate, RATE_EPOCHS)
        correct = (probabilities.argmax(axis=1) == test.labels).mean()
        likelihood = probabilities[np.arange(len(test.labels)), test.labels]
        print(
            f"rate {rate:g}, {RATE_EPOCHS} epochs: {correct:.1%} of {len(test.labels)} correct, "
            f"NLL {-np.log(likelihood).mean():.3f}, {time.perf_counter() - start:.0f} s"
        )


def papers_probabilities(training, test, rate, epochs):
    """Train on labelled parcels; return the probabilities (n, K) of others."""
    from planar_sits.core.learning.choices import TrainingSettings
    from planar_sits.core.learning.fit import Trainer
    from planar_sits.core.learning.labelled import LabelledParcels
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.normalise import percentile_range
    from planar_sits.core.planar.segments import SegmentSettings

    ranges = percentile_range(training.pixels.values)
    segments = SegmentSettings(length=50, fraction=FRACTION, canvas=True)
    engine = cpu_engine(BATCH)
    torch.manual_seed(0)
    network = network_class("squeezenet1_0").build(len(ranges), len(training.classes), STEPS)
    network = network.to(memory_format=torch.channels_last)
    settings = TrainingSettings(epochs=epochs, learning_rate=rate, all_segments=True)
    trainer = Trainer(segments, settings, engine)
    parcels = LabelledParcels(prepared(training, ranges), training.labels)
    trainer.refit(network, parcels, progress=print_message)
    predictor = ParcelPredictor(network, replace(segments, fraction=70.0), 0, engine)
    return predictor.predict(prepared(test, ranges)).probabilities


def prepared(labelled, ranges):
    """Return normalised parcels on the papers' time axis."""
    from planar_sits.core.planar.prepare import normalised

    return normalised(resampled(labelled, STEPS).pixels, ranges)


def resampled(labelled, steps):
    """Return labelled parcels with their series resampled to evenly spaced steps."""
    from planar_sits.core.planar.time_axis import resample

    days = labelled.facts.days
    axis = np.linspace(days[0], days[-1], steps)
    return on_days(labelled, resample(labelled.pixels.values, days, axis), axis)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "rate":
        compare_rates([float(word) for word in sys.argv[2:]])
    elif command == "folds":
        main([int(word) for word in sys.argv[2].split(",")])
    else:
        main(range(5))
