"""What reading ahead gives: whole runs of classify with and without it, in turns.

2,000 parcels of 144 pixels, 24 dates x 3 bands, adaptive voting; files from the system's cache
and from the disk, with the usual memory and with a fourth of it (more chunks). After
benchmarks/speed.py, whose files it takes.

    .venv/bin/python benchmarks/overlap.py
"""

import time
from contextlib import nullcontext
from statistics import median

import in_qgis
import torch
from blocks import forget
from speed import DATES, FOLDER, PITCH
from stages import one_by_one
from tile import make_images

CELLS, TURNS = 45, 6


def main():
    """Print a row for each amount of memory and place of the files."""
    run, _kept = in_qgis.start()
    images = make_images(FOLDER / str(CELLS), CELLS * PITCH, CELLS, DATES)
    given = {
        "MODEL": str(FOLDER / "random_walk.safetensors"),
        "PARCELS": str(FOLDER / "many.gpkg"),
        "SERIES": [str(path) for path in images],
        "OUTPUT": str(FOLDER / "out.gpkg"),
        "DEVICE": "cpu",
    }
    run("classify", **given)
    print(f"{torch.get_num_threads()} threads, seconds, median of {TURNS}")
    print(f"{'MEMORY_MB':<11}{'files from':<12}{'ahead':>8}{'one by one':>12}{'ratio':>8}")
    for memory in (256, 64):
        for place, before in (("cache", lambda: None), ("disk", lambda: forget(images))):
            seconds = {nullcontext: [], one_by_one: []}
            for _ in range(TURNS):
                for way, each in seconds.items():
                    before()
                    start = time.perf_counter()
                    with way():
                        run("classify", MEMORY_MB=memory, **given)
                    each.append(time.perf_counter() - start)
            ahead, alone = (median(each) for each in seconds.values())
            print(f"{memory:<11}{place:<12}{ahead:>8.2f}{alone:>12.2f}{alone / ahead:>8.2f}")


if __name__ == "__main__":
    main()
