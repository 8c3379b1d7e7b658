"""What a model knows beside its weights, and whether a stranger's claim of it can be used."""

import datetime as dt
import math
import re
from dataclasses import dataclass, field

import numpy as np

from ..planar.samplers import SAMPLERS
from ..planar.segments import SegmentSettings
from .registry import NETWORKS, network_class

# A header from elsewhere must not make us build a giant network.
_MOST_CLASSES, _MOST_BANDS, _MOST_DAYS, _LONGEST = 1000, 1000, 5000, 10_000


@dataclass(frozen=True)
class ModelDescription:
    """All that a model knows beside its weights.

    Parameters
    ----------
    classes : list of dict
        ``name``, ``colour`` (#rrggbb) and ``parcels`` (trained with), in the
        order of the network's scores.
    bands : list of dict
        ``name``, ``low`` and ``high``: values that go to 0 and 1.
    season_start : str
        ISO date of the training season's first day.
    days : list of float
        The T steps of the time axis, in days since the season's start.
    segments : SegmentSettings
    backbone : str
    seed : int
        Of the walks.
    training : dict
        Provenance: settings, date, versions, numbers of parcels.
    scores : dict
        Of the validation parcels, as `learning.scores.scores`.
    hyper : dict of str to int
        Sizes of the network, some of the class's `sizes`.
    temperature : float
        Scores were divided by it (`layers.fold_temperature`): the weights
        hold it already.
    """

    classes: list
    bands: list
    season_start: str
    days: list
    segments: SegmentSettings
    backbone: str
    seed: int = 0
    training: dict = field(default_factory=dict)
    scores: dict = field(default_factory=dict)
    hyper: dict = field(default_factory=dict)
    temperature: float = 1.0

    @property
    def class_names(self):
        """Names of the classes, in the order of the network's scores."""
        return [entry["name"] for entry in self.classes]

    @property
    def ranges(self):
        """(B, 2) float32 array: the values that go to 0 and 1."""
        with np.errstate(over="ignore"):
            return np.array([(band["low"], band["high"]) for band in self.bands], np.float32)

    @property
    def channels(self):
        """Channels of an image: means and deviations of the bands for whole parcels."""
        return len(self.bands) * SAMPLERS[self.segments.sampler].channels_per_band

    def step_labels(self):
        """Name each step of the time axis by its date in the training season."""
        start = dt.date.fromisoformat(self.season_start)
        return [(start + dt.timedelta(days=float(day))).isoformat() for day in self.days]

    def network(self):
        """Build the model's network, with fresh weights."""
        return network_class(self.backbone).build(
            self.channels, len(self.classes), len(self.days), **self.hyper
        )

    def claimed_shapes(self):
        """Return the shapes of the tensors that grow with the description's numbers."""
        return network_class(self.backbone).claimed_shapes(
            self.channels, len(self.classes), len(self.days), **self.hyper
        )


def description_from(told):
    """Return the `ModelDescription` in a JSON object, every field checked.

    Parameters
    ----------
    told : dict
        Without the format version.

    Returns
    -------
    ModelDescription

    Raises
    ------
    ValueError, TypeError, KeyError, OverflowError, AttributeError
        If it cannot be used.
    """
    segments = told["segments"]
    if set(segments) != {"sampler", "length", "fraction", "canvas"}:
        raise ValueError("segments")
    description = ModelDescription(**{**told, "segments": SegmentSettings(**segments)})
    checks = (_check_classes, _check_bands, _check_time, _check_segments, _check_network)
    for check in (*checks, _check_rest):
        if not check(description):
            raise ValueError(check.__name__)
    description.step_labels()  # days beyond the calendar overflow
    return description


def _check_classes(description):
    """Tell whether the classes have names, each another, and colours."""
    classes = description.classes
    return (
        isinstance(classes, list)
        and 2 <= len(classes) <= _MOST_CLASSES
        and all(isinstance(entry["name"], str) for entry in classes)
        and len(set(description.class_names)) == len(classes)
        and all(re.fullmatch("#[0-9a-fA-F]{6}", entry["colour"]) for entry in classes)
    )


def _check_bands(description):
    """Tell whether the bands have names and ranges that differ in float32."""
    bands = description.bands
    return (
        isinstance(bands, list)
        and 1 <= len(bands) <= _MOST_BANDS
        and all(isinstance(band["name"], str) for band in bands)
        and all(_is_number(band[end]) for band in bands for end in ("low", "high"))
        and bool(np.isfinite(description.ranges).all())
        and bool((description.ranges[:, 0] < description.ranges[:, 1]).all())
    )


def _check_time(description):
    """Tell whether the days increase from the season's start."""
    days = description.days
    return (
        isinstance(description.season_start, str)
        and len(description.season_start) == 10
        and isinstance(days, list)
        and 2 <= len(days) <= _MOST_DAYS
        and all(_is_number(day) for day in days)
        and all(earlier < later for earlier, later in zip(days, days[1:]))
    )


def _check_segments(description):
    """Tell whether segments can be drawn."""
    segments = description.segments
    return (
        segments.sampler in SAMPLERS
        and type(segments.length) is int
        and 1 <= segments.length <= _LONGEST
        and _is_number(segments.fraction)
        and 0 < segments.fraction <= 100_000
        and isinstance(segments.canvas, bool)
    )


def _check_network(description):
    """Tell whether there is such a network, and whether it takes the segments."""
    if description.backbone not in NETWORKS:
        return False
    network, segments = network_class(description.backbone), description.segments
    hyper = description.hyper
    return (
        network.takes(segments.sampler, segments.length)
        and (network.planar or not segments.canvas)
        and set(hyper) <= set(network.sizes)
        and all(type(size) is int and size > 0 for size in hyper.values())
        and _is_number(description.temperature)
        and description.temperature > 0
    )


def _check_rest(description):
    """Tell whether seed, provenance and scores are what they should be."""
    return (
        type(description.seed) is int
        and isinstance(description.training, dict)
        and isinstance(description.scores, dict)
    )


def _is_number(value):
    """Tell whether a JSON value is a finite number."""
    return type(value) in (int, float) and math.isfinite(value)
