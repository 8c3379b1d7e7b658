"""How early a crop is known: sample scenes, whose phenology is known, and Maipo.

Usage: early_season.py [method …], by default lda. Cross-validation by date through
qgis_process; prints the table of `planarsits:earlyseason`, and for the scenes the day
from which each crop's greenness differs from that of every other crop.
"""

import csv
import datetime as dt
import sys

import numpy as np
from datasets import SHARED
from package import load_package
from plugin_profile import BUILD, enable, qgis_process

FOLDER = BUILD / "early_season"
PARCELS, DATES, CLASSES, SEEDS = 240, 24, 8, (0, 1, 2)
# Greenness by which two crops differ visibly, above the spread of the parcels of one.
_DIFFERENT = 0.15
# The long trainings of networks: fewer folds, dates and segments.
_SHORT = ("--CUTOFFS=4", "--FOLDS=3", "--LENGTH=20", "--FRACTION=5", "--EPOCHS=20")


def main(methods):
    """Run each method on the scenes and on Maipo, and print the tables."""
    enable()
    print_differences()
    maipo = [f"--SERIES={path}" for path in sorted((SHARED / "maipo").glob("*.tif"))]
    maipo += [f"--PARCELS={SHARED / 'maipo' / 'parcels.gpkg'}", "--CLASS_FIELD=croptype"]
    for method in methods:
        curves = [run(f"sample-{seed}", method, scene(seed)) for seed in SEEDS]
        mean, std = np.mean(curves, axis=0), np.std(curves, axis=0, ddof=1)
        print(f"\nmean of {len(SEEDS)} scenes: "
              + ", ".join(f"{one:.1f} ± {other:.1f}" for one, other in zip(mean, std)))  # fmt: skip
        run("maipo", method, maipo)


def scene(seed):
    """Make a sample scene; return the arguments of its images and parcels."""
    folder = FOLDER / f"scene-{seed}"
    qgis_process("run", "planarsits:createsample", f"--FOLDER={folder}",
                 f"--PARCEL_COUNT={PARCELS}", f"--DATE_COUNT={DATES}", f"--CLASS_COUNT={CLASSES}",
                 f"--SEED={seed}", quiet=True)  # fmt: skip
    arguments = [f"--SERIES={path}" for path in sorted((folder / "images").glob("*.tif"))]
    arguments += [f"--MASKS={path}" for path in sorted((folder / "masks").glob("*.tif"))]
    return [*arguments, f"--PARCELS={folder / 'parcels.gpkg'}", "--CLASS_FIELD=crop"]


def run(name, method, inputs):
    """Run one method, and print its table; return the overall accuracies in percent."""
    print(f"\n{name}, {method}")
    table = FOLDER / f"{name}-{method}.csv"
    short = () if method in ("lda", "random_forest", "svm", "minirocket") else _SHORT
    log = qgis_process("run", "planarsits:earlyseason", *inputs, f"--METHOD={method}", *short,
                 "--DEVICE=cpu", f"--TABLE={table}",
                 f"--REPORT={table.with_suffix('.html')}", quiet=True)  # fmt: skip
    print("\n".join(line for line in log.splitlines() if " falls by " in line))
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    overall = [row for row in rows if not row["class"]]
    print("cutoff dates oa f1 lost (95 % interval) std over folds, p, attention")
    for row in overall:
        marks = " ".join(name for name in ("earliest", "certain") if row[name] == "1")
        print(f"{row['cutoff']} {row['dates']:>3} {100 * float(row['oa']):5.1f} "
              f"{float(row['f1']):.3f} {float(row['lost']):5.1f} ({float(row['lost_low']):.1f} to "
              f"{float(row['lost_high']):.1f}) {float(row['lost_std']):.1f} "
              f"{float(row['p_value']):.3f} {row['attention']} {marks}")  # fmt: skip
    for row in rows:
        if row["class"] and row["earliest"] == "1":
            print(f"  {row['class']}: {row['cutoff']}, F1 {float(row['f1']):.3f}")
    return [100 * float(row["oa"]) for row in overall]


def print_differences():
    """Print from which date each crop of the scene differs from every other one."""
    load_package()
    from planar_sits.core.sample.phenology import COVERS, crop_table

    days = np.arange(1, 366)
    crops = crop_table(CLASSES)
    green = np.stack([crop.share[0] * COVERS[crop.canopy].curve.greenness(days) for crop in crops])
    for k, crop in enumerate(crops):
        first = {}
        for j, other in enumerate(crops):
            differs = np.abs(green[k] - green[j]) > _DIFFERENT
            if j != k:
                first[other.name] = int(days[differs.argmax()]) if differs.any() else 0
        never = [name for name, day in first.items() if not day]
        nearest = max(first, key=first.get)
        date = dt.date(2017, 1, 1) + dt.timedelta(days=first[nearest] - 1)
        alike = f"; never from {', '.join(never)}" if never else ""
        print(f"{crop.name}: differs from {nearest} from {date:%m-%d} on{alike}")


if __name__ == "__main__":
    main(sys.argv[1:] or ["lda"])
