"""A look at an acquisition: shares of valid and cloudy pixels, a thumbnail."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from osgeo import gdal, ogr

from ...errors import PlanarSitsError
from ...products.masks import PRESETS, MaskRule, parse_rule
from ..catalog.record import MaskRecord
from ..grid import Grid
from .rasters import reference, world

# Pixels that are looked at; of a larger grid every n-th one.
_MOST_PIXELS = 4_000_000
_STRIP = 1024  # rows that are read at once, as blocks of JPEG 2000
_THUMBNAIL = 160
_CLOUDS = ("cloud", "cirrus")


@dataclass(frozen=True)
class Look:
    """What an acquisition shows of the parcels.

    Parameters
    ----------
    valid : float
        Share of the parcels' pixels with a value in all bands that no mask excludes, 0 to 1.
    cloudy : float
        Share of cloud and cirrus in the pixels with values, 0 to 1.
    observed : bool
        Whether a pixel has values.
    thumbnail : (h, w, c) float32 array
        Of 3 bands or 1, NaN without a value.
    """

    valid: float
    cloudy: float
    observed: bool
    thumbnail: np.ndarray


_Read = Callable[[gdal.Dataset, int, int], Optional[np.ndarray]]


def _overview(dataset: gdal.Dataset, height: int, width: int) -> np.ndarray | None:
    """Return all bands at a coarser pixel size, from overviews where there are some."""
    return dataset.ReadAsArray(buf_xsize=width, buf_ysize=height)


def _every_nth(dataset: gdal.Dataset, height: int, width: int) -> np.ndarray | None:
    """Return pixels of all bands: overviews of JPEG 2000 hold means of codes."""
    if (dataset.RasterYSize, dataset.RasterXSize) == (height, width):
        return dataset.ReadAsArray()
    rows, columns = (((np.arange(count) + 0.5) * size / count).astype(int) for count, size in (
        (height, dataset.RasterYSize), (width, dataset.RasterXSize)))  # fmt: skip
    parts = []
    for first in range(0, dataset.RasterYSize, _STRIP):
        size = min(_STRIP, dataset.RasterYSize - first)
        strip = dataset.ReadAsArray(0, first, dataset.RasterXSize, size)
        if strip is None:
            return None
        chosen = rows[(rows >= first) & (rows < first + size)] - first
        parts.append(strip.reshape(-1, *strip.shape[-2:])[:, chosen][:, :, columns])
    return np.concatenate(parts, axis=1)


class Viewer:
    """Looks at acquisitions on one grid.

    Parameters
    ----------
    grid : Grid
    wkt : str
        Its reference system.
    outlines : sequence of bytes, optional
        Parcels as well-known binary, in longitude and latitude; None for the whole grid.
    """

    def __init__(self, grid: Grid, wkt: str, outlines: Sequence[bytes] | None = None):
        self.step = max(1, math.ceil(math.sqrt(grid.width * grid.height / _MOST_PIXELS)))
        self.shape = math.ceil(grid.height / self.step), math.ceil(grid.width / self.step)
        self.inside = np.ones(self.shape, bool)
        if outlines is not None:
            inside = _rasterised(outlines, grid, wkt, self.shape)
            self.inside = inside if inside.any() else self.inside

    def look(self, image: str, mask: str, masks: Sequence[MaskRecord], rgb: Sequence[int]) -> Look:
        """Return what an acquisition shows.

        Parameters
        ----------
        image, mask : str
            Paths of rasters on the grid; no mask: empty.
        masks : sequence of MaskRecord
            One per band of the mask.
        rgb : sequence of int
            Positions of the bands of the thumbnail, 3 or 1.

        Returns
        -------
        Look

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        """
        values = self._read(image, _overview)
        observed = np.isfinite(values).all(axis=0)
        invalid, cloudy = np.zeros(self.shape, bool), np.zeros(self.shape, bool)
        for record, codes in zip(masks, self._read(mask, _every_nth) if mask else ()):
            invalid |= parse_rule(record.rule).invalid(codes)
            cloudy |= cloud_rule(record.kind).invalid(codes)
        seen = observed & self.inside
        small = max(1, math.ceil(max(self.shape) / _THUMBNAIL))
        picture = np.moveaxis(values[list(rgb), ::small, ::small], 0, -1)
        return Look(
            valid=float((seen & ~invalid).sum() / self.inside.sum()),
            cloudy=float((seen & cloudy).sum() / max(1, seen.sum())),
            observed=bool(seen.any()),
            thumbnail=picture.astype(np.float32),
        )

    def _read(self, path: str, read: _Read) -> np.ndarray:
        """Return all bands (B, h, w) of a raster, every n-th pixel."""
        height, width = self.shape
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            dataset = gdal.Open(path)
            data = read(dataset, height, width) if dataset else None
        except RuntimeError:  # raised if GDAL exceptions are on
            data = None
        finally:
            gdal.PopErrorHandler()
        if data is None:
            raise PlanarSitsError(
                f"The pixels of '{_damaged(path)}' cannot be read: download its product again."
            )
        return data.reshape(-1, height, width)


def _damaged(path: str) -> str:
    """Return the name of the first source of a virtual raster that cannot be read."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.Open(path)
        for source in (dataset.GetFileList() or ())[1:] if dataset else ():
            if not _is_readable(source):
                path = source
                break
    except RuntimeError:
        pass
    finally:
        gdal.PopErrorHandler()
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _is_readable(path: str) -> bool:
    """Return whether each block of a raster can be read."""
    try:
        dataset = gdal.Open(path)
        gdal.ErrorReset()
        for number in range(1, dataset.RasterCount + 1):
            dataset.GetRasterBand(number).Checksum()
        return gdal.GetLastErrorType() < gdal.CE_Failure
    except (RuntimeError, AttributeError):
        return False


def cloud_rule(kind: str) -> MaskRule:
    """Return the rule of clouds and cirrus of a kind of mask."""
    texts = [PRESETS[kind][name] for name in _CLOUDS if name in PRESETS.get(kind, {})]
    return parse_rule(",".join(texts))


def _rasterised(outlines: Sequence[bytes], grid: Grid, wkt: str, shape: tuple) -> np.ndarray:
    """Return which pixels (h, w) have their centre in a parcel."""
    crs = reference(wkt)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("parcels", world(), ogr.wkbUnknown)
    for outline in outlines:
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkb(outline)
        geometry.AssignSpatialReference(world())
        geometry.TransformTo(crs)
        feature.SetGeometryDirectly(geometry)
        layer.CreateFeature(feature)
    image = gdal.GetDriverByName("MEM").Create("", shape[1], shape[0], 1, gdal.GDT_Byte)
    left, bottom, right, top = grid.bounds
    image.SetGeoTransform((left, (right - left) / shape[1], 0, top, 0, (bottom - top) / shape[0]))
    gdal.RasterizeLayer(image, [1], layer, burn_values=[1])
    return image.ReadAsArray() == 1
