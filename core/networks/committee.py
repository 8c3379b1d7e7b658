"""Network `committee`: weighted mean of the class probabilities of three members.

Wolpert, *Stacked generalization*, Neural Networks 5, 1992; Breiman, *Stacked regressions*,
Machine Learning 24, 1996: unlike members err on different parcels, and weights fitted on parcels
that no member learned from show which to trust. For an image (bands, T, L):

=======  ==============================  ===========
member   input                           values
=======  ==============================  ===========
compact  the image                       clipped
tempcnn  the first pixel of the segment  clipped
lda      the first pixel of the segment  as they are
=======  ==============================  ===========

A walk starts at any pixel of its parcel with the same probability. So its first pixels are a
sample of the parcel, and the other members cost as little as the methods of single pixels.
Values are clipped for the members that are trained so when they are methods of their own.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from .compact import Compact
from .estimators import LinearScores
from .network import Network
from .tempcnn import TempCNN

# The members, by their names in the state dict.
MEMBERS: dict[str, type[Network]] = {
    network.name: network for network in (Compact, TempCNN, LinearScores)
}
# The planar member, and all whose input is clipped.
PLANAR = Compact.name
CLIPPED = (PLANAR, TempCNN.name)


class Committee(Network):
    """Mixture of the probabilities of `MEMBERS`.

    Its members are trained alone (`learning.committee`), never the committee as a whole.

    Parameters
    ----------
    bands, classes, steps : int
        B, K and T.
    """

    name = "committee"
    samplers = ("random_walk",)
    attention_layer = f"{PLANAR}.{Compact.attention_layer}"
    feature_layer = f"{PLANAR}.classifier"
    any_length = True

    compact: nn.Module

    def __init__(self, bands: int, classes: int, steps: int) -> None:
        super().__init__()
        self.clip = Clip(bands)
        for name, network in MEMBERS.items():
            self.add_module(name, network.build(bands, classes, steps))
        self.mixture = Mixture(len(MEMBERS), classes)

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network`)."""
        return {
            f"{member}.{name}": shape
            for member, network in MEMBERS.items()
            for name, shape in network.claimed_shapes(bands, classes, steps).items()
        }

    @property
    def as_gathered(self) -> bool:
        """Whether images keep the layout of the series: that of the planar member."""
        return getattr(self.compact, "as_gathered", False)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, classes) of images (N, bands, T, L).

        Their softmax is the mixture. Their gradient is that of the scores of the planar member,
        which attention explains: the gradient of a mixture's logarithm is almost 0 where the
        class is certain.
        """
        members = self.member_scores(images)
        planar = members[:, 0]
        return self.mixture(members).detach() + (planar - planar.detach())

    def member_scores(self, images: torch.Tensor) -> torch.Tensor:
        """Return the scores of each member.

        Parameters
        ----------
        images : (N, B, T, L) torch.Tensor

        Returns
        -------
        (N, M, K) torch.Tensor
            In the order of `MEMBERS`.
        """
        inputs = dict.fromkeys(MEMBERS, images[..., :1])
        inputs[PLANAR] = clipped = self.clip(images)
        inputs[TempCNN.name] = clipped[..., :1]
        return torch.stack([self.get_submodule(name)(inputs[name]) for name in MEMBERS], dim=1)

    def parameter_count(self) -> int:
        """Return the number of fitted values of the members."""
        return sum(
            module.parameter_count()
            for module in map(self.get_submodule, MEMBERS)
            if isinstance(module, Network)
        )


class Mixture(nn.Module):
    """Logarithm of the members' weighted mean probabilities, and a linear layer.

    The linear layer is that of a network's end, which `layers.fold_temperature` divides.

    Parameters
    ----------
    members, classes : int
        M and K.
    """

    log_weights: torch.Tensor
    weight: torch.Tensor
    bias: torch.Tensor

    def __init__(self, members: int, classes: int) -> None:
        super().__init__()
        # Up to a constant: weights of any file are positive and add up to 1.
        self.register_buffer("log_weights", torch.zeros(members))
        self.register_buffer("weight", torch.eye(classes))
        self.register_buffer("bias", torch.zeros(classes))

    @property
    def weights(self) -> torch.Tensor:
        """Weights of the members, (M,) tensor: positive, their sum is 1."""
        return self.log_weights.softmax(dim=0)

    def set_weights(self, weights: torch.Tensor) -> None:
        """Set the weights (M,) of the members, all above 0."""
        self.log_weights.copy_(weights.log())

    def forward(self, scores: torch.Tensor) -> torch.Tensor:
        """Return scores (N, K) of the mixture of members' scores (N, M, K)."""
        logs = scores.log_softmax(dim=2) + self.log_weights.log_softmax(dim=0)[:, None]
        return functional.linear(logs.logsumexp(dim=1), self.weight, self.bias)


class Clip(nn.Module):
    """Layer that scales a range of each band to 0 and 1, and clips what is outside.

    Parameters
    ----------
    bands : int
        B.
    """

    low: torch.Tensor
    high: torch.Tensor

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.register_buffer("low", torch.zeros(bands, 1, 1))
        self.register_buffer("high", torch.ones(bands, 1, 1))

    def set_ranges(self, ranges: torch.Tensor) -> None:
        """Set the values (B, 2) of each band that become 0 and 1."""
        self.low.copy_(ranges[:, 0, None, None])
        self.high.copy_(ranges[:, 1, None, None])

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return clipped images (N, B, T, L), in the memory layout of the images."""
        clipped = ((images - self.low) / (self.high - self.low)).clamp_(0, 1)
        # Strides of one band as in `planar_images`.
        return clipped.squeeze(1).unsqueeze(1) if clipped.shape[1] == 1 else clipped
