"""The table of the papers: accuracy by length and percentage of segments.

Random walks and random pixels. Overall accuracy ± STD over 5 folds by parcel, beside the published
figures (STaR table 1: 1,934 polygons of Alsace, 50 dates, another network: compare the order, not
the values); then TempCNN by number of filters. Finished folds are kept in build/folds.

    .venv/bin/python benchmarks/seed_table.py maipo|sample [percentages] [lengths] [filters]
"""

import sys
from dataclasses import replace

from crossvalidation import cross_validated, fold_accuracies
from fields import maipo_fields, sample_fields
from models import default_choices, mean_and_std_text
from osgeo import gdal, ogr
from package import load_package

PERCENTAGES, LENGTHS = (10, 20, 50, 70), (10, 50, 100)
FILTERS = (16, 32, 64, 128, 256, 512, 1024)
PUBLISHED = {
    ("random_pixels", 100): ("91.97 ± 1.11", "91.72 ± 2.72", "92.29 ± 0.60", "91.75 ± 0.61"),
    ("random_walk", 10): ("90.51 ± 0.48", "91.48 ± 0.75", "92.56 ± 0.95", "93.07 ± 1.02"),
    ("random_walk", 50): ("91.07 ± 2.53", "93.80 ± 1.57", "94.06 ± 1.44", "94.80 ± 1.57"),
    ("random_walk", 100): ("92.50 ± 1.05", "93.20 ± 0.65", "94.21 ± 1.19", "94.64 ± 0.80"),
}


def main(name, percentages, lengths, filters):
    """Print both tables."""
    fields = maipo_fields() if name == "maipo" else sample_fields(0, 60, 8)
    labelled = fields.labelled
    print(f"{name}: {len(labelled.labels)} parcels, {len(fields.dates)} dates, 5 folds by parcel, "
          "seed 0")  # fmt: skip
    lines = {
        (method, length): [
            accuracy(labelled, method, length=length, percent=percent) for percent in percentages
        ]
        for method in ("random_pixels", "random_walk")
        for length in lengths
    }
    print(f"\n{'OA % ± STD':<22}" + "".join(f"{percent:>13} %" for percent in percentages))
    for (method, length), cells in lines.items():
        print_row(f"{method} ({length})", cells)
        published = PUBLISHED.get((method, length))
        if published:
            table = dict(zip(PERCENTAGES, published))
            print_row("  published", [table.get(percent, "–") for percent in percentages])
    if filters:
        cells = [accuracy(labelled, "tempcnn", filters=number) for number in filters]
        print()
        print_row("TempCNN, filters", filters)
        print_row("OA % ± STD", cells)


def print_row(title, cells):
    """Print a row of a table."""
    print(f"{title:<22}" + "".join(f"{cell:>15}" for cell in cells))


def accuracy(labelled, method, *, length=50, percent=0, filters=64):
    """Return the accuracy of a method over five folds, as text; 0 % is automatic."""
    print(f"{method}, L = {length}, {percent} %, {filters} filters")
    choices = replace(default_choices(fraction=float(percent)), filters=filters)
    choices = replace(choices, segments=replace(choices.segments, length=length))
    return mean_and_std_text(fold_accuracies(cross_validated(labelled, (method,), choices)))


def numbers(text, default):
    """Return the whole numbers in a text with commas; '-' for none."""
    if text == "-":
        return ()
    return tuple(int(word) for word in text.split(",")) if text else default


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    options = [*sys.argv[2:], "", "", ""]
    main(
        sys.argv[1],
        numbers(options[0], PERCENTAGES),
        numbers(options[1], LENGTHS),
        numbers(options[2], FILTERS),
    )
