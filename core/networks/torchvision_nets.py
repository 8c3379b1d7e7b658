"""Networks of torchvision, for any number of bands.

`build` returns torchvision's own module, so that tensors keep the names of torchvision's
weights. torchvision takes long to import, so it is imported where it is needed only.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from ..errors import PlanarSitsError
from .layers import first_convolution
from .network import PlanarNetwork

# Side of an image that every network here takes.
_ENOUGH = 256


class TorchvisionNetwork(PlanarNetwork):
    """Base class of torchvision's networks; `name` is that of torchvision's function."""

    imagenet = True

    @classmethod
    def build(cls, bands: int, classes: int, steps: int, **sizes: int) -> nn.Module:
        """Build torchvision's module for any number of bands (see `Network`)."""
        from torchvision import models

        network = getattr(models, cls.name)(weights=None, num_classes=classes)
        path = first_convolution(network)
        first: Any = network.get_submodule(path)
        if first.in_channels != bands:
            shape = first.out_channels, first.kernel_size, first.stride, first.padding
            convolution = nn.Conv2d(bands, *shape, bias=first.bias is not None)
            parent, _, child = path.rpartition(".")
            setattr(network.get_submodule(parent), child, convolution)
        return network

    @classmethod
    def check_image(cls, bands: int, steps: int, length: int) -> None:
        """Raise `PlanarSitsError` if a forward pass fails for such images (see `Network`)."""
        # Larger images than enough run too.
        if cls._runs(bands, min(steps, _ENOUGH), min(length, _ENOUGH)):
            return
        enough = max(_ENOUGH, steps, length)
        if cls._runs(bands, enough, length):
            smallest = next(n for n in range(1, enough + 1) if cls._runs(bands, n, length))
            raise PlanarSitsError(
                f"The backbone '{cls.name}' cannot take a series of {steps} steps: set STEPS to "
                f"{smallest} or more, or use the backbone 'compact'."
            )
        smallest = next(n for n in range(1, enough + 1) if cls._runs(bands, enough, n))
        raise PlanarSitsError(
            f"The backbone '{cls.name}' cannot take segments of {length} pixels: set LENGTH to "
            f"{smallest} or more, or use the backbone 'compact'."
        )

    @classmethod
    def _runs(cls, bands: int, steps: int, length: int) -> bool:
        """Return whether a forward pass of an image of this size works."""
        network = cls.build(bands, 2, steps).eval()
        try:
            with torch.no_grad():
                network(torch.zeros(1, bands, steps, length))
        except RuntimeError:
            return False
        return True


class SqueezeNet(TorchvisionNetwork):
    """Base class of both versions of SqueezeNet."""

    attention_layer = "features"

    @classmethod
    def build(cls, bands: int, classes: int, steps: int, **sizes: int) -> nn.Module:
        """Build torchvision's module with scores that start above 0 (see `Network`).

        The scores are the output of a ReLU. Where they start around 0, a class whose score falls
        below it learns no more; with first weights all classes did (docs/decisions/0015).
        """
        network: Any = super().build(bands, classes, steps)
        nn.init.ones_(network.classifier[1].bias)
        return network


class SqueezeNet10(SqueezeNet):
    """SqueezeNet 1.0, the network of the papers (METHOD section 4)."""

    name = "squeezenet1_0"

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the first and the last weight (see `Network`)."""
        return {
            "features.0.weight": (96, bands, 7, 7),
            "classifier.1.weight": (classes, 512, 1, 1),
        }


class SqueezeNet11(SqueezeNet):
    """SqueezeNet 1.1, which needs less computation than 1.0."""

    name = "squeezenet1_1"

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the first and the last weight (see `Network`)."""
        return {
            "features.0.weight": (64, bands, 3, 3),
            "classifier.1.weight": (classes, 512, 1, 1),
        }


class ResNet18(TorchvisionNetwork):
    """Residual network with 18 layers."""

    name = "resnet18"
    attention_layer = "layer4"

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the first and the last weight (see `Network`)."""
        return {"conv1.weight": (64, bands, 7, 7), "fc.weight": (classes, 512)}


class MobileNetV3Small(TorchvisionNetwork):
    """Small MobileNet of the third version."""

    name = "mobilenet_v3_small"
    attention_layer = "features"

    @classmethod
    def claimed_shapes(
        cls, bands: int, classes: int, steps: int, **sizes: int
    ) -> dict[str, tuple[int, ...]]:
        """Return the shapes of the first and the last weight (see `Network`)."""
        return {
            "features.0.0.weight": (16, bands, 3, 3),
            "classifier.3.weight": (classes, 1024),
        }
