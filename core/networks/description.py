"""The description of a model: everything in its file but weights."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import nn

from ..planar.images import CANVAS, check_canvas
from ..planar.samplers import SAMPLERS
from ..planar.segments import SegmentSettings
from .registry import network_class


@dataclass(frozen=True)
class ModelDescription:
    """Description of a trained model, as JSON in the header of its file.

    Parameters
    ----------
    classes : list of dict
        ``name``, ``colour`` (#rrggbb) and ``parcels`` (number of parcels in training) of
        each of the K classes, in the order of the network's scores.
    bands : list of dict
        ``name``, ``low`` and ``high`` of each of the B bands: the values that are
        normalised to 0 and 1.
    season_start : str
        ISO date of the first day of the training season.
    days : list of float
        The T steps of the time axis, in days since the season's start, increasing.
    segments : SegmentSettings
    backbone : str
        Name of the network, a key of `registry.NETWORKS`.
    seed : int
        Seed of the segments.
    training : dict
        Provenance: settings, date, versions, numbers of parcels.
    scores : dict
        Scores of the validation parcels.
    hyper : dict of str to int
        Sizes of the network, among those in `Network.sizes` of its class.
    temperature : float
        Scores were divided by it (`layers.fold_temperature`); the weights contain it.
    sources : list of dict
        ``parameter``, and ``name``, ``bytes`` and ``sha256`` (see `core.fingerprint`) of each
        input of the training.
    groups : dict
        Empty without groups of classes, else ``names`` (group of each class), ``threshold`` and
        ``bounded`` (see `learning.hierarchy.BackOff`), and the ``risk`` and the ``confidence``
        of that bound.
    """

    classes: list[dict[str, Any]]
    bands: list[dict[str, Any]]
    season_start: str
    days: list[float]
    segments: SegmentSettings
    backbone: str
    seed: int = 0
    training: dict[str, Any] = field(default_factory=dict)
    scores: dict[str, Any] = field(default_factory=dict)
    hyper: dict[str, int] = field(default_factory=dict)
    temperature: float = 1.0
    sources: list[dict[str, Any]] = field(default_factory=list)
    groups: dict[str, Any] = field(default_factory=dict)

    @property
    def class_names(self) -> list[str]:
        """Names of the K classes, in the order of the network's scores."""
        return [entry["name"] for entry in self.classes]

    @property
    def ranges(self) -> np.ndarray:
        """(B, 2) float32 array: the values of each band that are normalised to 0 and 1."""
        with np.errstate(over="ignore"):
            return np.array([(band["low"], band["high"]) for band in self.bands], np.float32)

    @property
    def channels(self) -> int:
        """Channels of an image: means and deviations of the bands for whole parcels."""
        return len(self.bands) * SAMPLERS[self.segments.sampler].channels_per_band

    def step_labels(self) -> list[str]:
        """Return the ISO date in the training season of each of the T steps."""
        start = dt.date.fromisoformat(self.season_start)
        return [(start + dt.timedelta(days=float(day))).isoformat() for day in self.days]

    def check_images(self) -> None:
        """Raise if the network does not take the images (see `check_image_size`)."""
        check_image_size(self.backbone, self.segments, self.channels, len(self.days))

    def network(self) -> nn.Module:
        """Build the model's network with fresh weights (see `Network.build`)."""
        return network_class(self.backbone).build(
            self.channels, len(self.classes), len(self.days), **self.hyper
        )

    def claimed_shapes(self) -> dict[str, tuple[int, ...]]:
        """Return the shapes that bound the network's size (see `Network.claimed_shapes`)."""
        return network_class(self.backbone).claimed_shapes(
            self.channels, len(self.classes), len(self.days), **self.hyper
        )


def check_image_size(backbone: str, segments: SegmentSettings, bands: int, steps: int) -> None:
    """Check that a network takes the planar images of segments.

    Parameters
    ----------
    backbone : str
        A key of `registry.NETWORKS`.
    segments : SegmentSettings
    bands, steps : int
        Channels of an image, and T.

    Raises
    ------
    PlanarSitsError
        Names the smallest STEPS or LENGTH that the network takes.
    """
    length = segments.length
    if segments.canvas:
        check_canvas(steps, length)
        steps = length = CANVAS
    network_class(backbone).check_image(bands, steps, length)
