"""Full season against the suggested range, same folds by parcel: accuracy and time.

The range comes from the attention over the fold's own training parcels.

    .venv/bin/python benchmarks/restriction.py maipo|sample|planted [folds]
"""

import sys
import time

import numpy as np
from fields import folds, maipo_fields, planted_fields, right, sample_fields, suggested, train
from osgeo import gdal, ogr
from package import load_package

SEED = 0


def main(name, count):
    """Print a table of the folds, with mean and STD."""
    if name == "maipo":
        fields, fraction = maipo_fields(), 70.0
    else:
        fields, fraction = {"sample": sample_fields, "planted": planted_fields}[name](SEED), 30.0
    print(f"{name}: {len(fields.labels)} parcels, {len(fields.days)} dates, FRACTION {fraction:g}")
    print(f"{'fold':>4}{'full %':>9}{'range %':>9}{'s':>7}{'s':>7}  range")
    rows = []
    for fold, (learn, held) in enumerate(folds(fields.labels, count, SEED)):
        start = time.perf_counter()
        full = train(fields, learn, SEED, fraction=fraction)
        middle = time.perf_counter()
        first, last = suggested(full, fields, learn).span
        steps = slice(first, last + 1)
        began = time.perf_counter()
        short = train(fields, learn, SEED, steps, fraction)
        seconds = middle - start, time.perf_counter() - began
        found = right(full, fields, held), right(short, fields, held, steps)
        rows.append((*found, *seconds))
        span = f"{fields.dates[first]} to {fields.dates[last]} ({last + 1 - first} dates)"
        print(f"{fold:>4}{found[0]:>9.1f}{found[1]:>9.1f}{seconds[0]:>7.0f}{seconds[1]:>7.0f}  {span}", flush=True)  # noqa: E501 # fmt: skip
    rows = np.array(rows)
    for title, row in (("mean", rows.mean(axis=0)), ("STD", rows.std(axis=0, ddof=1))):
        print(f"{title:>4}{row[0]:>9.2f}{row[1]:>9.2f}{row[2]:>7.0f}{row[3]:>7.0f}")


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)
