"""Features that are read to the end, or an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from osgeo import gdal

from ..errors import PlanarSitsError

# QgsFeature or ogr.Feature.
Feature = TypeVar("Feature")


def whole_features(features: Iterable[Feature], layer: str) -> Iterator[Feature]:
    """Yield features; raise if GDAL fails to read one.

    QGIS ends the iteration there, as if no more features followed. The iterator of QGIS is closed
    in any case: it opens a file four times at most, and waits for ever for the fifth.

    Parameters
    ----------
    features : iterable of QgsFeature or ogr.Feature
    layer : str
        Name of the layer of PARCELS, for the message.

    Yields
    ------
    QgsFeature or ogr.Feature

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
            except RuntimeError as error:  # raised if GDAL exceptions are on
                feature = None
                failures.append(str(error))
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
