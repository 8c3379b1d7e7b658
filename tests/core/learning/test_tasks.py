"""First weights, and the task of each kind of network."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning import tasks
from planar_sits.core.learning.choices import Choices, TrainingSettings
from planar_sits.core.learning.committee import CommitteeTask
from planar_sits.core.learning.methods import METHODS, with_method
from planar_sits.core.learning.tasks import (
    EstimatorTask,
    NetworkTask,
    starting_network,
    training_task,
)
from planar_sits.core.networks.registry import network_class
from planar_sits.core.planar.segments import SegmentSettings

DAYS, FOUR_DAYS = np.array([0, 12.5, 70]), np.arange(4.0)


def choose(seed=0, **others):
    return Choices(SegmentSettings(length=6), TrainingSettings(seed=seed), **others)


def same(one, other):
    return all(map(torch.equal, one.state_dict().values(), other.state_dict().values()))


@pytest.mark.parametrize("name", METHODS)
def test_estimators_and_committees_have_tasks_of_their_own(name, engine):
    choices = with_method(choose(), name)
    task = training_task(choices, engine())
    network = EstimatorTask if network_class(choices.backbone).estimator else NetworkTask
    assert type(task) is (CommitteeTask if name == "committee" else network)
    assert task.percentiles == ((2.0, 98.0) if type(task) is NetworkTask else (0.0, 100.0))
    # Estimators keep the temperature of the first fit, networks do not.
    assert task.temperature(2.0) == pytest.approx(1.513 if type(task) is NetworkTask else 2, 1e-3)


def test_first_weights_follow_the_seed():
    torch.manual_seed(9)
    one, again = (starting_network(choose(seed=4), 2, 3, DAYS) for _ in range(2))
    assert same(one, again)
    assert not same(one, starting_network(choose(seed=5), 2, 3, DAYS))


def test_the_network_has_the_days_of_the_time_axis():
    network = starting_network(with_method(choose(), "pse_ltae"), 2, 3, DAYS)
    assert network.days.tolist() == DAYS.tolist()


def test_first_weights_from_a_file(tmp_path):
    from safetensors.torch import save_file

    origin = network_class("compact").build(2, 9, 3)
    path = tmp_path / "w.safetensors"
    save_file(origin.state_dict(), path)
    choices = choose(weights="file", weights_file=str(path))
    state, first = starting_network(choices, 2, 3, DAYS).state_dict(), origin.state_dict()
    assert all(torch.equal(state[name], first[name]) for name in first if "classifier" not in name)
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*w\.safetensors.*BACKBONE"):
        starting_network(choose(weights="file", weights_file=str(path)), 2, 3, FOUR_DAYS)


def test_first_weights_from_imagenet(monkeypatch):
    origin = network_class("squeezenet1_1").build(3, 1000, 3)
    monkeypatch.setattr(tasks, "imagenet_weights", lambda backbone: origin.state_dict())
    choices = choose(weights="imagenet", backbone="squeezenet1_1")
    state, first = starting_network(choices, 2, 3, DAYS).state_dict(), origin.state_dict()
    assert torch.equal(state["features.3.squeeze.weight"], first["features.3.squeeze.weight"])
