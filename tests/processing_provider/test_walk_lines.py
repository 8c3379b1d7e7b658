"""Walks as lines."""

import numpy as np
import pytest
from planar_sits.core.attention.pictures import ParcelPicture, Verdict
from planar_sits.processing_provider.walk_lines import walk_fields, walk_steps


def picture(verdict=None):
    """Return a parcel of three pixels with two walks of three pixels."""
    return ParcelPicture(
        index=0,
        rows=np.array([5, 5, 6], np.int32),
        cols=np.array([7, 8, 8], np.int32),
        segments=np.array([[0, 1, 2], [2, 2, 1]], np.int32),
        images=np.zeros((2, 4, 3, 1), np.float32),
        total=2,
        verdict=verdict,
    )


def test_the_fields_of_the_lines(qgis_app):
    names = [field.name() for field in walk_fields()]
    assert names == ["parcel", "segment", "step", "attention", "pred_class", "margin"]


def test_steps_go_from_pixel_to_pixel():
    steps = walk_steps("a", picture(), [])
    assert [(step.start, step.end) for step in steps] == [
        ((5, 7), (5, 8)),
        ((5, 8), (6, 8)),
        ((6, 8), (5, 8)),
    ]
    assert [step.attributes for step in steps] == [
        ["a", 1, 1, None, None, None],
        ["a", 1, 2, None, None, None],
        ["a", 2, 2, None, None, None],
    ]


def test_with_a_model_steps_have_attention_class_and_margin():
    maps = np.zeros((2, 4, 3), np.float32)
    maps[0, 2] = [1, 2, 3]
    verdict = Verdict(
        probabilities=np.array([0.75, 0.25]),
        classes=np.array([1, 0]),
        confidences=np.array([0.5, 0.75], np.float32),
        margins=np.array([0.25, 0.5], np.float32),
        maps=maps,
    )
    steps = walk_steps("a", picture(verdict), ["rye", "oats"])
    assert [step.attributes[3:] for step in steps] == [
        [2.0, "oats", 0.25],
        [3.0, "oats", 0.25],
        [0.0, "rye", 0.5],
    ]
    assert all(type(step.attributes[3]) is float for step in steps)
    assert steps[0].attributes[3] == pytest.approx(2)
