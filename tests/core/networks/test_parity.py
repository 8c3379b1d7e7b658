"""Tests of TempCNN and LSTM against breizhcrops, a public implementation."""

import importlib.util
from pathlib import Path

import pytest
import torch
from planar_sits.core.networks.lstm import LSTM
from planar_sits.core.networks.network import parameter_count
from planar_sits.core.networks.tempcnn import TempCNN

BREIZHCROPS = importlib.util.find_spec("breizhcrops")
pytestmark = pytest.mark.skipif(
    BREIZHCROPS is None, reason="breizhcrops is not installed: see tests/requirements-parity.txt"
)


def reference(name):
    """Import a module of breizhcrops.models by its file: the package has many dependencies."""
    path = Path(BREIZHCROPS.submodule_search_locations[0]) / "models" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"breizhcrops_{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def copy_weights(origin, network, names=None):
    """Load the weights of the reference into a network, by name or in the same order."""
    state = origin.state_dict()
    if names:
        state = {f"{names[name.split('.')[0]]}.{name.split('.')[1]}": state[name] for name in state}
    else:
        state = dict(zip(network.state_dict(), state.values()))
    network.load_state_dict(state)


def assert_alike(origin, network, steps):
    """Compare scores with the reference, which returns the logarithm of the softmax."""
    assert parameter_count(network) == sum(weight.numel() for weight in origin.parameters())
    images = torch.rand(16, 6, steps, 1)
    with torch.no_grad():
        expected = origin.eval()(images[..., 0].transpose(1, 2))
        scores = torch.log_softmax(network.eval()(images), dim=1)
    assert torch.allclose(scores, expected, atol=1e-5, rtol=0)
    assert expected.std(dim=0).min() > 1e-4  # the images differ


def with_statistics(network):
    """Set the statistics of the batch norms, as after a training."""
    torch.manual_seed(3)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm1d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.1, 0.5)
    return network


@pytest.mark.parametrize("steps", [2, 8, 45])
@pytest.mark.parametrize(("filters", "kernel", "dropout"), [(64, 5, 0.5), (128, 7, 0.18)])
def test_tempcnn(filters, kernel, dropout, steps):
    torch.manual_seed(0)
    origin = with_statistics(reference("TempCNN").TempCNN(6, 4, steps, kernel, filters, dropout))
    network = TempCNN(6, 4, steps, filters, kernel=kernel, dropout=dropout)
    copy_weights(origin, network)
    assert_alike(origin, network, steps)


def test_tempcnn_has_dropout_at_the_same_positions():
    torch.manual_seed(0)
    origin, network = reference("TempCNN").TempCNN(6, 4, 8, 5, 16, 0.5), TempCNN(6, 4, 8, 16)
    copy_weights(origin, network)
    images = torch.rand(16, 6, 8, 1)
    torch.manual_seed(1)
    expected = origin.train()(images[..., 0].transpose(1, 2))
    torch.manual_seed(1)
    scores = torch.log_softmax(network.train()(images), dim=1)
    assert torch.allclose(scores, expected, atol=1e-5)


@pytest.mark.parametrize("steps", [2, 8, 45])
@pytest.mark.parametrize(("hidden", "layers", "dropout"), [(64, 2, 0.5), (128, 4, 0.57)])
def test_lstm(hidden, layers, dropout, steps):
    torch.manual_seed(0)
    origin = reference("LongShortTermMemory").LSTM(6, 4, hidden, layers, dropout)
    network = LSTM(6, 4, steps, hidden, layers=layers, dropout=dropout)
    names = {
        "inlayernorm": "normalise",
        "lstm": "lstm",
        "clayernorm": "normalise_cells",
        "linear_class": "classifier",
    }
    copy_weights(origin, network, names)
    assert_alike(origin, network, steps)
