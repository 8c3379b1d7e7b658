"""Network `recurrence_plot`: the time steps of one pixel compared pair by pair.

Eckmann, Kamphorst, Ruelle, *Recurrence plots of dynamical systems*, Europhysics
Letters 4(9), 1987; classified by a 2-D network as in Hatami, Gavet, Debayle,
*Classification of time-series images using deep convolutional neural networks*,
ICMV 2017. As in the latter, distances are kept and no threshold is applied. Layer by
layer, for a series (bands, T) and S = min(T, 24):

====  =================================================  ===============
 no.  layer                                              output
====  =================================================  ===============
 1    absolute difference of each two time steps         bands, T, T
 2    mean over neighbouring steps where T > 24          bands, S, S
 3    3 x 3 convolution, BN, ReLU, maximum of 2 x 2      32, S / 2, S / 2
 4    3 x 3 convolution, BN, ReLU                        32, S / 2, S / 2
 5    mean of 4 x 4 parts; dropout 0.25                  32, 4, 4
 6    fully connected, ReLU, dropout 0.5                 128
 7    fully connected                                    classes
====  =================================================  ===============

Layer 2 is ours: it bounds the cost, which grows with the square of T. 70 steps would
cost 77 times as much as 8 without it, and cost 9 times as much with it. Learned
values, for B bands and K classes: 288 B + 75,008 + 129 K.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from .layouts import as_series
from .network import PixelNetwork

# Largest side of a recurrence plot.
_LARGEST = 24


class RecurrencePlot(PixelNetwork):
    """Two-dimensional network on recurrence plots.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T; the network takes any.
    """

    name = "recurrence_plot"

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.features = nn.Sequential(
            *_layers(bands), nn.MaxPool2d(2, ceil_mode=True), *_layers(32)
        )
        self.dense = nn.Sequential(
            nn.AdaptiveAvgPool2d(4),
            nn.Flatten(),
            nn.Dropout(0.25),
            nn.Linear(32 * 4 * 4, 128),
            nn.ReLU(),
            nn.Dropout(0.5),
        )
        self.classifier = nn.Linear(128, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "features.0.weight": (32, bands, 3, 3),
            "classifier.weight": (classes, 128),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        return self.classifier(self.dense(self.features(recurrence_plots(as_series(images)))))


def recurrence_plots(series: torch.Tensor) -> torch.Tensor:
    """Return the absolute differences of each two time steps, averaged to 24 x 24.

    Parameters
    ----------
    series : (N, B, T) torch.Tensor

    Returns
    -------
    (N, B, S, S) torch.Tensor
        S = min(T, 24).
    """
    plots = (series.unsqueeze(3) - series.unsqueeze(2)).abs()
    steps = series.shape[2]
    return plots if steps <= _LARGEST else functional.adaptive_avg_pool2d(plots, _LARGEST)


def _layers(channels: int) -> tuple[nn.Module, nn.Module, nn.Module]:
    """Return convolution, batch norm and ReLU."""
    return nn.Conv2d(channels, 32, 3, padding=1, bias=False), nn.BatchNorm2d(32), nn.ReLU()
