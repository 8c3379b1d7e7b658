"""The plugin: one Processing provider and a menu, registered and removed with QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .processing_provider.help_pages import help_page
from .processing_provider.provider import RESOURCES, PlanarSitsProvider

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface

MENU = "Planar SITS"


class PlanarSitsPlugin:
    """Plugin that registers the Planar SITS provider, with a menu in the desktop.

    Parameters
    ----------
    iface : QgisInterface or None
        None in ``qgis_process``, which has no menu.
    """

    def __init__(self, iface: QgisInterface | None = None):
        self.iface = iface
        self.provider: PlanarSitsProvider | None = None
        self.actions: list = []

    def initProcessing(self) -> None:
        """Register the provider (called alone by ``qgis_process``)."""
        provider = PlanarSitsProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Register the provider and the menu in the desktop application."""
        self.initProcessing()
        if self.iface is not None:
            self._add_action("Guide", _open_guide)
            self._add_action("Create a sample scene…", _dialog("planarsits:createsample"))
            self._add_action("Check environment…", _dialog("planarsits:checkenvironment"))

    def unload(self) -> None:
        """Remove the provider and the menu."""
        for action in self.actions:
            self.iface.removePluginMenu(MENU, action)
        self.actions.clear()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

    def _add_action(self, title: str, run: Callable[[], None]) -> None:
        """Add an item to the menu *Plugins › Planar SITS*."""
        from qgis.PyQt.QtGui import QIcon

        try:
            from qgis.PyQt.QtWidgets import QAction
        except ImportError:  # Qt 6
            from qgis.PyQt.QtGui import QAction
        icon = QIcon(str(RESOURCES / "icons" / "planar_sits.svg"))
        title = QCoreApplication.translate("PlanarSits", title)
        action = QAction(icon, title, self.iface.mainWindow())
        action.triggered.connect(lambda *_: run())
        self.iface.addPluginToMenu(MENU, action)
        self.actions.append(action)


def _open_guide() -> None:
    """Open the first page of the documentation in the browser."""
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(help_page()))


def _dialog(identifier: str) -> Callable[[], None]:
    """Return a function that opens the dialog of an algorithm."""

    def open_dialog() -> None:
        from processing import execAlgorithmDialog

        execAlgorithmDialog(identifier, {})

    return open_dialog
