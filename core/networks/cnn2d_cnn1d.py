"""Network `cnn2d_cnn1d`: 2-D convolutions over space, then 1-D over time.

The hybrid of space and time that the introduction of ICPR describes: one small encoder,
the same for all time steps, then the layers of TempCNN (Pelletier 2019). Layer by layer,
for a patch (bands, T, side, side):

====  ==================================================  ==========================
 no.  layer                                               output
====  ==================================================  ==========================
 1    each step: 3 x 3 convolution, BN, ReLU              16, T, side, side
 2    each step: 3 x 3 convolution, stride 2, BN, ReLU    32, T, side / 2, side / 2
 3    mean over the patch                                 32, T
 4    convolution over 3 steps, BN, ReLU, dropout 0.3     64, T
 5    convolution over 3 steps, BN, ReLU, dropout 0.3     64, T
 6    all steps; dropout 0.5                              64 T
 7    fully connected                                     classes
====  ==================================================  ==========================

Learned values, for B bands and K classes: 144 B + 23,392 + K (64 T + 1).
"""

from __future__ import annotations

import torch
from torch import nn

from .layouts import as_patches, each_date
from .network import PatchNetwork


class Cnn2dCnn1d(PatchNetwork):
    """Two-dimensional network over space, then a one-dimensional one over time.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T, time steps of the patch.
    """

    name = "cnn2d_cnn1d"

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.encoder = nn.Sequential(*_space(bands, 16, stride=1), *_space(16, 32, stride=2))
        self.features = nn.Sequential(*_time(32), *_time(64))
        self.dropout = nn.Dropout(0.5)
        self.classifier = nn.Linear(64 * steps, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "encoder.0.weight": (16, bands, 3, 3),
            "classifier.weight": (classes, 64 * steps),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, side * side)."""
        maps = self.encoder(each_date(as_patches(images)))
        series = maps.mean(dim=(2, 3)).unflatten(0, images.shape[::2]).transpose(1, 2)
        return self.classifier(self.dropout(self.features(series).flatten(1)))


def _space(channels: int, width: int, stride: int) -> tuple[nn.Module, ...]:
    """Return a convolution over the patch, batch norm and ReLU."""
    convolution = nn.Conv2d(channels, width, 3, stride, padding=1, bias=False)
    return convolution, nn.BatchNorm2d(width), nn.ReLU()


def _time(channels: int) -> tuple[nn.Module, ...]:
    """Return a convolution over time, batch norm, ReLU and dropout."""
    convolution = nn.Conv1d(channels, 64, 3, padding=1, bias=False)
    return convolution, nn.BatchNorm1d(64), nn.ReLU(), nn.Dropout(0.3)
