"""Tests of model files written before: they load and give the same probabilities.

`tests/fixtures/models` holds a small model file of each method, written by format 3, and
`expected.json` with the results of the code that wrote them. The networks of torchvision
are too large to be kept: of those there are the header and the tensors' names, and the
scores for weights from a formula.
"""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from planar_sits.core.learning.classify import parcel_predictor
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.model_file import load_model
from planar_sits.core.networks.safe_file import write_tensors
from planar_sits.core.planar.prepare import normalised
from planar_sits.core.series.parcel_pixels import ParcelPixels

MODELS = Path(__file__).resolve().parents[2] / "fixtures" / "models"
EXPECTED = json.loads((MODELS / "expected.json").read_text(encoding="utf-8"))
PARCELS, SIDE, STEPS, BANDS = 12, 4, 5, 3


def predictions(model, pixels):
    """Return the predictions of all segments, and of adaptive voting."""
    engine = Engine(torch.device("cpu"), 32)
    return [
        parcel_predictor(model, engine, adaptive=adaptive).predict(pixels)
        for adaptive in (False, True)
    ]


@pytest.fixture(scope="module")
def pixels():
    """12 square parcels of 4 x 4 pixels in two classes, 5 time steps, 3 bands, by a formula."""
    per_parcel = SIDE * SIDE
    rows, cols = np.divmod(np.arange(per_parcel), SIDE)
    parcel = np.repeat(np.arange(PARCELS), per_parcel)
    pixel, step, band = np.meshgrid(
        np.arange(PARCELS * per_parcel), np.arange(STEPS), np.arange(BANDS), indexing="ij"
    )
    label = np.arange(PARCELS) % 2
    values = 1000 + 400 * np.sin(0.9 * step + 1.3 * band + 1.1 * label[parcel][pixel])
    values += 150 * np.sin(7.7 * pixel + 3.1 * step + band)
    return ParcelPixels(
        values=values.astype(np.float32),
        rows=np.tile(rows, PARCELS).astype(np.int32),
        cols=(np.tile(cols, PARCELS) + SIDE * parcel).astype(np.int32),
        offsets=np.arange(0, PARCELS * per_parcel + 1, per_parcel, dtype=np.int64),
        index=np.arange(PARCELS),
        keys=np.arange(PARCELS, dtype=np.uint64) * np.uint64(7919) + np.uint64(12345),
    )


@pytest.fixture(autouse=True)
def one_thread():
    """Compute with one thread, as for the expected values."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def spread(count, seed):
    """Return numbers from -1 to 1 that look random and are the same on every machine."""
    wave = np.sin(np.arange(count, dtype=np.float64) * 12.9898 + seed * 78.233) * 43758.5453
    return 2 * (wave - np.floor(wave)) - 1


def weights(name, shape, seed):
    """Return the values of a tensor by a formula, of the size that fresh weights have."""
    wave = spread(int(np.prod(shape)), seed)
    if name.endswith("running_var"):
        wave = 1 + 0.5 * wave
    elif len(shape) > 1:
        wave = wave * np.sqrt(6 / max(1, wave.size // shape[0]))
    elif name.endswith("weight"):
        wave = 1 + 0.1 * wave
    else:
        wave = wave * 0.1
    return wave.reshape(shape)


@pytest.mark.parametrize("method", EXPECTED["methods"])
def test_a_model_of_each_method_gives_the_same_probabilities(pixels, method):
    model = load_model(MODELS / f"{method}.safetensors")
    assert model.description.training["method"] == method
    assert model.description.class_names == ["maize", "wheat"]
    expected = EXPECTED["methods"][method]
    scaled = normalised(pixels, model.description.ranges)
    every, adaptive = predictions(model, scaled)
    assert np.allclose(every.probabilities, expected["probabilities"], rtol=0, atol=1e-6)
    assert every.segments.tolist() == expected["segments"]
    assert np.allclose(adaptive.probabilities, expected["adaptive"], rtol=0, atol=1e-6)
    assert adaptive.segments.tolist() == expected["used"]


@pytest.mark.parametrize("backbone", EXPECTED["torchvision"])
def test_a_model_of_each_torchvision_network_gives_the_same_scores(tmp_path, backbone):
    expected = EXPECTED["torchvision"][backbone]
    tensors = {
        name: weights(name, shape, seed).astype(dtype)
        for seed, (name, shape, dtype) in enumerate(expected["tensors"])
    }
    path = tmp_path / "model.safetensors"
    write_tensors(path, tensors, {"planar_sits": json.dumps(expected["header"])})
    model = load_model(path)
    assert model.description.backbone == backbone
    state = model.network.state_dict()
    assert list(state) == [name for name, _, _ in expected["tensors"]]
    images = ((spread(2 * 2 * 64 * 48, 99) + 1) / 2).reshape(2, 2, 64, 48).astype(np.float32)
    with torch.no_grad():
        scores = model.network(torch.from_numpy(images)).numpy()
    assert np.abs(scores - expected["scores"]).max() < 1e-5 * np.abs(expected["scores"]).max()
