"""Spatial attention: maxima over the segments through a pixel."""

from dataclasses import replace

import numpy as np
import pytest
from planar_sits.core.attention.attend import attended_segments
from planar_sits.core.attention.spatial import attend_parcels, semantic_classes
from planar_sits.core.errors import Cancelled
from planar_sits.core.learning.predict import predict_parcels
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import segment_counts, segment_list


def test_the_largest_value_of_all_segments_through_a_pixel(small, engine):
    _, model, pixels = small
    segments = replace(model[0].segments, fraction=60)  # enough to visit every pixel
    _, _, found = attend_parcels(model, pixels, segments, engine(), by_step=True)
    by_class = np.zeros((len(pixels.values), 2))
    by_step = np.zeros((len(pixels.values), 12))
    drawer = make_sampler(pixels, segments, model[0].seed)
    listed = segment_list(segment_counts(pixels.sizes, segments.fraction))
    for batch in attended_segments(model, pixels.values, drawer, *listed, engine(16)):
        for walk, label, margin, image in zip(
            batch.segments.numpy(), batch.classes.numpy(), batch.margins.numpy(), batch.maps.numpy()
        ):
            for column, pixel in enumerate(walk):
                value = margin * image[:, column]
                by_class[pixel, label] = max(by_class[pixel, label], value.max())
                by_step[pixel] = np.maximum(by_step[pixel], value)
    assert by_step.max(axis=1).min() > 0
    assert np.allclose(found.by_class, by_class, atol=1e-5)
    assert np.allclose(found.by_step, by_step, atol=1e-5)


@pytest.mark.parametrize("sampler", ["random_walk", "random_pixels"])
def test_every_pixel_is_visited_islands_too(small, drawn, engine, sampler, monkeypatch):
    _, model, _ = small
    text = "aaaa.a.a\n........\na.......\n..bbbbbb"
    pixels = drawn(text, dates=12, bands=3)
    segments = replace(model[0].segments, sampler=sampler, fraction=1, length=3)
    from planar_sits.core.attention import spatial

    visits = []
    add = spatial._Maxima.add

    def recorded(self, batch):
        visits.append(batch.segments.numpy().ravel())
        add(self, batch)

    monkeypatch.setattr(spatial._Maxima, "add", recorded)
    attend_parcels(model, pixels, segments, engine())
    assert set(np.concatenate(visits)) == set(range(len(pixels.values)))


def test_the_decision_is_that_of_a_classification(small, engine):
    _, model, pixels = small
    segments = replace(model[0].segments, fraction=3)
    found, counts, _ = attend_parcels(model, pixels, segments, engine())
    expected, same = predict_parcels(model[1], pixels, segments, model[0].seed, engine())
    assert np.allclose(found, expected, atol=1e-5)
    assert np.array_equal(counts, same)


def test_batch_size_and_company_do_not_matter(small, engine):
    _, model, pixels = small
    _, _, together = attend_parcels(model, pixels, model[0].segments, engine())
    parcel = 5
    here = slice(pixels.offsets[parcel], pixels.offsets[parcel + 1])
    alone = pixels.take([parcel])
    _, _, found = attend_parcels(model, alone, model[0].segments, engine(7))
    assert np.allclose(found.by_class, together.by_class[here], atol=1e-5)


def test_ties_go_to_the_lowest_class():
    assert semantic_classes(np.array([[0.5, 0.5, 0.1], [0, 0, 0], [0, 1, 2]])).tolist() == [0, 0, 2]


def test_it_can_be_cancelled(small, engine):
    _, model, pixels = small
    cancel_soon = iter([False])
    with pytest.raises(Cancelled):
        attend_parcels(
            model, pixels, model[0].segments, engine(), cancelled=lambda: next(cancel_soon, True)
        )
