"""Values and memory layout of planar images, and the canvas."""

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.planar.images import CANVAS, check_canvas, on_canvas, planar_images


@pytest.fixture
def batch():
    """Series (P, T, B) and segments (W, L) of distinct sizes."""
    rng = np.random.default_rng(0)
    series = rng.random((7, 4, 3), np.float32)
    return series, rng.integers(0, 7, (2, 5))


def assembled(batch, **options):
    series, segments = batch
    return planar_images(torch.from_numpy(series), torch.from_numpy(segments), **options)


def test_rows_are_steps_columns_pixels_channels_bands(batch):
    series, segments = batch
    images = assembled(batch)
    assert images.shape == (2, 3, 4, 5)
    for w, b, t, l in np.ndindex(*images.shape):  # noqa: E741
        assert images[w, b, t, l] == series[segments[w, l], t, b]


@pytest.mark.parametrize("as_gathered", [False, True])
def test_the_strides_of_a_single_band_fit_one_layout(as_gathered):
    """Otherwise torch 2.13 gives wrong scores for walks of up to four pixels."""
    series, segments = torch.rand(9, 7, 1), torch.randint(0, 9, (5, 3))
    images = planar_images(series, segments, as_gathered=as_gathered)
    assert images.stride(1) > 1
    assert torch.equal(images[:, 0], series[segments][..., 0].transpose(1, 2))


def test_as_gathered_keeps_the_memory_layout(batch):
    images = assembled(batch, as_gathered=True)
    assert images.permute(0, 3, 2, 1).is_contiguous()
    assert torch.equal(images, assembled(batch))


@pytest.mark.parametrize("canvas", [False, True])
def test_shifts_are_added_to_the_pixels_of_an_image_alone(batch, canvas):
    series, segments = batch
    segments[1, 2] = -1
    series, shifts = series / series.max(), torch.randn(2, 4, 3) / 2
    batch = series, segments
    images = assembled(batch, canvas=canvas, shifts=shifts)
    plain = assembled(batch, canvas=canvas)
    inside = torch.ones(2, 3, 4, 5, dtype=torch.bool)
    inside[1, :, :, 2] = False
    inside = on_canvas(inside.float()) > 0 if canvas else inside
    assert torch.equal(images[~inside], torch.zeros_like(images[~inside]))
    if not canvas:
        expected = (plain + shifts.permute(0, 2, 1)[..., None]).clamp(0, 1)
        assert torch.allclose(images[inside], expected[inside])
        assert (expected[inside] == 0).any() and (expected[inside] == 1).any()
        assert images.stride() == plain.stride()


def test_a_pixel_may_occur_twice():
    series = torch.tensor([[[1.0], [2.0]], [[3.0], [4.0]]])
    images = planar_images(series, torch.tensor([[1, 0, 1]]))
    assert images.tolist() == [[[[3, 1, 3], [4, 2, 4]]]]


@pytest.mark.parametrize("canvas", [False, True])
def test_the_image_is_black_where_there_is_no_pixel(batch, canvas):
    series, segments = batch
    gaps = segments.copy()
    gaps[0, [0, 3]] = gaps[1, 2] = -1
    images = assembled((series, gaps), canvas=canvas)
    if canvas:
        images = images[:, :, 110:114, 109:114]
    expected = assembled(batch)
    expected[0, ..., [0, 3]] = expected[1, ..., 2] = 0
    assert torch.equal(images, expected)
    assert np.array_equal(series, batch[0])
    assert (torch.from_numpy(series) > 0).all()


def test_the_image_is_in_the_middle_of_the_canvas(batch):
    image, canvas = assembled(batch), assembled(batch, canvas=True)
    assert canvas.shape == (2, 3, 224, 224)
    # (224 - 4) / 2 rows above; (224 - 5) // 2 columns to the left.
    assert torch.equal(canvas[:, :, 110:114, 109:114], image)
    assert torch.count_nonzero(canvas) == torch.count_nonzero(image)


def test_an_image_as_large_as_the_canvas_fits():
    check_canvas(CANVAS, CANVAS)
    image = torch.rand(1, 1, CANVAS, CANVAS)
    assert torch.equal(on_canvas(image), image)


@pytest.mark.parametrize(("steps", "length"), [(225, 10), (10, 225)])
def test_an_image_larger_than_the_canvas_is_an_error(steps, length):
    with pytest.raises(PlanarSitsError, match="CANVAS"):
        check_canvas(steps, length)
    with pytest.raises(PlanarSitsError, match="CANVAS"):
        planar_images(torch.zeros(1, steps, 1), torch.zeros(1, length, dtype=int), canvas=True)
