"""The description of a model, everything in its file but weights, and its checks.

A model file may come from anyone, so every field is checked before it is used: all of them in
`check_description`, on loading, on saving, and before a training.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import nn

from ..planar.images import CANVAS, check_canvas
from ..planar.samplers import SAMPLERS
from ..planar.segments import SegmentSettings
from .registry import NETWORKS, network_class

# Limits for a model file, so that no giant network is built and none is read for long.
MOST_CLASSES, _MOST_BANDS, _MOST_DAYS, _LONGEST = 1000, 1000, 5000, 10_000
# Characters of a name or another text, and entries of the provenance.
_LONGEST_TEXT, _MOST_SETTINGS = 300, 200
# Inputs of a training: images and masks of a series.
_MOST_SOURCES = 20_000
_MOST_SEGMENTS, _LARGEST_SIZE = 100_000, 10**9


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
    check_description(description)
    return description


def check_description(description: ModelDescription) -> None:
    """Check every field of a description, of any types.

    Parameters
    ----------
    description : ModelDescription

    Raises
    ------
    ValueError
        Its message says what a model must have, and what to change in a training.
    TypeError, KeyError, OverflowError, AttributeError
        If a field has another type or structure than documented.
    """
    for is_sound, requirement in _REQUIREMENTS:
        if not is_sound(description):
            raise ValueError(requirement)
    description.step_labels()  # days beyond the calendar overflow


def _sound_classes(description: ModelDescription) -> bool:
    """Return whether the classes have different names, colours and numbers of parcels."""
    classes = description.classes
    return (
        isinstance(classes, list)
        and 2 <= len(classes) <= MOST_CLASSES
        and all(set(entry) == {"name", "colour", "parcels"} for entry in classes)
        and all(_is_name(entry["name"]) for entry in classes)
        # Without blanks: names that look the same are one class, and an empty one is none.
        and len({name.strip() for name in description.class_names} - {""}) == len(classes)
        and all(re.fullmatch("#[0-9a-fA-F]{6}", entry["colour"]) for entry in classes)
        and all(_is_count(entry["parcels"]) for entry in classes)
    )


def _sound_bands(description: ModelDescription) -> bool:
    """Return whether the bands have names, and ranges that differ in float32."""
    bands = description.bands
    return (
        isinstance(bands, list)
        and 1 <= len(bands) <= _MOST_BANDS
        and all(set(band) == {"name", "low", "high"} for band in bands)
        and all(_is_name(band["name"]) for band in bands)
    )


def _sound_ranges(description: ModelDescription) -> bool:
    """Return whether the ranges of the bands are finite and not empty in float32."""
    ends = [band[end] for band in description.bands for end in ("low", "high")]
    if not all(map(_is_number, ends)):
        return False
    with np.errstate(over="ignore", invalid="ignore"):
        widths = np.diff(description.ranges, axis=1)
    return bool(np.isfinite(widths).all() and (widths > 0).all())


def _sound_time(description: ModelDescription) -> bool:
    """Return whether the days increase from the season's start."""
    days = description.days
    return (
        isinstance(description.season_start, str)
        # Not all that `fromisoformat` takes: weeks, with which NumPy has no dates.
        and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", description.season_start) is not None
        and isinstance(days, list)
        and 2 <= len(days) <= _MOST_DAYS
        and all(map(_is_number, days))
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
        and 0 < segments.fraction <= _MOST_SEGMENTS
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
        and isinstance(description.hyper, dict)
        and set(description.hyper) <= set(network.sizes)
        and all(
            type(size) is int and 0 < size <= _LARGEST_SIZE for size in description.hyper.values()
        )
        and _is_number(description.temperature)
        and description.temperature > 0
    )


def _sound_provenance(description: ModelDescription) -> bool:
    """Return whether seed and provenance are plain values."""
    training = description.training
    return (
        type(description.seed) is int
        and isinstance(training, dict)
        and len(training) <= _MOST_SETTINGS
        and all(map(_is_name, training))
        and all(map(_is_plain, training.values()))
    )


def _sound_sources(description: ModelDescription) -> bool:
    """Return whether the sources are fingerprints of not too many inputs."""
    return (
        isinstance(description.sources, list)
        and len(description.sources) <= _MOST_SOURCES
        and all(set(one) == {"parameter", "name", "bytes", "sha256"} for one in description.sources)
        and all(_is_name(one["parameter"]) for one in description.sources)
        and all(_is_name(one["name"]) for one in description.sources)
        and all(type(one["bytes"]) is int for one in description.sources)
        and all(re.fullmatch("([0-9a-f]{64})?", one["sha256"]) for one in description.sources)
    )


def _sound_groups(description: ModelDescription) -> bool:
    """Return whether there are no groups, or one for each class and a threshold."""
    groups = description.groups
    if groups == {}:
        return True
    return (
        set(groups) == {"names", "threshold", "bounded", "risk", "confidence"}
        and isinstance(groups["names"], list)
        and len(groups["names"]) == len(description.classes)
        and all(_is_name(name) and name.strip() for name in groups["names"])
        and isinstance(groups["bounded"], bool)
        and all(_is_part(groups[name]) for name in ("risk", "confidence"))
        and (groups["threshold"] is None or _is_part(groups["threshold"]))
    )


def _is_part(value: object) -> bool:
    """Return whether a JSON value is a number from 0 to 1."""
    return _is_number(value) and 0 <= value <= 1  # type: ignore[operator]


def _sound_scores(description: ModelDescription) -> bool:
    """Return whether the scores have the structure of `learning.scores.scores`."""
    scores, classes = description.scores, len(description.classes)
    return (
        isinstance(scores, dict)
        and len(scores) <= _MOST_SETTINGS
        and all(map(_is_name, scores))
        and all(_SCORES.get(name, _is_score)(score, classes) for name, score in scores.items())
    )


def _is_score(value: object, classes: int = 0) -> bool:
    """Return whether a value is a number, or null where the score is not defined."""
    return value is None or _is_number(value)


def _is_scores_by_class(values: object, classes: int) -> bool:
    """Return whether values are a list of K scores."""
    return isinstance(values, list) and len(values) == classes and all(map(_is_score, values))


def _is_confusion(rows: object, classes: int) -> bool:
    """Return whether rows are K lists of K counts."""
    return (
        isinstance(rows, list)
        and len(rows) == classes
        and all(isinstance(row, list) and len(row) == classes for row in rows)
        # Not one by one: there may be a million.
        and all(set(map(type, row)) == {int} and min(row) >= 0 for row in rows)
    )


def _is_calibration(values: object, classes: int) -> bool:
    """Return whether values are scores by name."""
    return (
        isinstance(values, dict)
        and len(values) <= _MOST_SETTINGS
        and all(map(_is_name, values))
        and all(map(_is_score, values.values()))
    )


_SCORES: dict[str, Callable[[object, int], bool]] = {
    **dict.fromkeys(("precision", "recall", "f1", "support"), _is_scores_by_class),
    "confusion": _is_confusion,
    "calibration": _is_calibration,
}


def _is_number(value: object) -> bool:
    """Return whether a JSON value is a finite number; a bool is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_count(value: object) -> bool:
    """Return whether a JSON value is a whole number, 0 or more."""
    return type(value) is int and value >= 0


def _is_name(value: object) -> bool:
    """Return whether a JSON value is a text that every file and layer can hold."""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        return False
    return not re.search("[\ud800-\udfff]", value)  # halves of characters


def _is_plain(value: object) -> bool:
    """Return whether a JSON value is null, a bool, a finite number or a text."""
    return value is None or isinstance(value, bool) or _is_number(value) or _is_name(value)


# In an order in which each may rely on those before it.
_REQUIREMENTS: tuple[tuple[Callable[[ModelDescription], bool], str], ...] = (
    (
        _sound_classes,
        f"2 to {MOST_CLASSES} classes, with different names of 1 to {_LONGEST_TEXT} "
        "characters: merge or rename classes in CLASS_FIELD",
    ),
    (
        _sound_bands,
        f"1 to {_MOST_BANDS} bands, with names of at most {_LONGEST_TEXT} characters: choose "
        "fewer in BANDS, or rename them",
    ),
    (
        _sound_ranges,
        "bands whose values differ and are below 3e38: check the no-data value of SERIES",
    ),
    (
        _sound_time,
        f"2 to {_MOST_DAYS} time steps after the season's start: lower STEPS, or give fewer dates",
    ),
    (
        _sound_segments,
        f"segments of 1 to {_LONGEST} pixels, at most {_MOST_SEGMENTS} percent of a parcel's "
        "pixels: lower LENGTH or FRACTION",
    ),
    (_sound_network, "a network that takes its segments: choose another BACKBONE or METHOD"),
    (_sound_provenance, "settings that are plain numbers and texts"),
    (_sound_sources, "inputs that are named by their files"),
    (_sound_scores, "scores for each of its classes"),
    (
        _sound_groups,
        f"a group of 1 to {_LONGEST_TEXT} characters for each class: rename groups in "
        "HIERARCHY_FIELD",
    ),
)
