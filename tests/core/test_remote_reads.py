"""Reads on other computers: settings of GDAL, waits, and what servers say."""

import threading
import time

import pytest
from osgeo import gdal
from planar_sits.core import remote_reads
from planar_sits.core.errors import Cancelled
from planar_sits.tests.support.http_files import served

URL = "/vsicurl/https://host/2020/a_2020-05-01.tif"


def test_settings_of_the_operator_stay(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MULTIRANGE", "NO")
    gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", "FALSE")
    try:
        with remote_reads.remote_reads():
            assert gdal.GetConfigOption("GDAL_HTTP_MULTIRANGE") == "NO"
            assert gdal.GetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN") == "FALSE"
            assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") == "2"
    finally:
        gdal.SetConfigOption("GDAL_DISABLE_READDIR_ON_OPEN", None)
    assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") is None


def test_settings_of_other_threads_stay():
    seen = []
    with remote_reads.remote_reads():
        thread = threading.Thread(
            target=lambda: seen.append(gdal.GetConfigOption("GDAL_HTTP_MULTIRANGE"))
        )
        thread.start()
        thread.join()
    assert seen == [None]


def test_waits_grow_and_can_be_cancelled():
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", "0.05")
    try:
        times = []
        for number in (1, 3):
            started = time.monotonic()
            remote_reads.wait(URL, number, cancelled=lambda: False)
            times.append(time.monotonic() - started)
        assert times[0] >= 0.75 * 0.05 and times[1] >= 0.75 * 0.2
    finally:
        gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", None)
    with pytest.raises(Cancelled):
        remote_reads.wait(URL, 20, cancelled=lambda: True)


def test_what_was_missing_is_found_later(tmp_path):
    """GDAL would remember that there is no such file."""
    with served(tmp_path) as server:
        source = f"/vsicurl/{server.url('a.tif')}"
        assert remote_reads.unreachable(source) == "'a.tif' (HTTP status 404)"
        assert len(server.requests) <= 3  # not again: its answer is final
        (tmp_path / "a.tif").write_bytes(b"II*")
        assert remote_reads.unreachable(source) == ""
        assert remote_reads.first_bytes(source, 2) == b"II"
        assert remote_reads.file_status(source).size == 3
