"""Fingerprints of input files."""

import hashlib

import pytest
from planar_sits.core.fingerprint import fingerprint


def test_a_small_file_is_hashed_whole(tmp_path):
    path = tmp_path / "a.tif"
    path.write_bytes(b"pixels")
    assert fingerprint(path) == {
        "name": "a.tif",
        "bytes": 6,
        "sha256": hashlib.sha256(b"pixels").hexdigest(),
    }


@pytest.mark.parametrize("size", [0, 2**20, 2**20 + 5, 2**21])
def test_up_to_two_mebibytes_it_is_the_hash_of_the_file(tmp_path, size):
    path, content = tmp_path / "a.tif", bytes(i % 251 for i in range(size))
    path.write_bytes(content)
    assert fingerprint(path)["sha256"] == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("position", [0, 2**20 - 1, 3 * 2**20 - 1])
def test_a_change_at_either_end_of_a_large_file_is_seen(tmp_path, position):
    path, content = tmp_path / "a.tif", bytearray(3 * 2**20)
    path.write_bytes(content)
    before = fingerprint(path)
    content[position] = 1
    path.write_bytes(content)
    assert fingerprint(path)["sha256"] != before["sha256"]


@pytest.mark.parametrize("path", ["missing.tif", "dbname='agency' table=\"parcels\"", "a\0b", "."])
def test_what_is_no_file_has_no_hash(tmp_path, path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert fingerprint(path)["bytes"] == -1
    assert fingerprint(path)["sha256"] == ""


def test_the_header_of_a_geopackage_does_not_count(tmp_path):
    path, header = tmp_path / "a.gpkg", b"SQLite format 3\0"
    path.write_bytes(header + b"\1" * 84 + b"pages")
    first = fingerprint(path)
    path.write_bytes(header + b"\2" * 84 + b"pages")
    assert fingerprint(path) == first
    path.write_bytes(header + b"\2" * 84 + b"other")
    assert fingerprint(path) != first
