"""Rasters on other computers: names, GDAL's settings, patience."""

import threading
import time

import pytest
from osgeo import gdal
from planar_sits.core import remote
from planar_sits.core.errors import Cancelled
from planar_sits.tests.support.http_files import served

URL = "/vsicurl/https://host/2020/a_2020-05-01.tif"


@pytest.fixture
def quick():
    """Waits of no time."""
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", "0")
    yield
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", None)


@pytest.mark.parametrize(
    "text, source",
    [
        ("https://host/a.tif?x=1", "/vsicurl/https://host/a.tif?x=1"),
        ("HTTP://host/a.tif", "/vsicurl/http://host/a.tif"),
        ("s3://bucket/a.tif", "/vsis3/bucket/a.tif"),
        ("gs://bucket/a.tif", "/vsigs/bucket/a.tif"),
        ("az://container/a.tif", "/vsiaz/container/a.tif"),
        ("/data/a.tif", "/data/a.tif"),
        ("C:\\data\\a.tif", "C:\\data\\a.tif"),
        ("file:///a.tif", "file:///a.tif"),
    ],
)
def test_urls_by_the_file_systems_of_gdal(text, source):
    assert remote.gdal_source(text) == source


@pytest.mark.parametrize(
    "source, expected",
    [
        (URL, True),
        ("/vsis3/bucket/a.tif", True),
        ("/vsicurl?max_retry=2&url=https://host/a.tif", True),
        ("/vsizip//vsicurl/https://host/a.zip/a.tif", True),
        ('NETCDF:"/vsicurl/https://host/a.nc":b', True),
        ("/vsizip/a.zip/a.tif", False),
        ("/data/vsicurl/a.tif", False),
        ("/missing/a.vrt", False),
    ],
)
def test_what_is_remote(source, expected):
    assert remote.is_remote(source) is expected


def test_remote_parts_of_virtual_rasters(tmp_path):
    """Also of one in another, and of one that is made of itself."""
    line = '<SourceFilename relativeToVRT="1">{}</SourceFilename>'
    (tmp_path / "in.vrt").write_text(line.format(f"{URL}?x=1&amp;y=2"))
    (tmp_path / "out.vrt").write_text(line.format("in.vrt") + line.format("out.vrt"))
    assert remote.remote_parts(str(tmp_path / "out.vrt")) == [f"{URL}?x=1&y=2"]
    (tmp_path / "local.vrt").write_text(line.format("a.tif"))
    assert not remote.is_remote(str(tmp_path / "local.vrt"))


@pytest.mark.parametrize(
    "source, name",
    [
        (f"{URL}?X-Amz-Date=20130524T000000Z&X-Amz-Credential=A/20130524/s3", "a_2020-05-01.tif"),
        ("/vsicurl?url=https%3A%2F%2Fhost%2Fa_2020-05-01.tif", "a_2020-05-01.tif"),
        ("/data/a?b.tif|option:X=1", "a?b.tif"),
        ("C:\\data\\a.tif", "a.tif"),
    ],
)
def test_name_of_the_file_without_the_query(source, name):
    """A date in the query is that of a signature."""
    assert remote.file_name(source) == name


def test_settings_of_the_operator_stay(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MULTIRANGE", "NO")
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "FALSE")
    try:
        with remote.remote_reads():
            assert gdal.GetConfigOption("GDAL_HTTP_MULTIRANGE") == "NO"
            assert gdal.GetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") == "FALSE"
            assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") == "2"
    finally:
        gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)
    assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") is None


def test_settings_of_other_threads_stay():
    seen = []
    with remote.remote_reads():
        thread = threading.Thread(
            target=lambda: seen.append(gdal.GetConfigOption("GDAL_HTTP_MULTIRANGE"))
        )
        thread.start()
        thread.join()
    assert seen == [None]


def read(patience, source, results):
    """Read something whose tries have given results; return it and the number of tries."""
    left = list(results)
    found = patience.read(source, lambda number: left.pop(0) if left else None)
    return found, len(results) - len(left) if left or results else 0


def test_a_read_is_tried_again(quick):
    assert read(remote.Patience(), URL, [None, None, b"x", b"y"]) == (b"x", 3)


def test_a_raster_that_failed_is_tried_once(quick, monkeypatch):
    monkeypatch.setattr(remote, "_why", lambda part: "HTTP status 503")
    patience, other = remote.Patience(), "/vsicurl/https://host/b.tif"
    assert read(patience, URL, [None] * 9) == (None, remote.TRIES)
    assert read(patience, URL, [None] * 9) == (None, 1)
    assert read(patience, other, [None, b"x"]) == (b"x", 2)
    assert read(patience, URL, [b"x"]) == (b"x", 1)
    assert read(patience, URL, [None, b"x"]) == (b"x", 2)
    assert patience.failures == {URL: "HTTP status 503"}


def test_a_file_that_is_gone_is_not_waited_for(quick, monkeypatch):
    monkeypatch.setattr(remote, "_why", lambda part: "HTTP status 404")
    assert read(remote.Patience(), URL, [None] * 9) == (None, 2)


def test_a_server_that_is_down(quick, monkeypatch):
    monkeypatch.setattr(remote, "_why", lambda part: "")
    patience = remote.Patience()
    counts = [read(patience, f"{URL}{number}", [None] * 9)[1] for number in range(5)]
    assert counts == [remote.TRIES] * 3 + [1] * 2
    assert read(patience, f"{URL}6", [b"x"])[0] == b"x"
    assert read(patience, f"{URL}7", [None, b"x"])[0] == b"x"


def test_waits_grow_and_can_be_cancelled():
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", "0.05")
    try:
        times = []
        for number in (1, 3):
            started = time.monotonic()
            remote.wait(URL, number, cancelled=lambda: False)
            times.append(time.monotonic() - started)
        assert times[0] >= 0.75 * 0.05 and times[1] >= 0.75 * 0.2
    finally:
        gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", None)
    with pytest.raises(Cancelled):
        remote.wait(URL, 20, cancelled=lambda: True)


def test_what_was_missing_is_found_later(tmp_path):
    """GDAL would remember that there is no such file."""
    with served(tmp_path) as server:
        source = f"/vsicurl/{server.url('a.tif')}"
        assert remote.unreachable(source) == "'a.tif' (HTTP status 404)"
        assert len(server.requests) <= 3  # not again: its answer is final
        (tmp_path / "a.tif").write_bytes(b"II*")
        assert remote.unreachable(source) == ""
        assert remote.first_bytes(source, 2) == b"II"
        assert remote.file_status(source).size == 3
