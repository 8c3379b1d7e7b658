"""Random maps of parcels, for comparisons with brute force."""

import numpy as np
import pytest


@pytest.fixture(scope="session")
def random_map():
    """Return a function that makes rows, columns and offsets of parcels of random pixels."""

    def build(seed, height, width, parcels):
        owner = np.random.default_rng(seed).integers(-1, parcels, (height, width))
        members = [np.nonzero(owner == parcel) for parcel in range(parcels)]
        members = [(rows, cols) for rows, cols in members if len(rows)]
        none = np.zeros(0, np.int32)
        rows = np.concatenate([none, *(rows for rows, _ in members)]).astype(np.int32)
        cols = np.concatenate([none, *(cols for _, cols in members)]).astype(np.int32)
        return rows, cols, np.cumsum([0] + [len(rows) for rows, _ in members])

    return build
