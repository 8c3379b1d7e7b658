"""Rasters on other computers: names, and parts of virtual rasters."""

import pytest
from planar_sits.core import remote

URL = "/vsicurl/https://host/2020/a_2020-05-01.tif"


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
