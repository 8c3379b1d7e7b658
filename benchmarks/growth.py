"""How time and memory of a classification grow with parcels, dates, bands, L and percentage.

From values in memory to classes (no reading), all segments, `compact`, each point a process of
its own; the exponents are slopes in a log-log plot, docs/images/growth.png.

    .venv/bin/python benchmarks/growth.py
"""

import json
import resource
import subprocess
import sys
import time

import numpy as np
from goals import keep
from package import ROOT, load_package

USUAL = {"parcels": 1000, "dates": 24, "bands": 3, "L": 50, "percent": 30}
STEPS = {
    "parcels": (300, 600, 1500, 3000),
    "dates": (8, 16, 40, 80),
    "bands": (1, 2, 5, 10),
    "L": (10, 20, 50, 100),
    "percent": (10, 20, 50, 100),
}
SIDE = 12


def main():
    """Print a row for each point, and the exponents; draw the plot."""
    empty = point({**USUAL, "parcels": 1, "percent": 1})
    found = {}
    print(f"a process with one image: {empty[1]:.0f} MB")
    print(f"{'':<10}{'':>6}{'s':>9}{'MB above':>10}")
    for name, values in STEPS.items():
        rows = []
        for value in values:
            seconds, peak = point({**USUAL, name: value})
            rows.append((value, seconds, max(peak - empty[1], 1.0)))
            print(f"{name:<10}{value:>6}{seconds:>9.2f}{rows[-1][2]:>10.0f}", flush=True)
        found[name] = np.array(rows)
    print(f"\n{'exponent':<10}{'time':>8}{'memory':>8}")
    slopes = {name: slope(rows) for name, rows in found.items()}
    for name, (seconds, memory) in slopes.items():
        print(f"{name:<10}{seconds:>8.2f}{memory:>8.2f}")
    draw(found, slopes)
    keep("growth", [], points=found, exponents=slopes)


def point(plan):
    """Return seconds and peak memory (MB) of a classification in a process of its own."""
    command = [sys.executable, __file__, json.dumps(plan)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def classify(plan):
    """Classify; print seconds and peak memory."""
    import torch
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.networks.inference import for_inference
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings
    from walks import square_parcels

    torch.manual_seed(0)
    pixels = square_parcels(plan["parcels"], SIDE)
    shape = len(pixels.rows), plan["dates"], plan["bands"]
    pixels = pixels.with_values(np.random.default_rng(0).random(shape, np.float32))
    network = for_inference(network_class("compact").build(plan["bands"], 4, plan["dates"]))
    segments = SegmentSettings(length=plan["L"], fraction=plan["percent"])
    # Whole batches once, for what is compiled for their shape.
    predict_parcels(
        network,
        pixels.take(np.arange(min(20, len(pixels)))),
        segments,
        0,
        Engine(pick_device("cpu"), 0),
    )
    start = time.perf_counter()
    predict_parcels(network, pixels, segments, 0, Engine(pick_device("cpu"), 0))
    seconds = time.perf_counter() - start
    print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))


def slope(rows):
    """Return the exponents of time and memory."""
    logs = np.log(rows)
    return [np.polyfit(logs[:, 0], logs[:, column], 1)[0] for column in (1, 2)]


def draw(found, slopes):
    """Draw time and memory against each variable."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 2, figsize=(9, 4), layout="constrained")
    for name, rows in found.items():
        for axis, column in zip(axes, (1, 2)):
            label = f"{name}: {slopes[name][column - 1]:.2f}"
            axis.loglog(rows[:, 0] / rows[0, 0], rows[:, column], "o-", label=label)
    for axis, title in zip(axes, ("seconds", "MB above an empty process")):
        axis.set_xlabel("times the first value")
        axis.set_ylabel(title)
        axis.grid(True, which="both", alpha=0.3)
        axis.legend(title="exponent", fontsize="small")
    figure.savefig(ROOT / "docs" / "images" / "growth.png", dpi=110)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        load_package()
        classify(json.loads(sys.argv[1]))
    else:
        main()
