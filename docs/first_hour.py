"""The first hour of an operator in the real desktop, checked and with pictures.

    xvfb-run -a -s "-screen 0 1600x1200x24" .venv/bin/python docs/first_hour.py

Installs build/planar_sits.zip in a fresh profile, and runs sample scene, training, classification,
attention and comparison from their dialogs. Every layer must be loaded and styled. The pictures go
to docs/images/first-hour/. ``make first-hour`` makes the zip first.
"""

import faulthandler
import json
import os
import shutil
import site
import subprocess
import sys
import traceback
from pathlib import Path

# QGIS runs a startup script without its path.
ROOT = Path(os.environ.get("PLANAR_SITS_ROOT") or Path(__file__).resolve().parents[1])
IMAGES = ROOT / "docs" / "images" / "first-hour"
FOLDER = ROOT / "build" / "first-hour"
ARCHIVE = ROOT / "build" / "planar_sits.zip"
# Largest picture, in bytes.
LARGEST = 150_000
SECONDS = 1500


# ---------------------------------------------------------------- outside QGIS


def launch():
    """Start QGIS with this file as its startup script; return its exit status."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "pictures").mkdir(parents=True)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_CUSTOM_CONFIG_PATH": str(FOLDER / "profile"),
        "PYTHONPATH": os.pathsep.join(site.getsitepackages()),
        "PLANAR_SITS_ROOT": str(ROOT),
    }
    command = ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    subprocess.run(command, env=variables, check=False, timeout=SECONDS)
    outcome = json.loads((FOLDER / "outcome.json").read_text())
    print(json.dumps(outcome, indent=1))
    if not outcome["problems"]:
        keep_pictures()
    return len(outcome["problems"])


def keep_pictures():
    """Copy the pictures to the documentation, with few colours."""
    from PIL import Image

    IMAGES.mkdir(parents=True, exist_ok=True)
    for path in sorted((FOLDER / "pictures").glob("*.png")):
        picture = Image.open(path).convert("RGB")
        for colours in (256, 128, 64, 32):
            picture.quantize(colours).save(IMAGES / path.name, optimize=True)
            if (IMAGES / path.name).stat().st_size < LARGEST:
                break


# ---------------------------------------------------------------- in QGIS


class FirstHour:
    """The steps, one after the other, driven by the event loop of QGIS."""

    def __init__(self):
        scene = FOLDER / "scene"
        self.problems, self.layers, self.dialogs = [], {}, []
        self.steps = [(self.install, {}), (self.picture, {"name": "1-toolbox"})]
        series = {"SERIES": scene / "images", "MASKS": scene / "masks",
                  "PARCELS": str(scene / "parcels.gpkg")}  # fmt: skip
        model = {"MODEL": str(FOLDER / "model.safetensors")}
        for number, (name, parameters) in enumerate(
            (
                ("createsample", {"FOLDER": str(scene), "PARCEL_COUNT": 60, "DATE_COUNT": 12}),
                ("train", {**series, **model, "CLASS_FIELD": "crop", "EPOCHS": 3}),
                ("classify", {**series, **model}),
                ("spatialattention", {**series, **model, "BY_DATE": str(FOLDER / "dates")}),
                ("temporalattention", {**series, **model}),
                ("crossvalidate", {**series, "CLASS_FIELD": "crop", "FOLDS": 3,
                                   "METHODS": ["lda", "random_forest"]}),
            ),
            2,
        ):  # fmt: skip
            self.steps.append((self.run, {"name": name, "parameters": parameters,
                                          "number": number}))  # fmt: skip
        self.steps += [(self.check, {}), (self.quit, {})]

    def next(self, wait=500):
        """Start the next step after some milliseconds."""
        from qgis.PyQt.QtCore import QTimer

        step, arguments = self.steps.pop(0)

        def start():
            try:
                step(**arguments)
            except Exception:
                self.problems.append(traceback.format_exc())
                self.quit()

        QTimer.singleShot(wait, start)

    def install(self):
        """Install the zip, as *Manage and Install Plugins* does."""
        import pyplugin_installer
        from qgis.PyQt.QtWidgets import QDockWidget
        from qgis.utils import iface, plugins

        window = iface.mainWindow()
        window.resize(1360, 820)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers", "ProcessingToolbox"):
                dock.close()
        pyplugin_installer.instance().installFromZipFile(str(ARCHIVE))
        assert "planar_sits" in plugins, "the plugin is not loaded"
        toolbox = next(one for one in window.findChildren(QDockWidget)
                       if one.objectName() == "ProcessingToolbox")  # fmt: skip
        toolbox.show()
        toolbox.searchBox.setText("planar")
        iface.messageBar().clearWidgets()
        self.next(3000)

    def picture(self, name):
        """Take a picture of the window."""
        from qgis.utils import iface

        iface.messageBar().clearWidgets()
        iface.mainWindow().grab().save(str(FOLDER / "pictures" / f"{name}.png"))
        self.next()

    def run(self, name, parameters, number):
        """Run an algorithm from its dialog, and take pictures of dialog and window."""
        from processing import createAlgorithmDialog
        from qgis.PyQt.QtCore import QTimer

        for key in {"SERIES", "MASKS"} & parameters.keys():  # as *Add directory* does
            parameters = {**parameters, key: [str(path) for path in parameters[key].iterdir()]}
        dialog = createAlgorithmDialog(f"planarsits:{name}", parameters)
        self.dialogs.append(dialog)  # open until the end: the window is grabbed without them
        dialog.show()
        dialog.resize(860, 640)
        title = f"{number}-{name}"

        def finished(done, results):
            if not done:
                self.problems.append(f"{name}: {dialog.txtLog.toPlainText()}")
            QTimer.singleShot(2500, finish)

        def finish():
            self.steps.insert(0, (self.picture, {"name": title}))
            self.next(2500)

        def start():
            dialog.grab().save(str(FOLDER / "pictures" / f"{title}-dialog.png"))
            dialog.runButton().click()

        dialog.algorithmFinished.connect(finished)
        QTimer.singleShot(1500, start)

    def check(self):
        """Check that all layers are loaded and styled."""
        from qgis.core import QgsProject

        project = QgsProject.instance()
        tree = project.layerTreeRoot()
        groups = [node.name() for node in tree.children() if not hasattr(node, "layer")]
        self.layers = {node.name(): node.layer().renderer().type() if node.layer().isSpatial()
                       else "table" for node in tree.findLayers()}  # fmt: skip
        kinds = list(self.layers.values())
        for name, there in {
            "sample scene": any(name.startswith("Sample scene") for name in groups),
            "attention by date": "Attention by date" in groups,
            "classified parcels": kinds.count("categorizedSymbol") >= 2,
            "attention": any(name.startswith("Attention: ") for name in self.layers),
            "semantic map": self.layers.get("Semantic map") == "paletted",
            "temporal attention": "Attention by date" in self.layers,
            "validity": all(node.layer().isValid() for node in tree.findLayers()),
            "range of the series": project.timeSettings().temporalRange().begin().isValid(),
        }.items():
            if not there:
                self.problems.append(f"missing or not styled: {name}")
        self.next()

    def quit(self):
        """Write the outcome and leave; QGIS would ask whether to save the project."""
        outcome = {"problems": self.problems, "layers": self.layers}
        (FOLDER / "outcome.json").write_text(json.dumps(outcome))
        os._exit(0)


def in_qgis():
    """Start the first step once QGIS is up."""
    faulthandler.enable()  # a crash tells where
    FirstHour().next(4000)


if os.environ.get("PLANAR_SITS_ROOT"):
    in_qgis()
elif __name__ == "__main__":
    sys.exit(launch())
