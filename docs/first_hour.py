"""The first hour of an operator in the real desktop, checked and with pictures.

    xvfb-run -a -s "-screen 0 1600x1200x24" .venv/bin/python docs/first_hour.py

Installs build/planar_sits.zip in a fresh profile, and runs sample scene, training, classification,
attention and comparison from their dialogs. Every layer must be loaded and styled. The pictures
that the tutorial shows go to docs/images/first-hour/. ``make first-hour`` makes the zip
first. With ``--language fr`` QGIS is in French, and the pictures stay in
build/first-hour-fr/pictures/.
"""

import argparse
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
FOLDER = Path(os.environ.get("PLANAR_SITS_FOLDER") or ROOT / "build" / "first-hour")
ARCHIVE = ROOT / "build" / "planar_sits.zip"
# Largest picture, in bytes.
LARGEST = 150_000
SECONDS = 1500


# ---------------------------------------------------------------- outside QGIS


def launch(language=None):
    """Start QGIS with this file as its startup script; return the number of problems."""
    folder = FOLDER.with_name(f"{FOLDER.name}-{language}") if language else FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "pictures").mkdir(parents=True)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "PYTHONPATH": os.pathsep.join(site.getsitepackages()),
        "PLANAR_SITS_ROOT": str(ROOT),
        "PLANAR_SITS_FOLDER": str(folder),
    }
    command = ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    command += ["--lang", language] if language else []
    subprocess.run(command, env=variables, check=False, timeout=SECONDS)
    outcome = json.loads((folder / "outcome.json").read_text())
    print(json.dumps(outcome, indent=1))
    if not (outcome["problems"] or language):
        keep_pictures()
    return len(outcome["problems"])


def keep_pictures():
    """Copy the pictures that the tutorial shows, with few colours."""
    from PIL import Image

    IMAGES.mkdir(parents=True, exist_ok=True)
    octree = Image.Quantize.FASTOCTREE  # keeps the colours of legends
    tutorial = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    for path in sorted((FOLDER / "pictures").glob("*.png")):
        if f"{IMAGES.name}/{path.name}" not in tutorial:
            continue
        picture = Image.open(path).convert("RGB")
        for colours in (256, 128, 64, 32):
            picture.quantize(colours, method=octree).save(IMAGES / path.name, optimize=True)
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
        from planar_sits.processing_provider.translation import translated
        from qgis.core import QgsProject

        project = QgsProject.instance()
        tree = project.layerTreeRoot()
        groups = [node.name() for node in tree.children() if not hasattr(node, "layer")]
        self.layers = {node.name(): node.layer().renderer().type() if node.layer().isSpatial()
                       else "table" for node in tree.findLayers()}  # fmt: skip
        kinds = list(self.layers.values())
        for name, there in {
            "sample scene": translated("Sample scene (scene)") in groups,
            "attention by date": translated("Attention by date") in groups,
            "classified parcels": kinds.count("categorizedSymbol") >= 2,
            "attention": kinds.count("singlebandpseudocolor") > len(self.dates()),
            "semantic map": self.layers.get(translated("Semantic map")) == "paletted",
            "attention of each date": len(self.dates()) > 1,
            "temporal attention": translated("Attention by date") in self.layers,
            "validity": all(node.layer().isValid() for node in tree.findLayers()),
            "reference systems": all(node.layer().crs().isValid() for node in tree.findLayers()
                                     if node.layer().isSpatial()),
            "range of the series": project.timeSettings().temporalRange().begin().isValid(),
        }.items():  # fmt: skip
            if not there:
                self.problems.append(f"missing or not styled: {name}")
        self.next()

    @staticmethod
    def dates():
        """Return the rasters of the attention by date."""
        return list((FOLDER / "dates").glob("*.tif"))

    def quit(self):
        """Write the outcome and leave; QGIS would ask whether to save the project."""
        outcome = {"problems": self.problems, "layers": self.layers}
        (FOLDER / "outcome.json").write_text(json.dumps(outcome))
        os._exit(0)


def in_qgis():
    """Start the first step once QGIS is up."""
    faulthandler.enable()  # a crash tells where
    hour = FirstHour()
    hour.next(4000)
    return hour


if os.environ.get("PLANAR_SITS_ROOT"):
    # Kept: a dialog that Python collects takes the context of its running task with it.
    first_hour = in_qgis()
elif __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--language", help="of QGIS, such as fr")
    sys.exit(launch(parser.parse_args().language))
