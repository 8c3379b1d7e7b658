"""The seed's table: length of the segments x percentage, by random walk and random pixels.

Overall accuracy ± STD over 5 folds by parcel, beside the published figures (STaR table 1:
1,934 polygons of Alsace, 50 dates, another network, so that the order is to be compared and
not the height); then TempCNN over its filters. Finished folds are kept in build/folds.

    .venv/bin/python benchmarks/seed_table.py maipo|sample [percentages] [lengths] [filters]
"""

import sys
from dataclasses import replace

from fields import labelled, maipo_fields, sample_fields
from methods import tell
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD

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
    data = labelled(fields)
    dates = len(fields.days)
    print(f"{name}: {len(data.labels)} parcels, {dates} dates, 5 folds by parcel, seed 0")
    lines = []
    for method in ("random_pixels", "random_walk"):
        for length in lengths:
            row = [accuracy(data, method, length, percent) for percent in percentages]
            lines.append((f"{method} ({length})", row, PUBLISHED.get((method, length))))
    print(f"\n{'OA % ± STD':<22}" + "".join(f"{percent:>13} %" for percent in percentages))
    for title, row, published in lines:
        print(f"{title:<22}" + "".join(f"{cell:>15}" for cell in row))
        if published:
            cells = [published[PERCENTAGES.index(percent)] for percent in percentages]
            print(f"{'  published':<22}" + "".join(f"{cell:>15}" for cell in cells))
    if filters:
        row = [accuracy(data, "tempcnn", 50, 70, many) for many in filters]
        print(f"\n{'TempCNN, filters':<22}" + "".join(f"{many:>15}" for many in filters))
        print(f"{'OA % ± STD':<22}" + "".join(f"{cell:>15}" for cell in row))


def accuracy(data, method, length, percent, filters=64):
    """Return the accuracy of a method over five folds, as text."""
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.fold_store import FoldStore
    from planar_sits.core.evaluation.metrics import mean_and_std
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.evaluation.results import CrossValidationResults
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.train import Choices
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    choices = Choices(SegmentSettings(), TrainingSettings(), filters=filters)
    segments = replace(choices.segments, length=length, fraction=float(percent))
    plan = make_plan((method,), data, FoldSettings(5))
    store = FoldStore(BUILD / "folds", data, None, 128, resume=True)
    print(f"{method}, L = {length}, {percent} %, {filters} filters")
    results = cross_validate(
        data,
        plan,
        replace(choices, segments=segments),
        Engine(pick_device("cpu"), 128),
        store,
        progress=tell,
    )
    found = CrossValidationResults(data, plan, results)
    mean, std = mean_and_std([100 * row["oa"] for row in found.score_rows()])
    return f"{mean:.2f} ± {std:.2f}"


def numbers(text, default):
    """Return whole numbers in a text with commas; '-' for none."""
    if text == "-":
        return ()
    return tuple(int(word) for word in text.split(",")) if text else default


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    given = [*sys.argv[2:], "", "", ""]
    main(
        sys.argv[1],
        numbers(given[0], PERCENTAGES),
        numbers(given[1], LENGTHS),
        numbers(given[2], FILTERS),
    )
