"""Folds on a cluster: the results of this process, and one store with it."""

import os
import signal
import time
import warnings
from collections import deque
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.cluster.client import Cluster
from planar_sits.core.cluster.fold_runner import ClusterFolds
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.sending import Sending
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.evaluation.cross_validation import InThisProcess, cross_validate
from planar_sits.core.evaluation.fold_store import FoldStore
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.tests.support.compared import labelled_parcels, quick_choices

pytest.importorskip("distributed")


class Comparison:
    """Cross-validates the same parcels here and elsewhere.

    Attributes
    ----------
    messages : list of str
        Those of the last run.
    fractions : list of float
    """

    def __init__(self, squares, engine, folder):
        self.labelled, self.engine, self.folder = labelled_parcels(squares), engine, folder

    def __call__(self, methods, runner=None, *, folds=3, groups=None, resume=None, **options):
        self.messages, self.fractions = [], []
        plan = make_plan(methods, self.labelled, FoldSettings(folds, 1), groups)
        store = None
        if resume is not None:
            store = FoldStore(self.folder, self.labelled, groups, 0, resume)
        choices = options.pop("choices", quick_choices(epochs=2))
        options = {"progress": self.progress, **options}
        return cross_validate(
            self.labelled, plan, choices, self.engine(0), store, runner=runner, **options
        )

    def progress(self, fraction, message=""):
        self.fractions.append(fraction)
        if message:
            self.messages.append(message)

    @property
    def kept(self):
        return sum("kept from before" in message for message in self.messages)


@pytest.fixture
def compare(squares, engine, tmp_path):
    return Comparison(squares, engine, tmp_path / "folds")


def assert_same(one, other):
    assert [result.task.name for result in one] == [result.task.name for result in other]
    for a, b in zip(one, other):
        np.testing.assert_array_equal(a.task.test_parcels, b.task.test_parcels)
        np.testing.assert_allclose(a.probabilities, b.probabilities, atol=1e-6)
        np.testing.assert_allclose(a.uncalibrated, b.uncalibrated, atol=1e-6)
        np.testing.assert_array_equal(a.segments, b.segments)
        assert a.facts == pytest.approx(b.facts, abs=1e-6)


METHODS = ("random_walk", "lda", "committee")


@pytest.mark.parametrize("groups", [None, np.arange(30) // 3], ids=["parcels", "groups"])
def test_two_workers_give_what_this_process_gives(compare, local, groups):
    there = compare(METHODS, ClusterFolds(local, "cpu"), groups=groups)
    assert compare.fractions == sorted(compare.fractions)
    assert compare.fractions[-1] == 1
    assert len(compare.messages) == 9
    assert_same(there, compare(METHODS, groups=groups))


def test_workers_started_by_hand_give_the_same(compare, by_hand):
    with Cluster(Place(address=by_hand.address)) as cluster:
        there = compare(METHODS, ClusterFolds(cluster, "cpu"))
    assert_same(there, compare(METHODS))


def test_a_fold_of_a_cluster_is_found_again_without_one(compare, local):
    compare(METHODS, ClusterFolds(local, "cpu"), resume=False)
    again = compare(METHODS, InThisProcess(refused), resume=True)
    assert compare.kept == 9
    assert_same(again, compare(METHODS))


def test_a_cluster_goes_on_with_the_folds_of_this_process(compare, local):
    compare(("lda",), resume=False)
    there = compare(("lda", "random_walk"), ClusterFolds(local, "cpu"), resume=True)
    assert compare.kept == 3
    assert_same(there, compare(("lda", "random_walk")))


def refused(*given, **options):
    raise AssertionError("trained again")


def test_a_stopped_run_is_resumed(compare, local):
    def stop():
        return len(compare.messages) >= 2

    with pytest.raises(PlanarSitsError, match="folds are finished and are kept.*RESUME"):
        compare(METHODS, ClusterFolds(local, "cpu"), resume=False, cancelled=stop)
    there = compare(METHODS, ClusterFolds(local, "cpu"), resume=True)
    assert compare.kept >= 2
    assert_same(there, compare(METHODS))


def test_killed_workers_change_nothing(compare):
    """A worker is killed whenever a fold has ended, so that others are at work."""
    warnings = []
    with Cluster(Place(workers=2), warn=warnings.append) as cluster:

        def progress(fraction, message=""):
            if message and len(compare.messages) < 4:
                victim = f"worker-{len(compare.messages) % 2}"
                os.kill(cluster.local.process_ids()[victim], signal.SIGKILL)
            compare.progress(fraction, message)

        there = compare(METHODS, ClusterFolds(cluster, "cpu"), progress=progress)
    assert any("A worker has ended" in message for message in warnings)
    assert_same(there, compare(METHODS))


def test_results_that_end_with_their_workers_are_computed_again(compare, monkeypatch):
    """All workers are killed once a fold has ended, before its result is fetched."""
    received, warnings = Sending._received, []
    with Cluster(Place(workers=2), warn=warnings.append) as cluster:

        def late(*given):
            if not warnings:
                workers = [name for name in cluster.local.process_ids() if "worker" in name]
                assert len(workers) == 2
                for name in workers:
                    os.kill(cluster.local.process_ids()[name], signal.SIGKILL)
                warnings.append("killed")
            return received(*given)

        monkeypatch.setattr(Sending, "_received", late)
        there = compare(METHODS, ClusterFolds(cluster, "cpu"))
    assert any("A worker has ended" in message for message in warnings)
    assert_same(there, compare(METHODS))


def test_a_fold_that_fails_twice_ends_the_run(compare, local):
    """With the sentence of the worker; finished folds are kept."""
    diverging = quick_choices(learning_rate=1e30)
    numbers = []
    with pytest.raises(PlanarSitsError) as caught:
        compare(("lda", "random_walk"), Watched(local, numbers), resume=False, choices=diverging)
    sentence = str(caught.value)
    assert sentence.startswith("random_walk, repeat 1, fold ")
    assert "diverged" in sentence
    assert "Finished folds are kept: run again with RESUME" in sentence
    assert max(numbers) == 1  # attempts count from 0
    with pytest.raises(PlanarSitsError):
        compare(("lda", "random_walk"), resume=True, choices=diverging)
    assert compare.kept == 3


class Watched(ClusterFolds):
    """Notes the number of each attempt."""

    def __init__(self, cluster, numbers):
        super().__init__(cluster, "cpu")
        self.numbers = numbers

    def __call__(self, work, **options):
        from planar_sits.core.cluster.sending import Sending

        with pytest.MonkeyPatch.context() as patch:
            send = Sending.send

            def noted(sending, attempt):
                self.numbers.append(attempt.number)
                return send(sending, attempt)

            patch.setattr(Sending, "send", noted)
            yield from super().__call__(work, **options)


def test_a_worker_has_one_fold_at_a_time(compare, local):
    from planar_sits.core.cluster.sending import Sending

    most = []
    with pytest.MonkeyPatch.context() as patch:
        ended = Sending.ended

        def noted(sending, **options):
            workers = [attempt.worker for _, attempt in sending.running.values()]
            most.append((len(workers), len(set(workers))))
            return ended(sending, **options)

        patch.setattr(Sending, "ended", noted)
        compare(("lda", "svm"), ClusterFolds(local, "cpu"))
    assert max(most) == (2, 2)
    assert all(sent == different for sent, different in most)


def test_a_fold_goes_to_a_worker_that_dask_has_left_free():
    """The first fold is sent before there is a worker, and lands on any of the first ones."""
    from planar_sits.core.cluster.sending import Attempt, Sending
    from planar_sits.core.cluster.task import Job, Task

    class Client:
        def __init__(self):
            self.keys, self.sent = {"a": (), "b": ()}, []

        def nthreads(self):
            return dict.fromkeys(self.keys, 2)

        def processing(self):
            return self.keys

        def submit(self, *given, workers=None, **options):
            self.sent.append(workers)
            return SimpleNamespace(add_done_callback=lambda _: None)

    client = Client()
    store = SimpleNamespace(run="", mark="")
    given = Job(store, {}, {}, split=lambda task: [], alone=True)
    sending = Sending(client, given, deque())
    client.keys["a"] = ((sending.name, "of a worker that Dask chose"),)
    sending.send(Attempt(Task(b"1", np.arange(1))))
    sending.send(Attempt(Task(b"2", np.arange(1))))
    assert client.sent == [["b"], None]
    assert sending.full()


def test_a_cancelled_fold_leaves_the_worker(compare, by_hand):
    """Workers that others use do not train on for nobody."""
    asked = time.monotonic() + 4
    long = quick_choices(epochs=100_000)
    with Cluster(Place(address=by_hand.address)) as cluster:
        with pytest.raises(PlanarSitsError, match="Cancelled"):
            compare(
                ("random_walk",),
                ClusterFolds(cluster, "cpu"),
                choices=long,
                cancelled=lambda: time.monotonic() > asked,
            )
        assert_same(compare(("lda",), ClusterFolds(cluster, "cpu")), compare(("lda",)))


def test_warnings_of_workers_are_told_once(compare):
    told = []
    runner = ClusterFolds.__new__(ClusterFolds)
    runner.cluster, runner.device, runner.threads = WarningCluster(told), "cpu", 1
    compare(("lda",), runner)
    assert told == ["memory is full"]


class WarningCluster:
    """A cluster that does tasks in this process, and warns in each."""

    def __init__(self, told):
        self.warn = told.append

    def run(self, tasks, job, *, cancelled):
        from planar_sits.core.cluster.fold_task import fold_task
        from planar_sits.core.cluster.packing import unpack
        from planar_sits.core.cluster.task import Done
        from planar_sits.core.cluster.worker import Assets

        for task in tasks:
            content = unpack(task.payload)
            given = Assets(job.assets, content.header["assets"])
            result = fold_task(content, given, job.how)
            header = {**result.header, "warnings": ["memory is full"]}
            yield Done(task, result._replace(header=header))


def test_many_pixels_are_sent_without_a_warning_of_dask(compare, local, squares):
    pixels = squares(30, 110, dates=4, bands=2)
    compare.labelled = replace(compare.labelled, pixels=pixels)
    assert pixels.values.nbytes > 10 * 2**20
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compare(("parcel_mean_rf",), ClusterFolds(local, "cpu"), folds=2)


def test_first_weights_are_sent(compare, local, tmp_path):
    from planar_sits.core.networks.registry import network_class
    from safetensors.torch import save_file

    path = tmp_path / "weights.safetensors"
    save_file(network_class("compact").build(2, 3, 4).state_dict(), path)
    choices = replace(quick_choices(epochs=2), weights="file", weights_file=str(path))
    there = compare(("random_walk", "lda"), ClusterFolds(local, "cpu"), choices=choices)
    assert_same(there, compare(("random_walk", "lda"), choices=choices))


def test_more_threads_are_told(monkeypatch, local):
    import torch

    told = []
    cluster = Cluster(Place(workers=2), told.append)
    monkeypatch.setattr(torch, "get_num_threads", lambda: 3)
    ClusterFolds(cluster)
    assert "3 threads" in told[0]
