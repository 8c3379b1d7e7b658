"""Vector, table and folder outputs: how they are opened and written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsWkbTypes,
)

from ..core.errors import PlanarSitsError
from ..core.files import replacing_files
from .csv_cells import watched
from .paths import sink_path
from .run import Run


@dataclass(frozen=True)
class Layout:
    """Fields, geometry and CRS of a vector output; without geometry by default.

    Parameters
    ----------
    fields : QgsFields
    geometry : QgsWkbTypes.Type
    crs : QgsCoordinateReferenceSystem
    flags : tuple of QgsFeatureSink.SinkFlag
    """

    fields: QgsFields
    geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    flags: tuple = ()


def joined_fields(fields: Iterable[QgsField]) -> QgsFields:
    """Return fields as QgsFields, in the same order."""
    joined = QgsFields()
    for one in fields:
        joined.append(one)
    return joined


def open_sink(run: Run, name: str, layout: Layout) -> tuple[QgsFeatureSink | None, str]:
    """Open a vector output; its folder is made if it is missing.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    layout : Layout

    Returns
    -------
    sink : QgsFeatureSink or None
        None if the output is not requested.
    identity : str
        Identity of the layer for QGIS: a path, or the id of a memory layer.
    """
    path = sink_path(run, name)
    if path:
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
    options = (layout.fields, layout.geometry, layout.crs, *layout.flags)
    return run.algorithm.parameterAsSink(run.parameters, name, run.context, *options)


def write_features(
    sink: QgsFeatureSink, features: Iterable[QgsFeature], name: str, identity: str
) -> None:
    """Write features to an open vector output.

    Parameters
    ----------
    sink : QgsFeatureSink
    features : iterable of QgsFeature
    name : str
        Identifier of the parameter, for messages.
    identity : str
        See `open_sink`, for messages.

    Raises
    ------
    PlanarSitsError
        If a feature cannot be added.
    """
    for feature in features:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise PlanarSitsError(
                f"{name}: '{identity}' cannot be written ({sink.lastError() or 'no reason given'})."
            )


def write_layer(run: Run, name: str, layout: Layout, features: Iterable[QgsFeature]) -> str:
    """Write a vector output and close it.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    layout : Layout
    features : iterable of QgsFeature
        Not consumed where the output is not requested.

    Returns
    -------
    str
        Identity of the layer (see `open_sink`), '' if it is not requested.

    Raises
    ------
    PlanarSitsError
        If the layer cannot be created or written.
    """
    sink, identity = open_sink(run, name, layout)
    if sink is None:
        if run.is_set(name):
            raise PlanarSitsError(f"{name}: the layer cannot be created: choose another file.")
        return ""
    write_features(sink, watched(run, name, features), name, identity)
    return identity


def write_table(run: Run, name: str, fields: QgsFields, rows: Iterable[Sequence]) -> str:
    """Write a table.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    fields : QgsFields
    rows : iterable of sequences
        Plain values in the order of the fields: QGIS does not accept those of NumPy.

    Returns
    -------
    str
        See `write_layer`.

    Raises
    ------
    PlanarSitsError
        If the table cannot be created or written.
    """
    return write_layer(run, name, Layout(fields), _rows_as_features(fields, rows))


def _rows_as_features(fields: QgsFields, rows: Iterable[Sequence]) -> Iterator[QgsFeature]:
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(row))
        yield feature


@contextmanager
def folder_output(folder: str | Path, name: str) -> Iterator[Path]:
    """Provide an empty folder; move its files to an output together or not at all.

    Parameters
    ----------
    folder : str or Path
        Final folder of the files, see `core.files.replacing_files`.
    name : str
        Identifier of the parameter, for messages.

    Yields
    ------
    Path
        The empty folder.

    Raises
    ------
    PlanarSitsError
        If the files cannot be written.
    """
    try:
        with replacing_files(folder) as staging:
            yield staging
    except OSError as error:
        raise PlanarSitsError(
            f"{name}: nothing can be written to the folder '{folder}' ({error}): choose a folder "
            "that you may write to, on a disk with room."
        ) from error
