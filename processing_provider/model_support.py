"""Use of models: parameters, the model and its series, classification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.job.classification import (
    add_sets,
    classify_parcels,
    parcels_trained_on,
    voting_predictor,
)
from ..core.job.series import read_model_series
from ..core.options import VOTINGS
from .parameter_kinds import enum_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.networks.model import Model
    from .algorithm import PlanarSitsAlgorithm

__all__ = [
    "add_coverage",
    "add_fraction",
    "add_sets",
    "add_voting",
    "classify_parcels",
    "parcels_trained_on",
    "read_model",
    "read_model_series",
    "voting_predictor",
]


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
        "Adaptive voting stops sampling a parcel once its class is settled, and differs from all "
        "segments in at most 0.5 % of the parcels. With 'Attention' or 'Semantic map' all vote, "
        "which is slower.",
        advanced=True,
    )


def add_coverage(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the coverage of the prediction sets (advanced)."""
    title = algorithm.tr("Coverage of the prediction sets")
    algorithm.add(
        real_parameter("COVERAGE", title, 0.9, (0.5, 0.999)),
        "pred_set lists the classes that a parcel may be of: it holds the true class of this part "
        "of the parcels of each class. Higher: longer sets.",
        advanced=True,
    )


def read_model(run: Run) -> Model:
    """Load the model of a run (in the main thread).

    Parameters
    ----------
    run : Run
        With ``MODEL``.

    Returns
    -------
    Model
        On the CPU, in evaluation mode.

    Raises
    ------
    PlanarSitsError
        If the file is not a model, or damaged.
    """
    from ..core.networks.model_file import load_model

    return load_model(run.path("MODEL"))
