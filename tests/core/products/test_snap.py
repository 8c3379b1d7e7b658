"""The metadata of SNAP in a GeoTIFF."""

import struct

import numpy as np
import pytest
from planar_sits.core.products.snap import snap_text
from planar_sits.tests.support.products import SIZE, add_tag, write_raster


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "a.tif", np.ones((2, SIZE, SIZE), np.float32))


def test_text_of_the_tag(raster):
    assert snap_text(str(raster)) == ""
    add_tag(raster, 65000, "<Dimap_Document>äöü</Dimap_Document>")
    assert snap_text(str(raster)) == "<Dimap_Document>äöü</Dimap_Document>"


def test_other_tag(raster):
    add_tag(raster, 65001, "<Dimap_Document/>")
    assert snap_text(str(raster)) == ""


@pytest.mark.parametrize("content", [b"", b"II", b"II*\0", b"II*\0\xff\xff\xff\xff", b"text" * 9])
def test_what_is_no_tiff(tmp_path, content):
    (tmp_path / "a.tif").write_bytes(content)
    assert snap_text(str(tmp_path / "a.tif")) == ""
    assert snap_text(str(tmp_path / "none.tif")) == ""


def test_length_is_bounded(raster):
    add_tag(raster, 65000, "<a/>" * 10)
    data = bytearray(raster.read_bytes())
    entry = data.rindex(struct.pack("<HH", 65000, 2))
    data[entry + 4 : entry + 8] = struct.pack("<I", 2**31)
    raster.write_bytes(bytes(data))
    assert snap_text(str(raster)) == ""
