"""Fitting a network on the segments of labelled parcels (ICPR section 4, STaR section 4.2)."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from scipy.special import softmax
from torch.nn import functional

from ..errors import (
    CancelCheck,
    PlanarSitsError,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
)
from ..networks.device import Engine
from ..planar.images import planar_images
from ..planar.samplers import make_sampler
from ..planar.segments import SegmentSettings, segment_list
from ..series.parcel_pixels import ParcelPixels
from .choices import TrainingSettings
from .decide import parcel_probabilities
from .predict import SegmentRunner
from .regulariser import Regulariser

# Segments drawn together while an epoch runs.
DRAWN_TOGETHER = 8192

# Ours (docs/decisions/0003): without it the probabilities are near 0 or 1 after three epochs,
# and the best epoch is decided by chance.
LABEL_SMOOTHING = 0.1

# Share of the training in which the learning rate rises.
_RISE = 0.1


@dataclass(frozen=True)
class LabelledParcels:
    """Parcels to learn from or to validate with.

    Parameters
    ----------
    pixels : ParcelPixels
        Normalised values (P, T, B), parcels sorted by key.
    labels : (N,) int64 array
        Class of each parcel.
    """

    pixels: ParcelPixels
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)


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
        The epoch with the lowest validation loss, from 1; its weights are those of the network.
        0 without epochs.
    """

    history: list[dict[str, float]]
    best_epoch: int


@dataclass(frozen=True)
class Trainer:
    """Fits networks on segments.

    Parameters
    ----------
    segments : SegmentSettings
    settings : TrainingSettings
    engine : Engine
    regulariser : Regulariser, optional
        A term that is added to the loss.
    smoothing : float
        Label smoothing of the training loss, 0 to 1.
    drawn_together : int
        Segments whose pixel indices are drawn at a time; it bounds memory.
    """

    segments: SegmentSettings
    settings: TrainingSettings
    engine: Engine
    regulariser: Regulariser | None = None
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
        """Fit a network in place; leave it with the weights of its best epoch.

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
        epochs = _Epochs(self, network, learning, cancelled=cancelled)
        judge = _Validation(self, network, validation, epochs.weights)
        history, best, best_state, start = [], 0, network.state_dict(), time.monotonic()
        for epoch in range(1, self.settings.epochs + 1):
            epoch_start = time.monotonic()
            train_loss, train_accuracy = epochs.run(epoch)
            loss, accuracy = judge.loss_and_accuracy(cancelled=cancelled)
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
            if not best or loss < history[best - 1]["validation_loss"]:
                best, best_state = epoch, copy.deepcopy(network.state_dict())
            message = _epoch_message(history, best, self.settings, time.monotonic() - start)
            progress(epoch / self.settings.epochs, message)
            if epoch - best >= self.settings.patience:
                break
        network.load_state_dict(best_state)
        return Fit(history, best)

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
        epochs = _Epochs(self, network, learning, cancelled=cancelled)
        for epoch in range(1, self.settings.epochs + 1):
            loss, accuracy = epochs.run(epoch)
            progress(
                epoch / self.settings.epochs,
                f"All parcels, epoch {epoch} of {self.settings.epochs}: training loss "
                f"{loss:.3f}, segments right {accuracy:.1%}",
            )


def learning_rate_factor(part: float) -> float:
    """Return the learning rate at a moment of the training, relative to its highest.

    It rises linearly in the first tenth and falls as half a cosine (Loshchilov and Hutter 2017,
    *SGDR*).

    Parameters
    ----------
    part : float
        Part of the training that is done, 0 to 1.

    Returns
    -------
    float
        0 to 1.
    """
    if part < _RISE:
        return max(part, _RISE / 10) / _RISE
    return (1 + math.cos(math.pi * (part - _RISE) / (1 - _RISE))) / 2


def class_weights(labels: np.ndarray, counts: np.ndarray, classes: int) -> torch.Tensor:
    """Return the loss weight of each class: 1 / its frequency among segments.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each training parcel; every class occurs.
    counts : (N,) integer array
        Segments of each training parcel.
    classes : int
        K.

    Returns
    -------
    (K,) float32 tensor
        Scaled to a mean of 1 over the segments.
    """
    frequency = np.bincount(labels, weights=counts, minlength=classes) / counts.sum()
    return torch.from_numpy((1.0 / (frequency * classes)).astype(np.float32))


def weighted_loss(
    scores: torch.Tensor,
    classes: torch.Tensor,
    weights: torch.Tensor,
    smoothing: float = LABEL_SMOOTHING,
) -> torch.Tensor:
    """Return the weighted cross-entropy of smoothed labels.

    Torch's own ``weight`` weighs the smoothed share of each *other* class too, so that a rare
    class raises its score in every segment; here a segment is weighted by its true class alone.

    Parameters
    ----------
    scores : (N, K) float32 tensor
    classes : (N,) int64 tensor
    weights : (K,) float32 tensor
    smoothing : float
        Share of a label that is spread over all classes.

    Returns
    -------
    () float32 tensor
    """
    losses = functional.cross_entropy(scores, classes, label_smoothing=smoothing, reduction="none")
    weights = weights[classes]
    return (losses * weights).sum() / weights.sum()


def _epoch_message(history, best, settings, seconds):
    """Return the line of the log after an epoch."""
    last = history[-1]
    epoch = last["epoch"]
    left = seconds / epoch * (min(settings.epochs, best + settings.patience) - epoch)
    return (
        f"Epoch {epoch}: training loss {last['train_loss']:.3f}, segments right "
        f"{last['train_accuracy']:.1%}; validation loss {last['validation_loss']:.3f}, parcels "
        f"right {last['validation_accuracy']:.1%}; best epoch {best}; {left:.0f} s left unless "
        "it improves"
    )


class _Epochs:
    """The training side: draws the segments of an epoch and takes the steps of Adam."""

    def __init__(self, trainer: Trainer, network, learning: LabelledParcels, *, cancelled):
        self.trainer, self.network, self.cancelled = trainer, network, cancelled
        self.engine, self.settings = trainer.engine, trainer.settings
        regulariser = trainer.regulariser
        self.regulariser = regulariser if regulariser and regulariser.weight else None
        self.sampler = make_sampler(learning.pixels, trainer.segments, self.settings.seed)
        self.labels, self.counts = learning.labels, self.sampler.counts
        self.weights = class_weights(self.labels, self.counts, int(self.labels.max()) + 1)
        self.rng = np.random.default_rng(self.settings.seed)
        self.optimizer = torch.optim.Adam(
            network.to(self.engine.device).parameters(),
            lr=self.settings.learning_rate,
            betas=(0.9, 0.999),
        )
        self._move_to_device()

    def _move_to_device(self):
        """Put values, network and the state of Adam on the engine's device."""
        self.values = self.engine.place(self.sampler.pixels.values)
        device = self.values.device
        self.network.to(device)
        for state in self.optimizer.state.values():
            for name, value in state.items():
                if torch.is_tensor(value) and value.dim() > 0:
                    state[name] = value.to(device)

    def run(self, epoch: int) -> tuple[float, float]:
        """Run one epoch; return the mean loss and the share of segments right."""
        parcel, number = segment_list(self.counts, (epoch - 1) * self.counts)
        order = self._order(parcel)
        parcel, number = parcel[order], number[order]
        self._move_to_device()
        sums, done = np.zeros(3), 0
        while done < len(parcel):
            # Whole batches, so that only the last one of an epoch can be small.
            size = self.engine.batch_size
            part = slice(done, done + max(1, self.trainer.drawn_together // size) * size)
            drawn = torch.from_numpy(self.sampler.draw(parcel[part], number[part])).long()
            start, end = (epoch - 1 + n / len(parcel) for n in (done, done + len(drawn)))
            for figures in self._steps(drawn, torch.from_numpy(parcel[part]), start, end):
                sums += figures
            done += len(drawn)
        loss = float(sums[0] / sums[1])
        if not np.isfinite(loss):
            raise PlanarSitsError(
                f"The training diverged in epoch {epoch}: lower LEARNING_RATE (now "
                f"{self.settings.learning_rate:g})."
            )
        return loss, float(sums[2] / len(parcel))

    def _order(self, parcel):
        """Return the random order of the segments of an epoch."""
        if self.regulariser:
            return self.regulariser.order(parcel, self.rng)
        return self.rng.permutation(len(parcel))

    def _steps(self, drawn, parcel, start, end) -> Iterator[tuple[float, float, float]]:
        """Take a step per batch, from epoch ``start`` to ``end``; yield loss, weight, hits."""
        truth, done = torch.from_numpy(self.labels)[parcel], 0
        while done < len(drawn):
            check_cancelled(self.cancelled)
            device, size = self.engine.device, self.engine.batch_size
            batch, classes = drawn[done : done + size], truth[done : done + size].to(device)
            batch = batch[:, : self._batch_length(batch.shape[1])]
            epoch = start + (end - start) * done / len(drawn)
            self._set_rate(epoch / self.settings.epochs)
            weights = self.weights.to(device)
            # Batch norm cannot learn from one image: it uses its running statistics then.
            self.network.train(len(batch) > 1)
            try:
                images = planar_images(self.values, batch.to(device), self.trainer.segments.canvas)
                scores, penalty = self._scores(images, classes, parcel[done : done + size])
                loss = weighted_loss(scores, classes, weights, self.trainer.smoothing)
                self.optimizer.zero_grad()
                (loss + penalty).backward()
                self.optimizer.step()
            except RuntimeError as error:
                self.engine.relieve(error)
                self._move_to_device()
                continue
            weight = float(weights[classes].sum())
            hits = float((scores.argmax(dim=1) == classes).sum())
            yield float(loss.detach()) * weight, weight, hits
            done += len(batch)

    def _batch_length(self, length):
        """Draw the length that a batch is cut to, uniformly in its logarithm.

        A short walk shows less of its parcel, so that the network cannot overfit the training
        parcels (docs/decisions/0008).
        """
        shortest = self.settings.shortest
        if not 0 < shortest < length:
            return length
        return round(math.exp(self.rng.uniform(math.log(shortest), math.log(length))))

    def _set_rate(self, part):
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.learning_rate * learning_rate_factor(part)

    def _scores(self, images, classes, parcel):
        """Return the scores of images, and what the regulariser adds to the loss."""
        if not self.regulariser:
            return self.network(images), 0.0
        scores, penalty = self.regulariser.scores_and_penalty(
            self.network, images, classes, parcel.to(classes.device)
        )
        return scores, self.regulariser.weight * penalty


class _Validation:
    """The validation side: the same segments after every epoch."""

    def __init__(self, trainer: Trainer, network, validation: LabelledParcels, weights):
        sampler = make_sampler(validation.pixels, trainer.segments, trainer.settings.seed)
        self.runner = SegmentRunner(network, sampler, trainer.engine)
        self.labels, self.counts = validation.labels, sampler.counts
        self.parcel, self.number = segment_list(self.counts)
        self.weights = weights.numpy().astype(np.float64)

    def loss_and_accuracy(self, *, cancelled) -> tuple[float, float]:
        """Return the weighted loss of segments and the share of parcels right."""
        scores = self.runner.scores(self.parcel, self.number, cancelled=cancelled)
        probabilities = softmax(scores, axis=1)
        truth = self.labels[self.parcel]
        weight = self.weights[truth]
        likelihood = probabilities[np.arange(len(truth)), truth].astype(np.float64)
        loss = -(weight * np.log(np.maximum(likelihood, 1e-12))).sum() / weight.sum()
        decided = parcel_probabilities(probabilities, self.counts).argmax(axis=1)
        return float(loss), float((decided == self.labels).mean())
