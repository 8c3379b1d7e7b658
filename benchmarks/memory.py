"""Peak memory over a whole Sentinel-2 tile, by number of parcels.

10,980 x 10,980 pixels, 50 dates x 3 bands (one image, 50 names: it fits on the disk), parcels of
100 pixels spread over the tile, the default MEMORY_MB; each run is a process of its own. Training
takes one segment per parcel and one epoch: its memory is that of the pixels.

    .venv/bin/python benchmarks/memory.py [parcels | train:parcels ...]
"""

import os
import subprocess
import sys
import time

from goals import at_most, save
from osgeo import gdal, ogr
from plugin_profile import BUILD, enable, environment, find_qgis_process
from tile import Tile

SIZE, CELLS, SIDE, DATES = 10_980, 320, 10, 50
FOLDER = BUILD / "tile"


def main(runs):
    """Print a row for each run."""
    enable()
    tile = Tile(FOLDER, SIZE, CELLS)
    images = tile.images(DATES, distinct=1, options=("TILED=YES", "COMPRESS=DEFLATE"))
    series = [f"--SERIES={path}" for path in images] + ["--DEVICE=cpu"]
    model = FOLDER / "model.safetensors"
    if not model.exists():
        parcels = f"--PARCELS={tile.parcels('few.gpkg', SIDE, 120)}"
        run("train", *series, parcels, "--CLASS_FIELD=crop", "--EPOCHS=3", f"--MODEL={model}")
    print(f"{'':<9}{'parcels':>8}{'peak MB':>10}{'s':>9}{'parcels/s':>11}")
    peaks = {"classify": [], "train": []}
    for text in runs:
        algorithm, _, number = text.rpartition(":")
        algorithm, count = algorithm or "classify", int(number)
        parcels = f"--PARCELS={tile.parcels(f'{count}.gpkg', SIDE, count)}"
        options = {
            "classify": (f"--MODEL={model}", f"--OUTPUT={FOLDER / 'out.gpkg'}"),
            "train": ("--CLASS_FIELD=crop", "--EPOCHS=1", "--FRACTION=1",
                      f"--MODEL={FOLDER / 'other.safetensors'}"),
        }  # fmt: skip
        peak, seconds = run(algorithm, *series, parcels, *options[algorithm])
        print(f"{algorithm:<9}{count:>8}{peak:>10.0f}{seconds:>9.0f}{count / seconds:>11.0f}",
              flush=True)  # fmt: skip
        peaks[algorithm].append(peak)
    save("memory", goals_of(peaks), runs=runs, peaks=peaks)


def goals_of(peaks):
    """Return the goals for the peaks (MB) of each algorithm."""
    goals, classify = [], peaks["classify"]
    if len(classify) > 1:
        growth = max(classify) / min(classify)
        goals.append(at_most("classify: highest peak to the lowest", growth, 1.2))
    for algorithm, limit in (("classify", 2000), ("train", 4000)):
        if peaks[algorithm]:
            title = f"{algorithm}: highest peak, MB"
            goals.append(at_most(title, max(peaks[algorithm]), limit))
    return goals


def run(algorithm, *arguments):
    """Run an algorithm in a process; return its peak memory (MB) and its seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [find_qgis_process(), "run", f"planarsits:{algorithm}", *arguments],
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
