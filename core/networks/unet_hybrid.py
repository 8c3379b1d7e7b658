"""Network `unet_hybrid`: a small U-Net on the patch of each time step, then a GRU.

The U-Net (Ronneberger, Fischer, Brox, MICCAI 2015) as Stoian et al. use it on
image time series (Remote Sensing 11(17) 1986, 2019), followed by a gated recurrent
unit over the time steps (Ienco et al., GRSL 14(10), 2017). Layer by layer, for a patch
(bands, T, side, side):

====  =======================================================  ============================
 no.  layer                                                    output
====  =======================================================  ============================
 1    each step: 3 x 3 convolution, BN, ReLU                   16, T, side, side
 2    each step: 3 x 3 convolution, stride 2, BN, ReLU         24, T, side / 2, side / 2
 3    each step: 3 x 3 convolution, stride 2, BN, ReLU         32, T, side / 4, side / 4
 4    layer 3 enlarged, with layer 2: convolution, BN, ReLU    24, T, side / 2, side / 2
 5    layer 4 enlarged, with layer 1: convolution, BN, ReLU    16, T, side, side
 6    means of layers 3 and 5 over the patch                   48, T
 7    gated recurrent unit, both directions, last states       64
 8    dropout 0.5                                              64
 9    fully connected                                          classes
====  =======================================================  ============================

The convolutions of layers 4 and 5 are 3 x 3 and 1 x 1. Learned values, for B bands
and K classes: 144 B + 39,072 + 65 K.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from .layouts import as_patches, each_date
from .network import PatchNetwork


class UNetHybrid(PatchNetwork):
    """U-Net over space, then a gated recurrent unit over time.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T; the network takes any.
    """

    name = "unet_hybrid"

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.down1 = _block(bands, 16)
        self.down2 = _block(16, 24, stride=2)
        self.down3 = _block(24, 32, stride=2)
        self.up2 = _block(32 + 24, 24)
        self.up1 = _block(24 + 16, 16, size=1)
        self.time = nn.GRU(32 + 16, 32, batch_first=True, bidirectional=True)
        self.dropout = nn.Dropout(0.5)
        self.classifier = nn.Linear(64, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            "down1.0.weight": (16, bands, 3, 3),
            "classifier.weight": (classes, 64),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, side * side)."""
        first = self.down1(each_date(as_patches(images)))
        second = self.down2(first)
        third = self.down3(second)
        maps = self.up1(_joined(self.up2(_joined(third, second)), first))
        means = torch.cat([third.mean(dim=(2, 3)), maps.mean(dim=(2, 3))], dim=1)
        _, states = self.time(means.unflatten(0, images.shape[::2]))
        return self.classifier(self.dropout(states.transpose(0, 1).flatten(1)))


def _block(channels: int, width: int, stride: int = 1, size: int = 3) -> nn.Sequential:
    """Return convolution, batch norm and ReLU."""
    return nn.Sequential(
        nn.Conv2d(channels, width, size, stride, padding=size // 2, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
    )


def _joined(small: torch.Tensor, large: torch.Tensor) -> torch.Tensor:
    """Enlarge maps (N, C, h, w) to the size of others and concatenate the channels."""
    return torch.cat([functional.interpolate(small, size=large.shape[2:]), large], dim=1)
