"""Tasks that are sent to a cluster: failures, workers that end, results that are lost."""

import time
from concurrent.futures import CancelledError

import pytest
from planar_sits.core.cluster import sending as module
from planar_sits.core.cluster.client import Cluster
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.store import TaskStore, executed, finished
from planar_sits.core.cluster.versions import worker_versions
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.tests.support.odd_jobs import members, never, ran, task


@pytest.fixture(scope="module")
def cluster(odd):
    with Cluster(Place(address=odd.address)) as cluster:
        yield cluster


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


def test_a_connection_that_is_lost_while_a_task_is_sent(cluster, job, monkeypatch):
    lost, submit = iter([True, False, True, True]), cluster.connect(cancelled=never).submit

    def submitted(function, *given, **options):
        if given[0] == "run" and next(lost, False):
            raise CancelledError("the model")
        return submit(function, *given, **options)

    monkeypatch.setattr(cluster._client, "submit", submitted)
    assert members(ran(cluster, job(), [task([n]) for n in range(3)])) == [0, 1, 2]
    assert next(lost, None) is None
