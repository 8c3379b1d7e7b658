"""A disk that becomes full: an error and the earlier output, or the whole output."""

import random

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.attention.rasters import AttentionStore
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.safe_file import read_tensors, write_tensors
from planar_sits.core.report.page import write_page
from planar_sits.core.sample.scene import make_scene
from planar_sits.core.sample.write import write_scene
from planar_sits.core.series.grid import Grid, Window
from planar_sits.processing_provider import sinks
from planar_sits.processing_provider.vector_styles import class_renderer
from planar_sits.tests.support.disks import largest_file, small_disk
from planar_sits.tests.support.vectors import DRIVERS, content, features, layout, tables

pytestmark = pytest.mark.faults
COUNT = 300


def fractions(seed):
    """Return sizes of a disk, as parts of what is needed."""
    generator = random.Random(seed)
    return [generator.uniform(0.05, 0.95) for _ in range(3)]


@pytest.fixture
def write(make_run):
    """Return a function that writes a vector output as an algorithm does."""

    def write_output(target, count=COUNT, name="parcel"):
        run = make_run("classify", OUTPUT=str(target))
        styled = layout(style=lambda: class_renderer({"wheat": "#ff0000"}))
        return sinks.write_layer(run, "OUTPUT", styled, features(count, name))

    return write_output


def size_of(folder):
    return sum(path.stat().st_size for path in folder.iterdir())


def attempt(write, *arguments):
    """Return whether an output is written; an error is one sentence."""
    try:
        write(*arguments)
    except PlanarSitsError as error:
        assert str(error).startswith("OUTPUT: ")
        assert "\n" not in str(error)
        assert ".planar_sits_" not in str(error)
        return False
    return True


@pytest.mark.parametrize("extension", DRIVERS)
@pytest.mark.parametrize("disk", ["full", "limited"])
def test_a_vector_output(write, tmp_path, extension, disk):
    whole = tmp_path / "whole"
    whole.mkdir()
    path = whole / f"a.{extension}"
    write(path)
    good, needed, files = content(path), size_of(whole), len(list(whole.iterdir()))
    for part in fractions(extension):
        folder = tmp_path / f"{part:.3f}"
        path = folder / f"a.{extension}"
        if disk == "full":
            room = small_disk(folder, int(needed * (1 + part) // 1024 + 8 * files))
        else:
            folder.mkdir()
            room = largest_file(int(needed * part))
        if disk == "limited":
            write(path, 50, "earlier")
            earlier = content(path)
        with room:
            if disk == "full":
                write(path, 50, "earlier")
                earlier = content(path)
            before = sorted(file.name for file in folder.iterdir())
            written = attempt(write, path)
            assert content(path) == (good if written else earlier)
            assert sorted(file.name for file in folder.iterdir()) == before


@pytest.mark.parametrize("disk", ["full", "limited"])
def test_a_table_of_an_existing_geopackage(write, tmp_path, disk):
    outcomes = set()
    for part in (0.02, 0.3, 0.9, 1.6, 2.5, 8):
        folder = tmp_path / f"{part}"
        folder.mkdir()
        path = folder / "exist.gpkg"
        target = f"ogr:dbname='{path}' table=\"crops\" (geom)"
        room = (
            small_disk(folder, int(260 + 250 * part))
            if disk == "full"
            else largest_file(int(150_000 + 150_000 * part))
        )
        if disk == "limited":
            write(path, 100, "mine")
            before = tables(path)
        with room:
            if disk == "full":
                write(path, 100, "mine")
                before = tables(path)
            written = attempt(write, target)
            outcomes.add(written)
            after = tables(path)
            assert [file.name for file in folder.iterdir()] == ["exist.gpkg"]
        if written:
            assert len(after["crops"]) == COUNT
        assert after["exist"] == before["exist"]
        if not written:
            assert after == before
    assert outcomes == {True, False}


def test_a_disk_with_few_inodes(write, tmp_path):
    for inodes in range(3, 9):
        with small_disk(tmp_path / str(inodes), 4096, inodes) as folder:
            attempt(write, folder / "a.shp")
            left = {path.name for path in folder.iterdir()}
            assert not left or content(folder / "a.shp") is not None
            assert not any(name.startswith(".") for name in left)


@pytest.mark.parametrize("disk", ["full", "limited"])
def test_a_model_and_a_page(tmp_path, disk):
    arrays = {"weight": np.arange(50_000, dtype=np.float32)}
    for part in (0.1, 0.5, 0.97):
        folder = tmp_path / f"{part}"
        folder.mkdir()
        room = (
            small_disk(folder, 12 + int(180 * part))
            if disk == "full"
            else largest_file(int(200_000 * part))
        )
        with room:
            (folder / "m.safetensors").write_bytes(b"earlier")
            (folder / "r.html").write_bytes(b"earlier")
            with pytest.raises(PlanarSitsError, match="m.safetensors"):
                write_tensors(folder / "m.safetensors", arrays, {})
            with pytest.raises(PlanarSitsError, match="r.html"):
                write_page(folder / "r.html", "Title", [("Text", "x" * 210_000)])
            found = {path.name: path.read_bytes() for path in folder.iterdir()}
            assert found == {"m.safetensors": b"earlier", "r.html": b"earlier"}
    write_tensors(tmp_path / "m.safetensors", arrays, {})
    assert (read_tensors(tmp_path / "m.safetensors")["weight"] == arrays["weight"]).all()


@pytest.mark.parametrize("disk", ["full", "limited"])
def test_an_attention_raster(tmp_path, drawn, disk):
    """Noise, which cannot be compressed: 360 kB."""
    grid = Grid("", 0.0, 3000.0, 10.0, 10.0, 300, 300)
    pixels = drawn("\n".join(["a" * 300] * 300))
    values = np.random.default_rng(0).random((len(pixels.rows), 1)).astype(np.float32)
    for part in (0.1, 0.5, 0.9):
        folder = tmp_path / f"{part}"
        folder.mkdir()
        room = (
            small_disk(folder, int(260 * part))
            if disk == "full"
            else largest_file(int(260_000 * part))
        )
        scratch = tmp_path / "scratch"
        with AttentionStore(scratch, grid, Window(0, 0, 300, 300), "", ["rye"]) as store:
            store.add(pixels, values)
            with room:
                (folder / "a.tif").write_bytes(b"earlier")
                with pytest.raises(PlanarSitsError, match="a.tif"):
                    store.write(folder / "a.tif")
                found = {path.name: path.read_bytes() for path in folder.iterdir()}
                assert found == {"a.tif": b"earlier"}


@pytest.mark.parametrize("disk", ["full", "limited"])
def test_a_sample_scene(tmp_path, disk):
    scene = make_scene(parcel_count=20, date_count=2, class_count=2, seed=1)
    write_scene(scene, tmp_path / "whole")
    sizes = [path.stat().st_size for path in (tmp_path / "whole").rglob("*") if path.is_file()]
    outcomes = set()
    for part in (0.3, 0.8, 0.95, 0.99, 1.5):
        folder = tmp_path / f"{part}"
        room = (
            small_disk(folder, int(sum(sizes) * part // 1024 + 4 * len(sizes)))
            if disk == "full"
            else largest_file(int(max(sizes) * part))
        )
        with room:
            try:
                write_scene(scene, folder / "scene")
            except PlanarSitsError:
                outcomes.add("error")
                assert not (folder / "scene").exists()
                continue
            outcomes.add("written")
            assert len(content(folder / "scene" / "parcels.gpkg")) == len(scene.crops)
            for path in (folder / "scene").rglob("*.tif"):
                raster = gdal.Open(str(path))
                assert (raster.ReadAsArray() != 0).any() or "mask" in path.name
    assert outcomes == {"error", "written"}
