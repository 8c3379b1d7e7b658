"""Accuracy on test fields of Maipo with default settings, by qgis_process.

Each of five splits trains on 70 % of the fields of each class and tests on the other 30 %. Beside
it, linear discriminant analysis on the same splits (all pixels, all bands and dates, mean of
probabilities per field).

    .venv/bin/python benchmarks/holdout.py [splits]
"""

import sys
import time

import numpy as np
from fields import MAIPO, rasterised
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD, enable, qgis_process

FOLDER = BUILD / "holdout"
TRAINING = 0.7


def main(splits):
    """Print a table of the splits, with mean and STD."""
    enable()
    FOLDER.mkdir(parents=True, exist_ok=True)
    names, crops = read_fields()
    pixels, offsets = read_pixels()
    print(f"{'split':>5}{'test fields':>17}{'planar %':>10}{'LDA %':>8}{'seconds':>9}")
    rows = []
    for seed in range(splits):
        test = draw_test_fields(crops, seed)
        start = time.perf_counter()
        planar = planar_accuracy(names[~test], names[test])
        seconds = time.perf_counter() - start
        row = 100 * planar, 100 * lda_accuracy(pixels, offsets, crops, test), seconds
        rows.append(row)
        print("{:>5}{:>17}{:>10.1f}{:>8.1f}{:>9.0f}".format(seed, test.sum(), *row), flush=True)
    rows = np.array(rows)
    print(f"{'mean':>5}{'':>17}" + "{:>10.2f}{:>8.2f}{:>9.0f}".format(*rows.mean(axis=0)))
    if splits > 1:
        print(f"{'STD':>5}{'':>17}" + "{:>10.2f}{:>8.2f}{:>9.0f}".format(*rows.std(0, ddof=1)))


def read_fields():
    """Return the names and the crops of the fields, two (N,) arrays of str."""
    source = ogr.Open(str(MAIPO / "parcels.gpkg"))
    pairs = [(feature["field"], feature["croptype"]) for feature in source.GetLayer()]
    return np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])


def draw_test_fields(crops, seed):
    """Return which fields are tested, (N,) bool array: 30 % of each crop, rounded."""
    rng = np.random.default_rng(seed)
    test = np.zeros(len(crops), bool)
    for crop in np.unique(crops):
        members = rng.permutation(np.flatnonzero(crops == crop))
        test[members[: round((1 - TRAINING) * len(members))]] = True
    return test


def planar_accuracy(training, test):
    """Train and classify with default settings; return the overall accuracy, 0 to 1.

    Parameters
    ----------
    training, test : (n,) arrays of str
        Names of fields.
    """
    series = [f"--SERIES={path}" for path in sorted(MAIPO.glob("*.tif"))]
    model, output = FOLDER / "model.safetensors", FOLDER / "classified.gpkg"
    for algorithm, names, options in (
        ("train", training, ["--CLASS_FIELD=croptype", f"--MODEL={model}"]),
        ("classify", test, [f"--MODEL={model}", f"--OUTPUT={output}"]),
    ):
        quoted = ",".join(f"'{name}'" for name in names)
        source = f'{MAIPO / "parcels.gpkg"}|subset="field" IN ({quoted})'
        arguments = ["run", f"planarsits:{algorithm}", *series, f"--PARCELS={source}", *options]
        qgis_process(*arguments, quiet=True)
    source = ogr.Open(str(output))
    pairs = [(feature["croptype"], feature["pred_class"]) for feature in source.GetLayer()]
    if len(pairs) != len(test):
        sys.exit(f"The output has {len(pairs)} fields, the input {len(test)}.")
    return float(np.mean([truth == predicted for truth, predicted in pairs]))


def read_pixels():
    """Return the pixels (P, dates x bands) of all fields, and the offsets of fields."""
    images = [gdal.Open(str(path)) for path in sorted(MAIPO.glob("*.tif"))]
    source = ogr.Open(str(MAIPO / "parcels.gpkg"))
    shapes = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in source.GetLayer()]
    polygons = rasterised(shapes, images[0].GetGeoTransform(), images[0])
    values = [image.ReadAsArray()[:, polygons.rows, polygons.cols].T for image in images]
    return np.concatenate(values, axis=1).astype(float), polygons.offsets


def lda_accuracy(pixels, offsets, crops, test):
    """Return the overall accuracy of LDA on test fields, 0 to 1."""
    from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

    sizes = np.diff(offsets)
    training = np.repeat(~test, sizes)
    model = LinearDiscriminantAnalysis().fit(pixels[training], np.repeat(crops, sizes)[training])
    sums = np.add.reduceat(model.predict_proba(pixels), offsets[:-1], axis=0)
    return float((model.classes_[sums.argmax(axis=1)] == crops)[test].mean())


if __name__ == "__main__":
    if not MAIPO.is_dir():
        sys.exit("The data set 'maipo' is not beside the checkout.")
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
