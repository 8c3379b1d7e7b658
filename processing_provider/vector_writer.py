"""One vector file by QGIS: written as it does, checked, with its style."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..core.errors import PlanarSitsError
from ..core.job.field_titles import field_title
from ..core.vectors.checks import actual_path, check_file, check_room, watched
from ..core.vectors.files import file_error, side_names
from . import geopackage
from .file_fields import FileFields
from .layer_texts import describe_layer
from .paths import vector_driver
from .style_files import is_foreign, style_text, write_style

if TYPE_CHECKING:
    from .layouts import Layout


@dataclass(frozen=True)
class VectorFile:
    """A vector output that is a file, or a table in one.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter, for messages.
    path : str
        Final path.
    table : str
        A table of the file, whose other tables stay; '' for the whole file.
    column : str
        Name of the geometry column of the table.
    options : dict
        Options of QGIS for its creation.
    """

    parameter: str
    path: str
    table: str = ""
    column: str = "geom"
    options: dict = field(default_factory=dict)

    @property
    def driver(self) -> str:
        """Name of the driver of OGR."""
        return vector_driver(self.path)

    @property
    def geometry_column(self) -> str:
        """Name of the geometry column in the file."""
        return "geometry" if self.driver == "SQLite" else self.column

    @property
    def in_geopackage(self) -> bool:
        """Whether it is a table of a GeoPackage that exists."""
        return bool(self.table) and self.driver == "GPKG" and os.path.exists(self.path)

    def error(self, reason: object) -> PlanarSitsError:
        """Return the error of a file that cannot be written."""
        return file_error(self.parameter, self.path, reason)


def written(
    part: Path,
    target: VectorFile,
    layout: Layout,
    features: Iterable[QgsFeature],
    context: QgsProcessingContext,
) -> Path:
    """Write and check a file with its style.

    Parameters
    ----------
    part : Path
        Where it is written.
    target : VectorFile
        What it is written for.
    layout : Layout
    features : iterable of QgsFeature
    context : QgsProcessingContext

    Returns
    -------
    Path
        ``part``; OGR may have added a suffix.

    Raises
    ------
    OSError
        If it cannot be written, or is not complete.
    """
    fields = FileFields(layout, target.driver, target.geometry_column)
    with watched(part.parent):
        check_room(part.parent, len(side_names(part)))
        if target.in_geopackage:
            geopackage.make_empty(part, target.path)
        elif target.table and os.path.exists(target.path):
            shutil.copyfile(target.path, part)
        number = _write_all(_open(part, target, layout, fields, context), fields, features)
        part = actual_path(part)
        check_file(part, target.table, number)
        titles = any(map(field_title, layout.added(fields.fields).values()))
        if layout.style is not None or (titles and target.driver == "GPKG"):
            _add_style(part, target, layout, fields)
    return part


def _write_all(
    writer: QgsVectorFileWriter, fields: FileFields, features: Iterable[QgsFeature]
) -> int:
    """Write the features and close the file; return their number."""
    number = 0
    try:
        for feature in features:
            if not writer.addFeature(fields.feature(feature), QgsFeatureSink.Flag.FastInsert):
                raise OSError(writer.errorMessage())
            number += 1
    finally:
        sip.delete(writer)  # closes the file
    return number


def _open(
    part: Path,
    target: VectorFile,
    layout: Layout,
    fields: FileFields,
    context: QgsProcessingContext,
) -> QgsVectorFileWriter:
    """Open a file for writing as QGIS does for a vector output."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = target.driver
    options.fileEncoding = target.options.get("fileEncoding") or context.defaultEncoding()
    options.layerName = target.table or target.options.get("layerName", "")
    options.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(target.driver)
    options.layerOptions = QgsVectorFileWriter.defaultLayerOptions(target.driver)
    if target.driver == "GPKG":
        options.layerOptions = [
            *(o for o in options.layerOptions if not o.startswith("GEOMETRY_NAME=")),
            f"GEOMETRY_NAME={target.column}",
        ]
    if target.table and part.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    writer = QgsVectorFileWriter.create(
        str(part),
        fields.fields,
        layout.geometry,
        layout.crs,
        context.transformContext(),
        options,
        *layout.flags,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        message = writer.errorMessage()
        sip.delete(writer)  # closed while its folder exists
        raise OSError(message)
    return writer


def _add_style(part: Path, target: VectorFile, layout: Layout, fields: FileFields) -> None:
    """Add a style to a file: in a GeoPackage, or as a .qml beside another file."""
    names = layout.added(fields.fields)
    text = style_text(
        layout.geometry,
        fields.fields,
        layout.style() if layout.style else None,  # a name for it would outlive its layer
        lambda layer: describe_layer(layer, names),
    )
    if target.driver == "GPKG":
        column = target.column if layout.geometry != QgsWkbTypes.Type.NoGeometry else ""
        geopackage.add_style(part, target.table or part.stem, column, text)
    elif not is_foreign(Path(target.path).with_suffix(".qml")):
        write_style(part.with_suffix(".qml"), text)
