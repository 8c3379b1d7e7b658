"""A sweep over the grid of one zone."""

import numpy as np
from planar_sits.core.errors import never_cancelled, no_progress
from planar_sits.core.series.sweep import Sweep
from planar_sits.core.series.values import ValueReader
from planar_sits.core.series.windows import WindowReader


def test_only_the_members_are_read(series, polygons, parcels_of, box):
    parcels = parcels_of(polygons([box(0, 0, 3, 3), box(5, 5, 9, 9), box(8, 2, 12, 4)]), series)
    sweep = Sweep(ValueReader(series, WindowReader(series)), parcels, 1000)
    quiet = {"progress": no_progress, "cancelled": never_cancelled}
    (chunk,) = sweep.chunks([2, 0], **quiet)
    assert chunk.index.tolist() == [0, 2]
    assert chunk.sizes.tolist() == [9, 8]
    assert chunk.dates is None
    assert [wkb is None for wkb in parcels.wkb] == [True, False, True]
    (rest,) = sweep.chunks([1], **quiet)
    assert np.isfinite(rest.values).all() and rest.values.shape == (16, 3, 2)
