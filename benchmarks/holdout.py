"""Held-out accuracy on the Maipo fields: five splits, default settings, real qgis_process.

Each split learns on 70 % of the fields of each class and is scored on the other
30 %. Beside it, linear discriminant analysis on the same splits (all pixels, all
bands and dates, mean of probabilities per field).

    .venv/bin/python benchmarks/holdout.py [splits]
"""

import sys
import time

import numpy as np
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD, ROOT, enable, qgis_process

MAIPO = ROOT.parent / "shared" / "data" / "maipo"
FOLDER = BUILD / "holdout"
LEARN = 0.7


def main(splits):
    """Print a table of the splits, with mean and STD."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    enable()
    FOLDER.mkdir(parents=True, exist_ok=True)
    fields, crops = read_fields()
    pixels, offsets = read_pixels()
    print(f"{'split':>5}{'fields held out':>17}{'planar %':>10}{'LDA %':>8}{'seconds':>9}")
    rows = []
    for seed in range(splits):
        held = held_out(crops, seed)
        start = time.perf_counter()
        right = planar_right(fields[~held], fields[held])
        seconds = time.perf_counter() - start
        lda = lda_right(pixels, offsets, crops, held)
        rows.append((100 * right, 100 * lda, seconds))
        print(f"{seed:>5}{held.sum():>17}{100 * right:>10.1f}{100 * lda:>8.1f}{seconds:>9.0f}")
    rows = np.array(rows)
    print(f"{'mean':>5}{'':>17}" + "{:>10.2f}{:>8.2f}{:>9.0f}".format(*rows.mean(axis=0)))
    if splits > 1:
        print(f"{'STD':>5}{'':>17}" + "{:>10.2f}{:>8.2f}{:>9.0f}".format(*rows.std(0, ddof=1)))


def read_fields():
    """Return the ids and the crops of the fields."""
    source = ogr.Open(str(MAIPO / "parcels.gpkg"))
    pairs = [(feature["field"], feature["croptype"]) for feature in source.GetLayer()]
    return np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])


def held_out(crops, seed):
    """Return which fields are held out: 30 % of each crop, rounded."""
    rng = np.random.default_rng(seed)
    held = np.zeros(len(crops), bool)
    for crop in np.unique(crops):
        members = rng.permutation(np.flatnonzero(crops == crop))
        held[members[: round((1 - LEARN) * len(members))]] = True
    return held


def planar_right(learn, held):
    """Train and classify with default settings; return the part of fields right."""
    series = [f"--SERIES={path}" for path in sorted(MAIPO.glob("*.tif"))]
    model, output = FOLDER / "model.safetensors", FOLDER / "classified.gpkg"
    for algorithm, parcels, rest in (
        ("train", learn, ["--CLASS_FIELD=croptype", f"--MODEL={model}"]),
        ("classify", held, [f"--MODEL={model}", f"--OUTPUT={output}"]),
    ):
        names = ",".join(f"'{field}'" for field in parcels)
        source = f'{MAIPO / "parcels.gpkg"}|subset="field" IN ({names})'
        arguments = ["run", f"planarsits:{algorithm}", *series, f"--PARCELS={source}", *rest]
        qgis_process(*arguments, quiet=True)
    found = ogr.Open(str(output))
    pairs = [(feature["croptype"], feature["pred_class"]) for feature in found.GetLayer()]
    if len(pairs) != len(held):
        sys.exit(f"{len(pairs)} fields came out, {len(held)} went in")
    return float(np.mean([truth == predicted for truth, predicted in pairs]))


def read_pixels():
    """Return the pixels of all fields (P, dates x bands), and each field's first pixel."""
    from planar_sits.core.series.grid import Grid
    from planar_sits.core.series.rasterise import pixels_inside

    paths = sorted(MAIPO.glob("*.tif"))
    image = gdal.Open(str(paths[0]))
    left, width, _, top, _, height = image.GetGeoTransform()
    grid = Grid("", left, top, width, -height, image.RasterXSize, image.RasterYSize)
    rows, cols, offsets = [], [], [0]
    source = ogr.Open(str(MAIPO / "parcels.gpkg"))
    for feature in source.GetLayer():
        shape = feature.GetGeometryRef()
        x0, x1, y0, y1 = shape.GetEnvelope()
        inside = pixels_inside(bytes(shape.ExportToWkb()), (x0, y0, x1, y1), grid)
        rows.append(inside[0])
        cols.append(inside[1])
        offsets.append(offsets[-1] + len(inside[0]))
    rows, cols = np.concatenate(rows), np.concatenate(cols)
    values = [gdal.Open(str(path)).ReadAsArray()[:, rows, cols].T for path in paths]
    return np.concatenate(values, axis=1).astype(float), np.array(offsets)


def lda_right(pixels, offsets, crops, held):
    """Return the part of held-out fields that linear discriminant analysis decides right."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    sizes = np.diff(offsets)
    learn = np.repeat(~held, sizes)
    model = LinearDiscriminantAnalysis().fit(pixels[learn], np.repeat(crops, sizes)[learn])
    chances = np.add.reduceat(model.predict_proba(pixels), offsets[:-1], axis=0)
    return float((model.classes_[chances.argmax(axis=1)] == crops)[held].mean())


if __name__ == "__main__":
    if not MAIPO.is_dir():
        sys.exit("The data set 'maipo' is not beside the checkout.")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
