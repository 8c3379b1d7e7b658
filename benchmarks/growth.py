"""Growth of time and memory of a classification with the size of its input.

By number of parcels, dates and bands, L and percentage. From values in memory to classes (nothing
is read), all segments, `compact`, each point a process of its own; the exponents are slopes in a
log-log plot, docs/images/growth.png.

    .venv/bin/python benchmarks/growth.py
"""

import json
import resource
import subprocess
import sys
import time

import numpy as np
from goals import save
from package import ROOT, load_package

DEFAULT = {"parcels": 1000, "dates": 24, "bands": 3, "L": 50, "percent": 30}
STEPS = {
    "parcels": (300, 600, 1500, 3000),
    "dates": (8, 16, 40, 80),
    "bands": (1, 2, 5, 10),
    "L": (10, 20, 50, 100),
    "percent": (10, 20, 50, 100),
}
SIDE = 12
PLOT = ROOT / "docs" / "images" / "growth.png"


def main():
    """Print a row for each point, and the exponents; draw the plot."""
    _, empty = measured({**DEFAULT, "parcels": 1, "percent": 1})
    points = {}
    print(f"a process with one image: {empty:.0f} MB")
    print(f"{'':<10}{'':>6}{'s':>9}{'MB above':>10}")
    for name, values in STEPS.items():
        rows = []
        for value in values:
            seconds, peak = measured({**DEFAULT, name: value})
            rows.append((value, seconds, max(peak - empty, 1.0)))
            print(f"{name:<10}{value:>6}{seconds:>9.2f}{rows[-1][2]:>10.0f}", flush=True)
        points[name] = np.array(rows)
    print(f"\n{'exponent':<10}{'time':>8}{'memory':>8}")
    exponents = {name: slopes(rows) for name, rows in points.items()}
    for name, (seconds, memory) in exponents.items():
        print(f"{name:<10}{seconds:>8.2f}{memory:>8.2f}")
    draw(points, exponents)
    save("growth", [], points=points, exponents=exponents)


def measured(settings):
    """Return seconds and peak memory (MB) of a classification in a process of its own."""
    command = [sys.executable, __file__, json.dumps(settings)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.loads(output)


def classify(settings):
    """Classify; print seconds and peak memory (MB) as JSON."""
    import torch
    from models import cpu_engine
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings
    from walks import random_parcels

    torch.manual_seed(0)
    dates, bands = settings["dates"], settings["bands"]
    pixels = random_parcels(settings["parcels"], SIDE, dates, bands)
    network = for_inference(network_class("compact").build(bands, 4, dates))
    segments = SegmentSettings(length=settings["L"], fraction=settings["percent"])
    # Whole batches once, for what is compiled for their shape.
    first = pixels.take(np.arange(min(20, len(pixels))))
    ParcelPredictor(network, segments, 0, cpu_engine(0)).predict(first)
    start = time.perf_counter()
    ParcelPredictor(network, segments, 0, cpu_engine(0)).predict(pixels)
    seconds = time.perf_counter() - start
    print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def slopes(rows):
    """Return the exponents of time and memory."""
    logs = np.log(rows)
    return [np.polyfit(logs[:, 0], logs[:, column], 1)[0] for column in (1, 2)]


def draw(points, exponents):
    """Draw time and memory by each variable."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(9, 4), layout="constrained")
    for name, rows in points.items():
        for axis, column in zip(axes, (1, 2)):
            label = f"{name}: {exponents[name][column - 1]:.2f}"
            axis.loglog(rows[:, 0] / rows[0, 0], rows[:, column], "o-", label=label)
    for axis, title in zip(axes, ("seconds", "MB above a process with one image")):
        axis.set_xlabel("multiple of the first value")
        axis.set_ylabel(title)
        axis.grid(True, which="both", alpha=0.3)
        axis.legend(title="exponent", fontsize="small")
    figure.savefig(PLOT, dpi=110)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        load_package()
        classify(json.loads(sys.argv[1]))
    else:
        main()
