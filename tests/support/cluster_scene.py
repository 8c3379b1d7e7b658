"""The sample scene with a small model, classified in one process or on a cluster, without QGIS."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from osgeo import ogr
from planar_sits.core.cluster.classification import ClusterClassification, Inputs, Settings
from planar_sits.core.learning.classify import classify, parcel_predictor
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.features import feature_widths
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.layers import open_series
from planar_sits.core.series.parcel_table import NO_GEOMETRY, READY, Parcels
from planar_sits.core.series.portable import series_record
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.model_files import calibration_of

ARRAYS = ("probabilities", "pixels", "segments", "novelty")
# Parcels without a geometry, and with one that holds no pixel centre.
EMPTY, TINY = 3, 7
NAMES = ("rye", "oat", "pea")


@dataclass(frozen=True)
class ClusterScene:
    """A scene and a model.

    Parameters
    ----------
    images : Path
        Folder of the sample scene.
    model : Path
    """

    images: Path
    model: Path

    def series(self):
        """Return the series, by GDAL."""
        paths = (sorted((self.images / kind).glob("*.tif")) for kind in ("images", "masks"))
        return open_series(*([open_layer(path) for path in each] for each in paths))

    def parcels(self):
        """Return the parcels, two of which cannot be classified."""
        source = ogr.Open(str(self.images / "parcels.gpkg"))
        shapes = [feature.GetGeometryRef().Clone() for feature in source.GetLayer()]
        centre = shapes[TINY].Centroid()
        shapes[TINY] = centre.Buffer(0.01)
        boxes = [shape.GetEnvelope() for shape in shapes]
        status = [NO_GEOMETRY if index == EMPTY else READY for index in range(len(shapes))]
        return Parcels(
            ids=[f"p{index}" for index in range(len(shapes))],
            feature_ids=list(range(len(shapes))),
            labels=[None] * len(shapes),
            keys=np.random.default_rng(0).integers(1, 2**63, len(shapes)).astype(np.uint64),
            bounds=np.array([(left, low, right, high) for left, right, low, high in boxes]),
            wkb=[bytes(shape.ExportToIsoWkb()) for shape in shapes],
            status=status,
        )

    def alone(self, adaptive=True):
        """Return the results of one process, and its parcels."""
        model, parcels = load_model(self.model), self.parcels()
        predictor = parcel_predictor(model, Engine(torch.device("cpu"), 0), adaptive=adaptive)
        reader = Reader(self.series(), parcels, 64.0, ranges=model.description.ranges)
        done = classify(reader, model.description, predictor, calibration=model.calibration)
        return Result(done, parcels)

    def work(self, folder, *, adaptive=True, series=None, **options):
        """Return a classification on a cluster."""
        series = series or self.series()
        inputs = Inputs(
            self.model.read_bytes(),
            load_model(self.model).description,
            series,
            json.dumps(series_record(series), sort_keys=True).encode(),
            self.parcels(),
        )
        settings = Settings(adaptive=adaptive, device="cpu")
        return ClusterClassification(inputs, settings, folder, memory_mb=64.0, **options)

    def classify(self, cluster, folder, **options):
        """Return the results of a classification on a cluster."""
        work = self.work(folder, **options)
        done = work.classify(cluster, progress=_nothing, cancelled=_never)
        return Result(done, work.inputs.parcels, work)


@dataclass(frozen=True)
class Result:
    """Results of all parcels, and the parcels with their statuses."""

    classified: object
    parcels: Parcels
    work: ClusterClassification = None

    def assert_like(self, other):
        """Assert that another run gave the same."""
        assert self.parcels.status == other.parcels.status
        assert np.array_equal(self.parcels.keys, other.parcels.keys)
        for name in ARRAYS:
            mine, theirs = getattr(self.classified, name), getattr(other.classified, name)
            np.testing.assert_allclose(mine, theirs, atol=1e-6, rtol=0, err_msg=name)


def write_scene_model(path):
    """Write a model with random weights, of 3 bands, 3 classes and 4 steps."""
    description = ModelDescription(
        classes=[{"name": name, "colour": "#2d7f3e", "parcels": 5} for name in NAMES],
        bands=[{"name": name, "low": 0.0, "high": 6000.0} for name in ("nir", "red", "green")],
        season_start="2017-11-01",
        days=[10.0, 60.0, 110.0, 160.0],
        segments=SegmentSettings("random_walk", 12, 30.0, False),
        backbone="compact",
    )
    torch.manual_seed(1)
    network = description.network()
    features = sum(feature_widths("compact", network, 3, 4))
    save_model(path, Model(description, network, calibration_of(features, 3)))


def _nothing(fraction, message=""):
    pass


def _never():
    return False
