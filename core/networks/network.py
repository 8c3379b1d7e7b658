"""The base classes of the networks, with the properties that a network declares.

A network is added by a file with a subclass of `PlanarNetwork`, `PatchNetwork` or
`PixelNetwork`, or of `Network` with samplers of its own, and a line in `registry`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

import numpy as np
from torch import nn

from ..errors import PlanarSitsError
from ..planar.samplers import SAMPLERS
from .layouts import is_patch


class Network(nn.Module, ABC):
    """Base class of a network that scores images (N, B, T, L).

    Attributes
    ----------
    name : str
        Key of the network in `registry.NETWORKS`.
    samplers : tuple of str
        Samplers whose segments the network takes.
    planar : bool
        Whether its images are planar images: it is a value of BACKBONE and takes the
        224 x 224 canvas.
    attention_layer : str or None
        Name of the module whose output is the last map with dates (and pixels), which
        attention explains; None if there is no such map.
    feature_layer : str
        Name of the layer whose input are the last features; empty: the last layer.
    sizes : mapping of str to int
        Sizes that may be chosen for the network (`hyper` of a model), with their defaults.
    estimator : bool
        Whether scikit-learn fits it, without epochs.
    any_length : bool
        Whether it takes segments of any length, whatever length it was built for.
    first_format : int
        Format version of the first model files with the present layers.
    imagenet : bool
        Whether torchvision has ImageNet weights for it.
    band_tensors : tuple of str
        Prefixes of the tensors that fit one number of bands only, beside the first
        convolution; pretrained weights leave them out where the shapes differ.
    """

    name: ClassVar[str]
    samplers: ClassVar[tuple[str, ...]]
    planar: ClassVar[bool] = False
    attention_layer: ClassVar[str | None] = None
    feature_layer: ClassVar[str] = ""
    sizes: ClassVar[Mapping[str, int]] = {}
    estimator: ClassVar[bool] = False
    any_length: ClassVar[bool] = False
    first_format: ClassVar[int] = 1
    imagenet: ClassVar[bool] = False
    band_tensors: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def build(cls, bands: int, classes: int, steps: int, **sizes: int) -> nn.Module:
        """Build the network with fresh weights.

        Parameters
        ----------
        bands : int
            B, channels of an image: twice the bands of the series for whole parcels.
        classes : int
            K.
        steps : int
            T, rows of an image.
        **sizes : int
            Those of `sizes` that differ from their defaults.

        Returns
        -------
        torch.nn.Module
            Scores (N, K) of float32 images (N, B, T, L). The weights are drawn from the
            random state of torch.
        """
        sizes = {**cls.sizes, **sizes}
        return cls(bands, classes, steps, **sizes)  # type: ignore[call-arg]

    @classmethod
    @abstractmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the tensors that grow with a network's sizes.

        A model file with tensors of these shapes is about as large as the network, or larger.
        So the network can be built without more memory than the file takes.

        Parameters
        ----------
        bands, classes, steps, **sizes : int
            As for `build`.

        Returns
        -------
        dict of str to tuple of int
            Shapes by the tensors' names in the state dict.
        """

    @classmethod
    def takes(cls, sampler: str, length: int) -> bool:
        """Return whether the network takes the segments of a sampler.

        Parameters
        ----------
        sampler : str
            A name in `planar.samplers.SAMPLERS`.
        length : int
            L, pixels of a segment.

        Returns
        -------
        bool
        """
        return sampler in cls.samplers

    @classmethod
    def check_image(cls, bands: int, steps: int, length: int) -> None:
        """Raise if the network cannot take images (N, bands, steps, length).

        Parameters
        ----------
        bands, steps, length : int
            B, T and L.

        Raises
        ------
        PlanarSitsError
            Names the smallest STEPS, or the LENGTH, that the network takes.
        """
        if steps < 2:
            raise PlanarSitsError(
                f"'{cls.name}' cannot take a series of {steps} steps: set STEPS to 2 or more."
            )

    @classmethod
    def attention_path(cls) -> str:
        """Return `attention_layer`.

        Raises
        ------
        PlanarSitsError
            If the network has no convolutional map of the dates.
        """
        if cls.attention_layer is None:
            raise PlanarSitsError(
                f"MODEL: the network '{cls.name}' has no convolutional map of dates and pixels, so "
                "there is no attention to show: train with BACKBONE 'compact', or by the "
                f"method {_explainable_methods()}."
            )
        return cls.attention_layer

    def set_days(self, days: np.ndarray) -> None:  # noqa: B027 - most networks ignore them
        """Set the days of the time axis, before training.

        Without effect by default. A network that uses the days keeps them in its state dict, so
        that model files hold them.

        Parameters
        ----------
        days : (T,) float array
            Days since the season's start, increasing.
        """

    def parameter_count(self) -> int:
        """Return the number of values that training changes."""
        return sum(value.numel() for value in self.parameters() if value.requires_grad)

    def is_sound(self) -> bool:
        """Return whether the loaded values allow a forward pass.

        True by default: any values do. A subclass checks values that are indices.
        """
        return True


class PlanarNetwork(Network):
    """Base class of the networks of planar images: rows = time, columns = pixels."""

    samplers = tuple(name for name, sampler in SAMPLERS.items() if sampler.planar)
    planar = True


class PatchNetwork(Network):
    """Base class of the networks of square patches with a pixel at their centre."""

    samplers: ClassVar[tuple[str, ...]] = ("patch",)

    @classmethod
    def takes(cls, sampler: str, length: int) -> bool:
        """Return whether it takes segments of this sampler and length (see `Network`)."""
        return super().takes(sampler, length) and is_patch(length)

    @classmethod
    def check_image(cls, bands: int, steps: int, length: int) -> None:
        """Raise `PlanarSitsError` for images that it cannot take (see `Network`)."""
        super().check_image(bands, steps, length)
        if not is_patch(length):
            raise PlanarSitsError(
                f"'{cls.name}' takes square patches with a pixel at their centre, not {length} "
                "pixels: set LENGTH to 9, 25, 49 or another square of an odd number."
            )


class PixelNetwork(Network):
    """Base class of the networks of single pixels (L = 1)."""

    samplers: ClassVar[tuple[str, ...]] = ("pixels",)

    @classmethod
    def takes(cls, sampler: str, length: int) -> bool:
        """Return whether it takes segments of this sampler and length (see `Network`)."""
        return super().takes(sampler, length) and length == 1

    @classmethod
    def check_image(cls, bands: int, steps: int, length: int) -> None:
        """Raise `PlanarSitsError` for images that it cannot take (see `Network`)."""
        super().check_image(bands, steps, length)
        if length != 1:
            raise PlanarSitsError(
                f"'{cls.name}' takes single pixels, not {length}: set LENGTH to 1."
            )


def parameter_count(network: nn.Module) -> int:
    """Return the number of values in a network or an estimator that are fitted.

    Parameters
    ----------
    network : torch.nn.Module
        From `Network.build`.

    Returns
    -------
    int
    """
    if isinstance(network, Network):
        return network.parameter_count()
    return sum(value.numel() for value in network.parameters() if value.requires_grad)


def _explainable_methods() -> str:
    """Return the names of the networks beside the backbones that attention explains."""
    from .registry import BACKBONES, NETWORKS, network_class

    others = [name for name in NETWORKS if name not in BACKBONES]
    names = [f"'{name}'" for name in others if network_class(name).attention_layer]
    return " or ".join(names)
