"""planar-sits crossvalidate: as planarsits:crossvalidate, without QGIS."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from ..errors import check_cancelled
from ..job import folds
from ..job.checks import check_grouping, check_initial_weights, check_methods
from ..job.comparison import Background, comparison_results
from ..job.inputs import log_skipped, read_choices, read_engine
from ..job.result_columns import ResultColumns
from ..job.rules import WALKS
from ..job.series import check_series, log_series, read_series
from ..job.tables import CONFUSION, PREDICTIONS, SCORES
from ..vectors.files import Layout, Row
from . import outputs
from .arguments import Arguments
from .page_origin import page_origin
from .parcels import read_crop_groups, read_parcels, result_layout, result_rows
from .source import ParcelSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..evaluation.results import CrossValidationResults, MethodRun
    from ..series.parcel_table import Parcels
    from ..series.series import Series

# Part of the progress for reading; the rest is for the folds.
_READING = 0.05


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands."""
    check_series(arguments)
    check_initial_weights(arguments)
    check_grouping(arguments)
    check_methods(arguments)


def run(arguments: Arguments) -> dict[str, Any]:
    """Compare methods on the same folds and write the results.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Values of the outputs, as in QGIS.
    """
    from ..evaluation.cross_validation import cross_validate
    from ..evaluation.results import CrossValidationResults

    series, source = read_series(arguments), ParcelSource(arguments.text("PARCELS"))
    class_field = arguments.field("CLASS_FIELD")
    source.check_field(class_field, "CLASS_FIELD")
    crop_groups = read_crop_groups(arguments, source, class_field)
    group_field = folds.grouping_field(arguments, series)
    if group_field:
        source.check_field(group_field, "GROUP_FIELD")
    choices, engine = read_choices(arguments, WALKS), read_engine(arguments)
    log_series(arguments, series)
    parcels = read_parcels(arguments, source, series, class_field, group_field)
    _rehearse(arguments, source, parcels)
    outlines = _outlines(arguments, series, parcels)
    labelled = folds.read_compared(arguments, series, parcels, choices, _READING)
    crops = crop_groups.of(labelled.classes)
    methods = arguments.choices("METHODS")
    plan, warnings = folds.read_plan(arguments, methods, labelled, parcels, series)
    log_skipped(arguments, parcels)
    for warning in warnings:
        arguments.warn(warning)
    store = folds.fold_store(arguments, outputs.kept_folder("folds"), labelled, plan, engine)
    tested = cross_validate(
        labelled, plan, choices, engine, store, runner=folds.fold_runner(arguments),
        progress=arguments.progress(_READING), cancelled=arguments.cancelled,
    )  # fmt: skip
    compared = CrossValidationResults(labelled, plan, tested, crops)
    check_cancelled(arguments.cancelled)
    results: dict[str, Any] = {
        **outputs.write_table(arguments, "SCORES", SCORES, compared.score_rows()),
        **outputs.write_table(arguments, "CONFUSION", CONFUSION, compared.confusion_rows()),
        **_write_predictions(arguments, compared, source, parcels),
    }
    background = Background(
        series, parcels, choices, {}, outlines, warnings, _map_unit(series), _versions(),
        page_origin(arguments, series),
    )  # fmt: skip
    report = arguments.output("REPORT")
    results.update(comparison_results(arguments, report, compared, background))
    store.clear()
    return results


def _predicted_columns(source: ParcelSource, classes: list[str]) -> ResultColumns:
    """Return the columns of ``PREDICTIONS``."""
    names = [column.name for column in source.columns]
    return ResultColumns(names, classes, True, PREDICTIONS)


def _rehearse(arguments: Arguments, source: ParcelSource, parcels: Parcels) -> None:
    """Find out before the work whether the outputs can be written."""
    outputs.rehearse(arguments, "SCORES", Layout(SCORES))
    outputs.rehearse(arguments, "CONFUSION", Layout(CONFUSION))
    if arguments.output("PREDICTIONS"):
        columns = _predicted_columns(source, sorted({label for label in parcels.labels if label}))
        for note in columns.notes:
            arguments.warn(f"PREDICTIONS: {note}")
        outputs.rehearse(arguments, "PREDICTIONS", result_layout(source, columns))


def _write_predictions(
    arguments: Arguments, compared: CrossValidationResults, source: ParcelSource, parcels: Parcels
) -> dict[str, str]:
    """Write every parcel for each method and repeat."""
    compared.mark_tested(parcels)
    runs = compared.method_runs(parcels)
    columns = _predicted_columns(source, compared.labelled.classes)

    def rows_of(method_run: MethodRun) -> Iterator[Row]:
        def before(index: int) -> list[Any]:
            row = method_run.row(index)
            return [row[column.name] for column in PREDICTIONS]

        return result_rows(source, columns, parcels, method_run.classified, before)

    layout = result_layout(source, columns, len(runs))
    rows = chain.from_iterable(map(rows_of, runs))
    return outputs.write_layer(arguments, "PREDICTIONS", layout, rows)


def _outlines(arguments: Arguments, series: Series, parcels: Parcels) -> list[list]:
    """Return the outlines for the maps of the report.

    Before the pixels are read: this drops the polygons.
    """
    from ..series.outlines import outlines
    from ..series.zones import common_polygons

    if not arguments.output("REPORT"):
        return [[] for _ in range(len(parcels))]
    return outlines(common_polygons(parcels, series), series.grid.pixel_width / 2)


def _map_unit(series: Series) -> str:
    """Return 'm', 'degrees' or the name of the unit of a series."""
    from ..series.systems import reference

    system = reference(series.crs.toWkt())
    if system.IsGeographic():
        return "degrees"
    unit = system.GetLinearUnitsName()
    return "m" if unit.lower() in ("metre", "meter", "m") else unit


def _versions() -> list[tuple[str, str]]:
    """Return what stands in the report in place of the version of QGIS."""
    from osgeo import gdal

    return [("GDAL", gdal.__version__)]
