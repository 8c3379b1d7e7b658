"""A large scene on the disk: square parcels in a grid, one GeoTIFF per date.

Four crops with seasons of their own and noise; of no use to judge accuracy, but the pixels
have to be read, and a network can learn to be sure of them.
"""

import datetime as dt

import numpy as np
from osgeo import gdal, ogr, osr

CROPS = ("barley", "maize", "meadow", "wheat")
PIXEL, LEFT, TOP, EPSG = 10.0, 300000.0, 5100000.0, 32633
_NOISE = 1024


def make_images(folder, size, cells, dates, distinct=None, options=("TILED=YES",)):
    """Write the images; return their paths.

    Parameters
    ----------
    folder : Path
    size : int
        Pixels along a side.
    cells : int
        Cells along a side; each has one crop.
    dates : int
        Ten days apart, or closer together to fit a year.
    distinct : int, optional
        Images that are written; the others are links to them, to save the disk.
    options : sequence of str
        Of GDAL's GeoTIFF driver.
    """
    folder.mkdir(parents=True, exist_ok=True)
    season = np.linspace(0, 1, dates, endpoint=False)
    crops = crop_grid(cells)
    place = np.minimum(np.arange(size) // (size // cells), cells - 1)
    noise = np.random.default_rng(0).normal(0, 250, (3, _NOISE, _NOISE)).astype(np.int16)
    paths = []
    for date, part in enumerate(season):
        day = dt.date(2021, 1, 1) + dt.timedelta(days=round(364 * part))
        paths.append(folder / f"scene_{day:%Y%m%d}.tif")
        if paths[-1].exists():
            continue
        if distinct and date >= distinct:
            paths[-1].symlink_to(paths[date % distinct].name)
            continue
        image = _create(paths[-1], size, options)
        for band in range(3):
            phase = 2 * np.pi * (part + np.arange(4) / 4) + band
            level = (2500 + 1200 * np.sin(phase)).astype(np.int16)
            shift = np.roll(noise[band], 37 * date, axis=0)
            values = level[crops][np.ix_(place, place)]
            for row in range(0, size, _NOISE):
                for col in range(0, size, _NOISE):
                    part_of = values[row : row + _NOISE, col : col + _NOISE]
                    part_of += shift[: part_of.shape[0], : part_of.shape[1]]
            image.GetRasterBand(band + 1).WriteArray(values.astype(np.uint16))
        image = None
    return paths


def crop_grid(cells):
    """Return the crop (0 to 3) of each cell, (cells, cells)."""
    return np.random.default_rng(1).integers(0, 4, (cells, cells))


def make_parcels(path, size, cells, side, count):
    """Write ``count`` square parcels of ``side`` x ``side`` pixels, spread over the cells."""
    path.unlink(missing_ok=True)
    crops, pitch = crop_grid(cells), size // cells
    chosen = np.random.default_rng(2).permutation(cells * cells)[:count]
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("parcels", srs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
    layer.StartTransaction()
    edge = side * PIXEL
    for row, col in zip(*np.divmod(chosen, cells)):
        x = LEFT + (col * pitch + (pitch - side) // 2) * PIXEL
        y = TOP - (row * pitch + (pitch - side) // 2) * PIXEL
        corners = ((x, y), (x + edge, y), (x + edge, y - edge), (x, y - edge), (x, y))
        text = ", ".join(f"{a} {b}" for a, b in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["crop"] = CROPS[crops[row, col]]
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


def _create(path, size, options):
    image = gdal.GetDriverByName("GTiff").Create(
        str(path), size, size, 3, gdal.GDT_UInt16, list(options)
    )
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(EPSG)
    image.SetProjection(srs.ExportToWkt())
    image.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
    return image
