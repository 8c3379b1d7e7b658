"""ATTENTION_GUIDANCE off and on, folds by parcel: accuracy, and stability of the date range.

Stability: mean intersection over union of the suggested ranges of all pairs of
folds and seeds.

    .venv/bin/python benchmarks/guidance.py maipo|sample [folds] [seeds]
"""

import sys
from itertools import combinations

import numpy as np
from fields import folds, maipo_fields, right, sample_fields, suggested, train
from osgeo import gdal, ogr
from package import load_package


def main(name, count, seeds):
    """Print accuracy and stability by weight."""
    fields = maipo_fields() if name == "maipo" else sample_fields(0, parcel_count=100)
    fraction = 70.0 if name == "maipo" else 20.0
    print(f"{name}: {len(fields.labels)} parcels, {count} folds, seeds 0 to {seeds - 1}")
    print(f"{'weight':>7}{'OA %':>16}{'IoU of ranges':>15}{'dates':>7}")
    for weight in (0.0, 0.1, 1.0):
        accuracy, ranges = [], []
        for seed in range(seeds):
            for learn, held in folds(fields.labels, count, seed=0):
                trained = train(fields, learn, seed, fraction=fraction, guidance=weight)
                accuracy.append(right(trained, fields, held))
                first, last = suggested(trained, fields, learn).span
                ranges.append(set(range(first, last + 1)))
        overlap = [len(a & b) / len(a | b) for a, b in combinations(ranges, 2)]
        told = f"{np.mean(accuracy):.2f} ± {np.std(accuracy, ddof=1):.2f}"
        dates = np.mean([len(span) for span in ranges])
        print(f"{weight:>7g}{told:>16}{np.mean(overlap):>15.2f}{dates:>7.1f}", flush=True)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], *(int(text) for text in (sys.argv[2:] or [3, 2])))
