"""The demo from product folders: SAFE folders in, classified parcels out, in two commands.

Writes a sample scene as Sentinel-2 folders of two baselines, trains on 7 of 10 parcels, and runs
buildseries and classify. Results are in build/demo_products/.
"""

import shutil
import sys

from demo import TRAINING, score
from plugin_profile import BUILD, ROOT, enable, qgis_process

DEMO = BUILD / "demo_products"
SCENE, SAFE = DEMO / "scene", DEMO / "downloads"
PARCELS = SCENE / "parcels.gpkg"
SERIES, MODEL = DEMO / "series.json", DEMO / "model.safetensors"


def main():
    """Run the algorithms; print the accuracy on the parcels that were not trained on."""
    sys.path.insert(0, str(ROOT))
    from tests.support.safe_scenes import write_safe_scene

    enable()
    shutil.rmtree(DEMO, ignore_errors=True)
    qgis_process("run", "planarsits:createsample", f"--FOLDER={SCENE}")
    write_safe_scene(SCENE, SAFE)
    build = ("buildseries", f"--FOLDER={SAFE}", "--BANDS=nir,red,green", f"--PARCELS={PARCELS}",
             f"--SERIES_FILE={SERIES}", f"--ACQUISITIONS={DEMO / 'acquisitions.csv'}",
             f"--REPORT={DEMO / 'series.html'}")  # fmt: skip
    train = ("train", f"--SERIES_FILE={SERIES}", f"--PARCELS={PARCELS}|subset={TRAINING}",
             "--CLASS_FIELD=crop", f"--MODEL={MODEL}")  # fmt: skip
    classify = ("classify", f"--SERIES_FILE={SERIES}", f"--PARCELS={PARCELS}", f"--MODEL={MODEL}",
                f"--OUTPUT={DEMO / 'classified.gpkg'}")  # fmt: skip
    for algorithm, *arguments in (build, train):  # the model
        qgis_process("run", f"planarsits:{algorithm}", *arguments)
    for algorithm, *arguments in (build, classify):  # the two commands
        qgis_process("run", f"planarsits:{algorithm}", *arguments)
    correct, tested = score(DEMO / "classified.gpkg")
    print(f"Right on {correct} of {tested} parcels that were not trained on "
          f"({correct / tested:.1%}).")  # fmt: skip


if __name__ == "__main__":
    main()
