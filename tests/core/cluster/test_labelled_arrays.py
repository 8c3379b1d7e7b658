"""Labelled parcels come back as they were packed."""

from dataclasses import asdict, replace

import numpy as np
import pytest
from planar_sits.core.cluster.labelled_arrays import pack_labelled, unpack_labelled
from planar_sits.core.errors import PlanarSitsError
from planar_sits.tests.support.compared import FACTS, labelled_parcels


@pytest.fixture
def labelled(squares):
    facts = replace(FACTS, masked=True, unit="reflectance", common_names=("red", ""))
    return replace(labelled_parcels(squares), facts=facts, classes=["é", "y", "z"])


@pytest.mark.parametrize("groups", [None, np.arange(30) // 3])
def test_everything_comes_back(labelled, groups):
    again, groups_again = unpack_labelled(pack_labelled(labelled, groups))
    for name in ("values", "rows", "cols", "offsets", "index", "keys"):
        before, after = getattr(labelled.pixels, name), getattr(again.pixels, name)
        np.testing.assert_array_equal(after, before)
        assert after.dtype == before.dtype
    np.testing.assert_array_equal(again.labels, labelled.labels)
    assert again.classes == labelled.classes
    facts, expected = asdict(again.facts), asdict(labelled.facts)
    np.testing.assert_array_equal(facts.pop("days"), expected.pop("days"))
    assert facts == expected
    assert groups_again is None if groups is None else (groups_again == groups).all()


def test_the_same_parcels_are_the_same_bytes(labelled):
    assert pack_labelled(labelled, None) == pack_labelled(replace(labelled), None)
    other = replace(labelled, labels=labelled.labels[::-1])
    assert pack_labelled(other, None) != pack_labelled(labelled, None)


def test_no_task_changes_the_parcels_of_the_next(labelled):
    again, _ = unpack_labelled(pack_labelled(labelled, None))
    with pytest.raises(ValueError, match="read-only"):
        again.pixels.values[0] = 0


def test_damaged_bytes_are_refused(labelled):
    with pytest.raises(PlanarSitsError, match="damaged"):
        unpack_labelled(pack_labelled(labelled, None)[:-7])
