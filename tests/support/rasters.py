"""Rasters for tests: with a mask of the file, and netCDF files."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer


def masked(raster, folder, name, array, internal="YES", valid=None):
    """Return a layer of a file with a mask, by default 0 in the first column.

    ``raster`` is the fixture of this name; ``internal`` 'YES' puts the mask into the file,
    'NO' beside it.
    """
    raster(name, array)
    path = str(folder / name)
    if valid is None:
        valid = np.ones(np.shape(array)[1:], np.uint8)
        valid[:, 0] = 0
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", internal)
    try:
        image = gdal.Open(path, gdal.GA_Update)
        image.CreateMaskBand(gdal.GMF_PER_DATASET)
        image.GetRasterBand(1).GetMaskBand().WriteArray(np.asarray(valid, np.uint8) * 255)
        del image
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return QgsRasterLayer(path, name.rsplit(".", 1)[0])


def write_netcdf(path, array, units, values, calendar="standard"):
    """Write a file of one variable with a time coordinate, a band for each value."""
    array = np.asarray(array)
    image = gdal.GetDriverByName("MEM").Create(
        "", array.shape[2], array.shape[1], array.shape[0], gdal.GDT_Float32
    )
    image.SetGeoTransform((500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    image.SetProjection(reference.ExportToWkt())
    for number, band in enumerate(array, 1):
        image.GetRasterBand(number).WriteArray(band)
    metadata = {
        "NETCDF_DIM_EXTRA": "{time}",
        "NETCDF_DIM_time_DEF": f"{{{len(array)},6}}",
        "NETCDF_DIM_time_VALUES": f"{{{values}}}",
        "time#units": units,
    }
    if calendar:
        metadata["time#calendar"] = calendar
    image.SetMetadata(metadata)
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), image)
