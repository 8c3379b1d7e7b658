"""The client of a cluster: connections, workers and schedulers that end."""

import sys
import threading
import time
from pathlib import Path

import pytest
from planar_sits.core.cluster import client as module
from planar_sits.core.cluster.client import Cluster
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.store import finished
from planar_sits.core.cluster.versions import worker_versions
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.dask_processes import ODD_TASKS, DaskProcesses, kill
from planar_sits.tests.support.odd_jobs import members, never, ran, task


def kill_later(process, job):
    """Kill a process once some tasks of a job are finished."""

    def wait():
        while len(finished(job.store.run)) < 3:
            time.sleep(0.01)
        kill(process)

    threading.Thread(target=wait, daemon=True).start()


def connecting(address, info=str):
    with Cluster(Place(address=address), info) as cluster:
        return cluster.connect(cancelled=never)


@pytest.mark.parametrize("scheme", ["tcp", "tls"])
def test_a_scheduler_that_is_not_there(monkeypatch, scheme):
    monkeypatch.setattr(module, "_CONNECT", 1)
    with pytest.raises(PlanarSitsError) as caught:
        connecting(f"{scheme}://127.0.0.1:9")
    assert f"the scheduler {scheme}://127.0.0.1:9 cannot be reached" in str(caught.value)


def test_the_log_tells_workers_and_that_there_is_no_dashboard(odd, monkeypatch):
    lines = []
    _wait_for_workers(odd.address, 2)
    connecting(odd.address, lines.append)
    assert lines[0].startswith("Cluster: 2 workers with 2 threads so far; ")
    try:
        import bokeh  # noqa: F401
    except ImportError:
        assert "no dashboard, since the Python package bokeh is not installed" in lines[0]
    else:
        assert "dashboard: http://127.0.0.1:" in lines[0]


def test_workers_without_the_package_are_refused(tmp_path):
    with DaskProcesses(tmp_path, 1, package=False) as processes:
        _wait_for_workers(processes.address, 1)
        with pytest.raises(PlanarSitsError) as caught:
            connecting(processes.address)
    assert "it lacks Planar SITS" in str(caught.value)
    assert "planar-sits-core" in str(caught.value)


def test_workers_of_another_version_are_refused(by_hand, monkeypatch):
    mine = {**worker_versions(), "torch": "9.0"}
    monkeypatch.setattr(module, "worker_versions", lambda: mine)
    _wait_for_workers(by_hand.address, 2)
    with pytest.raises(PlanarSitsError, match="not like this machine: torch is 9.0 here and"):
        connecting(by_hand.address)


def test_a_scheduler_of_another_dask_is_refused(odd, monkeypatch):
    from distributed import Client

    asked = Client.get_versions

    def get_versions(self, **options):
        versions = asked(self, **options)
        versions["scheduler"]["packages"]["distributed"] = "2022.1.0"
        return versions

    monkeypatch.setattr(Client, "get_versions", get_versions)
    with pytest.raises(PlanarSitsError, match=r"scheduler is not like.*and 2022.1.0 there"):
        connecting(odd.address)


def test_a_scheduler_that_dies_ends_the_run_with_one_sentence(tmp_path, job):
    with DaskProcesses(tmp_path, 1, preload=ODD_TASKS) as processes:
        given = job()
        kill_later(processes.scheduler, given)
        tasks = (task([n], seconds=0.1) for n in range(1000))
        with (
            Cluster(Place(address=processes.address)) as cluster,
            pytest.raises(PlanarSitsError) as caught,
        ):
            list(cluster.run(tasks, given, cancelled=never))
    assert "connection to the scheduler is lost. Finished tasks are kept" in str(caught.value)
    assert finished(given.store.run)


def test_a_worker_that_dies_is_replaced_by_the_others(tmp_path, job):
    with DaskProcesses(tmp_path, 2, preload=ODD_TASKS) as processes:
        given = job()
        kill_later(processes.workers[0], given)
        with Cluster(Place(address=processes.address)) as cluster:
            done = ran(cluster, given, [task([n], seconds=0.1) for n in range(60)])
    assert members(done) == list(range(60))
    assert all(one.result for one in done)


def test_a_cluster_without_workers_is_waited_for(tmp_path, job, monkeypatch):
    monkeypatch.setattr(module, "_LOOK_FOR_WORKERS", 0.2)
    with DaskProcesses(tmp_path, 0, preload=ODD_TASKS) as processes:
        warnings = []

        def warn(text):
            if not warnings:
                processes.start_worker()
            warnings.append(text)

        with Cluster(Place(address=processes.address), str, warn) as cluster:
            (done,) = ran(cluster, job(), [task([1])])
    assert done.result and "no worker just now" in warnings[0]


def test_without_distributed_the_command_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(PlanarSitsError) as caught, Cluster(Place(workers=1)):
        pass
    assert str(caught.value).startswith("CLUSTER: Planar SITS needs the Python package distributed")
    assert "install" in str(caught.value)


def test_encrypted_connections_by_the_configuration_of_dask(tmp_path, job, monkeypatch):
    dask = pytest.importorskip("dask")
    pytest.importorskip("cryptography")
    from distributed.security import Security

    made = Security.temporary()
    for name, text in (("key", made.tls_client_key), ("cert", made.tls_client_cert)):
        (tmp_path / name).write_text(text)
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    variables = {f"{tls}CA_FILE": str(tmp_path / "cert")}
    for role in ("SCHEDULER", "WORKER", "CLIENT"):
        variables[f"{tls}{role}__KEY"] = str(tmp_path / "key")
        variables[f"{tls}{role}__CERT"] = str(tmp_path / "cert")
    with DaskProcesses(
        tmp_path, 1, preload=ODD_TASKS, environment=variables, scheme="tls"
    ) as processes:
        assert processes.address.startswith("tls://")
        monkeypatch.setattr(module, "_CONNECT", 3)
        with pytest.raises(PlanarSitsError, match="cannot be reached.*certificates"):
            connecting(processes.address)
        mine = dask.config.collect_env(variables)["distributed"]["comm"]["tls"]
        chosen = {
            "distributed.comm.tls.ca-file": mine["ca_file"],
            "distributed.comm.tls.client": mine["client"],
        }
        with dask.config.set(chosen), Cluster(Place(address=processes.address)) as cluster:
            (done,) = ran(cluster, job(), [task([1])])
    assert done.result.header["worker"] == "0"


def _wait_for_workers(address, count):
    from distributed import Client

    with Client(address, set_as_default=False) as client:
        client.wait_for_workers(count, 60)


def test_nothing_is_unpickled_from_files():
    """The modules of the cluster and of what they read have no pickle."""
    root = Path(module.__file__).parents[1]
    for path in [*(root / "cluster").glob("*.py"), root / "series" / "portable.py"]:
        text = path.read_text("utf-8")
        assert "import pickle" not in text and "cloudpickle" not in text and "eval(" not in text
