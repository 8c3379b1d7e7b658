"""Reading against bare GDAL: the same windows of the same files, by layout.

A stack of 50 dates x 3 bands, 1,024 x 1,024 pixels, 900 parcels of 100 pixels. Bare: each
window and band by ReadAsArray, nothing else. At least 0.7 of its throughput is the aim; and
no block is read twice, or read without a parcel's pixel in it.

    .venv/bin/python benchmarks/blocks.py
"""

import shutil
import time
from statistics import median

import in_qgis
import numpy as np
from osgeo import gdal
from plugin_profile import BUILD
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
    print(f"{'layout':<26}{'bare s':>9}{'ours s':>9}{'share':>8}{'read/held':>11}{'twice':>7}")
    for name, options in LAYOUTS.items():
        path = stack(name, options)
        times = [one_turn(path, parcels) for _ in range(3)]
        ours, bare = (median(each) for each in list(zip(*times))[:2])
        read, held, twice = times[0][2:]
        print(
            f"{name:<26}{bare:>9.2f}{ours:>9.2f}{bare / ours:>8.2f}{read / held:>11.2f}{twice:>7}"
        )


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


def one_turn(path, parcels):
    """Return seconds of ours and of bare GDAL, blocks read, blocks held, blocks read twice."""
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.parcels import read_parcels
    from planar_sits.core.series.reader import Reader
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
    reader = Reader(series, found, 1024)
    windows, read_window = [], reader.windows.read

    def watched(kind, place, bands, window):
        windows.extend((band, window) for band in bands)
        return read_window(kind, place, bands, window)

    reader.windows.read = watched
    start = time.perf_counter()
    pixels = sum(len(chunk.rows) for chunk in reader.chunks())
    ours = time.perf_counter() - start
    assert pixels == CELLS * CELLS * SIDE * SIDE
    image = gdal.Open(str(path))
    start = time.perf_counter()
    for band, (top, left, bottom, right) in windows:
        image.GetRasterBand(band).ReadAsArray(left, top, right - left, bottom - top)
    bare = time.perf_counter() - start
    counts = np.stack(list(reader.block_reads.values()))
    return ours, bare, counts.sum(), held_blocks(image, counts), int((counts > 1).sum())


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
