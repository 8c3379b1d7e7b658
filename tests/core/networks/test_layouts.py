"""Tests of the layouts of images for networks of pixels and of patches."""

import pytest
import torch
from planar_sits.core.networks.layouts import as_patches, as_series, each_date, is_patch


def test_series_of_one_pixel():
    images = torch.arange(24.0).view(2, 3, 4, 1)
    assert torch.equal(as_series(images), torch.arange(24.0).view(2, 3, 4))
    with pytest.raises(ValueError, match="one pixel, got 9"):
        as_series(torch.zeros(2, 3, 4, 9))


def test_patches_are_read_row_by_row():
    images = torch.arange(2 * 3 * 4 * 9.0).view(2, 3, 4, 9)
    patches = as_patches(images)
    assert patches.shape == (2, 3, 4, 3, 3)
    assert patches[1, 2, 3].ravel().tolist() == images[1, 2, 3].tolist()
    dates = each_date(patches)
    assert torch.equal(dates[1 * 4 + 3, 2], patches[1, 2, 3])
    assert torch.equal(dates.unflatten(0, (2, 4)).transpose(1, 2), patches)


@pytest.mark.parametrize("length", [1, 4, 16, 48, 50])
def test_other_lengths_are_no_patches(length):
    assert not is_patch(length)
    with pytest.raises(ValueError, match=f"got {length}"):
        as_patches(torch.zeros(2, 3, 8, length))


def test_patches_have_an_odd_side_above_one():
    assert [length for length in range(122) if is_patch(length)] == [9, 25, 49, 81, 121]
