"""Vector, table and folder outputs: how they are opened and written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..core.errors import PlanarSitsError
from ..core.files import replacing_files
from .csv_cells import watched
from .file_fields import FileFields
from .layer_texts import add_confidence_style, describe_layer
from .layouts import Layout
from .paths import destination_text, file_and_table, sink_path
from .run import Run
from .vector_files import rehearse_file, write_file
from .vector_styles import style_loaded
from .vector_writer import VectorFile


def vector_file(run: Run, name: str, text: str) -> VectorFile | None:
    """Return the file of a vector output; None for memory and databases.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    text : str
        Its value as text, see `paths.file_and_table`.
    """
    path, table, column = file_and_table(text)
    value = run.parameters.get(name)
    if not path or (hasattr(value, "useRemapping") and value.useRemapping()):
        return None
    return VectorFile(name, path, table, column, dict(getattr(value, "createOptions", {})))


def rehearse(run: Run, name: str, layout: Layout) -> None:
    """Find out before the work whether a vector output can be written.

    Fields that its format needs to change are written to the log.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    layout : Layout

    Raises
    ------
    PlanarSitsError
        If it cannot.
    """
    path = sink_path(run, name)
    target = vector_file(run, name, destination_text(run, name)) if path else None
    if target is not None:
        for note in rehearse_file(target, layout, run.context):
            run.warn(f"{name}: {note}")


def write_layer(run: Run, name: str, layout: Layout, features: Iterable[QgsFeature]) -> str:
    """Write a vector output, complete or not at all.

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
        Identity of the layer for QGIS: a path, or the id of a memory layer; '' if it is not
        requested.

    Raises
    ------
    PlanarSitsError
        If the layer cannot be created or written; an earlier file stays as it was.
    Cancelled
        Before the first output is written, see `Run.start_writing`.
    """
    if not run.is_set(name):
        return ""
    run.start_writing()
    # QGIS gives a temporary output another name at each call.
    target = vector_file(run, name, run.output(name))
    features = watched(run, name, features)
    if target is None:
        identity, stored = _write_to_qgis(run, name, layout, features), layout.fields
    else:
        identity = write_file(target, layout, features, run.context)
        _load_later(run, name, identity)
        stored = FileFields(layout, target.driver, target.geometry_column).fields
    names = layout.added(stored)
    style_loaded(identity, layout.style, run.context, lambda layer: _complete(layer, names))
    return identity


def _complete(layer: QgsVectorLayer, names: dict[str, str]) -> None:
    """Give a loaded layer its texts and its second style."""
    describe_layer(layer, names)
    add_confidence_style(layer, names)


def _load_later(run: Run, name: str, identity: str) -> None:
    """Have QGIS load a layer at the end, where the operator asked for it."""
    value, definition = run.parameters.get(name), run.algorithm.parameterDefinition(name)
    project = getattr(value, "destinationProject", None)
    if project is not None:
        details = QgsProcessingContext.LayerDetails(
            value.destinationName or definition.description(),
            project,
            name,
            QgsProcessingUtils.LayerHint.Vector,
        )
        run.context.addLayerToLoadOnCompletion(identity, details)


def _write_to_qgis(run: Run, name: str, layout: Layout, features: Iterable[QgsFeature]) -> str:
    """Write a layer in memory or in a database; return its identity."""
    options = (layout.fields, layout.geometry, layout.crs, *layout.flags)
    sink, identity = run.algorithm.parameterAsSink(run.parameters, name, run.context, *options)
    if sink is None:
        raise PlanarSitsError(f"{name}: the layer cannot be created: choose another file.")
    number = 0
    try:
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise _sink_error(name, identity, sink.lastError())
            number += 1
        if not sink.flushBuffer():
            raise _sink_error(name, identity, sink.lastError())
    finally:
        sip.delete(sink)
    layer = QgsProcessingUtils.mapLayerFromString(identity, run.context)
    # Layers of unknown size, such as views of a database, report a negative number.
    if layer is not None and 0 <= layer.featureCount() < number:
        raise _sink_error(name, identity, f"{layer.featureCount()} of {number} features are there")
    return identity


def _sink_error(name: str, identity: str, reason: str) -> PlanarSitsError:
    reason = " ".join(reason.split()) or "no reason given"
    return PlanarSitsError(f"{name}: '{identity}' cannot be written ({reason}).")


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
