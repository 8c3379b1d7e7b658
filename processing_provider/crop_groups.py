"""Groups of crops: the parameter HIERARCHY_FIELD, and the values of its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingParameterField,
)

from ..core.series.field_values import class_label
from . import checks
from .run import Run

if TYPE_CHECKING:
    from ..core.learning.hierarchy import Groups
    from .algorithm import PlanarSitsAlgorithm


@dataclass(frozen=True)
class CropGroups:
    """Class and group of each parcel of a layer; both empty without a group field.

    Parameters
    ----------
    labels, groups : sequence of (str or None)
    """

    labels: Sequence[str | None] = ()
    groups: Sequence[str | None] = ()

    def of(self, classes: Sequence[str]) -> Groups | None:
        """Return the groups of classes, None without a group field.

        Raises
        ------
        PlanarSitsError
            As `learning.class_groups.class_groups`.
        """
        from ..core.learning.class_groups import class_groups
        from ..core.learning.hierarchy import Groups

        return Groups(class_groups(self.labels, self.groups, classes)) if self.labels else None


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
