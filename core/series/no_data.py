"""Missing values of rasters: no-data values, NaN and infinity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from qgis.core import QgsRasterDataProvider


def missing_values(
    data: np.ndarray, provider: QgsRasterDataProvider, bands: Sequence[int]
) -> np.ndarray | None:
    """Return which values are missing: NaN, infinite or a no-data value.

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
    has = [provider.sourceHasNoDataValue(b) and provider.useSourceNoDataValue(b) for b in bands]
    spans = [provider.userNoDataValues(band) for band in bands]
    integer = data.dtype.kind in "iu"
    if integer and not any(has) and not any(spans):
        return None
    missing = np.zeros(data.shape, bool) if integer else ~np.isfinite(data)
    for row, band in enumerate(bands):
        if has[row]:
            value = provider.sourceNoDataValue(band)
            # In the type of the data: a no-data value such as -3.4e38 is not exact in float32.
            missing[row] |= data[row] == (np.float32(value) if data.dtype == np.float32 else value)
        for span in spans[row]:
            missing[row] |= (data[row] >= span.min()) & (data[row] <= span.max())
    return missing
