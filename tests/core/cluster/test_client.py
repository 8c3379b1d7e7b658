"""The client of a cluster: failures of tasks, workers and schedulers."""

import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from planar_sits.core.cluster import client as module
from planar_sits.core.cluster.client import Cluster, Job, Task
from planar_sits.core.cluster.packing import digest, pack
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.store import TaskStore, executed, finished
from planar_sits.core.cluster.versions import worker_versions
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.tests.support.dask_processes import ODD_TASKS, DaskProcesses, kill


def never():
    return False


@pytest.fixture(scope="module")
def odd(tmp_path_factory):
    """Two workers, restarted by nannies, that take odd tasks; a death is one too many."""
    with DaskProcesses(
        tmp_path_factory.mktemp("odd"),
        preload=ODD_TASKS,
        nanny=True,
        environment={"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"},
    ) as processes:
        yield processes


@pytest.fixture(scope="module")
def cluster(odd):
    with Cluster(Place(address=odd.address)) as cluster:
        yield cluster


def task(members, **header):
    base = {"kind": "odd", "versions": worker_versions(), "assets": {"a": digest(b"asset")}}
    members = np.asarray(members)
    return Task(pack({**base, **header}, {"members": members}), members)


@pytest.fixture
def job(tmp_path):
    """Return a function that makes the job of a new run, whose tasks are split in two."""

    def make(**header):
        def split(one):
            parts = np.array_split(one.members, 2) if len(one.members) > 1 else []
            return [task(part, **header) for part in parts]

        return Job(TaskStore(tmp_path / "store", "run", True), {"a": b"asset"}, {}, split)

    return make


def ran(cluster, job, tasks):
    return list(cluster.run(iter(tasks), job, cancelled=never))


def members(done):
    return sorted(np.concatenate([one.task.members for one in done]).tolist())


def test_many_more_tasks_than_are_sent_at_a_time(cluster, job, monkeypatch):
    monkeypatch.setattr(module, "_SENT", 3)
    monkeypatch.setattr(module, "_SENT_PER_THREAD", 1)
    most, taken, given = [0], [0], job()

    def tasks():
        for number in range(40):
            taken[0] += 1
            yield task([number])

    for count, one in enumerate(cluster.run(tasks(), given, cancelled=never), 1):
        most[0] = max(most[0], taken[0] - count)
        assert one.result.arrays["members"].tolist() == one.task.members.tolist()
    assert count == 40 and most[0] <= 4
    assert len(executed(given.store.run)) == 40


def test_both_workers_are_used(cluster, job):
    done = ran(cluster, job(), [task([n], seconds=0.05) for n in range(20)])
    assert {one.result.header["worker"] for one in done} == {"0", "1"}


def test_a_task_that_fails_on_one_worker_is_done_by_the_other(cluster, job):
    done = ran(cluster, job(), [task([n], fail_on=["0"]) for n in range(6)])
    assert {one.result.header["worker"] for one in done} == {"1"}
    done = ran(cluster, job(), [task([n], unfit_on=["1"]) for n in range(6)])
    assert {one.result.header["worker"] for one in done} == {"0"}


def test_a_task_that_fails_everywhere_is_done_patiently_and_not_kept(cluster, job):
    given = job()
    (done,) = ran(cluster, given, [task([1, 2], fail=[2])])
    assert done.result.header["reasons"] == ["A parcel fails."]
    assert finished(given.store.run) == set()


def test_a_task_that_no_worker_can_read_fails_with_the_reason(cluster, job):
    (done,) = ran(cluster, job(), [task([1], fail_on=["0", "1"])])
    assert (done.result, done.reason) == (None, "The raster cannot be read.")


def test_if_no_worker_is_fit_the_run_ends_with_the_reason(cluster, job):
    with pytest.raises(PlanarSitsError) as caught:
        ran(cluster, job(), [task([1], unfit_on=["0", "1"])])
    assert "cannot do the work: its disk is not mounted. Finished tasks" in str(caught.value)
    assert "RESUME" in str(caught.value)


def test_a_member_that_ends_workers_fails_alone(cluster, job):
    header = {"die": [5]}
    done = ran(cluster, job(**header), [task(range(8), **header), task(range(8, 12), **header)])
    assert members(done) == list(range(12))
    (failed,) = (one for one in done if one.result is None)
    assert failed.task.members.tolist() == [5]
    assert "workers ended while they computed it" in failed.reason


def test_tasks_on_a_worker_that_another_task_ends_are_done(cluster, job):
    header = {"die": [2, 5, 8], "seconds": 0.2}
    done = ran(cluster, job(**header), [task([n], **header) for n in range(12)])
    assert members(done) == list(range(12))
    assert members(one for one in done if one.result is None) == [2, 5, 8]


def test_a_task_of_other_versions_is_refused_by_the_worker(cluster, job):
    other = {**worker_versions(), "numpy": "0.9"}
    with pytest.raises(PlanarSitsError, match=r"is not like this machine: numpy is 0.9 here and"):
        ran(cluster, job(), [task([1], versions=other)])


def test_a_cancelled_run_stops_what_is_sent(cluster, job):
    given = job()
    run, start = given.store.run, time.monotonic()
    tasks = (task([n], seconds=0.2) for n in range(1000))
    with pytest.raises(Cancelled):
        for _ in cluster.run(tasks, given, cancelled=lambda: len(finished(run)) > 2):
            pass
    assert time.monotonic() - start < 60
    kept = finished(run)
    assert 2 < len(kept) < 30
    same = [one for n in range(1000) if (one := task([n], seconds=0.2)).key in kept]
    done = ran(cluster, job(), same)
    assert len(done) == len(kept) and all(one.stored for one in done)


def test_workers_that_do_not_see_the_store_send_results_back(cluster, job, monkeypatch):
    given = job()
    given.store.mark = "of another folder"
    done = ran(cluster, given, [task([n]) for n in range(5)])
    assert members(done) == list(range(5))
    assert len(finished(given.store.run)) == len(executed(given.store.run)) == 5


def test_a_result_that_vanishes_is_computed_again(cluster, job, monkeypatch):
    given, load, lost = job(), TaskStore.load, set()

    def vanishing(self, key):
        found = load(self, key)
        if found and key not in lost:
            lost.add(key)
            for path in self.run.glob(f"??/{key}*"):
                path.unlink()
            return None
        return found

    monkeypatch.setattr(TaskStore, "load", vanishing)
    monkeypatch.setattr("planar_sits.core.cluster.store._SEEN_SECONDS", 0.2)
    assert members(ran(cluster, given, [task([n]) for n in range(3)])) == [0, 1, 2]


def test_everything_is_sent_again_if_nobody_computes_the_assets(cluster, job, monkeypatch):
    from distributed import Future

    monkeypatch.setattr(module, "_ASSET_SECONDS", -1.0)
    status, asked = Future.status.fget, []

    def pending_at_first(self):
        if "-a" in str(self.key)[-2:] and len(asked) < 3:
            asked.append(self.key)
            return "pending"
        return status(self)

    monkeypatch.setattr(Future, "status", property(pending_at_first))
    assert members(ran(cluster, job(), [task([n]) for n in range(3)])) == [0, 1, 2]
    assert len(set(asked)) == 3


# ------------------------------------------------------------ connections


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
        with Cluster(Place(address=processes.address)) as cluster, pytest.raises(
            PlanarSitsError
        ) as caught:
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
