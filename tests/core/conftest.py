"""Parcels drawn as text, rows of square parcels, a toy network: no raster, no QGIS."""

import numpy as np
import pytest
import torch
from torch import nn


def _pixels(letters_rows_cols, dates, bands, seed):
    from planar_sits.core.series.parcel_pixels import ParcelPixels

    rows = np.concatenate([rows for _, rows, _ in letters_rows_cols]).astype(np.int32)
    cols = np.concatenate([cols for _, _, cols in letters_rows_cols]).astype(np.int32)
    sizes = [len(rows) for _, rows, _ in letters_rows_cols]
    values = np.random.default_rng(seed).random((len(rows), dates, bands), np.float32)
    return ParcelPixels(
        values=values,
        rows=rows,
        cols=cols,
        offsets=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        index=np.arange(len(sizes)),
        keys=np.array([key for key, _, _ in letters_rows_cols], np.uint64),
    )


@pytest.fixture(scope="session")
def drawn():
    """Return a function that reads parcels from a drawing: a letter per parcel, '.' for none.

    The parcels come in the order of their letters; a letter is a parcel's key.
    """

    def build(text, dates=3, bands=2, seed=0):
        letters = np.array([list(line) for line in text.split()])
        names = [name for name in np.unique(letters) if name != "."]
        return _pixels(
            [(ord(name), *np.nonzero(letters == name)) for name in names], dates, bands, seed
        )

    return build


@pytest.fixture(scope="session")
def squares():
    """Return a function that makes square parcels side by side."""

    def build(count, side, dates=3, bands=2, seed=0):
        rows, cols = np.divmod(np.arange(side * side), side)
        keys = np.random.default_rng([seed, 1]).integers(0, 2**63, count)
        return _pixels(
            [(keys[index], rows, cols + side * index) for index in range(count)],
            dates,
            bands,
            seed,
        )

    return build


class Toy(nn.Module):
    """Scores from the mean of each band; no dropout, no batch norm."""

    def __init__(self, bands=2, classes=3, most=None):
        super().__init__()
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self.scores = nn.Linear(bands, classes)
        self.most, self.shapes = most, []

    def forward(self, images):
        if self.most is not None and len(images) > self.most:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
        self.shapes.append(tuple(images.shape))
        return self.scores(images.mean(dim=(2, 3)))


@pytest.fixture(scope="session")
def toy():
    """Return the class `Toy`; with ``most``, larger batches are out of memory."""
    return Toy


@pytest.fixture(scope="session")
def engine():
    """Return a function that makes an engine on the CPU, with its messages in ``warnings``."""
    from planar_sits.core.networks.device import Engine

    def make(batch_size=64):
        warnings = []
        result = Engine(torch.device("cpu"), batch_size, warnings.append)
        result.warnings = warnings
        return result

    return make


@pytest.fixture(scope="session")
def cancel_after():
    """Return a function that makes a ``cancelled`` which is true after some calls."""

    def make(calls):
        left = iter([False] * calls)
        return lambda: next(left, True)

    return make
