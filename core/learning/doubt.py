"""Doubt: how novel parcels are, and the calibration of a model that tells it."""

from __future__ import annotations

import numpy as np

from ..errors import CancelCheck, never_cancelled
from ..networks.calibration import MOST_KEYS, MOST_PARCELS, Calibration
from ..networks.conformal import parcels_needed
from ..networks.features import FeatureNetwork, feature_layer, feature_widths
from ..networks.novelty import folding, reference_parcels
from ..series.parcel_pixels import ParcelPixels
from .predict import ParcelPredictor
from .tasks import Split

# Below it a parcel is called novel in messages.
NOVEL = 0.05


def make_calibration(
    split: Split,
    probabilities: np.ndarray,
    backbone: str,
    predictors: tuple[ParcelPredictor, ParcelPredictor],
    *,
    cancelled: CancelCheck = never_cancelled,
) -> Calibration:
    """Return the calibration of a model from the validation parcels of its first fit.

    The model is the second fit, which no parcel is held out from. Its distances are compared with
    those of the first fit as multiples of the median distance among the parcels that each learned
    from (docs/decisions/0028).

    Parameters
    ----------
    split : Split
    probabilities : (n, K) float array
        Of the validation parcels, by the first fit.
    backbone : str
        Name of the network.
    predictors : tuple of two ParcelPredictor
        Of the first fit and of the second.
    cancelled : callable

    Returns
    -------
    Calibration
    """
    learning, validation, everything = (
        parcel_features(predictor, backbone, parcels.pixels, cancelled=cancelled)
        for predictor, parcels in zip(
            (predictors[0], *predictors), (split.learning, split.validation, split.everything)
        )
    )
    steps, bands = split.everything.pixels.values.shape[1:]
    widths = feature_widths(backbone, predictors[1].network, bands, steps)
    labels = split.validation.labels
    scores = 1 - probabilities[np.arange(len(labels)), labels]
    distances = reference_parcels(learning, split.learning.labels, widths).distances(validation)
    # Parcels are sorted by hash: the first ones are a random sample.
    return Calibration(
        labels=labels[:MOST_PARCELS].astype(np.int64),
        scores=np.clip(scores, 0, 1)[:MOST_PARCELS].astype(np.float32),
        distances=distances[:MOST_PARCELS].astype(np.float32),
        references=reference_parcels(everything, split.everything.labels, widths),
        keys=np.sort(split.everything.pixels.keys[:MOST_KEYS].view(np.int64)),
    )


def parcel_features(
    predictor: ParcelPredictor,
    backbone: str,
    pixels: ParcelPixels,
    last: np.ndarray | None = None,
    *,
    cancelled: CancelCheck = never_cancelled,
) -> np.ndarray:
    """Return the features of parcels that tell how novel they are.

    Parameters
    ----------
    predictor : ParcelPredictor
        Of a network, or of its copy for inference.
    backbone : str
        Name of the network.
    pixels : ParcelPixels
        N parcels with normalised values.
    last : (N, d) float32 array, optional
        The last features of the network, where they are known (see `Prediction`).
    cancelled : callable

    Returns
    -------
    (N, D) float32 array
        The mean series of each parcel and, but for an estimator, the last features of the network:
        means over the first segments.
    """
    layer = feature_layer(backbone, predictor.network)
    series = mean_series(pixels)
    if layer is None:
        return series
    if last is None:
        network = FeatureNetwork(predictor.network, layer)
        alone = ParcelPredictor(network, predictor.segments, predictor.seed, predictor.engine)
        last = alone.first_segments(pixels, cancelled=cancelled).features
    return np.concatenate([series, np.asarray(last)], axis=1)


def mean_series(pixels: ParcelPixels) -> np.ndarray:
    """Return the mean series of each parcel as features (see `novelty.folding`).

    Parameters
    ----------
    pixels : ParcelPixels
        Values (P, T, B).

    Returns
    -------
    (N, D) float32 array
    """
    # Parcel by parcel: a mean must not depend on other parcels.
    ends = zip(pixels.offsets[:-1], pixels.offsets[1:])
    means = [pixels.values[first:last].mean(axis=0, dtype=np.float64) for first, last in ends]
    flat = np.stack(means).reshape(len(means), -1)
    return (flat @ folding(flat.shape[1])).astype(np.float32)


def doubt_notes(
    calibration: Calibration,
    class_names: list[str],
    coverage: float,
    sets: np.ndarray,
    novelty: np.ndarray | None,
) -> list[str]:
    """Return sentences for the log on prediction sets and novel parcels.

    Parameters
    ----------
    calibration : Calibration
    class_names : list of K str
    coverage : float
    sets : (N, K) bool array
        Of the classified parcels.
    novelty : (N,) float array or None
        Their p-values.

    Returns
    -------
    list of str
    """
    sizes = sets.sum(axis=1)
    notes = [
        f"Prediction sets (coverage {coverage:g}): {(sizes == 1).sum()} parcels with one class, "
        f"{(sizes > 1).sum()} with several, {(sizes == 0).sum()} with none."
    ]
    notes += few_parcels_notes(calibration, class_names, coverage)
    if len(calibration.labels) + 1 < 1 / NOVEL:
        notes.append(
            f"pred_novel cannot be below {1 / (len(calibration.labels) + 1):.2f}: the model has "
            f"{len(calibration.labels)} validation parcels, and {NOVEL} needs "
            f"{round(1 / NOVEL) - 1}."
        )
    elif novelty is not None and len(novelty):
        notes.append(
            f"{(novelty < NOVEL).sum()} of {len(novelty)} parcels are unlike those that the model "
            f"was trained on (pred_novel below {NOVEL}; of parcels like them {NOVEL:.0%} would be)."
        )
    return notes


def few_parcels_notes(
    calibration: Calibration, class_names: list[str], coverage: float
) -> list[str]:
    """Return a sentence on classes with too few validation parcels, if any."""
    needed, classes = parcels_needed(coverage), len(class_names)
    limits, counts = (
        calibration.limits(classes, coverage),
        np.bincount(calibration.labels, minlength=classes),
    )
    few = [f"{class_names[k]} ({counts[k]})" for k in np.flatnonzero(limits.pooled)]
    if not few:
        return []
    listed = ", ".join(few[:8]) + (", …" if len(few) > 8 else "")
    held = (
        "they are in every set"
        if np.isinf(limits.values[limits.pooled]).all()
        else "they share a limit, and the coverage holds for them together only"
    )
    return [
        f"A coverage of {coverage:g} needs {needed} validation parcels of a class. These have "
        f"fewer: {listed}; {held}."
    ]
