"""Groups of neighbouring parcels, so that few blocks are read by two tasks."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from ..series.cells import cell_shape
from ..series.parcel_table import READY, Parcels
from ..series.series import Series

# Parcels of a task, about: enough that starting a task costs little, and few enough that there are
# several tasks for each worker.
PARCELS = 300
# A cell of up to so many times as many parcels is one task: its blocks are read once.
_TOGETHER = 2


def parcel_groups(parcels: Parcels, series: Series, size: int = PARCELS) -> Iterator[np.ndarray]:
    """Yield groups of the parcels that are ready, zone by zone and cell by cell.

    A cell is a rectangle of whole raster blocks that holds about ``size`` parcels, or one block
    with more. Parcels of a cell are in one group, unless they are many.

    Parameters
    ----------
    parcels : Parcels
    series : Series
    size : int
        Parcels of a group, about.

    Yields
    ------
    (n,) int64 array
        Positions of the parcels.
    """
    ready = np.flatnonzero([status == READY for status in parcels.status])
    for zone, part in enumerate(series.zones):
        members = ready[parcels.zones[ready] == zone]
        if len(members):
            yield from _groups_of_zone(members, parcels.bounds[members], part, size)


def _groups_of_zone(
    members: np.ndarray, bounds: np.ndarray, series: Series, size: int
) -> Iterator[np.ndarray]:
    """Yield groups of the parcels of one zone."""
    grid = series.grid
    rows = np.clip((grid.top - bounds[:, 3]) // grid.pixel_height, 0, grid.height - 1)
    cols = np.clip((bounds[:, 0] - grid.left) // grid.pixel_width, 0, grid.width - 1)
    covered = (np.ptp(rows) + 1) * (np.ptp(cols) + 1)
    height, width = cell_shape(series, max(1, int(covered * size / len(members))))
    cell_rows, cell_cols = rows // height, cols // width
    # Within a cell from top to bottom, as its blocks are read.
    order = np.lexsort((cols, rows, cell_cols, cell_rows))
    changes = (np.diff(cell_rows[order]) != 0) | (np.diff(cell_cols[order]) != 0)
    cells = np.split(members[order], np.flatnonzero(changes) + 1)
    group: list[np.ndarray] = []
    count = 0
    for cell in cells:
        if group and count + len(cell) > size:
            yield np.concatenate(group)
            group, count = [], 0
        if len(cell) > _TOGETHER * size:
            yield from np.array_split(cell, math.ceil(len(cell) / size))
            continue
        group.append(cell)
        count += len(cell)
    if group:
        yield np.concatenate(group)
