"""Fitting of a network on segments of labelled parcels (ICPR 4, STaR 4.2)."""

from __future__ import annotations

import copy
import time
from dataclasses import dataclass

import torch

from ..errors import (
    CancelCheck,
    Progress,
    never_cancelled,
    no_progress,
    part_of,
)
from ..networks.device import Engine
from ..planar.segments import SegmentSettings
from .budget import Budget
from .choices import TrainingSettings
from .epochs import Epochs
from .labelled import LabelledParcels
from .losses import LABEL_SMOOTHING
from .regulariser import Regulariser
from .validation_loss import ValidationLoss

# Part of the progress of an epoch for its batches; the rest is for its validation.
_TRAINING = 0.9
# Segments drawn together while an epoch runs.
DRAWN_TOGETHER = 8192


@dataclass(frozen=True)
class Fit:
    """The course of a training.

    Parameters
    ----------
    history : list of dict
        One per epoch: ``epoch``, ``train_loss``, ``train_accuracy`` (of segments),
        ``validation_loss`` (of segments), ``validation_accuracy`` (of parcels), ``seconds``. The
        training loss is of smoothed labels, the validation loss is not: compare each with its
        own earlier values only.
    best_epoch : int
        The epoch whose weights the network has, from 1: the one with the lowest validation loss,
        or the last. 0 without epochs.
    budget : Budget, optional
        What the training could spend; None without epochs.
    members : tuple of Member
        Of a committee; empty for other networks.
    """

    history: list[dict[str, float]]
    best_epoch: int
    budget: Budget | None = None
    members: tuple[Member, ...] = ()

    @property
    def chosen_epoch(self) -> int | None:
        """The epoch that the validation loss chose; None where none was chosen."""
        return self.best_epoch if self.budget and not self.budget.to_the_end else None


@dataclass(frozen=True)
class Member:
    """A member of a committee after the first fit.

    Parameters
    ----------
    name : str
        Key of `networks.committee.MEMBERS`.
    fit : Fit
        Course of its training.
    temperature : float
        Divides its scores.
    weight : float
        Of its probabilities in the mixture, 0 to 1.
    accuracy : float
        Share of the validation parcels that it classifies correctly, 0 to 1.
    """

    name: str
    fit: Fit
    temperature: float
    weight: float
    accuracy: float


@dataclass(frozen=True)
class Trainer:
    """The fitting of networks on segments.

    Parameters
    ----------
    segments : SegmentSettings
    settings : TrainingSettings
    engine : Engine
        With an automatic batch size, that of the budget is used.
    regulariser : Regulariser, optional
        A term that is added to the loss.
    batch_size : int
        Segments of an optimiser step; 0 = that of the engine.
    smoothing : float
        Label smoothing of the training loss, 0 to 1.
    drawn_together : int
        Segments whose pixel indices are drawn at a time; it bounds memory.
    """

    segments: SegmentSettings
    settings: TrainingSettings
    engine: Engine
    regulariser: Regulariser | None = None
    batch_size: int = 0
    smoothing: float = LABEL_SMOOTHING
    drawn_together: int = DRAWN_TOGETHER

    def fit(
        self,
        network: torch.nn.Module,
        learning: LabelledParcels,
        validation: LabelledParcels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Fit:
        """Fit a network in place; leave it with the weights of the epoch to keep.

        Parameters
        ----------
        network : torch.nn.Module
            Scores (N, K) of planar images (N, B, T, L).
        learning, validation : LabelledParcels
            Different parcels.
        progress, cancelled : callable

        Returns
        -------
        Fit

        Raises
        ------
        PlanarSitsError
            If the training diverges, or one image does not fit into memory.
        Cancelled

        Notes
        -----
        Segments are redrawn each epoch: epoch e uses the segment numbers after those of epoch
        e - 1. The validation segments stay the same, so that losses can be compared.
        """
        epochs = Epochs(self, network, learning, cancelled=cancelled)
        validation_loss = ValidationLoss(self, network, validation, epochs)
        budget, last = epochs.budget, epochs.budget.epochs
        patience = last if budget.to_the_end else self.settings.patience
        progress(0.0, budget.message())
        history, best, best_state = [], 0, network.state_dict()
        for epoch in range(1, last + 1):
            epoch_start = time.monotonic()
            part = part_of(progress, (epoch - 1) / last, (epoch - 1 + _TRAINING) / last)
            train_loss, train_accuracy = epochs.run(epoch, progress=part)
            loss, accuracy = validation_loss.loss_and_accuracy(cancelled=cancelled)
            history.append(
                {
                    "epoch": epoch,
                    "train_loss": train_loss,
                    "train_accuracy": train_accuracy,
                    "validation_loss": loss,
                    "validation_accuracy": accuracy,
                    "seconds": time.monotonic() - epoch_start,
                }
            )
            if budget.to_the_end:
                best = epoch
            elif not best or loss < history[best - 1]["validation_loss"]:
                best, best_state = epoch, copy.deepcopy(network.state_dict())
            kept = "" if budget.to_the_end else f"; best epoch {best}"
            progress(epoch / last, f"{_epoch_message(history[-1])}{kept}")
            if epoch - best >= patience:
                break
        if not budget.to_the_end:
            network.load_state_dict(best_state)
        return Fit(history, best, budget)

    def refit(
        self,
        network: torch.nn.Module,
        learning: LabelledParcels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> None:
        """Fit a network in place for all its epochs, without validation.

        Parameters
        ----------
        network, learning, progress, cancelled
            As `fit`.
        """
        epochs = Epochs(self, network, learning, cancelled=cancelled)
        last = epochs.budget.epochs
        for epoch in range(1, last + 1):
            part = part_of(progress, (epoch - 1) / last, epoch / last)
            loss, accuracy = epochs.run(epoch, progress=part)
            progress(
                epoch / last,
                f"Final training on all parcels, epoch {epoch} of {last}: training loss "
                f"{loss:.3f}, segment accuracy {accuracy:.1%}",
            )


def _epoch_message(epoch):
    """Return the losses and accuracies of an epoch for the log."""
    return (
        f"Epoch {epoch['epoch']}: training loss {epoch['train_loss']:.3f}, segment accuracy "
        f"{epoch['train_accuracy']:.1%}; validation loss {epoch['validation_loss']:.3f}, parcel "
        f"accuracy {epoch['validation_accuracy']:.1%}"
    )
