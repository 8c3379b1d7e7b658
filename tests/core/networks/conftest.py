"""Small networks and images for them, descriptions of models, and model files."""

import json
import struct

import pytest
import torch

# Sizes of the networks that have any, small ones.
SIZES = {
    "tempcnn": {"filters": 16},
    "lstm": {"hidden": 16},
    "random_forest": {"trees": 7, "nodes": 9},
    "gradient_boosting": {"rounds": 7, "outputs": 3, "nodes": 9},
    "svm": {"support": 11},
    "minirocket": {"quantiles": 3},
}
KEY = "planar_sits"


@pytest.fixture(scope="session")
def build():
    """Return a function that builds a small network, with the same weights each time."""
    from planar_sits.core.networks.registry import network_class

    def make(name, bands=3, classes=4, steps=8):
        torch.manual_seed(0)
        return network_class(name).build(bands, classes, steps, **SIZES.get(name, {}))

    return make


@pytest.fixture(scope="session")
def images_for():
    """Return a function that draws images (N, B, T, L) that a network takes."""
    from planar_sits.core.networks.registry import network_class

    def draw(name, number=4, bands=3, steps=8, side=7):
        samplers = network_class(name).samplers
        length = side * side if "patch" in samplers else 1 if "pixels" in samplers else 32
        generator = torch.Generator().manual_seed(1)
        return torch.rand(number, bands, steps, length, generator=generator)

    return draw


@pytest.fixture(scope="session")
def describe():
    """Return a function that describes a model with two classes, two bands and three steps."""
    from planar_sits.core.networks.description import ModelDescription
    from planar_sits.core.planar.segments import SegmentSettings

    def make(**changes):
        fields = {
            "classes": [
                {"name": "blé d’hiver", "colour": "#f2d544", "parcels": 12},
                {"name": '玉米 "a\\b"\n', "colour": "#2d7f3e", "parcels": 3},
            ],
            "bands": [
                {"name": "B8 – proche infrarouge", "low": 812.0, "high": 4920.600097656250},
                {"name": "B4", "low": -0.1, "high": 0.30000001192092896},
            ],
            "season_start": "2017-11-01",
            "days": [0.0, 16.5, 33.333333333333336],
            "segments": SegmentSettings("random_pixels", 17, 33.3, True),
            "backbone": "compact",
            "seed": 2**31 - 1,
            "training": {"date": "2020-02-29", "epochs": 3, "learning_rate": 1e-6, "ok": True},
            "scores": {"oa": 0.948123, "confusion": [[3, 1], [0, 4]]},
        }
        return ModelDescription(**{**fields, **changes})

    return make


@pytest.fixture(scope="session")
def describe_for(describe):
    """Return a function that describes a model of a network, by default with its first sampler."""
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings

    def make(name, sampler=None, **changes):
        sampler = sampler or network_class(name).samplers[0]
        length = {"patch": 25, "pixels": 1, "parcel": 1}.get(sampler, 17)
        sizes = changes.pop("hyper", SIZES.get(name, {}))
        changes.setdefault("segments", SegmentSettings(sampler, length, 70.0, False))
        return describe(backbone=name, hyper=sizes, **changes)

    return make


@pytest.fixture
def path(tmp_path):
    """Path of a model file."""
    return tmp_path / "model.safetensors"


class SplitFile:
    """Header (dict) and tensors' bytes of a model file; the description is `fields`."""

    def __init__(self, path):
        content = path.read_bytes()
        (length,) = struct.unpack("<Q", content[:8])
        self.header, self.body = json.loads(content[8 : 8 + length]), content[8 + length :]
        self.fields = json.loads(self.header["__metadata__"][KEY])

    def write(self, path):
        """Write the file with the header, the fields and the bytes as they are now."""
        metadata = {"__metadata__": {KEY: json.dumps(self.fields)}}
        self.write_header(path, {**self.header, **metadata})

    def write_header(self, path, header):
        """Write the file with another header."""
        text = json.dumps(header).encode()
        path.write_bytes(struct.pack("<Q", len(text)) + text + self.body)


@pytest.fixture(scope="session")
def compact_file(tmp_path_factory, describe):
    """Bytes of a sound model file of `compact`."""
    from planar_sits.core.networks.model import Model
    from planar_sits.core.networks.model_file import save_model

    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    torch.manual_seed(0)
    save_model(path, Model(describe(), describe().network()))
    return path.read_bytes()


@pytest.fixture
def split(compact_file, path):
    """A `SplitFile` of a sound model file of `compact`, to be changed and written."""
    path.write_bytes(compact_file)
    return SplitFile(path)


@pytest.fixture
def split_model(path):
    """Return a function that saves an untrained model and returns the `SplitFile`."""
    from planar_sits.core.networks.model import Model
    from planar_sits.core.networks.model_file import save_model

    def save(description):
        save_model(path, Model(description, description.network()))
        return SplitFile(path)

    return save
