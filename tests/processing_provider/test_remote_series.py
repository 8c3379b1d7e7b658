"""Series on another computer: a server on the loopback, with failures."""

import itertools
import time
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from planar_sits.core.remote_reads import TRIES
from planar_sits.core.series import cells
from planar_sits.core.series.parcel_table import UNREADABLE
from planar_sits.tests.support.http_files import FAILURES, failing, served
from planar_sits.tests.support.layers import rows
from qgis.core import QgsProcessingException

# Of a file of the sample scene, what GDAL reads to open it.
HEAD = 32768


@pytest.fixture(scope="module")
def scene(sample, tmp_path_factory):
    """The sample scene in blocks of 64 x 64 pixels, without compression."""
    folder = tmp_path_factory.mktemp("scene")
    (folder / "images").mkdir()
    (folder / "masks").mkdir()
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]
    for path in sorted(sample.rglob("*.tif")):
        target = str(folder / path.relative_to(sample))
        gdal.Translate(target, str(path), creationOptions=options, outputType=gdal.GDT_Float32)
    return folder


@pytest.fixture
def server(scene):
    """A server of the scene."""
    with served(scene) as one:
        yield one


@pytest.fixture
def remote(server, scene):
    """The series of the scene as files of the server."""
    return {
        "SERIES": ["/vsicurl/" + server.url(f"images/{path.name}") for path in
                   sorted((scene / "images").glob("*.tif"))],
        "MASKS": [server.url(f"masks/{path.name}") for path in
                  sorted((scene / "masks").glob("*.tif"))],
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


@pytest.fixture
def refused(refusal, trained, parcels):
    """Return a function that gives the message by which a series is refused."""

    def call(chosen):
        return refusal("classify", **chosen, MODEL=trained["MODEL"], PARCELS=parcels,
                       DEVICE="cpu", OUTPUT="TEMPORARY_OUTPUT")  # fmt: skip

    return call


def assert_same(found, expected, names):
    """Assert that rows are the same; the last digits depend on the parcels beside them."""
    for name in names:
        for field, value in expected[name].items():
            same = pytest.approx(value, abs=1e-6) if isinstance(value, float) else value
            assert found[name][field] == same, field


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


def places(scene, parcels):
    """Return for each parcel whether it lies in the last of the 2 x 2 blocks: 1, 0, or partly."""
    image = gdal.Open(str(next((scene / "images").glob("*.tif"))))
    left, width, _, top, _, height = image.GetGeoTransform()
    right, bottom = left + image.RasterXSize * width, top + image.RasterYSize * height
    x, y = left + 64 * width, top + 64 * height
    block = ogr.CreateGeometryFromWkt(
        f"POLYGON(({x} {y},{right} {y},{right} {bottom},{x} {bottom},{x} {y}))"
    )
    source = ogr.Open(parcels)
    layer = source.GetLayer()
    shapes = {each["parcel"]: each.geometry().Clone() for each in layer}
    return {name: shape.Intersection(block).Area() / shape.Area()
            for name, shape in shapes.items()}  # fmt: skip


def last_block(scene, name):
    """Return the first byte and the size of the last block of an image."""
    image = gdal.Open(str(scene / name))
    band = image.GetRasterBand(1)
    return tuple(int(band.GetMetadataItem(f"BLOCK_{what}_1_1", "TIFF"))
                 for what in ("OFFSET", "SIZE"))  # fmt: skip


def test_block_that_is_gone(classified, series, remote, server, scene, parcels, feedback):
    """Its parcels come out with the reason, and those of other blocks as ever."""
    gone = sorted(f"images/{path.name}" for path in (scene / "images").glob("*.tif"))[2]
    offset, size = last_block(scene, gone)
    middle = offset + size // 2
    server.fail = lambda method, path, first, end: (
        403 if method == "GET" and path == f"/{gone}" and first <= middle < end else None
    )
    local = {row["parcel"]: row for row in classified(series)}
    log = feedback()
    found = {row["parcel"]: row for row in classified(remote, log)}
    assert list(found) == list(local)
    inside = places(scene, parcels)
    lost = {name for name, row in found.items() if row["pred_stat"] == UNREADABLE}
    assert {name for name, share in inside.items() if share == 1} <= lost
    assert lost <= {name for name, share in inside.items() if share > 0}
    assert 0 < len(lost) < len(found)
    assert_same(found, local, found.keys() - lost)
    assert any(Path(gone).stem in text and UNREADABLE in text for text in log.warnings)


def test_file_that_goes_in_mid_run(classified, series, remote, server, scene, feedback,
                                   monkeypatch):  # fmt: skip
    """What was read before is right; then the image is tried once for each block."""
    monkeypatch.setattr(cells, "_LARGEST", 64)
    gone = sorted(f"images/{path.name}" for path in (scene / "images").glob("*.tif"))[2]
    images = []

    def fail(method, path, first, end):
        if method == "GET" and path == f"/{gone}" and first:
            images.append(first)
        return 404 if len(images) > 1 and path == f"/{gone}" else None

    server.fail = fail
    local = {row["parcel"]: row for row in classified(series)}
    log = feedback()
    found = {row["parcel"]: row for row in classified(remote, log)}
    lost = {name for name, row in found.items() if row["pred_stat"] == UNREADABLE}
    assert 0 < len(lost) < len(found)
    assert_same(found, local, found.keys() - lost)
    assert any("HTTP status 404" in text for text in log.warnings)


def test_image_that_is_missing_at_the_start(refused, remote, server):
    """It is named, at once, without its token."""
    started = time.monotonic()
    missing = server.url("missing.tif?sig=hidden")
    message = refused({**remote, "SERIES": [*remote["SERIES"], missing]})
    assert "missing.tif" in message and "HTTP status 404" in message and "hidden" not in message
    assert time.monotonic() - started < 10


def test_virtual_raster_with_a_missing_part(refused, remote, server, tmp_path):
    virtual = tmp_path / "later_2017-12-01.vrt"
    gdal.BuildVRT(str(virtual), remote["SERIES"][0])
    text = virtual.read_text()
    first = remote["SERIES"][0].rsplit("/", 1)[-1]
    assert first in text
    virtual.write_text(text.replace(first, "missing.tif?token=hidden"))
    message = refused({**remote, "SERIES": [*remote["SERIES"][1:], str(virtual)]})
    assert "missing.tif" in message and "hidden" not in message


def test_server_that_is_down(refused, remote, server):
    """After a few tries."""
    server.fail = lambda *request: 503
    assert "HTTP status 503" in refused(remote)
    assert len(server.requests) >= TRIES


def test_cancel_while_waiting(classified, remote, server, feedback, monkeypatch):
    """At once, not after the wait."""
    log = feedback()
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "100")
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")  # its waits cannot be cancelled

    def fail(method, path, first, end):
        if method == "GET" and first:
            log.cancel()
            return 500
        return None

    server.fail = fail
    started = time.monotonic()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        classified(remote, log)
    assert time.monotonic() - started < 50


def test_tokens_are_told_nowhere(run, trained, parcels, remote, server, feedback, tmp_path,
                                capfd):  # fmt: skip
    """Neither in the log nor in the files, also where reads fail; the server gets them."""
    server.fail = failing(0.1)
    signed = {name: [f"{link}?X-Amz-Signature=hidden&plain=hidden" for link in links]
              for name, links in remote.items()}  # fmt: skip
    log, output = feedback(), tmp_path / "out.gpkg"
    run("classify", log, **signed, MODEL=trained["MODEL"], PARCELS=parcels, DEVICE="cpu",
        OUTPUT=str(output))  # fmt: skip
    model, report = tmp_path / "model.safetensors", tmp_path / "report.html"
    run("train", log, **signed, PARCELS=parcels, CLASS_FIELD="crop", LENGTH=12, FRACTION=10,
        EPOCHS=1, DEVICE="cpu", MODEL=str(model), REPORT=str(report),
        HISTORY=str(tmp_path / "history.gpkg"))  # fmt: skip
    texts = "\n".join([*log.infos, *log.warnings, *capfd.readouterr()])
    assert "hidden" not in texts
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or b"hidden" not in path.read_bytes(), path.name


def test_bucket_of_s3(classified, series, remote, server, scene, monkeypatch):
    """Objects without a signature, at an endpoint of the operator's choice."""
    monkeypatch.setenv("AWS_S3_ENDPOINT", server.host)
    monkeypatch.setenv("AWS_HTTPS", "NO")
    monkeypatch.setenv("AWS_VIRTUAL_HOSTING", "FALSE")
    monkeypatch.setenv("AWS_NO_SIGN_REQUEST", "YES")
    masks = [f"s3://masks/{path.name}" for path in sorted((scene / "masks").glob("*.tif"))]
    server.fail = failing(0.1)
    assert classified({**remote, "MASKS": masks}) == classified(series)


def test_on_a_cluster(classified, series, remote, server):
    """With failures of a tenth of the requests, by two worker processes."""
    server.fail = failing(0.1)
    local = {row["parcel"]: row for row in classified(series)}
    found = {row["parcel"]: row for row in classified(remote, CLUSTER="local:2")}
    assert list(found) == list(local)
    assert_same(found, local, found)


@pytest.mark.slow
def test_through_qgis_process(qgis_process, trained, parcels, remote, server, tmp_path):
    server.fail = failing(0.1)
    done = qgis_process.run("classify", **remote, MODEL=trained["MODEL"], PARCELS=parcels,
                            DEVICE="cpu", OUTPUT=tmp_path / "o.gpkg")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert {row["pred_stat"] for row in rows(tmp_path / "o.gpkg")} == {"classified"}


def test_through_the_command_line(trained, parcels, remote, server, tmp_path, capfd):
    """The same, and its log has no token either."""
    from planar_sits.core.command_line.main import main

    server.fail = failing(0.1)
    links = [f"--{name}={link}?sig=hidden" for name, group in remote.items() for link in group]
    output = tmp_path / "o.gpkg"
    assert main(["classify", *links, f"--MODEL={trained['MODEL']}", f"--PARCELS={parcels}",
                 "--DEVICE=cpu", f"--OUTPUT={output}"]) == 0  # fmt: skip
    assert {row["pred_stat"] for row in rows(output)} == {"classified"}
    assert "hidden" not in "".join(capfd.readouterr())
