"""The plugin: one Processing provider and a menu, registered and removed with QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from .processing_provider import held_dialogs, translation
from .processing_provider.help_pages import help_page
from .processing_provider.provider import RESOURCES, PlanarSitsProvider
from .processing_provider.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from qgis.gui import QgisInterface


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
        self.menu = None

    def initProcessing(self) -> None:
        """Register the provider (called alone by ``qgis_process``)."""
        translation.install()
        provider = PlanarSitsProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Register the provider and the menu in the desktop application."""
        self.initProcessing()
        if self.iface is not None:
            held_dialogs.watch()
            icon = QIcon(str(RESOURCES / "icons" / "planar_sits.svg"))
            self.menu = self.iface.pluginMenu().addMenu(icon, "Planar SITS")
            for title, run in (
                ("Guide", _open_guide),
                ("Create a sample scene…", _dialog("planarsits:createsample")),
                ("Check environment…", _dialog("planarsits:checkenvironment")),
            ):
                action = self.menu.addAction(translated(title))
                action.triggered.connect(run)

    def unload(self) -> None:
        """Remove the provider and the menu."""
        if self.menu is not None:
            held_dialogs.unwatch()
            self.iface.pluginMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        translation.remove()


def _open_guide(*_: object) -> None:
    """Open the first page of the documentation in the browser."""
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(help_page()))


def _dialog(identifier: str) -> Callable[..., None]:
    """Return a function that opens the dialog of an algorithm."""

    def open_dialog(*_: object) -> None:
        from processing import execAlgorithmDialog

        execAlgorithmDialog(identifier, {})

    return open_dialog
