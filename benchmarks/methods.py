"""Cross-validation of methods on maipo, without QGIS.

Accuracy, calibration and seconds. The code of `planarsits:crossvalidate`. Finished folds are kept
in build/folds: a run that was stopped is resumed.

    .venv/bin/python benchmarks/methods.py [repeats] [method,method,...]
"""

import sys
import time

import numpy as np
from crossvalidation import cross_validated
from fields import maipo_fields
from models import default_choices
from osgeo import gdal, ogr
from package import load_package

HEADS = ("OA %", "macro F1", "kappa", "ECE %", "before", "train s", "parcels/s", "numbers")


def main(repeats, methods):
    """Print a row for each method, best first, and McNemar's p against random_walk."""
    labelled = maipo_fields().labelled
    start = time.perf_counter()
    results = cross_validated(labelled, methods, default_choices(), repeats=repeats)
    print(f"\nmaipo, {len(labelled.labels)} parcels, 5 folds by parcel, {repeats} repeats, seed 0, "
          f"{time.perf_counter() - start:.0f} s in this run")  # fmt: skip
    print(f"{'method':<16}{HEADS[0]:>15}" + "".join(f"{head:>11}" for head in HEADS[1:]))
    rows = [method_row(results, name) for name in methods]
    for _, row in sorted(rows, reverse=True):
        print(row)
    print_tests(results, methods)


def method_row(results, name):
    """Return the mean accuracy of a method, and its row of the table."""
    from planar_sits.core.evaluation.metrics import fold_summary

    parcels, folds = len(results.labelled.labels), results.method_results(name)
    summary = fold_summary([results.fold_scores(fold) for fold in folds], parcels)
    seconds = np.mean([fold.seconds for fold in folds])
    speed = np.mean([fold.parcels_per_second for fold in folds])
    cells = (
        f"{summary['f1_mean']:.3f}",
        f"{summary['kappa_mean']:.3f}",
        f"{calibration_error_of(results, name, calibrated=True):.2f}",
        f"{calibration_error_of(results, name, calibrated=False):.2f}",
        f"{seconds:.1f}",
        f"{speed:.0f}",
        f"{max(fold.facts['parameters'] for fold in folds)}",
    )
    accuracy = f"{100 * summary['oa_mean']:.2f} ± {100 * summary['oa_std']:.2f}"
    row = f"{name:<16}{accuracy:>15}" + "".join(f"{cell:>11}" for cell in cells)
    return summary["oa_mean"], row


def calibration_error_of(results, name, *, calibrated):
    """Return the calibration error of a method over all parcels, in percent."""
    from planar_sits.core.learning.scores import calibration_error

    probabilities = results.probabilities(name, calibrated=calibrated)
    correct = (probabilities.argmax(axis=2) == results.labelled.labels).ravel()
    return 100 * calibration_error(probabilities.max(axis=2).ravel(), correct)


def print_tests(results, methods):
    """Print McNemar's test of random_walk against each other method."""
    from planar_sits.core.evaluation.significance import compare_methods

    if "random_walk" not in methods:
        return
    p_values, only = compare_methods(results.correct())
    index = methods.index("random_walk")
    rows = zip(methods, p_values[index], only[index], only[:, index])
    for name, p, more, less in rows:
        if name == "random_walk":
            continue
        print(f"random_walk against {name:<16} only correct {more}:{less}, McNemar p {p:.3g}")


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    from planar_sits.core.learning.methods import METHODS

    names = sys.argv[2].split(",") if len(sys.argv) > 2 else METHODS
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1, tuple(names))
