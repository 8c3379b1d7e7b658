"""Reading compared with bare GDAL: the same windows of the same files, by layout.

A stack of 50 dates x 3 bands, 1,024 x 1,024 pixels, 900 parcels of 100 pixels. Bare: each
window and band by ReadAsArray, nothing else. Reader: from files to the values of the parcels'
pixels; rasterising the parcels is timed separately. The aim is at least 0.7 of the throughput of
bare GDAL, no block read twice, and none without a pixel of a parcel. Files come from the system's
cache, then from disk: there they are removed from the cache before each turn.

    .venv/bin/python benchmarks/blocks.py
"""

import os
import shutil
import time
from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from unittest.mock import patch

import numpy as np
from goals import at_least, at_most, save
from in_qgis import InQgis
from osgeo import gdal
from plugin_profile import BUILD
from stages import watched
from tile import LEFT, PIXEL, TOP, Tile

SIZE, CELLS, SIDE, DATES, BANDS = 1024, 30, 10, 50, 3
TURNS = 5
FOLDER = BUILD / "blocks"
LAYOUTS = {
    "tiled, band by band": ["TILED=YES", "INTERLEAVE=BAND"],
    "tiled, pixel by pixel": ["TILED=YES", "INTERLEAVE=PIXEL"],
    "strips, band by band": ["INTERLEAVE=BAND"],
    "strips, pixel by pixel": ["INTERLEAVE=PIXEL"],
    "COG, deflate": None,
    "VRT of a file per date": [],
}


@dataclass(frozen=True)
class Turn:
    """Seconds and blocks of one reading.

    Parameters
    ----------
    reader, rasterising, bare : float
        Seconds of the reader without rasterising, of rasterising, and of bare GDAL.
    blocks_read, blocks_held, blocks_twice : int
        Blocks that were read, that have pixels of parcels, and that were read more than once.
    """

    reader: float
    rasterising: float
    bare: float
    blocks_read: int
    blocks_held: int
    blocks_twice: int


def main():
    """Print a row for each layout."""
    _qgis = InQgis()
    parcels = Tile(FOLDER, SIZE, CELLS).parcels("parcels.gpkg", SIDE, CELLS * CELLS)
    heads = ("bare s", "reader s", "rasterise s", "share", "from disk", "read/held", "twice")
    print(f"{'layout':<26}" + "".join(f"{head:>12}" for head in heads))
    goals = []
    for name, options in LAYOUTS.items():
        path = stack(name, options)
        cached = [one_turn(path, parcels) for _ in range(TURNS)]
        files = list(FOLDER.glob("*.tif"))
        forgotten = [one_turn(path, parcels, lambda: forget(files)) for _ in range(TURNS)]  # noqa: B023
        bare, reader = (median(getattr(turn, key) for turn in cached) for key in ("bare", "reader"))
        rasterising = median(turn.rasterising for turn in cached)
        disk = median(turn.bare for turn in forgotten) / median(turn.reader for turn in forgotten)
        read = cached[0].blocks_read / cached[0].blocks_held
        print(f"{name:<26}{bare:>12.2f}{reader:>12.2f}{rasterising:>12.2f}{bare / reader:>12.2f}"
              f"{disk:>12.2f}{read:>12.2f}{cached[0].blocks_twice:>12}", flush=True)  # fmt: skip
        goals.append(at_least(f"{name}: throughput to bare GDAL's", bare / reader, 0.7))
        goals.append(at_least(f"{name}, from disk", disk, 0.7))
        goals.append(at_most(f"{name}: blocks read to those held", read, 1.0))
    save("blocks", goals)


def stack(name, options):
    """Write the stack in a layout; return its path."""
    extension = ".vrt" if options == [] else ".tif"
    path = FOLDER / (name.replace(" ", "_").replace(",", "") + extension)
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
    """Remove files from the system's cache, so that they are read from disk again."""
    os.sync()
    for path in files:
        with open(path, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def one_turn(path, parcels, prepare=lambda: None):
    """Read a stack by the reader, then the same windows by bare GDAL.

    Parameters
    ----------
    path, parcels : Path
        The stack, and the layer of parcels.
    prepare : callable
        Called before each of both.

    Returns
    -------
    Turn
    """
    from planar_sits.core.series import reader as reading

    reader, windows = open_reader(path, parcels)
    spent = defaultdict(float)
    rasterise = watched(spent, "rasterise", reading.pixels_inside)
    prepare()
    with patch.object(reading, "pixels_inside", rasterise):
        start = time.perf_counter()
        pixels = sum(len(chunk.rows) for chunk in reader.chunks())
        seconds = time.perf_counter() - start - spent["rasterise"]
    assert pixels == CELLS * CELLS * SIDE * SIDE
    prepare()
    image = gdal.Open(str(path))
    start = time.perf_counter()
    for band, (left, top, width, height) in windows.requests:
        image.GetRasterBand(band).ReadAsArray(left, top, width, height)
    bare = time.perf_counter() - start
    counts = np.concatenate(list(windows.block_reads.values()))
    return Turn(
        reader=seconds,
        rasterising=spent["rasterise"],
        bare=bare,
        blocks_read=int(counts.sum()),
        blocks_held=held_blocks(image, counts),
        blocks_twice=int((counts > 1).sum()),
    )


def open_reader(path, parcels):
    """Return a reader of the stack and its window reader, which records what it reads."""
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.parcels import read_parcels
    from planar_sits.core.series.reader import Reader
    from planar_sits.tests.support.windows import CountingWindows
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeatureSource,
        QgsRasterLayer,
        QgsVectorLayer,
    )

    class RecordingWindows(CountingWindows):
        """A window reader that records band and box of each request."""

        def __init__(self, series):
            super().__init__(series)
            self.requests = []  # band, (left, top, width, height)

        def read(self, raster, bands, window, **more):
            box = window.left, window.top, window.width, window.height
            self.requests.extend((band, box) for band in bands)
            return super().read(raster, bands, window, **more)

    context, layer = QgsProcessingContext(), QgsVectorLayer(str(parcels))
    dates = [f"2021-{1 + k // 28:02}-{1 + k % 28:02}" for k in range(DATES)]
    series = open_series([QgsRasterLayer(str(path))], dates=", ".join(dates))
    source = QgsProcessingFeatureSource(layer, context)
    windows = RecordingWindows(series)
    table = read_parcels(source, series, context.transformContext())
    return Reader(series, table, 1024, windows=windows), windows


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
