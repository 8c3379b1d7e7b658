"""The baseline of a training: linear discriminant analysis on the same parcels."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np

from ..series.parcel_pixels import ParcelPixels
from .decide import parcel_probabilities
from .estimators import linear_discriminant
from .labelled import LabelledParcels

# Pixels that the baseline is fitted to, at most, and the bound of pixels * features^2, to which
# the time of the fit is proportional: about 2 s on one core.
_PIXELS = 100_000
_OPERATIONS = 4e9
# Longer series are averaged over neighbouring time steps, whose values are much alike.
_FEATURES = 500
# Pixels classified together: 200 MB of float64 features at most.
_CHUNK = 50_000
# A difference is reported below this p.
_SIGNIFICANT = 0.05


@dataclass(frozen=True)
class Baseline:
    """The baseline on the validation parcels, and its test against the model.

    Parameters
    ----------
    oa : float
        Overall accuracy of the baseline, 0 to 1.
    only_baseline, only_model : int
        Validation parcels that only the baseline, or only the model, classifies correctly.
    p_value : float
        Of the exact one-sided McNemar test: the probability that so many of these parcels or
        more are the baseline's if it is no better than the model.
    """

    oa: float
    only_baseline: int = 0
    only_model: int = 0
    p_value: float = 1.0

    @property
    def better(self) -> bool:
        """Whether the baseline is significantly better than the model."""
        return self.p_value < _SIGNIFICANT


def compared(truth: np.ndarray, baseline: np.ndarray, model: np.ndarray) -> Baseline:
    """Compare the classes of the baseline with those of a model.

    Parameters
    ----------
    truth, baseline, model : (V,) integer arrays
        True class of each validation parcel, and the two predicted classes.

    Returns
    -------
    Baseline

    References
    ----------
    McNemar, Q.: Note on the sampling error of the difference between correlated
    proportions or percentages. Psychometrika 12, 1947.
    """
    from scipy.stats import binomtest

    right, model_right = baseline == truth, model == truth
    only_baseline, only_model = int((right & ~model_right).sum()), int((model_right & ~right).sum())
    differing, p_value = only_baseline + only_model, 1.0
    if differing:
        p_value = float(binomtest(only_baseline, differing, 0.5, alternative="greater").pvalue)
    return Baseline(float(right.mean()), only_baseline, only_model, p_value)


def baseline_classes(parcels: LabelledParcels, validation: np.ndarray) -> np.ndarray:
    """Classify validation parcels by the baseline, fitted to the pixels of the others.

    The class of a parcel is that with the highest mean probability of its pixels. More than
    100,000 learning pixels (fewer of long series) are thinned evenly, which keeps the shares of
    the classes.

    Parameters
    ----------
    parcels : LabelledParcels
        Values need not be normalised: the result does not depend on the scale of the bands.
    validation : (N,) bool array
        True for the V validation parcels; neither all nor none.

    Returns
    -------
    (V,) int64 array
        Predicted class of each validation parcel.
    """
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    pixels = parcels.pixels
    labels, asked = (np.repeat(side, pixels.sizes) for side in (parcels.labels, validation))
    learning = _thinned(np.flatnonzero(~asked), labels, _most_pixels(pixels))
    features, labels = _features(pixels.values[learning]), labels[learning]
    # Scaled for the numerics: bands may differ by orders of magnitude.
    model = make_pipeline(StandardScaler(), _estimator(features, labels))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # collinear dates; a class of one pixel
        model.fit(features, labels)
    asked = np.flatnonzero(asked)
    probabilities = [
        model.predict_proba(_features(pixels.values[asked[start : start + _CHUNK]]))
        for start in range(0, len(asked), _CHUNK)
    ]
    means = parcel_probabilities(np.concatenate(probabilities), pixels.sizes[validation])
    return model.classes_[means.argmax(axis=1)]


def _estimator(features, labels):
    """Return the unfitted estimator for features (S, F) of classes (S,)."""
    from sklearn.neighbors import KNeighborsClassifier

    if not any(np.ptp(features[labels == label], axis=0).any() for label in np.unique(labels)):
        # No spread within the classes: the limit of the discriminant is the nearest mean.
        return KNeighborsClassifier(1)
    return linear_discriminant(*features.shape)


def _most_pixels(pixels: ParcelPixels) -> int:
    """Return how many pixels the baseline may be fitted to."""
    features = _features(pixels.values[:1]).shape[1]
    return int(min(_PIXELS, _OPERATIONS // features**2))


def _thinned(learning: np.ndarray, labels: np.ndarray, most: int) -> np.ndarray:
    """Return about ``most`` pixels, evenly spaced, at least one of each class."""
    if len(learning) <= most:
        return learning
    kept = []
    for label in np.unique(labels[learning]):
        members = learning[labels[learning] == label]
        count = max(1, len(members) * most // len(learning))
        kept.append(members[np.arange(count) * len(members) // count])
    return np.concatenate(kept)


def _features(values: np.ndarray) -> np.ndarray:
    """Return values (S, T, B) as features (S, F), float64; F is at most 500, or B."""
    steps, bands = values.shape[1:]
    kept = min(steps, max(1, _FEATURES // bands))
    edges = np.arange(kept + 1) * steps // kept
    sums = np.add.reduceat(values, edges[:-1], axis=1, dtype=np.float64)
    return (sums / np.diff(edges)[:, None]).reshape(len(values), -1)
