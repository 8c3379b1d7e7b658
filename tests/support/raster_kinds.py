"""One raster of each kind: types, no-data, scales, masks and places."""

import numpy as np
from osgeo import gdal, gdal_array, osr

NORTH = (500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0)

KINDS = {
    "plain": {},
    "several bands": {"bands": 3, "kind": np.uint16},
    "bytes": {"kind": np.uint8, "nodata": 8},
    "real numbers": {"kind": np.float32, "nodata": -3.4e38},
    "double": {"kind": np.float64, "nodata": 8},
    "whole": {"kind": np.int32, "nodata": 8},
    "unsigned": {"kind": np.uint32, "scale": 0.5},
    "complex": {"kind": np.complex64},
    "no-data is NaN": {"kind": np.float32, "nodata": np.nan},
    "no-data is not whole": {"kind": np.uint8, "nodata": 3.5},
    "no-data that no pixel has": {"nodata": -99999},
    "scale": {"scale": 1e-4, "offset": -0.1, "nodata": 8},
    "scale of bytes": {"kind": np.uint8, "scale": 0.5, "nodata": 8, "bands": 2},
    "scale of doubles": {"kind": np.float64, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale of real numbers": {"kind": np.float32, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale of whole numbers": {"kind": np.int32, "scale": 0.1, "offset": 1, "nodata": 8},
    "scale, no-data that no pixel has": {"kind": np.uint8, "scale": 0.5, "nodata": -9999},
    "offset alone": {"offset": 5},
    "scale of 0": {"scale": 0, "offset": 5},
    "scale of almost 1": {"scale": 1 + 1e-12},
    "mask": {"mask": True, "bands": 2},
    "mask of one band": {"mask": True},
    "mask and scale": {"mask": True, "scale": 0.5},
    "alpha band": {"kind": np.uint8, "bands": 4},
    "declared alpha band": {"bands": 3, "alpha": True},
    "turned": {"place": (500000, 10, 2, 5400000, 2, -10)},
    "turned, with no-data": {"place": (500000, 10, 2, 5400000, 2, -10), "nodata": 8},
    "turned, with mask": {"place": (500000, 10, 2, 5400000, 2, -10), "mask": True},
    "turned, with scale": {"place": (500000, 10, 2, 5400000, 2, -10), "scale": 0.5, "nodata": 8},
    "turned, with alpha band": {"place": (500000, 10, 2, 5400000, 2, -10), "alpha": True,
                                "bands": 2},
    "south-up": {"place": (500000, 10, 0, 5400000, 0, 10)},
    "west-up": {"place": (500000, -10, 0, 5400000, 0, -10)},
    "no place": {"place": None},
    "control points": {"gcps": True},
    "degrees": {"place": (9, 1e-4, 0, 48, 0, -1e-4), "epsg": 4326},
}  # fmt: skip


def write_kind(path, kind=np.int16, bands=1, *, place=NORTH, epsg=32632, nodata=None, mask=False,
               alpha=False, gcps=False, **scales):  # fmt: skip
    """Write a raster of 30 x 20 pixels, each value another; return its path."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(kind)
    path, options = str(path), ["ALPHA=YES"] if alpha else []
    image = gdal.GetDriverByName("GTiff").Create(path, 30, 20, bands, code, options)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    if gcps:
        points = [gdal.GCP(500000 + 10 * c + r, 5400000 - 10 * r + c, 0, c, r)
                  for c, r in ((0, 0), (30, 0), (0, 20), (30, 20))]  # fmt: skip
        image.SetGCPs(points, crs.ExportToWkt())
    elif place:
        image.SetGeoTransform(place)
    if epsg and not gcps:
        image.SetProjection(crs.ExportToWkt())
    for number in range(1, bands + 1):
        band = image.GetRasterBand(number)
        values = (np.arange(600).reshape(20, 30) * 7 + number) % 250
        band.WriteArray(values.astype(kind))
        values = {"SetNoDataValue": nodata, "SetScale": scales.get("scale"),
                  "SetOffset": scales.get("offset")}  # fmt: skip
        for setter, value in values.items():
            if value is not None:
                getattr(band, setter)(value)
    del image
    if mask:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        image = gdal.Open(path, gdal.GA_Update)
        image.CreateMaskBand(gdal.GMF_PER_DATASET)
        valid = (np.arange(600).reshape(20, 30) % 3 > 0) * np.uint8(255)
        image.GetRasterBand(1).GetMaskBand().WriteArray(valid)
        del image
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return path
