"""The plugin: one Processing provider, registered and removed with QGIS."""

from qgis.core import QgsApplication

from .processing_provider.provider import PlanarSitsProvider


class PlanarSitsPlugin:
    """Registers the Planar SITS provider; has no window of its own.

    Parameters
    ----------
    iface : QgisInterface or None
        Not used, so that the plugin works in ``qgis_process`` as well.
    """

    def __init__(self, iface=None):
        self.provider = None

    def initProcessing(self):
        """Register the provider (called alone by ``qgis_process``)."""
        provider = PlanarSitsProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self):
        """Register the provider in the desktop application."""
        self.initProcessing()

    def unload(self):
        """Remove the provider."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
