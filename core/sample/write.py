"""The files of the sample scene: one image and one mask per date, and the parcels."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, ogr, osr

from ..errors import (
    CancelCheck,
    PlanarSitsError,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
)
from ..files import replacing_files
from ..gdal_mode import gdal_exceptions
from .scene import Scene

BAND_NAMES = ("near infrared", "red", "green")
_PARCELS = "parcels.gpkg"


def write_scene(
    scene: Scene,
    folder: str | os.PathLike,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Path:
    """Write the files of a scene; on failure none.

    ``images/sample_YYYY-MM-DD.tif`` are the images (near infrared, red, green;
    int16, reflectance times 10000), ``masks/mask_YYYY-MM-DD.tif`` their masks
    (byte, 1 = cloud or shadow), ``parcels.gpkg`` the polygons with fields
    ``parcel`` (1 to N, in random order) and ``crop``. A scene of the same dates
    is replaced.

    Parameters
    ----------
    scene : Scene
    folder : str or Path
        Created if it does not exist.
    progress, cancelled : callable
        See `core.errors`; called once per date.

    Returns
    -------
    Path
        The path of ``parcels.gpkg``.

    Raises
    ------
    PlanarSitsError
        If the folder cannot be written, or holds data of another scene.
    Cancelled
    """
    folder = Path(folder)
    try:
        _check_free(scene, folder)
        with replacing_files(folder) as staging, gdal_exceptions(True):
            _write_all(scene, staging, progress=progress, cancelled=cancelled)
    except (OSError, RuntimeError) as error:
        raise PlanarSitsError(
            f"The sample scene cannot be written to FOLDER '{folder}' ({error}): "
            "choose a folder that you may write to, on a disk with room."
        ) from error
    return folder / _PARCELS


def scene_folders(folder: Path) -> tuple[Path, Path]:
    """Return the folders of the images and of the masks of a scene.

    Parameters
    ----------
    folder : Path
        Of the scene.
    """
    return folder / "images", folder / "masks"


def _check_free(scene: Scene, folder: Path) -> None:
    """Refuse a folder with images of other dates, or parcels that are not of a sample."""
    expected = {_name(kind, date) for kind in ("sample", "mask") for date in scene.dates}
    images = sorted(
        path.name for parent in (folder, *scene_folders(folder)) for path in parent.glob("*.tif")
    )
    other = [name for name in images if name not in expected]
    if (folder / _PARCELS).exists() and not images:
        other = [_PARCELS]
    if other:
        raise PlanarSitsError(
            f"FOLDER '{folder}' holds other data, such as '{other[0]}', that would mix with "
            "the sample scene or be lost: choose an empty folder."
        )


def _name(kind: str, date: dt.date) -> str:
    return f"{kind}_{date.isoformat()}.tif"


def _write_all(scene: Scene, folder: Path, *, progress: Progress, cancelled: CancelCheck) -> None:
    """Write every file of the scene into an empty folder."""
    images, masks = scene_folders(folder)
    images.mkdir()
    masks.mkdir()
    for k, date in enumerate(scene.dates):
        check_cancelled(cancelled)
        image, mask = images / _name("sample", date), masks / _name("mask", date)
        _write_raster(image, scene, scene.reflectance[k], BAND_NAMES, scene.nodata)
        _write_raster(mask, scene, scene.cloud[k][None], ("cloud or shadow",))
        progress((k + 1) / len(scene.dates), f"Image and mask of {date}")
    check_cancelled(cancelled)
    _write_parcels(folder / _PARCELS, scene)


def _write_raster(
    path: Path, scene: Scene, bands: np.ndarray, names: Sequence[str], nodata: int | None = None
) -> None:
    """Write a (B, H, W) array as a tiled, compressed GeoTIFF on the scene's grid."""
    count, rows, columns = bands.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, count, kind, options)
    dataset.SetGeoTransform(scene.geotransform)
    dataset.SetProjection(_reference(scene.epsg).ExportToWkt())
    for number, (values, name) in enumerate(zip(bands, names), 1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteRaster(0, 0, columns, rows, np.ascontiguousarray(values).tobytes())
    # Closing alone would not report a full disk.
    dataset.FlushCache()
    del band, dataset
    again = gdal.Open(str(path))
    for number in range(1, count + 1):
        again.GetRasterBand(number).Checksum()  # raises where it cannot be read


def _write_parcels(path: Path, scene: Scene) -> None:
    """Write the parcels and their crops as a GeoPackage."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("parcels", _reference(scene.epsg), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
    layer.StartTransaction()
    for number, (points, crop) in enumerate(zip(scene.polygons, scene.crops), 1):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in [*points, points[0]]:
            ring.AddPoint_2D(float(x), float(y))
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("parcel", number)
        feature.SetField("crop", crop)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    dataset.FlushCache()
    del feature, layer, dataset
    # Closing does not report a full disk.
    again = ogr.Open(str(path))
    if sum(1 for _ in again.GetLayer(0)) != len(scene.crops):
        raise OSError("the parcels cannot be read again")


def _reference(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference
