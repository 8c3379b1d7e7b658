"""What a run of qgis_process on ten parcels waits for, by cause.

Each line is a process of its own, median of five in turns. What the third and the fourth line
add to the one before is their own, most of the fourth's being torch, the first line.

    .venv/bin/python benchmarks/startup.py
"""

import subprocess
import sys
import time
from statistics import median

import in_qgis
from plugin_profile import BUILD, enable, environment, qgis_process
from tile import make_images, make_parcels

FOLDER = BUILD / "startup"


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
        "classify, ten parcels, 24 dates": lambda: qgis_process(
            "run", "planarsits:classify", f"--MODEL={model}", *images, f"--PARCELS={ten}",
            f"--OUTPUT={FOLDER / 'out.gpkg'}", quiet=True,
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


def python(code):
    """Run a line in a new interpreter, in the environment of QGIS."""
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True)


if __name__ == "__main__":
    main()
