"""Features that are read to the end, or an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from osgeo import gdal

from ..errors import PlanarSitsError

if TYPE_CHECKING:
    from qgis.core import QgsFeature


def whole_features(features: Iterable[QgsFeature], layer: str) -> Iterator[QgsFeature]:
    """Yield features; raise if GDAL fails to read one.

    QGIS ends the iteration there, as if no more features followed. The iterator of QGIS is closed
    in any case: it opens a file four times at most, and waits for ever for the fifth.

    Parameters
    ----------
    features : iterable of QgsFeature
    layer : str
        Name of the layer of PARCELS, for the message.

    Yields
    ------
    QgsFeature

    Raises
    ------
    PlanarSitsError
    """
    iterator, failures = iter(features), []

    def note(level: int, number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            failures.append(message)

    try:
        while True:
            gdal.PushErrorHandler(note)
            try:
                feature = next(iterator, None)
            finally:
                gdal.PopErrorHandler()
            if failures:
                raise PlanarSitsError(
                    f"PARCELS: the layer '{layer}' cannot be read to the end ({failures[0]}): its "
                    "file is damaged or out of reach. Copy it again, or repair it."
                )
            if feature is None:
                return
            yield feature
    finally:
        if hasattr(iterator, "close"):
            iterator.close()
