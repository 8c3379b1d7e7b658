"""A large scene on disk: square parcels in a grid, one GeoTIFF per date.

Four crops, each with a seasonal curve of its own, and noise: enough to read every pixel and to
train a network, too simple to measure accuracy.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

CROPS = ("barley", "maize", "meadow", "wheat")
PIXEL, LEFT, TOP, EPSG = 10.0, 300000.0, 5100000.0, 32633
_NOISE = 1024


@dataclass(frozen=True)
class Tile:
    """A square scene, cut into square cells of one crop each.

    Parameters
    ----------
    folder : Path
        Of its files; it is made when they are.
    size : int
        Pixels along a side.
    cells : int
        Cells along a side.
    """

    folder: Path
    size: int
    cells: int

    def images(self, dates, *, distinct=None, options=("TILED=YES",)):
        """Write the images that do not exist; return the paths of all.

        Parameters
        ----------
        dates : int
            Images, spread evenly over a year.
        distinct : int, optional
            Images that are written; the others are links to them, which saves disk space.
        options : sequence of str
            Creation options of GDAL's GeoTIFF driver.

        Returns
        -------
        list of Path
            By date.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        noise = np.random.default_rng(0).normal(0, 250, (3, _NOISE, _NOISE)).astype(np.int16)
        paths = []
        for date, part in enumerate(np.linspace(0, 1, dates, endpoint=False)):
            day = dt.date(2021, 1, 1) + dt.timedelta(days=round(364 * part))
            path = self.folder / f"scene_{day:%Y%m%d}.tif"
            paths.append(path)
            if path.exists():
                continue
            if distinct and date >= distinct:
                path.symlink_to(paths[date % distinct].name)
                continue
            image = self._image(path, options)
            for band in range(3):
                values = self._values(part, band)
                _add_noise(values, np.roll(noise[band], 37 * date, axis=0))
                image.GetRasterBand(band + 1).WriteArray(values.astype(np.uint16))
            image = None  # closes the file
        return paths

    def parcels(self, name, side, count):
        """Write square parcels, spread over the cells; return the path of the layer.

        Parameters
        ----------
        name : str
            Of the file in the folder, a GeoPackage.
        side : int
            Pixels along a side of a parcel.
        count : int
            Parcels, at most one per cell.

        Returns
        -------
        Path
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / name
        path.unlink(missing_ok=True)
        pitch, edge = self.size // self.cells, side * PIXEL
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer("parcels", _reference_system(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
        layer.StartTransaction()
        crops = self._crops()
        order = np.random.default_rng(2).permutation(self.cells * self.cells)
        for row, col in zip(*np.divmod(order[:count], self.cells)):
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

    def _crops(self):
        """Return the crop (0 to 3) of each cell, (cells, cells)."""
        return np.random.default_rng(1).integers(0, 4, (self.cells, self.cells))

    def _values(self, part, band):
        """Return the values of a band at a part of the year, (size, size) int16."""
        phase = 2 * np.pi * (part + np.arange(4) / 4) + band
        level = (2500 + 1200 * np.sin(phase)).astype(np.int16)
        cell = np.minimum(np.arange(self.size) // (self.size // self.cells), self.cells - 1)
        return level[self._crops()][np.ix_(cell, cell)]

    def _image(self, path, options):
        """Create a GeoTIFF of three bands."""
        image = gdal.GetDriverByName("GTiff").Create(
            str(path), self.size, self.size, 3, gdal.GDT_UInt16, list(options)
        )
        image.SetProjection(_reference_system().ExportToWkt())
        image.SetGeoTransform((LEFT, PIXEL, 0, TOP, 0, -PIXEL))
        return image


def _add_noise(values, noise):
    """Add a square of noise to values in place, tile by tile."""
    for row in range(0, len(values), _NOISE):
        for col in range(0, len(values), _NOISE):
            part = values[row : row + _NOISE, col : col + _NOISE]
            part += noise[: part.shape[0], : part.shape[1]]


def _reference_system():
    """Return the reference system of the scene."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    return system
