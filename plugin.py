"""The plugin: one Processing provider, registered and removed with QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .processing_provider.provider import PlanarSitsProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class PlanarSitsPlugin:
    """Registers the Planar SITS provider; has no window of its own.

    Parameters
    ----------
    iface : QgisInterface or None
        Not used, so that the plugin works in ``qgis_process`` as well.
    """

    def __init__(self, iface: QgisInterface | None = None):
        self.provider: PlanarSitsProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider (called alone by ``qgis_process``)."""
        provider = PlanarSitsProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Register the provider in the desktop application."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
