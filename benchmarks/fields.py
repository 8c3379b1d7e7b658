"""Fields as arrays, without QGIS: Maipo and sample scenes, and folds by parcel."""

import datetime as dt
import hashlib
import json
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr
from plugin_profile import ROOT

SHARED = ROOT.parent / "shared" / "data"
MAIPO = SHARED / "maipo"
SLOVENIA = SHARED / "slovenia_s2"


@dataclass
class Fields:
    """Parcels on their time axis.

    ``pixels`` (values (P, T, B), not normalised), ``labels`` (N,), ``names`` of
    the classes, ``dates`` and ``days`` since the first, ``bands``, ``bounds`` (N, 4) in
    map units.
    """

    pixels: object
    labels: np.ndarray
    names: list
    dates: list
    days: np.ndarray
    bands: list
    bounds: np.ndarray = None


def maipo_fields():
    """Return the fields of Maipo."""
    from planar_sits.core.series.dates import find_date

    paths = sorted(MAIPO.glob("*.tif"))
    images = [gdal.Open(str(path)) for path in paths]
    source = ogr.Open(str(MAIPO / "parcels.gpkg"))
    features = list(source.GetLayer())
    shapes = [bytes(feature.GetGeometryRef().ExportToWkb()) for feature in features]
    rows, cols, offsets = rasterised(shapes, images[0].GetGeoTransform(), images[0])
    values = np.stack([image.ReadAsArray()[:, rows, cols].T for image in images], axis=1)
    names, labels = np.unique([f["croptype"] for f in features], return_inverse=True)
    dates = [find_date(path.stem) for path in paths]
    bands = [f"band {k + 1}" for k in range(values.shape[2])]
    return _fields(values, shapes, (rows, cols, offsets), labels, list(names), dates, bands)


def slovenia_fields():
    """Return the parcels of Slovenia with a class of three or more, clouds filled in time.

    Of two images of one day the first is taken.
    """
    times = json.loads((SLOVENIA / "timestamps.json").read_text())
    dates = [dt.date.fromisoformat(str(text)[:10]) for text in times]
    kept = [k for k, date in enumerate(dates) if date not in dates[:k]]
    image = gdal.Open(str(SLOVENIA / "ndvi_68dates.tif"))
    clouds = gdal.Open(str(SLOVENIA / "cloud_68dates.tif")).ReadAsArray()
    source = ogr.Open(str(SLOVENIA / "parcels.gpkg"))
    features = list(source.GetLayer())
    crops = [feature["LULC_NAME"] for feature in features]
    shapes = [
        (bytes(feature.GetGeometryRef().ExportToWkb()), crop)
        for feature, crop in zip(features, crops)
        if crop and crops.count(crop) >= 3
    ]
    shapes, crops = [shape for shape, _ in shapes], [crop for _, crop in shapes]
    rows, cols, offsets = rasterised(shapes, image.GetGeoTransform(), image)
    used = np.flatnonzero(np.diff(offsets))  # slivers hold no pixel centre
    shapes, crops = [shapes[k] for k in used], [crops[k] for k in used]
    offsets = np.concatenate([[0], np.cumsum(np.diff(offsets)[used])])
    values = image.ReadAsArray()[kept][:, rows, cols].astype(np.float32)
    values[clouds[kept][:, rows, cols] == 1] = np.nan
    names, labels = np.unique(crops, return_inverse=True)
    place = rows, cols, offsets
    dates = [dates[k] for k in kept]
    return _fields(values.T[:, :, None].copy(), shapes, place, labels, list(names), dates, ["ndvi"])


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
    size = gdal.GetDriverByName("MEM").Create("", width, height)
    rows, cols, offsets = rasterised(shapes, scene.geotransform, size)
    values = scene.reflectance[:, :, rows, cols].astype(np.float32)
    values[np.repeat(scene.cloud[:, None, rows, cols] > 0, 3, axis=1)] = np.nan
    labels = np.array([scene.class_names.index(crop) for crop in scene.crops])
    values = values.transpose(2, 0, 1).copy()
    place = rows, cols, offsets
    names = list(scene.class_names)
    return _fields(values, shapes, place, labels, names, list(scene.dates), list(BAND_NAMES))


def planted_fields(seed):
    """Return the planted scene: 7 of 36 dates tell two classes apart."""
    from planar_sits.tests.support.planted import NAMES, make_planted

    planted = make_planted(seed=seed)
    dates = [dt.date(2020, 1, 1) + dt.timedelta(days=float(day)) for day in planted.days]
    bands = ["near infrared", "red", "green"]
    return Fields(planted.pixels, planted.labels, list(NAMES), dates, planted.days, bands)


def rasterised(shapes, geotransform, image):
    """Return rows, columns and offsets of the pixels inside polygons."""
    from planar_sits.core.series.grid import Grid
    from planar_sits.core.series.rasterise import pixels_inside

    left, width, _, top, _, height = geotransform
    grid = Grid("", left, top, width, -height, image.RasterXSize, image.RasterYSize)
    found = []
    for shape in shapes:
        x0, x1, y0, y1 = ogr.CreateGeometryFromWkb(shape).GetEnvelope()
        found.append(pixels_inside(shape, (x0, y0, x1, y1), grid))
    offsets = np.concatenate([[0], np.cumsum([len(rows) for rows, _ in found])])
    rows, cols = (np.concatenate(part) for part in zip(*found))
    return rows, cols, offsets


def _fields(values, shapes, place, labels, names, dates, bands):
    from planar_sits.core.planar.prepare import on_time_axis
    from planar_sits.core.series.parcel_pixels import ParcelPixels

    keys = [
        int.from_bytes(hashlib.blake2b(shape, digest_size=8).digest(), "little") for shape in shapes
    ]
    days = np.array([(date - dates[0]).days for date in dates], float)
    pixels = ParcelPixels(
        values.astype(np.float32), *place, np.arange(len(shapes)), np.array(keys, np.uint64)
    )
    pixels = on_time_axis(pixels, days, days)
    boxes = np.array([ogr.CreateGeometryFromWkb(shape).GetEnvelope() for shape in shapes])
    bounds = boxes[pixels.index][:, [0, 2, 1, 3]]  # left, bottom, right, top
    return Fields(pixels, labels[pixels.index], names, dates, days, bands, bounds)


def labelled(fields):
    """Return fields as `cross_validate` takes them."""
    from planar_sits.core.learning.session import Labelled

    facts = {
        "season_start": fields.dates[0].isoformat(),
        "steps": fields.days,
        "band_names": fields.bands,
    }
    return Labelled(fields.pixels, fields.labels, fields.names, facts)


def folds(labels, count, seed):
    """Yield (learn, held) positions of parcels, stratified by class."""
    from sklearn.model_selection import StratifiedKFold

    split = StratifiedKFold(count, shuffle=True, random_state=seed)
    yield from split.split(np.zeros(len(labels)), labels)


def train(fields, learn, seed, steps=slice(None), fraction=70.0, guidance=0.0):
    """Train on some parcels and some dates with default settings; return the `Trained`."""
    import torch
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.train import Choices, train_model
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.segments import SegmentSettings

    pixels = fields.pixels.take(learn)
    days = fields.days[steps]
    facts = {
        "season_start": fields.dates[0].isoformat(),
        "steps": days,
        "band_names": fields.bands,
    }
    choices = Choices(
        SegmentSettings(fraction=fraction),
        TrainingSettings(seed=seed, attention_guidance=guidance),
    )
    engine = Engine(pick_device("cpu"), 128)
    torch.manual_seed(seed)
    return train_model(
        pixels.with_values(np.ascontiguousarray(pixels.values[:, steps])),
        fields.labels[learn],
        fields.names,
        facts,
        choices,
        engine,
    )


def right(trained, fields, held, steps=slice(None)):
    """Return the percentage of parcels decided right."""
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.prepare import normalised

    told = trained.description
    pixels = fields.pixels.take(held)
    pixels = pixels.with_values(np.ascontiguousarray(pixels.values[:, steps]))
    pixels = normalised(pixels, told.ranges)
    engine = Engine(pick_device("cpu"), 256)
    found, _ = predict_parcels(trained.network, pixels, told.segments, told.seed, engine)
    return 100 * float((found.argmax(axis=1) == fields.labels[held]).mean())


def suggested(trained, fields, parcels):
    """Return the `TemporalAttention` of a model over some parcels."""
    from planar_sits.core.attention.attend import attended_segments
    from planar_sits.core.attention.temporal import Profiles
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.planar.prepare import normalised
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import segment_list

    told = trained.description
    pixels = normalised(fields.pixels.take(parcels), told.ranges)
    drawer = make_sampler(pixels, told.segments, told.seed)
    segments = segment_list(drawer.counts)
    shape = len(told.classes), len(told.days), told.segments.length, len(told.bands)
    profiles = Profiles(*shape)
    model, engine = (told, trained.network), Engine(pick_device("cpu"), 256)
    for batch in attended_segments(model, pixels.values, drawer, *segments, engine):
        profiles.add(batch, pixels.values)
    return profiles.result()
