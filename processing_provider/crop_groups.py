"""Groups of crops: the parameter HIERARCHY_FIELD, and the values of its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingParameterField,
)

from ..core.job.crop_groups import CropGroups
from ..core.series.field_values import class_label
from . import checks
from .run import Run

if TYPE_CHECKING:
    from .algorithm import PlanarSitsAlgorithm


def add_hierarchy_field(algorithm: PlanarSitsAlgorithm, purpose: str) -> None:
    """Add ``HIERARCHY_FIELD``.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    purpose : str
        A sentence for its help.
    """
    algorithm.add(
        QgsProcessingParameterField(
            "HIERARCHY_FIELD", algorithm.tr("Crop group field"), None, "PARCELS", optional=True
        ),
        "Field with the group of the crop, such as cereals: one group for all parcels of a crop. "
        + purpose,
        advanced=True,
    )


def read_crop_groups(run: Run, source: QgsProcessingFeatureSource, class_field: str) -> CropGroups:
    """Read the classes and groups of the parcels.

    Raises
    ------
    PlanarSitsError
        If there is no such field.
    """
    field = run.field("HIERARCHY_FIELD")
    if not field:
        return CropGroups()
    checks.check_field(source, field, "HIERARCHY_FIELD")
    columns = [source.fields().lookupField(name) for name in (class_field, field)]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    rows = [
        [class_label(feature[column]) for column in columns]
        for feature in source.getFeatures(request, unchecked)
    ]
    return CropGroups(*zip(*rows))
