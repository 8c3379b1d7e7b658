"""Workers, schedulers and clients of a cluster that are killed: the run again ends as ever.

``make faults`` kills each 20 times; ``PLANAR_SITS_KILLS`` is the number. Moments are drawn from a
seed. What was finished before a kill is not done again.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from planar_sits.core.cluster.store import executed, finished
from planar_sits.tests.support.cluster_scene import ARRAYS, ClusterScene, write_scene_model
from planar_sits.tests.support.dask_processes import ODD_TASKS, DaskProcesses, kill
from planar_sits.tests.support.outputs import contents

pytestmark = pytest.mark.faults
KILLS = int(os.environ.get("PLANAR_SITS_KILLS", 1))
CLIENT = Path(__file__).resolve().parents[1] / "support" / "cluster_client.py"


class Runs:
    """Runs of a classification in processes of their own.

    Parameters
    ----------
    scene : ClusterScene
    folder : Path
    """

    def __init__(self, scene, folder):
        self.scene, self.output = scene, folder / "out.npz"
        self.store, self.log = folder / "store", folder / "client.log"

    def start(self, address):
        """Start a run with RESUME."""
        given = (self.scene.images, self.scene.model, self.store, address, self.output)
        with open(self.log, "wb") as log:
            return subprocess.Popen(
                [sys.executable, CLIENT, *map(str, given)],
                stdout=log, stderr=log, env={**os.environ, "OMP_NUM_THREADS": "1"},
            )  # fmt: skip

    def folder(self):
        """Return the folder of the finished tasks, None before it is there."""
        return next(self.store.glob("*/"), None)

    def done(self):
        """Return the tasks that are finished, and how many were begun."""
        folder = self.folder()
        return (finished(folder), len(executed(folder))) if folder else (set(), 0)

    def wait_for(self, count, process):
        """Wait until tasks are finished, or the run has ended."""
        end = time.monotonic() + 60
        while len(self.done()[0]) < count and process.poll() is None:
            assert time.monotonic() < end, self.log.read_text()
            time.sleep(0.002)

    def assert_like(self, alone):
        """Assert that the results are those of one process."""
        with np.load(self.output) as found:
            assert found["status"].tolist() == alone.parcels.status
            for name in ARRAYS:
                expected = getattr(alone.classified, name)
                np.testing.assert_allclose(found[name], expected, atol=1e-6, rtol=0)


@pytest.fixture(scope="module")
def scene(sample, tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    write_scene_model(path)
    return ClusterScene(sample, path)


@pytest.fixture(scope="module")
def alone(scene):
    return scene.alone()


@pytest.mark.parametrize("victim", ["worker", "scheduler", "client"])
def test_a_kill_and_the_run_again(scene, alone, tmp_path, victim):
    tasks = len(list(scene.work(tmp_path / "count", task_size=2).tasks()))
    for number in range(KILLS):
        chance, folder = random.Random(f"{victim} {number}"), tmp_path / str(number)
        with DaskProcesses(folder, 2, preload=ODD_TASKS) as dask:
            runs = Runs(scene, folder)
            client = runs.start(dask.address)
            runs.wait_for(chance.randint(0, tasks - 3), client)
            time.sleep(chance.random() * 0.2)
            kill({"worker": chance.choice(dask.workers), "scheduler": dask.scheduler,
                  "client": client}[victim])  # fmt: skip
            if victim == "worker":
                dask.start_worker()
                assert client.wait(60) == 0, runs.log.read_text()
                runs.assert_like(alone)
                continue
            if victim == "scheduler":
                assert client.wait(60) == 1, runs.log.read_text()
                assert _is_told(runs.log.read_text())
                dask.start_scheduler()
                for _ in range(2):
                    dask.start_worker()
            before, begun = runs.done()
            again = runs.start(dask.address)
            assert again.wait(90) == 0, runs.log.read_text() + dask.logs()
            runs.assert_like(alone)
            assert len(runs.done()[0]) == tasks
            assert not before & set(executed(runs.folder())[begun:]), "finished, and done again"


def _is_told(log):
    lost = "connection to the scheduler is lost. Finished tasks are kept"
    return lost in log or "cannot be reached" in log


def test_classify_in_qgis_is_killed_and_resumed(children, sample, trained, tmp_path):
    """The identical layer, of which nothing is left in the store."""
    given = {
        "SERIES": sorted((sample / "images").glob("*.tif")),
        "PARCELS": sample / "parcels.gpkg",
        "MODEL": trained["MODEL"],
    }
    whole = tmp_path / "whole"
    whole.mkdir()
    ended = children.run("classify", whole, **given, OUTPUT=whole / "o.gpkg")
    assert ended.status == 0, ended
    stores = children.folder / "profile"
    with DaskProcesses(tmp_path / "dask", 2, preload=ODD_TASKS) as dask:
        cluster = {**given, "CLUSTER": dask.address}
        folder = tmp_path / "killed"
        folder.mkdir()

        def wait():
            end = time.monotonic() + 60
            while not list(stores.glob("**/planar_sits/cluster/*/??/*")):
                assert time.monotonic() < end, dask.logs()
                time.sleep(0.002)

        children.run("classify", folder, kill=wait, **cluster, OUTPUT=folder / "o.gpkg")
        assert list(folder.iterdir()) == [] or not (folder / "o.gpkg").exists()
        assert list(stores.glob("**/planar_sits/cluster/*/??/*"))
        again = children.run(
            "classify", folder, **cluster, RESUME=True, OUTPUT=folder / "o.gpkg"
        )
        assert again.status == 0, again
    ((_, rows),) = contents(folder)["o.gpkg"].items()
    ((_, expected),) = contents(whole)["o.gpkg"].items()
    assert [geometry for _, geometry in rows] == [geometry for _, geometry in expected]
    for (found, _), (values, _) in zip(rows, expected):
        assert found == pytest.approx(values, abs=1e-6)
    assert not list(stores.glob("**/planar_sits/cluster/*/??/*")), "what is written is not kept"
