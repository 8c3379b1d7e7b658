"""Missing values of rasters: no-data values, NaN, infinity, fill values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider, QgsRasterRange

# Larger values are those that files are filled with, such as -3.4e38, 9.97e36 and 1e20.
_LARGEST = 1e19


def missing_values(
    data: np.ndarray, provider: QgsRasterDataProvider, bands: Sequence[int]
) -> np.ndarray | None:
    """Return which values are missing: NaN, a no-data value, or of 1e19 and more.

    Parameters
    ----------
    data : (b, n) array
        Values of b bands, in the type of the raster.
    provider : QgsRasterDataProvider
        Gives the no-data values of the file, if used, and those of the user.
    bands : (b,) sequence of int
        Band numbers, from 1.

    Returns
    -------
    (b, n) bool array, or None
        None if no value of these bands can be missing.
    """
    declared = _declared(provider, bands)
    integer = data.dtype.kind in "iu"
    # The extremes are NaN if any value is, and found faster than a mask.
    sound = integer or (data.size > 0 and data.min() > -_LARGEST and data.max() < _LARGEST)
    if sound and not declared:
        return None
    missing = np.zeros(data.shape, bool)
    if not sound:
        np.logical_not((data > -_LARGEST) & (data < _LARGEST), out=missing)
    _mark(missing, data, declared)
    return missing


def undeclared_fill(
    data: np.ndarray, provider: QgsRasterDataProvider, bands: Sequence[int]
) -> np.ndarray:
    """Return the values of 1e19 and more that no one declared as no-data.

    Parameters
    ----------
    data : (b, n) array
        Real values of b bands.
    provider : QgsRasterDataProvider
    bands : (b,) sequence of int
        Band numbers, from 1.

    Returns
    -------
    (n',) array
        NaN and infinity are not among them.
    """
    known = np.zeros(data.shape, bool)
    _mark(known, data, _declared(provider, bands))
    return data[(np.abs(data) >= _LARGEST) & np.isfinite(data) & ~known]


def _declared(
    provider: QgsRasterDataProvider, bands: Sequence[int]
) -> list[tuple[int, float | None, list[QgsRasterRange]]]:
    """Return the no-data value of the file, if used, and those of the user.

    For each band that has any, with its position in ``bands``.
    """
    declared = []
    for row, band in enumerate(bands):
        has = provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band)
        spans = provider.userNoDataValues(band)
        if has or spans:
            declared.append((row, provider.sourceNoDataValue(band) if has else None, spans))
    return declared


def _mark(
    missing: np.ndarray,
    data: np.ndarray,
    declared: list[tuple[int, float | None, list[QgsRasterRange]]],
) -> None:
    """Set to True where data (b, n) are a declared no-data value."""
    for row, value, spans in declared:
        if value is not None:
            # In the type of the data: a no-data value such as -3.4e38 is not exact in float32.
            missing[row] |= data[row] == (np.float32(value) if data.dtype == np.float32 else value)
        for span in spans:
            missing[row] |= (data[row] >= span.min()) & (data[row] <= span.max())
