"""Labelled data sets, read as the plugin reads them.

Layers are opened by QGIS, so parcels, pixels, keys and hence folds are those of
`planarsits:crossvalidate`.
"""

import os
from dataclasses import dataclass, replace

import numpy as np
from package import load_package
from plugin_profile import BUILD, ROOT

SHARED = ROOT.parent / "shared" / "data"


@dataclass(frozen=True)
class Source:
    """A raster series and its labelled parcels.

    Parameters
    ----------
    folder : str
        Below ``shared/data``.
    rasters : str
        Pattern of the file names.
    class_field : str
    group_field : str
        Parcels with the same value share a fold; empty: folds by parcel.
    least : int
        Classes of fewer parcels are left out.
    dates : str
        DATES of the plugin.
    masks : str
        Pattern of the file names of cloud masks, '' for none.
    """

    folder: str
    rasters: str
    class_field: str
    group_field: str = ""
    least: int = 3
    dates: str = ""
    masks: str = ""


_FIELDRS_DATES = "2016-03-15,2016-04-26,2016-06-07,2016-07-19,2016-08-30"
SOURCES = {
    "maipo": Source("maipo", "*.tif", "croptype"),
    "fieldrs": Source("fieldrs", "*.tif", "crop", dates=_FIELDRS_DATES),
    "france": Source("france", "s2_*.tif", "group", "block", least=10),
    "cawa_region": Source("cawa", "*.tif", "crop", "region", least=100),
    "cawa_year": Source("cawa", "*.tif", "crop", "region,year", least=100),
    "slovenia": Source("slovenia_s2", "ndvi*.tif", "LULC_NAME", masks="cloud*.tif"),
}


@dataclass(frozen=True)
class DataSet:
    """Labelled parcels and how they are folded.

    Parameters
    ----------
    name : str
    labelled : Labelled
    groups : (N,) int64 array, optional
        Parcels of a group share a fold.
    """

    name: str
    labelled: object
    groups: np.ndarray = None


def real_data(name, steps=0):
    """Return a real data set by its key in `SOURCES`.

    Parameters
    ----------
    name : str
    steps : int
        As the parameter STEPS.
    """
    source = SOURCES[name]
    folder = SHARED / source.folder
    return _read(
        name,
        source,
        rasters=sorted(folder.glob(source.rasters)),
        parcels=folder / "parcels.gpkg",
        masks=sorted(folder.glob(source.masks)) if source.masks else [],
        steps=steps,
    )


def _read(name, source, *, rasters, parcels, masks, steps):
    """Read a data set with the code of the plugin."""
    _start_qgis()
    from planar_sits.core.evaluation.groups import group_numbers
    from planar_sits.core.learning.labelled import read_labelled
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.parcels import read_parcels
    from planar_sits.core.series.reader import Reader
    from qgis.core import (
        QgsCoordinateTransformContext,
        QgsProcessingContext,
        QgsProcessingFeatureSource,
        QgsRasterLayer,
        QgsVectorLayer,
    )

    layers = [QgsRasterLayer(str(path), path.stem) for path in rasters]
    mask_layers = [QgsRasterLayer(str(path), path.stem) for path in masks]
    series = open_series(
        layers,
        dates=source.dates,
        bands="",
        stack_order="by_date",
        masks=mask_layers,
        mask_invalid="1",
        season_start="",
        season_end="",
    )
    vector, context = QgsVectorLayer(str(parcels), "parcels"), QgsProcessingContext()
    features = QgsProcessingFeatureSource(vector, context)
    table = read_parcels(
        features,
        series,
        QgsCoordinateTransformContext(),
        class_field=source.class_field,
    )
    labelled = read_labelled(Reader(series, table, 1024.0), steps, source.least)
    groups = None
    if source.group_field:
        names = source.group_field.split(",")
        values = ["/".join(str(f[name]) for name in names) for f in vector.getFeatures()]
        groups = group_numbers([values[index] for index in labelled.pixels.index])
    return DataSet(name, labelled, groups)


@dataclass(frozen=True)
class Scene:
    """A sample scene.

    Parameters
    ----------
    parcels, dates, classes, seed : int
        As the parameters of `planarsits:createsample`.
    labelled : int
        Parcels of each class to learn from; the others are the test. 0: folds.
    most_pixels : int
        Each parcel keeps 1 to so many of its pixels; 0: all.
    """

    parcels: int
    dates: int
    classes: int
    seed: int
    labelled: int = 0
    most_pixels: int = 0


SCENES = {
    "sample_few": Scene(40, 24, 4, seed=1),
    "sample_many": Scene(600, 12, 8, seed=2),
    "sample_long": Scene(100, 120, 4, seed=3),
    "sample_tiny": Scene(150, 149, 8, seed=5, most_pixels=12),
    "sample_5": Scene(400, 12, 4, seed=4, labelled=5),
    "sample_10": Scene(400, 12, 4, seed=4, labelled=10),
    "sample_20": Scene(400, 12, 4, seed=4, labelled=20),
    "sample_50": Scene(400, 12, 4, seed=4, labelled=50),
}


def scene_data(name, scene):
    """Return a sample scene, written to build/ and read again."""
    folder = BUILD / f"scene_{scene.parcels}_{scene.dates}_{scene.classes}_{scene.seed}"
    _start_qgis()
    if not (folder / "images").is_dir():
        from planar_sits.core.sample.scene import make_scene
        from planar_sits.core.sample.write import write_scene

        write_scene(make_scene(scene.parcels, scene.dates, scene.classes, scene.seed), str(folder))
    data = _read(
        name,
        Source("", "", "crop"),
        rasters=sorted((folder / "images").glob("sample_*.tif")),
        parcels=folder / "parcels.gpkg",
        masks=sorted((folder / "masks").glob("*.tif")),
        steps=0,
    )
    if scene.most_pixels:
        data = replace(data, labelled=_few_pixels(data.labelled, scene.most_pixels))
    return data


def _few_pixels(labelled, most):
    """Return parcels with their first pixels, 1 to ``most``, by the hash of the parcel."""
    pixels = labelled.pixels
    sizes = np.minimum(pixels.sizes, 1 + (pixels.keys % np.uint64(most)).astype(np.int64))
    numbers = np.arange(pixels.offsets[-1]) - np.repeat(pixels.offsets[:-1], pixels.sizes)
    kept = numbers < np.repeat(sizes, pixels.sizes)
    pixels = replace(
        pixels,
        values=pixels.values[kept],
        rows=pixels.rows[kept],
        cols=pixels.cols[kept],
        offsets=np.concatenate([[0], np.cumsum(sizes)]),
    )
    return replace(labelled, pixels=pixels)


def data_set(name):
    """Return a data set by its key in `SOURCES` or `SCENES`."""
    return real_data(name) if name in SOURCES else scene_data(name, SCENES[name])


_QGIS = []


def _start_qgis():
    """Start QGIS without windows, once."""
    if _QGIS:
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    load_package()
    from qgis.core import QgsApplication

    _QGIS.append(QgsApplication([], False))
    _QGIS[0].initQgis()
