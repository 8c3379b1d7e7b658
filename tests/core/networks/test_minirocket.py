"""Features of MiniRocket against loops over kernels, time steps and bands."""

from itertools import combinations

import numpy as np
import pytest
import torch
from planar_sits.core.networks.minirocket import KERNELS, MiniRocket, dilations


def drawn(bands, steps, quantiles, number=5, seed=0):
    """Return a module with bands and thresholds drawn at random, and images for it."""
    generator = torch.Generator().manual_seed(seed)
    module = MiniRocket(bands, 3, steps, quantiles)
    module.channels.copy_(torch.rand(module.channels.shape, generator=generator) < 0.6)
    module.threshold.copy_(torch.randn(module.threshold.shape, generator=generator) * 2**14)
    images = torch.rand(number, bands, steps, 1, generator=generator)
    # On a grid that the module's rounding keeps.
    return module, (images * 1024).round() / 1024


def ppv(series, bands, positions, dilation, threshold, padded):
    """Return the share of positive values of one kernel on a series (B, T), by loops."""
    steps, edge = series.shape[1], 4 * dilation
    above = []
    for step in range(steps):
        value = 0.0
        for band in bands:
            for place in range(9):
                at = step + (place - 4) * dilation
                if 0 <= at < steps:
                    value += (2 if place in positions else -1) * series[band, at]
        if padded or steps <= 2 * edge or edge <= step < steps - edge:
            above.append(value > threshold)
    return np.mean(above)


@pytest.mark.parametrize(
    ("bands", "steps", "quantiles"), [(1, 5, 2), (3, 8, 2), (2, 17, 3), (13, 23, 4), (2, 40, 5)]
)
def test_features_are_those_of_loops(bands, steps, quantiles):
    module, images = drawn(bands, steps, quantiles, number=2)
    result = module.features(images).reshape(2, KERNELS, quantiles).numpy()
    series = images[..., 0].numpy().astype(np.float64)
    first = 0
    for index, (dilation, count) in enumerate(dilations(steps, quantiles)):
        for kernel, positions in enumerate(combinations(range(9), 3)):
            bands_of = np.flatnonzero(module.channels[index, kernel].numpy())
            for column in range(first, first + count):
                threshold = float(module.threshold[kernel, column]) / 2**14
                padded = (kernel + index) % 2 == 0
                for image in range(2):
                    share = ppv(series[image], bands_of, positions, dilation, threshold, padded)
                    assert result[image, kernel, column] == pytest.approx(share, abs=1e-6)
        first += count
    assert 0 < result.mean() < 1


@pytest.mark.parametrize(
    ("steps", "quantiles", "expected"),
    [
        (2, 3, [(1, 3)]),
        (5, 24, [(1, 24)]),
        (16, 24, [(1, 24)]),
        (17, 2, [(1, 1), (2, 1)]),
        (25, 2, [(1, 1), (3, 1)]),  # 2 ** log2(3) is not rounded to 2
        (150, 4, [(1, 1), (2, 1), (7, 1), (18, 1)]),
    ],
)
def test_dilations(steps, quantiles, expected):
    assert dilations(steps, quantiles) == expected


@pytest.mark.parametrize("steps", [2, 5, 9, 23, 150, 1000])
@pytest.mark.parametrize("quantiles", [1, 24, 119])
def test_the_longest_kernel_is_at_most_as_long_as_the_series(steps, quantiles):
    found = dilations(steps, quantiles)
    assert sum(count for _, count in found) == quantiles
    assert all(count > 0 for _, count in found)
    assert found[-1][0] == 1 or 8 * found[-1][0] + 1 <= steps


@pytest.mark.parametrize(("bands", "steps"), [(1, 5), (13, 150)])
def test_parts_and_single_images_give_the_same_features(bands, steps):
    module, images = drawn(bands, steps, 4)
    expected = module.features(images)
    assert all(
        torch.equal(module.features(image[None])[0], f) for image, f in zip(images, expected)
    )
    module.largest_part = 1
    assert torch.equal(module.features(images), expected)


def test_a_constant_band_gives_the_same_features_in_any_order_of_bands():
    # The sum of a kernel's weights is 0: rounding must not decide what is above 0.
    module = MiniRocket(3, 2, 20, 2)
    images = torch.tensor([0.1, 0.2, 0.7])[None, :, None, None].expand(1, 3, 20, 1)
    inner = module.features(images).reshape(KERNELS, 2)[1::2, 0]  # without zeros beyond the ends
    assert torch.equal(inner, torch.zeros_like(inner))
    assert torch.equal(module.features(images), module.features(images.flip(1)))


def test_scores_are_linear_in_the_features():
    module, images = drawn(2, 8, 1)
    module.weight[1, 5] = 3
    module.bias.copy_(torch.tensor([0, 1, 0]))
    expected = 1 + 3 * module.features(images)[:, 5]
    assert torch.allclose(module(images)[:, 1], expected)
