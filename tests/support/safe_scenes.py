"""A sample scene as a tree of Sentinel-2 SAFE folders: 10 m bands, and SCL of 20 m."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from .products import safe_xml

_BANDS = ("B08", "B04", "B03")


def write_safe_scene(
    sample, folder, baselines=("02.14", "04.00"), tile="T32ULU", suffix=".jp2", cut=None,
    place=None, chosen=None,
):  # fmt: skip
    """Write the images and masks of a sample scene as SAFE folders; return the folder.

    Baselines alternate by date; `cut` is (first column, last column) of the tile, `place` (left,
    top, EPSG code) another place of the scene, `chosen` are the numbers of the dates.
    """
    for number, path in enumerate(sorted((Path(sample) / "images").glob("*.tif"))):
        if chosen is not None and number not in chosen:
            continue
        baseline = baselines[number % len(baselines)]
        offset = 1000 if baseline >= "04.00" else 0
        image = gdal.Open(str(path))
        values = image.ReadAsArray().astype(np.int32)
        numbers = np.where(values > 0, values + offset, 0).astype(np.uint16)
        date = path.stem[-10:]
        mask = gdal.Open(str(Path(sample) / "masks" / f"mask_{date}.tif")).ReadAsArray()
        scl = np.where(mask[::2, ::2] == 1, 9, 4).astype(np.uint8)
        day, code = date.replace("-", ""), baseline.replace(".", "")
        title = f"S2A_MSIL2A_{day}T103631_N{code}_R008_{tile}_{day}T180000"
        safe, granule = Path(folder) / f"{title}.SAFE", f"L2A_{tile}_A036374_{day}T104220"
        first, last = cut or (0, values.shape[2])
        names = []
        for name, size, array in [*zip(_BANDS, (10, 10, 10), numbers), ("SCL", 20, scl)]:
            columns = slice(first * 10 // size, -(-last * 10 // size))
            names.append(f"GRANULE/{granule}/IMG_DATA/R{size}m/{tile}_{day}T103631_{name}_{size}m")
            left, step, _, top, _, _ = image.GetGeoTransform()
            wkt = image.GetProjection()
            if place:
                left, top, wkt = *place[:2], _wkt(place[2])
            corner = (left + first * step, size, 0, top, 0, -size)
            _write(safe / f"{names[-1]}{suffix}", array[:, columns], corner, wkt)
        offsets = [-offset] * 13 if offset else None
        text = safe_xml(title, baseline, names, offsets, start=f"{date}T10:36:31.024Z")
        (safe / "MTD_MSIL2A.xml").write_text(text)
    return folder


def _wkt(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def _write(path, array, place, wkt):
    driver = gdal.GetDriverByName("JP2OpenJPEG" if path.suffix == ".jp2" else "GTiff")
    if driver is None:
        pytest.skip("this GDAL cannot write JPEG 2000")
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_UInt16
    memory = gdal.GetDriverByName("MEM").Create("", array.shape[1], array.shape[0], 1, kind)
    memory.SetGeoTransform(place)
    memory.SetProjection(wkt)
    memory.GetRasterBand(1).WriteArray(array)
    options = ["REVERSIBLE=YES", "QUALITY=100"] if path.suffix == ".jp2" else []
    driver.CreateCopy(str(path), memory, options=options)
