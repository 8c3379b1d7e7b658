"""Processes that are killed while they write: outputs whole or absent, the next run as ever."""

import os
import random
import signal

import numpy as np
import pytest
from planar_sits.core.attention.rasters import AttentionStore
from planar_sits.core.networks.safe_file import read_tensors, write_tensors
from planar_sits.core.series.grid import Grid, Window
from planar_sits.processing_provider import sinks
from planar_sits.processing_provider.vector_styles import class_renderer
from planar_sits.tests.support.vectors import content, features, layout, tables

pytestmark = pytest.mark.faults
COUNT = 300


def killed(work):
    """Run a function in a process that is expected to be killed."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(3)
    assert os.waitpid(child, 0)[1] == signal.SIGKILL


def die(*arguments):
    os.kill(os.getpid(), signal.SIGKILL)


def dying_after(made, number):
    """Yield features, and die instead of giving one of them."""
    for index, feature in enumerate(made):
        if index == number:
            die()
        yield feature


@pytest.fixture
def write(make_run):
    """Return a function that writes a vector output, and may die at a feature."""

    def write_output(target, name="parcel", dies_at=-1):
        run = make_run("classify", OUTPUT=str(target))
        styled = layout(style=lambda: class_renderer({"wheat": "#ff0000"}))
        made = dying_after(features(COUNT, name), dies_at)
        return sinks.write_layer(run, "OUTPUT", styled, made)

    return write_output


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "shp", "fgb", "csv"])
def test_a_kill_at_a_random_feature(write, tmp_path, extension):
    path = tmp_path / f"a.{extension}"
    write(path, "earlier")
    earlier, files = content(path), {file.name for file in tmp_path.iterdir()}
    generator = random.Random(extension)
    for dies_at in (0, *generator.sample(range(COUNT), 2), COUNT - 1):
        killed(lambda at=dies_at: write(path, dies_at=at))
        assert content(path) == earlier
    write(path)
    assert content(path) != earlier
    assert {file.name for file in tmp_path.iterdir()} == files


def test_a_kill_before_the_rename(write, tmp_path, monkeypatch):
    path = tmp_path / "a.gpkg"
    write(path, "earlier")
    earlier = path.read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", die)
        killed(lambda: write(path))
    assert path.read_bytes() == earlier
    write(path)
    assert [file.name for file in tmp_path.iterdir()] == ["a.gpkg"]


def test_a_kill_while_a_table_is_written(write, tmp_path):
    path = tmp_path / "exist.gpkg"
    write(path, "mine")
    before = tables(path)
    target = f"ogr:dbname='{path}' table=\"crops\" (geom)"
    for dies_at in (0, COUNT // 2, COUNT - 1):
        killed(lambda at=dies_at: write(target, dies_at=at))
        assert tables(path) == before
    write(target)
    after = tables(path)
    assert after["exist"] == before["exist"]
    assert len(after["crops"]) == COUNT
    assert [file.name for file in tmp_path.iterdir()] == ["exist.gpkg"]


def test_two_trainings_that_write_one_model(tmp_path):
    """Each writes its own file: one of them is there in the end, whole."""
    path = tmp_path / "m.safetensors"

    def write_model(value):
        for _ in range(20):
            write_tensors(path, {"weight": np.full(20_000, value, np.float32)}, {})

    children = []
    for value in (1, 2):
        child = os.fork()
        if not child:
            write_model(value)
            os._exit(0)
        children.append(child)
    for child in children:
        assert os.waitpid(child, 0)[1] == 0
    assert len(set(read_tensors(path)["weight"].tolist())) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["m.safetensors"]


def test_the_scratch_rasters_of_a_killed_run_are_removed(tmp_path):
    grid = Grid("", 0.0, 200.0, 10.0, 10.0, 20, 20)

    def collect():
        with AttentionStore(tmp_path, grid, Window(0, 0, 20, 20), "", ["rye"]):
            die()

    killed(collect)
    assert len(list(tmp_path.iterdir())) == 1
    with AttentionStore(tmp_path, grid, Window(0, 0, 20, 20), "", ["rye"]):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []
