"""The description of a model, everything in its file but weights, and its checks.

A model file may come from anyone, so every field is checked before it is used.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import nn

from ..planar.samplers import SAMPLERS
from ..planar.segments import SegmentSettings
from .registry import NETWORKS, network_class

# Limits for a model file, so that no giant network is built.
_MOST_CLASSES, _MOST_BANDS, _MOST_DAYS, _LONGEST = 1000, 1000, 5000, 10_000


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


def description_from(fields: dict[str, Any]) -> ModelDescription:
    """Return the `ModelDescription` in a JSON object, with every field checked.

    Parameters
    ----------
    fields : dict
        The JSON object, without the format version.

    Returns
    -------
    ModelDescription

    Raises
    ------
    ValueError, TypeError, KeyError, OverflowError, AttributeError
        If a field is missing, unknown or cannot be used.
    """
    segments = fields["segments"]
    if set(segments) != {"sampler", "length", "fraction", "canvas"}:
        raise ValueError("segments")
    description = ModelDescription(**{**fields, "segments": SegmentSettings(**segments)})
    checks = {
        "classes": _sound_classes,
        "bands": _sound_bands,
        "days": _sound_time,
        "segments": _sound_segments,
        "backbone": _sound_network,
        "training": _sound_provenance,
    }
    for name, is_sound in checks.items():
        if not is_sound(description):
            raise ValueError(name)
    description.step_labels()  # days beyond the calendar overflow
    return description


def _sound_classes(description: ModelDescription) -> bool:
    """Return whether the classes have different names, and colours."""
    classes = description.classes
    return (
        isinstance(classes, list)
        and 2 <= len(classes) <= _MOST_CLASSES
        and all(isinstance(entry["name"], str) for entry in classes)
        and len(set(description.class_names)) == len(classes)
        and all(re.fullmatch("#[0-9a-fA-F]{6}", entry["colour"]) for entry in classes)
    )


def _sound_bands(description: ModelDescription) -> bool:
    """Return whether the bands have names, and ranges that differ in float32."""
    bands = description.bands
    return (
        isinstance(bands, list)
        and 1 <= len(bands) <= _MOST_BANDS
        and all(isinstance(band["name"], str) for band in bands)
        and all(_is_number(band[end]) for band in bands for end in ("low", "high"))
        and bool(np.isfinite(description.ranges).all())
        and bool((description.ranges[:, 0] < description.ranges[:, 1]).all())
    )


def _sound_time(description: ModelDescription) -> bool:
    """Return whether the days increase from the season's start."""
    days = description.days
    return (
        isinstance(description.season_start, str)
        and len(description.season_start) == 10
        and isinstance(days, list)
        and 2 <= len(days) <= _MOST_DAYS
        and all(_is_number(day) for day in days)
        and all(earlier < later for earlier, later in zip(days, days[1:]))
    )


def _sound_segments(description: ModelDescription) -> bool:
    """Return whether segments of this length and number can be drawn."""
    segments = description.segments
    return (
        segments.sampler in SAMPLERS
        and type(segments.length) is int
        and 1 <= segments.length <= _LONGEST
        and _is_number(segments.fraction)
        and 0 < segments.fraction <= 100_000
        and isinstance(segments.canvas, bool)
    )


def _sound_network(description: ModelDescription) -> bool:
    """Return whether the network exists, and takes the segments and the sizes."""
    if description.backbone not in NETWORKS:
        return False
    network, segments = network_class(description.backbone), description.segments
    return (
        network.takes(segments.sampler, segments.length)
        and (network.planar or not segments.canvas)
        and set(description.hyper) <= set(network.sizes)
        and all(type(size) is int and size > 0 for size in description.hyper.values())
        and _is_number(description.temperature)
        and description.temperature > 0
    )


def _sound_provenance(description: ModelDescription) -> bool:
    """Return whether seed, provenance and scores have the right types."""
    return (
        type(description.seed) is int
        and isinstance(description.training, dict)
        and isinstance(description.scores, dict)
    )


def _is_number(value: object) -> bool:
    """Return whether a JSON value is a finite number; a bool is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
