"""Pictures of all dialogs at their default size, taken in a real QGIS: `make dialogs`.

    xvfb-run -a -s "-screen 0 1600x1200x24" .venv/bin/python docs/dialog_pictures.py [language]

They are shown in docs/parameters.md, those of another language such as fr in docs/translations.md.
A picture of fewer colours takes less than 60 kB.
"""

import os
import subprocess
import sys
from pathlib import Path

# QGIS runs a startup script without its path.
ROOT = Path(os.environ.get("PLANAR_SITS_ROOT") or Path(__file__).resolve().parents[1])
LANGUAGE = os.environ.get("PLANAR_SITS_LANGUAGE", "")
IMAGES = ROOT / "docs" / "images" / (f"dialogs-{LANGUAGE}" if LANGUAGE else "dialogs")
COLOURS = 48
# What dialogs suggest lies in the documents of an operator.
FOLDER = "/home/operator/crops"
FIELDS = ("crop", "pred_class", "seen", "farm")


def launch():
    """Start QGIS with this file as its startup script, then make the pictures small."""
    from PIL import Image

    sys.path.insert(0, str(ROOT / "benchmarks"))
    from plugin_profile import enable, environment

    enable()
    IMAGES.mkdir(parents=True, exist_ok=True)
    variables = {**environment(), "QT_QPA_PLATFORM": "xcb", "PLANAR_SITS_ROOT": str(ROOT)}
    if LANGUAGE:
        variables["LC_ALL"] = variables["LANG"] = f"{LANGUAGE}_{LANGUAGE.upper()}.UTF-8"
    command = ["qgis", "--nologo", "--noversioncheck", "--code", __file__]
    subprocess.run(command, env=variables, check=False, timeout=240)
    for path in sorted(IMAGES.glob("*.png")):
        picture = Image.open(path).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(path, optimize=True)
        print(path.name, *picture.size, path.stat().st_size)


def in_qgis():
    """Take the pictures one after the other, then quit."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QTimer

    load()
    provider = QgsApplication.processingRegistry().providerById("planarsits")
    steps = [step for algorithm in provider.own_algorithms() for step in picture_steps(algorithm)]

    def run_next():
        if not steps:
            os._exit(0)  # QGIS would ask whether to save the project
        step = steps.pop(0)
        QTimer.singleShot(700, lambda: (step(), run_next()))

    run_next()


def load():
    """Load a layer of parcels, from which dialogs fill their lists."""
    from qgis.core import QgsProject, QgsVectorLayer

    fields = "&".join(f"field={name}:string" for name in FIELDS)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32630&{fields}", "parcels", "memory")
    QgsProject.instance().addMapLayer(layer)


def picture_steps(algorithm):
    """Return the steps that open the dialog of an algorithm, and take it."""
    opened = []

    def open_dialog():
        import processing

        suggested = {name: f"{FOLDER}/{file}" for name, file in algorithm.KEPT.items()}
        opened.append(processing.createAlgorithmDialog(algorithm.id(), suggested))
        opened[0].show()

    def take_dialog():
        opened[0].grab().save(str(IMAGES / f"{algorithm.name()}.png"))
        opened.pop().close()

    return [open_dialog, take_dialog]


if "qgis.utils" in sys.modules:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(5000, in_qgis)  # the plugin is loaded by then
elif __name__ == "__main__":
    if sys.argv[1:]:  # read again by this file in QGIS
        os.environ["PLANAR_SITS_LANGUAGE"] = sys.argv[1]
        os.execv(sys.executable, [sys.executable, __file__])  # nosec
    launch()
