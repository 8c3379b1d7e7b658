"""Reading against bare GDAL: the same windows of the same files, by layout.

A stack of 50 dates x 3 bands, 1,024 x 1,024 pixels, 900 parcels of 100 pixels. Bare: each
window and band by ReadAsArray, nothing else. Ours: from files to the values of parcels' pixels;
what rasterising the parcels takes is told apart. At least 0.7 of the bare throughput is the aim;
and no block is read twice, or read without a parcel's pixel in it. Files come from the system's
cache, then from the disk: there the system is told to forget them before each turn.

    .venv/bin/python benchmarks/blocks.py
"""

import os
import shutil
import time
from collections import defaultdict
from statistics import median
from unittest.mock import patch

import in_qgis
import numpy as np
from goals import keep
from osgeo import gdal
from plugin_profile import BUILD
from stages import watched
from tile import LEFT, PIXEL, TOP, make_parcels

SIZE, CELLS, SIDE, DATES, BANDS = 1024, 30, 10, 50, 3
FOLDER = BUILD / "blocks"
LAYOUTS = {
    "tiled, band by band": ["TILED=YES", "INTERLEAVE=BAND"],
    "tiled, pixel by pixel": ["TILED=YES", "INTERLEAVE=PIXEL"],
    "strips, band by band": ["INTERLEAVE=BAND"],
    "strips, pixel by pixel": ["INTERLEAVE=PIXEL"],
    "COG, deflate": None,
    "VRT of a file per date": [],
}


def main():
    """Print a row for each layout."""
    _run, _kept = in_qgis.start()
    FOLDER.mkdir(parents=True, exist_ok=True)
    parcels = make_parcels(FOLDER / "parcels.gpkg", SIZE, CELLS, SIDE, CELLS * CELLS)
    heads = ("bare s", "ours s", "rasterise s", "share", "from disk", "read/held", "twice")
    print(f"{'layout':<26}" + "".join(f"{head:>12}" for head in heads))
    goals = []
    for name, options in LAYOUTS.items():
        path = stack(name, options)
        times = [one_turn(path, parcels) for _ in range(5)]
        ours, shapes, bare = (median(each) for each in list(zip(*times))[:3])
        read, held, twice = times[0][3:]
        files = list(FOLDER.glob("*.tif"))
        forgotten = [one_turn(path, parcels, lambda: forget(files)) for _ in range(5)]  # noqa: B023
        disk = median(turn[2] for turn in forgotten) / median(turn[0] for turn in forgotten)
        print(f"{name:<26}{bare:>12.2f}{ours:>12.2f}{shapes:>12.2f}{bare / ours:>12.2f}"
              f"{disk:>12.2f}{read / held:>12.2f}{twice:>12}", flush=True)  # fmt: skip
        goals.append((f"{name}: throughput to bare GDAL's", bare / ours, "at least", 0.7))
        goals.append((f"{name}, from disk", disk, "at least", 0.7))
        goals.append((f"{name}: blocks read to those held", read / held, "at most", 1.0))
    keep("blocks", goals)


def stack(name, options):
    """Write the stack in a layout; return its path."""
    path = FOLDER / (
        name.replace(" ", "_").replace(",", "") + (".vrt" if options == [] else ".tif")
    )
    if path.exists():
        return path
    random = np.random.default_rng(0)
    source = gdal.GetDriverByName("MEM").Create("", SIZE, SIZE, DATES * BANDS, gdal.GDT_UInt16)
    source.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    source.SetProjection(gdal.osr.GetUserInputAsWKT("EPSG:32633"))
    for band in range(DATES * BANDS):
        values = random.integers(900, 1100, (SIZE, SIZE), np.uint16)
        source.GetRasterBand(band + 1).WriteArray(values)
    if options is None:
        gdal.Translate(str(path), source, format="COG", creationOptions=["COMPRESS=DEFLATE"])
    elif options:
        gdal.GetDriverByName("GTiff").CreateCopy(str(path), source, options=options)
    else:
        files = []
        for band in range(1, DATES * BANDS + 1):
            files.append(str(FOLDER / f"single_{band}.tif"))
            gdal.Translate(files[-1], source, bandList=[band], creationOptions=["TILED=YES"])
        gdal.BuildVRT(str(path), files, separate=True)
    return path


def forget(files):
    """Make the system read files from the disk again."""
    os.sync()
    for path in files:
        with open(path, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def one_turn(path, parcels, before=lambda: None):
    """Return seconds (ours, rasterising, bare), blocks read, blocks held, blocks read twice.

    ``before`` is done before ours and before bare.
    """
    from planar_sits.core.series import reader as reading
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.parcels import read_parcels
    from planar_sits.tests.support.windows import CountingWindows
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeatureSource,
        QgsRasterLayer,
        QgsVectorLayer,
    )

    context, layer = QgsProcessingContext(), QgsVectorLayer(str(parcels))
    dates = [f"2021-{1 + k // 28:02}-{1 + k % 28:02}" for k in range(DATES)]
    series = open_series([QgsRasterLayer(str(path))], dates=", ".join(dates))
    source = QgsProcessingFeatureSource(layer, context)
    found = read_parcels(source, series, context.transformContext())
    counting = CountingWindows(series)
    reader = reading.Reader(series, found, 1024, windows=counting)
    windows, read_window, spent = [], counting.read, defaultdict(float)
    rasterise = watched(spent, "rasterise", reading.pixels_inside)

    def noted(raster, bands, window):
        windows.extend((band, window) for band in bands)
        return read_window(raster, bands, window)

    counting.read = noted
    before()
    with patch.object(reading, "pixels_inside", rasterise):
        start = time.perf_counter()
        pixels = sum(len(chunk.rows) for chunk in reader.chunks())
        ours = time.perf_counter() - start - spent["rasterise"]
    assert pixels == CELLS * CELLS * SIDE * SIDE
    before()
    image = gdal.Open(str(path))
    start = time.perf_counter()
    for band, window in windows:
        size = window.left, window.top, window.width, window.height
        image.GetRasterBand(band).ReadAsArray(*size)
    bare = time.perf_counter() - start
    counts = np.concatenate(list(counting.block_reads.values()))
    blocks = counts.sum(), held_blocks(image, counts), int((counts > 1).sum())
    return ours, spent["rasterise"], bare, *blocks


def held_blocks(image, counts):
    """Return how many blocks hold pixels of parcels, in all bands."""
    width, height = image.GetRasterBand(1).GetBlockSize()
    inside = np.zeros((SIZE, SIZE), bool)
    pitch = SIZE // CELLS
    start = np.arange(CELLS) * pitch + (pitch - SIDE) // 2
    lines = (start[:, None] + np.arange(SIDE)).ravel()
    inside[np.ix_(lines, lines)] = True
    rows, cols = np.nonzero(inside)
    return len(counts) * len(np.unique(rows // height * SIZE + cols // width))


if __name__ == "__main__":
    gdal.UseExceptions()
    shutil.rmtree(FOLDER, ignore_errors=True)
    main()
