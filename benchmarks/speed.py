"""Classification end to end: parcels per second, by stage, beside its peers, in one run.

2,000 parcels of 144 pixels, 24 dates x 3 bands. The peers: the papers' protocol (SqueezeNet 1.0
on the 224 x 224 canvas, float32, every segment), TempCNN over all pixels, a random forest of
scikit-learn. Tables on the screen, the same as JSON in build/bench/speed.json.

    .venv/bin/python benchmarks/speed.py [parcels] [repeats]
"""

import resource
import sys
import time
from statistics import median

import in_qgis
import numpy as np
from goals import keep
from plugin_profile import BUILD
from stages import ORDER, timed
from tile import make_images, make_parcels

SIDE, PITCH, DATES = 12, 16, 24
PEERS = "tempcnn", "forest", "papers"
FOLDER = BUILD / "speed"


def main(parcels, repeats):
    """Print the tables."""
    run, _kept = in_qgis.start()
    cells = int(np.ceil(np.sqrt(parcels)))
    images = make_images(FOLDER / str(cells), cells * PITCH, cells, DATES)
    series = {"SERIES": [str(path) for path in images], "DEVICE": "cpu"}
    few = make_parcels(FOLDER / "few.gpkg", cells * PITCH, cells, SIDE, 120)
    many = make_parcels(FOLDER / "many.gpkg", cells * PITCH, cells, SIDE, parcels)
    models = {
        method: run("train", **series, PARCELS=str(few), CLASS_FIELD="crop", METHOD=method,
                    EPOCHS=epochs, MODEL=str(FOLDER / f"{method}.safetensors"))["MODEL"]
        for method, epochs in (("random_walk", 3), ("tempcnn", 1))
    }  # fmt: skip

    def classify(method, **more):
        start = time.perf_counter()
        run("classify", MODEL=models[method], PARCELS=str(many), **series, **more,
            OUTPUT=str(FOLDER / "out.gpkg"))  # fmt: skip
        return time.perf_counter() - start

    seconds = {name: [] for name in ("adaptive", "all", *PEERS)}
    tried, runs = min(parcels, 200), []
    for _ in range(repeats):
        with timed() as spent:
            total = classify("random_walk", VOTING="all")
        images, blocks = (int(spent.pop(name)) for name in ("images", "blocks"))
        runs.append(stages(spent, total))
        seconds["adaptive"].append(classify("random_walk") / parcels)
        seconds["all"].append(classify("random_walk", VOTING="all") / parcels)
        seconds["tempcnn"].append(classify("tempcnn") / parcels)
        seconds["forest"].append(forest_seconds(tried) / tried)
        seconds["papers"].append(papers_seconds(1))
    rates = {name: 1 / median(each) for name, each in seconds.items()}
    told = {
        "parcels": parcels,
        "images": images,
        "blocks_read": blocks,
        "stages": {name: median(each[name] for each in runs) for name in ORDER},
        "parcels_per_second": rates,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    # Of the same run: from run to run the network's own time varies by a fifth.
    share = median(sum(each.values()) / each["network"] for each in runs)
    show(told)
    adaptive, papers, tempcnn = (rates[name] for name in ("adaptive", "papers", "tempcnn"))
    goals = [
        ("parcels/s to those of the papers' protocol", adaptive / papers, "at least", 50),
        ("the same with VOTING=all", rates["all"] / papers, "at least", 50),
        ("parcels/s to those of TempCNN", adaptive / tempcnn, "at least", 3),
        ("VOTING=all: s of a run to those of its network", share, "at most", 1.15),
    ]
    keep("speed", goals, **told)


def stages(spent, total):
    """Return the seconds of each stage, and of what is none."""
    spent["other"] = total - sum(spent[name] for name in ORDER[:-1])
    return {name: spent[name] for name in ORDER}


def show(told):
    """Print the tables."""
    total = sum(told["stages"].values())
    print(f"\n{told['parcels']} parcels of {SIDE * SIDE} pixels, {DATES} dates x 3 bands, "
          f"{told['images']} images, {told['blocks_read']} blocks, VOTING=all, stage after stage: "
          f"{total:.1f} s")  # fmt: skip
    for name, seconds in told["stages"].items():
        print(f"{name:<12}{seconds:>9.2f} s{seconds / total:>8.1%}")
    print("\nwhole runs, reading ahead; parcels/s")
    for name, rate in told["parcels_per_second"].items():
        print(f"{name:<12}{rate:>9.2f}")
    print(f"peak memory of all this, peers too: {told['peak_mb']:.0f} MB")


def forest_seconds(parcels):
    """Return the seconds that scikit-learn's random forest takes for all pixels of parcels."""
    from sklearn.ensemble import RandomForestClassifier

    random = np.random.default_rng(0)
    learn = random.random((4000, DATES * 3), np.float32)
    forest = RandomForestClassifier(100, n_jobs=-1, random_state=0)
    forest.fit(learn, (learn[:, 0] * 4).astype(int))
    pixels = random.random((parcels * SIDE * SIDE, DATES * 3), np.float32)
    start = time.perf_counter()
    forest.predict_proba(pixels).reshape(parcels, SIDE * SIDE, -1).mean(axis=1)
    return time.perf_counter() - start


def papers_seconds(parcels):
    """Return the seconds of the papers' protocol: SqueezeNet 1.0, 224 x 224, batches of 16."""
    from planar_sits.core.learning.predict import predict_parcels
    from planar_sits.core.networks.device import Engine, pick_device
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings
    from walks import square_parcels

    pixels = square_parcels(parcels, SIDE)
    values = np.random.default_rng(0).random((len(pixels.rows), 224, 3), np.float32)
    network = network_class("squeezenet1_0").build(3, 4, 224)
    segments = SegmentSettings(length=50, fraction=70.0, canvas=True)
    engine = Engine(pick_device("cpu"), 16)
    start = time.perf_counter()
    predict_parcels(network, pixels.with_values(values), segments, 0, engine)
    return time.perf_counter() - start


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*given, *(2000, 3)[len(given) :])
