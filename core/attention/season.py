"""Temporal attention of a full season, for the early-season curve."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, Progress, never_cancelled, no_progress, part_of
from ..learning.train import train_model
from ..networks.registry import network_class
from ..planar.prepare import normalised
from .attention_pass import temporal_predictor
from .dates import step_dates

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine


@dataclass(frozen=True)
class SeasonAttention:
    """Share of the attention on each time step.

    Parameters
    ----------
    dates : list of T datetime.date
    shares : (1 + K, T) float64 array
        Of all classes, then of each class; each row adds up to 1. NaN for a class that no
        segment was decided as.
    """

    dates: list[dt.date]
    shares: np.ndarray

    def until(self, cutoffs: Sequence[dt.date]) -> np.ndarray:
        """Return the part of the attention up to each of C dates, (C, 1 + K), 0 to 1."""
        passed = np.array([[date <= cutoff for date in self.dates] for cutoff in cutoffs])
        return passed.astype(float) @ self.shares.T


def season_attention(
    labelled: Labelled,
    choices: Choices,
    engine: Engine,
    *,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> SeasonAttention | None:
    """Train a model on all parcels, and return its attention by date.

    A model of a fold would cost nothing more, but a resumed run has none.

    Parameters
    ----------
    labelled : Labelled
        Of the full season; unchanged.
    choices : Choices
        Of the method (see `methods.with_method`).
    engine : Engine
    progress, cancelled : callable

    Returns
    -------
    SeasonAttention or None
        None if the network has no convolutional map of the dates.

    Raises
    ------
    PlanarSitsError
        As `train_model`.
    Cancelled
    """
    try:
        network_class(choices.backbone).attention_path()
    except PlanarSitsError:
        return None
    model = train_model(
        labelled, choices, engine, progress=part_of(progress, 0, 0.8), cancelled=cancelled
    ).model
    predictor = temporal_predictor(model, engine)
    pixels = normalised(labelled.pixels, model.description.ranges)
    predictor.predict(pixels, progress=part_of(progress, 0.8, 1), cancelled=cancelled)
    start = dt.date.fromisoformat(labelled.facts.season_start)
    return SeasonAttention(
        step_dates(model.description.days, start), _shares(predictor.profiles.result().profiles)
    )


def _shares(profiles: np.ndarray) -> np.ndarray:
    """Return shares of attention by step of profiles (K, T), their mean first."""
    sums = profiles.sum(axis=1, keepdims=True)
    shares = np.divide(profiles, sums, out=np.full_like(profiles, np.nan), where=sums > 0)
    known = shares[sums[:, 0] > 0]
    mean = known.mean(axis=0) if len(known) else np.full(profiles.shape[1], np.nan)
    return np.vstack([mean, shares])
