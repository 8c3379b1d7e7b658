"""Inputs of a job without QGIS: segments, device, choices."""

from planar_sits.core.job.inputs import (
    log_skipped,
    method_choices,
    read_choices,
    read_engine,
    read_segments,
)
from planar_sits.core.planar.segments import SegmentSettings
from planar_sits.core.series.parcel_table import NO_CLASS, READY, Parcels
from planar_sits.tests.support.commands import job


def test_segments():
    settings = read_segments(job("train", LENGTH="12", CANVAS="true"))
    assert settings.length == 12 and settings.canvas
    assert settings.fraction == SegmentSettings.fraction
    assert read_segments(job("train"), "spiral").sampler == "spiral"


def test_the_engine_is_told():
    made = job("train", DEVICE="cpu", BATCH_SIZE="7")
    assert read_engine(made).batch_size == 7
    assert made.lines[0].startswith("Device: ")


def test_choices_of_a_method():
    choices = method_choices(job("train", METHOD="tempcnn", FILTERS="16", SEED="3"))
    assert choices.backbone == "tempcnn" and choices.fit.seed == 3
    walks = method_choices(job("train", SAMPLER="random_pixels", ATTENTION_GUIDANCE="0.5"))
    assert walks.segments.sampler == "random_pixels" and walks.regulariser.weight == 0.5
    assert not read_choices(job("train"), "random_walk").fit.all_segments


def test_parcels_left_out_are_told():
    made = job("train")
    table = Parcels(["a", "b"], [1, 2], [], None, None, [], [READY, NO_CLASS])
    assert log_skipped(made, table) == 1
    assert made.lines == ["Warning: 1 parcel(s) left out, no class: b."]
