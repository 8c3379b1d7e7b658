"""What all samplers have in common, and the registry of samplers."""

import numpy as np
import pytest
from planar_sits.core.planar.samplers import SAMPLERS, Sampler, SegmentBatch, make_sampler
from planar_sits.core.planar.segments import SegmentSettings, segment_counts, segment_list

LENGTHS = {
    "random_walk": 12,
    "random_pixels": 12,
    "hilbert": 12,
    "snake": 12,
    "spiral": 12,
    "patch": 9,
    "pixels": 1,
}
WALKS = ["random_walk", "random_pixels"]


@pytest.fixture(params=LENGTHS)
def settings(request):
    """Settings of each sampler whose segments consist of the parcels' pixels."""
    return SegmentSettings(request.param, LENGTHS[request.param], fraction=100.0)


def coordinates(pixels, segments):
    """Return rows and columns (W, L, 2), -9 where a segment has no pixel."""
    both = np.stack([pixels.rows[segments], pixels.cols[segments]], axis=-1)
    return np.where(segments[..., None] < 0, -9, both)


def all_inside(pixels, parcel, segments):
    first, last = pixels.offsets[parcel], pixels.offsets[parcel + 1]
    inside = (segments >= first[:, None]) & (segments < last[:, None])
    return (inside | (segments == -1)).all()


def test_every_name_makes_its_sampler(fields):
    for name, kind in SAMPLERS.items():
        settings = SegmentSettings(name, kind.length_for(10))
        sampler = make_sampler(fields, settings, 5)
        assert type(sampler) is kind
        assert (sampler.settings, sampler.seed) == (settings, 5)


def test_a_name_without_a_sampler_is_an_error(fields):
    with pytest.raises(KeyError, match="zigzag"):
        make_sampler(fields, SegmentSettings("zigzag"), 0)


def test_names_are_those_in_model_files():
    assert set(SAMPLERS) == {*LENGTHS, "parcel"}


@pytest.mark.parametrize(
    ("attribute", "names"),
    [
        ("random_order", {"random_walk", "random_pixels", "patch"}),
        ("shortenable", {"random_walk", "random_pixels", "hilbert", "snake", "spiral"}),
        ("planar", {"random_walk", "random_pixels", "hilbert", "snake", "spiral"}),
        ("is_path", {"random_walk", "hilbert", "snake", "spiral"}),
        ("centred", {"patch"}),
    ],
)
def test_properties_of_the_samplers(attribute, names):
    assert {name for name, kind in SAMPLERS.items() if getattr(kind, attribute)} == names


def test_directions_of_the_columns():
    assert {name: kind.across for name, kind in SAMPLERS.items()} == {
        "random_walk": "walk",
        "random_pixels": "segment",
        "hilbert": "curve",
        "snake": "curve",
        "spiral": "curve",
        "patch": "patch",
        "pixels": "pixel",
        "parcel": "parcel",
    }


def test_only_statistics_have_two_channels_per_band():
    channels = {name: kind.channels_per_band for name, kind in SAMPLERS.items()}
    assert channels == {**dict.fromkeys(SAMPLERS, 1), "parcel": 2}


@pytest.mark.parametrize("name", SAMPLERS)
def test_length_for_an_operators_length(name):
    lengths = {"patch": 49, "pixels": 1, "parcel": 1}
    assert SAMPLERS[name].length_for(50) == lengths.get(name, 50)


@pytest.mark.parametrize(
    ("sampler", "length", "counts"),
    [
        ("random_walk", 50, [1, 35, 36]),
        ("random_pixels", 50, [1, 35, 36]),
        ("patch", 49, [1, 35, 36]),
        ("hilbert", 50, [8, 8, 16]),
        ("snake", 10, [8, 40, 48]),
        ("spiral", 1, [8, 400, 408]),
        ("pixels", 1, [1, 50, 51]),
        ("parcel", 1, [1, 1, 1]),
    ],
)
def test_segments_per_parcel(drawn, sampler, length, counts):
    pixels = drawn("A" + 50 * "B" + 51 * "C")
    result = make_sampler(pixels, SegmentSettings(sampler, length), 0).counts
    assert result.tolist() == counts
    assert result.dtype == np.int64


def test_a_new_sampler_needs_one_method(fields):
    class FirstPixel(Sampler):
        """The first pixel of the parcel."""

        def draw_batch(self, batch):
            return batch.starts[:, None].astype(np.int32)

    sampler = FirstPixel(fields, SegmentSettings("first", 1, 50.0), 0)
    assert sampler.counts.tolist() == segment_counts(fields.sizes, 50.0).tolist()
    parcel, number = segment_list(np.full(6, 2))
    assert sampler.draw(parcel, number)[:, 0].tolist() == fields.offsets[parcel].tolist()
    assert FirstPixel.length_for(7) == 7


def test_blocks_cover_a_batch_in_order():
    count = 40_000
    batch = SegmentBatch(
        seed=3,
        keys=np.arange(count, dtype=np.uint64),
        numbers=np.arange(count),
        starts=np.zeros(count, np.int64),
        sizes=np.full(count, 9),
        first=np.arange(count),
    )
    parts, blocks = zip(*batch.blocks())
    assert len(blocks) > 1
    assert sum(len(block) for block in blocks) == count
    for name in ("keys", "numbers", "starts", "sizes", "first"):
        joined = np.concatenate([getattr(block, name) for block in blocks])
        assert np.array_equal(joined, getattr(batch, name))
    for part, block in zip(parts, blocks):
        assert np.array_equal(block.streams(), batch.streams()[part])


def test_first_pixels_are_those_asked_for_or_drawn():
    settings = {
        "seed": 0,
        "keys": np.full(4000, 7, np.uint64),
        "numbers": np.arange(4000),
        "starts": np.full(4000, 10),
        "sizes": np.full(4000, 5),
    }
    batch = SegmentBatch(**settings)
    drawn = batch.first_pixels(batch.streams())
    assert set(drawn) == {10, 11, 12, 13, 14}
    led = SegmentBatch(**settings, first=np.full(4000, 12, np.int32))
    assert (led.first_pixels(led.streams()) == 12).all()
    assert led.first_pixels(led.streams()).dtype == np.int64


def test_pixels_belong_to_the_segments_parcel(fields, draw_segments, settings):
    parcel, segments = draw_segments(fields, settings, each=200)
    assert segments.shape == (1200, settings.length)
    assert segments.dtype == np.int32
    assert all_inside(fields, parcel, segments)
    assert (segments >= 0).all() == (settings.sampler != "patch")


@pytest.mark.parametrize("order", [[0], [4], [5, 4, 3, 2, 1, 0], [3, 1]])
def test_segments_do_not_depend_on_other_parcels(fields, draw_segments, settings, order):
    parcel, segments = draw_segments(fields, settings)
    some = fields.take(order)
    parcel_of_some, segments_of_some = draw_segments(some, settings)
    for position, index in enumerate(order):
        alone = coordinates(some, segments_of_some[parcel_of_some == position])
        assert np.array_equal(alone, coordinates(fields, segments[parcel == index]))


def test_segments_do_not_depend_on_the_position_in_the_grid(drawn, draw_segments, settings):
    pixels, shifted = drawn("AAA A.A ..A"), drawn("..... ..AAA ..A.A ....A")
    segments = draw_segments(pixels, settings)[1]
    assert np.array_equal(draw_segments(shifted, settings)[1], segments)
    moved, expected = coordinates(shifted, segments) - [1, 2], coordinates(pixels, segments)
    assert np.array_equal(moved[segments >= 0], expected[segments >= 0])


def test_a_segment_holds_the_first_pixel_asked_for(fields, settings):
    parcel = np.repeat(np.arange(6), fields.sizes)
    first, number = np.arange(len(parcel)), 2**61 + np.arange(len(parcel))
    segments = make_sampler(fields, settings, 0).draw(parcel, number, first)
    assert all_inside(fields, parcel, segments)
    if settings.sampler in (*WALKS, "pixels"):
        assert np.array_equal(segments[:, 0], first)
    assert (segments == first[:, None]).any(axis=1).all()


def test_a_segment_does_not_depend_on_those_drawn_before(fields, settings):
    sampler = make_sampler(fields, settings, 0)
    parcel, number = segment_list(np.full(6, 30))
    many = sampler.draw(parcel, number)
    chosen = np.array([171, 3, 95, 4, 3])
    assert np.array_equal(sampler.draw(parcel[chosen], number[chosen]), many[chosen])
    # Later numbers, as in a later epoch, are the same segments too.
    parcel, number = segment_list(np.full(6, 10), first_number=20)
    later = many.reshape(6, 30, -1)[:, 20:].reshape(60, -1)
    assert np.array_equal(sampler.draw(parcel, number), later)


def test_many_segments_are_the_same_as_few(fields, settings):
    sampler = make_sampler(fields, settings, 0)
    parcel, number = segment_list(np.full(6, 3000))
    many = sampler.draw(parcel, number)
    few = [sampler.draw(parcel[k::9], number[k::9]) for k in range(9)]
    for k, segments in enumerate(few):
        assert np.array_equal(segments, many[k::9])


@pytest.mark.parametrize("sampler", WALKS)
def test_another_seed_gives_other_segments(squares, draw_segments, sampler):
    one, other = (draw_segments(squares(2, 6), sampler, seed=seed)[1] for seed in (0, 1))
    assert (one == other).all(axis=1).sum() == 0


@pytest.mark.parametrize("sampler", WALKS)
def test_parcels_of_one_shape_get_different_segments(squares, draw_segments, sampler):
    parcel, segments = draw_segments(squares(2, 6), sampler)
    assert (segments[parcel == 0] + 36 == segments[parcel == 1]).all(axis=1).sum() == 0
