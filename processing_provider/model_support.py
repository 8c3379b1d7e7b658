"""Use of models: parameters, the model and its series, classification."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..core.options import VOTINGS
from ..core.planar.samplers import SAMPLERS
from . import inputs, series_inputs
from .effects import Rule
from .parameters import enum_parameter, real_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.learning.classify import Classified
    from ..core.learning.predict import ParcelPredictor
    from ..core.networks.model import Model
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm


def _has_random_segments(run: Run) -> bool:
    """Return whether the number of segments of the model can be set."""
    from ..core.networks.model_file import read_description

    description = read_description(run.path("MODEL"))
    return SAMPLERS[description.segments.sampler].random_order


FRACTION_RULE = Rule(
    "FRACTION",
    "MODEL",
    effective=_has_random_segments,
    remedy="choose a model of METHOD random_walk, random_pixels, pse_ltae, committee or of patches",
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
    from ..core.learning.season_check import check_series, model_bands, take_bands

    if run.is_set("SERIES_FILE"):
        series = series_inputs.read_series(run, model_bands(model.description))
    else:
        series = take_bands(model.description, series_inputs.read_series(run))
    series.notes += check_series(model.description, series)
    return series


def voting_predictor(run: Run, model: Model) -> ParcelPredictor:
    """Return the predictor of a model by the ``VOTING`` and the ``FRACTION`` of a run."""
    from ..core.learning.classify import parcel_predictor

    return parcel_predictor(
        model,
        inputs.read_engine(run),
        adaptive=run.choice("VOTING") == "adaptive",
        fraction=run.real("FRACTION"),
    )


def classify_parcels(
    run: Run, model: Model, series: Series, parcels: Parcels, predictor: ParcelPredictor
) -> Classified:
    """Classify parcels; every parcel gets its status.

    Parameters
    ----------
    run : Run
    model : Model
    series : Series
    parcels : Parcels
    predictor : ParcelPredictor
        Of the model: by voting, or one that collects attention as well.

    Returns
    -------
    Classified

    Raises
    ------
    PlanarSitsError
        If a raster cannot be read, or memory is too small.
    Cancelled
    """
    from ..core.learning.classify import classify

    reader = inputs.make_reader(run, series, parcels, model)
    classified = classify(
        reader,
        model.description,
        predictor,
        calibration=model.calibration,
        progress=run.progress(0.0, 0.95),
        cancelled=run.cancelled,
    )
    log_notes(run, model, parcels, classified, reader.notes())
    return classified


def log_notes(
    run: Run, model: Model, parcels: Parcels, classified: Classified, notes: Iterable[str]
) -> None:
    """Write to the log what was noticed in a classification.

    Parameters
    ----------
    run : Run
    model : Model
    parcels : Parcels
    classified : Classified
    notes : iterable of str
        Warnings about the values.
    """
    for note in notes:
        run.warn(note)
    count = parcels_trained_on(model, parcels, classified)
    if count:
        run.info(
            f"{count} of the parcels, recognised by their outlines, were used to train the model: "
            "its answers for them are no measure of its accuracy."
        )


def parcels_trained_on(model: Model, parcels: Parcels, classified: Classified) -> int:
    """Return how many of the classified parcels the model was trained on.

    Parameters
    ----------
    model : Model
    parcels : Parcels
    classified : Classified

    Returns
    -------
    int
        0 for a model of an earlier version, which does not know.
    """
    if model.calibration is None:
        return 0
    return int(model.calibration.trained_on(parcels.keys[classified.pixels > 0]).sum())


def add_sets(run: Run, model: Model, classified: Classified) -> None:
    """Add the prediction sets to a classification, and notes to the log.

    Parameters
    ----------
    run : Run
        With ``COVERAGE``.
    model : Model
        Without a calibration nothing is added, and the log says so.
    classified : Classified
        Changed in place.
    """
    if model.calibration is None:
        run.warn(
            "pred_set, pred_nset and pred_novel are empty: the model was trained by an earlier "
            "version of Planar SITS and has no calibration parcels. Train it again for them."
        )
        return
    from ..core.learning.doubt import doubt_notes

    coverage = run.real("COVERAGE")
    limits = model.calibration.limits(len(model.description.classes), coverage)
    classified.sets = limits.sets(classified.probabilities)
    used = classified.pixels > 0
    names, sets = model.description.class_names, classified.sets[used]
    novelty = None if classified.novelty is None else classified.novelty[used]
    for note in doubt_notes(model.calibration, names, coverage, sets, novelty):
        run.info(note)
