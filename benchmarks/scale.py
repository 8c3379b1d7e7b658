"""A country, simulated: 10 million parcels over 1,000 tiles, workers whose tasks sleep.

A real scheduler, client, store and merge; the tasks hold real parcels, and sleep as long as
measured ones take (`benchmarks/cluster.py`). Each row is a client of its own.

    .venv/bin/python benchmarks/scale.py [workers [seconds]]
"""

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from package import ROOT, load_package
from tables import print_table

PARCELS = (10_000, 100_000, 1_000_000, 10_000_000)
# Parcels of a tile, and of a task.
TILE, TASK = 10_000, 300
CLASSES = 10
PROCESSES = 4
TICKS = os.sysconf("SC_CLK_TCK")
HEADER = (
    "parcels", "tasks", "s", "tasks/s", "workers busy", "scheduler s CPU", "scheduler MB",
    "client s CPU", "client MB", "with mapped results", "merge s", "second run s",
)  # fmt: skip


def main(workers=200, seconds=1.0, most=PARCELS[-1]):
    """Print a row for each number of parcels."""
    load_package()
    from planar_sits.core.cluster.local import LocalProcesses

    print(
        f"{workers} thin workers in {PROCESSES} processes, tasks of {TASK} parcels and {seconds} s"
    )
    with contextlib.ExitStack() as stack:
        local = stack.enter_context(LocalProcesses(0))
        address = local.address(cancelled=lambda: False)
        start_workers(stack, local.folder, workers, seconds)
        scheduler = local.process_ids()["scheduler"]
        client(address, local.folder, TILE, workers)  # imports of the workers
        rows = []
        for parcels in (each for each in PARCELS if each <= most):
            before = cpu_seconds(scheduler)
            measured = client(address, local.folder, parcels, workers)
            used = cpu_seconds(scheduler) - before
            tasks, wall = measured["tasks"], measured["seconds"]
            busy = tasks * seconds / workers / wall
            rows.append((
                f"{parcels:,}", f"{tasks:,}", f"{wall:.1f}", f"{tasks / wall:.0f}", f"{busy:.0%}",
                f"{used:.1f}", f"{memory(scheduler):.0f}", f"{measured['cpu']:.1f}",
                f"{measured['anonymous']:.0f}", f"{measured['peak']:.0f}",
                f"{measured['merge']:.1f}", f"{measured['again']:.1f}",
            ))  # fmt: skip
            print(" | ".join(rows[-1]), flush=True)
    print_table(HEADER, rows)


def start_workers(stack, folder, workers, seconds):
    """Start thin workers in some processes."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    script = str(Path(__file__).with_name("scale_worker.py"))
    for number in range(PROCESSES):
        first, last = (workers * n // PROCESSES for n in (number, number + 1))
        numbers = map(str, (first, last - first, seconds))
        command = [sys.executable, script, str(folder), *numbers]
        with open(folder / f"thin-{number}.log", "wb") as log:
            process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        stack.callback(process.wait)
        stack.callback(process.kill)


def client(address, folder, parcels, workers):
    """Return what a client of its own process measured."""
    command = [sys.executable, __file__, "client", address, str(folder), str(parcels), str(workers)]
    output = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return json.loads(output.splitlines()[-1])


def run_client(address, folder, parcels, workers):
    """Classify parcels on the cluster, twice: the second run finds all tasks done."""
    load_package()
    from planar_sits.core.cluster.client import Cluster
    from planar_sits.core.cluster.place import Place

    cluster = Cluster(Place(address=address))
    with tempfile.TemporaryDirectory(dir=ROOT / "build") as store, cluster:
        connect(cluster, folder, workers)
        first = classify(cluster, parcels, store, resume=False)
        first["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        first["cpu"] = time.process_time()
        first["again"] = classify(cluster, parcels, store, resume=True)["seconds"]
    print(json.dumps(first))


def connect(cluster, folder, workers):
    """Connect with the key of the scheduler, and wait for the workers."""
    import dask
    from distributed import Client
    from planar_sits.core.cluster.process import SHORT_LOGS, security_in

    security = security_in(Path(folder))
    with dask.config.set(SHORT_LOGS):
        cluster._client = Client(cluster.place.address, security=security, set_as_default=False)
    cluster._client.wait_for_workers(workers)


def classify(cluster, parcels, folder, resume):
    """Run the tasks of parcels; return figures."""
    from planar_sits.core.cluster.classification import empty_in_file
    from planar_sits.core.cluster.packing import digest
    from planar_sits.core.cluster.store import TaskStore
    from planar_sits.core.cluster.task import Job
    from planar_sits.core.cluster.versions import worker_versions

    assets = {"model": bytes(2**20), "series": bytes(2**16)}
    header = {
        "kind": "classify",
        "versions": worker_versions(),
        "assets": {name: digest(data) for name, data in assets.items()},
    }
    job = Job(TaskStore(folder, "scale", resume), assets, {}, lambda task: [])
    result = empty_in_file(parcels, CLASSES)
    start, tasks, merge, anonymous = time.perf_counter(), 0, 0.0, 0.0
    for done in cluster.run(make_tasks(parcels, header), job, cancelled=lambda: False):
        if done.result is None:
            raise SystemExit(done.reason)
        begun = time.perf_counter()
        for name in ("probabilities", "pixels", "segments", "novelty"):
            getattr(result, name)[done.task.members] = done.result.arrays[name]
        merge += time.perf_counter() - begun
        tasks += 1
        anonymous = max(anonymous, memory("self", "RssAnon"))
    if not (result.pixels == 1).all():
        raise SystemExit("parcels are missing")
    seconds = time.perf_counter() - start
    return {"tasks": tasks, "seconds": seconds, "merge": merge, "anonymous": anonymous}


def make_tasks(parcels, header):
    """Yield the tasks, tile after tile; the parcels of a tile are made when they are asked for."""
    from planar_sits.core.cluster.packing import pack
    from planar_sits.core.cluster.parcel_arrays import parcel_arrays
    from planar_sits.core.cluster.task import Task

    for first in range(0, parcels, TILE):
        table = tile(first, min(TILE, parcels - first))
        for members in np.array_split(np.arange(len(table)), max(1, len(table) // TASK)):
            yield Task(pack(header, parcel_arrays(table, members)), first + members)


def tile(first, count):
    """Return the parcels of a tile: squares of 100 m."""
    from planar_sits.core.series.parcel_table import READY, Parcels

    number = np.arange(first, first + count)
    left, top = 100.0 * (number % 1000), 100.0 * (number // 1000)
    bounds = np.column_stack([left, top - 100, left + 100, top])
    return Parcels(
        ids=[""] * count,
        feature_ids=range(count),
        labels=[None] * count,
        keys=number.astype(np.uint64),
        bounds=bounds,
        wkb=[bytes(93)] * count,
        status=[READY] * count,
        zones=np.zeros(count, np.int64),
    )


def cpu_seconds(process):
    """Return the processor time of a process."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(process, kind="VmHWM"):
    """Return the memory of a process in MB: its peak, or what it has now of a kind."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(kind)).split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["client"]:
        run_client(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
    else:
        numbers = [float(text) if "." in text else int(text) for text in sys.argv[1:]]
        main(*numbers)
