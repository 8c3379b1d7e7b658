"""The table of parcels: every parcel of the input, with its status."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

READY = ""
NO_GEOMETRY = "no geometry"
INVALID_GEOMETRY = "invalid geometry"
OUTSIDE = "outside the images"
NO_PIXEL = "no pixel centre inside"
NO_OBSERVATION = "no valid observation"
UNREADABLE = "image cannot be read"
NO_CLASS = "no class"
ALONE = "only parcel of its class"
TOO_FEW = "too few parcels of its class"
CLASSIFIED = "classified"
JUDGED = "judged"
CHANGED = "changed during the run"
FAILED = "not computed, see the log"

_EXAMPLES = 5


class Skipped(NamedTuple):
    """The parcels that are left out for one reason.

    Parameters
    ----------
    reason : str
        Their status, such as ``NO_PIXEL``.
    number : int
        Number of parcels.
    ids : list of str
        Identifiers of the first five.
    """

    reason: str
    number: int
    ids: list[str]


@dataclass(frozen=True)
class Place:
    """A parcel in one zone of a series.

    Parameters
    ----------
    zone : int
        Position of the zone in `Series.zones`.
    key : int
    wkb : bytes
    bounds : tuple of 4 float
        As in `Parcels`.
    """

    zone: int
    key: int
    wkb: bytes
    bounds: tuple[float, ...]


@dataclass
class Parcels:
    """The N parcels of a layer, in its order.

    Parameters
    ----------
    ids : list of str
        Identifiers for the operator: values of ID_FIELD, or feature ids.
    feature_ids : sequence of int
        Feature ids in the layer, which may repeat: they identify no parcel.
    labels : list of str or None
        Class of each parcel, None if it has none.
    keys : (N,) uint64 array
        Hash of each polygon in the CRS of its zone, to the millimetre; 0 if unusable.
    bounds : (N, 4) float64 array
        (left, bottom, right, top) in the CRS of its zone; NaN if unusable.
    wkb : list of bytes or None
        Polygons in the CRS of their zones, after the inner buffer, as well-known binary.
        None if unusable, or once the parcel is rasterised.
    status : list of str
        ``READY``, or the reason why a parcel is left out, or ``CLASSIFIED``.
    groups : list of str or None
        Value of the group field of each parcel; empty without a group field.
    shapes : sequence of int
        Hash of the geometry of each feature, by which it is recognised when the layer is read
        again; empty to go by the order alone.
    zones : (N,) int64 array
        Position in `Series.zones` of the zone that each parcel is read in; empty: the first.
    others : dict of int to list of Place
        By parcel, the zones to read it in if it has no observation there, the next one first.
    """

    ids: list[str]
    feature_ids: Sequence[int]
    labels: list[str | None]
    keys: np.ndarray
    bounds: np.ndarray
    wkb: list[bytes | None]
    status: list[str]
    groups: list[str | None] = field(default_factory=list)
    shapes: Sequence[int] = ()
    zones: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    others: dict[int, list[Place]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not len(self.zones):
            self.zones = np.zeros(len(self.ids), np.int64)

    def __len__(self) -> int:
        return len(self.ids)

    def any_ready(self) -> bool:
        """Return whether at least one parcel is ``READY``."""
        return READY in self.status

    def move(self, index: int) -> bool:
        """Bring a parcel to the next of its zones; return whether there was one."""
        if not self.others.get(index):
            return False
        place = self.others[index].pop(0)
        self.zones[index], self.keys[index] = place.zone, place.key
        self.bounds[index], self.wkb[index] = place.bounds, place.wkb
        return True

    def recognised(self, shapes: Iterable[int]) -> Iterator[int | None]:
        """Yield the index of each feature of another reading of the layer.

        In the order of the layer the index is the position: ids may repeat. Features that come in
        another order, as a database may send them, are found by their shapes.

        Parameters
        ----------
        shapes : iterable of int
            Hash of the geometry of each feature.

        Yields
        ------
        int or None
            None for a feature that was not in the layer.
        """
        elsewhere: dict[int, list[int]] | None = None
        for position, shape in enumerate(shapes):
            if elsewhere is None:
                if position < len(self) and (not self.shapes or self.shapes[position] == shape):
                    yield position
                    continue
                elsewhere = {}
                for index in range(len(self) - 1, position - 1, -1):
                    elsewhere.setdefault(self.shapes[index], []).append(index)
            same = elsewhere.get(shape)
            yield same.pop() if same else None

    def skipped(self) -> list[Skipped]:
        """Return the parcels that are left out, by reason.

        Returns
        -------
        list of Skipped
            In the order of the first parcel of each reason.
        """
        reasons: dict[str, list[str]] = {}
        for identity, status in zip(self.ids, self.status):
            if status not in (READY, CLASSIFIED):
                reasons.setdefault(status, []).append(identity)
        return [Skipped(reason, len(ids), ids[:_EXAMPLES]) for reason, ids in reasons.items()]
