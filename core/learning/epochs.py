"""The epochs of a training."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import exp, log
from typing import TYPE_CHECKING

import numpy as np
import torch

from ..errors import CancelCheck, PlanarSitsError, Progress, check_cancelled, no_progress
from ..planar.images import planar_images
from ..planar.samplers import make_sampler
from .budget import training_budget
from .epoch_segments import EpochSegments
from .jitter import Jitter, class_jitter, equal_jitter
from .labelled import LabelledParcels
from .losses import class_weights, learning_rate_factor, weighted_loss

if TYPE_CHECKING:
    from .fit import Trainer


class Epochs:
    """Training by epochs: segments drawn anew, and a step of Adam per batch.

    Parameters
    ----------
    trainer : Trainer
        Its settings, engine and regulariser are used.
    network : torch.nn.Module
        Scores (N, K) of planar images (N, B, T, L). Moved to the engine's device and
        trained in place.
    learning : LabelledParcels
    cancelled : callable
    """

    def __init__(
        self,
        trainer: Trainer,
        network: torch.nn.Module,
        learning: LabelledParcels,
        *,
        cancelled: CancelCheck,
    ):
        self.trainer, self.network, self.cancelled = trainer, network, cancelled
        self.settings = trainer.settings
        regulariser = trainer.regulariser
        self.regulariser = regulariser if regulariser and regulariser.weight else None
        self.sampler = make_sampler(learning.pixels, trainer.segments, self.settings.seed)
        self.labels, self.counts = learning.labels, self.sampler.counts
        self.engine = trainer.engine
        given = trainer.batch_size or (0 if self.engine.automatic else self.engine.batch_size)
        classes = int(self.labels.max()) + 1
        self.budget = training_budget(
            self.settings, self.counts, learning.pixels.sizes, classes, given
        )
        self.batch_size = self.budget.batch_size
        # A regulariser compares segments of a parcel in pairs.
        each = 2 if self.regulariser else 1
        self.segments = EpochSegments(self.sampler, self.budget, self.settings.seed, each)
        # Weights by frequency are the papers'. Without them the probabilities are those of the
        # classes as they occur, and more parcels are classified correctly (docs/decisions/0014).
        self.weights = torch.ones(classes)
        if not self.budget.equal:
            self.weights = class_weights(self.labels, self.counts, classes)
        self.rng = np.random.default_rng(self.settings.seed)
        self.optimizer = torch.optim.Adam(
            network.to(self.engine.device).parameters(),
            lr=self.settings.learning_rate,
            betas=(0.9, 0.999),
        )
        self.jitter = self._jitter()
        self._move_to_device()

    def _jitter(self) -> Jitter | None:
        """Return the jitter of the budget."""
        pixels, spread = self.sampler.pixels, self.budget.jitter
        if self.budget.differences:
            return class_jitter(pixels, self.labels, spread)
        return equal_jitter(pixels.values, spread) if spread else None

    def _move_to_device(self):
        """Put values, network and the state of Adam on the engine's device."""
        self.values = self.engine.to_device(self.sampler.pixels.values)
        device = self.values.device
        self.network.to(device)
        for state in self.optimizer.state.values():
            for name, value in state.items():
                if torch.is_tensor(value) and value.dim() > 0:
                    state[name] = value.to(device)

    def run(self, epoch: int, *, progress: Progress = no_progress) -> tuple[float, float]:
        """Run one epoch; return its loss and its accuracy.

        Parameters
        ----------
        epoch : int
            From 1. It sets the numbers of the segments that are drawn.
        progress : callable
            Of this epoch; called for every batch.

        Returns
        -------
        loss : float
            Mean over the segments, with the weights of their classes, without the regulariser.
        accuracy : float
            Share of the segments that are classified correctly, 0 to 1.

        Raises
        ------
        PlanarSitsError
            If the loss is not finite, or one image does not fit into memory.
        Cancelled
        """
        parcel, number = self.segments.of_epoch(epoch)
        order = self._order(parcel)
        parcel, number = parcel[order], number[order]
        self._move_to_device()
        with self._batches():
            return self._passed(epoch, parcel, number, progress=progress)

    @contextmanager
    def _batches(self) -> Iterator[None]:
        """Context with the batches of the budget; validation takes those of the engine."""
        if self.engine.automatic:
            self.engine.batch_size = self.batch_size
        try:
            yield
        finally:
            if self.engine.automatic:
                # Smaller than before where memory was full.
                self.batch_size = self.engine.batch_size or self.batch_size
                self.engine.batch_size = 0

    def _passed(self, epoch, parcel, number, *, progress):
        """Take the steps of an epoch; return its loss and its accuracy."""
        sums, done = np.zeros(3), 0
        while done < len(parcel):
            # Whole batches, so that only the last one of an epoch can be small.
            size = self.engine.batch_size or self.batch_size
            part = slice(done, done + max(1, self.trainer.drawn_together // size) * size)
            drawn = torch.from_numpy(self.sampler.draw(parcel[part], number[part])).long()
            start, end = (epoch - 1 + n / len(parcel) for n in (done, done + len(drawn)))
            for figures in self._steps(drawn, torch.from_numpy(parcel[part]), start, end):
                sums += figures[:3]
                progress((done + figures[3]) / len(parcel))
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

    def _steps(self, drawn, parcel, start, end) -> Iterator[tuple[float, float, float, int]]:
        """Take a step per batch; yield loss, weight, hits and segments done."""
        truth, done = torch.from_numpy(self.labels)[parcel], 0
        while done < len(drawn):
            check_cancelled(self.cancelled)
            device, size = self.engine.device, self.engine.batch_size or self.batch_size
            batch, classes = drawn[done : done + size], truth[done : done + size].to(device)
            batch = batch[:, : self._batch_length(batch.shape[1])]
            epoch = start + (end - start) * done / len(drawn)
            self._set_rate(epoch / self.budget.epochs)
            weights = self.weights.to(device)
            # Batch norm cannot learn from one image: it uses its running statistics then.
            self.network.train(len(batch) > 1)
            try:
                images = self._images(batch.to(device), truth[done : done + size])
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
            done += len(batch)
            yield float(loss.detach()) * weight, weight, hits, done

    def _images(self, batch, classes):
        """Return the planar images of segments, with jitter."""
        shifts = self.jitter.shifts(classes).to(self.values.device) if self.jitter else None
        return planar_images(self.values, batch, self.trainer.segments.canvas, shifts=shifts)

    def _batch_length(self, length):
        """Draw the length that a batch is cut to, uniformly in its logarithm.

        A short walk shows less of its parcel, so that the network cannot overfit the training
        parcels (docs/decisions/0008).
        """
        shortest = self.settings.shortest
        if not 0 < shortest < length:
            return length
        return round(exp(self.rng.uniform(log(shortest), log(length))))

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
