"""Tests of first weights from torchvision or a file, for other bands and classes."""

import pickle
import sys
import urllib.error

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.compact import channels
from planar_sits.core.networks.layers import first_convolution
from planar_sits.core.networks.pretrained import (
    adapt_filters,
    file_weights,
    imagenet_weights,
    load_pretrained,
)
from planar_sits.core.networks.registry import BACKBONES, ESTIMATORS, NETWORKS, network_class
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import save_file

OTHERS = [name for name in NETWORKS if name not in BACKBONES]
TRAINED = [name for name in OTHERS if name not in (*ESTIMATORS, "committee")]

CLASSIFIERS = {
    "squeezenet1_0": "classifier.1",
    "squeezenet1_1": "classifier.1",
    "resnet18": "fc",
    "mobilenet_v3_small": "classifier.3",
    "compact": "classifier",
}


@pytest.mark.parametrize("bands", [3, 6])
@pytest.mark.parametrize("backbone", BACKBONES)
def test_weights_from_a_file(tmp_path, backbone, bands):
    # As ImageNet's: 3 bands and many classes.
    origin = network_class(backbone).build(3, 1000, 24)
    save_file(origin.state_dict(), tmp_path / "w.safetensors")
    network = network_class(backbone).build(bands, 4, 24)
    fresh = {name: value.clone() for name, value in network.state_dict().items()}
    load_pretrained(network, file_weights(tmp_path / "w.safetensors"), "w")
    loaded, expected = network.state_dict(), origin.state_dict()
    first = f"{first_convolution(network)}.weight"
    for name, value in loaded.items():
        other_pairs = name.startswith("differences.") and bands != 3
        if name.startswith(f"{CLASSIFIERS[backbone]}.") or other_pairs:
            assert torch.equal(value, fresh[name])
        elif name != first or bands == 3:
            assert torch.equal(value, expected[name])
    assert loaded[first].shape[1] == (channels(bands) if backbone == "compact" else bands)
    assert torch.allclose(loaded[first].sum(dim=1), expected[first].sum(dim=1), atol=1e-5)


def test_filters_for_other_bands_by_hand():
    filters = torch.tensor([1.0, 2.0, 6.0]).view(1, 3, 1, 1)
    assert adapt_filters(filters, 6).ravel().tolist() == [1.5] * 6
    assert adapt_filters(filters, 1).ravel().tolist() == [9]


def test_the_classifier_is_loaded_for_the_same_number_of_classes():
    origin, network = (network_class("squeezenet1_1").build(3, 4, 24) for _ in range(2))
    load_pretrained(network, origin.state_dict(), "w")
    assert all(
        torch.equal(value, expected)
        for value, expected in zip(network.state_dict().values(), origin.state_dict().values())
    )


def test_weights_of_another_backbone_are_refused():
    network = network_class("squeezenet1_0").build(3, 4, 24)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    other = network_class("squeezenet1_1").build(3, 1000, 24).state_dict()
    with pytest.raises(PlanarSitsError, match="'w'.*BACKBONE"):
        load_pretrained(network, other, "'w'")
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


def test_weights_for_other_steps_are_refused():
    other = network_class("compact").build(3, 4, 12).state_dict()
    with pytest.raises(PlanarSitsError, match="do not fit.*BACKBONE"):
        load_pretrained(network_class("compact").build(3, 4, 24), other, "w")


@pytest.mark.parametrize("shape", [(96,), (96, 3), (96, 3, 7), (96, 3, 3, 3), ()])
def test_a_first_filter_of_another_shape_is_refused(shape):
    network = network_class("squeezenet1_0").build(6, 4, 24)
    state = {**network.state_dict(), "features.0.weight": torch.zeros(shape)}
    with pytest.raises(PlanarSitsError, match=r"features\.0\.weight"):
        load_pretrained(network, state, "w")


def test_whole_number_filters_are_refused():
    network = network_class("squeezenet1_0").build(6, 4, 24)
    filters = torch.zeros(96, 3, 7, 7, dtype=torch.int64)
    with pytest.raises(PlanarSitsError, match=r"features\.0\.weight"):
        load_pretrained(network, {**network.state_dict(), "features.0.weight": filters}, "w")


class Trap:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


@pytest.mark.parametrize("kind", ["pickle", "torch", "torch, old format"])
def test_a_pickle_is_refused_without_opening_it(tmp_path, kind):
    path, trace = tmp_path / "weights.pth", tmp_path / "trace"
    if kind == "pickle":
        path.write_bytes(pickle.dumps(Trap(trace)))
    else:
        torch.save({"w": Trap(trace)}, path, _use_new_zipfile_serialization=kind == "torch")
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*weights\.pth.*safetensors"):
        file_weights(path)
    assert not trace.exists()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*none\.safetensors"):
        file_weights(tmp_path / "none.safetensors")


@pytest.mark.parametrize("kind", ["F16", "U16", "U32", "U64", "BOOL"])
def test_any_type_of_number_is_read_or_refused(tmp_path, kind):
    names = {"F16": "float16", "U16": "uint16", "U32": "uint32", "U64": "uint64", "BOOL": "bool"}
    save_arrays({"a": np.ones(3, names[kind])}, tmp_path / "w.safetensors")
    try:
        assert file_weights(tmp_path / "w.safetensors")["a"].tolist() == [1, 1, 1]
    except PlanarSitsError:
        assert kind.startswith("U")


@pytest.mark.parametrize("backbone", [name for name in BACKBONES if name != "compact"])
def test_imagenet_weights_offline(monkeypatch, tmp_path, backbone):
    def offline(*_, **__):
        raise urllib.error.URLError("no route to host")

    monkeypatch.setattr(torch.hub, "download_url_to_file", offline)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    with pytest.raises(PlanarSitsError, match=f"'{backbone}'.*no route to host.*WEIGHTS"):
        imagenet_weights(backbone)


def test_a_damaged_download_is_refused(monkeypatch, tmp_path):
    def damaged(*_, **__):
        raise RuntimeError('invalid hash value (expected "b66bff10", got "00000000")')

    monkeypatch.setattr(torch.hub, "download_url_to_file", damaged)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    with pytest.raises(PlanarSitsError, match="squeezenet1_0"):
        imagenet_weights("squeezenet1_0")


@pytest.mark.parametrize("backbone", ["compact", *OTHERS])
def test_other_networks_have_no_imagenet_weights(backbone):
    parameter = "BACKBONE" if backbone == "compact" else "METHOD"
    with pytest.raises(PlanarSitsError, match=f"{parameter} '{backbone}'.*WEIGHTS 'none'"):
        imagenet_weights(backbone)


@pytest.mark.parametrize("bands", [3, 6])
@pytest.mark.parametrize("name", TRAINED)
def test_weights_of_the_network_of_a_method(name, bands):
    origin, network = network_class(name).build(3, 9, 8), network_class(name).build(bands, 4, 8)
    expected = origin.state_dict()
    if name in ("lstm", "pse_ltae") and bands != 3:
        with pytest.raises(PlanarSitsError, match="do not fit"):
            load_pretrained(network, expected, "w")
        return
    before = {name: value.clone() for name, value in network.state_dict().items()}
    load_pretrained(network, expected, "w")
    first = f"{first_convolution(network)}.weight"
    for key, value in network.state_dict().items():
        if key.startswith("classifier."):
            assert torch.equal(value, before[key])
        elif key == first:
            assert torch.allclose(value.sum(dim=1), expected[key].sum(dim=1), atol=1e-5)
        else:
            assert torch.equal(value, expected[key])


@pytest.mark.parametrize("streams", [("stdout",), ("stderr",), ("stdout", "stderr")])
def test_a_download_without_a_console(monkeypatch, tmp_path, streams):
    def download(url, target, *_, progress=True):
        # As torch's own: a bar on one of them, by its version.
        if progress:
            sys.stdout.write("0 %")
            sys.stderr.write("0 %")
        raise urllib.error.URLError("no route to host")

    monkeypatch.setattr(torch.hub, "download_url_to_file", download)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    for stream in streams:
        monkeypatch.setattr(sys, stream, None)
    with pytest.raises(PlanarSitsError, match="no route to host"):
        imagenet_weights("squeezenet1_1")
    assert all(getattr(sys, stream) is None for stream in streams)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 3e38])
def test_weights_that_are_no_numbers_are_refused(tmp_path, value):
    path = tmp_path / "weights.safetensors"
    save_file({"a": torch.tensor([1.0, value])}, path)
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*weights\.safetensors.*not finite"):
        file_weights(path)
