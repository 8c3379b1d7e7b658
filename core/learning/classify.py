"""Classification of parcels chunk by chunk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, Progress, never_cancelled, no_progress, part_of
from ..networks.calibration import Calibration
from ..networks.device import Engine
from ..networks.features import FeatureNetwork, feature_layer
from ..networks.model import Model
from ..networks.model_file import ModelDescription
from ..planar.normalise import normalise
from ..planar.prepare import on_time_axis
from ..planar.segments import SegmentSettings
from ..series.parcel_pixels import ParcelPixels
from ..series.parcel_table import CLASSIFIED, NO_OBSERVATION, READY, Parcels
from .adaptive_voting import AdaptivePredictor
from .doubt import parcel_features
from .predict import ParcelPredictor
from .prefetch import prefetched

if TYPE_CHECKING:
    from ..series.reader import Reader


@dataclass
class Classified:
    """Results for all N parcels of the input; parcels not classified have 0 pixels.

    Parameters
    ----------
    probabilities : (N, K) float64 array
        Class probabilities; 0 for parcels not classified.
    pixels, segments : (N,) int64 arrays
        Pixels and segments that were used.
    novelty : (N,) float64 array, optional
        p-values (see `networks.novelty`); NaN for parcels not classified, and without a
        calibration.
    sets : (N, K) bool array, optional
        The classes that a parcel may be of (see `networks.conformal`).
    """

    probabilities: np.ndarray
    pixels: np.ndarray
    segments: np.ndarray
    novelty: np.ndarray | None = None
    sets: np.ndarray | None = None

    @classmethod
    def empty(cls, parcels: int, classes: int) -> Classified:
        """Return results for N parcels, none of which is classified yet.

        Parameters
        ----------
        parcels, classes : int
            N and K.
        """
        counts = np.zeros(parcels, np.int64), np.zeros(parcels, np.int64)
        return cls(np.zeros((parcels, classes)), *counts, np.full(parcels, np.nan))


def parcel_predictor(
    model: Model, engine: Engine, *, adaptive: bool = False, fraction: float = 0.0
) -> ParcelPredictor:
    """Return the predictor of a model, by all segments or by adaptive voting.

    Parameters
    ----------
    model : Model
    engine : Engine
    adaptive : bool
        Stop sampling a parcel once its class is settled.
    fraction : float
        Percent of a parcel's pixels that start a segment; 0 = as the model was trained.

    Returns
    -------
    ParcelPredictor
    """
    kind = AdaptivePredictor if adaptive else ParcelPredictor
    description = model.description
    segments = with_fraction(description, fraction)
    network = model.for_inference().network
    layer = feature_layer(description.backbone, network)
    if model.calibration and layer is not None:
        network = FeatureNetwork(network, layer)
    return kind(network, segments, description.seed, engine)


def with_fraction(description: ModelDescription, fraction: float) -> SegmentSettings:
    """Return a model's segment settings, with another fraction unless it is 0.

    Parameters
    ----------
    description : ModelDescription
    fraction : float
        Segments in percent of a parcel's pixels; 0 = as the model was trained.
    """
    segments = description.segments
    return replace(segments, fraction=fraction) if fraction > 0 else segments


def classify(
    reader: Reader,
    description: ModelDescription,
    predictor: ParcelPredictor,
    *,
    calibration: Calibration | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Classified:
    """Classify the parcels of a series; set the status of every parcel.

    Parameters
    ----------
    reader : Reader
        Of a series that suits the model (see `season_check.check_series`).
    description : ModelDescription
    predictor : ParcelPredictor
    calibration : Calibration, optional
        Of the model: for the p-values of novelty.
    progress, cancelled : callable

    Returns
    -------
    Classified

    Raises
    ------
    PlanarSitsError
        If a raster cannot be read, or memory is too small.
    Cancelled
    """
    result = classify_chunks(
        reader.chunks(cancelled=cancelled),
        Classified.empty(len(reader.parcels), len(description.classes)),
        description,
        reader.series.days,
        predictor,
        calibration=calibration,
        progress=progress,
        cancelled=cancelled,
    )
    set_status(reader.parcels, result)
    return result


def classify_chunks(
    chunks: Iterable[ParcelPixels],
    result: Classified,
    description: ModelDescription,
    days: np.ndarray,
    predictor: ParcelPredictor,
    *,
    calibration: Calibration | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Classified:
    """Classify chunks of parcels; the next chunk is read while the network runs.

    Parameters
    ----------
    chunks : iterable of ParcelPixels
        Values (P, D, B) by date, NaN where missing.
    result : Classified
        Empty results for all parcels of the input; filled in place.
    description : ModelDescription
    days : (D,) array
        Days of the dates since the season's start.
    predictor : ParcelPredictor
    calibration : Calibration, optional
        Of the model: for the p-values of novelty.
    progress, cancelled : callable

    Returns
    -------
    Classified
        ``result``.
    """
    return classify_prepared(
        prepared(chunks, description, days),
        result,
        description,
        predictor,
        calibration=calibration,
        progress=progress,
        cancelled=cancelled,
    )


def classify_prepared(
    chunks: Iterable[ParcelPixels],
    result: Classified,
    description: ModelDescription,
    predictor: ParcelPredictor,
    *,
    calibration: Calibration | None = None,
    progress: Progress = no_progress,
    cancelled: CancelCheck = never_cancelled,
) -> Classified:
    """Classify chunks on the model's time axis and scale (see `prepared`).

    Parameters
    ----------
    chunks : iterable of ParcelPixels
        Values (P, T, B), 0 to 1.
    result, description, predictor, calibration, progress, cancelled
        As for `classify_chunks`.

    Returns
    -------
    Classified
        ``result``.
    """
    parcels, done = len(result.pixels), 0
    with closing(prefetched(chunks)) as prepared_chunks:
        for chunk in prepared_chunks:
            prediction = predictor.predict(
                chunk,
                progress=part_of(progress, done / parcels, (done + len(chunk)) / parcels),
                cancelled=cancelled,
            )
            result.probabilities[chunk.index] = prediction.probabilities
            result.pixels[chunk.index] = chunk.sizes
            result.segments[chunk.index] = prediction.segments
            if calibration and result.novelty is not None:
                features = parcel_features(
                    predictor,
                    description.backbone,
                    chunk,
                    prediction.features,
                    cancelled=cancelled,
                )
                result.novelty[chunk.index] = calibration.novelty(features)
            done += len(chunk)
    return result


def prepared(
    chunks: Iterable[ParcelPixels], description: ModelDescription, days: np.ndarray
) -> Iterator[ParcelPixels]:
    """Bring parcels as they are read onto the model's time axis and scale.

    Parameters
    ----------
    chunks : iterable of ParcelPixels
        Values (P, D, B) by date, NaN where missing; they are changed.
    description : ModelDescription
    days : (D,) array
        Days of the dates since the season's start.

    Yields
    ------
    ParcelPixels
        Values (P, T, B), 0 to 1. Parcels without an observation are left out, and chunks without
        a parcel too.
    """
    steps, ranges = np.array(description.days), description.ranges
    for chunk in chunks:
        chunk = on_time_axis(chunk, days, steps)
        if len(chunk):
            normalise(chunk.values, ranges)
            yield chunk


def set_status(parcels: Parcels, result: Classified) -> None:
    """Set the status of every parcel: classified, or the reason why not.

    Parameters
    ----------
    parcels : Parcels
        Changed in place.
    result : Classified
    """
    for index, status in enumerate(parcels.status):
        if status == READY:
            parcels.status[index] = CLASSIFIED if result.pixels[index] else NO_OBSERVATION
