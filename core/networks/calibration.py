"""Calibration parcels of a model: how far an answer can be trusted.

Tensors of the model file beside the weights, under names that begin with ``calibration.``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .conformal import Limits, class_limits
from .novelty import MOST_REFERENCES, ReferenceParcels, p_values

PREFIX = "calibration."
# Calibration parcels of a model, at most.
MOST_PARCELS = 100_000
# Parcels whose keys a model keeps, at most: 8 MB.
MOST_KEYS = 1_000_000


@dataclass(frozen=True)
class Calibration:
    """The n calibration parcels of a model, and what it keeps of those learned from.

    Parameters
    ----------
    labels : (n,) int64 array
        Class of each calibration parcel, 0 to K - 1.
    scores : (n,) float32 array
        1 - the probability of that class (see `networks.conformal`).
    distances : (n,) float32 array
        Distance to the parcels learned from (see `networks.novelty`).
    references : ReferenceParcels
    keys : (N,) int64 array
        Bits of the keys (see `ParcelPixels`) of the parcels that the model was trained on, the
        calibration parcels among them, in ascending order.
    """

    labels: np.ndarray
    scores: np.ndarray
    distances: np.ndarray
    references: ReferenceParcels
    keys: np.ndarray

    def trained_on(self, keys: np.ndarray) -> np.ndarray:
        """Return which parcels, by keys (M,) uint64, the model was trained on."""
        return np.isin(np.asarray(keys, np.uint64).view(np.int64), self.keys)

    def limits(self, classes: int, coverage: float) -> Limits:
        """Return the limits of K classes for a coverage (see `conformal.class_limits`)."""
        return class_limits(self.scores, self.labels, classes, coverage)

    def novelty(self, features: np.ndarray) -> np.ndarray:
        """Return the p-value (N,) of features (N, D), NaN where a row is NaN."""
        known = ~np.isnan(features).any(axis=1)
        distances = np.full(len(features), np.nan)
        distances[known] = self.references.distances(features[known])
        return p_values(distances, self.distances)

    def tensors(self) -> dict[str, np.ndarray]:
        """Return the arrays by the names of their tensors."""
        arrays = {
            "labels": self.labels,
            "scores": self.scores,
            "distances": self.distances,
            "centre": self.references.centre,
            "scale": self.references.scale,
            "references": self.references.vectors,
            "keys": self.keys,
        }
        return {PREFIX + name: np.ascontiguousarray(array) for name, array in arrays.items()}


def shapes_fit(shapes: Mapping[str, tuple[int, ...]], features: int) -> bool:
    """Return whether tensors of these shapes can be a `Calibration`.

    Parameters
    ----------
    shapes : mapping of str to tuple of int
        Of all tensors whose names begin with `PREFIX`.
    features : int
        D, of the model's network.
    """
    parcels = shapes.get(PREFIX + "labels", ())
    vectors = shapes.get(PREFIX + "references", ())
    keys = shapes.get(PREFIX + "keys", ())
    return (
        len(parcels) == 1
        and 1 <= parcels[0] <= MOST_PARCELS
        and len(vectors) == 2
        and 2 <= vectors[0] <= MOST_REFERENCES
        and len(keys) == 1
        and keys[0] <= MOST_KEYS
        and dict(shapes)
        == {
            **dict.fromkeys((PREFIX + name for name in ("labels", "scores", "distances")), parcels),
            **dict.fromkeys((PREFIX + name for name in ("centre", "scale")), (features,)),
            PREFIX + "references": (vectors[0], features),
            PREFIX + "keys": keys,
        }
    )


def from_tensors(tensors: Mapping[str, np.ndarray], classes: int) -> Calibration:
    """Return the `Calibration` in tensors whose shapes fit.

    Parameters
    ----------
    tensors : mapping of str to np.ndarray
        With finite values.
    classes : int
        K.

    Raises
    ------
    ValueError
        If a type or a value is not as documented.
    """
    arrays = {name.removeprefix(PREFIX): array for name, array in tensors.items()}
    labels, keys = arrays.pop("labels"), arrays.pop("keys")
    scores, distances, scale = (arrays[name] for name in ("scores", "distances", "scale"))
    if not (
        labels.dtype == np.int64
        and keys.dtype == np.int64
        and all(array.dtype == np.float32 for array in arrays.values())
        and 0 <= labels.min() <= labels.max() < classes
        and 0 <= scores.min() <= scores.max() <= 1
        and distances.min() >= 0
        and scale.min() > 0
    ):
        raise ValueError("calibration")
    found = ReferenceParcels(arrays["centre"], scale, arrays["references"])
    return Calibration(labels, scores, distances, found, keys)
