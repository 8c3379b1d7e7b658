"""Wrong labels: how well they are found, and what leaving them out is worth.

Labels are exchanged on purpose: at random, or within pairs of similar classes (each class goes to
the one that linear discriminants give the highest mean probability among its parcels).

`find` judges all parcels by five folds and prints the precision of the list that is as long as the
number of planted errors (which is its recall too), beside the trivial rule (1 - probability of the
declared class), and the errors that the posteriors let expect. `train` plants errors in the
training parcels of five folds and tests on the labels as they are. Labels that were wrong before
count as right.

    label_noise.py find|train set[:region] method[,method ...] [seeds [epochs [rate:kind ...]]]

`train` takes several methods, which are trained on the same labels.

A region of cawa_region is one of its groups; its classes of fewer than 30 parcels are left out.
"""

import sys
import time
from dataclasses import replace

import numpy as np
from datasets import data_set
from models import cpu_engine, default_choices, mean_and_std_text, percent_correct
from package import load_package
from tables import print_table

CONDITIONS = ((0.0, "none"), (0.05, "random"), (0.05, "similar"), (0.1, "random"), (0.1, "similar"))
FOLDS, LEAST = 5, 30


def main(task, name, method, *, seeds, epochs, conditions):
    """Print the table of a task; 0 epochs: automatic."""
    labelled = labels_of(name)
    print(f"{name}: {len(labelled.labels)} parcels, {len(labelled.classes)} classes; {method}, "
          f"seeds 0 to {seeds - 1}, mean ± STD\n")  # fmt: skip
    choices = default_choices()
    choices = replace(choices, fit=replace(choices.fit, epochs=epochs))
    {"find": find, "train": train}[task](labelled, method, choices, seeds, conditions)


def labels_of(name):
    """Return the labelled parcels of a set, or of one of its groups."""
    name, _, region = name.partition(":")
    data = data_set(name)
    if not region:
        return data.labelled
    labelled = data.labelled.take(np.flatnonzero(data.groups == int(region)))
    kept = np.flatnonzero(np.bincount(labelled.labels) >= LEAST)
    labelled = labelled.take(np.flatnonzero(np.isin(labelled.labels, kept)))
    names = [labelled.classes[label] for label in kept]
    return replace(labelled, labels=np.searchsorted(kept, labelled.labels), classes=names)


def probabilities_of(labelled, method, choices, seed):
    """Return class probabilities (N, K) out of fold."""
    from planar_sits.core.evaluation.declarations import out_of_fold
    from planar_sits.core.evaluation.plan import FoldSettings

    choices = replace(choices, method=method)
    return out_of_fold(labelled, choices, cpu_engine(), FoldSettings(FOLDS, 1, seed))


def similar_classes(labelled):
    """Return the most similar class of each class, (K,)."""
    probabilities = probabilities_of(labelled, "lda", default_choices(), 0)
    means = [probabilities[labelled.labels == k].mean(axis=0) for k in range(len(labelled.classes))]
    means = np.array(means)
    np.fill_diagonal(means, 0)
    return means.argmax(axis=1)


def exchanged(labels, rate, kind, similar, seed):
    """Return labels of which a part is exchanged."""
    rng, noisy = np.random.default_rng(seed), labels.copy()
    chosen = rng.permutation(len(labels))[: round(rate * len(labels))]
    shift = rng.integers(1, len(similar), len(chosen))
    others = (labels[chosen] + shift) % len(similar)
    noisy[chosen] = similar[labels[chosen]] if kind == "similar" else others
    return noisy


def find(labelled, method, choices, seeds, conditions):
    """Print how well planted errors are found."""
    from planar_sits.core.assessment.label_errors import find_label_errors

    similar, rows = similar_classes(labelled), []
    for rate, kind in conditions:
        found, trivial, expected, squares = [], [], [], []
        for seed in range(seeds):
            labels = exchanged(labelled.labels, rate, kind, similar, seed)
            noisy, wrong = replace(labelled, labels=labels), labels != labelled.labels
            probabilities = probabilities_of(noisy, method, choices, seed)
            posterior = find_label_errors(probabilities, labels).wrong
            doubt = 1 - probabilities[np.arange(len(labels)), labels]
            expected.append(100 * posterior.mean())
            squares.append(np.mean((posterior - wrong) ** 2))
            if wrong.any():
                found.append(precision(posterior, wrong))
                trivial.append(precision(doubt, wrong))
        cells = [mean_and_std_text(values) if found else "–" for values in (found, trivial)]
        row = f"{100 * rate:.0f} % {kind}", *cells, mean_and_std_text(expected)
        rows.append((*row, f"{np.mean(squares):.3f}"))
        print(*rows[-1], flush=True)
    print()
    print_table(("planted", "posterior %", "trivial rule %", "expected %", "Brier"), rows)


def precision(suspicion, wrong):
    """Return the precision of a list as long as the number of errors, in percent."""
    return 100 * wrong[np.argsort(-suspicion, kind="stable")[: wrong.sum()]].mean()


def train(labelled, method, choices, seeds, conditions):
    """Print the accuracy of trainings with and without the labels judged wrong."""
    from planar_sits.core.evaluation.declarations import clean_labels
    from planar_sits.core.evaluation.folds import make_folds
    from planar_sits.core.learning.methods import with_method

    similar, methods, rows = similar_classes(labelled), method.split(","), []
    for rate, kind in conditions:
        results = []
        for seed in range(seeds):
            folds = make_folds(labelled.labels, None, labelled.pixels.keys, FOLDS, seed)
            for fold in range(FOLDS):
                test = labelled.take(np.flatnonzero(folds == fold))
                part = labelled.take(np.flatnonzero(folds != fold))
                labels = exchanged(part.labels, rate, kind, similar, FOLDS * seed + fold)
                noisy, wrong = replace(part, labels=labels), labels != part.labels
                start = time.perf_counter()
                cleaned = clean_labels(noisy, choices, cpu_engine())
                seconds = time.perf_counter() - start
                positions = {index: n for n, index in enumerate(part.pixels.index)}
                hits = sum(wrong[positions[label.parcel]] for label in cleaned.dropped)
                counts = len(cleaned.dropped), hits, wrong.sum(), seconds
                for name in methods:
                    accuracies = [accuracy(noisy, with_method(choices, name), test)] * 2
                    if cleaned.dropped:
                        accuracies[1] = accuracy(
                            cleaned.labelled, with_method(choices, name), test
                        )
                    results.append((name, *accuracies, *counts))
        for name in methods:
            own = np.array([result[1:] for result in results if result[0] == name])
            without, cleaned, dropped, hits, planted, seconds = own.T
            gain = cleaned - without
            rows.append((
                name, f"{100 * rate:.0f} % {kind}", mean_and_std_text(without),
                mean_and_std_text(cleaned), f"{gain.mean():+.2f} ± {standard_error(gain):.2f}",
                f"{np.mean(dropped > 0):.1f}", f"{dropped.mean():.1f}", f"{hits.mean():.1f}",
                f"{planted.mean():.1f}", f"{seconds.mean():.1f}",
            ))  # fmt: skip
            print(*rows[-1], flush=True)
    print()
    header = ("method", "planted", "OA % as they are", "cleaned", "difference ± SE",
              "folds cleaned", "left out", "of them wrong", "planted", "seconds")  # fmt: skip
    print_table(header, rows)


def accuracy(labelled, choices, test):
    """Return the overall accuracy on test parcels of a model of some parcels, in percent."""
    from planar_sits.core.learning.train import train_model

    return percent_correct(train_model(labelled, choices, cpu_engine()).model, test)


def standard_error(values):
    """Return the standard error of a mean."""
    return np.std(values, ddof=1) / np.sqrt(len(values))


if __name__ == "__main__":
    load_package()
    seeds = int(sys.argv[4]) if len(sys.argv) > 4 else 3
    epochs, texts = int(sys.argv[5]) if len(sys.argv) > 5 else 0, sys.argv[6:]
    pairs = [text.split(":") for text in texts]
    chosen = [(float(rate), kind) for rate, kind in pairs] or CONDITIONS
    main(*sys.argv[1:4], seeds=seeds, epochs=epochs, conditions=chosen)
