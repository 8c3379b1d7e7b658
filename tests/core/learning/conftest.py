"""Networks without secrets, and an engine on the CPU."""

import pytest
import torch
from torch import nn


class Toy(nn.Module):
    """Scores from the mean of each band; no dropout, no batch norm."""

    def __init__(self, bands=2, classes=3, most=None):
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self.scores = nn.Linear(bands, classes)
        self.most, self.seen = most, []

    def forward(self, images):
        if self.most is not None and len(images) > self.most:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        self.seen.append(tuple(images.shape))
        return self.scores(images.mean(dim=(2, 3)))


@pytest.fixture
def toy():
    """Return the class `Toy`; with ``most``, larger batches are out of memory."""
    return Toy


@pytest.fixture
def engine():
    """Return a function that makes an engine on the CPU, with its warnings in ``told``."""
    from planar_sits.core.networks.device import Engine

    def make(batch_size=64):
        told = []
        made = Engine(torch.device("cpu"), batch_size, told.append)
        made.told = told
        return made

    return make


@pytest.fixture
def cancel_after():
    """Return a function that makes a ``cancelled`` which is true after some calls."""

    def make(calls):
        left = iter([False] * calls)
        return lambda: next(left, True)

    return make
