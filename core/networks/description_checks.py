"""The checks of every field of the description of a model.

A model file may come from anyone, so every field is checked before it is used: on loading, on
saving, and before a training.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from ..json_values import LONGEST_TEXT, is_count, is_name, is_number, is_part, is_plain
from ..planar.samplers import SAMPLERS
from ..planar.segments import SegmentSettings
from .description import ModelDescription
from .registry import NETWORKS, network_class

# Limits for a model file, so that no giant network is built and none is read for long.
_MOST_CLASSES, _MOST_BANDS, _MOST_DAYS, _LONGEST = 1000, 1000, 5000, 10_000
# Entries of the provenance.
_MOST_SETTINGS = 200
# Inputs of a training: images and masks of a series.
_MOST_SOURCES = 20_000
_MOST_SEGMENTS, _LARGEST_SIZE = 100_000, 10**9


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
        and 2 <= len(classes) <= _MOST_CLASSES
        and all(set(entry) == {"name", "colour", "parcels"} for entry in classes)
        and all(is_name(entry["name"]) for entry in classes)
        # Without blanks: names that look the same are one class, and an empty one is none.
        and len({name.strip() for name in description.class_names} - {""}) == len(classes)
        and all(re.fullmatch("#[0-9a-fA-F]{6}", entry["colour"]) for entry in classes)
        and all(is_count(entry["parcels"]) for entry in classes)
    )


def _sound_bands(description: ModelDescription) -> bool:
    """Return whether the bands have names, and ranges that differ in float32."""
    bands = description.bands
    return (
        isinstance(bands, list)
        and 1 <= len(bands) <= _MOST_BANDS
        and all(set(band) == {"name", "low", "high"} for band in bands)
        and all(is_name(band["name"]) for band in bands)
    )


def _sound_ranges(description: ModelDescription) -> bool:
    """Return whether the ranges of the bands are finite and not empty in float32."""
    ends = [band[end] for band in description.bands for end in ("low", "high")]
    if not all(map(is_number, ends)):
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
        and all(map(is_number, days))
        and all(earlier < later for earlier, later in zip(days, days[1:]))
    )


def _sound_segments(description: ModelDescription) -> bool:
    """Return whether segments of this length and number can be drawn."""
    segments = description.segments
    return (
        segments.sampler in SAMPLERS
        and type(segments.length) is int
        and 1 <= segments.length <= _LONGEST
        and is_number(segments.fraction)
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
        and is_number(description.temperature)
        and description.temperature > 0
    )


def _sound_provenance(description: ModelDescription) -> bool:
    """Return whether seed and provenance are plain values."""
    training = description.training
    return (
        type(description.seed) is int
        and isinstance(training, dict)
        and len(training) <= _MOST_SETTINGS
        and all(map(is_name, training))
        and all(map(is_plain, training.values()))
    )


def _sound_sources(description: ModelDescription) -> bool:
    """Return whether the sources are fingerprints of not too many inputs."""
    return (
        isinstance(description.sources, list)
        and len(description.sources) <= _MOST_SOURCES
        and all(set(one) == {"parameter", "name", "bytes", "sha256"} for one in description.sources)
        and all(is_name(one["parameter"]) for one in description.sources)
        and all(is_name(one["name"]) for one in description.sources)
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
        and all(is_name(name) and name.strip() for name in groups["names"])
        and isinstance(groups["bounded"], bool)
        and all(is_part(groups[name]) for name in ("risk", "confidence"))
        and (groups["threshold"] is None or is_part(groups["threshold"]))
    )


def _sound_scores(description: ModelDescription) -> bool:
    """Return whether the scores have the structure of `learning.scores.scores`."""
    scores, classes = description.scores, len(description.classes)
    return (
        isinstance(scores, dict)
        and len(scores) <= _MOST_SETTINGS
        and all(map(is_name, scores))
        and all(_SCORES.get(name, _is_score)(score, classes) for name, score in scores.items())
    )


def _is_score(value: object, classes: int = 0) -> bool:
    """Return whether a value is a number, or null where the score is not defined."""
    return value is None or is_number(value)


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
        and all(map(is_name, values))
        and all(map(_is_score, values.values()))
    )


_SCORES: dict[str, Callable[[object, int], bool]] = {
    **dict.fromkeys(("precision", "recall", "f1", "support"), _is_scores_by_class),
    "confusion": _is_confusion,
    "calibration": _is_calibration,
}
# In an order in which each may rely on those before it.
_REQUIREMENTS: tuple[tuple[Callable[[ModelDescription], bool], str], ...] = (
    (
        _sound_classes,
        f"2 to {_MOST_CLASSES} classes, with different names of 1 to {LONGEST_TEXT} "
        "characters: merge or rename classes in CLASS_FIELD",
    ),
    (
        _sound_bands,
        f"1 to {_MOST_BANDS} bands, with names of at most {LONGEST_TEXT} characters: choose "
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
        f"a group of 1 to {LONGEST_TEXT} characters for each class: rename groups in "
        "HIERARCHY_FIELD",
    ),
)
