"""The kinds of training: by epochs, by scikit-learn, and of committees.

A task fits twice: on the learning parcels, and on all parcels once the validation parcels have
given the scores and the temperature.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from ..errors import CancelCheck, Progress, never_cancelled, no_progress
from ..networks.device import Engine
from ..networks.network import Network
from ..networks.pretrained import file_weights, imagenet_weights, load_pretrained
from ..networks.registry import network_class
from ..planar.samplers import make_sampler
from .calibrate import all_parcels_temperature
from .choices import Choices
from .estimators import fit_estimator
from .fit import Fit, Trainer
from .fitting import EstimatorSettings
from .labelled import LabelledParcels
from .samples import Samples

if TYPE_CHECKING:
    from .committee import CommitteeTask


@dataclass(frozen=True)
class Split:
    """Normalised parcels of a training.

    Parameters
    ----------
    learning, validation, everything : LabelledParcels
        The learning parcels, the validation parcels, and both together.
    ranges : (B, 2) float32 array
        Values of each band that became 0 and 1.
    days : (T,) float64 array
        Steps of the time axis, in days since the season's start.
    weights : (V,) float64 array
        How many independent parcels each validation parcel counts as: 1, less in a group.
    """

    learning: LabelledParcels
    validation: LabelledParcels
    everything: LabelledParcels
    ranges: np.ndarray
    days: np.ndarray
    weights: np.ndarray

    @property
    def classes(self) -> int:
        """Number of classes, K."""
        return int(self.everything.labels.max()) + 1


@dataclass(frozen=True)
class FittedNetwork:
    """A fitted network or estimator.

    Parameters
    ----------
    network : torch.nn.Module
        After the first fit with the weights of `Fit.best_epoch`.
    sizes : dict of str to int
        Sizes that differ from the defaults of the network's class.
    fit : Fit
        Course of the first fit; without epochs for an estimator.
    """

    network: torch.nn.Module
    sizes: dict[str, int]
    fit: Fit


@dataclass(frozen=True)
class NetworkTask:
    """The training of a network by epochs.

    Parameters
    ----------
    choices : Choices
        With the method's sampler, network and first weights.
    engine : Engine
    """

    choices: Choices
    engine: Engine

    # Percentiles of the values that are scaled to 0 and 1 (METHOD section 3).
    percentiles = (2.0, 98.0)

    def fit(
        self,
        split: Split,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit on the learning parcels, as far as the budget goes.

        Parameters
        ----------
        split : Split
            Unchanged.
        progress, cancelled : callable

        Returns
        -------
        FittedNetwork

        Raises
        ------
        PlanarSitsError
            If first weights cannot be loaded, the training diverges, or one image does not
            fit into memory.
        Cancelled
        """
        network = self._starting_network(split)
        result = self._trainer(self.choices.fit.epochs).fit(
            network, split.learning, split.validation, progress=progress, cancelled=cancelled
        )
        return FittedNetwork(network, self.choices.sizes, result)

    def refit(
        self,
        split: Split,
        first: Fit,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit on all parcels.

        All epochs of the first fit rather than its best: the learning rate has to fall, and seven
        epochs were too few for that (docs/decisions/0008).

        Parameters
        ----------
        split : Split
            Unchanged.
        first : Fit
            Course of the first fit: its number of epochs is used.
        progress, cancelled : callable

        Returns
        -------
        FittedNetwork

        Raises
        ------
        PlanarSitsError
            As `fit`.
        Cancelled
        """
        network = self._starting_network(split)
        batch_size = first.budget.batch_size if first.budget else 0
        self._trainer(len(first.history), batch_size).refit(
            network, split.everything, progress=progress, cancelled=cancelled
        )
        return FittedNetwork(network, self.choices.sizes, first)

    def temperature(self, first: float) -> float:
        """Return the temperature after the second fit, from that of the first."""
        return all_parcels_temperature(first)

    def settings(self, first: Fit) -> dict[str, Any]:
        """Return the settings for the provenance of the model, by name.

        Parameters
        ----------
        first : Fit
            Course of the first fit.

        Returns
        -------
        dict
            Plain values, which JSON holds.
        """
        settings: dict[str, Any] = asdict(self.choices.fit)
        if self.choices.regulariser:
            settings[self.choices.regulariser.name] = self.choices.regulariser.weight
        if first.budget:
            settings.update(asdict(first.budget), steps=first.budget.steps)
        return {**settings, "best_epoch": first.best_epoch}

    def _starting_network(self, split):
        bands = split.learning.pixels.values.shape[2]
        return starting_network(self.choices, bands, split.classes, split.days)

    def _trainer(self, epochs, batch_size=0):
        settings = replace(self.choices.fit, epochs=epochs)
        return Trainer(
            self.choices.segments,
            settings,
            self.engine,
            self.choices.regulariser,
            batch_size=batch_size,
        )


@dataclass(frozen=True)
class EstimatorTask:
    """The training of an estimator of scikit-learn.

    Parameters
    ----------
    choices : Choices
        With the method's sampler and estimator.
    engine : Engine
        Not used: scikit-learn fits on the CPU.
    """

    choices: Choices
    engine: Engine

    # Nothing is clipped: linear estimators gain from the tails.
    percentiles = (0.0, 100.0)

    def fit(
        self,
        split: Split,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit on the samples of the learning parcels.

        Takes and returns what `NetworkTask.fit` does; only ``split`` has an effect.
        """
        return self._estimator(split, refit=False)

    def refit(
        self,
        split: Split,
        first: Fit,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> FittedNetwork:
        """Fit on the samples of all parcels.

        Takes and returns what `NetworkTask.refit` does; only ``split`` has an effect.
        """
        return self._estimator(split, refit=True)

    def temperature(self, first: float) -> float:
        """Return that of the first fit (see `NetworkTask`)."""
        return first

    def settings(self, first: Fit) -> dict[str, Any]:
        """Return the settings for the provenance of the model (see `NetworkTask`)."""
        return {"seed": self.choices.fit.seed, "validation": self.choices.fit.validation}

    def _estimator(self, split: Split, *, refit: bool) -> FittedNetwork:
        module, sizes = fit_estimator(
            self.choices.backbone,
            self._samples(split.learning),
            split.classes,
            EstimatorSettings(self.choices.fit.seed),
            self._samples(split.validation),
            refit=refit,
        )
        return FittedNetwork(module, sizes, Fit([], 0))

    def _samples(self, parcels: LabelledParcels) -> Samples:
        """Return the series of all samples as features, with their classes."""
        sampler = make_sampler(parcels.pixels, self.choices.segments, self.choices.fit.seed)
        values = sampler.pixels.values
        labels = np.repeat(parcels.labels, sampler.pixels.sizes)
        return Samples(values.reshape(len(values), -1), labels, values.shape[2])


def training_task(choices: Choices, engine: Engine) -> NetworkTask | EstimatorTask | CommitteeTask:
    """Return the training task of a method.

    Parameters
    ----------
    choices : Choices
    engine : Engine

    Returns
    -------
    NetworkTask, EstimatorTask or CommitteeTask
    """
    # A committee is made of the tasks above.
    from .committee import CommitteeTask

    if choices.backbone == "committee":
        return CommitteeTask(choices, engine)
    estimator = network_class(choices.backbone).estimator
    return EstimatorTask(choices, engine) if estimator else NetworkTask(choices, engine)


def starting_network(
    choices: Choices, channels: int, classes: int, days: np.ndarray
) -> torch.nn.Module:
    """Build the network to fit, with its first weights.

    Parameters
    ----------
    choices : Choices
    channels : int
        Channels of a planar image.
    classes : int
        K.
    days : (T,) float64 array
        Steps of the time axis, in days since the season's start.

    Returns
    -------
    torch.nn.Module
        On the CPU.

    Raises
    ------
    PlanarSitsError
        If the weights cannot be loaded or do not fit.
    """
    with torch.random.fork_rng():
        torch.manual_seed(choices.fit.seed)
        build = network_class(choices.backbone).build
        network = build(channels, classes, len(days), **choices.sizes)
    if isinstance(network, Network):
        network.set_days(days)
    if choices.weights == "imagenet":
        load_pretrained(network, imagenet_weights(choices.backbone), "torchvision")
    elif choices.weights == "file":
        state = file_weights(choices.weights_file)
        load_pretrained(network, state, f"WEIGHTS_FILE '{choices.weights_file}'")
    return network
