"""Classification on a cluster: two workers against one, and one worker against no cluster.

5,000 parcels of 144 pixels, 24 dates x 3 bands, default options. Two workers against one: workers
that are started, each bound to a core, so that it has no more than one. Overhead: commands
`planar-sits classify` with CLUSTER=local:1 and without, their starts included; and the same in a
QGIS that has loaded torch before. Runs of both kinds take turns; the ratios are medians of the
ratios of neighbouring runs. How often blocks are read by the
tasks is counted as well. Folds: four of `random_walk`, an epoch of the first 150 parcels.

    OMP_NUM_THREADS=1 .venv/bin/python benchmarks/cluster.py [parcels] [repeats]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np
from goals import at_least, at_most, save
from speed import DATES, SIDE, Scene


def main(parcels, repeats):
    """Print the tables."""
    scene = Scene(parcels)
    command, whole = {"": [], "local:1": []}, {"": [], "local:1": []}
    bound, folds = {1: [], 2: []}, {1: [], 2: []}
    for _ in range(repeats):
        for cluster, seconds in command.items():
            seconds.append(command_seconds(scene, cluster))
        for cluster, seconds in whole.items():
            seconds.append(scene.classify("random_walk", CLUSTER=cluster))
        for workers, seconds in bound.items():
            seconds.append(bound_seconds(scene, workers))
        for workers, seconds in folds.items():
            seconds.append(fold_seconds(scene, workers))
    gain_of_folds = median(one / two for one, two in zip(folds[1], folds[2]))
    gain = median(one / two for one, two in zip(bound[1], bound[2]))
    overhead, in_qgis = (
        median(one / none for none, one in zip(runs[""], runs["local:1"])) - 1
        for runs in (command, whole)
    )
    tasks, reads = task_reads(scene)
    print(f"\n{parcels} parcels of {SIDE * SIDE} pixels, {DATES} dates x 3 bands; s, median of "
          f"{repeats}")  # fmt: skip
    for title, seconds in (
        ("command, no cluster", command[""]),
        ("command, local:1", command["local:1"]),
        ("open QGIS, no cluster", whole[""]),
        ("open QGIS, local:1", whole["local:1"]),
        ("one worker on a core", bound[1]),
        ("two workers on two cores", bound[2]),
        ("folds, one worker", folds[1]),
        ("folds, two workers", folds[2]),
    ):
        print(f"{title:<28}{median(seconds):>8.2f}  ({min(seconds):.2f} to {max(seconds):.2f})")
    print(f"{tasks} tasks, which read each block {reads:.2f} times")
    print(f"Overhead of local:1 in an open QGIS: {in_qgis:.1%}")
    goals = [
        at_least("two workers against one", gain, 1.8),
        at_most("overhead of local:1", overhead, 0.1),
        at_least("folds: two workers against one", gain_of_folds, 1.8),
    ]
    figures = {"command": command, "whole": whole, "bound": bound, "folds": folds}
    save("cluster", goals, parcels=parcels, tasks=tasks, reads=reads, **figures)


def command_seconds(scene, cluster):
    """Return the seconds of a command `planar-sits classify`, from its start to its end."""
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from package import load_package; load_package()\n"
        "from planar_sits.core.command_line.main import main; sys.exit(main())"
    )
    given = {
        "SERIES": ";".join(scene.series["SERIES"]),
        "PARCELS": scene.parcels,
        "MODEL": scene.models["random_walk"],
        "DEVICE": "cpu",
        "CLUSTER": cluster,
        "OUTPUT": scene.output,
    }
    words = [f"--{name}={value}" for name, value in given.items() if value]
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code, "classify", *words], check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - start


def inputs(scene):
    """Return what is classified, read in QGIS, without an algorithm."""
    from planar_sits.core.cluster.classification import Inputs, read_model_bytes
    from planar_sits.core.learning.season_check import take_bands
    from planar_sits.core.networks.model_file import load_model
    from planar_sits.core.series.gdal_layer import open_layer
    from planar_sits.core.series.layers import open_series
    from planar_sits.core.series.ogr_parcels import read_parcels
    from planar_sits.core.series.portable import series_record

    path = scene.models["random_walk"]
    description = load_model(path).description
    series = take_bands(description, open_series([open_layer(p) for p in scene.series["SERIES"]]))
    record = json.dumps(series_record(series), sort_keys=True).encode()
    parcels = read_parcels(scene.parcels, series)
    return Inputs(read_model_bytes(path), description, series, record, parcels)


def bound_seconds(scene, workers):
    """Return the seconds of a classification by workers that are bound to a core each."""
    from planar_sits.core.cluster.classification import ClusterClassification, Settings

    def classify(folder):
        work = ClusterClassification(inputs(scene), Settings(device="cpu"), folder)
        start = time.perf_counter()
        work.classify(cluster, progress=lambda *_: None, cancelled=lambda: False)
        return time.perf_counter() - start

    with bound_workers(workers) as cluster, tempfile.TemporaryDirectory() as folder:
        classify(Path(folder) / "first")  # models and rasters are opened once
        return classify(Path(folder) / "second")


@contextmanager
def bound_workers(workers):
    """Return a cluster of started workers that are bound to a core each, a context manager."""
    from planar_sits.core.cluster.client import Cluster
    from planar_sits.core.cluster.place import Place

    cores = sorted(os.sched_getaffinity(0))
    with Cluster(Place(workers=workers)) as cluster:
        for name, pid in cluster.local.process_ids().items():
            if name.startswith("worker"):  # before it has threads, which inherit this
                os.sched_setaffinity(pid, {cores[int(name.split("-")[1]) % len(cores)]})
        cluster.connect(cancelled=lambda: False).wait_for_workers(workers)
        yield cluster


def fold_seconds(scene, workers):
    """Return the seconds of a cross-validation by workers that are bound to a core each."""
    from models import cpu_engine
    from planar_sits.core.cluster.fold_runner import ClusterFolds
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.learning.choices import Choices, TrainingSettings
    from planar_sits.core.learning.labelled import read_labelled
    from planar_sits.core.planar.segments import SegmentSettings
    from planar_sits.core.series.reader import Reader

    given = inputs(scene)
    parcels = given.parcels  # those without a label are left out
    parcels.labels = [str(index % 4) if index < 150 else None for index in range(len(parcels))]
    labelled = read_labelled(Reader(given.series, parcels, 256.0), 0)
    choices = Choices(SegmentSettings(), TrainingSettings(epochs=1))
    plan = make_plan(["random_walk"], labelled, FoldSettings(4))
    with bound_workers(workers) as cluster:
        runner = ClusterFolds(cluster, "cpu")
        # Each worker imports what it needs.
        first = replace(plan, methods=("lda",))
        cross_validate(labelled, first, choices, cpu_engine(), runner=runner)
        start = time.perf_counter()
        cross_validate(labelled, plan, choices, cpu_engine(), runner=runner)
        return time.perf_counter() - start


def task_reads(scene):
    """Return the number of tasks, and how many tasks read a block, on average."""
    from planar_sits.core.cluster.grouping import parcel_groups

    given = inputs(scene)
    grid, bounds = given.series.grid, given.parcels.bounds
    provider = given.series.sources[0].provider
    height, width = provider.yBlockSize(), provider.xBlockSize()
    rows = ((grid.top - bounds[:, [3, 1]]) / grid.pixel_height).astype(int) // height
    cols = ((bounds[:, [0, 2]] - grid.left) / grid.pixel_width).astype(int) // width
    groups = list(parcel_groups(given.parcels, given.series))
    counts = [len(_blocks(rows[group], cols[group])) for group in groups]
    return len(groups), sum(counts) / len(_blocks(rows, cols))


def _blocks(rows, cols):
    """Return the blocks that parcels touch, by their first and last row and column."""
    return {
        (row, col)
        for (top, bottom), (left, right) in zip(np.asarray(rows), np.asarray(cols))
        for row in range(top, bottom + 1)
        for col in range(left, right + 1)
    }


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    main(*arguments, *(5000, 5)[len(arguments) :])
