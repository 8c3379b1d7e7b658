"""Models in use: their parameters, the model and its series, the classification of parcels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.options import RANDOM_SAMPLERS, VOTINGS
from . import inputs
from .effects import Rule
from .parameters import enum_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.learning.classify import Classified
    from ..core.networks.model import Model
    from ..core.planar.segments import SegmentSettings
    from ..core.series.layers import Series
    from ..core.series.parcel_table import Parcels
    from .algorithm import PlanarSitsAlgorithm


def _has_random_segments(run: Run) -> bool:
    """Return whether the number of segments of the model can be set."""
    from ..core.networks.model_file import read_description

    description, _ = read_description(run.path("MODEL"))
    return description.segments.sampler in RANDOM_SAMPLERS


FRACTION_RULE = Rule(
    "FRACTION",
    "MODEL",
    effective=_has_random_segments,
    remedy="choose a model of METHOD random_walk, random_pixels or of patches",
    reason="whose number of segments is fixed",
)


def add_fraction(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the number of segments, by default that of the model (advanced)."""
    title = algorithm.tr("Segments (percent of a parcel's pixels)")
    algorithm.add(
        real_parameter("FRACTION", title, 0.0, (0.0, 1e3)),
        "0: as the model was trained. Fewer segments are faster, and the probabilities less exact.",
        advanced=True,
    )


def add_voting(algorithm: PlanarSitsAlgorithm) -> None:
    """Add how many of a parcel's segments vote (advanced)."""
    algorithm.add(
        enum_parameter("VOTING", algorithm.tr("Voting"), VOTINGS, "adaptive"),
        "adaptive: stops sampling a parcel once its class is settled (differs from 'all' in at "
        "most 0.5 % of parcels). all: every segment votes; slower, and always so with 'Attention' "
        "or 'Semantic map'.",
        advanced=True,
    )


def read_model(run: Run) -> Model:
    """Load the model of a run (in the main thread).

    Raises
    ------
    PlanarSitsError
        If the file is not a model, or damaged.
    """
    from ..core.networks.model_file import load_model

    return load_model(run.path("MODEL"))


def read_model_series(run: Run, model: Model) -> Series:
    """Open the series of a run for a model (in the main thread).

    Parameters
    ----------
    run : Run
    model : Model

    Returns
    -------
    Series
        With notes on what differs from the series of the training.

    Raises
    ------
    PlanarSitsError
        If the series cannot be opened or does not suit the model.
    """
    from ..core.learning.classify import check_series

    series = inputs.read_series(run)
    series.notes += check_series(model.description, series.band_names, series.days, series.start)
    return series


def model_segments(run: Run, model: Model) -> SegmentSettings:
    """Return the segments of a model, with the ``FRACTION`` of the run unless it is 0."""
    segments, fraction = model.description.segments, run.real("FRACTION")
    return replace(segments, fraction=fraction) if fraction > 0 else segments


def classify_parcels(
    run: Run,
    model: Model,
    series: Series,
    parcels: Parcels,
    predict: Callable | None = None,
) -> Classified:
    """Classify parcels; every parcel gets its status.

    Parameters
    ----------
    run : Run
    model : Model
    series : Series
    parcels : Parcels
    predict : callable, optional
        Called for each chunk instead of `predict_parcels` or, where ``VOTING`` chooses
        it, `adaptive_parcels`; another does more with the same segments.

    Returns
    -------
    Classified
    """
    from ..core.learning.classify import classify_chunks, set_status
    from ..core.networks.inference import for_inference

    if predict is None:
        predict, network = _voting(run), for_inference(model.network)
    else:
        network = model.network
    classified = classify_chunks(
        inputs.make_reader(run, series, parcels).chunks(cancelled=run.cancelled),
        len(parcels),
        model.description,
        network,
        series.days,
        model_segments(run, model),
        inputs.read_engine(run),
        predict=predict,
        progress=run.progress(0.0, 0.95),
        cancelled=run.cancelled,
    )
    set_status(parcels, classified)
    return classified


def _voting(run: Run) -> Callable:
    """Return the function of ``VOTING``, all segments without this parameter."""
    from ..core.learning.predict import predict_parcels
    from ..core.learning.voting import adaptive_parcels

    return adaptive_parcels if run.choice("VOTING") == "adaptive" else predict_parcels
