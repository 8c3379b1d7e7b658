"""Series on another computer: a server on the loopback, with failures."""

import itertools
import random

import pytest
from osgeo import gdal
from planar_sits.tests.support.http_files import FAILURES, served
from planar_sits.tests.support.layers import rows
from qgis.core import QgsProcessingException

# Of a file of the sample scene, what GDAL reads to open it.
HEAD = 32768


@pytest.fixture
def server(sample):
    """A server of the sample scene; GDAL knows nothing of it, and waits little."""
    gdal.VSICurlClearCache()
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", "0.01")
    gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", "1")
    with served(sample) as one:
        yield one
    gdal.SetConfigOption("GDAL_HTTP_RETRY_DELAY", None)
    gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", None)


@pytest.fixture
def remote(server, sample):
    """The series of the sample scene as files of the server."""
    return {
        "SERIES": ["/vsicurl/" + server.url(path.name) for path in sorted(sample.glob("*.tif"))],
        "MASKS": [server.url(f"masks/{path.name}") for path in
                  sorted((sample / "masks").glob("*.tif"))],
    }  # fmt: skip


@pytest.fixture
def classified(run, trained, parcels):
    """Return a function that classifies by a series, and returns the rows by parcel."""

    def call(chosen, feedback=None, **more):
        results = run(
            "classify",
            feedback,
            **chosen,
            MODEL=trained["MODEL"],
            PARCELS=parcels,
            PROBABILITIES=True,
            DEVICE="cpu",
            OUTPUT="TEMPORARY_OUTPUT",
            **more,
        )
        return rows(results["OUTPUT"])

    return call


def failing(share, kinds=FAILURES):
    """Return failures of a share of the requests, the same at each call."""
    draw, kind = random.Random(1), itertools.cycle(kinds)
    return lambda method, path, first: next(kind) if draw.random() < share else None


def test_same_as_local_and_each_byte_once(classified, series, remote, server):
    assert classified(remote) == classified(series)
    images = {path for method, path, *_ in server.requests if method == "GET"}
    assert len(images) == len(remote["SERIES"]) + len(remote["MASKS"])
    for path in images:
        spans = sorted(server.reads(path[1:]))
        for (_, end), (first, _) in itertools.pairwise(spans):
            assert first >= min(end, HEAD), f"{path}: {spans}"


def test_a_tenth_of_the_reads_fail(classified, series, remote, server):
    server.fail = failing(0.1)
    assert classified(remote) == classified(series)
    failed = [status for *_, status in server.requests if status in FAILURES]
    assert len(set(failed)) == len(FAILURES)
