"""Network `lstm`: a recurrent network over the time steps of one pixel.

Russwurm, Koerner, *Temporal vegetation modelling using long short-term memory
networks for crop identification*, CVPR workshops 2017, in the form of
breizhcrops (layer norms, both directions, the last cell state of every layer).
Layer by layer, for a series (T, bands) and h hidden units:

====  ===================================================  ============
 no.  layer                                                output
====  ===================================================  ============
 1    layer norm over the bands of each time step          T, bands
 2    two layers of LSTM, both directions, dropout between  T, 2 h
 3    last cell states of all, layer norm                  4 h
 4    fully connected                                      classes
====  ===================================================  ============

Ours: two layers where breizhcrops has four, since a few hundred parcels do not suffice
to train more; and no layer norm over one or two bands, where it would remove all of one
band and leave the sign of the difference of two. With more bands it removes the
brightness that all bands share. Learned values, for B > 2 bands and K classes:
2 B + 8 h (B + h) + 24 h h + 8 h + K (4 h + 1).
"""

from __future__ import annotations

import torch
from torch import nn

from .layouts import as_series
from .network import PixelNetwork


class LSTM(PixelNetwork):
    """Long short-term memory network.

    Parameters
    ----------
    bands, classes : int
        B and K.
    steps : int
        T; the network takes any.
    hidden : int
        h, units of each layer and direction.
    layers : int
        Number of LSTM layers.
    dropout : float
        Probability, between the layers.
    """

    name = "lstm"
    sizes = {"hidden": 64}

    def __init__(
        self,
        bands: int,
        classes: int,
        steps: int,
        hidden: int,
        *,
        layers: int = 2,
        dropout: float = 0.5,
    ) -> None:
        super().__init__()
        self.normalise = nn.LayerNorm(bands) if bands > 2 else nn.Identity()
        self.lstm = nn.LSTM(
            bands,
            hidden,
            layers,
            bias=False,
            batch_first=True,
            dropout=dropout,
            bidirectional=True,
        )
        self.normalise_cells = nn.LayerNorm(2 * layers * hidden)
        self.classifier = nn.Linear(2 * layers * hidden, classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        hidden = {**cls.sizes, **sizes}["hidden"]
        return {
            "lstm.weight_ih_l0": (4 * hidden, bands),
            "lstm.weight_hh_l0": (4 * hidden, hidden),
            "classifier.weight": (classes, 4 * hidden),
        }

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, 1)."""
        _, (_, cells) = self.lstm(self.normalise(as_series(images).transpose(1, 2)))
        return self.classifier(self.normalise_cells(cells.transpose(0, 1).flatten(1)))
