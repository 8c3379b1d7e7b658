"""A scene that is classified in one process and on clusters; a cluster started by hand."""

import pytest


@pytest.fixture(scope="session")
def scene(sample, tmp_path_factory):
    """The sample scene with a small model."""
    from planar_sits.tests.support.cluster_scene import ClusterScene, write_scene_model

    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    write_scene_model(path)
    return ClusterScene(sample, path)


@pytest.fixture(scope="session")
def alone(scene):
    """The results of one process."""
    return scene.alone()


# Idle processes of Dask take their share of a core: these end with a module.
@pytest.fixture(scope="module")
def by_hand(tmp_path_factory):
    """A scheduler with two worker processes, started by hand."""
    from planar_sits.tests.support.dask_processes import DaskProcesses

    with DaskProcesses(tmp_path_factory.mktemp("dask")) as processes:
        yield processes


@pytest.fixture(scope="module")
def local():
    """A connected cluster of two worker processes on this machine."""
    from planar_sits.core.cluster.client import Cluster
    from planar_sits.core.cluster.place import Place

    with Cluster(Place(workers=2)) as cluster:
        yield cluster


@pytest.fixture
def how(tmp_path):
    """How a task is done in this process, without a store."""
    return {
        "store": str(tmp_path / "elsewhere"),
        "mark": "",
        "patient": False,
        "memory_mb": 64.0,
        "sample": 20,
    }


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    """Two workers, restarted by nannies, that take odd tasks; a death is one too many."""
    from planar_sits.tests.support.dask_processes import ODD_TASKS, DaskProcesses

    with DaskProcesses(
        tmp_path_factory.mktemp("odd"),
        preload=ODD_TASKS,
        nanny=True,
        environment={"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"},
    ) as processes:
        yield processes


@pytest.fixture
def job(tmp_path):
    """Return a function that makes the job of a new run, whose tasks are split in two."""
    from planar_sits.tests.support.odd_jobs import odd_job

    return lambda **header: odd_job(tmp_path, **header)
