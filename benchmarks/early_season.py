"""How early a crop is known: the sample scene, whose phenology is known, and Maipo.

Usage: early_season.py [method …], by default lda. Cross-validation by date through
qgis_process; prints the table of `planarsits:earlyseason`, and for the sample scene the
day from which each crop's greenness differs from that of every other crop.
"""

import csv
import datetime as dt
import sys

import numpy as np
from datasets import SHARED
from package import load_package
from plugin_profile import BUILD, enable, qgis_process

FOLDER = BUILD / "early_season"
PARCELS, DATES, CLASSES, SEED = 240, 24, 8, 0
# Greenness by which two crops differ visibly, above the spread of the parcels of one.
_DIFFERENT = 0.15
# The long trainings of networks: fewer folds, dates and segments.
_SHORT = ("--CUTOFFS=4", "--FOLDS=3", "--LENGTH=20", "--FRACTION=5", "--EPOCHS=20")


def main(methods):
    """Run each method on both data sets, and print the tables."""
    enable()
    scene = FOLDER / "scene"
    qgis_process("run", "planarsits:createsample", f"--FOLDER={scene}", f"--PARCEL_COUNT={PARCELS}",
                 f"--DATE_COUNT={DATES}", f"--CLASS_COUNT={CLASSES}", f"--SEED={SEED}",
                 quiet=True)  # fmt: skip
    print_differences()
    sample = [f"--SERIES={path}" for path in sorted(scene.glob("*.tif"))]
    sample += [f"--MASKS={path}" for path in sorted((scene / "masks").glob("*.tif"))]
    sample += [f"--PARCELS={scene / 'parcels.gpkg'}", "--CLASS_FIELD=crop"]
    maipo = [f"--SERIES={path}" for path in sorted((SHARED / "maipo").glob("*.tif"))]
    maipo += [f"--PARCELS={SHARED / 'maipo' / 'parcels.gpkg'}", "--CLASS_FIELD=croptype"]
    for method in methods:
        for name, inputs in (("sample scene", sample), ("maipo", maipo)):
            print(f"\n{name}, {method}")
            run(name.split()[0], method, inputs)


def run(name, method, inputs):
    """Run one method, and print its table."""
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
