"""Small model files of every network, and damaged copies of them, by a seed."""

from __future__ import annotations

import copy
import json
import math
import random
import struct

import numpy as np
import torch
from planar_sits.core.networks.calibration import Calibration
from planar_sits.core.networks.description import ModelDescription
from planar_sits.core.networks.features import feature_widths
from planar_sits.core.networks.model import Model
from planar_sits.core.networks.model_file import save_model
from planar_sits.core.networks.novelty import reference_parcels
from planar_sits.core.networks.registry import network_class
from planar_sits.core.planar.segments import SegmentSettings

KEY = "planar_sits"
SIZES = {
    "tempcnn": {"filters": 16},
    "lstm": {"hidden": 16},
    "random_forest": {"trees": 7, "nodes": 9},
    "gradient_boosting": {"rounds": 7, "outputs": 3, "nodes": 9},
    "svm": {"support": 11},
    "minirocket": {"quantiles": 3},
}
# Values that a field of JSON has not in a sound file.
HOSTILE = [
    None, True, False, -1, 0, 1, 2, 3, 0.5, -0.0, 1e308, -1e308, 1e-320, 1e15, 2**31, 2**63, 10**19,
    10**30, math.nan, math.inf, "", "0", "1", "x" * 400, "\ud800", "\0", "=1+1", "<b>", "None",
    "../x", "2017-W01-1", "2017-02-30", "9999-12-31", "compact", "random_walk", "patch", "pixels",
    "#12", [], [[]], [None], [1], [1, 2], ["a"], [0.0] * 3, [[1, 2], [3, 4]], {}, {"a": 1},
]  # fmt: skip
NUMBERS = [math.nan, math.inf, -math.inf, 3e38, -3e38, 1e20, 9e14, -9e14, 1e-40, 0.0, -1.0, 1e6]


def small_model(name: str) -> Model:
    """Return a model of a network with random weights, 2 bands and 3 classes."""
    network = network_class(name)
    sampler = network.samplers[0]
    length = {"patch": 25, "pixels": 1, "parcel": 1}.get(sampler, 32)
    steps = 32 if network.imagenet else 4
    description = ModelDescription(
        classes=[
            {"name": name, "colour": "#2d7f3e", "parcels": 5} for name in ("wheat", "maïs", "a=b")
        ],
        bands=[{"name": "nir", "low": 0.0, "high": 1.0}, {"name": "red", "low": -0.5, "high": 2.0}],
        season_start="2017-11-01",
        days=[11.5 * step for step in range(steps)],
        segments=SegmentSettings(sampler, length, 30.0, False),
        backbone=name,
        training={"date": "2020-02-29", "epochs": 3, "learning_rate": 1e-3, "seed": 0},
        scores={
            "oa": 0.9,
            "kappa": 0.8,
            "f1": [0.9, 0.8, 0.7],
            "confusion": [[3, 0, 0], [0, 2, 1], [0, 0, 4]],
            "calibration": {"ece_before": 0.1},
        },
        hyper=SIZES.get(name, {}),
    )
    torch.manual_seed(0)
    built = description.network()
    for value in built.state_dict().values():
        if value.is_floating_point() and not value.any():  # buffers of estimators
            value.normal_(std=0.1)
    features = sum(feature_widths(name, built, 2, steps))
    return Model(description, built, calibration_of(features, 3))


def calibration_of(features: int, classes: int) -> Calibration:
    """Return a calibration of 12 parcels, with 8 parcels learned from, by a seed."""
    rng = np.random.default_rng(0)
    learned = reference_parcels(rng.normal(size=(8, features)), np.arange(8) % classes)
    return Calibration(
        labels=np.arange(12) % classes,
        scores=rng.random(12, np.float32),
        distances=rng.random(12, np.float32),
        references=learned,
        keys=np.arange(-10, 10),
    )


def model_bytes(name: str, folder) -> bytes:
    """Return the bytes of a sound model file of a network."""
    path = folder / f"{name}.safetensors"
    save_model(path, small_model(name))
    return path.read_bytes()


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return a copy of a model file with one to three damages.

    Parameters
    ----------
    content : bytes
        Of a sound file.
    chance : random.Random
        The same state makes the same damages.
    """
    for _ in range(chance.choice((1, 1, 2, 3))):
        kinds = (_bytes, _length, _values, _values, _values, _entries, _numbers, _numbers)
        try:
            content = chance.choice(kinds)(content, chance)
        except (ValueError, KeyError, TypeError, IndexError, struct.error, AttributeError,
                RecursionError):  # fmt: skip
            break  # the first damage left nothing to damage
    return content


def _parts(content):
    (length,) = struct.unpack("<Q", content[:8])
    return json.loads(content[8 : 8 + length]), content[8 + length :]


def _joined(header, body):
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def _bytes(content, chance):
    """Change some bytes, of the header mostly."""
    changed = bytearray(content)
    header = 8 + min(struct.unpack("<Q", content[:8])[0], len(content) - 8)
    for _ in range(chance.choice((1, 1, 2, 8))):
        place = chance.randrange(header if chance.random() < 0.8 else len(content))
        changed[place] = chance.choice((changed[place] ^ 1 << chance.randrange(8),
                                        chance.randrange(256)))  # fmt: skip
    return bytes(changed)


def _length(content, chance):
    """Change the length of the header or of the file."""
    kind, place = chance.randrange(4), chance.randrange(1, len(content))
    if kind == 0:
        wrong = chance.choice((0, 1, 7, 2**31, 2**63, 2**64 - 1, place))
        return struct.pack("<Q", wrong) + content[8:]
    if kind == 1:
        return content[:place]
    if kind == 2:
        return content + bytes(chance.randrange(1, 100))
    return content[:place] + content[chance.randrange(place, len(content)) :]


def _values(content, chance):
    """Replace, remove, copy or repeat a value of the description."""
    header, body = _parts(content)
    fields = json.loads(header["__metadata__"][KEY])
    _change(fields, chance)
    text = json.dumps(fields)
    if chance.random() < 0.05:
        text = text.replace("[", "[" * chance.choice((2, 900, 40_000)), 1)
    header["__metadata__"][KEY] = text
    return _joined(header, body)


def _entries(content, chance):
    """Replace, remove, copy or repeat a value of the header: names, shapes, offsets."""
    header, body = _parts(content)
    _change(header, chance)
    return _joined(header, body)


def _change(root, chance):
    """Change one value somewhere in a JSON object, in place."""
    place = root
    while True:
        keys = list(place) if isinstance(place, dict) else range(len(place))
        key = chance.choice(list(keys))
        below = place[key]
        if not isinstance(below, (dict, list)) or not below or chance.random() < 0.3:
            break
        place = below
    kind = chance.randrange(8)
    if kind == 0:
        del place[key]
    elif kind == 1 and isinstance(place, list):
        place.insert(chance.randrange(len(place) + 1), copy.deepcopy(below))
    elif kind == 2 and isinstance(place, list):
        place.extend(copy.deepcopy(place) * chance.choice((1, 3, 300)))
    elif kind == 3 and isinstance(place, dict):
        place[chance.choice(("surprise", "name", "low", "hyper", "seed"))] = below
    elif kind == 4 and isinstance(below, (int, float)):
        place[key] = chance.choice((below + 1, -below, below * 1e3, below / 3, str(below), [below]))
    else:
        place[key] = copy.deepcopy(chance.choice(HOSTILE))


def _numbers(content, chance):
    """Change some numbers of a tensor, or all of them."""
    header, body = _parts(content)
    names = [name for name in header if name != "__metadata__"]
    entry = header[chance.choice(names)]
    first, last = entry["data_offsets"]
    dtype = {"F32": np.float32, "I32": np.int32, "I64": np.int64}[entry["dtype"]]
    values = np.frombuffer(body[first:last], dtype).copy()
    places = [chance.randrange(len(values)) for _ in range(chance.choice((1, 1, 5)))]
    if dtype == np.float32:
        with np.errstate(all="ignore"):
            if chance.random() < 0.3:
                values *= np.float32(chance.choice((1e3, 1e12, -1.0, 1e-30, 0.0)))
            else:
                values[places] = chance.choice(NUMBERS)
    else:
        values[places] = chance.choice((-1, 0, 1, 7, 10**6, -(2**31), 2**31 - 1))
    return content[: len(content) - len(body)] + body[:first] + values.tobytes() + body[last:]
