"""Prediction: the segments of parcels go through a network in batches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ..errors import CancelCheck, Progress, check_cancelled, never_cancelled, no_progress
from ..networks.device import Engine
from ..networks.features import FeatureNetwork
from ..planar.images import CANVAS, planar_images
from ..planar.samplers import Sampler, make_sampler
from ..planar.segments import SegmentSettings, segment_list
from ..series.parcel_pixels import ParcelPixels
from .decide import check_finite, parcel_probabilities
from .prefetch import prefetched

# Segments of a parcel whose last features are averaged. Adaptive voting draws as many at first, so
# that the features of a parcel are the same in every kind of voting.
FIRST_SEGMENTS = 4
# Segments drawn together: 6 MB of indices at L = 50, whatever the size of the chunk.
DRAWN_TOGETHER = 16384


@dataclass(frozen=True)
class Prediction:
    """Class probabilities of N parcels.

    Parameters
    ----------
    probabilities : (N, K) float64 array
        Means over the segments that were used.
    segments : (N,) int64 array
        Segments used per parcel.
    features : (N, D) float32 array, optional
        If the network is a `FeatureNetwork`: means over the first segments.

    Raises
    ------
    PlanarSitsError
        If a probability is not finite: whatever the predictor, no class is made of it.
    """

    probabilities: np.ndarray
    segments: np.ndarray
    features: np.ndarray | None = None

    def __post_init__(self) -> None:
        check_finite(self.probabilities)


@dataclass(frozen=True)
class SegmentScores:
    """Scores of the segments of N parcels, before the softmax.

    Parameters
    ----------
    scores : (W, K) float32 array
        Parcel after parcel.
    counts : (N,) int64 array
        Segments per parcel; their sum is W.
    features : (N, D) float32 array, optional
        As in `Prediction`.
    """

    scores: np.ndarray
    counts: np.ndarray
    features: np.ndarray | None = None

    def probabilities(self, temperature: float = 1.0) -> np.ndarray:
        """Return the parcels' class probabilities (ICPR section 3.3).

        Parameters
        ----------
        temperature : float
            Divides the scores (see `calibrate.fit_temperature`).

        Returns
        -------
        (N, K) float64 array
            Mean over a parcel's segments of softmax(scores / temperature).

        Raises
        ------
        PlanarSitsError
            If one is not finite.
        """
        # By torch: scipy.special would make the start of a classification 0.1 s longer.
        probabilities = torch.softmax(torch.from_numpy(self.scores) / temperature, dim=1)
        joined = parcel_probabilities(probabilities.numpy(), self.counts)
        check_finite(joined)
        return joined


@dataclass(frozen=True)
class ParcelPredictor:
    """A network that classifies parcels by all their segments.

    The one protocol of prediction: adaptive voting and the attention pass are predictors too
    and differ in `predict` alone.

    Parameters
    ----------
    network : torch.nn.Module
        Scores (w, K) of planar images (w, B, T, L).
    segments : SegmentSettings
        Sampler, length, fraction and canvas.
    seed : int
        Of the segments.
    engine : Engine
        Device and batch size.
    """

    network: torch.nn.Module
    segments: SegmentSettings
    seed: int
    engine: Engine

    def predict(
        self,
        pixels: ParcelPixels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Prediction:
        """Return the class probabilities of parcels.

        Parameters
        ----------
        pixels : ParcelPixels
            With normalised values (P, T, B).
        progress, cancelled : callable

        Returns
        -------
        Prediction

        Raises
        ------
        PlanarSitsError
            If a single planar image does not fit into memory.
        Cancelled
        """
        result = self.scores(pixels, progress=progress, cancelled=cancelled)
        return Prediction(result.probabilities(), result.counts, result.features)

    def scores(
        self,
        pixels: ParcelPixels,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> SegmentScores:
        """Return the scores of all segments of parcels.

        Parameters
        ----------
        pixels, progress, cancelled
            As `predict`.

        Returns
        -------
        SegmentScores
        """
        runner = self.runner(pixels)
        counts = runner.counts
        parcel, number = segment_list(counts)
        columns = runner.scores(parcel, number, progress=progress, cancelled=cancelled)
        scores, features = runner.parted(columns)
        if features is None:
            return SegmentScores(scores, counts)
        used = counts
        if runner.sampler.random_order:
            features, used = features[number < FIRST_SEGMENTS], np.minimum(counts, FIRST_SEGMENTS)
        return SegmentScores(scores, counts, mean_features(features, used))

    def first_segments(
        self, pixels: ParcelPixels, *, cancelled: CancelCheck = never_cancelled
    ) -> SegmentScores:
        """Return the scores of the segments that give the features of parcels.

        Parameters
        ----------
        pixels, cancelled
            As `predict`.

        Returns
        -------
        SegmentScores
            Of the first segments of each parcel; of all where they come in no random order.
        """
        runner = self.runner(pixels)
        random_order, counts = runner.sampler.random_order, runner.counts
        counts = np.minimum(counts, FIRST_SEGMENTS) if random_order else counts
        parcel, number = segment_list(counts)
        scores, features = runner.parted(runner.scores(parcel, number, cancelled=cancelled))
        means = None if features is None else mean_features(features, counts)
        return SegmentScores(scores, counts, means)

    def runner(self, pixels: ParcelPixels) -> SegmentRunner:
        """Return the `SegmentRunner` of the network on segments of some parcels.

        Parameters
        ----------
        pixels : ParcelPixels
            With normalised values (P, T, B).

        Returns
        -------
        SegmentRunner
            The network is on the engine's device afterwards, in evaluation mode.
        """
        return SegmentRunner(self.network, make_sampler(pixels, self.segments, self.seed),
                             self.engine)  # fmt: skip


def mean_features(features: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return the means (N, D), float32, of the features (W, D) of parcels' segments."""
    return parcel_probabilities(features, counts).astype(np.float32)


class SegmentRunner:
    """Runner of a network on segments of some parcels, batch by batch.

    Parameters
    ----------
    network : torch.nn.Module
        Moved to the engine's device and put in evaluation mode.
    sampler : Sampler
        Of the parcels, whose values are normalised.
    engine : Engine
        Its batch size shrinks when memory is full.
    drawn_together : int
        Segments whose pixel indices are drawn at a time; it bounds memory.
    """

    def __init__(
        self,
        network: torch.nn.Module,
        sampler: Sampler,
        engine: Engine,
        drawn_together: int = DRAWN_TOGETHER,
    ):
        self.network, self.sampler, self.engine = network, sampler, engine
        self.drawn_together = drawn_together
        self.values: np.ndarray | torch.Tensor = sampler.pixels.values

    @property
    def counts(self) -> np.ndarray:
        """Segments per parcel, (N,) int64 array."""
        return self.sampler.counts

    def keep_on_device(self) -> None:
        """Copy the values to the device once, for several calls of `batches`."""
        self.values = self.engine.to_device(self.values)

    def scores(
        self,
        parcel: np.ndarray,
        number: np.ndarray,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> np.ndarray:
        """Return the class scores of segments.

        Parameters
        ----------
        parcel, number : (W,) int64 arrays
            Index of the parcel and number of each segment, as from `segment_list`.
        progress, cancelled : callable

        Returns
        -------
        (W, K) float32 array
            Or (W, K + D) of a `FeatureNetwork` (see `parted`).
        """

        def work(images):
            with torch.inference_mode():
                # Casts half precision, which autocast may give, to float32.
                return self.network(images).float().cpu().numpy()

        batches = self.batches(work, parcel, number, progress=progress, cancelled=cancelled)
        return np.concatenate([scores for _, scores in batches])

    def parted(self, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        """Part the columns of `scores` into scores (W, K) and features (W, D).

        The features are None for another network than a `FeatureNetwork`.
        """
        if not isinstance(self.network, FeatureNetwork):
            return columns, None
        scores, features = np.split(columns, [columns.shape[1] - self.network.width], axis=1)
        return scores, features

    def batches(
        self,
        work: Callable[[torch.Tensor], Any],
        parcel: np.ndarray,
        number: np.ndarray,
        first: np.ndarray | None = None,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Iterator[tuple[torch.Tensor, Any]]:
        """Draw segments and apply a function to their planar images, batch by batch.

        Parameters
        ----------
        work : callable
            Takes planar images (w, B, T, L) on the engine's device.
        parcel, number : (W,) int64 arrays
        first : (W,) int64 array, optional
            Index of a pixel that each segment contains (see `Sampler.draw`).
        progress, cancelled : callable

        Yields
        ------
        segments : (w, L) int64 tensor
            Pixel indices, on the engine's device.
        result
            What ``work`` returned.
        """
        engine, settings = self.engine, self.sampler.settings
        values = engine.to_device(self.values)
        shape = (CANVAS, CANVAS) if settings.canvas else (values.shape[1], settings.length)
        engine.suit(*shape)
        self.network.eval().to(engine.device)
        as_gathered = getattr(self.network, "as_gathered", False)
        done = 0
        with closing(self._drawn(parcel, number, first)) as parts:
            for segments in parts:
                drawn, start = torch.from_numpy(segments).long(), 0
                while start < len(drawn):
                    check_cancelled(cancelled)
                    batch = drawn[start : start + engine.batch_size].to(engine.device)
                    try:
                        result = work(planar_images(values, batch, settings.canvas, as_gathered))
                    except RuntimeError as error:
                        engine.relieve(error)
                        values = values.to(engine.device)
                        self.network.to(engine.device)
                        continue
                    yield batch, result
                    start += len(batch)
                    done += len(batch)
                    progress(done / len(parcel))

    def _drawn(self, parcel, number, first):
        """Return a generator of the segments (w, L) of parcels, some after the other."""

        def parts():
            for start in range(0, len(parcel), self.drawn_together):
                part = slice(start, start + self.drawn_together)
                first_part = None if first is None else first[part]
                yield self.sampler.draw(parcel[part], number[part], first_part)

        # The next segments are drawn while the network runs; a thread for one part costs more.
        return prefetched(parts()) if len(parcel) > self.drawn_together else parts()
