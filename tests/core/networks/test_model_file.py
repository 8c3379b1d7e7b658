"""Tests of the model file: what is saved comes back, and other files are refused."""

import pickle
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks import model_file
from planar_sits.core.networks.layers import fold_temperature
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import (
    FORMAT_VERSION,
    check_can_be_saved,
    load_model,
    read_description,
    save_model,
)
from planar_sits.core.networks.registry import BACKBONES, NETWORKS
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.tests.support.model_files import calibration_of, small_model

KEY = "planar_sits"
OTHERS = [name for name in NETWORKS if name not in BACKBONES]
# Every network of a method with its sampler, and compact with every planar sampler.
METHODS = [(name, None) for name in OTHERS]
METHODS += [("random_forest", "parcel")]
METHODS += [("compact", sampler) for sampler in ("random_walk", "hilbert", "snake", "spiral")]


@pytest.fixture
def refused(split, path):
    """Return a function that changes the description of a file and expects a refusal."""

    def expect(change, match):
        change(split.fields)
        split.write(path)
        for read in (read_description, load_model):
            with pytest.raises(PlanarSitsError, match=rf"MODEL.*model\.safetensors.*{match}"):
                read(path)
        return True

    return expect


def first_format(fields):
    """Make the fields those of the first format."""
    fields["format_version"] = 1
    del fields["hyper"], fields["temperature"]


@pytest.mark.parametrize("name", BACKBONES)
def test_a_model_comes_back_bit_by_bit(path, describe, name):
    description = describe(backbone=name)
    network = description.network()
    save_model(path, Model(description, network))
    model = load_model(path)
    assert model.description == description
    state = model.network.state_dict()
    assert state.keys() == network.state_dict().keys()
    for key, value in network.state_dict().items():
        assert state[key].dtype == value.dtype
        assert torch.equal(state[key], value)


@pytest.mark.parametrize(("name", "sampler"), METHODS)
def test_a_model_of_any_method_gives_the_same_scores(path, describe_for, name, sampler):
    torch.manual_seed(0)
    description = replace(describe_for(name, sampler), temperature=1.7)
    network = description.network().eval()
    for key, value in network.state_dict().items():
        if value.is_floating_point() and not key.endswith("running_var"):
            value += 0.1 * torch.randn(value.shape)
    fold_temperature(network, 1.7)
    save_model(path, Model(description, network))
    model = load_model(path)
    assert model.description == description
    images = torch.rand(3, description.channels, 3, description.segments.length)
    with torch.no_grad():
        assert torch.equal(model.network(images), network(images))


def test_a_loaded_network_is_in_evaluation_mode(path, describe):
    network = describe().network().eval()
    save_model(path, Model(describe(), network))
    loaded = load_model(path).network
    images = torch.rand(4, 2, 3, 17)
    assert not loaded.training
    assert torch.equal(loaded(images), network(images))


def test_the_description_alone(path, describe):
    network = describe().network()
    save_model(path, Model(describe(), network))
    assert read_description(path) == describe()


def test_all_fields_are_in_the_file(split, describe):
    assert split.fields == {"format_version": FORMAT_VERSION, **asdict(describe())}


@pytest.mark.parametrize("name", NETWORKS)
def test_the_calibration_comes_back(path, name):
    model = small_model(name)
    save_model(path, model)
    again = load_model(path).calibration.tensors()
    for key, array in model.calibration.tensors().items():
        assert again[key].dtype == array.dtype
        assert (again[key] == array).all()


def test_a_calibration_of_another_model_is_refused(path, describe):
    network = describe().network()
    for calibration in (calibration_of(5, 2), calibration_of(70, 9)):
        with pytest.raises(PlanarSitsError, match="nothing is written.*calibration parcels"):
            save_model(path, Model(describe(), network, calibration))
        assert not path.exists()


def test_a_model_without_calibration_has_none(path, describe):
    save_model(path, Model(describe(), describe().network()))
    assert load_model(path).calibration is None


def test_no_temporary_file_is_left(path, describe):
    save_model(path, Model(describe(), describe().network()))
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_file_that_cannot_be_written(path, describe):
    path.mkdir()
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        save_model(path, Model(describe(), describe().network()))
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("name", BACKBONES)
def test_the_first_format_is_read(path, split_model, describe, name):
    parts = split_model(describe(backbone=name))
    first_format(parts.fields)
    parts.write(path)
    description = load_model(path).description
    assert description == describe(backbone=name)
    assert (description.hyper, description.temperature) == ({}, 1.0)


@pytest.mark.parametrize(
    "change", [first_format, lambda fields: fields.update(format_version=2)], ids=["1", "2"]
)
def test_the_compact_of_an_earlier_format_is_refused(path, split, change):
    change(split.fields)
    split.header["first.of.old.weight"] = split.header.pop("first.0.weight")
    split.write(path)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*earlier.*'compact'.*train"):
        load_model(path)


@pytest.mark.parametrize("version", [FORMAT_VERSION + 1, 10**9])
def test_a_newer_format_is_refused(refused, version):
    change = {"format_version": version, "surprise": 1}
    assert refused(lambda fields: fields.update(change), f"{version}.*update the plugin")


@pytest.mark.parametrize("version", [None, "one", [], float("nan"), float("inf"), 0, -1])
def test_a_format_that_does_not_exist(refused, version):
    assert refused(lambda fields: fields.update(format_version=version), "damaged")


@pytest.mark.parametrize(
    "change",
    [
        lambda fields: fields.pop("format_version"),
        lambda fields: fields.pop("classes"),  # KeyError
        lambda fields: fields.update(surprise=1),  # TypeError
        lambda fields: fields.update(backbone="vgg16"),  # ValueError
        lambda fields: fields.update(days=[0, 1, 10**400]),  # OverflowError
        lambda fields: fields.update(hyper=[1]),  # AttributeError
    ],
)
def test_a_description_that_cannot_be_used(refused, change):
    assert refused(change, "damaged")


def test_a_pickled_model_is_refused(path, describe):
    torch.save(describe().network(), path)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*\.safetensors"):
        load_model(path)
    path.write_bytes(pickle.dumps(describe()))
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*\.safetensors"):
        load_model(path)


@pytest.mark.parametrize("metadata", [None, {"format": "pt"}, {}])
def test_another_network_is_refused(split, path, metadata):
    header = {name: value for name, value in split.header.items() if name != "__metadata__"}
    if metadata is not None:
        header["__metadata__"] = metadata
    split.write_header(path, header)
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors.*not a model"):
        load_model(path)


@pytest.mark.parametrize("metadata", [None, 5, [], KEY, {KEY: None}, {KEY: 5}, {KEY: {}}], ids=str)
def test_metadata_of_another_type(split, path, metadata):
    split.write_header(path, {**split.header, "__metadata__": metadata})
    with pytest.raises(PlanarSitsError, match=r"model\.safetensors"):
        load_model(path)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", "null", "{}", '"x"', "[" * 100_000], ids=range(8)
)
def test_a_description_of_another_type(split, path, text):
    split.write_header(path, {**split.header, "__metadata__": {KEY: text}})
    with pytest.raises(PlanarSitsError, match="damaged"):
        load_model(path)


def test_no_pickle_in_the_core():
    sources = list(Path(model_file.__file__).parents[1].rglob("*.py"))
    assert len(sources) > 50
    for source in sources:
        text = source.read_text(encoding="utf-8")
        assert "torch.load(" not in text, source
        assert "import pickle" not in text, source


def many_classes(number, **more):
    entry = {"colour": "#112233", "parcels": 2}
    return [{"name": f"class {n}", **entry, **more} for n in range(number)]


def test_a_model_that_would_be_refused_is_not_written(path, describe):
    save_model(path, Model(describe(), describe().network()))
    before = path.read_bytes()
    description = describe(classes=many_classes(1001))
    with pytest.raises(PlanarSitsError, match="2 to 1000 classes.*CLASS_FIELD"):
        save_model(path, Model(description, description.network()))
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_weights_of_another_network_are_not_written(path, describe):
    with pytest.raises(PlanarSitsError, match=r"nothing is written, since '.*model\.safetensors'"):
        save_model(path, Model(describe(classes=many_classes(5), scores={}), describe().network()))
    assert list(path.parent.iterdir()) == []


def test_the_largest_model_is_written_and_read(path, describe):
    numbers = {"confusion": [[1] * 1000] * 1000, "f1": [1 / 3] * 1000}
    bands = [{"name": f'{n}é"\n' * 20, "low": 1 / 3, "high": 2 / 3} for n in range(1000)]
    days = [n / 3 for n in range(5000)]
    description = describe(
        classes=many_classes(1000, parcels=10**12),
        bands=bands,
        days=days,
        scores=numbers,
        segments=SegmentSettings(),
    )
    check_can_be_saved(description)
    save_model(path, Model(description, description.network()))
    assert read_description(path) == description


@pytest.mark.parametrize(
    ("field", "value", "remedy"),
    [
        ("classes", many_classes(1), "CLASS_FIELD"),
        ("classes", many_classes(3, name="same"), "CLASS_FIELD"),
        ("classes", many_classes(2, name="half \ud800"), "CLASS_FIELD"),
        ("bands", [{"name": "b", "low": 0.0, "high": 1.0}] * 1001, "BANDS"),
        ("bands", [{"name": "b", "low": -3e38, "high": 3e38}], "SERIES"),
        ("bands", [{"name": "b", "low": float("nan"), "high": 1.0}], "SERIES"),
        ("days", [float(day) for day in range(5001)], "STEPS"),
        ("segments", SegmentSettings(length=10_001), "LENGTH"),
        ("segments", SegmentSettings(fraction=1e6), "FRACTION"),
        ("segments", SegmentSettings(sampler="patch", length=9), "METHOD"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_no_model_can_hold(describe, field, value, remedy):
    with pytest.raises(PlanarSitsError, match=f"refuse it. A model needs .*{remedy}"):
        check_can_be_saved(describe(**{field: value}))


def test_scores_that_are_not_defined_come_back_as_null(path, describe):
    description = describe(scores={"oa": 0.5, "kappa": float("nan")})
    save_model(path, Model(description, description.network()))
    assert read_description(path).scores == {"oa": 0.5, "kappa": None}
