"""planar-sits classify: as planarsits:classify, without attention rasters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..job import cluster as clusters
from ..job.checks import check_model
from ..job.classification import add_sets, classify_parcels, voting_predictor
from ..job.inputs import log_skipped
from ..job.result_columns import ResultColumns
from ..job.series import check_series, log_series, read_model_series
from . import outputs
from .arguments import Arguments
from .parcels import read_parcels, result_layout, result_rows
from .source import ParcelSource

if TYPE_CHECKING:
    from ..cluster.store import TaskStore
    from ..learning.classify import Classified
    from ..networks.model import Model
    from ..series.parcel_table import Parcels
    from ..series.series import Series


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands."""
    check_series(arguments)
    check_model(arguments)


def run(arguments: Arguments) -> dict[str, Any]:
    """Classify parcels and write them.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Values of the outputs, as in QGIS.
    """
    from ..networks.model_file import load_model

    model = load_model(arguments.path("MODEL"))
    series = read_model_series(arguments, model)
    source = ParcelSource(arguments.text("PARCELS"))
    log_series(arguments, series)
    columns = _columns(arguments, source, model)
    layout = result_layout(source, columns)
    outputs.rehearse(arguments, "OUTPUT", layout)
    parcels, classified, store = _classified(arguments, model, series, source)
    add_sets(arguments, model, classified)
    count = (classified.pixels > 0).sum()
    arguments.info(f"{count} of {len(parcels)} parcels classified.")
    skipped = log_skipped(arguments, parcels)
    rows = result_rows(source, columns, parcels, classified)
    written = outputs.write_layer(arguments, "OUTPUT", layout, rows)
    if store:
        store.clear()
    return {**written, "CLASSIFIED": len(parcels) - skipped, "SKIPPED": skipped}


def _classified(
    arguments: Arguments, model: Model, series: Series, source: ParcelSource
) -> tuple[Parcels, Classified, TaskStore | None]:
    """Classify; return parcels, results, and the store of a cluster."""
    parcels = read_parcels(arguments, source, series)
    if not arguments.cluster:
        predictor = voting_predictor(arguments, model)
        return parcels, classify_parcels(arguments, model, series, parcels, predictor), None
    folder = outputs.kept_folder("cluster")
    work = clusters.cluster_classification(arguments, model, series, parcels, folder)
    return parcels, clusters.classify_parcels(arguments, model, work), work.store


def _columns(arguments: Arguments, source: ParcelSource, model: Model) -> ResultColumns:
    """Return the columns of the output; write to the log which are renamed."""
    description = model.description
    columns = ResultColumns(
        [column.name for column in source.columns],
        description.class_names,
        arguments.flag("PROBABILITIES"),
        groups=description.groups,
        doubt=True,
    )
    for note in columns.notes:
        arguments.warn(note)
    return columns
