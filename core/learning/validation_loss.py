"""The validation loss after each epoch of a training."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from ..errors import CancelCheck
from ..planar.samplers import make_sampler
from ..planar.segments import segment_list
from .decide import parcel_probabilities
from .labelled import LabelledParcels
from .predict import SegmentRunner

if TYPE_CHECKING:
    from .epochs import Epochs
    from .fit import Trainer

# An epoch of an equal budget has so many times as many segments as its validation.
_SHARE = 4


class ValidationLoss:
    """Loss and accuracy of the validation parcels, always from the same segments.

    With an equal budget it takes a quarter as many segments as an epoch, the same number of each
    parcel as far as it has them, and a part of the parcels where there are more.

    Parameters
    ----------
    trainer : Trainer
        Its settings and engine are used.
    network : torch.nn.Module
        The network that is trained.
    validation : LabelledParcels
    epochs : Epochs
        Of the training: its class weights and budget are used.
    """

    def __init__(
        self,
        trainer: Trainer,
        network: torch.nn.Module,
        validation: LabelledParcels,
        epochs: Epochs,
    ):
        most, limit = epochs.budget.segments // _SHARE, None
        if epochs.budget.equal:
            validation = _spread(validation, max(1, most))
            limit = max(1, most // len(validation))
        sampler = make_sampler(validation.pixels, trainer.segments, trainer.settings.seed)
        self.runner = SegmentRunner(network, sampler, trainer.engine)
        self.labels, self.counts = validation.labels, sampler.counts
        if limit:
            self.counts = np.minimum(self.counts, limit)
        self.parcel, self.number = segment_list(self.counts)
        # Spread evenly: the first pixels or windows of a parcel lie at its edge.
        self.number = self.number * sampler.counts[self.parcel] // self.counts[self.parcel]
        self.weights = epochs.weights.numpy().astype(np.float64)

    def loss_and_accuracy(self, *, cancelled: CancelCheck) -> tuple[float, float]:
        """Return the loss and the accuracy of the network as it is now.

        Parameters
        ----------
        cancelled : callable

        Returns
        -------
        loss : float
            Mean negative log-likelihood of the segments in nats, weighted by class.
        accuracy : float
            Share of the parcels that are classified correctly, 0 to 1.

        Raises
        ------
        PlanarSitsError
            If one image does not fit into memory.
        Cancelled
        """
        scores = self.runner.scores(self.parcel, self.number, cancelled=cancelled)
        probabilities = torch.softmax(torch.from_numpy(scores), dim=1).numpy()
        truth = self.labels[self.parcel]
        weight = self.weights[truth]
        likelihood = probabilities[np.arange(len(truth)), truth].astype(np.float64)
        loss = -(weight * np.log(np.maximum(likelihood, 1e-12))).sum() / weight.sum()
        decided = parcel_probabilities(probabilities, self.counts).argmax(axis=1)
        return float(loss), float((decided == self.labels).mean())


def _spread(parcels: LabelledParcels, most: int) -> LabelledParcels:
    """Return at most so many parcels: sorted by key, they come in no other order."""
    if len(parcels) <= most:
        return parcels
    chosen = np.linspace(0, len(parcels) - 1, most).round().astype(int)
    return LabelledParcels(parcels.pixels.take(chosen), parcels.labels[chosen])
