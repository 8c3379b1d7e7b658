"""Planar SITS: crop classification of parcels from satellite image time series."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import PlanarSitsPlugin


def classFactory(iface: QgisInterface | None) -> PlanarSitsPlugin:
    """Return the plugin to QGIS; ``iface`` is None in ``qgis_process``."""
    from .plugin import PlanarSitsPlugin

    return PlanarSitsPlugin(iface)
