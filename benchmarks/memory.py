"""Peak memory of planarsits:classify over a whole Sentinel-2 tile, against the number of parcels.

10,980 x 10,980 pixels, 50 dates x 3 bands (one image, 50 names: it fits the disk), parcels of
100 pixels spread over the tile, the default MEMORY_MB; each run is a process of its own.

    .venv/bin/python benchmarks/memory.py [parcels ...]
"""

import os
import shutil
import subprocess
import sys
import time

from osgeo import gdal, ogr
from plugin_profile import BUILD, enable, environment
from tile import make_images, make_parcels

SIZE, CELLS, SIDE, DATES = 10_980, 320, 10, 50
FOLDER = BUILD / "tile"


def main(counts):
    """Print a row for each number of parcels."""
    enable()
    images = make_images(FOLDER, SIZE, CELLS, DATES, 1, ("TILED=YES", "COMPRESS=DEFLATE"))
    series = [f"--SERIES={path}" for path in images]
    few, model = make_parcels(FOLDER / "few.gpkg", SIZE, CELLS, SIDE, 120), FOLDER / "m.safetensors"
    if not model.exists():
        measured("train", *series, f"--PARCELS={few}", "--CLASS_FIELD=crop", "--EPOCHS=3",
                 "--FRACTION=70", "--DEVICE=cpu", f"--MODEL={model}")  # fmt: skip
    print(f"{'parcels':>8}{'peak MB':>10}{'s':>9}{'parcels/s':>11}")
    for count in counts:
        parcels = make_parcels(FOLDER / f"{count}.gpkg", SIZE, CELLS, SIDE, count)
        peak, seconds = measured("classify", *series, f"--PARCELS={parcels}", f"--MODEL={model}",
                                 "--DEVICE=cpu", f"--OUTPUT={FOLDER / 'out.gpkg'}")  # fmt: skip
        print(f"{count:>8}{peak:>10.0f}{seconds:>9.0f}{count / seconds:>11.0f}", flush=True)


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
    main([int(word) for word in sys.argv[1:]] or [1000, 10_000, 100_000])
