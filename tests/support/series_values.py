"""The values of a series file, as the algorithms read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class SeriesValues:
    """Values (D, B, rows, columns) of a series: dates as ISO texts, names of bands, unit."""

    dates: list[str]
    names: list[str]
    values: np.ndarray
    unit: str

    def of(self, date, name):
        """Return the values (rows, columns) of a band on a date."""
        return self.values[self.dates.index(date), self.names.index(name)]


def series_values(path, wanted=()):
    """Read all pixels of the group of a series file that has the wanted bands."""
    from planar_sits.core.remote import is_remote
    from planar_sits.core.series.band_names import BandNames
    from planar_sits.core.series.catalog.opening import extract, open_catalog
    from planar_sits.core.series.catalog.read import read_catalog
    from planar_sits.core.series.cells import CellPixels
    from planar_sits.core.series.values import ValueReader
    from planar_sits.core.series.windows import WindowReader
    from planar_sits.processing_provider.remote_rasters import RemoteRaster
    from qgis.core import QgsRasterLayer

    names = BandNames(tuple(wanted), ("",) * len(wanted)) if wanted else None
    part = extract(read_catalog(path), names)
    layers = []

    def open_layer(href):
        if is_remote(str(Path(path).parent / href)):
            return RemoteRaster(Path(path).parent / href, href)
        layers.append(QgsRasterLayer(str(Path(path).parent / href), href))
        assert layers[-1].isValid(), href
        return layers[-1]

    series = open_catalog(part, open_layer)
    grid = series.grid
    rows, cols = np.divmod(np.arange(grid.height * grid.width), grid.width)
    values = ValueReader(series, WindowReader(series)).read(CellPixels(rows, cols, grid))
    values = np.moveaxis(values, 0, -1).reshape(*values.shape[1:], grid.height, grid.width)
    dates = list(dict.fromkeys(one.date.isoformat() for one in series.acquisitions))
    return SeriesValues(dates, series.band_names, values, series.unit)
