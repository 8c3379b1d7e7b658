"""Masks that are given as images: few whole values, or the name of a mask.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from osgeo import gdal, gdal_array

from ..errors import PlanarSitsError
from ..remote import gdal_source, is_remote
from .rasters import alpha_bands, file_name, open_dataset

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

_NAMED = re.compile(
    r"(?<![a-z])(masks?|clouds?|cloud[ _-]?masks?|clm|cldmsk|scl|fmask|qa[ _-]?pixel|qa|qai|qa60|"
    r"bqa|udm2?|edg|sat|mg2|msk|cld)(?![a-z])",
    re.IGNORECASE,
)
_INTEGERS = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)
# A mask has at most so many values, that of Sentinel-2's scene classification has 12.
_FEW = 12
# Rasters of one kind whose values are looked at, and the edge of the windows that are read.
_LOOKED_AT, _EDGE = 3, 64
# Pixels below which few values tell nothing.
_MANY = 1000


def check_no_masks(layers: Sequence[QgsRasterLayer]) -> list[str]:
    """Check that there are no masks among images.

    Parameters
    ----------
    layers : sequence of QgsRasterLayer
        One image each.

    Returns
    -------
    list of str
        A note if all of them look like masks.

    Raises
    ------
    PlanarSitsError
        If some of them look like masks, and others do not.
    """
    if len(layers) < 2:
        return []
    kinds = defaultdict(list)
    for layer in layers:
        if len(_bands(layer)) == 1:
            kinds[re.sub(r"\d+", "#", layer.name())].append(layer)
    found = [layer for kind in kinds.values() if _are_masks(kind) for layer in kind]
    if not found:
        return []
    others = f" and {len(found) - 1} other(s)" if len(found) > 1 else ""
    told = f"'{found[0].name()}'{others} look like masks (one band of few whole values, or the name"
    if len(found) == len(layers):
        return [f"SERIES: {told}): if they are, give the images instead, and these in MASKS."]
    raise PlanarSitsError(
        f"SERIES: {told} of a mask), the other {len(layers) - len(found)} rasters do not: give the "
        "masks in MASKS."
    )


def _bands(layer: QgsRasterLayer) -> list[int]:
    """Return the numbers of the bands with values."""
    if layer.bandCount() == 1:
        return [1]
    alpha = alpha_bands(layer)
    return [number for number in range(1, layer.bandCount() + 1) if number not in alpha]


def _are_masks(layers: Sequence[QgsRasterLayer]) -> bool:
    """Return whether rasters whose names differ by numbers alone look like masks."""
    if is_remote(gdal_source(layers[0].source())):  # not read for this
        return bool(_NAMED.search(file_name(layers[0])))
    looks = [_has_few_values(layer) for layer in layers[:_LOOKED_AT]]
    named = any(_NAMED.search(text) for text in (layers[0].name(), file_name(layers[0])))
    return any(looks) or (named and all(look is not False for look in looks))


def _has_few_values(layer: QgsRasterLayer) -> bool | None:
    """Return whether a raster has few whole values; None if it shows a single one."""
    if layer.providerType() != "gdal":
        return False
    dataset = open_dataset(layer.source(), f"SERIES: the raster '{layer.name()}'")
    band = None if dataset is None else dataset.GetRasterBand(1)
    if band is None or band.DataType not in _INTEGERS:
        return False
    values: set[float] = set()
    count = 0
    try:
        for left, top, width, height in _windows(band.XSize, band.YSize):
            part = gdal_array.BandReadAsArray(band, left, top, width, height)
            values.update(np.unique(part).tolist())
            count += part.size
    except (RuntimeError, TypeError):  # a damaged image: told when it is read
        return False
    values.discard(band.GetNoDataValue())
    return None if len(values) < 2 or count < _MANY else len(values) <= _FEW


def _windows(width: int, height: int) -> list[tuple[int, int, int, int]]:
    """Return five windows: of the middle, and of the middles of the quarters."""
    across, down = min(_EDGE, width), min(_EDGE, height)
    places = ((0.5, 0.5), (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))
    return [
        (int(x * (width - across)), int(y * (height - down)), across, down) for x, y in places
    ]
