"""Labels that are left out of a training because they were judged wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..errors import CancelCheck, Progress, never_cancelled, no_progress
from ..series.parcel_table import Parcels

if TYPE_CHECKING:
    from ..networks.device import Engine
    from .choices import Choices
    from .labelled import Labelled

JUDGED_WRONG = "label judged wrong"
# Characters of a text in a model file, which holds the names that fit.
_ROOM = 290


@dataclass(frozen=True)
class DroppedLabel:
    """A label that is left out.

    Parameters
    ----------
    parcel : int
        Position in the layer.
    declared, likely : str
        The class that the label names, and the most probable one.
    wrong : float
        Posterior probability that the label is wrong.
    """

    parcel: int
    declared: str
    likely: str
    wrong: float


@dataclass(frozen=True)
class CleanedLabels:
    """The parcels that are kept, and the labels that are left out.

    Parameters
    ----------
    labelled : Labelled
    dropped : sequence of DroppedLabel
        The most suspicious first.
    note : str
        What was found, in a sentence.
    """

    labelled: Labelled
    dropped: Sequence[DroppedLabel]
    note: str = ""

    def mark(self, parcels: Parcels) -> None:
        """Set the status of the parcels that are left out."""
        for label in self.dropped:
            parcels.status[label.parcel] = JUDGED_WRONG

    def provenance(self, parcels: Parcels) -> dict[str, object]:
        """Return the number of parcels left out, and the names that fit."""
        names = ""
        for label in self.dropped:
            more = f"{parcels.ids[label.parcel]} ({label.declared}, likely {label.likely}); "
            if len(names) + len(more) > _ROOM:
                names += "…"
                break
            names += more
        return {"labels_left_out": len(self.dropped), "parcels_left_out": names.rstrip("; ")}


class LabelCleaner(Protocol):
    """The signature of a function that leaves labels out."""

    def __call__(
        self,
        labelled: Labelled,
        choices: Choices,
        engine: Engine,
        *,
        progress: Progress = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> CleanedLabels:
        """Return the parcels to train with; each class keeps two or more."""
