"""Network `pse_ltae`: sets of pixels without order, and attention to the dates.

Garnot, Landrieu, Giordano, Chehata, *Satellite image time series classification with
pixel-set encoders and temporal self-attention*, CVPR 2020; Garnot, Landrieu, *Lightweight
temporal self-attention for classifying satellite image time series*, AALTD 2020. Layer by
layer, for an image (bands, T, L):

====  ==================================================  =============
 no.  layer                                               output
====  ==================================================  =============
 1    each pixel and date fully connected, BN, ReLU       32, T, L
 2    each pixel and date fully connected, BN, ReLU       64, T, L
 3    mean and STD over the pixels                        128, T
 4    each date fully connected, BN                       128, T
 5    layer norm of each date, fully connected            256, T
 6    layer norm over all dates; day encoding added       256, T
 7    16 heads: mean of 16 channels each over the dates,  256
      weighted by their attention (dropout 0.1)
 8    fully connected, BN, ReLU, dropout 0.2, layer norm  128
 9    fully connected, BN, ReLU                           64
10    fully connected, BN, ReLU                           32
11    fully connected                                     classes
====  ==================================================  =============

The attention of a head to a date is the softmax over the dates of q · k / sqrt(8), with a
learned query q, the same for all images, and a key k that is linear in the date. The layers
are those of the authors' code, with two differences. The geometry of the parcel, which the
authors add after layer 3, is left out. Keys have no bias, which the softmax would cancel.
The day encoding takes the days since the season's start, so that uneven dates are told
apart. Learned values, for B bands and K classes: 32 B + 512 T + 129,216 + 33 K.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from .network import Network

# Heads of the attention, and values of a query or key.
_HEADS, _KEY = 16, 8
# Channels of a date before and within the attention.
_SET, _DATE = 128, 256
# Longest period of the day encoding, in days / 2 pi.
_PERIOD = 1000.0
# Added to the variance: the STD of equal pixels has a gradient.
_EPSILON = 1e-12


class PseLtae(Network):
    """Pixel-set encoder with lightweight temporal attention.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T.
    """

    name = "pse_ltae"
    samplers = ("random_pixels",)
    any_length = True
    # `planar_images` leaves the layout as it is: the layers take pixel after pixel.
    as_gathered = True

    days: torch.Tensor

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.register_buffer("days", torch.arange(steps, dtype=torch.float32))
        self.pixels = nn.Sequential(*_layers(bands, 32), *_layers(32, _SET // 2))
        self.sets = nn.Sequential(nn.Linear(_SET, _SET), nn.BatchNorm1d(_SET))
        self.attention = TemporalAttention(steps)
        self.decoder = nn.Sequential(*_layers(128, 64), *_layers(64, 32))
        self.classifier = nn.Linear(32, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "pixels.0.weight": (32, bands),
            "attention.norm.weight": (steps, _DATE),
            "classifier.weight": (classes, 32),
        }

    def set_days(self, days: np.ndarray) -> None:
        """Set the days of the time axis, which model files hold (see `Network`)."""
        self.days.copy_(torch.as_tensor(days))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, L)."""
        dates = self.encode(images)
        return self.classifier(self.decoder(self.attention(dates, day_encoding(self.days))))

    def encode(self, images: torch.Tensor) -> torch.Tensor:
        """Return the codes of the pixel sets of each date.

        Parameters
        ----------
        images : (N, B, T, L) torch.Tensor

        Returns
        -------
        (N, T, 128) torch.Tensor
        """
        number, _, steps, length = images.shape
        pixels = self.pixels(images.permute(0, 3, 2, 1).flatten(0, 2))
        sets = mean_and_std(pixels.unflatten(0, (number, length, steps)))
        return self.sets(sets.flatten(0, 1)).unflatten(0, (number, steps))


class TemporalAttention(nn.Module):
    """Lightweight temporal attention encoder.

    Parameters
    ----------
    steps : int
        T.
    """

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.norm_dates = nn.LayerNorm(_SET)
        self.widen = nn.Linear(_SET, _DATE)
        self.norm = nn.LayerNorm([steps, _DATE])
        self.queries = nn.Parameter(torch.empty(_HEADS, 1, _KEY))
        self.keys = nn.Parameter(torch.empty(_HEADS, _KEY, _DATE))
        for weight in (self.queries, self.keys):
            nn.init.normal_(weight, std=(2 / _KEY) ** 0.5)
        self.dropout = nn.Dropout(0.1)
        self.dense = nn.Sequential(*_layers(_DATE, 128), nn.Dropout(0.2))
        self.norm_series = nn.LayerNorm(128)

    def forward(self, dates: torch.Tensor, encoding: torch.Tensor) -> torch.Tensor:
        """Return the code of each series.

        Parameters
        ----------
        dates : (N, T, 128) torch.Tensor
        encoding : (T, 16) torch.Tensor
            Of the days (see `day_encoding`); each head adds it to its channels.

        Returns
        -------
        (N, 128) torch.Tensor
        """
        dates = self.norm(self.widen(self.norm_dates(dates))) + encoding.repeat(1, _HEADS)
        weights = self.dropout(self.weights(dates)).transpose(1, 2)
        values = dates.unflatten(2, (_HEADS, -1)).transpose(1, 2)
        means = (weights.unsqueeze(2) @ values).flatten(1)
        return self.norm_series(self.dense(means))

    def weights(self, dates: torch.Tensor) -> torch.Tensor:
        """Return the attention of each head to each date.

        Parameters
        ----------
        dates : (N, T, 256) torch.Tensor

        Returns
        -------
        (N, T, 16) torch.Tensor
            Sums over the dates are 1.
        """
        # Query and key of a head in one: an eighth of the products.
        products = (self.queries @ self.keys).squeeze(1) / _KEY**0.5
        return torch.softmax(functional.linear(dates, products), dim=1)


def mean_and_std(pixels: torch.Tensor) -> torch.Tensor:
    """Return mean and sample STD over the pixels of each set.

    Parameters
    ----------
    pixels : (N, L, T, C) torch.Tensor

    Returns
    -------
    (N, T, 2 C) torch.Tensor
        The STD of equal pixels, or of one, is 1e-6 at most, with a gradient of 0.
    """
    mean = pixels.mean(dim=1, keepdim=True)
    squares = (pixels - mean).square().sum(dim=1)
    deviation = (squares / max(pixels.shape[1] - 1, 1) + _EPSILON).sqrt()
    return torch.cat([mean.squeeze(1), deviation], dim=2)


def day_encoding(days: torch.Tensor) -> torch.Tensor:
    """Return sines and cosines of days, with periods from 2 pi to 2 pi 1000 days.

    Parameters
    ----------
    days : (T,) torch.Tensor

    Returns
    -------
    (T, 16) torch.Tensor
        Sine and cosine of days / 1000 ** (2 i / 16) for i = 0 to 7, one after the other.
    """
    channels = _DATE // _HEADS
    steps = torch.arange(0, channels, 2, device=days.device, dtype=days.dtype)
    angles = days.unsqueeze(1) / _PERIOD ** (steps / channels)
    return torch.stack([angles.sin(), angles.cos()], dim=2).flatten(1)


def _layers(inputs: int, outputs: int) -> tuple[nn.Module, nn.Module, nn.Module]:
    """Return a fully connected layer, batch norm and ReLU."""
    return nn.Linear(inputs, outputs), nn.BatchNorm1d(outputs), nn.ReLU()
