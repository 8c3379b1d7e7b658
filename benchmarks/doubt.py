"""Coverage of prediction sets, and detection of a crop that the training lacked.

    doubt.py [set ...]

Real data sets, method random_walk, folds by parcel. A run trains with the default settings, without
one fold and without one class; the fold tests coverage and false alarms, the parcels of the class
tell how many are detected. Each fold and each class is left out once or more. Of cawa at most 400
parcels of each class take part (chosen at random), 2,227 of 8,250. `france_block` and `cawa_region`
have folds of whole blocks or regions: their parcels are not exchangeable with those of the
training. The seed of a run is its number, so that runs have other validation parcels. Finished runs
are kept in build/doubt.

Standard errors are simulated: the runs share parcels, as test and as validation parcels, so that
those of independent parcels would be too small. Parcels get random scores with the correlation
between runs that the probabilities of their class have, and the same sets as in the runs.
"""

import sys
import time
from dataclasses import replace
from itertools import permutations

import numpy as np
from datasets import SHARED, data_set
from plugin_profile import BUILD
from tables import print_table

FOLDER = BUILD / "doubt"
COVERAGES = (0.8, 0.9, 0.95)
SIMULATIONS = 2000
MOST = {"cawa_region": 400}  # parcels of a class
# Set -> data set, whether folds are of groups, classes left out (None: all), folds.
SETS = {
    "maipo": ("maipo", False, None, 5),
    "fieldrs": ("fieldrs", False, None, 5),
    "france": ("france", False, None, 5),
    "slovenia": ("slovenia", False, None, 5),
    "cawa": ("cawa_region", False, None, 5),
    "france_block": ("france", True, (), 2),
    "cawa_region": ("cawa_region", True, (), 2),
}


def main(names):
    """Print the tables of some sets."""
    from package import load_package

    load_package()
    if not SHARED.is_dir():
        print(f"There is nothing to measure: {SHARED} does not exist.")
        return
    results = {name: results_of(name) for name in names or SETS}
    print_coverage(results)
    print_classes(results)
    print_novelty(results)
    print_alarms(results)


def runs_of(name, classes):
    """Return fold and left-out class (-1: none) of each run of a set with K classes."""
    _, _, left_out, folds = SETS[name]
    left_out = range(classes) if left_out is None else left_out
    # With four classes in fold 1 to 4, so that fold 0 is a run without a left-out class.
    first = int(len(left_out) == 4)
    runs = [((first + number) % 5, label) for number, label in enumerate(left_out)]
    return runs + [(fold, -1) for fold in range(folds) if fold not in {one for one, _ in runs}]


def results_of(name):
    """Return the results of the runs of a set, as a list of dict."""
    source, grouped = SETS[name][:2]
    data = data_set(source)
    if source in MOST:
        data = at_most(data, MOST[source])
    labelled = data.labelled
    FOLDER.mkdir(parents=True, exist_ok=True)
    results = []
    for seed, (fold, label) in enumerate(runs_of(name, len(labelled.classes))):
        path = FOLDER / f"{name}_{fold}_{label}.npz"
        if not path.exists():
            start = time.perf_counter()
            groups = data.groups if grouped else None
            np.savez(path, **run(labelled, groups, seed, fold=fold, left_out=label))
            print(f"{path.stem}: {time.perf_counter() - start:.0f} s", flush=True)
        results.append({**np.load(path), "left_out": label, "names": labelled.classes})
    return results


def at_most(data, most):
    """Return a data set with at most so many parcels of each class, chosen at random."""
    labels = data.labelled.labels
    order = np.random.default_rng(0).permutation(len(labels))
    chosen = [order[labels[order] == label][:most] for label in np.unique(labels)]
    kept = np.sort(np.concatenate(chosen))
    groups = None if data.groups is None else data.groups[kept]
    return replace(data, labelled=data.labelled.take(kept), groups=groups)


def run(labelled, groups, seed, *, fold, left_out):
    """Train without a fold and a class; return what the tables need, as arrays by name."""
    from planar_sits.core.evaluation.group_validation import group_validation, independent_counts
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.learning.choices import Choices, TrainingSettings
    from planar_sits.core.learning.methods import with_method
    from planar_sits.core.learning.split import validation_parcels
    from planar_sits.core.learning.train import train_model
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    labels = labelled.labels
    test = make_plan(["random_walk"], labelled, FoldSettings(), groups).folds[0] == fold
    training = np.flatnonzero(~test & (labels != left_out))
    classes, counts = np.unique(labels[training], return_counts=True)
    classes = classes[counts >= 2]
    training = training[np.isin(labels[training], classes)]
    mapped = np.searchsorted(classes, labels[training])
    fit = TrainingSettings(seed=seed)
    choices = with_method(Choices(SegmentSettings(), fit), "random_walk")
    engine = Engine(pick_device("cpu"), 0)
    learned = _relabelled(labelled.take(training), mapped, classes)
    keys = learned.pixels.keys
    if groups is None:
        validation = validation_parcels(mapped, keys, fit.validation, seed)
    else:
        validation = group_validation(mapped, groups[training], keys, fit.validation, seed)
    counts = validation if groups is None else independent_counts(validation, groups[training])
    model = train_model(learned, choices, engine, validation=counts).model
    tested = np.flatnonzero(test | (labels == left_out))
    probabilities, novelty = classified(model, labelled, tested, engine)
    return {
        "classes": classes,
        "tested": tested,
        "held": training[validation],
        "truth": labels[tested],
        "probabilities": probabilities,
        "novelty": novelty,
        "labels": model.calibration.labels,
        "scores": model.calibration.scores,
    }


def _relabelled(labelled, labels, classes):
    return replace(labelled, labels=labels, classes=[labelled.classes[k] for k in classes])


def classified(model, labelled, parcels, engine):
    """Return the probabilities and p-values of parcels, by all segments."""
    from planar_sits.core.learning.classify import Classified, classify_chunks, parcel_predictor

    pixels = replace(labelled.pixels.take(parcels), index=np.arange(len(parcels)))
    result = classify_chunks(
        [pixels],
        Classified.empty(len(parcels), len(model.description.classes)),
        model.description,
        labelled.facts.days,
        parcel_predictor(model, engine),
        calibration=model.calibration,
    )
    return result.probabilities, result.novelty


def sets_of(result, coverage):
    """Return truth (all-set labels), coverage, size and whether the class is pooled, by parcel."""
    from planar_sits.core.networks.conformal import class_limits

    classes, truth = result["classes"], result["truth"]
    known = np.isin(truth, classes)
    limits = class_limits(result["scores"], result["labels"], len(classes), coverage)
    sets = limits.sets(result["probabilities"][known])
    own = np.searchsorted(classes, truth[known])
    return truth[known], sets[np.arange(len(own)), own], sets.sum(axis=1), limits.pooled[own]


def tested(results, coverage):
    """Return the joined `sets_of` of the runs of a set."""
    return [np.concatenate(parts) for parts in zip(*(sets_of(r, coverage) for r in results))]


def scores_of(result):
    """Return the known test parcels, their classes, and 1 - the probabilities of these."""
    known = np.isin(result["truth"], result["classes"])
    own = np.searchsorted(result["classes"], result["truth"][known])
    return result["tested"][known], own, 1 - result["probabilities"][known, own]


def correlation(results):
    """Return the correlation of the normal scores of a parcel between two runs; 1 if unknown."""
    from scipy.stats import norm, rankdata

    values = {}
    for result in results:
        parcels, own, scores = scores_of(result)
        for label in np.unique(own):
            mine = own == label
            ranks = rankdata(scores[mine])
            for parcel, value in zip(parcels[mine], norm.ppf((ranks - 0.5) / len(ranks))):
                values.setdefault(parcel, []).append(value)
    pairs = [pair for runs in values.values() for pair in permutations(runs, 2)]
    return np.clip(np.corrcoef(np.transpose(pairs))[0, 1], 0, 1) if len(pairs) > 4 else 1.0


def simulated(results, coverage):
    """Return simulated coverages: of all classes (None), and of each class, by its label."""
    from planar_sits.core.networks.conformal import class_limits

    generator, shared = np.random.default_rng(0), correlation(results)
    runs = [(scores_of(result)[:2], result) for result in results]
    count = 1 + max(parcels.max() for (parcels, _), _ in runs)
    count = max(count, 1 + max(result["held"].max() for result in results))
    truth = np.concatenate([result["classes"][own] for (_, own), result in runs])
    coverages = {label: [] for label in (None, *np.unique(truth))}
    for _ in range(SIMULATIONS):
        of_parcels, covered = generator.normal(size=count), []
        for (parcels, own), result in runs:
            noise = generator.normal(size=count)
            scores = np.sqrt(shared) * of_parcels + np.sqrt(1 - shared) * noise
            held, labels = result["held"], result["labels"]
            limits = class_limits(scores[held], labels, len(result["classes"]), coverage)
            covered.append(scores[parcels] <= limits.values[own])
        covered = np.concatenate(covered)
        for label, values in coverages.items():
            values.append(covered[truth == label].mean() if label is not None else covered.mean())
    return coverages


def print_coverage(results):
    """Print the coverage of all classes together, and the sizes of the sets."""
    rows = []
    for name, runs in results.items():
        for coverage in COVERAGES:
            _, covered, sizes, pooled = tested(runs, coverage)
            two = 2 * np.std(simulated(runs, coverage)[None])
            rows.append((name, f"{coverage:g}", len(covered), f"{covered.mean():.3f} ± {two:.3f}",
                         f"{sizes.mean():.2f}", f"{100 * (sizes == 1).mean():.0f}",
                         f"{100 * (sizes == 0).mean():.0f}",
                         f"{100 * pooled.mean():.0f}"))  # fmt: skip
    print("\nPrediction sets, all classes\n")
    print_table(("set", "COVERAGE", "parcels", "covered ± 2 SE", "mean size", "one class %",
                 "empty %", "of pooled classes %"), rows)  # fmt: skip


def print_classes(results):
    """Print the coverage of each class at 0.9, and how many classes are within two errors."""
    rows, counts = [], []
    for name, runs in results.items():
        for coverage in COVERAGES:
            truth, covered, _, pooled = tested(runs, coverage)
            chance = simulated(runs, coverage)
            low = high = total = unlimited = 0
            for label in np.unique(truth):
                mine = truth == label
                two = 2 * np.std(chance[label])
                unlimited += two == 0  # too few validation parcels for any limit: 1 by definition
                low += two > 0 and covered[mine].mean() < coverage - two
                high += two > 0 and covered[mine].mean() > coverage + two
                total += 1
                if coverage == 0.9:
                    rows.append((name, runs[0]["names"][label], mine.sum(),
                                 f"{covered[mine].mean():.2f} ± {two:.2f}",
                                 f"{100 * pooled[mine].mean():.0f}"))  # fmt: skip
            within = total - low - high - unlimited
            counts.append((name, f"{coverage:g}", total, unlimited, within, low, high))
    print("\nCoverage by class, COVERAGE 0.9\n")
    print_table(("set", "class", "parcels", "covered ± 2 SE", "pooled in % of tests"), rows)
    print("\nClasses within two standard errors\n")
    print_table(("set", "COVERAGE", "classes", "no limit", "within", "below", "above"), counts)


def print_novelty(results):
    """Print how well a class that was left out is told from the test fold."""
    from sklearn.metrics import roc_auc_score

    rows = []
    for name, runs in results.items():
        for result in (one for one in runs if one["left_out"] >= 0):
            values, new = result["novelty"], result["truth"] == result["left_out"]
            known = np.isin(result["truth"], result["classes"])
            used = new | known
            point = np.quantile(values[known], 0.05)
            rows.append((name, result["names"][result["left_out"]], new.sum(),
                         f"{roc_auc_score(new[used], -values[used]):.2f}",
                         f"{100 * (values[new] < point).mean():.0f}",
                         f"{100 * (values[new] < 0.05).mean():.0f}"))  # fmt: skip
    print("\nA class left out\n")
    print_table(("set", "class", "parcels", "AUROC", "detected % at 5 % false alarms",
                 "pred_novel < 0.05 %"), rows)  # fmt: skip


def print_alarms(results):
    """Print which share of known test parcels has a p-value below a level."""
    rows = []
    for name, runs in results.items():
        values = np.concatenate(
            [one["novelty"][np.isin(one["truth"], one["classes"])] for one in runs]
        )
        held = np.mean([len(one["labels"]) for one in runs])
        shares = [f"{(values <= level).mean():.3f}" for level in (0.05, 0.1, 0.2, 0.5)]
        rows.append((name, len(values), f"{held:.0f}", *shares))
    print("\nShare of known test parcels with a p-value of at most\n")
    print_table(("set", "parcels", "validation parcels", "0.05", "0.1", "0.2", "0.5"), rows)


if __name__ == "__main__":
    main(sys.argv[1:])
