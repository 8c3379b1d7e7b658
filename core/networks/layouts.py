"""Images (N, B, T, L) as the networks beside the planar ones see them."""

from ..planar.segments import patch_side


def as_series(images):
    """Return the time series (N, B, T) of one-pixel images (N, B, T, 1).

    Raises
    ------
    ValueError
        If there is more than one pixel.
    """
    if images.shape[3] != 1:
        raise ValueError(f"expected one pixel, got {images.shape[3]}")
    return images.squeeze(3)


def as_patches(images):
    """Return patches (N, B, T, side, side) of images whose L pixels are a square, row by row.

    Raises
    ------
    ValueError
        If L is not the square of an odd number above 1.
    """
    length = images.shape[3]
    if not is_patch(length):
        raise ValueError(f"expected side x side pixels with an odd side, got {length}")
    side = patch_side(length)
    return images.unflatten(3, (side, side))


def each_date(patches):
    """Fold the dates of patches (N, B, T, side, side) into the batch: (N * T, B, side, side)."""
    return patches.transpose(1, 2).flatten(0, 1)


def is_patch(length):
    """Tell whether so many pixels are a square with a pixel at its centre, and others around."""
    try:
        return patch_side(length) > 1
    except ValueError:
        return False
