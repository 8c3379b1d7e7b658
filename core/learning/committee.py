"""The training of a committee: its members one by one, then their weights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import nn

from ..errors import (
    CancelCheck,
    Progress,
    check_cancelled,
    never_cancelled,
    no_progress,
    part_of,
)
from ..networks.committee import CLIPPED, MEMBERS, PLANAR, Clip, Committee
from ..networks.device import Engine
from ..networks.layers import fold_temperature
from ..planar.normalise import percentile_range
from .calibrate import all_parcels_temperature, fit_temperature
from .choices import Choices
from .fit import Fit, Member
from .labelled import LabelledParcels
from .methods import shortest_segment, with_method
from .predict import ParcelPredictor, SegmentScores
from .stacking import stacking_weights
from .tasks import EstimatorTask, FittedNetwork, NetworkTask, Split

# Ours: as many pseudo-parcels as each member's share of the weights is worth. The planar member is
# the best one on most kinds of data (docs/decisions/0020).
PRIOR = {PLANAR: 10.0, "tempcnn": 2.0, "lda": 2.0}
# Where each member's part of the progress ends.
_ENDS = {PLANAR: 0.7, "tempcnn": 0.98, "lda": 1.0}


@dataclass(frozen=True)
class CommitteeTask:
    """The training of a committee.

    Parameters
    ----------
    choices : Choices
        Of the method `committee`.
    engine : Engine
    """

    choices: Choices
    engine: Engine

    # The estimators' values; `Clip` makes those of the networks of them.
    percentiles = EstimatorTask.percentiles

    def fit(
        self,
        split: Split,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit the members on the learning parcels, and their weights on the validation.

        Parameters
        ----------
        split : Split
            Unchanged.
        progress, cancelled : callable

        Returns
        -------
        FittedNetwork
            Its fit is that of the planar member, with all `Fit.members`.

        Raises
        ------
        PlanarSitsError
            As `NetworkTask.fit`.
        Cancelled
        """
        fitted = {}
        for name, task in _tasks(self.choices, self.engine, split).items():
            check_cancelled(cancelled)
            part = _part_of_member(name, progress=progress)
            fitted[name] = task.fit(split, progress=part, cancelled=cancelled)
        committee = _assembled(fitted, split)
        scores = self._validation_scores(committee, split.validation, cancelled=cancelled)
        members = _stacked(scores, split, fitted)
        _weight(committee, members)
        shares = ", ".join(f"{member.name} {member.weight:.2f}" for member in members)
        progress(1.0, f"Committee: {shares}.")
        return FittedNetwork(committee, {}, replace(fitted[PLANAR].fit, members=members))

    def refit(
        self,
        split: Split,
        first: Fit,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit the members on all parcels.

        Their weights are those of the first fit.

        Parameters
        ----------
        split : Split
            Unchanged.
        first : Fit
            Course of the first fit.
        progress, cancelled : callable

        Returns
        -------
        FittedNetwork

        Raises
        ------
        PlanarSitsError
            As `NetworkTask.fit`.
        Cancelled
        """
        fitted = {}
        fits = {member.name: member.fit for member in first.members}
        for name, task in _tasks(self.choices, self.engine, split).items():
            check_cancelled(cancelled)
            part = _part_of_member(name, progress=progress)
            fitted[name] = task.refit(split, fits[name], progress=part, cancelled=cancelled)
        committee = _assembled(fitted, split)
        members = (
            replace(member, temperature=all_parcels_temperature(member.temperature))
            if member.name in CLIPPED
            else member
            for member in first.members
        )
        _weight(committee, tuple(members))
        return FittedNetwork(committee, {}, first)

    def temperature(self, first: float) -> float:
        """Return that of the first fit: `refit` adapts those of the networks."""
        return first

    def settings(self, first: Fit) -> dict[str, Any]:
        """Return the settings for the provenance of the model (see `NetworkTask`).

        Those of the planar member, and the weight and the validation accuracy of each member.
        """
        shares = {f"weight_{member.name}": member.weight for member in first.members}
        accuracies = {f"accuracy_{member.name}": member.accuracy for member in first.members}
        planar = NetworkTask(_member_choices(self.choices, PLANAR), self.engine)
        return {**planar.settings(first), **shares, **accuracies}

    def _validation_scores(
        self, committee: Committee, validation: LabelledParcels, *, cancelled: CancelCheck
    ) -> dict[str, SegmentScores]:
        """Return the scores that each member gives to the walks of the validation parcels."""
        predictor = ParcelPredictor(
            _Members(committee), self.choices.segments, self.choices.fit.seed, self.engine
        )
        joined = predictor.scores(validation.pixels, cancelled=cancelled)
        scores = joined.scores.reshape(len(joined.scores), len(MEMBERS), -1)
        return {
            name: SegmentScores(np.ascontiguousarray(scores[:, index]), joined.counts)
            for index, name in enumerate(MEMBERS)
        }


@dataclass(frozen=True)
class _ClippedTask(NetworkTask):
    """The training of a network behind a `Clip`."""

    def _starting_network(self, split):
        return nn.Sequential(_clip(split), super()._starting_network(split))


class _Members(nn.Module):
    """A committee's members as one network, with M * K scores."""

    def __init__(self, committee: Committee) -> None:
        super().__init__()
        self.committee = committee

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Return scores (N, M * K) of images (N, B, T, L), member after member."""
        return self.committee.member_scores(images).flatten(1)


def _clip(split: Split) -> Clip:
    """Return the layer that clips values as the networks' normalisation does."""
    ranges = percentile_range(split.learning.pixels.values, *NetworkTask.percentiles)
    clip = Clip(len(ranges))
    clip.set_ranges(torch.from_numpy(ranges))
    return clip


def _member_choices(choices: Choices, name: str) -> Choices:
    """Return the choices of a member: its own method, with the default sizes."""
    choices = with_method(choices, "random_walk" if name == PLANAR else name)
    choices = replace(choices, backbone=name, sizes={}, regulariser=None)
    return replace(choices, fit=replace(choices.fit, shortest=shortest_segment(choices)))


def _tasks(
    choices: Choices, engine: Engine, split: Split
) -> dict[str, NetworkTask | EstimatorTask]:
    """Return the task of each member."""
    tasks: dict[str, NetworkTask | EstimatorTask] = {}
    for name in MEMBERS:
        member = _member_choices(choices, name)
        clipped = name in CLIPPED
        tasks[name] = _ClippedTask(member, engine) if clipped else EstimatorTask(member, engine)
    return tasks


def _part_of_member(name: str, *, progress: Progress) -> Progress:
    """Return a ``progress`` for one member, with its name in the messages."""
    ends = [0.0, *_ENDS.values()]
    part = part_of(progress, ends[list(_ENDS).index(name)], _ENDS[name])

    def named(fraction: float, message: str = "") -> None:
        """Report the fraction of the member's part."""
        part(fraction, f"{name}: {message}" if message else "")

    return named


def _assembled(fitted: dict[str, FittedNetwork], split: Split) -> Committee:
    """Return a committee of fitted members, with equal weights."""
    shape = split.learning.pixels.values.shape
    committee = Committee(shape[2], split.classes, shape[1])
    for name, member in fitted.items():
        network = member.network
        setattr(committee, name, network[1] if isinstance(network, nn.Sequential) else network)
    committee.clip = _clip(split)
    return committee


def _stacked(
    scores: dict[str, SegmentScores], split: Split, fitted: dict[str, FittedNetwork]
) -> tuple[Member, ...]:
    """Return the members with temperatures and weights from their validation scores."""
    temperatures, probabilities = {}, {}
    labels, counts = split.validation.labels, split.weights
    for name, member in scores.items():
        temperatures[name] = fit_temperature(member.scores, member.counts, labels, counts)
        probabilities[name] = member.probabilities(temperatures[name])
    parcels = np.arange(len(labels))
    likelihoods = np.stack([of[parcels, labels] for of in probabilities.values()], axis=1)
    weights = stacking_weights(likelihoods, np.array([PRIOR[name] for name in scores]), counts)
    return tuple(
        Member(
            name,
            fitted[name].fit,
            temperature=temperatures[name],
            weight=float(weight),
            accuracy=float((probabilities[name].argmax(axis=1) == labels).mean()),
        )
        for name, weight in zip(scores, weights)
    )


def _weight(committee: Committee, members: tuple[Member, ...]) -> None:
    """Put the temperatures and the weights of the members into a committee, in place."""
    for member in members:
        fold_temperature(committee.get_submodule(member.name), member.temperature)
    committee.mixture.set_weights(torch.tensor([member.weight for member in members]))
