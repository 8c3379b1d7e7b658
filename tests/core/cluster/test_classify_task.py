"""The classification of parcels as a task, in this process."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from planar_sits.core.cluster import classify_task as module
from planar_sits.core.cluster.classify_task import STATUSES, classify_task, computed
from planar_sits.core.cluster.packing import digest, unpack
from planar_sits.core.cluster.worker import Assets, Unfit
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series.parcel_table import CLASSIFIED, FAILED, NO_PIXEL
from planar_sits.core.series.windows import WindowReader
from planar_sits.tests.support.cluster_scene import EMPTY, TINY


@pytest.fixture
def work(scene, tmp_path):
    return scene.work(tmp_path, task_size=100)


@pytest.fixture
def run_task(work, how):
    """Return a function that runs the only task of the scene."""
    (task,) = work.tasks()

    def call(**changed):
        payload = unpack(task.payload)
        assets = {**work._assets, **changed.pop("assets", {})}
        hashes = changed.pop("hashes", {name: digest(data) for name, data in assets.items()})
        header = {**payload.header, **changed.pop("header", {})}
        return classify_task(
            payload._replace(header=header), Assets(assets, hashes), {**how, **changed}
        )

    return call


def statuses(result):
    return [STATUSES[number] for number in result.arrays["status"]]


def test_a_task_gives_what_one_process_gives(run_task, alone, work):
    result = run_task()
    ready = [n for n in range(len(alone.parcels)) if n != EMPTY]
    (task,) = work.tasks()
    order = np.argsort(task.members)
    assert [statuses(result)[n] for n in order] == [alone.parcels.status[n] for n in ready]
    assert statuses(result).count(NO_PIXEL) == 1
    for name in ("probabilities", "pixels", "segments", "novelty"):
        expected = getattr(alone.classified, name)[ready]
        np.testing.assert_allclose(result.arrays[name][order], expected, atol=1e-6)
    assert result.header["reasons"] == []


def test_the_model_and_the_series_are_prepared_once(run_task, monkeypatch):
    calls = []
    prepare = module._prepare
    monkeypatch.setattr(module, "_prepare", lambda *given: calls.append(1) or prepare(*given))
    module._THREAD.kept = {}
    first, second = run_task(), run_task()
    assert len(calls) == 1
    assert np.array_equal(first.arrays["probabilities"], second.arrays["probabilities"])
    run_task(header={"adaptive": False})
    assert len(calls) == 2


def test_no_more_than_two_models_are_kept(run_task):
    for fraction in (10.0, 20.0, 30.0):
        run_task(header={"fraction": fraction})
    assert len(module._THREAD.kept) == 2


@pytest.mark.parametrize(
    "assets",
    [
        {"model": b"no model"},
        {"model": b""},
        {"series": b'{"rasters": [{"kind": "image", "name": "a", "source": "/nowhere.tif", '
                   b'"alpha": [], "no_data": {}, "files": []}], "zones": [], "whole": null}'},
    ],
)  # fmt: skip
def test_a_worker_that_lacks_something_is_unfit(run_task, assets):
    with pytest.raises(Unfit):
        run_task(assets=assets)


def test_a_model_with_another_hash_is_refused(run_task):
    with pytest.raises(Unfit, match="model that it received is not the one"):
        run_task(hashes={"model": "0" * 32, "series": "0" * 32})


def test_a_device_that_is_not_there_makes_a_worker_unfit(run_task):
    with pytest.raises(Unfit, match="DEVICE is 'mps'"):
        run_task(header={"device": "mps"})


@pytest.fixture
def broken_windows(monkeypatch):
    """Return a function that lets reads fail that touch a column of pixels."""

    def break_from(column):
        read = WindowReader.read

        def failing(self, raster, bands, window, **more):
            if window.right > column:
                raise PlanarSitsError("The tile is gone.")
            return read(self, raster, bands, window, **more)

        monkeypatch.setattr(WindowReader, "read", failing)

    return break_from


def test_parcels_that_fail_do_not_take_their_neighbours_along(run_task, work, monkeypatch):
    whole = run_task()
    (task,) = work.tasks()
    bad = set(task.members[[2, 11]].tolist())
    inside = module.parcels_from

    def failing(arrays, members=()):
        found = inside(arrays, members)
        if bad & set(task.members[members].tolist()):
            raise PlanarSitsError("Its tile is gone.")
        return found

    monkeypatch.setattr(module, "parcels_from", failing)
    with pytest.raises(PlanarSitsError, match="gone"):
        run_task()
    result = run_task(patient=True)
    failed = [n for n, status in enumerate(statuses(result)) if status == FAILED]
    assert set(task.members[failed].tolist()) == bad
    assert result.header["reasons"] == ["Its tile is gone."]
    assert result.arrays["reason"][failed].tolist() == [0, 0]
    others = np.setdiff1d(np.arange(len(task.members)), failed)
    for name in ("probabilities", "pixels", "novelty", "status", "keys"):
        np.testing.assert_allclose(
            result.arrays[name][others], whole.arrays[name][others], atol=1e-6
        )


def test_if_nothing_can_be_read_every_parcel_has_the_reason(run_task, broken_windows):
    broken_windows(0)
    result = run_task(patient=True)
    assert set(statuses(result)) == {FAILED, NO_PIXEL}
    assert result.header["reasons"] == ["The tile is gone."]
    assert CLASSIFIED not in statuses(result)


def test_few_pixels_go_back_for_the_check_of_the_values(run_task):
    result = run_task(sample=15)
    assert 0 < len(result.arrays["sample"]) <= 15
    assert [record["fill"] for record in result.header["checks"]] == [""]
    assert result.header["checks"][0]["masks"]


def test_this_process_computes_in_the_thread_that_asks():
    assert computed(threading.get_ident) == threading.get_ident()


@pytest.mark.parametrize(("threads", "computing"), [(1, 1), (2, 1), (4, 3)])
def test_all_threads_of_a_worker_but_one_compute(monkeypatch, threads, computing):
    monkeypatch.setattr(module, "_threads", lambda: threads)
    monkeypatch.setattr(module, "_COMPUTING", None)
    together = threading.Barrier(computing, timeout=10)

    def work():
        together.wait()
        return threading.get_ident()

    with ThreadPoolExecutor(8) as readers:
        used = set(readers.map(lambda _: computed(work), range(2 * computing)))
    assert len(used) == computing
    module._COMPUTING.shutdown()


def test_torch_has_one_thread_unless_the_environment_says_more(run_task, monkeypatch):
    for setting, expected in (("", 1), ("3", 5)):
        threads = [5]
        monkeypatch.setattr("torch.set_num_threads", threads.append)
        monkeypatch.setenv("OMP_NUM_THREADS", setting)
        module.forget_prepared()
        run_task()
        assert threads[-1] == expected
    module.forget_prepared()


def test_the_parcel_without_a_pixel_is_known(alone):
    assert alone.parcels.status[TINY] == NO_PIXEL
