"""What reading ahead gives: whole runs of classify with and without it, in turns.

2,000 parcels of 144 pixels, 24 dates x 3 bands, adaptive voting; files from the system's cache
and from the disk, with the usual memory and with a fourth of it (more chunks). OMP_NUM_THREADS=1
before it leaves a core to the reading.

    .venv/bin/python benchmarks/overlap.py
"""

import time
from contextlib import nullcontext
from statistics import median

import in_qgis
import torch
from blocks import forget
from plugin_profile import BUILD
from speed import DATES, PITCH, SIDE
from stages import one_by_one
from tile import make_images, make_parcels

PARCELS, CELLS, TURNS = 2000, 45, 6
FOLDER = BUILD / "overlap"


def main():
    """Print a row for each amount of memory and place of the files."""
    run, _kept = in_qgis.start()
    images = make_images(FOLDER, CELLS * PITCH, CELLS, DATES)
    few, many = (
        str(make_parcels(FOLDER / f"{count}.gpkg", CELLS * PITCH, CELLS, SIDE, count))
        for count in (120, PARCELS)
    )
    series = {"SERIES": [str(path) for path in images], "DEVICE": "cpu"}
    model = run("train", PARCELS=few, CLASS_FIELD="crop", EPOCHS=3, **series,
                MODEL=str(FOLDER / "m.safetensors"))["MODEL"]  # fmt: skip
    given = {"MODEL": model, "PARCELS": many, "OUTPUT": str(FOLDER / "out.gpkg"), **series}
    run("classify", **given)
    print(f"{PARCELS} parcels, {torch.get_num_threads()} threads, seconds, median of {TURNS}")
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
