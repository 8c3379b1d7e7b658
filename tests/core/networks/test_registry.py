"""Tests of the table of networks."""

import subprocess
import sys
from pathlib import Path

import pytest
from planar_sits.core.networks.network import Network
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class

ROOT = Path(__file__).resolve().parents[3]


def test_backbones_are_the_values_of_the_parameter():
    assert BACKBONES == (
        "squeezenet1_0",
        "squeezenet1_1",
        "resnet18",
        "mobilenet_v3_small",
        "compact",
    )


@pytest.mark.parametrize("name", NETWORKS)
def test_a_class_agrees_with_its_line_in_the_table(name):
    network = network_class(name)
    assert issubclass(network, Network)
    assert network.name == name
    assert network.planar == (name in BACKBONES)
    assert network.estimator == (name in ESTIMATORS)


@pytest.mark.parametrize("name", ["vgg16", "", "Compact", "__class__"])
def test_an_unknown_name_is_refused(name):
    with pytest.raises(KeyError):
        network_class(name)


def test_the_table_is_read_without_torch():
    script = (
        "import sys; sys.path.insert(0, 'benchmarks'); sys.modules['torch'] = None\n"
        "from package import load_package; load_package()\n"
        "from planar_sits.core.networks.registry import BACKBONES; print(*BACKBONES)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == list(BACKBONES)
