"""Inputs that several algorithms share."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import inputs, series_inputs
from planar_sits.tests.support.layers import FAR, copied, polygons
from qgis.core import QgsVectorLayer


def test_the_parcels_of_a_run(sample_run):
    run = sample_run(ID_FIELD="parcel", INNER_BUFFER=5)
    series = series_inputs.read_series(run)
    parcels = inputs.read_parcels(run, series, class_field="crop", group_field="parcel")
    assert len(parcels) == 40
    assert parcels.ids[:2] == ["1", "2"]
    assert set(parcels.labels) == {"meadow", "traditional orchard", "vineyard"}
    assert parcels.groups == parcels.ids
    unbuffered = inputs.read_parcels(sample_run(), series)
    assert sum(map(len, parcels.wkb)) != sum(map(len, unbuffered.wkb))


def test_lines_are_no_parcels(sample_run):
    lines = QgsVectorLayer("LineString?crs=EPSG:32632", "roads", "memory")
    with pytest.raises(PlanarSitsError, match="PARCELS.*'roads'"):
        inputs.parcel_source(sample_run(PARCELS=lines))


def test_parcels_left_out_are_logged(sample_run):
    run = sample_run(PARCELS=polygons(*7 * [FAR], None), ID_FIELD="name")
    parcels = inputs.read_parcels(run, series_inputs.read_series(run))
    assert inputs.log_skipped(run, parcels) == 8
    first, second = run.feedback.warnings
    assert first.startswith("7 parcels left out, outside the images: a, b, c, d, e, …")
    assert second.startswith("1 parcel left out, no geometry: h")


def test_no_line_for_parcels_that_are_used(sample_run, parcels):
    run = sample_run(PARCELS=copied(parcels))
    assert inputs.log_skipped(run, inputs.read_parcels(run, series_inputs.read_series(run))) == 0
    assert run.feedback.warnings == []


def test_the_segments_of_a_run(make_run):
    run = make_run("train", SAMPLER="random_pixels", LENGTH=9, FRACTION=3, CANVAS=True)
    settings = inputs.read_segments(run)
    assert (settings.sampler, settings.length, settings.fraction) == ("random_pixels", 9, 3)
    assert settings.canvas
    assert inputs.read_segments(run, "spiral").sampler == "spiral"


def test_the_engine_of_a_run(make_run, feedback):
    run = make_run("train", feedback(), DEVICE="cpu", BATCH_SIZE=7)
    engine = inputs.read_engine(run)
    assert (engine.device.type, engine.batch_size) == ("cpu", 7)
    assert run.feedback.infos[0].startswith("Device: CPU")


def test_the_reader_of_a_run(sample_run):
    run = sample_run(MEMORY_MB=64)
    series = series_inputs.read_series(run)
    parcels = inputs.read_parcels(run, series)
    reader = inputs.make_reader(run, series, parcels)
    assert sum(len(chunk) for chunk in reader.chunks()) == 40
