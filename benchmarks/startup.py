"""Seconds of a run of qgis_process on ten parcels, by cause.

First by process, median of five in turns: the third line contains the second and the fourth the
third; most of what the fourth adds is torch, the first. Then within the fourth, up to the first
classified images, by cause (median of five; benchmarks/startup_trace).

    .venv/bin/python benchmarks/startup.py
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from goals import save
from in_qgis import InQgis
from plugin_profile import BUILD, enable, environment, qgis_process
from tile import Tile

FOLDER = BUILD / "startup"
TRACE = Path(__file__).parent / "startup_trace"
TURNS = 5
CLASSIFY = "classify, ten parcels, 24 dates"


def main():
    """Print the tables."""
    enable()
    tile = Tile(FOLDER, 320, 20)
    series = [str(path) for path in tile.images(24)]
    model = trained_model(tile, series)
    images = [f"--SERIES={path}" for path in series]
    parcels = tile.parcels("ten.gpkg", 12, 10)
    lines = {
        "Python and torch": lambda: python("import torch"),
        "QGIS and its plugins, Planar SITS not run": lambda: qgis_process(
            "help", "planarsits:classify", quiet=True
        ),
        "modelinfo: an algorithm, without torch": lambda: qgis_process(
            "run", "planarsits:modelinfo", f"--MODEL={model}", quiet=True
        ),
        CLASSIFY: lambda trace=None: qgis_process(
            "run", "planarsits:classify", f"--MODEL={model}", *images, f"--PARCELS={parcels}",
            f"--OUTPUT={FOLDER / 'out.gpkg'}", quiet=True, first=trace,
        ),
    }  # fmt: skip
    seconds = {name: [] for name in lines}
    for _ in range(TURNS):
        for name, line in lines.items():
            start = time.perf_counter()
            line()
            seconds[name].append(time.perf_counter() - start)
    for name, each in seconds.items():
        print(f"{name:<46}{median(each):>7.2f} s")
    causes = seconds_by_cause(lines[CLASSIFY])
    print(f"\nup to the first images classified: {sum(causes.values()):.2f} s, of them")
    for name, each in causes.items():
        print(f"{name:<46}{each:>7.3f} s")
    processes = {name: median(each) for name, each in seconds.items()}
    save("startup", [], processes=processes, causes=causes)


def trained_model(tile, series):
    """Train a model in this process; return its path."""
    return InQgis().run(
        "train",
        SERIES=series,
        PARCELS=str(tile.parcels("few.gpkg", 12, 60)),
        CLASS_FIELD="crop",
        EPOCHS=1,
        FRACTION=20,
        MODEL=str(FOLDER / "m.safetensors"),
    )["MODEL"]


def seconds_by_cause(line):
    """Return the seconds of each cause, in the order of their start.

    Medians of several runs. Exits if a function of a cause was not found: its seconds would be part
    of another cause.
    """
    runs, path = [], FOLDER / "trace.json"
    for _ in range(TURNS):
        path.unlink(missing_ok=True)
        os.environ.update(STARTUP_OUTPUT=str(path), STARTUP_BEGAN=str(time.time()))
        line(trace=TRACE)
        trace = json.loads(path.read_text())
        if trace["missing"]:
            sys.exit(f"benchmarks/startup_trace: no function {', '.join(trace['missing'])}.")
        runs.append(trace["seconds"])
    return {name: median(run.get(name, 0) for run in runs) for name in runs[0]}


def python(code):
    """Run a line in a new interpreter, in the environment of QGIS."""
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True)


if __name__ == "__main__":
    main()
