"""Network `tempcnn`: convolutions over the time steps of one pixel.

Pelletier, Webb, Petitjean, *Temporal convolutional neural network for the
classification of satellite image time series*, Remote Sensing 11(5) 523, 2019,
section 3.3. Layer by layer, for a series (bands, T) and f filters:

====  ====================================================  ===============
 no.  layer                                                 output
====  ====================================================  ===============
 1    convolution over 5 steps, BN, ReLU, dropout 0.5       f, T
 2    convolution over 5 steps, BN, ReLU, dropout 0.5       f, T
 3    convolution over 5 steps, BN, ReLU, dropout 0.5       f, T
 4    all steps fully connected, BN, ReLU, dropout 0.5      4 f
 5    fully connected                                       classes
====  ====================================================  ===============

With f = 64 as in the paper, layer 4 has the paper's 256 units. For other f it has
4 f units, as in breizhcrops. Learned values, for B bands and K classes:
f (5 B + 10 f + 9) + 4 f (f T + 3) + K (4 f + 1).
"""

from __future__ import annotations

import torch
from torch import nn

from .layouts import as_series
from .network import PixelNetwork


class TempCNN(PixelNetwork):
    """Temporal convolutional network.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T, time steps of the series.
    filters : int
        f, filters of each convolution.
    kernel : int
        Time steps of a convolution, odd.
    dropout : float
        Probability.
    """

    name = "tempcnn"
    attention_layer = "features"
    sizes = {"filters": 64}

    def __init__(
        self,
        bands: int,
        classes: int,
        steps: int,
        filters: int,
        *,
        kernel: int = 5,
        dropout: float = 0.5,
    ) -> None:
        super().__init__()
        self.features = nn.Sequential(
            _block(bands, filters, kernel, dropout),
            _block(filters, filters, kernel, dropout),
            _block(filters, filters, kernel, dropout),
        )
        self.dense = nn.Sequential(
            nn.Linear(filters * steps, 4 * filters),
            nn.BatchNorm1d(4 * filters),
            nn.ReLU(),
            nn.Dropout(dropout),
        )
        self.classifier = nn.Linear(4 * filters, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        filters = {**cls.sizes, **sizes}["filters"]
        return {
            "features.0.0.weight": (filters, bands, 5),
            "dense.0.weight": (4 * filters, filters * steps),
            "classifier.weight": (classes, 4 * filters),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        return self.classifier(self.dense(self.features(as_series(images)).flatten(1)))


def _block(channels: int, filters: int, kernel: int, dropout: float) -> nn.Sequential:
    """Return a convolution that keeps T, batch norm, ReLU and dropout."""
    return nn.Sequential(
        nn.Conv1d(channels, filters, kernel, padding=kernel // 2),
        nn.BatchNorm1d(filters),
        nn.ReLU(),
        nn.Dropout(dropout),
    )
