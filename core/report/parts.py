"""Paragraphs and tables that several reports share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from . import page
from .numbers import counted

if TYPE_CHECKING:
    from ..series.parcel_table import Skipped

# Scores of a class with fewer parcels than this are uncertain.
FEW_PARCELS = 10
# Of fewer parcels than this the calibration error is mostly chance: that of confidences which are
# right is 6 % on 100 parcels, and 14 % on 20 (means of 2000 simulations with ten intervals).
FEW_FOR_CALIBRATION = 100
CLASS_SCORES = (
    "Producer's accuracy (recall): share of the class's parcels that were classified as this "
    "class. User's accuracy (precision): share of the parcels classified as this class that "
    "belong to it. F1: harmonic mean of both."
)


def left_out(skipped: Sequence[Skipped]) -> str:
    """Return the number of parcels that were left out, by reason, as HTML."""
    if not skipped:
        return page.paragraph("No parcel was left out.")
    rows = [(group.reason, f"{group.number:,}") for group in skipped]
    total = sum(group.number for group in skipped)
    were = "was" if total == 1 else "were"
    introduction = page.paragraph(f"{counted(total, 'parcel')} {were} left out:")
    return introduction + page.table(("Reason", "Parcels"), rows)


def few_parcels(class_names: Sequence[str], counts: Sequence[float], kind: str) -> list[str]:
    """Return a caution about classes with few parcels, or an empty list.

    Parameters
    ----------
    class_names : sequence of K str
    counts : sequence of K numbers
        Parcels of each class.
    kind : str
        What is counted, such as ``validation parcels``.
    """
    few = [
        f"{name} ({int(count)})" for name, count in zip(class_names, counts) if count < FEW_PARCELS
    ]
    if not few:
        return []
    return [
        f"Classes with fewer than {FEW_PARCELS} {kind}: {', '.join(few)}. Their scores are "
        "uncertain: other parcels may give very different ones."
    ]


def calibration_caution(parcels: int) -> str:
    """Return a sentence where parcels are too few to judge confidences, else ''.

    Parameters
    ----------
    parcels : int
        On which the calibration error was measured.
    """
    if parcels >= FEW_FOR_CALIBRATION:
        return ""
    return (
        f"With fewer than {FEW_FOR_CALIBRATION} parcels this error is mostly chance: whether the "
        "confidences are right is not known."
    )
