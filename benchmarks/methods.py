"""Cross-validation of methods on maipo, without QGIS: accuracy, calibration, seconds.

The same code and folds as planarsits:crossvalidate; finished folds are kept in
build/folds, so that a stopped run goes on.

    .venv/bin/python benchmarks/methods.py [repeats] [method,method,...]
"""

import sys
import time

import numpy as np
from fields import labelled, maipo_fields
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD


def tell(part, text=""):
    """Print a finished fold."""
    if text:
        print(text, flush=True)


def main(repeats, methods):
    """Print a row for each method, best first, and McNemar's p against the best."""
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.fold_store import FoldStore
    from planar_sits.core.evaluation.metrics import fold_summary
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.evaluation.results import CrossValidationResults
    from planar_sits.core.evaluation.significance import compare_methods
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.scores import calibration_error
    from planar_sits.core.learning.train import Choices
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    data = labelled(maipo_fields())
    parcels = len(data.labels)
    plan = make_plan(methods, data, FoldSettings(5, repeats))
    engine = Engine(pick_device("cpu"), 128)
    store = FoldStore(BUILD / "folds", data, None, 128, resume=True)
    choices = Choices(SegmentSettings(), TrainingSettings())
    began = time.perf_counter()
    results = cross_validate(data, plan, choices, engine, store, progress=tell)
    found = CrossValidationResults(data, plan, results)
    print(f"\nmaipo, {parcels} parcels, 5 folds by parcel, {repeats} repeats, seed 0, "
          f"{time.perf_counter() - began:.0f} s in this run")  # fmt: skip
    heads = ("OA %", "macro F1", "kappa", "ECE %", "before", "train s", "parcels/s", "numbers")
    print(f"{'method':<16}{heads[0]:>15}" + "".join(f"{head:>11}" for head in heads[1:]))
    rows = []
    for name in methods:
        own = found.method_results(name)
        told = fold_summary([found.fold_scores(result) for result in own], parcels)
        errors = []
        for calibrated in (True, False):
            chances = found.probabilities(name, calibrated=calibrated)
            right = (chances.argmax(axis=2) == data.labels).ravel()
            errors.append(100 * calibration_error(chances.max(axis=2).ravel(), right))
        seconds = np.mean([result.seconds for result in own])
        speed = np.mean([result.parcels_per_second for result in own])
        numbers = max(result.facts["parameters"] for result in own)
        accuracy = f"{100 * told['oa_mean']:.2f} ± {100 * told['oa_std']:.2f}"
        cells = (
            f"{told['f1_mean']:.3f}",
            f"{told['kappa_mean']:.3f}",
            *(f"{error:.2f}" for error in errors),
            f"{seconds:.1f}",
            f"{speed:.0f}",
            f"{numbers}",
        )
        row = f"{name:<16}{accuracy:>15}" + "".join(f"{cell:>11}" for cell in cells)
        rows.append((told["oa_mean"], row))
    for _, row in sorted(rows, reverse=True):
        print(row)
    p_values, only = compare_methods(found.correct())
    if "random_walk" in methods:
        place = methods.index("random_walk")
        for name, p, more, less in zip(methods, p_values[place], only[place], only[:, place]):
            print(f"random_walk against {name:<16} only right {more}:{less}, McNemar p {p:.3g}")


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    from planar_sits.core.learning.methods import METHODS

    names = sys.argv[2].split(",") if len(sys.argv) > 2 else METHODS
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1, tuple(names))
