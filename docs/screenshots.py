"""Pictures of docs/images, taken in a real QGIS; needs a finished `make demo`.

    xvfb-run -a -s "-screen 0 1600x1200x24" .venv/bin/python docs/screenshots.py [comparison.html]

With a report of `crossvalidate`, the picture of the comparison too.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# QGIS runs a startup script without its path.
ROOT = Path(os.environ.get("PLANAR_SITS_ROOT") or Path(__file__).resolve().parents[1])
IMAGES = ROOT / "docs" / "images"
DEMO = ROOT / "build" / "demo"
# Names of pictures, the reports, and the pixels from the top that are shown.
REPORTS = {
    "temporal_attention": (DEMO / "temporal.html", 1230),
    "comparison": (Path(os.environ.get("PLANAR_SITS_COMPARISON", "")), 1120),
}
WIDTH = 1100


def launch(comparison=""):
    """Start QGIS with this file as its startup script."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from plugin_profile import enable, environment

    enable()
    IMAGES.mkdir(parents=True, exist_ok=True)
    variables = {
        **environment(),
        "QT_QPA_PLATFORM": "xcb",
        "PLANAR_SITS_ROOT": str(ROOT),
        "PLANAR_SITS_COMPARISON": comparison,
    }
    command = ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    subprocess.run(command, env=variables, check=False, timeout=240)
    shutil.copyfile(DEMO / "images" / "parcel_3.png", IMAGES / "planar_images.png")


def in_qgis():
    """Take the pictures one after the other, then quit."""
    from qgis.PyQt.QtCore import QCoreApplication, QTimer

    steps = [
        (load, 3000),
        (take_window("classified"), 4000),
        (open_dialog, 500),
        (take_dialog, 2500),
        (show_raster("semantic"), 500),
        (take_window("semantic"), 4000),
        (show_raster("attention"), 500),
        (take_window("attention"), 4000),
    ]
    for name, (path, height) in REPORTS.items():
        if path.is_file():
            steps += [(open_report(path), 500), (take_report(name, height), 4000)]

    def run_next():
        if not steps:
            QCoreApplication.exit(0)
            os._exit(0)  # QGIS would ask whether to save the project
        step, wait = steps.pop(0)
        QTimer.singleShot(wait, lambda: (step(), run_next()))

    run_next()


def load():
    """Load an image and the classified parcels."""
    from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface

    iface.mainWindow().resize(1500, 950)
    for dock in iface.mainWindow().findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "StatisticalSummaryDockWidget"):
            dock.hide()
    image = sorted((DEMO / "scene" / "images").glob("sample_*.tif"))[12]
    raster = QgsRasterLayer(str(image), image.stem)
    classified = QgsVectorLayer(str(DEMO / "classified.gpkg"), "Classified parcels")
    parcels = QgsVectorLayer(str(DEMO / "scene" / "parcels.gpkg"), "parcels")
    QgsProject.instance().addMapLayers([classified, raster])
    QgsProject.instance().addMapLayer(parcels, False)  # for the dialog, not on the map
    iface.mapCanvas().setExtent(classified.extent().buffered(60))


def take_window(name):
    """Return a step that takes the main window."""

    def step():
        from qgis.utils import iface

        iface.mainWindow().grab().save(str(IMAGES / f"{name}.png"))

    return step


def open_dialog():
    """Open the dialog of `train`."""
    import processing
    from qgis.core import QgsProject

    parameters = {
        "SERIES": [str(path) for path in sorted((DEMO / "scene" / "images").glob("sample_*.tif"))],
        "MASKS": [str(path) for path in sorted((DEMO / "scene" / "masks").glob("*.tif"))],
        "PARCELS": QgsProject.instance().mapLayersByName("parcels")[0],
        "CLASS_FIELD": "crop",
    }
    OPEN["dialog"] = processing.createAlgorithmDialog("planarsits:train", parameters)
    OPEN["dialog"].resize(1180, 900)
    OPEN["dialog"].show()


def take_dialog():
    """Take the dialog and close it."""
    OPEN["dialog"].grab().save(str(IMAGES / "train_dialog.png"))
    OPEN.pop("dialog").close()


def show_raster(name):
    """Return a step that shows a raster of the demo in place of the parcels and other rasters."""

    def step():
        from qgis.core import QgsProject, QgsRasterLayer

        project = QgsProject.instance()
        classified = project.mapLayersByName("Classified parcels")[0]
        project.layerTreeRoot().findLayer(classified).setItemVisibilityChecked(False)
        if "raster" in OPEN:
            project.removeMapLayer(OPEN.pop("raster"))
        layer = QgsRasterLayer(str(DEMO / f"{name}.tif"), name.capitalize())
        OPEN["raster"] = project.addMapLayer(layer).id()

    return step


def open_report(path):
    """Return a step that opens a report."""

    def step():
        from qgis.PyQt.QtCore import QUrl
        from qgis.PyQt.QtWebKitWidgets import QWebView

        OPEN["report"] = QWebView()
        OPEN["report"].resize(WIDTH, 1200)
        OPEN["report"].load(QUrl.fromLocalFile(str(path)))
        OPEN["report"].show()

    return step


def take_report(name, height):
    """Return a step that takes the upper part of the open report and closes it."""

    def step():
        from qgis.PyQt.QtCore import Qt

        report = OPEN.pop("report")
        frame = report.page().mainFrame()
        frame.setScrollBarPolicy(Qt.Orientation.Vertical, Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        report.resize(WIDTH, height)
        report.grab().save(str(IMAGES / f"{name}.png"))
        report.close()

    return step


# What a later step closes, by name.
OPEN = {}

if "qgis.utils" in sys.modules:
    in_qgis()
elif __name__ == "__main__":
    launch(*sys.argv[1:2])
