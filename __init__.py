"""Planar SITS: crop classification of parcels from satellite image time series."""


def classFactory(iface):
    """Return the plugin to QGIS; ``iface`` is None in ``qgis_process``."""
    from .plugin import PlanarSitsPlugin

    return PlanarSitsPlugin(iface)
