"""Accuracy by number of labels: parcels chosen by `planarsits:nextvisits`, or at random.

Folds by parcel. In each fold a model learns from a few random training parcels, the next parcels
are chosen by its probabilities (PURPOSE = learning) or at random, the model is trained again, and
so on; accuracy is that on the test fold. Features are the means of a parcel by date and band.

    .venv/bin/python benchmarks/visits.py [repeats] [data ...]
"""

import sys
import warnings
from dataclasses import dataclass

import numpy as np
from datasets import data_set
from package import load_package
from scipy.stats import t

FOLDS, STEPS = 5, 6


@dataclass(frozen=True)
class Plan:
    """How many labels.

    Parameters
    ----------
    start, batch : int
        Labels of the first model, and those added each time.
    most : int
        Labels of the random choice, for the number that gives the same accuracy.
    """

    start: int
    batch: int
    most: int


PLANS = {"maipo": Plan(40, 20, 280), "cawa_region": Plan(60, 60, 840)}


def main(repeats, names):
    """Print the accuracy by number of labels for each set and classifier."""
    load_package()
    warnings.filterwarnings("ignore", message="Only one sample")  # of a rare class
    for name in names:
        features, labels = mean_features(data_set(name).labelled)
        plan = PLANS[name]
        for kind in ("lda", "forest"):
            learning, chance = np.array(
                [curves(features, labels, plan, kind, repeat) for repeat in range(repeats)]
            ).swapaxes(0, 1)  # repeats, folds, steps, (OA, F1)
            show(name, kind, plan, learning, chance)


def mean_features(labelled):
    """Return the mean of each parcel by date and band, (N, T * B), and the classes."""
    pixels = labelled.pixels
    sums = np.add.reduceat(np.nan_to_num(pixels.values), pixels.offsets[:-1], axis=0)
    means = sums / np.diff(pixels.offsets)[:, None, None]
    return means.reshape(len(means), -1), labelled.labels


def counts_of(plan, last):
    """Return the numbers of labels of a curve up to the last."""
    return np.arange(plan.start, last + 1, plan.batch)


def curves(features, labels, plan, kind, repeat):
    """Return the curves of both choices, (2, folds, C, 2); NaN where learning has no more."""
    from sklearn.model_selection import StratifiedKFold

    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=repeat).split(features, labels)
    pairs = []
    for fold, (training, test) in enumerate(folds):
        order = np.random.default_rng([repeat, fold]).permutation(training)
        counts = counts_of(plan, min(plan.most, len(training)))
        at_random = [score(features, labels, order[:n], test, kind) for n in counts]
        learning = np.full((len(counts), 2), np.nan)
        chosen, rest = order[: plan.start], np.sort(order[plan.start :])
        for step in range(STEPS + 1):
            model = fitted(features[chosen], labels[chosen], kind)
            learning[step] = scores(model.predict(features[test]), labels[test])
            picked = pick(model.predict_proba(features[rest]), plan.batch, repeat)
            chosen, rest = np.append(chosen, rest[picked]), np.delete(rest, picked)
        pairs.append((learning, at_random))
    return np.swapaxes(np.array(pairs), 0, 1)


def pick(probabilities, count, seed):
    """Return the parcels that `planarsits:nextvisits` chooses."""
    from planar_sits.core.assessment.visits import learning_visits

    return learning_visits(probabilities, count, seed)


def fitted(features, labels, kind):
    """Return a trained classifier."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    from sklearn.ensemble import RandomForestClassifier

    if kind == "forest":
        return RandomForestClassifier(50, random_state=0).fit(features, labels)
    return LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(features, labels)


def score(features, labels, training, test, kind):
    """Return overall accuracy and macro F1 of a model of some parcels."""
    model = fitted(features[training], labels[training], kind)
    return scores(model.predict(features[test]), labels[test])


def scores(predicted, labels):
    """Return overall accuracy and macro F1, in percent."""
    from sklearn.metrics import f1_score

    accuracy = (predicted == labels).mean()
    return 100 * accuracy, 100 * f1_score(labels, predicted, average="macro", zero_division=0)


def show(name, kind, plan, learning, chance):
    """Print the mean and the STD over repeats, their difference, and labels saved."""
    means = [values.mean(axis=1) for values in (learning, chance)]  # repeats, steps, 2
    counts = counts_of(plan, plan.start + (means[0].shape[1] - 1) * plan.batch)
    print(f"\n{name}, {kind}: {len(learning)} repeats of {FOLDS} folds, seeds 0 to "
          f"{len(learning) - 1}")  # fmt: skip
    print(f"{'labels':>7}{'random OA':>15}{'chosen OA':>15}{'points (95 %)':>22}"
          f"{'F1':>7}{'chosen':>8}{'random labels for the same OA (95 %)':>39}")  # fmt: skip
    for step in range(STEPS + 1):
        here = [values[:, step] for values in means]
        gain = here[0][:, 0] - here[1][:, 0]
        half = t.ppf(0.975, len(gain) - 1) * gain.std(ddof=1) / np.sqrt(len(gain))
        gained = f"{gain.mean():.1f} ({gain.mean() - half:.1f} to {gain.mean() + half:.1f})"
        texts = [f"{x[:, 0].mean():.1f} ± {x[:, 0].std(ddof=1):.1f}" for x in here]
        print(f"{counts[step]:>7}{texts[1]:>15}{texts[0]:>15}"
              f"{gained:>22}"
              f"{here[1][:, 1].mean():>7.1f}{here[0][:, 1].mean():>8.1f}"
              f"{same_accuracy(means, counts, step):>39}", flush=True)  # fmt: skip


def same_accuracy(means, counts, step):
    """Return how many random labels give the accuracy of the chosen ones, with an interval."""
    rng, found = np.random.default_rng(0), []
    repeats = len(means[0])
    draws = [np.arange(repeats), *rng.integers(0, repeats, (1000, repeats))]
    for drawn in draws:
        wanted = means[0][drawn, step, 0].mean()
        curve = np.maximum.accumulate(means[1][drawn, :, 0].mean(axis=0))
        reached = np.flatnonzero(curve >= wanted)
        found.append(np.interp(wanted, curve, counts) if len(reached) else np.inf)
    low, high = np.quantile(found[1:], (0.025, 0.975), method="nearest")
    most = counts[-1]
    texts = [f"{x:.0f}" if np.isfinite(x) else f"> {most}" for x in (found[0], low, high)]
    return f"{texts[0]} ({texts[1]} to {texts[2]})"


if __name__ == "__main__":
    arguments = sys.argv[1:]
    main(int(arguments[0]) if arguments else 5, arguments[1:] or list(PLANS))
