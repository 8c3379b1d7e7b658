"""Tests of model files whose header contradicts their tensors, or with changed bytes."""

import json
from dataclasses import asdict

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import (
    FORMAT_VERSION,
    load_model,
    read_description,
    save_model,
)
from planar_sits.core.networks.registry import BACKBONES, NETWORKS, network_class
from planar_sits.core.networks.safe_file import write_tensors
from planar_sits.core.planar.segments import SegmentSettings

OTHERS = [name for name in NETWORKS if name not in BACKBONES]
TREES = ("random_forest", "gradient_boosting")
# Networks whose weights do not grow with the time steps.
ANY_STEPS = ("lstm", "recurrence_plot", "unet_hybrid", "minirocket", *TREES)
GROWING = [
    (name, key)
    for name in ("compact", *OTHERS)
    for key in ("classes", "bands", "days", *network_class(name).sizes)
    if (key != "days" or name not in ANY_STEPS) and (key != "bands" or name not in TREES)
]


def write_unchecked(path, description, network):
    """Write a model file that `save_model` refuses to write."""
    tensors = {name: value.numpy() for name, value in network.state_dict().items()}
    fields = {"format_version": FORMAT_VERSION, **asdict(description)}
    write_tensors(path, tensors, {"planar_sits": json.dumps(fields)})


def claim(fields, key, number):
    """Claim so many classes, bands, days, or a large size, in the fields of a description."""
    if key == "days":
        fields["days"] = list(range(number))
    elif key in ("classes", "bands"):
        fields[key] = [{**fields[key][0], "name": str(k)} for k in range(number)]
    else:
        fields["hyper"][key] = 10**12 if number > 500 else number


def assert_used_or_refused(path):
    """Load a model and use every field, or expect a refusal that names the file."""
    try:
        model = load_model(path)
    except PlanarSitsError as error:
        assert path.name in str(error)
        return
    description, steps = model.description, len(model.description.days)
    with torch.no_grad():
        assert model.network(torch.zeros(1, 2, steps, 5)).shape == (1, len(description.classes))
    assert np.isfinite(description.ranges).all()
    assert len(description.step_labels()) == steps
    assert len(description.class_names) == 2
    assert all(isinstance(band["name"], str) for band in description.bands)


@pytest.mark.parametrize("number", [1, 4, 900])
@pytest.mark.parametrize(("name", "key"), GROWING)
def test_no_network_is_built_that_is_larger_than_the_file(
    path, monkeypatch, describe_for, split_model, name, key, number
):
    parts = split_model(describe_for(name))
    claim(parts.fields, key, number)
    parts.write(path)

    def network(*_):
        raise AssertionError("built before the shapes were compared")

    monkeypatch.setattr(ModelDescription, "network", network)
    with pytest.raises(PlanarSitsError, match="damaged|earlier"):
        load_model(path)


def test_nothing_large_is_allocated_for_a_claim(split, path, monkeypatch):
    claim(split.fields, "classes", 900)
    claim(split.fields, "days", 4000)
    split.write(path)
    sizes = []
    empty = torch.empty

    def watched(*shape, **options):
        tensor = empty(*shape, **options)
        if tensor.device.type != "meta":
            sizes.append(tensor.numel())
        return tensor

    monkeypatch.setattr(torch, "empty", watched)
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)
    assert max(sizes, default=0) < 10_000_000


@pytest.mark.parametrize("name", TREES)
def test_a_tree_with_a_node_outside_is_refused(path, describe_for, name):
    description = describe_for(name)
    network = description.network()
    network.left[3, 0], network.right[3, 0] = 1, 9
    write_unchecked(path, description, network)
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


@pytest.mark.parametrize("change", ["renamed", "missing", "one more", "of another shape"])
def test_tensors_of_another_network(split, path, change):
    name, header = "classifier.weight", split.header
    if change == "renamed":
        header["other"] = header.pop(name)
    elif change == "missing":
        header["first.0.weight"]["data_offsets"] = header.pop(name)["data_offsets"]
    elif change == "one more":
        header["other"] = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    else:
        header[name]["shape"] = [1, *header[name]["shape"]]
    split.write(path)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*damaged"):
        load_model(path)


@pytest.mark.parametrize("dtype", ["U32", "I32"])
def test_tensors_of_another_dtype(split, path, dtype):
    split.header["classifier.weight"]["dtype"] = dtype
    split.write(path)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
        load_model(path)


def test_tensors_that_overlap(split, path):
    by_shape = {}
    for name, entry in split.header.items():
        if name != "__metadata__":
            by_shape.setdefault((entry["dtype"], *entry["shape"]), []).append(entry)
    one, other = next(entries for entries in by_shape.values() if len(entries) > 1)[:2]
    one["data_offsets"] = other["data_offsets"]
    split.write(path)
    for read in (read_description, load_model):
        with pytest.raises(PlanarSitsError, match="damaged"):
            read(path)


def test_truncated_files(compact_file, path):
    size = len(compact_file)
    for length in {*range(0, 40), *range(0, size, size // 40), size - 1}:
        path.write_bytes(compact_file[:length])
        for read in (read_description, load_model):
            with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
                read(path)


@pytest.mark.parametrize("flip", [0x01, 0x0F, 0x13])  # the last two: F32 to I32, F32 to U32
def test_any_changed_byte_of_the_header(compact_file, split, path, flip):
    # In place: writing the whole file each time would take most of the test's time.
    with open(path, "r+b", buffering=0) as file:
        for position, byte in enumerate(compact_file[: -len(split.body)]):
            file.seek(position)
            file.write(bytes([byte ^ flip]))
            assert_used_or_refused(path)
            file.seek(position)
            file.write(bytes([byte]))
    assert path.read_bytes() == compact_file


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 255)), min_size=1, max_size=3))
def test_several_changed_bytes_of_the_header(compact_file, tmp_path_factory, flips):
    path = tmp_path_factory.getbasetemp() / "flipped_model.safetensors"
    content = bytearray(compact_file)
    header = 8 + int.from_bytes(compact_file[:8], "little")
    for position, flip in flips:
        content[position % header] ^= flip
    path.write_bytes(content)
    assert_used_or_refused(path)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 3e38])
@pytest.mark.parametrize("name", NETWORKS)
def test_a_weight_that_is_no_number(path, describe_for, name, value):
    if network_class(name).imagenet:  # those need larger images
        days = [float(day) for day in range(40)]
        description = describe_for(name, days=days, segments=SegmentSettings())
    else:
        description = describe_for(name)
    network = description.network()
    last = list(network.state_dict())[-1]
    network.state_dict()[last].view(-1)[0] = value
    write_unchecked(path, description, network)
    with pytest.raises(PlanarSitsError, match=r"MODEL.*damaged.*not finite"):
        load_model(path)
    path.unlink()
    with pytest.raises(PlanarSitsError, match=r"MODEL: nothing is written.*not finite"):
        save_model(path, Model(description, network))
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("version", [None, True, 3.0, "3", [3], 10**15, -1], ids=str)
def test_a_format_version_that_is_none(split, path, version):
    split.fields["format_version"] = version
    split.write(path)
    with pytest.raises(PlanarSitsError, match="damaged header|newer"):
        load_model(path)


@pytest.mark.parametrize(
    "text",
    [
        '{"format_version": 3, "x": ' + "[" * 45_000 + "]" * 45_000 + "}",
        '{"format_version": 3, "x": [' + "1," * 1_300_000 + "1]}",
        '{"format_version": ' + "3" * 1_000_000 + "}",
        "[" * 100,
        "3",
        "null",
        "",
    ],
    ids=lambda text: text[:30],
)
def test_a_description_that_takes_long_to_read(split, path, text):
    header = {**split.header, "__metadata__": {"planar_sits": text}}
    split.write_header(path, header)
    for read in (read_description, load_model):
        with pytest.raises(PlanarSitsError, match="damaged header"):
            read(path)


@pytest.mark.parametrize("days", [2, 5, 300])
def test_steps_that_the_network_does_not_take(path, describe, days):
    # Whatever the steps are, the weights are the same.
    description = describe(
        backbone="squeezenet1_1",
        days=[float(day) for day in range(days)],
        segments=SegmentSettings("random_walk", 40, 70.0, days == 300),
    )
    network = description.network()
    write_unchecked(path, description, network)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors' is damaged: .*STEPS"):
        load_model(path)
    with pytest.raises(PlanarSitsError, match="nothing is written.*STEPS"):
        save_model(path, Model(description, network))


def test_a_size_beyond_all_numbers(path, describe_for, split_model):
    parts = split_model(describe_for("minirocket"))
    parts.fields["hyper"]["quantiles"] = 10**19
    parts.write(path)
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)
