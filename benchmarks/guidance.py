"""ATTENTION_GUIDANCE off and on: accuracy, and stability of the date range.

Folds by parcel. Stability: mean intersection over union of the suggested ranges of all pairs of
folds and seeds.

    .venv/bin/python benchmarks/guidance.py maipo|sample [folds] [seeds]
"""

import sys
from itertools import combinations

import numpy as np
from fields import maipo_fields, sample_fields, split_in_folds
from models import (
    default_choices,
    mean_and_std_text,
    percent_correct,
    temporal_attention,
    train,
)
from osgeo import gdal, ogr
from package import load_package


def main(name, folds, seeds):
    """Print accuracy and stability by weight."""
    fields = maipo_fields() if name == "maipo" else sample_fields(0, parcel_count=100)
    labelled, fraction = fields.labelled, 70.0 if name == "maipo" else 20.0
    print(f"{name}: {len(labelled.labels)} parcels, {folds} folds, seeds 0 to {seeds - 1}")
    print(f"{'weight':>7}{'OA %':>16}{'IoU of ranges':>15}{'dates':>7}")
    for weight in (0.0, 0.1, 1.0):
        accuracy, ranges = [], []
        for seed in range(seeds):
            choices = default_choices(seed, fraction, weight)
            for training, test in split_in_folds(labelled.labels, folds, seed=0):
                model = train(labelled.take(training), choices).model
                accuracy.append(percent_correct(model, labelled.take(test)))
                first, last = temporal_attention(model, labelled.take(training)).span
                ranges.append(set(range(first, last + 1)))
        overlap = [len(a & b) / len(a | b) for a, b in combinations(ranges, 2)]
        dates = np.mean([len(span) for span in ranges])
        print(f"{weight:>7g}{mean_and_std_text(accuracy):>16}{np.mean(overlap):>15.2f}"
              f"{dates:>7.1f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], *(int(text) for text in (sys.argv[2:] or [3, 2])))
