"""Network `compact`: a small network for training from scratch.

The rows of its images are the acquisition dates. It strides along the walk and never along
time, so that attention can distinguish single time steps, and it accepts any T >= 2 and any
L >= 1. The walk is shortened early, since neighbouring pixels are alike, which saves more
than half of the computation (docs/decisions/0010). Layer by layer, for an image
(bands, T, L), convolutions as time steps x pixels:

====  ============================================  ===================
 no.  layer                                         output
====  ============================================  ===================
 0    normalised differences of the bands, BN       bands + pairs, T, L
 1    3 x 5 convolution, stride 1 x 4, BN, ReLU     32, T, ceil(L / 4)
 2    one learned 32-vector per time step, added    32, T, ceil(L / 4)
 3    3 x 3 convolution, stride 1 x 2, BN, ReLU     48, T, ceil(L / 8)
 4    3 x 1 convolution, BN, ReLU                   64, T, ceil(L / 8)
 5    mean over time and walk; dropout              64
 6    fully connected                               classes
====  ============================================  ===================

Layer 0 adds the contrast of each two bands, as in the NDVI, which does not depend on
brightness (docs/decisions/0008). Row t of layer 4 depends on the time steps t - 3 to t + 3
and on 13 neighbouring pixels of the walk. Time steps and classes meet in layer 4 alone, so
that its class activation maps show the time steps that were decisive
(docs/decisions/0006). The network is ours: the papers fine-tune SqueezeNet on 224 x 224
images.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.utils import skip_init

from .network import PlanarNetwork

# Most bands with normalised differences: 12 have 66 pairs.
_MOST_PAIRED = 12
# Added to the sum of two bands, so that the quotient of dark values stays finite; bands are
# normalised to 0 and 1.
_OFFSET = 0.2


class Compact(PlanarNetwork):
    """Small network for planar images.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T, rows of a planar image, 2 or more.
    width : int
        Channels of the first layer; the next have one and a half times and twice as many.
        Model files have the default.
    dropout : float
        Probability.
    """

    name = "compact"
    attention_layer = "features"
    any_length = True
    first_format = 3
    band_tensors = ("differences.",)

    def __init__(
        self, bands: int, classes: int, steps: int, width: int = 32, *, dropout: float = 0.3
    ) -> None:
        super().__init__()
        self.differences = Differences(bands)
        self.first = _block(channels(bands), width, pixels=5, stride=4)
        self.moment = nn.Parameter(torch.zeros(1, width, steps, 1))
        self.features = nn.Sequential(
            _block(width, 3 * width // 2, pixels=3, stride=2),
            _block(3 * width // 2, 2 * width, pixels=1, stride=1),
        )
        self.dropout = nn.Dropout(dropout)
        self.classifier = nn.Linear(2 * width, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "first.0.weight": (32, channels(bands), 3, 5),
            "moment": (1, 32, steps, 1),
            "classifier.weight": (classes, 64),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, L)."""
        maps = self.features(self.first(self.differences(images)) + self.moment)
        return self.classifier(self.dropout(maps.mean(dim=(2, 3))))

    def for_inference(self) -> nn.Module:
        """Return a network that gives the same scores faster.

        `inference.for_inference` calls it on a copy whose batch norms are folded already.
        """
        return _FastCompact(self)


class _FastCompact(nn.Module):
    """`Compact` for prediction only, with time and walk exchanged inside.

    So it takes images in the memory layout of the gathered series: pixel after pixel, each with
    its time steps and bands. Transposing them would take a twentieth of the prediction's time
    (docs/decisions/0010).
    """

    # `planar_images` leaves the layout as it is.
    as_gathered = True

    def __init__(self, compact: Compact) -> None:
        super().__init__()
        self.differences = compact.differences
        blocks = compact.first, *compact.features
        self.first, *rest = (
            nn.Sequential(_transposed(convolution), nn.ReLU(inplace=True))
            for convolution, *_ in blocks
        )
        self.features, self.classifier = nn.Sequential(*rest), compact.classifier
        self.register_buffer("moment", compact.moment.detach().transpose(2, 3))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, L)."""
        maps = self.first(self.differences(images.transpose(2, 3)))
        return self.classifier(self.features(maps.add_(self.moment)).mean(dim=(2, 3)))


def _transposed(layer: Any) -> nn.Module:
    """Return a convolution with a bias, its two axes exchanged."""
    sizes = (pair[::-1] for pair in (layer.kernel_size, layer.stride, layer.padding))
    transposed = skip_init(nn.Conv2d, layer.in_channels, layer.out_channels, *sizes)
    weight = layer.weight.detach().transpose(2, 3)
    transposed.weight = nn.Parameter(weight.contiguous(memory_format=torch.channels_last))
    transposed.bias = nn.Parameter(layer.bias.detach())
    return transposed


class Differences(nn.Module):
    """Layer that appends (a - b) / (a + b + 0.2) of each two bands, batch-normalised.

    Parameters
    ----------
    bands : int
        B. With one band, or more than 12, nothing is appended.
    """

    one: torch.Tensor
    other: torch.Tensor

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.pairs = channels(bands) - bands
        if self.pairs:
            one, other = (torch.from_numpy(index) for index in np.triu_indices(bands, 1))
            self.register_buffer("one", one, persistent=False)
            self.register_buffer("other", other, persistent=False)
            self.norm = nn.BatchNorm2d(self.pairs)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return images (N, bands + pairs, T, L)."""
        if not self.pairs:
            return images
        # Indexing by square brackets would take up to a third of the network's time.
        a, b = (images.index_select(1, index) for index in (self.one, self.other))
        return torch.cat([images, self.norm((a - b) / (a + b + _OFFSET))], dim=1)

    def for_inference(self) -> nn.Module:
        """Return a module that gives the same output faster."""
        return _FastDifferences(self) if self.pairs else self


class _FastDifferences(nn.Module):
    """Bands and their normalised differences as a quotient of two 1 x 1 convolutions.

    The bands are divided by 1. With the scale s and the shift t of the batch norm, a difference
    is (s (a - b) + t (a + b + 0.2)) / (a + b + 0.2). The output has the memory layout of the
    images, so that the next layer need not transpose it (docs/decisions/0010).
    """

    def __init__(self, differences: Differences) -> None:
        super().__init__()
        one, other = differences.one.cpu(), differences.other.cpu()
        norm: Any = differences.norm
        scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach().cpu()
        shift = norm.bias.detach().cpu() - norm.running_mean.cpu() * scale
        bands, pairs = int(other[-1]) + 1, torch.arange(len(one))
        self.numerator, self.denominator = (
            skip_init(nn.Conv2d, bands, bands + len(one), 1) for _ in range(2)
        )
        above, below = (torch.zeros(bands + len(one), bands) for _ in range(2))
        above[:bands] = torch.eye(bands)
        above[bands + pairs, one], above[bands + pairs, other] = shift + scale, shift - scale
        below[bands + pairs, one] = below[bands + pairs, other] = 1
        zeros = torch.cat([torch.zeros(bands), _OFFSET * shift])
        ones = torch.cat([torch.ones(bands), torch.full((len(one),), _OFFSET)])
        parts = ((self.numerator, above, zeros), (self.denominator, below, ones))
        for layer, weight, bias in parts:
            layer.weight = nn.Parameter(weight[..., None, None].to(norm.weight))
            layer.bias = nn.Parameter(bias.to(norm.weight))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return images (N, bands + pairs, T, L)."""
        return self.numerator(images).div_(self.denominator(images))


def channels(bands: int) -> int:
    """Return the number of channels with the normalised differences of the bands.

    Parameters
    ----------
    bands : int
        B.

    Returns
    -------
    int
        B + B (B - 1) / 2 for up to 12 bands, else B.
    """
    return bands + (bands * (bands - 1) // 2 if bands <= _MOST_PAIRED else 0)


def _block(channels: int, width: int, pixels: int, stride: int) -> nn.Sequential:
    """Return a convolution over 3 time steps and some pixels, batch norm and ReLU."""
    return nn.Sequential(
        nn.Conv2d(channels, width, (3, pixels), (1, stride), (1, pixels // 2), bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
    )
