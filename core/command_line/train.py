"""planar-sits train: as planarsits:train, without QGIS."""

from __future__ import annotations

from typing import Any

from ..fingerprint import fingerprint
from ..job.checks import check_initial_weights, check_model_path
from ..job.inputs import log_skipped, read_engine
from ..job.series import check_series, log_series, read_series
from ..job.tables import HISTORY
from ..job.training import log_scores, train, training_results, write_model
from ..vectors.files import Layout
from . import outputs
from .arguments import Arguments
from .page_origin import page_origin
from .parcels import read_parcels
from .source import ParcelSource

_INPUTS = ("source", "multilayer", "file")


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands."""
    check_series(arguments)
    check_initial_weights(arguments)


def run(arguments: Arguments) -> dict[str, Any]:
    """Train a model and write it.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Values of the outputs, as in QGIS.
    """
    series = read_series(arguments)
    source = ParcelSource(arguments.text("PARCELS"))
    class_field, group_field = arguments.field("CLASS_FIELD"), arguments.field("HIERARCHY_FIELD")
    source.check_field(class_field, "CLASS_FIELD")
    if group_field:
        source.check_field(group_field, "HIERARCHY_FIELD")
    sources = input_fingerprints(arguments)
    check_model_path(arguments.output("MODEL"))
    engine = read_engine(arguments)
    log_series(arguments, series)
    outputs.rehearse(arguments, "HISTORY", Layout(HISTORY))
    parcels = read_parcels(arguments, source, series, class_field, group_field)
    session = train(arguments, series, parcels, engine, {})
    skipped = log_skipped(arguments, parcels)
    model, report = arguments.output("MODEL"), arguments.output("REPORT")
    origin = page_origin(arguments, series, MODEL=model)
    arguments.start_writing()
    written = write_model(model, report, session, sources, origin)
    log_scores(arguments, session)
    history = session.trained.fit.history
    written |= outputs.write_table(arguments, "HISTORY", HISTORY, history)
    return {**written, **training_results(session, skipped)}


def input_fingerprints(arguments: Arguments) -> list[dict[str, Any]]:
    """Return the fingerprints of the input files, as a model file keeps them.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    list of dict
        ``parameter``, and what `fingerprint` returns, of each file.
    """
    found = []
    for name, parameter in arguments.command.parameters.items():
        if parameter.kind not in _INPUTS or not arguments.is_set(name):
            continue
        several = parameter.kind == "multilayer"
        texts = arguments.items(name) if several else [arguments.path(name)]
        found += [{"parameter": name, **fingerprint(text.split("|", 1)[0])} for text in texts]
    return found
