"""A sample scene as products of optical families: the same ground and the same clouds."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal

from .products import mtl, theia_xml
from .safe_scenes import write_safe_scene

CLOUD = {"QA_PIXEL": 22280, "CLM": 0b11, "MG2": 0b10, "FMASK": 0b01000010, "SCL": 9}
CLEAR = {"QA_PIXEL": 21824, "CLM": 0, "MG2": 0b1, "FMASK": 0b01000000, "SCL": 4}


class Day:
    """One date of the sample scene.

    `values` (3, h, w) are reflectances of nir, red and green in steps of 0.0001, 0 without data;
    `cloud` (h, w) is the same in blocks of 20 m.
    """

    def __init__(self, sample, path):
        self.image = gdal.Open(str(path))
        self.date = path.stem[-10:]
        self.day = self.date.replace("-", "")
        self.values = self.image.ReadAsArray().astype(np.int32)
        mask = gdal.Open(str(Path(sample) / "masks" / f"mask_{self.date}.tif")).ReadAsArray() == 1
        self.coarse = mask[::2, ::2]
        self.cloud = np.kron(self.coarse, np.ones((2, 2), bool))[: mask.shape[0], : mask.shape[1]]

    def numbers(self, scale=1e-4, offset=0.0, nodata=0):
        """Return the stored numbers (3, h, w) of a product."""
        stored = np.rint((self.values / 10000 - offset) / scale)
        return np.where(self.values > 0, stored, nodata)

    def codes(self, kind, coarse=False):
        """Return the codes of a mask."""
        cloud = self.coarse if coarse else self.cloud
        return np.where(cloud, CLOUD[kind], CLEAR[kind])

    def write(self, path, array, kind, nodata=None):
        """Write a GeoTIFF on the pixels of the scene, or of twice their size."""
        path.parent.mkdir(parents=True, exist_ok=True)
        height, width = array.shape
        raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind)
        left, step, _, top, _, _ = self.image.GetGeoTransform()
        step *= 2 if array.shape == self.coarse.shape else 1
        raster.SetGeoTransform((left, step, 0, top, 0, -step))
        raster.SetProjection(self.image.GetProjection())
        if nodata is not None:
            raster.GetRasterBand(1).SetNoDataValue(nodata)
        raster.GetRasterBand(1).WriteArray(array)
        raster = None


def days(sample):
    """Return the dates of a sample scene."""
    return [Day(sample, path) for path in sorted((Path(sample) / "images").glob("*.tif"))]


def write_safes(sample, folder, baselines=("02.14", "04.00")):
    """Write SAFE folders, of alternating baselines."""
    return write_safe_scene(sample, folder, baselines)


def write_item_scene(sample, folder):
    """Write rasters with a STAC item; of every second one the offset is in the values."""
    for number, day in enumerate(days(sample)):
        identity = f"S2A_32ULU_{day.day}_0_L2A"
        inside = number % 2
        shift = 1000 * inside
        stored = np.where(day.values > 0, day.values + shift, 0)
        assets = {}
        for band, array in zip(("B08", "B04", "B03"), stored):
            day.write(folder / identity / f"{band}.tif", array, gdal.GDT_UInt16)
            assets[band] = {"href": f"./{band}.tif",
                            "raster:bands": [{"scale": 0.0001, "offset": -0.1}]}  # fmt: skip
        day.write(folder / identity / "SCL.tif", day.codes("SCL", coarse=True), gdal.GDT_Byte)
        assets["scl"] = {"href": "./SCL.tif"}
        about = {"datetime": f"{day.date}T10:46:30Z", "constellation": "sentinel-2",
                 "s2:processing_baseline": "05.00",
                 "earthsearch:boa_offset_applied": not inside}  # fmt: skip
        (folder / identity / "item.json").write_text(json.dumps({
            "type": "Feature", "stac_version": "1.0.0", "id": identity, "properties": about,
            "assets": assets}))  # fmt: skip
    return folder


def write_theia_scene(sample, folder):
    """Write products of MAJA; SRE has other values, which are not to be taken."""
    for day in days(sample):
        title = f"SENTINEL2A_{day.day}-103536-460_L2A_T32ULU_C_V2-2"
        place = folder / title
        images = []
        for band, array in zip(("B8", "B4", "B3"), day.numbers(nodata=-10000)):
            day.write(place / f"{title}_FRE_{band}.tif", array, gdal.GDT_Int16)
            day.write(place / f"{title}_SRE_{band}.tif", array + 500, gdal.GDT_Int16)
            images.append(f"<IMAGE_FILE>./{title}_FRE_{band}.tif</IMAGE_FILE>")
        for group, coarse in (("R1", False), ("R2", True)):
            for kind in ("CLM", "MG2"):
                path = place / "MASKS" / f"{title}_{kind}_{group}.tif"
                day.write(path, day.codes(kind, coarse), gdal.GDT_Byte)
        (place / f"{title}_MTD_ALL.xml").write_text(
            theia_xml(title, day.day, "T32ULU", images, "2-2")
        )
    return folder


def write_landsat_scene(sample, folder, sensors=("LC08", "LE07")):
    """Write Level-2 products of sensors that number their bands in different ways."""
    for number, day in enumerate(days(sample)):
        sensor = sensors[number % len(sensors)]
        title = f"{sensor}_L2SP_195025_{day.day}_20220615_02_T1"
        first = 5 if sensor in ("LC08", "LC09") else 4
        place = folder / title
        for band, array in zip((first, first - 1, first - 2), day.numbers(2.75e-5, -0.2)):
            day.write(place / f"{title}_SR_B{band}.TIF", array, gdal.GDT_UInt16, 0)
        day.write(place / f"{title}_QA_PIXEL.TIF", day.codes("QA_PIXEL"), gdal.GDT_UInt16, 1)
        day.write(place / f"{title}_QA_RADSAT.TIF", 0 * day.codes("QA_PIXEL"), gdal.GDT_UInt16)
        (place / f"{title}_MTL.txt").write_text(mtl(title, day.day, "txt"))
    return folder


def write_hls_scene(sample, folder, sensors=("L30", "S30")):
    """Write granules of sensors that number their bands in different ways."""
    for number, day in enumerate(days(sample)):
        sensor = sensors[number % len(sensors)]
        title = f"HLS.{sensor}.T32ULU.{_day_of_year(day.date)}T101013.v2.0"
        bands = ("B05" if sensor == "L30" else "B8A", "B04", "B03")
        for band, array in zip(bands, day.numbers(nodata=-9999)):
            day.write(folder / f"{title}.{band}.tif", array, gdal.GDT_Int16, -9999)
        other = "B08" if sensor == "S30" else "B06"  # is not the near infrared here
        day.write(folder / f"{title}.{other}.tif", day.numbers()[2] + 900, gdal.GDT_Int16, -9999)
        day.write(folder / f"{title}.Fmask.tif", day.codes("FMASK"), gdal.GDT_Byte, 255)
    return folder


def _day_of_year(date):
    return np.datetime64(date).astype(object).strftime("%Y%j")
