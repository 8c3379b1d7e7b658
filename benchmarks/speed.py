"""Classification end to end: parcels per second, and seconds by stage.

2,000 parcels of 144 pixels, 24 dates x 3 bands. Beside it other methods: the papers' protocol
(SqueezeNet 1.0 on the 224 x 224 canvas, float32, every segment), TempCNN on all pixels, a random
forest of scikit-learn. Printed as tables, written as JSON to build/bench/speed.json.

    .venv/bin/python benchmarks/speed.py [parcels] [repeats]
"""

import resource
import sys
import time
from statistics import median

import numpy as np
from goals import at_least, at_most, save
from in_qgis import InQgis
from plugin_profile import BUILD
from stages import ORDER, timed
from tile import Tile

SIDE, PITCH, DATES = 12, 16, 24
# Parcels that the random forest is timed on, and training epochs by method.
FOREST_PARCELS = 200
EPOCHS = {"random_walk": 3, "tempcnn": 1}


def main(parcels, repeats):
    """Print the tables."""
    scene, runs = Scene(parcels), []
    seconds = {name: [] for name in ("adaptive", "all", "tempcnn", "forest", "papers")}
    sample = min(parcels, FOREST_PARCELS)
    for _ in range(repeats):
        runs.append(stage_seconds(scene))
        seconds["adaptive"].append(scene.classify("random_walk") / parcels)
        seconds["all"].append(scene.classify("random_walk", VOTING="all") / parcels)
        seconds["tempcnn"].append(scene.classify("tempcnn") / parcels)
        seconds["forest"].append(forest_seconds(sample) / sample)
        seconds["papers"].append(papers_seconds(1))
    rates = {name: 1 / median(each) for name, each in seconds.items()}
    figures = {
        "parcels": parcels,
        "images": runs[-1]["images"],
        "blocks_read": runs[-1]["blocks"],
        "stages": {name: median(each[name] for each in runs) for name in ORDER},
        "parcels_per_second": rates,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    # Within a run: the seconds of the network differ by a fifth from run to run.
    share = median(sum(each[name] for name in ORDER) / each["network"] for each in runs)
    print_tables(figures)
    adaptive, papers, tempcnn = (rates[name] for name in ("adaptive", "papers", "tempcnn"))
    goals = [
        at_least("parcels/s to those of the papers' protocol", adaptive / papers, 50),
        at_least("the same with VOTING=all", rates["all"] / papers, 50),
        at_least("parcels/s to those of TempCNN", adaptive / tempcnn, 3),
        at_most("VOTING=all: s of a run to those of its network", share, 1.15),
    ]
    save("speed", goals, **figures)


class Scene:
    """A scene with trained models, to be classified in QGIS.

    Parameters
    ----------
    parcels : int
    """

    def __init__(self, parcels):
        self.qgis = InQgis()
        cells = int(np.ceil(np.sqrt(parcels)))
        tile = Tile(BUILD / "speed" / str(cells), cells * PITCH, cells)
        self.series = {"SERIES": [str(path) for path in tile.images(DATES)], "DEVICE": "cpu"}
        self.parcels = str(tile.parcels("many.gpkg", SIDE, parcels))
        self.output = str(tile.folder / "out.gpkg")
        training = str(tile.parcels("few.gpkg", SIDE, 120))
        self.models = {
            method: self.qgis.run(
                "train",
                **self.series,
                PARCELS=training,
                CLASS_FIELD="crop",
                METHOD=method,
                EPOCHS=epochs,
                MODEL=str(tile.folder / f"{method}.safetensors"),
            )["MODEL"]
            for method, epochs in EPOCHS.items()
        }

    def classify(self, method, **options):
        """Classify all parcels; return the seconds."""
        start = time.perf_counter()
        self.qgis.run("classify", MODEL=self.models[method], PARCELS=self.parcels, **self.series,
                      OUTPUT=self.output, **options)  # fmt: skip
        return time.perf_counter() - start


def stage_seconds(scene):
    """Return seconds by stage, images and blocks of a run with VOTING=all."""
    with timed() as spent:
        total = scene.classify("random_walk", VOTING="all")
    stages = {name: spent[name] for name in ORDER[:-1]}
    stages["other"] = total - sum(stages.values())
    return {**stages, "images": int(spent["images"]), "blocks": spent["blocks"]}


def print_tables(figures):
    """Print seconds by stage, and parcels per second."""
    total = sum(figures["stages"].values())
    print(f"\n{figures['parcels']} parcels of {SIDE * SIDE} pixels, {DATES} dates x 3 bands, "
          f"{figures['images']} images, {figures['blocks_read']} blocks, VOTING=all, no chunk read "
          f"ahead: {total:.1f} s")  # fmt: skip
    for name, seconds in figures["stages"].items():
        print(f"{name:<12}{seconds:>9.2f} s{seconds / total:>8.1%}")
    print("\nwhole runs, reading ahead; parcels/s")
    for name, rate in figures["parcels_per_second"].items():
        print(f"{name:<12}{rate:>9.2f}")
    print(f"peak memory of the process, other methods included: {figures['peak_mb']:.0f} MB")


def forest_seconds(parcels):
    """Return the seconds of scikit-learn's random forest for all pixels of parcels."""
    from sklearn.ensemble import RandomForestClassifier

    random = np.random.default_rng(0)
    training = random.random((4000, DATES * 3), np.float32)
    forest = RandomForestClassifier(100, n_jobs=-1, random_state=0)
    forest.fit(training, (training[:, 0] * 4).astype(int))
    pixels = random.random((parcels * SIDE * SIDE, DATES * 3), np.float32)
    start = time.perf_counter()
    forest.predict_proba(pixels).reshape(parcels, SIDE * SIDE, -1).mean(axis=1)
    return time.perf_counter() - start


def papers_seconds(parcels):
    """Return the seconds of the papers' protocol, in batches of 16."""
    from models import cpu_engine
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings
    from walks import random_parcels

    pixels = random_parcels(parcels, SIDE, 224, 3)
    network = network_class("squeezenet1_0").build(3, 4, 224)
    segments = SegmentSettings(length=50, fraction=70.0, canvas=True)
    predictor = ParcelPredictor(network, segments, 0, cpu_engine(16))
    start = time.perf_counter()
    predictor.predict(pixels)
    return time.perf_counter() - start


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    main(*arguments, *(2000, 3)[len(arguments) :])
