"""What a run of qgis_process on ten parcels waits for, by cause.

First by process, median of five in turns: what the third and the fourth line add to the one
before is their own, most of the fourth's being torch, the first line. Then inside the fourth, up to
the first images classified, by cause (median of five; benchmarks/startup_trace).

    .venv/bin/python benchmarks/startup.py
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import in_qgis
from goals import keep
from plugin_profile import BUILD, enable, environment, qgis_process
from tile import make_images, make_parcels

FOLDER = BUILD / "startup"
TRACE = Path(__file__).parent / "startup_trace"


def main():
    """Print the table."""
    enable()
    run, _kept = in_qgis.start()
    series = [str(path) for path in make_images(FOLDER, 320, 20, 24)]
    parcels = make_parcels(FOLDER / "few.gpkg", 320, 20, 12, 60)
    ten = make_parcels(FOLDER / "ten.gpkg", 320, 20, 12, 10)
    model = run("train", SERIES=series, PARCELS=str(parcels), CLASS_FIELD="crop", EPOCHS=1,
                FRACTION=20, MODEL=str(FOLDER / "m.safetensors"))["MODEL"]  # fmt: skip
    images = [f"--SERIES={path}" for path in series]
    lines = {
        "Python and torch": lambda: python("import torch"),
        "QGIS and its plugins, Planar SITS not run": lambda: qgis_process(
            "help", "planarsits:classify", quiet=True
        ),
        "modelinfo: an algorithm, without torch": lambda: qgis_process(
            "run", "planarsits:modelinfo", f"--MODEL={model}", quiet=True
        ),
        "classify, ten parcels, 24 dates": lambda trace=None: qgis_process(
            "run", "planarsits:classify", f"--MODEL={model}", *images, f"--PARCELS={ten}",
            f"--OUTPUT={FOLDER / 'out.gpkg'}", quiet=True, first=trace,
        ),
    }  # fmt: skip
    seconds = {name: [] for name in lines}
    for _ in range(5):
        for name, line in lines.items():
            start = time.perf_counter()
            line()
            seconds[name].append(time.perf_counter() - start)
    for name, each in seconds.items():
        print(f"{name:<46}{median(each):>7.2f} s")
    causes = by_cause(lines["classify, ten parcels, 24 dates"])
    print(f"\nup to the first images classified: {sum(causes.values()):.2f} s, of them")
    for name, each in causes.items():
        print(f"{name:<46}{each:>7.3f} s")
    keep("startup", [], processes={name: median(each) for name, each in seconds.items()},
         causes=causes)  # fmt: skip


def by_cause(line):
    """Return the seconds of each cause, median of five runs, in order of their first time."""
    runs, told = [], FOLDER / "told.json"
    for _ in range(5):
        told.unlink(missing_ok=True)
        os.environ.update(STARTUP_TOLD=str(told), STARTUP_BEGAN=str(time.time()))
        line(trace=TRACE)
        runs.append(json.loads(told.read_text()))
    return {name: median(run.get(name, 0) for run in runs) for name in runs[0]}


def python(code):
    """Run a line in a new interpreter, in the environment of QGIS."""
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True)


if __name__ == "__main__":
    main()
