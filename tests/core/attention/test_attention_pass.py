"""Classes and attention of parcels in one pass: predictors, and rasters on the grid."""

import datetime as dt
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from osgeo import gdal
from planar_sits.core.attention import segments
from planar_sits.core.attention.attention_pass import (
    AttentionRasters,
    empty_profiles,
    spatial_predictor,
    temporal_predictor,
)
from planar_sits.core.attention.rasters import NODATA
from planar_sits.core.attention.spatial import PixelAttention
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.learning.classify import parcel_predictor
from planar_sits.core.networks.model import Model
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.grid import Grid
from planar_sits.core.series.parcel_table import NO_GEOMETRY
from planar_sits.tests.support.attention import describe, parcels_at, random_model, spatial_result

GRID = Grid("", 0.0, 80.0, 10.0, 10.0, 12, 8)
NO_SYSTEM = SimpleNamespace(toWkt=lambda: "", isValid=lambda: False)
SERIES = SimpleNamespace(grid=GRID, start=dt.date(2021, 1, 1), crs=NO_SYSTEM)
SERIES.zones = [SERIES]
DAYS = [0, 10, 20, 30, 40]
# The first four rows and eight columns of the grid.
BOUNDS = (0.0, 40.0, 80.0, 80.0)


@pytest.fixture
def pixels(drawn):
    return drawn("aaaa..bb aaaa.... a....a.b ..c..ddd", dates=5, bands=2)


@pytest.fixture(scope="module")
def model():
    return random_model("compact", DAYS, SegmentSettings(length=6, fraction=20))


@pytest.fixture
def rasters(model, tmp_path):
    """Return a function that makes the rasters of the model in a folder of their own."""
    stack = []

    def make(**options):
        folder = tmp_path / "scratch"
        stack.append(
            AttentionRasters(model.description, SERIES, parcels_at(BOUNDS), folder, **options)
        )
        return stack[-1].__enter__()

    yield make
    for each in stack:
        each.__exit__(None, None, None)


def read(path):
    """Return the bands of a raster, (C, rows, columns)."""
    array = gdal.Open(str(path)).ReadAsArray()
    return array if array.ndim == 3 else array[None]


@pytest.mark.parametrize("fraction", [0, 60])
def test_parcels_are_classified_and_their_attention_is_written(
    model, pixels, engine, rasters, tmp_path, fraction
):
    collected = rasters()
    predictor = spatial_predictor(model, engine(), collected, fraction=fraction)
    prediction = predictor.predict(pixels)
    expected = parcel_predictor(model, engine(), fraction=fraction).predict(pixels)
    assert prediction.segments.tolist() == expected.segments.tolist()
    np.testing.assert_allclose(prediction.probabilities, expected.probabilities, atol=1e-5)

    attention = spatial_result(model, pixels, predictor.segments, engine()).attention
    collected.write(tmp_path / "a.tif", tmp_path / "s.tif")
    array = read(tmp_path / "a.tif")
    np.testing.assert_allclose(array[:, pixels.rows, pixels.cols].T, attention.by_class, atol=1e-6)
    assert (array == NODATA).sum() == 3 * (4 * 8 - len(pixels.rows))
    semantic = read(tmp_path / "s.tif")[0, pixels.rows, pixels.cols]
    np.testing.assert_array_equal(semantic, attention.by_class.argmax(axis=1) + 1)
    raster = gdal.Open(str(tmp_path / "s.tif"))
    band = raster.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(1) == (0, 255, 0, 255)
    raster.GetMetadata()  # GDAL reads the companion with the metadata
    assert band.GetCategoryNames() == ["", "x", "y", "z"]


@pytest.mark.parametrize(
    ("paths", "names"), [(("a.tif", ""), {"a.tif"}), (("", "s.tif"), {"s.tif", "s.tif.aux.xml"})]
)
def test_only_the_rasters_asked_for_are_written(model, rasters, tmp_path, paths, names):
    collected = rasters()
    collected.write(*(str(tmp_path / name) if name else "" for name in paths))
    assert {file.name for file in tmp_path.iterdir()} == {*names, "scratch"}


def test_the_method_is_that_of_the_predictor(model, pixels, engine, rasters, tmp_path):
    arrays = []
    for method in ("gradcam++", "gradcam"):
        collected = rasters()
        spatial_predictor(model, engine(), collected, method=method).predict(pixels)
        collected.write(tmp_path / "a.tif")
        arrays.append(read(tmp_path / "a.tif"))
    assert not np.allclose(*arrays)


def test_dates_kept_have_a_raster_each(model, pixels, engine, rasters, tmp_path):
    collected = rasters(by_date=True)
    spatial_predictor(model, engine(), collected).predict(pixels)
    temporal = temporal_predictor(model, engine())
    temporal.predict(pixels)
    kept = np.flatnonzero(temporal.profiles.result().kept)
    assert 0 < len(kept) < 5
    attention = spatial_result(model, pixels, model.description.segments, engine()).attention
    written = collected.write_by_date(tmp_path)
    dates = [dt.date(2021, 1, 1) + dt.timedelta(days=10 * int(step)) for step in kept]
    assert written == [(date, str(tmp_path / f"attention_{date}.tif")) for date in dates]
    for step, (date, path) in zip(kept, written):
        values = read(path)[0, pixels.rows, pixels.cols]
        np.testing.assert_allclose(values, attention.by_step[:, step], atol=1e-6)
        raster = gdal.Open(path)
        assert raster.GetMetadataItem("ACQUISITION_DATE") == date.isoformat()
        assert raster.GetRasterBand(1).GetDescription() == date.isoformat()


def test_without_by_date_there_are_no_rasters_of_dates(model, pixels, engine, rasters, tmp_path):
    collected = rasters()
    assert (collected.steps, collected.profiles) == (None, None)
    chunks = []
    predictor = spatial_predictor(model, engine(), collected)
    replace(predictor, collect=lambda *chunk: chunks.append(chunk)).predict(pixels)
    ((_, attention),) = chunks
    assert attention.by_step is None
    assert collected.write_by_date(tmp_path) == []


def test_chunks_add_up(model, pixels, engine, rasters, tmp_path):
    together, apart = rasters(by_date=True), rasters(by_date=True)
    spatial_predictor(model, engine(), together).predict(pixels)
    predictor = spatial_predictor(model, engine(), apart)
    for index in (2, 0, 3, 1):
        predictor.predict(pixels.take([index]))
    arrays = []
    for collected in (together, apart):
        collected.write(tmp_path / "a.tif")
        arrays.append(read(tmp_path / "a.tif"))
    np.testing.assert_allclose(*arrays, atol=1e-6)
    one, other = together.profiles.result(), apart.profiles.result()
    np.testing.assert_allclose(one.profiles, other.profiles, rtol=1e-4, atol=1e-9)
    assert one.segments.tolist() == other.segments.tolist()


@pytest.mark.parametrize("profile", ["margin", "mean", "and"])
def test_temporal_profiles_are_summed_while_parcels_are_classified(model, pixels, engine, profile):
    predictor = temporal_predictor(model, engine(), profile=profile, fraction=60)
    prediction = predictor.predict(pixels)
    expected = parcel_predictor(model, engine(), fraction=60).predict(pixels)
    np.testing.assert_allclose(prediction.probabilities, expected.probabilities, atol=1e-5)
    assert predictor.profiles.profile == profile
    assert predictor.profiles.result().segments.sum() == expected.segments.sum()


def test_empty_profiles_have_the_sizes_of_the_model(model):
    profiles = empty_profiles(model.description)
    images, maps = profiles.pictures()
    assert images.shape == (3, 5, 6, 2)
    assert maps.shape == (3, 5, 6)
    assert profiles.result().segments.tolist() == [0, 0, 0]


def test_scratch_files_are_removed(model, pixels, tmp_path):
    folder = tmp_path / "scratch"
    with AttentionRasters(model.description, SERIES, parcels_at(BOUNDS), folder, True) as collected:
        attention = np.ones((len(pixels.rows), 3), np.float32)
        by_step = np.ones((len(pixels.rows), 5), np.float32)
        collected.add(pixels, PixelAttention(attention, by_step))
        assert len(list(folder.iterdir())) == 2
    assert list(folder.iterdir()) == []


def test_no_usable_parcel_is_an_error_and_leaves_nothing(model, tmp_path):
    parcels = parcels_at(BOUNDS, status=NO_GEOMETRY)
    with pytest.raises(PlanarSitsError, match="PARCELS"):
        AttentionRasters(model.description, SERIES, parcels, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_network_without_a_map_is_named(engine, rasters):
    description = describe("lstm", DAYS, SegmentSettings("pixels", 1))
    other = Model(description, torch.nn.LSTM(2, 3))
    with pytest.raises(PlanarSitsError, match="'lstm'.*BACKBONE"):
        spatial_predictor(other, engine(), rasters())
    with pytest.raises(PlanarSitsError, match="'lstm'.*BACKBONE"):
        temporal_predictor(other, engine())


def test_a_pass_can_be_cancelled(model, pixels, engine, rasters, cancel_after):
    predictor = spatial_predictor(model, engine(2), rasters())
    with pytest.raises(Cancelled):
        predictor.predict(pixels, cancelled=cancel_after(1))
    with pytest.raises(Cancelled):
        temporal_predictor(model, engine(2)).predict(pixels, cancelled=cancel_after(1))


@pytest.mark.parametrize("tensor", ["classifier.bias", "first.0.weight"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_attention_that_is_not_finite_is_an_error(pixels, engine, rasters, tensor, value):
    broken = random_model("compact", DAYS, SegmentSettings(length=6, fraction=20))
    broken.network.state_dict()[tensor].view(-1)[0] = value
    spatial = spatial_predictor(broken, engine(), rasters())
    for predictor in (spatial, temporal_predictor(broken, engine())):
        with pytest.raises(PlanarSitsError, match="not finite|no finite probabilities"):
            predictor.predict(pixels)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_maps_that_are_not_finite_are_an_error(pixels, engine, rasters, model, monkeypatch, value):
    real = segments.class_maps

    def overflown(*arguments, **options):
        result = real(*arguments, **options)
        result.maps[-1] = value
        return result

    monkeypatch.setattr(segments, "class_maps", overflown)
    with pytest.raises(PlanarSitsError, match="attention of the network is not finite"):
        spatial_predictor(model, engine(), rasters()).predict(pixels)
