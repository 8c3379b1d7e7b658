"""Groups of crops as the parcels have them, for algorithms and commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..learning.hierarchy import Groups


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
        from ..learning.class_groups import class_groups
        from ..learning.hierarchy import Groups

        return Groups(class_groups(self.labels, self.groups, classes)) if self.labels else None
