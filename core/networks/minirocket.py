"""MiniRocket: features of fixed convolutions over time, and linear scores.

A feature is the proportion of positive values (PPV): the share of the time steps at which a
convolution is above a threshold. The 84 kernels have nine weights, three of them 2 and the others
-1. Each is applied to a few bands with a few dilations, and compared with a few thresholds. Half
of the convolutions see zeros beyond the ends of the series, the others leave the ends out.

`core/learning/minirocket.py` draws the bands and thresholds and fits the scores.

References
----------
Dempster, A., Schmidt, D. F., Webb, G. I.: MiniRocket: a very fast (almost) deterministic transform
for time series classification. ACM SIGKDD Conference on Knowledge Discovery and Data Mining, 2021.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import torch
from torch.nn import functional

from .estimators import Estimator
from .layouts import as_series

KERNELS = 84

_LENGTH = 9
_MOST_DILATIONS = 32
# Series are whole multiples of its inverse: so sums are exact in float32, and a value near a
# threshold is on the same side whatever the batch and the device.
_LEVELS = 2**14


def dilations(steps: int, quantiles: int) -> list[tuple[int, int]]:
    """Return the dilations of the kernels, each with its number of thresholds.

    Parameters
    ----------
    steps : int
        T. The longest kernel is about as long as the series; below 17 steps the only
        dilation is 1.
    quantiles : int
        Thresholds of a kernel over all dilations, Q.

    Returns
    -------
    list of (int, int)
        From the smallest dilation; the numbers of thresholds add up to Q.
    """
    drawn = min(quantiles, _MOST_DILATIONS)
    longest = np.log2(max(1.0, (steps - 1) / (_LENGTH - 1)))
    # A little more, so that rounding cannot turn a whole number into the one below.
    lengths = (2 ** np.linspace(0, longest, drawn) + 1e-6).astype(int)
    values, counts = np.unique(lengths, return_counts=True)
    counts *= quantiles // drawn
    counts[0] += quantiles - counts.sum()
    return [(int(value), int(count)) for value, count in zip(values, counts)]


class MiniRocket(Estimator):
    """Linear scores of the PPV of convolutions over time.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    quantiles : int
        Q, thresholds of a kernel over all dilations: there are 84 Q features.
    """

    name = "minirocket"
    sizes = {"quantiles": 12}

    kernels: torch.Tensor
    channels: torch.Tensor
    threshold: torch.Tensor
    weight: torch.Tensor
    bias: torch.Tensor

    def __init__(self, bands: int, classes: int, steps: int, quantiles: int) -> None:
        super().__init__()
        self.dilations = dilations(steps, quantiles)
        kernels = torch.full((KERNELS, _LENGTH), -1.0)
        for kernel, threes in zip(kernels, combinations(range(_LENGTH), 3)):
            kernel[list(threes)] = 2
        self.register_buffer("kernels", kernels, persistent=False)
        self.register_buffer("channels", torch.ones(len(self.dilations), KERNELS, bands))
        self.register_buffer("threshold", torch.zeros(KERNELS, quantiles))
        self.register_buffer("weight", torch.zeros(classes, KERNELS * quantiles))
        self.register_buffer("bias", torch.zeros(classes))

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        quantiles = {**cls.sizes, **sizes}["quantiles"]
        return {
            "channels": (len(dilations(steps, quantiles)), KERNELS, bands),
            "threshold": (KERNELS, quantiles),
            "weight": (classes, KERNELS * quantiles),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        return functional.linear(self.features(images), self.weight, self.bias)

    def features(self, images: torch.Tensor) -> torch.Tensor:
        """Return the PPV of images.

        Parameters
        ----------
        images : (N, B, T, 1) torch.Tensor

        Returns
        -------
        (N, 84 * Q) torch.Tensor
            0 to 1; the thresholds of a kernel together, from its smallest dilation.
        """
        parts = images.split(max(1, self.largest_part // (2 * KERNELS * images.shape[2])))
        return torch.cat([self._features(part) for part in parts])

    def convolved(self, images: torch.Tensor, index: int) -> torch.Tensor:
        """Return the convolutions of one dilation, with zeros beyond the ends.

        Parameters
        ----------
        images : (N, B, T, 1) torch.Tensor
        index : int
            Of the dilation.

        Returns
        -------
        (N, 84, T) torch.Tensor
            Whole numbers: the values are scaled by 2**14 and rounded.
        """
        dilation, steps = self.dilations[index][0], images.shape[2]
        mixed = self.channels[index] @ (as_series(images) * _LEVELS).round()
        edge = _LENGTH // 2 * dilation
        padded = functional.pad(mixed, (edge, edge))
        total = torch.zeros_like(mixed)
        for place, weights in enumerate(self.kernels.T):
            start = place * dilation
            total += weights[:, None] * padded[:, :, start : start + steps]
        return total

    def _features(self, images: torch.Tensor) -> torch.Tensor:
        """Return the PPV (n, 84 * Q) of a part of the images."""
        shares, thresholds = [], iter(self.threshold.T)
        for index, (_, count) in enumerate(self.dilations):
            used = self._used(index, images.shape[2])
            values = self.convolved(images, index).masked_fill(~used, -torch.inf)
            for _, threshold in zip(range(count), thresholds):
                above = (values > threshold[:, None]).sum(dim=2, dtype=torch.int32)
                shares.append(above / used.sum(dim=1))
        return torch.stack(shares, dim=2).flatten(1)

    def _used(self, index: int, steps: int) -> torch.Tensor:
        """Return a mask (84, T) of the convolved values that count, of one dilation.

        In alternation all, or those that need no value beyond the ends, if there are any.
        """
        edge = _LENGTH // 2 * self.dilations[index][0]
        place = torch.arange(steps, device=self.threshold.device)
        inner = (place >= edge) & (place < steps - edge)
        whole = (torch.arange(KERNELS, device=self.threshold.device) + index) % 2 == 0
        return whole[:, None] | inner | (~inner).all()

    def parameter_count(self) -> int:
        """Return the number of fitted values: thresholds, weights and biases."""
        return self.threshold.numel() + self.weight.numel() + self.bias.numel()
