"""Backbones for any number of bands, with fresh or given weights."""

import pickle
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
from planar_sits.core.planar.samplers import SAMPLERS
from safetensors.numpy import save_file as save_arrays
from safetensors.torch import save_file

OTHERS = [name for name in NETWORKS if name not in BACKBONES]
TRAINED = [name for name in OTHERS if name not in ESTIMATORS]

CLASSIFIERS = {
    "squeezenet1_0": "classifier.1",
    "squeezenet1_1": "classifier.1",
    "resnet18": "fc",
    "mobilenet_v3_small": "classifier.3",
    "compact": "classifier",
}


def works(backbone, bands, steps, length):
    network = network_class(backbone).build(bands, 2, steps).eval()
    try:
        with torch.no_grad():
            network(torch.zeros(1, bands, steps, length))
    except RuntimeError:
        return False
    return True


@pytest.mark.parametrize("bands", [1, 3, 6])
@pytest.mark.parametrize("backbone", BACKBONES)
def test_every_backbone_takes_any_number_of_bands(backbone, bands):
    network = network_class(backbone).build(bands, 4, 24).eval()
    with torch.no_grad():
        assert network(torch.rand(2, bands, 24, 32)).shape == (2, 4)


@pytest.mark.parametrize("bands", [3, 6])
@pytest.mark.parametrize("backbone", BACKBONES)
def test_weights_from_a_file(tmp_path, backbone, bands):
    # As ImageNet's: 3 bands and many classes.
    origin = network_class(backbone).build(3, 1000, 24)
    save_file(origin.state_dict(), tmp_path / "w.safetensors")
    network = network_class(backbone).build(bands, 4, 24)
    fresh = {name: value.clone() for name, value in network.state_dict().items()}
    load_pretrained(network, file_weights(tmp_path / "w.safetensors"), "w")
    found, given = network.state_dict(), origin.state_dict()
    first = f"{first_convolution(network)[0]}.weight"
    for name, value in found.items():
        other_bands = name.startswith("differences.") and bands != 3
        if name.startswith(f"{CLASSIFIERS[backbone]}.") or other_bands:
            assert torch.equal(value, fresh[name])
        elif name != first or bands == 3:
            assert torch.equal(value, given[name])
    assert found[first].shape[1] == (channels(bands) if backbone == "compact" else bands)
    assert torch.allclose(found[first].sum(dim=1), given[first].sum(dim=1), atol=1e-5)


def test_filters_for_other_bands_by_hand():
    filters = torch.tensor([1.0, 2.0, 6.0]).view(1, 3, 1, 1)
    assert adapt_filters(filters, 6).ravel().tolist() == [1.5] * 6
    assert adapt_filters(filters, 1).ravel().tolist() == [9]


def test_the_classifier_is_kept_for_as_many_classes():
    origin, network = (network_class("squeezenet1_1").build(3, 4, 24) for _ in range(2))
    load_pretrained(network, origin.state_dict(), "w")
    assert all(
        torch.equal(ours, theirs)
        for ours, theirs in zip(network.state_dict().values(), origin.state_dict().values())
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
    with pytest.raises(PlanarSitsError, match="do not fit"):
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
    with pytest.raises(PlanarSitsError):
        load_pretrained(network, {**network.state_dict(), "features.0.weight": filters}, "w")


class Trap:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


@pytest.mark.parametrize("how", ["pickle", "torch", "torch, old format"])
def test_a_pickle_is_refused_unopened(tmp_path, how):
    path, trace = tmp_path / "weights.pth", tmp_path / "trace"
    if how == "pickle":
        path.write_bytes(pickle.dumps(Trap(trace)))
    else:
        torch.save({"w": Trap(trace)}, path, _use_new_zipfile_serialization=how == "torch")
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*weights\.pth.*safetensors"):
        file_weights(path)
    assert not trace.exists()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PlanarSitsError, match=r"WEIGHTS_FILE.*none\.safetensors"):
        file_weights(tmp_path / "none.safetensors")


@pytest.mark.parametrize("kind", ["F16", "U16", "U32", "U64", "BOOL"])
def test_any_kind_of_number_is_read_or_refused(tmp_path, kind):
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


def test_imagenet_weights_that_were_spoiled_on_the_way(monkeypatch, tmp_path):
    def spoiled(*_, **__):
        raise RuntimeError('invalid hash value (expected "b66bff10", got "00000000")')

    monkeypatch.setattr(torch.hub, "download_url_to_file", spoiled)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    with pytest.raises(PlanarSitsError, match="squeezenet1_0"):
        imagenet_weights("squeezenet1_0")


@pytest.mark.parametrize("backbone", ["compact", *OTHERS])
def test_our_own_have_no_imagenet_weights(backbone):
    of = "BACKBONE" if backbone == "compact" else "METHOD"
    with pytest.raises(PlanarSitsError, match=f"{of} '{backbone}'.*WEIGHTS 'none'"):
        imagenet_weights(backbone)


@pytest.mark.parametrize("bands", [3, 6])
@pytest.mark.parametrize("network", TRAINED)
def test_weights_of_a_network_from_a_file(network, bands):
    origin, fresh = network_class(network).build(3, 9, 8), network_class(network).build(bands, 4, 8)
    if network == "lstm" and bands != 3:
        with pytest.raises(PlanarSitsError, match="do not fit"):
            load_pretrained(fresh, origin.state_dict(), "w")
        return
    before = {name: value.clone() for name, value in fresh.state_dict().items()}
    load_pretrained(fresh, origin.state_dict(), "w")
    given = origin.state_dict()
    path, _ = first_convolution(fresh)
    for name, value in fresh.state_dict().items():
        if name.startswith("classifier."):
            assert torch.equal(value, before[name])
        elif name == f"{path}.weight":
            assert torch.allclose(value.sum(dim=1), given[name].sum(dim=1), atol=1e-5)
        else:
            assert torch.equal(value, given[name])


@pytest.mark.parametrize(("backbone", "smallest"), [("squeezenet1_0", 21), ("squeezenet1_1", 17)])
def test_the_smallest_number_of_steps_is_told(backbone, smallest):
    with pytest.raises(PlanarSitsError, match=f"set STEPS to {smallest} or more"):
        network_class(backbone).check_image(3, smallest - 1, 50)
    network_class(backbone).check_image(3, smallest, 50)
    assert works(backbone, 3, smallest, 50)
    assert not works(backbone, 3, smallest - 1, 50)


def test_the_smallest_length_is_told():
    with pytest.raises(PlanarSitsError, match="segments of 10 pixels: set LENGTH to 21 or more"):
        network_class("squeezenet1_0").check_image(3, 30, 10)
    network_class("squeezenet1_0").check_image(3, 30, 21)


def test_steps_and_length_both_too_small():
    with pytest.raises(PlanarSitsError, match="21 or more"):
        network_class("squeezenet1_0").check_image(3, 8, 10)


@pytest.mark.parametrize("backbone", ["resnet18", "mobilenet_v3_small", "compact"])
def test_the_others_take_any_image(backbone):
    network_class(backbone).check_image(3, 2, 1)
    assert works(backbone, 3, 2, 1)


@pytest.mark.parametrize("backbone", ["compact", *OTHERS])
def test_one_date_is_no_series(backbone):
    with pytest.raises(PlanarSitsError, match=f"'{backbone}'.*1 steps: set STEPS to 2"):
        network_class(backbone).check_image(3, 1, 1)


@pytest.mark.parametrize("length", [1, 16, 50])
@pytest.mark.parametrize("backbone", ["cnn2d_cnn1d", "unet_hybrid", "cnn3d"])
def test_what_is_no_patch_is_told(backbone, length):
    with pytest.raises(PlanarSitsError, match=f"not {length} pixels: set LENGTH to 9, 25, 49"):
        network_class(backbone).check_image(3, 8, length)
    network_class(backbone).check_image(3, 8, 49)


@pytest.mark.parametrize("backbone", ["tempcnn", "lstm", "recurrence_plot", *ESTIMATORS])
def test_more_than_one_pixel_is_told(backbone):
    with pytest.raises(PlanarSitsError, match=f"'{backbone}' takes single pixels, not 50"):
        network_class(backbone).check_image(3, 8, 50)
    network_class(backbone).check_image(3, 8, 1)


def test_which_samples_a_network_takes():
    def taken(backbone, length):
        network = network_class(backbone)
        return [sampler for sampler in SAMPLERS if network.takes(sampler, length)]

    for backbone in BACKBONES:
        assert taken(backbone, 50) == ["random_walk", "random_pixels", "hilbert", "snake", "spiral"]
    assert taken("cnn3d", 49) == ["patch"]
    assert taken("cnn3d", 50) == []
    assert taken("tempcnn", 1) == taken("lda", 1) == ["pixels"]
    assert taken("tempcnn", 9) == []
    assert taken("random_forest", 1) == ["pixels", "parcel"]
