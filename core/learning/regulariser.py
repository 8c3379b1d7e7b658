"""The protocol of a term that is added to the training loss."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch


class Regulariser(Protocol):
    """A term of the training loss beside the cross-entropy.

    Attributes
    ----------
    name : str
        Its key in the provenance of the model.
    weight : float
        Factor of the penalty; 0 switches the term off.
    """

    name: str

    @property
    def weight(self) -> float:
        """Factor of the penalty."""

    def order(self, parcel: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        """Return a random order of the segments of an epoch.

        Parameters
        ----------
        parcel : (W,) int64 array
            Index of the parcel of each segment, ascending.
        rng : numpy.random.Generator

        Returns
        -------
        (W,) int64 array
            A permutation of 0 to W - 1.
        """

    def scores_and_penalty(
        self,
        network: torch.nn.Module,
        images: torch.Tensor,
        classes: torch.Tensor,
        parcel: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the scores of a batch and its penalty, both differentiable.

        Parameters
        ----------
        network : torch.nn.Module
        images : (W, B, T, L) float32 tensor
        classes : (W,) int64 tensor
            True class of each segment.
        parcel : (W,) int64 tensor
            Index of the parcel of each segment.

        Returns
        -------
        scores : (W, K) float32 tensor
        penalty : () float32 tensor
            Not yet multiplied by the weight.
        """
