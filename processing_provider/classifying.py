"""What every algorithm with a trained model does: read it, read the series, classify."""

from dataclasses import replace

from . import reading
from .algorithm import progress_of
from .parameters import REAL, number


def add_fraction(algorithm):
    """Add the number of segments, where a model says it otherwise (advanced)."""
    title = algorithm.tr("Segments (percent of a parcel's pixels)")
    algorithm.add(
        number("FRACTION", title, REAL, 0.0, 0.0, 1e3),
        "0: as the model was trained. Fewer segments are faster and less sure.",
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
    model : (ModelDescription, torch.nn.Module)
    series : Series
    """
    from ..core.learning.classify import check_series
    from ..core.networks.model_file import load_model

    description, network = load_model(algorithm.parameterAsFile(parameters, "MODEL", context))
    series = reading.read_series(algorithm, parameters, context)
    series.notes += check_series(description, series.band_names, series.days, series.start)
    return (description, network), series


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
    model : (ModelDescription, torch.nn.Module)
    parcels : Parcels
    parameters, context, feedback
    predict : callable, optional
        In place of `predict_parcels`.

    Returns
    -------
    Classified
    """
    from ..core.learning.classify import classify_chunks, set_status
    from ..core.learning.predict import predict_parcels
    from ..core.series.reader import Reader

    memory = algorithm.parameterAsDouble(parameters, "MEMORY_MB", context)
    reader = Reader(algorithm.series, parcels, memory)
    found = classify_chunks(
        reader.chunks(progress_of(feedback, 0.0, 0.95), feedback.isCanceled),
        len(parcels),
        *model,
        algorithm.series.days,
        read_segments(algorithm, model, parameters, context),
        reading.read_engine(algorithm, parameters, context, feedback),
        feedback.isCanceled,
        predict or predict_parcels,
    )
    set_status(parcels, found)
    return found
