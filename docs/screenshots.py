"""Takes the pictures of docs/images in a real QGIS; needs a finished `make demo`.

xvfb-run -a -s "-screen 0 1600x1200x24" .venv/bin/python docs/screenshots.py
"""

import os
import subprocess
import sys
from pathlib import Path

# QGIS runs a startup script without telling it its own path.
ROOT = Path(os.environ.get("PLANAR_SITS_ROOT") or Path(__file__).resolve().parents[1])
IMAGES = ROOT / "docs" / "images"
DEMO = ROOT / "build" / "demo"


def launch():
    """Start QGIS with this file as its startup script."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from plugin_profile import enable, environment

    enable()
    IMAGES.mkdir(parents=True, exist_ok=True)
    settings = {**environment(), "QT_QPA_PLATFORM": "xcb", "PLANAR_SITS_ROOT": str(ROOT)}
    command = ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    subprocess.run(command, env=settings, check=False, timeout=120)


def in_qgis():
    """Take the pictures one after the other, then quit."""
    import processing
    from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
    from qgis.PyQt.QtCore import QCoreApplication, QTimer
    from qgis.utils import iface

    def load():
        window = iface.mainWindow()
        window.resize(1500, 950)
        for dock in ("Browser", "StatisticalSummaryDockWidget"):
            found = window.findChild(type(window.statusBar()).__mro__[-3], dock)
            if found is not None:
                found.hide()
        image = sorted((DEMO / "scene").glob("sample_*.tif"))[12]
        raster = QgsRasterLayer(str(image), image.stem)
        parcels = QgsVectorLayer(str(DEMO / "classified.gpkg"), "Classified parcels")
        fields = QgsVectorLayer(str(DEMO / "scene" / "parcels.gpkg"), "parcels")
        QgsProject.instance().addMapLayers([parcels, raster])
        QgsProject.instance().addMapLayer(fields, False)  # for the dialog, not on the map
        iface.mapCanvas().setExtent(parcels.extent().buffered(60))
        QTimer.singleShot(4000, result)

    def result():
        iface.mainWindow().grab().save(str(IMAGES / "classified.png"))
        series = [str(path) for path in sorted((DEMO / "scene").glob("sample_*.tif"))]
        masks = [str(path) for path in sorted((DEMO / "scene" / "masks").glob("*.tif"))]
        parameters = {
            "SERIES": series,
            "MASKS": masks,
            "PARCELS": QgsProject.instance().mapLayersByName("parcels")[0],
            "CLASS_FIELD": "crop",
        }
        dialog = processing.createAlgorithmDialog("planarsits:train", parameters)
        dialog.resize(1180, 900)
        dialog.show()
        QTimer.singleShot(2500, lambda: picture(dialog))

    def picture(dialog):
        dialog.grab().save(str(IMAGES / "train_dialog.png"))
        dialog.close()
        parcels = QgsProject.instance().mapLayersByName("Classified parcels")[0]
        QgsProject.instance().layerTreeRoot().findLayer(parcels).setItemVisibilityChecked(False)
        show("semantic")

    def show(name):
        layer = QgsRasterLayer(str(DEMO / f"{name}.tif"), name.capitalize())
        QgsProject.instance().addMapLayer(layer)
        QTimer.singleShot(4000, lambda: shown(name, layer))

    def shown(name, layer):
        iface.mainWindow().grab().save(str(IMAGES / f"{name}.png"))
        if name == "semantic":
            QgsProject.instance().removeMapLayer(layer)
            show("attention")
            return
        QgsProject.instance().clear()
        QCoreApplication.exit(0)
        os._exit(0)  # QGIS would ask whether to save the project

    QTimer.singleShot(3000, load)


if "qgis.utils" in sys.modules:
    in_qgis()
elif __name__ == "__main__":
    launch()
