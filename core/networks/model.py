"""A trained model: its description and its network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import torch

from .calibration import Calibration
from .description import ModelDescription
from .inference import for_inference
from .registry import network_class


@dataclass(frozen=True)
class Model:
    """A description, the network that it describes, and its calibration.

    Parameters
    ----------
    description : ModelDescription
    network : torch.nn.Module
        Scores (N, K) of planar images (N, B, T, L).
    calibration : Calibration, optional
        For prediction sets and novelty; None in files of earlier formats.
    """

    description: ModelDescription
    network: torch.nn.Module
    calibration: Calibration | None = None

    @property
    def attention_layer(self) -> torch.nn.Module:
        """Module of the network whose output attention explains.

        Raises
        ------
        PlanarSitsError
            If the network has no convolutional map of the dates.
        """
        path = network_class(self.description.backbone).attention_path()
        return self.network.get_submodule(path)

    def with_sources(self, sources: list[dict[str, Any]]) -> Model:
        """Return the model with fingerprints of its inputs in the description."""
        return replace(self, description=replace(self.description, sources=sources))

    def for_inference(self) -> Model:
        """Return a model whose network gives the same scores faster and cannot be trained."""
        return replace(self, network=for_inference(self.network))
