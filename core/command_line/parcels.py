"""The parcels of a command: how they are read, and written with results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..job.crop_groups import CropGroups
from ..job.result_columns import ResultColumns, has_keys
from ..series.field_values import class_label
from ..vectors.files import Layout, Row
from .arguments import Arguments
from .source import ParcelSource

if TYPE_CHECKING:
    from ..learning.classify import Classified
    from ..series.parcel_table import Parcels
    from ..series.series import Series


def read_parcels(
    arguments: Arguments,
    source: ParcelSource,
    series: Series,
    class_field: str = "",
    group_field: str = "",
) -> Parcels:
    """Read the parcels of a command.

    Parameters
    ----------
    arguments : Arguments
    source : ParcelSource
    series : Series
        The polygons are transformed to its grid.
    class_field, group_field : str
        Names of fields to read, '' for none.

    Returns
    -------
    Parcels

    Raises
    ------
    PlanarSitsError
        If the layer is empty, or just one of layer and images has a reference system.
    Cancelled
    """
    from ..series import ogr_parcels

    return ogr_parcels.read_parcels(
        source.text,
        series,
        id_field=arguments.field("ID_FIELD"),
        class_field=class_field,
        group_field=group_field,
        inner_buffer=arguments.real("INNER_BUFFER"),
        cancelled=arguments.cancelled,
    )


def read_crop_groups(arguments: Arguments, source: ParcelSource, class_field: str) -> CropGroups:
    """Read the classes and groups of the parcels of a command.

    Parameters
    ----------
    arguments : Arguments
    source : ParcelSource
    class_field : str

    Raises
    ------
    PlanarSitsError
        If the layer has no such field, or cannot be read to the end.
    """
    field = arguments.field("HIERARCHY_FIELD")
    if not field:
        return CropGroups()
    source.check_field(field, "HIERARCHY_FIELD")
    names = [column.name.lower() for column in source.columns]
    places = [names.index(name.lower()) for name in (class_field, field)]
    rows = [[class_label(values[place]) for place in places] for values, _ in source.features()]
    return CropGroups(*zip(*rows))


def result_layout(source: ParcelSource, columns: ResultColumns, copies: int = 1) -> Layout:
    """Return the layout of parcels with results.

    Parameters
    ----------
    source : ParcelSource
    columns : ResultColumns
        Of the names of its columns.
    copies : int
        How often each feature is written.
    """
    kept = [column._replace(name=name) for column, name in zip(source.columns, columns.inputs)]
    keys = source.keys()
    new_keys = keys is not None and not has_keys(keys, copies)
    return Layout([*kept, *columns.added], source.geometry, source.srs, new_keys)


def result_rows(
    source: ParcelSource,
    columns: ResultColumns,
    parcels: Parcels,
    classified: Classified,
    before: Callable[[int], list[Any]] = lambda index: [],
) -> Iterator[Row]:
    """Yield every input feature with its result, in the order of the input.

    Parameters
    ----------
    source : ParcelSource
    columns : ResultColumns
    parcels : Parcels
        Those of the source, with the status of each.
    classified : Classified
    before : callable
        Takes the index of a parcel, returns the values of the columns ``before``.

    Yields
    ------
    Row
    """
    results = columns.results(parcels, classified)
    indices = parcels.recognised(source.shapes())
    for (values, geometry), index in zip(source.features(), indices):
        added = results.row(index, [] if index is None else before(index))
        yield [*values, *added], geometry
