"""Peak memory over a whole Sentinel-2 tile: classify against the number of parcels, and train.

10,980 x 10,980 pixels, 50 dates x 3 bands (one image, 50 names: it fits the disk), parcels of
100 pixels spread over the tile, the default MEMORY_MB; each run is a process of its own. Training
takes one segment per parcel and one epoch: its memory is that of the pixels.

    .venv/bin/python benchmarks/memory.py [parcels | train:parcels ...]
"""

import os
import shutil
import subprocess
import sys
import time

from goals import keep
from osgeo import gdal, ogr
from plugin_profile import BUILD, enable, environment
from tile import make_images, make_parcels

SIZE, CELLS, SIDE, DATES = 10_980, 320, 10, 50
FOLDER = BUILD / "tile"


def main(runs):
    """Print a row for each run."""
    enable()
    images = make_images(FOLDER, SIZE, CELLS, DATES, 1, ("TILED=YES", "COMPRESS=DEFLATE"))
    series = [f"--SERIES={path}" for path in images] + ["--DEVICE=cpu"]
    model = FOLDER / "model.safetensors"
    train = "--CLASS_FIELD=crop", "--EPOCHS=3", f"--MODEL={model}"
    if not model.exists():
        few = make_parcels(FOLDER / "few.gpkg", SIZE, CELLS, SIDE, 120)
        measured("train", *series, f"--PARCELS={few}", *train)
    print(f"{'':<9}{'parcels':>8}{'peak MB':>10}{'s':>9}{'parcels/s':>11}")
    peaks = {"classify": [], "train": []}
    for run in runs:
        what, _, number = run.rpartition(":")
        what, count = what or "classify", int(number)
        parcels = make_parcels(FOLDER / f"{count}.gpkg", SIZE, CELLS, SIDE, count)
        more = f"--MODEL={model}", f"--OUTPUT={FOLDER / 'out.gpkg'}"
        if what == "train":
            other = FOLDER / "other.safetensors"
            more = "--CLASS_FIELD=crop", "--EPOCHS=1", "--FRACTION=1", f"--MODEL={other}"
        peak, seconds = measured(what, *series, f"--PARCELS={parcels}", *more)
        print(
            f"{what:<9}{count:>8}{peak:>10.0f}{seconds:>9.0f}{count / seconds:>11.0f}", flush=True
        )
        peaks[what].append(peak)
    goals = []
    if len(peaks["classify"]) > 1:
        growth = max(peaks["classify"]) / min(peaks["classify"])
        goals.append(("classify: highest peak to the lowest", growth, "at most", 1.2))
    if peaks["classify"]:
        goals.append(("classify: highest peak, MB", max(peaks["classify"]), "at most", 2000))
    if peaks["train"]:
        goals.append(("train: highest peak, MB", max(peaks["train"]), "at most", 4000))
    keep("memory", goals, runs=runs, peaks=peaks)


def measured(algorithm, *arguments):
    """Run an algorithm in a process; return its peak memory (MB) and its seconds."""
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    start = time.perf_counter()
    process = subprocess.Popen(
        [binary, "run", f"planarsits:{algorithm}", *arguments],
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"planarsits:{algorithm} failed")
    return usage.ru_maxrss / 1024, time.perf_counter() - start


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    main(sys.argv[1:] or ["1000", "10000", "train:20000", "100000"])
