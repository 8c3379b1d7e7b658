"""Tests of .safetensors files, sound and unsound."""

import json
import os
import pickle
import struct

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.safe_file import (
    parse_json,
    read_header,
    read_tensors,
    write_tensors,
)

ONE = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}


def raw_file(path, header, body=b"\0" * 24, length=None):
    """Write a file with any header (a dict or bytes)."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + body)
    return path


def read_all(path):
    return read_header(path), read_tensors(path)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "weights.safetensors"


@pytest.fixture
def assert_refused(path):
    """Return a function that writes a header and expects a refusal with the file's name."""

    def expect(header, **options):
        raw_file(path, header, **options)
        with pytest.raises(PlanarSitsError, match=r"weights\.safetensors"):
            read_header(path)

    return expect


def test_what_is_written_is_read(path):
    rng = np.random.default_rng(0)
    tensors = {
        "a": rng.random((2, 3)).astype(np.float32),
        "b": np.array(7, np.int64),
        "é": rng.integers(0, 9, (4,)).astype(np.int32),
    }
    write_tensors(path, tensors, {"note": "blé d’hiver"})
    metadata, shapes = read_header(path)
    assert metadata == {"note": "blé d’hiver"}
    assert shapes == {"a": (2, 3), "b": (), "é": (4,)}
    loaded = read_tensors(path)
    assert loaded.keys() == tensors.keys()
    for name, value in tensors.items():
        assert loaded[name].dtype == value.dtype
        assert np.array_equal(loaded[name], value)


def test_a_sound_file_made_by_hand(path):
    body = np.arange(6, dtype="<f4").tobytes()
    (metadata, shapes), tensors = read_all(raw_file(path, {"w": ONE}, body))
    assert (metadata, shapes) == ({}, {"w": (2, 3)})
    assert tensors["w"].tolist() == [[0, 1, 2], [3, 4, 5]]


def test_no_temporary_file_is_left(path):
    write_tensors(path, {"a": np.zeros(3, np.float32)}, {})
    assert os.listdir(path.parent) == [path.name]


def test_an_existing_file_is_replaced(path):
    write_tensors(path, {"a": np.zeros(300, np.float32)}, {})
    write_tensors(path, {"b": np.ones(3, np.float32)}, {})
    assert list(read_tensors(path)) == ["b"]


def test_a_file_in_place_of_a_folder(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(PlanarSitsError, match=r"m\.safetensors' cannot be written \("):
        write_tensors(tmp_path / "file" / "m.safetensors", {"a": np.zeros(3, np.float32)}, {})
    assert os.listdir(tmp_path) == ["file"]


def test_a_folder_in_place_of_the_file(tmp_path):
    (tmp_path / "m.safetensors").mkdir()
    with pytest.raises(PlanarSitsError, match="cannot be written"):
        write_tensors(tmp_path / "m.safetensors", {"a": np.zeros(3, np.float32)}, {})
    assert os.listdir(tmp_path) == ["m.safetensors"]


def test_a_failed_write_keeps_the_old_file(path, monkeypatch):
    write_tensors(path, {"a": np.ones(3, np.float32)}, {})

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(PlanarSitsError, match="No space left"):
        write_tensors(path, {"b": np.zeros(3, np.float32)}, {})
    assert os.listdir(path.parent) == [path.name]
    assert list(read_tensors(path)) == ["a"]


def test_a_missing_file(path):
    with pytest.raises(PlanarSitsError, match="cannot be read"):
        read_header(path)


def test_a_folder(tmp_path):
    with pytest.raises(PlanarSitsError, match="cannot be read"):
        read_header(tmp_path)


def test_an_empty_file(path):
    path.write_bytes(b"")
    with pytest.raises(PlanarSitsError, match="is empty"):
        read_header(path)


@pytest.mark.parametrize("content", [b"\0", b"{}", b"\x80\x04N.", b"<html></html>", b"\0" * 64])
def test_a_file_of_another_format(path, content):
    path.write_bytes(content)
    with pytest.raises(PlanarSitsError, match=r"not a \.safetensors file"):
        read_header(path)


def test_a_pickle(path):
    path.write_bytes(pickle.dumps({"w": list(range(1000))}))
    with pytest.raises(PlanarSitsError, match=r"not a \.safetensors file"):
        read_header(path)


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200))
def test_random_bytes_are_refused(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "random.safetensors"
    path.write_bytes(content)
    with pytest.raises(PlanarSitsError):
        read_header(path)


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=60))
def test_a_header_of_random_bytes_is_refused(tmp_path_factory, content):
    path = raw_file(tmp_path_factory.getbasetemp() / "random.safetensors", b"{" + content)
    with pytest.raises(PlanarSitsError):
        read_header(path)


def test_every_truncation(path):
    write_tensors(path, {"a": np.zeros(9, np.float32)}, {"note": "x"})
    content = path.read_bytes()
    for size in range(len(content)):
        path.write_bytes(content[:size])
        with pytest.raises(PlanarSitsError):
            read_header(path)


def test_a_file_that_is_too_long(path):
    raw_file(path, {"w": ONE}, b"\0" * 25)
    with pytest.raises(PlanarSitsError, match="size is wrong"):
        read_header(path)


@pytest.mark.parametrize("length", [0, 1, 10**6, 10**7 + 1, 2**63, 2**64 - 1])
def test_a_wrong_header_length(assert_refused, length):
    assert_refused({"w": ONE}, length=length)


@pytest.mark.parametrize(
    "change",
    [
        {"dtype": "F128"},
        {"dtype": ["F32"]},
        {"dtype": None},
        {"shape": [3, 3]},
        {"shape": [-2, -3]},
        {"shape": [6.0]},
        {"shape": [10**9, 10**9]},
        {"shape": "23"},
        {"shape": 6},
        {"shape": None},
        {"shape": [float("nan")]},
        {"data_offsets": [24, 0]},
        {"data_offsets": [-24, 0]},
        {"data_offsets": [0, 4 * 10**18]},
        {"data_offsets": [0]},
        {"data_offsets": [0, 12, 24]},
        {"data_offsets": "ab"},
        {"data_offsets": None},
    ],
    ids=str,
)
def test_an_unsound_tensor(assert_refused, change):
    assert_refused({"w": {**ONE, **change}})


@pytest.mark.parametrize("key", ["dtype", "shape", "data_offsets"])
def test_an_incomplete_tensor(assert_refused, key):
    assert_refused({"w": {name: value for name, value in ONE.items() if name != key}})


@pytest.mark.parametrize("entry", [None, 5, "F32", [], [ONE]], ids=str)
def test_a_tensor_that_is_none(assert_refused, entry):
    assert_refused({"w": entry})


def test_overlapping_tensors(assert_refused):
    assert_refused({"a": ONE, "b": {**ONE, "data_offsets": [12, 36]}}, body=b"\0" * 36)
    assert_refused({"a": ONE, "b": ONE})


def test_a_hole_between_tensors(assert_refused):
    assert_refused({"a": ONE, "b": {**ONE, "data_offsets": [28, 52]}}, body=b"\0" * 52)


def test_a_shape_beyond_all_numbers(assert_refused):
    beyond = {"dtype": "F32", "shape": [2**64, 0], "data_offsets": [24, 24]}
    assert_refused({"a": ONE, "b": beyond})


@pytest.mark.parametrize("text", [b"{", b"{}x", b"[]", b'{"w": ', b"{'w': 1}", b"{\xff\xfe}"])
def test_a_header_that_is_not_json(assert_refused, text):
    assert_refused(text + b" " * 8)


def test_a_header_nested_too_deep(assert_refused):
    assert_refused(b'{"a":' * 100_000 + b"1" + b"}" * 100_000)


@pytest.mark.parametrize("metadata", [None, 5, "text", ["a"], {"a": 5}, {"a": {}}], ids=str)
def test_metadata_that_are_no_texts(assert_refused, metadata):
    assert_refused({"__metadata__": metadata, "w": ONE})


def test_a_tensor_as_a_list(assert_refused):
    # safetensors accepts it, but its shape has no name.
    assert_refused({"w": ["F32", [2, 3], [0, 24]]})


def test_an_unknown_field_nested_too_deep(assert_refused):
    entry = json.dumps(ONE)[:-1] + ', "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
    assert_refused(('{"w": ' + entry + "}").encode())


def test_more_tensors_than_any_network_has(assert_refused):
    empty = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    assert_refused({str(number): empty for number in range(2001)}, body=b"")


def test_numbers_that_numpy_lacks(path):
    raw_file(path, {"w": {"dtype": "BF16", "shape": [2], "data_offsets": [0, 4]}}, b"\0" * 4)
    assert read_header(path).shapes == {"w": (2,)}
    with pytest.raises(PlanarSitsError, match=r"weights\.safetensors.*float32"):
        read_tensors(path)


def test_tensors_of_a_damaged_file(path):
    raw_file(path, {"a": ONE, "b": ONE})
    with pytest.raises(PlanarSitsError, match=r"weights\.safetensors.*damaged"):
        read_tensors(path)


@pytest.fixture(scope="module")
def small_file(tmp_path_factory):
    """Bytes of a small sound file, 16 of them for the tensors."""
    path = tmp_path_factory.mktemp("small") / "small.safetensors"
    write_tensors(path, {"a": np.ones(2, np.float32), "b": np.array(7)}, {"note": "x"})
    return path.read_bytes()


@settings(max_examples=150, deadline=None)
@given(position=st.integers(0, 10**6), flip=st.integers(1, 255))
@example(position=8, flip=0x80)
def test_a_changed_byte_is_refused_or_harmless(small_file, tmp_path_factory, position, flip):
    path = tmp_path_factory.getbasetemp() / "flipped.safetensors"
    content = bytearray(small_file)
    content[position % (len(content) - 16)] ^= flip
    path.write_bytes(content)
    try:
        read_all(path)
    except PlanarSitsError as error:
        assert "flipped.safetensors" in str(error)


BOMBS = {
    "numbers": "[" + "1," * 1_300_000 + "1]",
    "objects": "[" + "{}," * 60_000 + "1]",
    "lists": "[" + "[]," * 60_000 + "1]",
    "keys": "{" + ",".join(f'"{number}":0' for number in range(60_000)) + "}",
    "nested": "[" * 40_000 + "]" * 40_000,
    "nested less": "[" * 60 + "]" * 60,
    "nested objects": '{"a":' * 60 + "1" + "}" * 60,
    "a number of many digits": "1" * 5_000_000,
    "many long numbers": "[" + ("1" * 4000 + ",") * 1000 + "1]",
    "not a number": "[NaN]",
    "infinite": "[-Infinity]",
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_text_of_too_many_values_is_not_parsed(kind):
    with pytest.raises((ValueError, RecursionError)):
        parse_json(BOMBS[kind])


@pytest.mark.parametrize("kind", BOMBS)
def test_a_header_of_too_many_values(assert_refused, kind):
    assert_refused(f'{{"w": {json.dumps(ONE)}, "x": {BOMBS[kind]}}}'.encode())


def test_numbers_of_a_json_text():
    text = '[1, -20, 0.1, 1e-400, "1111111111111111111111111", null, true]'
    assert parse_json(text) == [1, -20, 0.1, 0.0, "1" * 25, None, True]


def test_a_header_in_another_encoding(assert_refused):
    assert_refused(json.dumps({"w": ONE}).encode("utf-16-le"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(path):
    os.mkfifo(path)
    with pytest.raises(PlanarSitsError, match="is not a file"):
        read_header(path)


def test_a_file_larger_than_any_model(path):
    # Sparse: it takes no room on most disks.
    size = 5 * 2**30
    header = json.dumps({"w": {"dtype": "U8", "shape": [size], "data_offsets": [0, size]}})
    raw_file(path, header.encode(), b"")
    os.truncate(path, 8 + len(header) + size)
    with pytest.raises(PlanarSitsError, match="5.0 GiB"):
        read_header(path)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 3e38, -1e16])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_numbers_that_no_weight_has(path, value, dtype):
    values = np.ones((3, 4), dtype)
    values[2, 1] = value
    write_tensors(path, {"first": np.ones(2, np.float32), "layer.weight": values}, {})
    with pytest.raises(PlanarSitsError, match=r"weights\.safetensors' is damaged.*layer\.weight"):
        read_tensors(path)


def test_empty_whole_and_small_numbers_are_weights(path):
    tensors = {
        "empty": np.zeros((0, 3), np.float32),
        "whole": np.array([2**62]),
        "half": np.array([6e4], np.float16),
        "small": np.array([-1e14, 1e-40], np.float32),
    }
    write_tensors(path, tensors, {})
    assert read_tensors(path).keys() == tensors.keys()


def test_a_check_that_fails_keeps_the_earlier_file(path):
    write_tensors(path, {"a": np.ones(3, np.float32)}, {})

    def refuse(part):
        assert read_tensors(part)["a"].tolist() == [0, 0]
        raise PlanarSitsError("no good")

    with pytest.raises(PlanarSitsError, match="no good"):
        write_tensors(path, {"a": np.zeros(2, np.float32)}, {}, refuse)
    assert os.listdir(path.parent) == [path.name]
    assert len(read_tensors(path)["a"]) == 3
