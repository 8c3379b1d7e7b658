"""Damaged model files: each gives finite probabilities or a `PlanarSitsError`, within seconds.

`make fuzz` tries 50,000. A failure names its network and number, from which the file is made
again: ``FUZZ_MODELS`` is the number of files, ``FUZZ_FIRST`` the first one.
"""

import json
import os
import random
import signal
from contextlib import contextmanager
from dataclasses import asdict

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.classify import parcel_predictor, prepared
from planar_sits.core.networks.device import Engine
from planar_sits.core.networks.model_file import load_model, read_description
from planar_sits.core.networks.registry import NETWORKS, network_class
from planar_sits.core.report.model import model_facts, write_model_page
from planar_sits.core.series.parcel_pixels import ParcelPixels
from planar_sits.tests.support.model_files import damaged, model_bytes

pytestmark = pytest.mark.faults

FILES, FIRST = int(os.environ.get("FUZZ_MODELS", 3000)), int(os.environ.get("FUZZ_FIRST", 0))
# The files of torchvision's networks are large: fewer of them.
LARGE = [name for name in NETWORKS if network_class(name).imagenet]
EACH = FILES // (len(NETWORKS) - len(LARGE)) + 1
# No file is worked on for so long, however busy the computer.
SECONDS = 60
# Values in a planar image beyond which a file is loaded and described, but not used.
MOST_VALUES = 300_000


@contextmanager
def watched(what):
    """Raise an AssertionError if the block takes longer than any file should."""

    def stop(*_):
        raise AssertionError(f"{what}: no end after {SECONDS} s")

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def parcels(bands, days):
    """Return three parcels of 1, 6 and 25 pixels with values by date."""
    rows, cols = np.divmod(np.r_[0, 0:6, 0:25], 5)
    values = np.random.default_rng(0).random((32, len(days), bands), np.float32)
    return ParcelPixels(
        values=values,
        rows=rows.astype(np.int32),
        cols=(cols + np.repeat([0, 10, 20], [1, 6, 25])).astype(np.int32),
        offsets=np.array([0, 1, 7, 32]),
        index=np.arange(3),
        keys=np.array([5, 6, 7], np.uint64),
    )


def use(path, page):
    """Load, describe and use a model as the algorithms do."""
    model = load_model(path)
    description = model.description
    json.dumps(asdict(description), ensure_ascii=False).encode()
    "\n".join(f"{name}: {value}" for name, value in model_facts(model)).encode()
    write_model_page(page, model)
    bands, days, length = len(description.bands), description.days, description.segments.length
    if bands * len(days) * length > MOST_VALUES:
        return
    engine = Engine(torch.device("cpu"), 8, lambda message: None)
    for adaptive in (False, True):
        predictor = parcel_predictor(model, engine, adaptive=adaptive, fraction=20.0)
        for pixels in prepared([parcels(bands, days)], description, np.array(days)):
            probabilities = predictor.predict(pixels).probabilities
            assert probabilities.shape == (3, len(description.classes))
            assert np.allclose(probabilities.sum(axis=1), 1)


@pytest.mark.parametrize("name", NETWORKS)
def test_damaged_model_files(tmp_path, name):
    content = model_bytes(name, tmp_path)
    path, page = tmp_path / "model.safetensors", tmp_path / "page.html"
    path.write_bytes(content)
    use(path, page)
    refused = 0
    for number in range(FIRST, FIRST + (max(4, EACH // 20) if name in LARGE else EACH)):
        path.write_bytes(damaged(content, random.Random(f"{name} {number}")))
        what = f"{name}, file {number}"
        with watched(what):
            try:
                read_description(path)
                use(path, page)
            except PlanarSitsError:
                refused += 1
            except Exception as error:
                raise AssertionError(f"{what}: {error!r}") from error
    assert refused
