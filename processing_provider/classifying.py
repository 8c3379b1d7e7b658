"""What every algorithm with a trained model does: read it, read the series, classify."""

from dataclasses import replace

from ..core.options import VOTINGS
from . import reading
from .algorithm import progress_of
from .parameters import REAL, enum, number


def add_fraction(algorithm):
    """Add the number of segments, where a model says it otherwise (advanced)."""
    title = algorithm.tr("Segments (percent of a parcel's pixels)")
    algorithm.add(
        number("FRACTION", title, REAL, 0.0, 0.0, 1e3),
        "0: as the model was trained. Fewer segments are faster and less sure.",
        advanced=True,
    )


def add_voting(algorithm):
    """Add how many of a parcel's segments vote (advanced)."""
    algorithm.add(
        enum("VOTING", algorithm.tr("Voting"), VOTINGS, "adaptive"),
        "adaptive: a parcel stops when more segments would hardly overturn its class (one in 200 "
        "may differ from 'all', at most). all: every segment votes; slower, and always so with "
        "'Attention' or 'Semantic map'.",
        advanced=True,
    )


def check(algorithm, parameters, context, attention=False):
    """Raise `PlanarSitsError` for a model or series that cannot be used; cheap.

    With ``attention`` the model's network must have a map to explain.
    """
    from ..core.attention.target import target_path
    from ..core.networks.model_file import read_description

    reading.check_series(algorithm, parameters, context)
    reading.check_suffix(algorithm, parameters, context, "MODEL")
    description, _ = read_description(algorithm.parameterAsFile(parameters, "MODEL", context))
    if attention:
        target_path(description.backbone)


def read_model(algorithm, parameters, context):
    """Read the model and the series, and check that they suit each other (main thread).

    Returns
    -------
    model : Model
    series : Series
    """
    from ..core.learning.classify import check_series
    from ..core.networks.model_file import load_model

    model = load_model(algorithm.parameterAsFile(parameters, "MODEL", context))
    series = reading.read_series(algorithm, parameters, context)
    series.notes += check_series(model.description, series.band_names, series.days, series.start)
    return model, series


def read_segments(algorithm, model, parameters, context):
    """Return the model's `SegmentSettings`, with another ``FRACTION`` where one is given."""
    segments = model[0].segments
    fraction = algorithm.parameterAsDouble(parameters, "FRACTION", context)
    return replace(segments, fraction=fraction) if fraction > 0 else segments


def classified(algorithm, model, parcels, parameters, context, feedback, predict=None):
    """Classify parcels; set the status of every parcel.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
        With its ``series``.
    model : Model
    parcels : Parcels
    parameters, context, feedback
    predict : callable, optional
        In place of `predict_parcels` or, where VOTING says so, `adaptive_parcels`.

    Returns
    -------
    Classified
    """
    from ..core.learning.classify import classify_chunks, set_status
    from ..core.networks.inference import for_inference
    from ..core.series.reader import Reader

    reader = Reader(
        algorithm.series, parcels, algorithm.parameterAsDouble(parameters, "MEMORY_MB", context)
    )
    found = classify_chunks(
        reader.chunks(cancelled=feedback.isCanceled),
        len(parcels),
        model[0],
        model[1] if predict else for_inference(model[1]),
        algorithm.series.days,
        read_segments(algorithm, model, parameters, context),
        reading.read_engine(algorithm, parameters, context, feedback),
        feedback.isCanceled,
        predict or voting(algorithm, parameters, context),
        progress_of(feedback, 0.0, 0.95),
    )
    set_status(parcels, found)
    return found


def voting(algorithm, parameters, context):
    """Return the ``predict`` of VOTING, `predict_parcels` where there is no such parameter."""
    from ..core.learning.predict import predict_parcels
    from ..core.learning.voting import adaptive_parcels

    adaptive = algorithm.parameterAsEnumString(parameters, "VOTING", context) == "adaptive"
    return adaptive_parcels if adaptive else predict_parcels
