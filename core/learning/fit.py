"""Fitting a network on the segments of labelled parcels (ICPR section 4, STaR section 4.2)."""

import copy
import math
import time
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from ..attention.guidance import disagreement, guided_scores, paired_order
from ..errors import PlanarSitsError, check_cancelled, never_cancelled, no_progress
from ..planar.images import planar_images
from ..planar.samplers import make_sampler
from ..planar.segments import segment_list
from .decide import parcel_probabilities, softmax
from .predict import segment_scores

# Segments drawn together while an epoch runs.
_DRAWN = 8192

# Ours (docs/decisions/0003): without it the network is sure of everything after
# three epochs, and the best epoch is a matter of luck.
LABEL_SMOOTHING = 0.1

# Part of the training in which the learning rate rises.
_RISE = 0.1


@dataclass(frozen=True)
class TrainingSettings:
    """How a network is fitted (METHOD section 4).

    Parameters
    ----------
    epochs : int
        At most.
    learning_rate : float
        Of Adam, at its highest (see `rate`).
    patience : int
        Epochs without a better validation loss before stopping.
    validation : float
        Percent of the parcels of each class.
    seed : int
    attention_guidance : float
        Weight of the disagreement of two walks of one parcel over the dates
        (see `attention.guidance`), 0 = off.
    shortest : int
        Each batch is cut to a length drawn from here to L, 0 = never.
    """

    epochs: int = 20
    learning_rate: float = 2e-3
    patience: int = 10
    validation: float = 20.0
    seed: int = 0
    attention_guidance: float = 0.0
    shortest: int = 0


def rate(part):
    """Return the learning rate of a moment of the training, as a part of its highest.

    It rises in the first tenth and falls as half a cosine (Loshchilov and Hutter 2017,
    *SGDR*), so that the last epochs settle.

    Parameters
    ----------
    part : float
        Of the training, 0 to 1.
    """
    if part < _RISE:
        return max(part, _RISE / 10) / _RISE
    return (1 + math.cos(math.pi * (part - _RISE) / (1 - _RISE))) / 2


def class_weights(labels, counts, classes):
    """Return the loss weight of each class: 1 / its frequency among segments.

    Parameters
    ----------
    labels : (N,) integer array
        Class of each training parcel; every class occurs.
    counts : (N,) integer array
        Segments of each training parcel.
    classes : int

    Returns
    -------
    (K,) float32 tensor
        Scaled to a mean of 1 over the segments.
    """
    frequency = np.bincount(labels, weights=counts, minlength=classes) / counts.sum()
    return torch.from_numpy((1.0 / (frequency * classes)).astype(np.float32))


def weighted_loss(scores, classes, weights):
    """Return the weighted cross-entropy of smoothed labels.

    Torch's own ``weight`` weighs the smoothed share of each *other* class too,
    so that a rare class pulls every segment towards itself; here a segment
    weighs by its true class alone.

    Parameters
    ----------
    scores : (N, K) float32 tensor
    classes : (N,) int64 tensor
    weights : (K,) float32 tensor

    Returns
    -------
    () float32 tensor
    """
    losses = functional.cross_entropy(
        scores, classes, label_smoothing=LABEL_SMOOTHING, reduction="none"
    )
    weights = weights[classes]
    return (losses * weights).sum() / weights.sum()


def fit(
    network,
    training,
    validation,
    segments,
    settings,
    engine,
    progress=no_progress,
    cancelled=never_cancelled,
    layer=None,
):
    """Fit a network; leave it with the weights of its best validation epoch.

    Parameters
    ----------
    network : torch.nn.Module
        Scores (N, K) of planar images; fitted in place.
    training, validation : tuple of (ParcelPixels, (N,) int64 array)
        Normalised parcels, sorted by key, and their classes. Parcels are on
        one side only.
    segments : SegmentSettings
    settings : TrainingSettings
    engine : Engine
    progress, cancelled : callable
    layer : torch.nn.Module, optional
        Whose map is guided; needed for ``attention_guidance`` alone.

    Returns
    -------
    history : list of dict
        ``epoch``, ``train_loss``, ``train_accuracy`` (of segments),
        ``validation_loss`` (of segments), ``validation_accuracy`` (of
        parcels), ``seconds``. The training loss is of smoothed labels, the
        validation loss is not: compare each with its own past only.
    best_epoch : int

    Notes
    -----
    Walks are redrawn each epoch: epoch e uses the walk numbers after those of
    epoch e - 1. Validation walks stay the same, so that losses compare.
    """
    epoch_of = _Epochs(network, training, segments, settings, engine, cancelled, layer)
    judge = _Judge(network, validation, segments, settings, engine, epoch_of.weights, cancelled)
    history, best, best_state = [], None, None
    start = time.monotonic()
    for epoch in range(1, settings.epochs + 1):
        began = time.monotonic()
        train_loss, train_accuracy = epoch_of.run(epoch)
        loss, accuracy = judge.loss_and_accuracy()
        history.append(
            {
                "epoch": epoch,
                "train_loss": train_loss,
                "train_accuracy": train_accuracy,
                "validation_loss": loss,
                "validation_accuracy": accuracy,
                "seconds": time.monotonic() - began,
            }
        )
        if best is None or loss < history[best - 1]["validation_loss"]:
            best, best_state = epoch, copy.deepcopy(network.state_dict())
        progress(epoch / settings.epochs, _report(history, best, settings, start))
        if epoch - best >= settings.patience:
            break
    network.load_state_dict(best_state)
    return history, best


def refit(
    network,
    training,
    segments,
    settings,
    engine,
    progress=no_progress,
    cancelled=never_cancelled,
    layer=None,
):
    """Fit a network for all its epochs, without validation.

    Parameters
    ----------
    network, training, segments, settings, engine, progress, cancelled, layer
        As `fit`.
    """
    epochs = _Epochs(network, training, segments, settings, engine, cancelled, layer)
    for epoch in range(1, settings.epochs + 1):
        loss, accuracy = epochs.run(epoch)
        progress(
            epoch / settings.epochs,
            f"All parcels, epoch {epoch} of {settings.epochs}: training loss {loss:.3f}, segments "
            f"right {accuracy:.1%}",
        )


def _report(history, best, settings, start):
    """Return the line of the log after an epoch."""
    last = history[-1]
    epoch = last["epoch"]
    left = (
        (time.monotonic() - start)
        / epoch
        * (min(settings.epochs, best + settings.patience) - epoch)
    )
    return (
        f"Epoch {epoch}: training loss {last['train_loss']:.3f}, segments right "
        f"{last['train_accuracy']:.1%}; validation loss {last['validation_loss']:.3f}, parcels "
        f"right {last['validation_accuracy']:.1%}; best epoch {best}; {left:.0f} s left unless "
        "it improves"
    )


class _Epochs:
    """The training side: draws the segments of an epoch and takes Adam's steps."""

    def __init__(self, network, training, segments, settings, engine, cancelled, layer):
        self.network, self.engine, self.cancelled = network, engine, cancelled
        self.settings, self.layer = settings, layer
        self.guidance = settings.attention_guidance
        self.drawer = make_sampler(training[0], segments, settings.seed)
        self.pixels, self.labels = self.drawer.pixels, training[1]
        self.counts = self.drawer.counts
        classes = int(self.labels.max()) + 1
        self.weights = class_weights(self.labels, self.counts, classes)
        self.order = np.random.default_rng(settings.seed)
        self.optimizer = torch.optim.Adam(
            network.to(engine.device).parameters(), lr=settings.learning_rate, betas=(0.9, 0.999)
        )
        self._settle()

    def _settle(self):
        """Put everything on the engine's device."""
        self.series = self.engine.place(self.pixels.values)
        device = self.series.device
        self.network.to(device)
        for state in self.optimizer.state.values():
            for name, value in state.items():
                if torch.is_tensor(value) and value.dim() > 0:
                    state[name] = value.to(device)

    def run(self, epoch):
        """Run one epoch; return the mean loss and the part of segments right."""
        parcel, number = segment_list(self.counts, (epoch - 1) * self.counts)
        order = (
            paired_order(parcel, self.order)
            if self.guidance
            else self.order.permutation(len(parcel))
        )
        parcel, number = parcel[order], number[order]
        self._settle()
        sums, done = np.zeros(3), 0
        while done < len(parcel):
            # Whole batches, so that only an epoch's last one can be small.
            many = max(1, _DRAWN // self.engine.batch_size) * self.engine.batch_size
            part = slice(done, done + many)
            drawn = torch.from_numpy(self.drawer.draw(parcel[part], number[part])).long()
            begun = epoch - 1 + done / len(parcel), epoch - 1 + (done + len(drawn)) / len(parcel)
            for figures in self._steps(drawn, torch.from_numpy(parcel[part]), begun):
                sums += figures
            done += len(drawn)
        loss = float(sums[0] / sums[1])
        if not np.isfinite(loss):
            raise PlanarSitsError(
                f"The training diverged in epoch {epoch}: lower LEARNING_RATE (now "
                f"{self.settings.learning_rate:g})."
            )
        return loss, float(sums[2] / len(parcel))

    def _steps(self, drawn, parcel, epochs):
        """Take a step per batch, between two moments in epochs; yield loss sum, weights, hits."""
        truth, done = torch.from_numpy(self.labels)[parcel], 0
        while done < len(drawn):
            check_cancelled(self.cancelled)
            device, size = self.engine.device, self.engine.batch_size
            batch, classes = drawn[done : done + size], truth[done : done + size].to(device)
            batch = batch[:, : self._length(batch.shape[1])]
            moment = epochs[0] + (epochs[1] - epochs[0]) * done / len(drawn)
            self._set_rate(moment / self.settings.epochs)
            weights = self.weights.to(device)
            # Batch norm learns nothing from one image: it goes by what it knows.
            self.network.train(len(batch) > 1)
            try:
                images = planar_images(self.series, batch.to(device), self.drawer.settings.canvas)
                scores, extra = self._scores(images, classes, parcel[done : done + size])
                loss = weighted_loss(scores, classes, weights)
                self.optimizer.zero_grad()
                (loss + extra).backward()
                self.optimizer.step()
            except RuntimeError as error:
                self.engine.relieve(error)
                self._settle()
                continue
            weight = float(weights[classes].sum())
            hits = float((scores.argmax(dim=1) == classes).sum())
            yield float(loss.detach()) * weight, weight, hits
            done += len(batch)

    def _length(self, length):
        """Draw a length to cut a batch to: short and long ones by the same factor as often.

        A short walk knows less of its parcel, so that the network cannot know the
        learning parcels by heart (docs/decisions/0008).
        """
        shortest = self.settings.shortest
        if not 0 < shortest < length:
            return length
        return round(math.exp(self.order.uniform(math.log(shortest), math.log(length))))

    def _set_rate(self, part):
        for group in self.optimizer.param_groups:
            group["lr"] = self.settings.learning_rate * rate(part)

    def _scores(self, images, classes, parcel):
        """Return the scores of images, and what guidance adds to the loss."""
        if not self.guidance:
            return self.network(images), 0.0
        scores, maps = guided_scores(self.network, self.layer, images)
        return scores, self.guidance * disagreement(
            scores, maps, classes, parcel.to(classes.device)
        )


class _Judge:
    """The validation side: the same segments after every epoch."""

    def __init__(self, network, validation, segments, settings, engine, weights, cancelled):
        self.network, self.engine, self.cancelled = network, engine, cancelled
        self.drawer = make_sampler(validation[0], segments, settings.seed)
        self.pixels, self.labels = self.drawer.pixels, validation[1]
        self.counts = self.drawer.counts
        self.parcel, self.number = segment_list(self.counts)
        self.weights = weights.numpy().astype(np.float64)

    def loss_and_accuracy(self):
        """Return the weighted loss of segments and the part of parcels right."""
        found = softmax(
            segment_scores(
                self.network,
                self.pixels.values,
                self.drawer,
                self.parcel,
                self.number,
                self.engine,
                self.cancelled,
            )
        )
        truth = self.labels[self.parcel]
        weight = self.weights[truth]
        chance = np.maximum(found[np.arange(len(found)), truth].astype(np.float64), 1e-12)
        parcels = parcel_probabilities(found, self.counts)
        right = parcels.argmax(axis=1) == self.labels
        return float(-(weight * np.log(chance)).sum() / weight.sum()), float(right.mean())
