"""Labelled fields as arrays, without QGIS.

Maipo, Slovenia, sample scenes, and the planted scene of the tests.
"""

import datetime as dt
import json
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, ogr
from plugin_profile import ROOT

SHARED = ROOT.parent / "shared" / "data"
MAIPO = SHARED / "maipo"
SLOVENIA = SHARED / "slovenia_s2"
# Of coordinates in metres.
_DECIMALS = 3


@dataclass(frozen=True)
class Fields:
    """The labelled parcels of a data set.

    Parameters
    ----------
    labelled : Labelled
        Values (P, T, B) by date, gaps filled in time.
    dates : list of T datetime.date
    bounds : (N, 4) float64 array, optional
        (left, bottom, right, top) of each parcel, in map units.
    """

    labelled: object
    dates: list
    bounds: np.ndarray = None


@dataclass(frozen=True)
class Polygons:
    """N polygons and the pixels inside each.

    Parameters
    ----------
    shapes : list of N bytes
        As well-known binary.
    rows, cols : (P,) int32 arrays
        Pixels, polygon after polygon.
    offsets : (N + 1,) int64 array
        First pixel of each polygon, and P.
    """

    shapes: list
    rows: np.ndarray
    cols: np.ndarray
    offsets: np.ndarray

    @property
    def bounds(self):
        """(N, 4) float64 array: left, bottom, right and top, in map units."""
        boxes = [ogr.CreateGeometryFromWkb(shape).GetEnvelope() for shape in self.shapes]
        return np.array(boxes)[:, [0, 2, 1, 3]]

    @property
    def keys(self):
        """(N,) uint64 array: hash of each polygon, as in the plugin, so that folds are the same."""
        from planar_sits.core.series.polygon_rings import polygon_key

        keys = [polygon_key(bytes(shape), _DECIMALS) for shape in self.shapes]
        return np.array(keys, np.uint64)


def rasterised(shapes, geotransform, image):
    """Return polygons with the pixels whose centre is inside.

    Parameters
    ----------
    shapes : list of bytes
        As well-known binary.
    geotransform : sequence of 6 float
        As GDAL gives it.
    image : gdal.Dataset
        Of the size of the grid.

    Returns
    -------
    Polygons
    """
    from planar_sits.core.series.grid import Grid
    from planar_sits.core.series.rasterise import pixels_inside

    left, width, _, top, _, height = geotransform
    grid = Grid("", left, top, width, -height, image.RasterXSize, image.RasterYSize)
    pixels = []
    for shape in shapes:
        x0, x1, y0, y1 = ogr.CreateGeometryFromWkb(shape).GetEnvelope()
        pixels.append(pixels_inside(shape, (x0, y0, x1, y1), grid))
    offsets = np.concatenate([[0], np.cumsum([len(rows) for rows, _ in pixels])])
    rows, cols = (np.concatenate(part) for part in zip(*pixels))
    return Polygons(shapes, rows, cols, offsets)


def maipo_fields():
    """Return the fields of Maipo."""
    from planar_sits.core.series.dates import find_date

    paths = sorted(MAIPO.glob("*.tif"))
    images = [gdal.Open(str(path)) for path in paths]
    shapes, crops = _features(MAIPO / "parcels.gpkg", "croptype")
    polygons = rasterised(shapes, images[0].GetGeoTransform(), images[0])
    rows, cols = polygons.rows, polygons.cols
    values = np.stack([image.ReadAsArray()[:, rows, cols].T for image in images], axis=1)
    dates = [find_date(path.stem) for path in paths]
    bands = [f"band {k + 1}" for k in range(values.shape[2])]
    return _fields(values, polygons, np.unique(crops, return_inverse=True), dates, bands)


def slovenia_fields():
    """Return the parcels of Slovenia, clouds filled in time.

    Classes of fewer than three parcels are left out. Of two images of one day the first is used.
    """
    times = json.loads((SLOVENIA / "timestamps.json").read_text())
    dates = [dt.date.fromisoformat(str(text)[:10]) for text in times]
    first = [k for k, date in enumerate(dates) if date not in dates[:k]]
    image = gdal.Open(str(SLOVENIA / "ndvi_68dates.tif"))
    clouds = gdal.Open(str(SLOVENIA / "cloud_68dates.tif")).ReadAsArray()
    shapes, crops = _features(SLOVENIA / "parcels.gpkg", "LULC_NAME")
    usable = [k for k, crop in enumerate(crops) if crop and crops.count(crop) >= 3]
    polygons = rasterised([shapes[k] for k in usable], image.GetGeoTransform(), image)
    sizes = np.diff(polygons.offsets)
    filled = np.flatnonzero(sizes)  # slivers contain no pixel centre
    crops = [crops[usable[k]] for k in filled]
    polygons = replace(
        polygons,
        shapes=[polygons.shapes[k] for k in filled],
        offsets=np.concatenate([[0], np.cumsum(sizes[filled])]),
    )
    values = image.ReadAsArray()[first][:, polygons.rows, polygons.cols].astype(np.float32)
    values[clouds[first][:, polygons.rows, polygons.cols] == 1] = np.nan
    classes = np.unique(crops, return_inverse=True)
    dates = [dates[k] for k in first]
    return _fields(values.T[:, :, None].copy(), polygons, classes, dates, ["ndvi"])


def sample_fields(seed, parcel_count=150, date_count=24):
    """Return the parcels of a sample scene, clouds filled in time."""
    from planar_sits.core.sample.scene import make_scene
    from planar_sits.core.sample.write import BAND_NAMES

    scene = make_scene(parcel_count, date_count, 4, seed)
    shapes = []
    for polygon in scene.polygons:
        ring, shape = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
        for x, y in [*polygon, polygon[0]]:
            ring.AddPoint_2D(float(x), float(y))
        shape.AddGeometry(ring)
        shapes.append(bytes(shape.ExportToWkb()))
    height, width = scene.cloud.shape[1:]
    image = gdal.GetDriverByName("MEM").Create("", width, height)
    polygons = rasterised(shapes, scene.geotransform, image)
    rows, cols = polygons.rows, polygons.cols
    values = scene.reflectance[:, :, rows, cols].astype(np.float32)
    values[np.repeat(scene.cloud[:, None, rows, cols] > 0, 3, axis=1)] = np.nan
    labels = np.array([scene.class_names.index(crop) for crop in scene.crops])
    classes = scene.class_names, labels
    dates = list(scene.dates)
    return _fields(values.transpose(2, 0, 1).copy(), polygons, classes, dates, list(BAND_NAMES))


def planted_fields(seed):
    """Return the planted scene: two classes that differ in 7 of 36 dates."""
    from planar_sits.core.learning.labelled import Labelled, SeriesFacts
    from planar_sits.tests.support.planted import NAMES, make_planted

    planted = make_planted(seed=seed)
    dates = [dt.date(2020, 1, 1) + dt.timedelta(days=float(day)) for day in planted.days]
    bands = ["near infrared", "red", "green"]
    facts = SeriesFacts(dates[0].isoformat(), planted.days, bands)
    return Fields(Labelled(planted.pixels, planted.labels, list(NAMES), facts), dates)


def on_days(labelled, values, days):
    """Return labelled parcels on another time axis.

    Parameters
    ----------
    labelled : Labelled
    values : (P, T, B) array
    days : (T,) float64 array

    Returns
    -------
    Labelled
    """
    pixels = labelled.pixels.with_values(np.ascontiguousarray(values))
    return replace(labelled, pixels=pixels, facts=replace(labelled.facts, days=days))


def split_in_folds(labels, count, seed):
    """Yield positions of (training, test) parcels of each fold, stratified by class."""
    from sklearn.model_selection import StratifiedKFold

    split = StratifiedKFold(count, shuffle=True, random_state=seed)
    yield from split.split(np.zeros(len(labels)), labels)


def _features(path, field):
    """Return the polygons of a layer as well-known binary, and a field of each."""
    source = ogr.Open(str(path))
    features = list(source.GetLayer())
    shapes = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in features]
    return shapes, [feature[field] for feature in features]


def _fields(values, polygons, classes, dates, bands):
    """Return fields from values (P, T, B) by date, NaN where missing.

    Parameters
    ----------
    values : (P, T, B) array
    polygons : Polygons
    classes : (sequence of K str, (N,) int array)
        Names of the classes, and the class of each polygon.
    dates : list of T datetime.date
    bands : list of B str
    """
    from planar_sits.core.learning.labelled import Labelled, SeriesFacts
    from planar_sits.core.planar.prepare import on_time_axis
    from planar_sits.core.series.parcel_pixels import ParcelPixels

    names, labels = classes
    days = np.array([(date - dates[0]).days for date in dates], float)
    pixels = ParcelPixels(
        values=values.astype(np.float32),
        rows=polygons.rows,
        cols=polygons.cols,
        offsets=polygons.offsets,
        index=np.arange(len(polygons.shapes)),
        keys=polygons.keys,
    )
    pixels = on_time_axis(pixels, days, days)
    facts = SeriesFacts(dates[0].isoformat(), days, bands)
    labelled = Labelled(pixels, labels[pixels.index], list(names), facts)
    return Fields(labelled, dates, polygons.bounds[pixels.index])
