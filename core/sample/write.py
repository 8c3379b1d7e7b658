"""The sample scene as files: one image and one mask per date, and the parcels."""

from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ..errors import PlanarSitsError, check_cancelled, never_cancelled, no_progress
from ..files import replacing_files

BAND_NAMES = ("near infrared", "red", "green")
_PARCELS = "parcels.gpkg"


def write_scene(scene, folder, progress=no_progress, cancelled=never_cancelled):
    """Write a scene: all its files, or on failure none.

    ``sample_YYYY-MM-DD.tif`` are the images (near infrared, red, green; int16,
    reflectance by 10000), ``masks/mask_YYYY-MM-DD.tif`` their clouds (byte, 1 =
    cloud or shadow), ``parcels.gpkg`` the polygons with fields ``parcel`` (1 to
    N, in random order) and ``crop``. A scene of the same dates is replaced.

    Parameters
    ----------
    scene : Scene
    folder : str or Path
        Made where it does not exist.
    progress, cancelled : callable
        See `core.errors`; called once per date.

    Returns
    -------
    Path
        Of ``parcels.gpkg``.

    Raises
    ------
    PlanarSitsError
        If the folder cannot be written, or holds data of another scene.
    Cancelled
    """
    folder = Path(folder)
    try:
        _check_free(scene, folder)
        with replacing_files(folder) as staging, _gdal_exceptions():
            _write_all(scene, staging, progress, cancelled)
    except (OSError, RuntimeError) as error:
        raise PlanarSitsError(
            f"The sample scene cannot be written to FOLDER '{folder}' ({error}): "
            "choose a folder that you may write to, on a disk with room."
        ) from error
    return folder / _PARCELS


def _check_free(scene, folder):
    """Refuse a folder with images of other dates, or parcels that are not a sample's."""
    ours = {_name(kind, date) for kind in ("sample", "mask") for date in scene.dates}
    found = sorted(
        path.name for where in (folder, folder / "masks") for path in where.glob("*.tif")
    )
    other = [name for name in found if name not in ours]
    if (folder / _PARCELS).exists() and not found:
        other = [_PARCELS]
    if other:
        raise PlanarSitsError(
            f"FOLDER '{folder}' holds other data, such as '{other[0]}', that would mix with "
            "the sample scene or be lost: choose an empty folder."
        )


def _name(kind, date):
    return f"{kind}_{date.isoformat()}.tif"


def _write_all(scene, folder, progress, cancelled):
    """Write every file of the scene into a folder of our own."""
    (folder / "masks").mkdir()
    for k, date in enumerate(scene.dates):
        check_cancelled(cancelled)
        image = folder / _name("sample", date)
        _write_raster(image, scene.reflectance[k], scene, gdal.GDT_Int16, scene.nodata, BAND_NAMES)
        mask = folder / "masks" / _name("mask", date)
        _write_raster(mask, scene.cloud[k][None], scene, gdal.GDT_Byte, None, ("cloud or shadow",))
        progress((k + 1) / len(scene.dates), f"Image and mask of {date}")
    check_cancelled(cancelled)
    _write_parcels(folder / _PARCELS, scene)


def _write_raster(path, bands, scene, kind, nodata, names):
    """Write a (B, H, W) array as a tiled, compressed GeoTIFF."""
    count, rows, columns = bands.shape
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
    # Closing alone would hide a full disk.
    dataset.FlushCache()


def _write_parcels(path, scene):
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


def _reference(epsg):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference


@contextmanager
def _gdal_exceptions():
    """Let GDAL raise, and leave it as it was."""
    modules = (gdal, ogr, osr)
    before = [module.GetUseExceptions() for module in modules]
    for module in modules:
        module.UseExceptions()
    try:
        yield
    finally:
        # In reverse: GDAL 3.6 keeps a stack and refuses any other order.
        for module, used in reversed(list(zip(modules, before))):
            if not used:
                module.DontUseExceptions()
