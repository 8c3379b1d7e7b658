"""Network `cnn3d`: convolutions over time and space at once.

Ji et al., *3D convolutional neural networks for crop classification with
multi-temporal remote sensing images*, Remote Sensing 10(1) 75, 2018, with the
3 x 3 x 3 filters of Tran et al. (C3D, ICCV 2015). It strides over the patch and
never along time, so that attention can distinguish single time steps. Layer by layer,
for a patch (bands, T, side, side):

====  ===================================================  =========================
 no.  layer                                                output
====  ===================================================  =========================
 1    3 x 3 x 3 convolution, stride 1 x 2 x 2, BN, ReLU    16, T, side / 2, side / 2
 2    3 x 3 x 3 convolution, stride 1 x 2 x 2, BN, ReLU    32, T, side / 4, side / 4
 3    3 x 3 x 3 convolution, BN, ReLU                      64, T, side / 4, side / 4
 4    mean over the patch; all time steps; dropout 0.5     64 T
 5    fully connected                                      classes
====  ===================================================  =========================

Sides are rounded up. Learned values, for B bands and K classes:
432 B + 69,344 + K (64 T + 1).
"""

from __future__ import annotations

import torch
from torch import nn

from .layouts import as_patches
from .network import PatchNetwork


class Cnn3d(PatchNetwork):
    """Three-dimensional network.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T, time steps of the patch.
    """

    name = "cnn3d"
    attention_layer = "features"

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.features = nn.Sequential(
            _block(bands, 16, stride=(1, 2, 2)), _block(16, 32, stride=(1, 2, 2)), _block(32, 64)
        )
        self.dropout = nn.Dropout(0.5)
        self.classifier = nn.Linear(64 * steps, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "features.0.0.weight": (16, bands, 3, 3, 3),
            "classifier.weight": (classes, 64 * steps),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, side * side)."""
        series = self.features(as_patches(images)).mean(dim=(3, 4))
        return self.classifier(self.dropout(series.flatten(1)))


def _block(channels: int, width: int, stride: int | tuple[int, int, int] = 1) -> nn.Sequential:
    """Return convolution, batch norm and ReLU."""
    return nn.Sequential(
        nn.Conv3d(channels, width, 3, stride, padding=1, bias=False),
        nn.BatchNorm3d(width),
        nn.ReLU(),
    )
