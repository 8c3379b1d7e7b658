"""The training and test on a fold as a task, in this process."""

import json
import threading
from dataclasses import asdict, replace

import numpy as np
import pytest
import torch
from planar_sits.core.cluster import fold_task as module
from planar_sits.core.cluster.fold_task import choices_from, fold_task
from planar_sits.core.cluster.labelled_arrays import pack_labelled
from planar_sits.core.cluster.packing import Packed, digest
from planar_sits.core.cluster.worker import Assets, Unfit
from planar_sits.core.evaluation.cross_validation import InThisProcess, cross_validate
from planar_sits.core.evaluation.plan import FoldSettings, make_plan
from planar_sits.core.learning import train
from planar_sits.core.learning.methods import METHODS, with_method
from planar_sits.core.networks.registry import network_class
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.compared import labelled_parcels, quick_choices
from safetensors.torch import save

pytest.importorskip("distributed")


@pytest.fixture
def labelled(squares):
    return labelled_parcels(squares)


@pytest.fixture
def task(labelled):
    """Return a function that makes the task of the first fold, and its assets."""
    plan = make_plan(["lda"], labelled, FoldSettings(3, 1))

    def make(choices, assets=(), **header):
        data = {"labelled": pack_labelled(labelled, None), **dict(assets)}
        base = {"method": choices.method, "fold": 0, "device": "cpu", "batch_size": 0}
        record = json_of(asdict(choices))
        header = {**base, "threads": torch.get_num_threads(), "choices": record, **header}
        hashes = {name: digest(each) for name, each in data.items()}
        return Packed(header, {"folds": plan.folds[0]}), Assets(data, hashes)

    return make


def json_of(content):
    return json.loads(json.dumps(content))


@pytest.mark.parametrize("method", METHODS)
def test_a_task_gives_what_this_process_gives(task, labelled, engine, method):
    """All methods, networks and estimators."""
    choices = with_method(quick_choices(), method)
    plan = make_plan([method], labelled, FoldSettings(3, 1))
    expected, *_ = cross_validate(labelled, plan, quick_choices(), engine(0), runner=FirstFold())
    result = fold_task(*task(choices), {})
    assert result.header["facts"] == expected.facts
    for name in ("probabilities", "uncalibrated", "segments"):
        np.testing.assert_allclose(result.arrays[name], getattr(expected, name), atol=1e-6)


class FirstFold(InThisProcess):
    """Computes the first fold, and takes it for the others too."""

    def __call__(self, work, **options):
        tasks = list(work.tasks)
        first = replace(work, tasks=tasks[:1])
        for _, result, loaded in super().__call__(first, **options):
            yield from ((index, result, loaded) for index in range(len(tasks)))


def test_choices_come_back():
    choices = replace(
        with_method(quick_choices(seed=3, patience=2), "tempcnn"),
        segments=SegmentSettings("pixels", 1, 30.0, True),
        sizes={"filters": 8},
    )
    assert choices_from(json_of(asdict(choices))) == choices


def test_the_number_of_threads_is_that_of_the_client(task, monkeypatch):
    seen, before = [], torch.get_num_threads()
    fit = train.training_task
    monkeypatch.setattr(
        train, "training_task", lambda *given: seen.append(torch.get_num_threads()) or fit(*given)
    )
    fold_task(*task(with_method(quick_choices(), "lda"), threads=before + 1), {})
    assert seen == [before + 1]
    assert torch.get_num_threads() == before


def test_one_training_at_a_time(task, monkeypatch):
    """The random state of torch is that of the process."""
    together, most, lock = [0], [0], threading.Lock()
    engine = module._engine

    def watched(*given):
        with lock:
            together[0] += 1
            most[0] = max(most[0], together[0])
        threading.Event().wait(0.2)
        with lock:
            together[0] -= 1
        return engine(*given)

    monkeypatch.setattr(module, "_engine", watched)
    given = task(with_method(quick_choices(), "lda"))
    threads = [threading.Thread(target=fold_task, args=(*given, {})) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1]


def test_the_first_weights_come_with_the_run(task, tmp_path):
    choices = replace(with_method(quick_choices(), "random_walk"), weights="file")
    network = network_class("compact").build(2, 3, 4)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(0.1)
    choices = replace(choices, weights_file="of/another/machine.safetensors")
    weighted = fold_task(*task(choices, {"weights": save(network.state_dict())}), {})
    fresh = fold_task(*task(replace(choices, weights="none")), {})
    assert abs(weighted.arrays["probabilities"] - fresh.arrays["probabilities"]).max() > 1e-3


def test_a_worker_without_the_device_is_unfit(task, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(Unfit, match="DEVICE is 'cuda'"):
        fold_task(*task(with_method(quick_choices(), "lda"), device="cuda"), {})


def test_what_the_training_warns_of_comes_back(task, monkeypatch):
    engine = module._engine

    def warning(header, warn):
        warn("memory is full")
        warn("memory is full")
        return engine(header, warn)

    monkeypatch.setattr(module, "_engine", warning)
    result = fold_task(*task(with_method(quick_choices(), "lda")), {})
    assert result.header["warnings"] == ["memory is full"]
