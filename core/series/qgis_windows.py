"""Windows of rasters, read by QGIS where GDAL alone would not read the same."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis, QgsRasterDataProvider, QgsRectangle

from .grid import Grid, Window

_DTYPES = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}


def read_by_qgis(
    provider: QgsRasterDataProvider, band: int, window: Window, grid: Grid
) -> np.ndarray | None:
    """Read a window of a band by QGIS.

    Parameters
    ----------
    provider : QgsRasterDataProvider
    band : int
        From 1.
    window : Window
        In pixels of the grid.
    grid : Grid

    Returns
    -------
    (1, height * width) array, or None
        Complex if the values are not real; None if it cannot be read.
    """
    # Slightly inside the edges, so that rounding never selects a neighbouring pixel.
    slack_x, slack_y = grid.pixel_width * 1e-3, grid.pixel_height * 1e-3
    extent = QgsRectangle(
        grid.left + window.left * grid.pixel_width + slack_x,
        grid.top - window.bottom * grid.pixel_height + slack_y,
        grid.left + window.right * grid.pixel_width - slack_x,
        grid.top - window.top * grid.pixel_height - slack_y,
    )
    block = provider.block(band, extent, window.width, window.height)
    if not block.isValid() or block.isEmpty():
        return None
    dtype = _DTYPES.get(block.dataType(), np.complex64)
    return np.frombuffer(block.data(), dtype)[None]
