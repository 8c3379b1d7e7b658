"""Tasks and results as bytes."""

import pickle

import numpy as np
import pytest
from planar_sits.core.cluster.packing import digest, join, pack, split, unpack
from planar_sits.core.errors import PlanarSitsError

ARRAYS = {
    "keys": np.array([2**64 - 1, 0], np.uint64),
    "values": np.array([[np.nan, np.inf], [1e-300, -0.0]]),
    "none": np.empty((0, 4)),
    "text": np.frombuffer(b"abc", np.uint8),
}


def test_what_is_packed_comes_out():
    header, arrays = unpack(pack({"kind": "a", "n": [1, 2.5, None, "é"]}, ARRAYS))
    assert header == {"kind": "a", "n": [1, 2.5, None, "é"]}
    assert arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(arrays[name], array)


def test_equal_content_gives_equal_bytes_and_other_content_others():
    first = pack({"a": 1, "b": 2}, ARRAYS)
    assert pack({"b": 2, "a": 1}, {name: array.copy() for name, array in ARRAYS.items()}) == first
    assert digest(pack({"a": 1, "b": 3}, ARRAYS)) != digest(first)
    assert digest(pack({"a": 1, "b": 2}, {**ARRAYS, "none": np.empty((0, 3))})) != digest(first)
    assert digest(b"a", b"b") != digest(b"ab", b"")


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:20],
        lambda data: data[:-1],
        lambda data: b"",
        lambda data: b"\xff" * 64,
        lambda data: data + b"0",
        lambda data: pickle.dumps({"a": 1}),
    ],
)
def test_damaged_bytes_are_refused(damage):
    with pytest.raises(PlanarSitsError, match="damaged"):
        unpack(damage(pack({"a": 1}, ARRAYS)))


def test_texts_of_bytes_are_joined_and_split():
    parts = [b"one", b"", b"three"]
    assert split(*join(parts)) == parts
    assert split(*join([])) == []
