"""The classification on clusters: the results of one process."""

import os

import numpy as np
import pytest
from osgeo import gdal, ogr
from planar_sits.core.cluster.classification import empty_in_file, read_model_bytes
from planar_sits.core.cluster.client import Cluster
from planar_sits.core.cluster.packing import Packed
from planar_sits.core.cluster.place import Place
from planar_sits.core.cluster.store import executed, finished
from planar_sits.core.cluster.task import Done
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.classify import Classified
from planar_sits.core.series.parcel_table import FAILED
from planar_sits.core.series.reader import Reader
from planar_sits.tests.support.cluster_scene import ClusterScene, write_scene_model


@pytest.fixture(scope="module")
def one():
    """A connected cluster of one worker process on this machine."""
    with Cluster(Place(workers=1)) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def connected(by_hand):
    """A cluster that was started by hand."""
    with Cluster(Place(address=by_hand.address)) as cluster:
        yield cluster


@pytest.mark.parametrize("name", ["one", "local", "connected"])
@pytest.mark.parametrize("size", [1, 9, 300])
def test_any_cluster_and_any_size_of_tasks(request, scene, alone, tmp_path, name, size):
    if size == 1 and name != "local":
        pytest.skip("one of them is enough")
    result = scene.classify(request.getfixturevalue(name), tmp_path, task_size=size)
    result.assert_like(alone)
    done = executed(result.work.store.run)
    assert len(done) == len(set(done)) >= len(alone.parcels) // (2 * size)


def test_every_segment_votes(local, scene, tmp_path):
    result = scene.classify(local, tmp_path, task_size=9, adaptive=False)
    result.assert_like(scene.alone(adaptive=False))


def test_what_is_finished_is_not_done_again(local, scene, alone, tmp_path):
    first = scene.work(tmp_path, task_size=5)
    run, keys = first.store.run, {task.key for task in first.tasks()}
    with pytest.raises(Cancelled):
        first.classify(
            local, progress=lambda *_: None, cancelled=lambda: len(finished(run)) > 2
        )
    before, begun = finished(run), len(executed(run))
    assert 2 < len(before) < len(keys)
    lines = []
    local.info = lines.append
    result = scene.classify(local, tmp_path, task_size=5, resume=True)
    result.assert_like(alone)
    assert result.work.store.run == run and finished(run) == keys
    assert not before & set(executed(run)[begun:])
    assert "were finished in the run before" in lines[-1]
    result.work.store.clear()
    assert not run.exists()


def test_without_resume_all_is_done_again(local, scene, tmp_path):
    for _ in range(2):
        result = scene.classify(local, tmp_path, task_size=20)
        keys = [task.key for task in scene.work(tmp_path / "b", task_size=20).tasks()]
        assert sorted(executed(result.work.store.run)) == sorted(keys)


@pytest.mark.parametrize(
    "change",
    ["model", "voting", "image"],
)
def test_other_inputs_have_other_tasks(scene, tmp_path, change):
    work = scene.work(tmp_path, task_size=20)
    keys = {task.key for task in work.tasks()}
    if change == "model":
        other = scene.model.with_name("other.safetensors")
        write_scene_model(other)
        data = bytearray(other.read_bytes())
        data[-1] ^= 1
        other.write_bytes(bytes(data))
        changed = type(scene)(scene.images, other).work(tmp_path, task_size=20)
    elif change == "voting":
        changed = scene.work(tmp_path, task_size=20, adaptive=False)
    else:
        series = scene.series()
        path = min((scene.images / "images").glob("*.tif"))
        times = path.stat()
        os.utime(path, (times.st_atime, times.st_mtime + 5))
        try:
            changed = scene.work(tmp_path, task_size=20, series=series)
        finally:
            os.utime(path, (times.st_atime, times.st_mtime))
    assert not keys & {task.key for task in changed.tasks()}
    assert changed.store.run != work.store.run


def test_memory_changes_no_task(scene, tmp_path):
    """A machine that ended for lack of memory goes on with less."""
    works = [scene.work(tmp_path, task_size=20) for _ in range(2)]
    works[1].memory_mb = 16.0
    assert [t.key for t in works[0].tasks()] == [t.key for t in works[1].tasks()]


def test_the_notes_are_those_of_one_process(local, scene, tmp_path):
    work = scene.work(tmp_path, task_size=9)
    work.classify(local, progress=lambda *_: None, cancelled=lambda: False)
    reader = Reader(scene.series(), scene.parcels(), 64.0)
    reader.read_all()
    ranges = np.array(work.inputs.description.ranges)
    assert [note[:40] for note in work.notes()] == [
        note[:40] for note in reader.check.notes(ranges)
    ]


def test_progress_reaches_the_end(local, scene, tmp_path):
    fractions = []
    work = scene.work(tmp_path, task_size=9)
    work.classify(local, progress=lambda f, m="": fractions.append(f), cancelled=lambda: False)
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(fractions) > 3


class Fake:
    """A cluster whose tasks end as they are told to."""

    def __init__(self, end):
        self.end, self.info = end, lambda text: None

    def run(self, tasks, job, *, cancelled):
        yield from map(self.end, tasks)


def test_failures_have_a_status_and_the_reason_in_the_notes(scene, tmp_path):
    work = scene.work(tmp_path, task_size=300)
    cluster = Fake(lambda task: Done(task, None, "workers ended"))
    result = work.classify(cluster, progress=lambda *_: None, cancelled=lambda: False)
    assert work.inputs.parcels.status.count(FAILED) == len(work.inputs.parcels) - 1
    assert not result.pixels.any()
    assert work.notes()[-1].startswith("39 parcel(s) not computed (p")
    assert work.notes()[-1].endswith("…): workers ended")


class TwoTiles(ClusterScene):
    """The sample scene and a copy of it further east, where every other parcel is."""

    SHIFT = 384 * 10.0

    def parcels(self):
        parcels = super().parcels()
        for index in range(0, len(parcels), 2):
            shape = ogr.CreateGeometryFromWkb(parcels.wkb[index])
            parcels.wkb[index] = _moved(shape, self.SHIFT)
            parcels.bounds[index, ::2] += self.SHIFT
        return parcels


def _moved(shape, east):
    """Return a polygon further east, as well-known binary."""
    moved = ogr.Geometry(ogr.wkbPolygon)
    polygon = shape.GetGeometryRef(0) if shape.GetGeometryName() == "MULTIPOLYGON" else shape
    for ring in polygon:
        copy = ogr.Geometry(ogr.wkbLinearRing)
        for x, y, *_ in ring.GetPoints():
            copy.AddPoint_2D(x + east, y)
        moved.AddGeometry(copy)
    return bytes(moved.ExportToIsoWkb())


def test_a_tile_that_is_gone_takes_no_others_along(one, local, scene, tmp_path):
    """Of virtual rasters of two tiles one tile of a date is missing once the work has begun.

    Workers that have it open would still read it.
    """
    images = tmp_path / "images"
    (images / "images").mkdir(parents=True)
    (images / "parcels.gpkg").symlink_to(scene.images / "parcels.gpkg")
    tiles = []
    for path in sorted((scene.images / "images").glob("*.tif")):
        tiles.append(str(tmp_path / f"east_{path.name}"))
        left, width, _, top, _, height = (source := gdal.Open(str(path))).GetGeoTransform()
        bounds = [left, top, left + width * source.RasterXSize, top + height * source.RasterYSize]
        bounds[::2] = [bounds[0] + TwoTiles.SHIFT, bounds[2] + TwoTiles.SHIFT]
        gdal.Translate(tiles[-1], source, outputBounds=bounds)
        gdal.BuildVRT(str(images / "images" / path.name), [str(path), tiles[-1]]).FlushCache()
    split = TwoTiles(images, scene.model)
    whole = split.classify(one, tmp_path / "store", task_size=300)
    work = split.work(tmp_path / "store", task_size=300)
    os.unlink(tiles[2])
    result = work.classify(local, progress=lambda *_: None, cancelled=lambda: False)
    was, now = np.array(whole.parcels.status), np.array(work.inputs.parcels.status)
    failed = (was == "classified") & (np.arange(len(was)) % 2 == 0)
    assert set(now[failed]) == {FAILED}
    assert np.array_equal(now[~failed], was[~failed]) and "classified" in now
    np.testing.assert_allclose(
        result.probabilities[~failed], whole.classified.probabilities[~failed], atol=1e-6
    )
    assert any("cannot be read" in note for note in work.notes())


def test_a_task_that_ends_workers_is_split_down_to_a_parcel(scene, tmp_path):
    work = scene.work(tmp_path, task_size=300)
    (task,) = work.tasks()
    parts = work.parts(task)
    assert len(parts) == 8
    assert np.array_equal(np.concatenate([part.members for part in parts]), task.members)
    single = work.parts(parts[0])[0]
    assert len(single.members) == 1 and work.parts(single) == []


def test_results_take_no_memory():
    """A hundred million numbers: more than a test may take."""
    empty = empty_in_file(2_000_000, 50)
    assert isinstance(empty.probabilities, np.memmap)
    assert np.isnan(empty.novelty[-1]) and empty.pixels[5] == 0
    small, expected = empty_in_file(0, 3), Classified.empty(0, 3)
    assert small.probabilities.shape == expected.probabilities.shape
    for name in ("probabilities", "pixels", "segments", "novelty"):
        assert getattr(small, name).dtype == getattr(expected, name).dtype


def test_a_model_that_is_gone(tmp_path):
    with pytest.raises(PlanarSitsError, match="MODEL"):
        read_model_bytes(tmp_path / "nowhere")


def test_packed_is_what_done_holds():
    assert Done(None, Packed({}, {})).reason == ""
