"""A classified layer as arrays: areas, classes, probabilities and keys."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCsException,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsUnitTypes,
)

from ..core.errors import PlanarSitsError, check_cancelled
from ..core.planar.hashing import draw, walk_streams
from ..core.series.parcels import shape_hash
from ..core.series.rasters import has_crs
from . import inputs
from .algorithm import PlanarSitsAlgorithm
from .class_probabilities import Probabilities, class_names
from .fields import unchecked_features
from .run import Run


@dataclass(frozen=True, eq=False)
class ClassifiedParcels:
    """The features of a classified layer, in its order.

    Parameters
    ----------
    areas : (N,) float array
        Hectares on the ellipsoid; NaN without a polygon that has an area.
    mapped : (N,) int array
        Number of the predicted class, -1 without one.
    classes : list of K str
    probabilities : (N, K) float array
        Sums to 1; zeros without a predicted class.
    known : str
        From which fields the probabilities are.
    keys : (N,) uint64 array
        Of the geometry; different for all parcels.
    texts : dict of str to list of N str or None
        Values of further fields.
    """

    areas: np.ndarray
    mapped: np.ndarray
    classes: list[str]
    probabilities: np.ndarray
    known: str
    keys: np.ndarray
    texts: dict[str, list[str | None]]

    def random_order(self, seed: int) -> np.ndarray:
        """Return a random number of each parcel by its geometry, (N,) float."""
        streams = walk_streams(seed, self.keys, np.zeros(len(self.keys), np.int64))
        high, low = (draw(streams, step, 2**32).astype(float) for step in (0, 1))
        return high + low / 2**32


def add_classified(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the classified parcels."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "PARCELS",
            algorithm.tr("Classified parcels"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
        ),
        "The output of 'Classify parcels', complete: all parcels that the answer is about.",
    )


def add_predicted_field(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the field with the class of the classified parcels."""
    algorithm.add(
        QgsProcessingParameterField(
            # Not mandatory: QGIS refuses a field that is left at its default.
            "PREDICTED_FIELD",
            algorithm.tr("Predicted class field"),
            "pred_class",
            "PARCELS",
            optional=True,
        ),
        "Field with the class by the map. Of the same layer, where they are there: pred_conf, "
        "pred_2nd, pred_marg and the probabilities p_ and class.",
    )


def predicted_field(run: Run) -> str:
    """Return the name of the field with the predicted class."""
    return run.field("PREDICTED_FIELD") or str(run.default("PREDICTED_FIELD"))


def classified_source(run: Run, *names: str) -> QgsProcessingFeatureSource:
    """Return the source of the classified parcels, with all fields named.

    Parameters
    ----------
    run : Run
    *names : str
        Identifiers of parameters for a field.

    Raises
    ------
    PlanarSitsError
        If the layer cannot be used, or lacks a field.
    """
    source = inputs.parcel_source(run)
    for name in names:
        field = predicted_field(run) if name == "PREDICTED_FIELD" else run.field(name)
        if field and source.fields().lookupField(field) < 0:
            raise PlanarSitsError(
                f"{run.label(name)}: the layer '{source.sourceName()}' has no field '{field}': "
                "choose one of its fields."
            )
    if not has_crs(source.sourceCrs()):
        raise PlanarSitsError(
            f"{run.label('PARCELS')}: the layer has no coordinate reference system, so that areas "
            "are unknown: set the layer's CRS."
        )
    return source


def read_classified(
    run: Run, source: QgsProcessingFeatureSource, others: Sequence[str] = ()
) -> ClassifiedParcels:
    """Read the classified parcels.

    Parameters
    ----------
    run : Run
        With ``PREDICTED_FIELD``.
    source : QgsProcessingFeatureSource
        From `classified_source`.
    others : sequence of str
        Names of further fields to read.

    Raises
    ------
    PlanarSitsError
        If there is no parcel, or none is classified.
    """
    features, areas, keys = [], [], []
    measure = _measure(run, source)
    for feature in unchecked_features(source, QgsFeatureRequest()):
        check_cancelled(run.cancelled)
        areas.append(_hectares(feature.geometry(), measure))
        keys.append(shape_hash(feature))
        feature.clearGeometry()
        features.append(feature)
    layer = f"{run.label('PARCELS')}: the layer '{source.sourceName()}'"
    if not features:
        raise PlanarSitsError(f"{layer} has no parcel: choose another layer or selection.")
    predicted = class_names(features, predicted_field(run))
    if not any(predicted):
        raise PlanarSitsError(
            f"{layer} has no classified parcel: all values of '{predicted_field(run)}' are empty."
        )
    table = Probabilities(source.fields(), features, predicted)
    return ClassifiedParcels(
        np.array(areas),
        np.array([-1 if name is None else table.classes.index(name) for name in predicted]),
        table.classes,
        table.values,
        table.known,
        _different(np.array(keys, np.uint64)),
        {name: class_names(features, name) for name in others if name},
    )


def _measure(run: Run, source: QgsProcessingFeatureSource) -> QgsDistanceArea:
    """Return a measure of areas on the ellipsoid of a layer."""
    measure, crs = QgsDistanceArea(), source.sourceCrs()
    measure.setSourceCrs(crs, run.context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    return measure


def _hectares(geometry: QgsGeometry, measure: QgsDistanceArea) -> float:
    """Return the area of a polygon on the ellipsoid, NaN if it has none."""
    if geometry.isNull() or geometry.isEmpty():
        return math.nan
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    try:
        area = measure.measureArea(geometry)
    except QgsCsException:
        return math.nan
    area = measure.convertAreaMeasurement(area, QgsUnitTypes.AreaUnit.AreaHectares)
    return area if math.isfinite(area) and area > 0 else math.nan


def _different(keys: np.ndarray) -> np.ndarray:
    """Return keys of which those of equal polygons differ by their number among these."""
    order = np.argsort(keys, kind="stable")
    first = np.searchsorted(keys[order], keys[order])
    numbers = np.empty(len(keys), np.int64)
    numbers[order] = np.arange(len(keys)) - first
    return walk_streams(0, keys, numbers)
