"""Vector files, written complete or not at all.

A file is written beside its final path, closed, opened again and its features counted, and then
renamed. A table of an existing GeoPackage is written to a file of its own in the same way, and
copied in one transaction (`geopackage.py`), so that the other tables are never at risk.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsWkbTypes,
)

from ..core.compat import FieldKind, field_kind
from ..core.files import replacing_file, scratch_folder
from ..core.vectors.files import side_names
from . import geopackage
from .file_fields import FileFields
from .vector_writer import VectorFile, written

if TYPE_CHECKING:
    from .layouts import Layout


def write_file(
    target: VectorFile,
    layout: Layout,
    features: Iterable[QgsFeature],
    context: QgsProcessingContext,
) -> str:
    """Write a vector file, or a table in one, completely or not at all.

    Parameters
    ----------
    target : VectorFile
    layout : Layout
        Of the features. Its style is stored in a GeoPackage, or as a .qml beside another file,
        unless there is one that is not of this plugin.
    features : iterable of QgsFeature
    context : QgsProcessingContext

    Returns
    -------
    str
        Identity of the layer for QGIS: its path, with the table if it is one of several.

    Raises
    ------
    PlanarSitsError
        If it cannot be written, or not be read again.
    """
    path = Path(os.path.abspath(target.path))
    if target.in_geopackage:
        with _failures(target), scratch_folder(path.parent) as folder:
            staged = written(folder / path.name, target, layout, features, context)
            geopackage.copy_table(staged, path, target.table)
            if geopackage.count(path, target.table) != geopackage.count(staged, target.table):
                raise OSError("the table is not complete")
    else:
        with _failures(target), replacing_file(path, side_names(path)) as part:
            path = path.with_name(written(part, target, layout, features, context).name)
    return f"{path}|layername={target.table}" if target.table else str(path)


def rehearse_file(target: VectorFile, layout: Layout, context: QgsProcessingContext) -> list[str]:
    """Write a made-up feature to a scratch file, to find trouble early.

    Parameters
    ----------
    target : VectorFile
    layout : Layout
    context : QgsProcessingContext

    Returns
    -------
    list of str
        Notes about the fields that the format needs to change.

    Raises
    ------
    PlanarSitsError
        If it cannot be written.
    """
    path = Path(os.path.abspath(target.path))
    above = path.parent
    while not above.is_dir() and above != above.parent:
        above = above.parent
    with _failures(target), scratch_folder(above) as folder:
        staged = written(folder / path.name, target, layout, [_sample(layout)], context)
        if target.in_geopackage:
            geopackage.copy_table(staged, path, target.table, keep=False)
    return FileFields(layout, target.driver, target.geometry_column).notes


def _sample(layout: Layout) -> QgsFeature:
    """Return a feature with a value in each field and a geometry."""
    values = {
        FieldKind.BOOLEAN: True,
        FieldKind.INTEGER: 1,
        FieldKind.UNSIGNED: 1,
        FieldKind.REAL: 0.5,
        FieldKind.TEXT: "a",
    }
    feature = QgsFeature(layout.fields)
    feature.setAttributes([values.get(field_kind(each)) for each in layout.fields])
    if layout.geometry != QgsWkbTypes.Type.NoGeometry:
        polygon = QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))")
        feature.setGeometry(polygon.coerceToType(layout.geometry)[0])
    return feature


@contextmanager
def _failures(target: VectorFile) -> Iterator[None]:
    """Turn errors of the disk and of GDAL into the error of a file; silence GDAL."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise target.error(getattr(error, "strerror", None) or error) from error
    finally:
        gdal.PopErrorHandler()
