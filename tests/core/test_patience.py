"""How often reads of rasters on other computers are tried."""

import pytest
from osgeo import gdal
from planar_sits.core import remote_reads
from planar_sits.core.patience import Patience
from planar_sits.core.remote_reads import TRIES

URL = "/vsicurl/https://host/2020/a_2020-05-01.tif"


@pytest.fixture
def quick():
    """Waits of no time."""
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", "0")
    yield
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", None)


def read(patience, source, results):
    """Read something whose tries have given results; return it and the number of tries."""
    left = list(results)
    found = patience.read(source, lambda number: left.pop(0) if left else None)
    return found, len(results) - len(left) if left or results else 0


def test_a_read_is_tried_again(quick):
    assert read(Patience(), URL, [None, None, b"x", b"y"]) == (b"x", 3)


def test_a_raster_that_failed_is_tried_once(quick, monkeypatch):
    monkeypatch.setattr(remote_reads, "_why", lambda part: "HTTP status 503")
    patience, other = Patience(), "/vsicurl/https://host/b.tif"
    assert read(patience, URL, [None] * 9) == (None, TRIES)
    assert read(patience, URL, [None] * 9) == (None, 1)
    assert read(patience, other, [None, b"x"]) == (b"x", 2)
    assert read(patience, URL, [b"x"]) == (b"x", 1)
    assert read(patience, URL, [None, b"x"]) == (b"x", 2)
    assert patience.failures == {URL: "HTTP status 503"}


def test_a_file_that_is_gone_is_not_waited_for(quick, monkeypatch):
    monkeypatch.setattr(remote_reads, "_why", lambda part: "HTTP status 404")
    assert read(Patience(), URL, [None] * 9) == (None, 2)


def test_a_server_that_is_down(quick, monkeypatch):
    monkeypatch.setattr(remote_reads, "_why", lambda part: "")
    patience = Patience()
    counts = [read(patience, f"{URL}{number}", [None] * 9)[1] for number in range(5)]
    assert counts == [TRIES] * 3 + [1] * 2
    assert read(patience, f"{URL}6", [b"x"])[0] == b"x"
    assert read(patience, f"{URL}7", [None, b"x"])[0] == b"x"
