"""The sample scene: crops on parcels, and images of them in one year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np

from ..errors import (
    CancelCheck,
    PlanarSitsError,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
)
from .ground import make_ground
from .mosaic import make_mosaic
from .phenology import MARGIN, WOODLAND, crop_table, draw_areas, parcels_per_crop
from .polygons import polygon_area
from .weather import draw_cloud_cover, draw_clouds, draw_dates, observe

PIXEL = 10.0
EPSG = 32632
NODATA = -9999
_EASTING, _NORTHING = 400000.0, 5400000.0
# Number of woods among the fields, per parcel.
_WOODS = 0.1


@dataclass(frozen=True, eq=False)
class Scene:
    """A raster time series and its parcels.

    Parameters
    ----------
    dates : tuple of D datetime.date
        In order, each once.
    reflectance : (D, 3, H, W) int16 array
        Near infrared, red, green; surface reflectance by 10000.
    cloud : (D, H, W) uint8 array
        1 under a cloud or in the shadow of a cloud, else 0.
    polygons : tuple of N (n, 2) float64 arrays
        Easting and northing of each parcel's corners, in metres, anticlockwise,
        the ring not closed. Parcels neither touch nor overlap.
    crops : tuple of N str
        Crop of each parcel. Parcels are in random order.
    class_names : tuple of K str
    geotransform : tuple of 6 float
        As in GDAL: west, pixel width, 0, north, 0, -pixel height.
    epsg : int
        Code of the CRS.
    nodata : int
        No-data value of the images; no pixel has it.
    """

    dates: tuple[dt.date, ...]
    reflectance: np.ndarray
    cloud: np.ndarray
    polygons: tuple[np.ndarray, ...]
    crops: tuple[str, ...]
    class_names: tuple[str, ...]
    geotransform: tuple[float, ...] = (_EASTING, PIXEL, 0.0, _NORTHING, 0.0, -PIXEL)
    epsg: int = EPSG
    nodata: int = NODATA


def make_scene(
    parcel_count: int = 120,
    date_count: int = 24,
    class_count: int = 4,
    seed: int = 0,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Scene:
    """Make a synthetic scene: irregular parcels, phenology, noise and clouds.

    Crops differ by their season and by the arrangement of their plants; the
    two orchards differ almost by the arrangement alone.

    Parameters
    ----------
    parcel_count : int
        At least 2 per class.
    date_count : int
        2 to 335.
    class_count : int
        2 to 8.
    seed : int
        0 or more. The same numbers give the same scene.
    progress, cancelled : callable
        See `core.errors`; called once per date.

    Returns
    -------
    Scene

    Raises
    ------
    PlanarSitsError
        If a number is out of range.
    Cancelled
    """
    if seed < 0:
        raise PlanarSitsError(f"SEED is {seed}: choose 0 or more.")
    # Separate random streams, so that other dates leave the parcels as they are.
    land, season, sky = np.random.SeedSequence(seed).spawn(3)
    table = crop_table(class_count)
    rng = np.random.default_rng(land)
    classes = np.repeat(range(class_count), parcels_per_crop(parcel_count, table))
    crops = [table[k] for k in rng.permutation(classes)]
    rng_dates = np.random.default_rng(season)
    dates = draw_dates(date_count, rng_dates)
    cover = draw_cloud_cover(date_count, rng_dates)

    check_cancelled(cancelled)
    units = crops + [WOODLAND] * round(_WOODS * parcel_count)
    polygons, shape = make_mosaic(draw_areas(units, rng), rng)
    ground = make_ground([*units, MARGIN], polygons, shape, rng)

    reflectance = np.empty((date_count, 3, *shape), np.int16)
    cloud = np.empty((date_count, *shape), np.uint8)
    for k, (date, stream) in enumerate(zip(dates, sky.spawn(date_count))):
        check_cancelled(cancelled)
        rng_sky = np.random.default_rng(stream)
        clear = ground.reflectance(date.timetuple().tm_yday, rng_sky.uniform(0.88, 1.05))
        clouds = draw_clouds(shape, cover[k], rng_sky)
        reflectance[k] = observe(clear, clouds, rng_sky)
        cloud[k] = clouds.mask
        progress((k + 1) / date_count, f"Acquisition {date} of the sample scene")
    return Scene(
        dates=tuple(dates),
        reflectance=reflectance,
        cloud=cloud,
        polygons=tuple(_to_map(points) for points in polygons[:parcel_count]),
        crops=tuple(crop.name for crop in crops),
        class_names=tuple(crop.name for crop in table),
    )


def _to_map(points: np.ndarray) -> np.ndarray:
    """Return corners (n, 2) in pixels as map coordinates, rounded, anticlockwise."""
    points = np.round(np.array([_EASTING, _NORTHING]) + points * np.array([PIXEL, -PIXEL]), 2)
    return points if polygon_area(points) > 0 else points[::-1].copy()
