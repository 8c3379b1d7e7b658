"""Groups of neighbouring parcels."""

from types import SimpleNamespace

import numpy as np
import pytest
from planar_sits.core.cluster.grouping import parcel_groups
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.parcel_table import NO_PIXEL, READY, Parcels

SIDE, BLOCK = 400, 64


class Zone:
    """A series as grouping sees it: a grid and the blocks of its rasters."""

    def __init__(self, height=BLOCK, width=BLOCK):
        provider = SimpleNamespace(yBlockSize=lambda: height, xBlockSize=lambda: width)
        self.grid = Grid("", 0.0, SIDE * 10.0, 10.0, 10.0, SIDE, SIDE)
        self.sources, self.masks = [SimpleNamespace(provider=provider)], []
        self.zones = [self]


def table(count, seed=0, zones=1):
    """Return square parcels of 3 x 3 pixels at random places, in random order."""
    rng = np.random.default_rng(seed)
    corners = rng.integers(0, SIDE - 3, (count, 2)) * 10.0
    left, top = corners[:, 0], SIDE * 10.0 - corners[:, 1]
    return Parcels(
        ids=[""] * count,
        feature_ids=range(count),
        labels=[None] * count,
        keys=np.zeros(count, np.uint64),
        bounds=np.stack([left, top - 30, left + 30, top], axis=1),
        wkb=[b""] * count,
        status=[READY] * count,
        zones=rng.integers(0, zones, count),
    )


def blocks(parcels, members, block=(BLOCK, BLOCK)):
    """Return the blocks that the parcels touch."""
    found = set()
    for index in members:
        left, bottom, right, top = parcels.bounds[index] / 10
        rows = range(int(SIDE - top) // block[0], int(SIDE - bottom - 1) // block[0] + 1)
        cols = range(int(left) // block[1], int(right - 1) // block[1] + 1)
        found |= {(row, col) for row in rows for col in cols}
    return found


@pytest.mark.parametrize("size", [1, 7, 50, 10_000])
def test_every_parcel_that_is_ready_is_in_one_group(size):
    parcels, zone = table(500), Zone()
    parcels.status[5] = NO_PIXEL
    groups = list(parcel_groups(parcels, zone, size))
    assert sorted(np.concatenate(groups).tolist()) == [n for n in range(500) if n != 5]
    assert max(map(len, groups)) <= 2 * size


def test_no_group_has_parcels_of_two_zones():
    parcels, zones = table(300, zones=2), SimpleNamespace(zones=[Zone(), Zone()])
    groups = list(parcel_groups(parcels, zones, 40))
    assert all(len(set(parcels.zones[group])) == 1 for group in groups)
    assert sum(map(len, groups)) == 300


@pytest.mark.parametrize("block", [(BLOCK, BLOCK), (4, SIDE)])
def test_few_blocks_are_read_by_two_tasks(block):
    """Against tasks of as many parcels in the order of the layer."""
    parcels = table(2000)
    groups = list(parcel_groups(parcels, Zone(*block), 120))
    reads = sum(len(blocks(parcels, group, block)) for group in groups)
    unsorted = [np.arange(first, first + 120) for first in range(0, 1920, 120)]
    by_layer = sum(len(blocks(parcels, group, block)) for group in unsorted)
    once = len(blocks(parcels, range(2000), block))
    # Those at the edges of tasks, which parcels cross, are read by both.
    assert reads <= 2 * once
    assert reads < by_layer / 4


def test_a_block_of_many_parcels_is_split_into_equal_tasks():
    parcels = table(1000)
    groups = list(parcel_groups(parcels, Zone(SIDE, SIDE), 100))
    assert {len(group) for group in groups} == {100}


def test_parcels_beyond_the_grid_are_in_a_group_too():
    parcels = table(20)
    parcels.bounds[0] += 1e6
    parcels.bounds[1] -= 1e6
    assert sum(map(len, parcel_groups(parcels, Zone(), 5))) == 20
    parcels.status[:] = [NO_PIXEL] * 20
    assert list(parcel_groups(parcels, Zone(), 5)) == []
