"""The papers' protocol on maipo's folds, beside the defaults of this plugin: accuracy.

SqueezeNet 1.0, series resampled to 224 steps, images centred on the 224 x 224 canvas, every
segment at 70 %, float32. As here and unlike the papers: from scratch, since no ImageNet weights
were at hand; a rate that rises and falls, smoothed labels, batches of 16. What it may learn from
is set by the time there is: EPOCHS of FRACTION of the pixels as first pixels. Finished
folds are kept in build/papers, so that a stopped run goes on: hours.

    .venv/bin/python benchmarks/papers.py                  all folds, then the comparison
    .venv/bin/python benchmarks/papers.py folds 0,1        these alone
    .venv/bin/python benchmarks/papers.py rate 3e-4 1e-3   rates, on a split of the learning
                                                           parcels of fold 0
"""

import sys
import time
from dataclasses import replace

import numpy as np
import torch
from fields import labelled, maipo_fields
from goals import keep
from methods import tell
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD

STEPS, BATCH, EPOCHS, FRACTION, RATE = 224, 16, 20, 20.0, 3e-4
KEPT = BUILD / "papers"


def main(wanted):
    """Train and test the folds that are not there yet; print the comparison if all are."""
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan

    data = labelled(maipo_fields())
    plan = make_plan(("random_walk",), data, FoldSettings(5))
    KEPT.mkdir(parents=True, exist_ok=True)
    for fold in wanted:
        path = kept(fold)
        if path.exists():
            continue
        held = np.flatnonzero(plan.folds[0] == fold)
        learn = np.flatnonzero(plan.folds[0] != fold)
        began = time.perf_counter()
        found = decided(data, learn, held, RATE, EPOCHS)
        np.savez(
            path.with_suffix(".tmp.npz"),
            held=held,
            found=found,
            seconds=time.perf_counter() - began,
        )
        path.with_suffix(".tmp.npz").rename(path)
        right = (found.argmax(axis=1) == data.labels[held]).mean()
        print(f"fold {fold + 1}: {right:.1%} right, {time.perf_counter() - began:.0f} s")
    if all(kept(fold).exists() for fold in range(5)):
        compare(data, plan)


def kept(fold):
    """Return the file of a finished fold with these settings."""
    return KEPT / f"{fold}_{STEPS}_{BATCH}_{EPOCHS}_{FRACTION:g}_{RATE:g}.npz"


def compare(data, plan):
    """Print both accuracies, and how many fields only one of both decides right."""
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.fold_store import FoldStore
    from planar_sits.core.evaluation.metrics import mean_and_std
    from planar_sits.core.evaluation.results import CrossValidationResults
    from planar_sits.core.evaluation.significance import mcnemar
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.train import Choices
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    choices = Choices(SegmentSettings(), TrainingSettings())
    store = FoldStore(BUILD / "folds", data, None, 128, resume=True)
    engine = Engine(pick_device("cpu"), 128)
    results = cross_validate(data, plan, choices, engine, store, progress=tell)
    ours = CrossValidationResults(data, plan, results)
    right = np.zeros(len(data.labels))
    told = {"ours": [100 * row["oa"] for row in ours.score_rows()], "papers": []}
    for fold in range(5):
        told_of = np.load(kept(fold))
        hit = told_of["found"].argmax(axis=1) == data.labels[told_of["held"]]
        right[told_of["held"]] = hit
        told["papers"].append(100 * hit.mean())
    means = {name: mean_and_std(values) for name, values in told.items()}
    print(f"\nmaipo, 5 folds by parcel, seed 0; the papers' protocol: SqueezeNet 1.0 from scratch, "
          f"{STEPS} steps, canvas, {EPOCHS} epochs of {FRACTION:g} %, rate {RATE:g}")  # fmt: skip
    for name, (mean, std) in means.items():
        print(f"{name:<8} OA {mean:.2f} ± {std:.2f}")
    test = mcnemar(ours.correct()[0, 0], right.astype(bool))
    print(
        f"only right by ours {test.only_a}, only by the papers' {test.only_b}, "
        f"McNemar p {test.p_value:.3g}"
    )
    lead = means["ours"][0] - means["papers"][0]
    keep("papers", [("points of accuracy more than the papers' protocol", lead, "at least", -0.3)])


def rates(wanted):
    """Print the accuracy of rates on a part of the learning parcels of the first fold."""
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from sklearn.model_selection import StratifiedShuffleSplit

    data = labelled(maipo_fields())
    plan = make_plan(("random_walk",), data, FoldSettings(5))
    rest = np.flatnonzero(plan.folds[0] != 0)
    split = StratifiedShuffleSplit(1, test_size=0.25, random_state=0)
    learn, judge = (rest[part] for part in next(split.split(rest, data.labels[rest])))
    for rate in wanted:
        began = time.perf_counter()
        found = decided(data, learn, judge, rate, 6)
        right = (found.argmax(axis=1) == data.labels[judge]).mean()
        chance = found[np.arange(len(judge)), data.labels[judge]]
        print(f"rate {rate:g}, 6 epochs: {right:.1%} of {len(judge)} right, NLL "
              f"{-np.log(chance).mean():.3f}, {time.perf_counter() - began:.0f} s")  # fmt: skip


def decided(data, learn, held, rate, epochs):
    """Train on some parcels; return the probabilities (n, K) of others."""
    from planar_sits.core.learning.fit import TrainingSettings, refit
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.normalise import percentile_range
    from planar_sits.core.planar.segments import SegmentSettings

    ranges = percentile_range(data.pixels.take(learn).values)
    sides = [prepared(data, place, ranges) for place in (learn, held)]
    segments = SegmentSettings(length=50, fraction=FRACTION, canvas=True)
    engine = Engine(pick_device("cpu"), BATCH)
    torch.manual_seed(0)
    network = network_class("squeezenet1_0").build(len(ranges), len(data.classes), STEPS)
    network = network.to(memory_format=torch.channels_last)
    settings = TrainingSettings(epochs=epochs, learning_rate=rate)
    refit(network, (sides[0], data.labels[learn]), segments, settings, engine, show)
    return predict_parcels(network, sides[1], replace(segments, fraction=70.0), 0, engine)[0]


def prepared(data, place, ranges):
    """Return normalised parcels on the papers' time axis."""
    from planar_sits.core.planar.prepare import normalised
    from planar_sits.core.planar.time_axis import resample

    pixels, days = data.pixels.take(place), np.asarray(data.facts["steps"])
    values = resample(pixels.values, days, np.linspace(days[0], days[-1], STEPS))
    return normalised(pixels.with_values(values), ranges)


def show(_part, text=""):
    """Print the line of an epoch."""
    print(text, flush=True)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if what == "rate":
        rates([float(word) for word in sys.argv[2:]])
    else:
        main([int(word) for word in sys.argv[2].split(",")] if what == "folds" else range(5))
