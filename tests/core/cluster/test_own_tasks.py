"""Tasks of this process while local workers start."""

import os
import signal
from collections import deque
from dataclasses import replace

import pytest
import torch
from planar_sits.core.cluster import worker
from planar_sits.core.cluster.client import Cluster
from planar_sits.core.cluster.own_tasks import OwnTasks
from planar_sits.core.cluster.packing import Packed
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.sending import Attempt
from planar_sits.core.cluster.store import executed, finished
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.odd_jobs import members, never, task


@pytest.fixture
def short(job, monkeypatch):
    """A job of short tasks, which tell the process that has done them."""

    def kind(one, assets, how):
        assert assets["a"] == b"asset"
        if one.header.get("fail"):
            raise PlanarSitsError("Its tile is gone.")
        return Packed({"process": os.getpid(), "reasons": []}, one.arrays)

    monkeypatch.setattr(worker, "kinds", lambda: {"odd": kind})
    return replace(job(), short=True)


def test_a_task_is_done_here_and_kept(short):
    attempts = iter([Attempt(task([1, 2])), Attempt(task([3]))])
    with OwnTasks(short, wanted=True) as own:
        (done,) = own.next(attempts)
        assert done.result.header["process"] == os.getpid()
        assert done.result.arrays["members"].tolist() == [1, 2] and not done.stored
        assert list(finished(short.store.run)) == executed(short.store.run) == [done.task.key]
        (again,) = own.next(iter([Attempt(task([1, 2]))]))
        assert again.stored and len(executed(short.store.run)) == 1
    assert len(list(attempts)) == 1


def test_a_task_that_fails_here_is_left_to_the_workers(short):
    with OwnTasks(short, wanted=True) as own:
        assert list(own.next(iter([Attempt(task([1], fail=True))]))) == []
        assert own.failed[0].task.members.tolist() == [1] and own.failed[0].number == 0
        assert own.wanted


def test_none_is_done_once_it_is_not_wanted_or_there_is_none(short):
    attempts = iter([Attempt(task([1]))])
    with OwnTasks(short, wanted=False) as own:
        assert list(own.next(attempts)) == []
    with OwnTasks(short, wanted=True) as own:
        assert len(list(own.next(attempts))) == 1 and own.wanted
        assert list(own.next(attempts)) == [] and not own.wanted
        assert own.failed == deque()


def test_the_threads_of_this_process_are_as_before(short, monkeypatch):
    before, forgotten = torch.get_num_threads(), []
    monkeypatch.setattr(worker, "forget", lambda: forgotten.append(True))
    with OwnTasks(short, wanted=True):
        torch.set_num_threads(before + 1)
    assert torch.get_num_threads() == before and forgotten


@pytest.mark.parametrize("name", ["worker-0", "scheduler"])
def test_a_process_that_ends_while_it_starts(scene, alone, tmp_path, name):
    with Cluster(Place(workers=1)) as cluster:
        os.kill(cluster.local.process_ids()[name], signal.SIGKILL)
        if name == "scheduler":
            with pytest.raises(PlanarSitsError, match="scheduler on this machine does not start"):
                scene.classify(cluster, tmp_path)
        else:
            scene.classify(cluster, tmp_path).assert_like(alone)


def test_workers_that_have_started_do_all_tasks(scene, alone, local, tmp_path, monkeypatch):
    scene.classify(local, tmp_path / "first")
    here, run = [], worker.run
    monkeypatch.setattr(worker, "run", lambda *given: here.append(given) or run(*given))
    scene.classify(local, tmp_path / "second").assert_like(alone)
    assert here == []


@pytest.mark.parametrize("is_short", [True, False])
def test_of_a_run_the_first_tasks_are_done_here_if_they_are_short(short, is_short):
    tasks = [task([n]) for n in range(8)]
    done, given = [], replace(short, short=is_short)
    with Cluster(Place(workers=1)) as cluster:
        run = cluster.run(iter(tasks), given, cancelled=never)
        if is_short:  # a worker knows no task of this kind
            done += [one for one in run if one.result]
            assert members(done) == list(range(8))
            assert {one.result.header["process"] for one in done} == {os.getpid()}
        else:
            assert all(one.reason for one in run)
