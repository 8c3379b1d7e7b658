"""A look at an acquisition: shares of valid and cloudy pixels, a thumbnail."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from osgeo import gdal, ogr

from ...errors import PlanarSitsError
from ...patience import Patience
from ...products.masks import PRESETS, MaskRule, parse_rule
from ...remote import is_remote
from ...remote_reads import unreachable
from ..catalog.record import Box, MaskRecord, Zone
from ..grid import Window
from ..systems import reference, world

# Pixels that are looked at; of a larger grid every n-th one.
_MOST_PIXELS = 4_000_000
_STRIP = 1024  # rows that are read at once, as blocks of JPEG 2000
_THUMBNAIL = 160
_TRIES = 20  # of a raster on another computer, of which all blocks are read
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


_Read = Callable[[gdal.Dataset, Window, tuple[int, ...]], Optional[np.ndarray]]


def _overview(dataset: gdal.Dataset, window: Window, shape: tuple[int, ...]) -> np.ndarray | None:
    """Return all bands at a coarser pixel size, from overviews where there are some."""
    size = window.left, window.top, window.width, window.height
    return dataset.ReadAsArray(*size, buf_xsize=shape[1], buf_ysize=shape[0])


def _every_nth(dataset: gdal.Dataset, window: Window, shape: tuple[int, ...]) -> np.ndarray | None:
    """Return pixels of all bands: overviews of JPEG 2000 hold means of codes."""
    if (window.height, window.width) == shape:
        return _overview(dataset, window, shape)
    rows, columns = (((np.arange(count) + 0.5) * size / count).astype(int) for count, size in
                     zip(shape, (window.height, window.width)))  # fmt: skip
    parts = []
    for first in range(0, window.height, _STRIP):
        size = min(_STRIP, window.height - first)
        strip = dataset.ReadAsArray(window.left, window.top + first, window.width, size)
        if strip is None:
            return None
        chosen = rows[(rows >= first) & (rows < first + size)] - first
        parts.append(strip.reshape(-1, *strip.shape[-2:])[:, chosen][:, :, columns])
    return np.concatenate(parts, axis=1)


class Viewer:
    """Looks at acquisitions of one zone.

    Each is looked at where its product lies, so that shares do not depend on other tiles.

    Parameters
    ----------
    zone : Zone
    outlines : sequence of bytes, optional
        Parcels as well-known binary, in longitude and latitude; None for the whole grid.
    """

    def __init__(self, zone: Zone, outlines: Sequence[bytes] | None = None):
        self.zone, self.outlines = zone, outlines
        self._views: dict[Window, np.ndarray] = {}

    def look(
        self, paths: tuple[str, str], masks: Sequence[MaskRecord], rgb: Sequence[int], box: Box
    ) -> Look:
        """Return what an acquisition shows.

        Parameters
        ----------
        paths : (str, str)
            Of the image and the mask, on the grid; no mask: empty.
        masks : sequence of MaskRecord
            One per band of the mask.
        rgb : sequence of int
            Positions of the bands of the thumbnail, 3 or 1.
        box : tuple of 4 float
            Left, bottom, right and top of the product, in map units.

        Returns
        -------
        Look

        Raises
        ------
        PlanarSitsError
            If a raster cannot be read.
        """
        window = self.zone.grid.window(box)
        if window is None:
            return nothing_seen(len(rgb))
        inside = self._inside(window)
        values = _read(paths[0], window, inside.shape, _overview)
        observed = np.isfinite(values).all(axis=0)
        invalid, cloudy = np.zeros(inside.shape, bool), np.zeros(inside.shape, bool)
        read = _read(paths[1], window, inside.shape, _every_nth) if paths[1] else ()
        for record, codes in zip(masks, read):
            invalid |= parse_rule(record.rule).invalid(codes)
            cloudy |= cloud_rule(record.kind).invalid(codes)
        seen = observed & inside
        small = max(1, math.ceil(max(inside.shape) / _THUMBNAIL))
        picture = np.moveaxis(values[list(rgb), ::small, ::small], 0, -1)
        return Look(
            valid=float((seen & ~invalid).sum() / max(1, inside.sum())),
            cloudy=float((seen & cloudy).sum() / max(1, seen.sum())),
            observed=bool(seen.any()),
            thumbnail=picture.astype(np.float32),
        )

    def _inside(self, window: Window) -> np.ndarray:
        """Return which of the pixels that are looked at, (h, w), lie in parcels."""
        if window not in self._views:
            step = max(1, math.ceil(math.sqrt(window.width * window.height / _MOST_PIXELS)))
            shape = math.ceil(window.height / step), math.ceil(window.width / step)
            inside = np.ones(shape, bool)
            if self.outlines is not None:
                inside = _rasterised(self.outlines, self.zone, window, shape)
            self._views[window] = inside
        return self._views[window]


def nothing_seen(bands: int) -> Look:
    """Return the look of an acquisition that does not show the parcels."""
    return Look(0.0, 0.0, False, np.full((1, 1, bands), np.nan, np.float32))


def _read(path: str, window: Window, shape: tuple[int, ...], read: _Read) -> np.ndarray:
    """Return all bands (B, h, w) of a window of a raster, every n-th pixel."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.Open(path)

        def attempt(number: int = 0) -> np.ndarray | None:
            gdal.ErrorReset()
            return read(dataset, window, shape) if dataset else None

        # What was read of it stays in GDAL's cache: each try comes further.
        data = Patience(_TRIES).read(path, attempt) if is_remote(path) else attempt()
    except RuntimeError:  # raised if GDAL exceptions are on
        data = None
    finally:
        gdal.PopErrorHandler()
    if data is None:
        damaged = unreachable(path) or f"'{_damaged(path)}'"
        raise PlanarSitsError(
            f"The pixels of {damaged} cannot be read: download its product again."
        )
    return data.reshape(-1, *shape)


def _damaged(path: str) -> str:
    """Return the name of the first source of a virtual raster that cannot be read."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.Open(path)
        files = () if is_remote(path) or not dataset else dataset.GetFileList() or ()
        for source in files[1:]:
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


def _rasterised(
    outlines: Sequence[bytes], zone: Zone, window: Window, shape: tuple[int, int]
) -> np.ndarray:
    """Return which pixels (h, w) are in a parcel.

    Where pixels are skipped, and where no centre is in a parcel, those that it touches count.
    """
    crs = reference(zone.wkt)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("parcels", crs, ogr.wkbUnknown)
    for outline in outlines:
        feature = ogr.Feature(layer.GetLayerDefn())
        geometry = ogr.CreateGeometryFromWkb(outline)
        geometry.AssignSpatialReference(world())
        try:
            far = geometry.TransformTo(crs) != 0
        except RuntimeError:  # raised if GDAL exceptions are on
            far = True
        if not far:
            feature.SetGeometryDirectly(geometry)
            layer.CreateFeature(feature)
    image = gdal.GetDriverByName("MEM").Create("", shape[1], shape[0], 1, gdal.GDT_Byte)
    grid = zone.grid
    left, _, _, top, _, _ = grid.geotransform(window.top, window.left)
    steps = window.width / shape[1], window.height / shape[0]
    image.SetGeoTransform(
        (left, steps[0] * grid.pixel_width, 0, top, 0, -steps[1] * grid.pixel_height)
    )
    gdal.RasterizeLayer(image, [1], layer, burn_values=[1])
    if steps != (1, 1) or not image.ReadAsArray().any():
        gdal.RasterizeLayer(image, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    return image.ReadAsArray() == 1
