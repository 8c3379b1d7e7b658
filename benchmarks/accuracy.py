"""Accuracy of all methods with the default settings, over kinds of data.

    accuracy.py [short] [seed=N] [set or method ...]

Real data sets and sample scenes, each in honest folds: by parcel, block, region, region and year.
Tables of OA, macro F1 and ECE, the mean rank of each method, and the distance of the default
method to the best one. Finished folds are kept in build/folds: a stopped run goes on. The seed is
that of the folds and trainings, SEED of the plugin [0]; draws of few labelled parcels stay.
"""

import json
import sys

import numpy as np
from crossvalidation import print_message
from datasets import SCENES, SHARED, SOURCES, data_set
from plugin_profile import BUILD
from tables import print_table

# The short form: minutes.
SHORT_SETS = ("fieldrs", "france", "sample_5")
SHORT_METHODS = ("random_walk", "lda", "random_forest")
DEFAULT = "random_walk"
# Draws of the labelled parcels of a scene with few of them.
_DRAWS = 5


def main(arguments):
    """Print the tables; write build/accuracy.json."""
    from package import load_package

    load_package()
    from planar_sits.core.learning.methods import METHODS

    short = "short" in arguments
    sets = [name for name in (*SOURCES, *SCENES) if name in arguments]
    sets = sets or list(SHORT_SETS if short else (*SOURCES, *SCENES))
    methods = [name for name in METHODS if name in arguments]
    methods = methods or list(SHORT_METHODS if short else METHODS)
    seed = next((int(text[5:]) for text in arguments if text.startswith("seed=")), 0)
    if not SHARED.is_dir():
        sets = [name for name in sets if name in SCENES]
        print(f"The real data sets are left out: {SHARED} does not exist.")
    tables = {name: set_scores(name, methods, seed) for name in sets}
    print_ranks(tables, methods)
    (BUILD / "accuracy.json").write_text(json.dumps(tables, indent=1))


def set_scores(name, methods, seed):
    """Cross-validate methods on a data set; print and return their scores by method."""
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.fold_store import FoldStore
    from planar_sits.core.learning.choices import Choices, TrainingSettings
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    data = data_set(name)
    labelled, plan = data.labelled, _plan(data, methods, seed)
    store = FoldStore(BUILD / "folds", labelled, data.groups, 0, True)
    choices = Choices(SegmentSettings(), TrainingSettings(seed=seed))
    engine = Engine(pick_device("cpu"), 0)
    results = cross_validate(labelled, plan, choices, engine, store, progress=print_message)
    rows = {
        method: _scores(labelled.labels, [r for r in results if r.task.method == method])
        for method in methods
    }
    best = max(row["oa"] for row in rows.values())
    print(f"\n{name}: {len(labelled.labels)} parcels of {len(labelled.classes)} classes, "
          f"{labelled.pixels.values.shape[1]} time steps, {plan.fold_count} folds\n")  # fmt: skip
    print_table(
        ("method", "OA % ± STD over folds", "macro F1", "ECE %", "if calibrated", "2 SE of OA",
         "below the best"),
        [
            (method, f"{row['oa']:.2f} ± {row['std']:.2f}", f"{row['macro_f1']:.3f}",
             f"{row['ece']:.1f}", f"up to {row['ece_limit']:.1f}", f"{row['two_se']:.1f}",
             f"{best - row['oa']:.2f}")
            for method, row in sorted(rows.items(), key=lambda item: -item[1]["oa"])
        ],
    )  # fmt: skip
    return rows


def _plan(data, methods, seed):
    """Return the folds of the plugin, or draws of a few labelled parcels of each class."""
    from planar_sits.core.evaluation.plan import FoldSettings, Plan, make_plan

    count = SCENES[data.name].labelled if data.name in SCENES else 0
    if not count:
        return make_plan(methods, data.labelled, FoldSettings(seed=seed), data.groups)
    labels, draws = data.labelled.labels, []
    for draw in range(_DRAWS):
        rng, folds = np.random.default_rng(draw), np.zeros(len(labels), np.int64)
        for label in np.unique(labels):
            folds[rng.permutation(np.flatnonzero(labels == label))[:count]] = -1
        draws.append(folds)  # fold 0 is tested, the labelled parcels are in none
    return Plan(tuple(methods), np.stack(draws))


def _scores(labels, results):
    """Return scores in percent: means over the folds, ECE over all test parcels."""
    from planar_sits.core.learning.scores import calibration_error, scores

    folds, confidence, correct, forecasts = [], [], [], []
    for result in results:
        truth, probabilities = labels[result.task.test_parcels], result.probabilities
        decided = probabilities.argmax(axis=1)
        folds.append(scores(truth, decided, probabilities.shape[1]))
        confidence.append(probabilities.max(axis=1))
        correct.append(decided == truth)
        forecasts.append(probabilities)
    oa = [100 * fold["oa"] for fold in folds]
    correct = np.concatenate(correct)
    return {
        "oa": float(np.mean(oa)),
        "std": float(np.std(oa, ddof=1)),
        "macro_f1": float(np.mean([fold["macro_f1"] for fold in folds])),
        "ece": 100 * calibration_error(np.concatenate(confidence), correct),
        "ece_limit": _ece_limit(np.concatenate(forecasts)),
        "two_se": 200 * float(np.sqrt(correct.mean() * (1 - correct.mean()) / len(correct))),
        "seconds": float(sum(result.seconds for result in results)),
    }


def _ece_limit(probabilities):
    """Return mean + 2 STD of the ECE, in percent, if the probabilities were those of the labels."""
    from planar_sits.core.learning.scores import calibration_error

    rng, confidence = np.random.default_rng(0), probabilities.max(axis=1)
    correct = rng.random((200, len(confidence))) < confidence
    errors = [100 * calibration_error(confidence, row) for row in correct]
    return float(np.mean(errors) + 2 * np.std(errors))


def print_ranks(tables, methods):
    """Print the mean rank of each method over the sets, and its distance to the best one."""
    ranks = {method: [] for method in methods}
    gaps = {method: [] for method in methods}
    for rows in tables.values():
        oa = np.array([rows[method]["oa"] for method in methods])
        for index, method in enumerate(methods):
            ranks[method].append(1 + (oa > oa[index]).sum() + ((oa == oa[index]).sum() - 1) / 2)
            gaps[method].append(oa.max() - oa[index])
    print(f"\nAll {len(tables)} sets\n")
    print_table(
        ("method", "mean rank", "mean distance to the best", "largest", "seconds"),
        [
            (method, f"{np.mean(ranks[method]):.2f}", f"{np.mean(gaps[method]):.2f}",
             f"{np.max(gaps[method]):.2f}",
             f"{sum(rows[method]['seconds'] for rows in tables.values()):.0f}")
            for method in sorted(methods, key=lambda name: np.mean(ranks[name]))
        ],
    )  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
