"""The method runs on a machine without QGIS, such as a GPU server."""

import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import importlib, pathlib, sys
sys.modules["qgis"] = None
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
for path in sorted(pathlib.Path("core").rglob("*.py")):
    try:
        importlib.import_module("planar_sits." + ".".join(path.with_suffix("").parts))
    except ImportError as error:
        if "qgis" not in str(error):
            raise
        print(path.as_posix())
"""


def test_only_reading_needs_qgis():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        "core/compat.py",
        "core/series/parcels.py",
        "core/series/qgis_windows.py",
    ]


READ = """
import glob, json, sys
sys.modules["qgis"] = None
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
import numpy as np
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.ogr_parcels import read_parcels
from planar_sits.core.series.portable import series_from_record
from planar_sits.core.series.reader import Reader
folder, record, result = sys.argv[1:]
images, masks = (sorted(glob.glob(f"{folder}/{kind}*.tif")) for kind in ("images/", "masks/"))
with open(record) as file:
    record = json.load(file)
for number, series in enumerate([open_series(list(map(open_layer, images)),
                                             list(map(open_layer, masks))),
                                 series_from_record(record)]):
    parcels = read_parcels(f"{folder}/parcels.gpkg", series, class_field="crop", inner_buffer=3.0)
    pixels = Reader(series, parcels, 8).read_all()
    np.savez(f"{result}{number}.npz", values=pixels.values, rows=pixels.rows, cols=pixels.cols,
             offsets=pixels.offsets, index=pixels.index, keys=pixels.keys,
             labels=np.array(parcels.labels, str), status=np.array(parcels.status, str))
"""


def test_pixels_of_parcels_are_read_without_qgis(sample, qgis_app, tmp_path):
    """Bit by bit those that are read with it, from files and from the record of a series."""
    import json

    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.portable import series_record
    from planar_sits.core.series.reader import Reader
    from planar_sits.tests.support.same import qgis_parcels
    from qgis.core import QgsRasterLayer

    groups = [sorted((sample / "images").glob("*.tif")), sorted((sample / "masks").glob("*.tif"))]
    series = open_series(*([QgsRasterLayer(str(path), path.stem) for path in group]
                           for group in groups))  # fmt: skip
    (tmp_path / "record.json").write_text(json.dumps(series_record(series)))
    command = [sys.executable, "-c", READ, sample, tmp_path / "record.json", tmp_path / "pixels"]
    subprocess.run(command, cwd=ROOT, check=True)
    parcels = qgis_parcels(
        sample / "parcels.gpkg", series, class_field="crop", inner_buffer=3.0
    )
    pixels = Reader(series, parcels, 8).read_all()
    for number in (0, 1):
        with np.load(tmp_path / f"pixels{number}.npz") as read:
            for name in ("values", "rows", "cols", "offsets", "index", "keys"):
                expected = getattr(pixels, name)
                floats = expected.dtype.kind == "f"
                assert np.array_equal(read[name], expected, equal_nan=floats), name
            assert read["labels"].tolist() == [str(label) for label in parcels.labels]
            assert read["status"].tolist() == parcels.status
