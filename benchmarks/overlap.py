"""Effect of reading ahead: whole runs of classify with and without it, in turns.

2,000 parcels of 144 pixels, 24 dates x 3 bands, adaptive voting; files from the system's cache
and from disk, with the default memory and with a fourth of it (more chunks). With
OMP_NUM_THREADS=1 a core is left for reading.

    .venv/bin/python benchmarks/overlap.py
"""

import time
from contextlib import nullcontext
from statistics import median

import torch
from blocks import forget
from in_qgis import InQgis
from plugin_profile import BUILD
from speed import DATES, PITCH, SIDE
from stages import one_by_one
from tile import Tile

PARCELS, CELLS, TURNS = 2000, 45, 6
FOLDER = BUILD / "overlap"


def main():
    """Print a row for each amount of memory and source of the files."""
    qgis = InQgis()
    tile = Tile(FOLDER, CELLS * PITCH, CELLS)
    images = tile.images(DATES)
    series = {"SERIES": [str(path) for path in images], "DEVICE": "cpu"}
    model = str(FOLDER / "m.safetensors")
    training = str(tile.parcels("120.gpkg", SIDE, 120))
    qgis.run("train", PARCELS=training, CLASS_FIELD="crop", EPOCHS=3, MODEL=model, **series)
    parcels = str(tile.parcels(f"{PARCELS}.gpkg", SIDE, PARCELS))
    inputs = {"MODEL": model, "PARCELS": parcels, "OUTPUT": str(FOLDER / "out.gpkg"), **series}
    qgis.run("classify", **inputs)
    print(f"{PARCELS} parcels, {torch.get_num_threads()} threads, seconds, median of {TURNS}")
    print(f"{'MEMORY_MB':<11}{'files from':<12}{'ahead':>8}{'one by one':>12}{'ratio':>8}")
    for memory in (256, 64):
        for source, prepare in (("cache", lambda: None), ("disk", lambda: forget(images))):
            seconds = {nullcontext: [], one_by_one: []}
            for _ in range(TURNS):
                for way, each in seconds.items():
                    prepare()
                    start = time.perf_counter()
                    with way():
                        qgis.run("classify", MEMORY_MB=memory, **inputs)
                    each.append(time.perf_counter() - start)
            ahead, sequential = (median(each) for each in seconds.values())
            print(f"{memory:<11}{source:<12}{ahead:>8.2f}{sequential:>12.2f}"
                  f"{sequential / ahead:>8.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
