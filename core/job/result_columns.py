"""Columns that a classification adds to the parcels, and their values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..series.parcel_table import CHANGED
from ..vectors.columns import INTEGER, REAL, TEXT, Column
from ..vectors.names import free_name

if TYPE_CHECKING:
    from ..learning.classify import Classified
    from ..learning.decide import Decision
    from ..series.parcel_table import Parcels

_DECISION = (
    Column("pred_class", TEXT),
    Column("pred_conf", REAL),
    Column("pred_2nd", TEXT),
    Column("pred_marg", REAL),
    Column("pred_entr", REAL),
    Column("pred_npix", INTEGER),
    Column("pred_nseg", INTEGER),
    Column("pred_stat", TEXT),
)
_DOUBT = (Column("pred_set", TEXT), Column("pred_nset", INTEGER), Column("pred_novel", REAL))


def result_columns(
    class_names: Sequence[str], probabilities: bool, doubt: bool = False
) -> list[Column]:
    """Return the columns of a classification, ``pred_class`` to ``p_…``.

    Parameters
    ----------
    class_names : sequence of str
    probabilities : bool
        With a column ``p_<class>`` for each class.
    doubt : bool
        With ``pred_set``, ``pred_nset`` and ``pred_novel``.

    Returns
    -------
    list of Column
    """
    each = [Column(f"p_{name}", REAL) for name in class_names] if probabilities else []
    return [*_DECISION, *(_DOUBT if doubt else ()), *each]


def kept_names(names: Sequence[str], added: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the names of the columns of an input beside those of added columns.

    Parameters
    ----------
    names : sequence of str
        Columns of the input.
    added : sequence of str

    Returns
    -------
    list of str
        The names of the input, others where a name is one of the added columns.
    list of str
        A sentence about those, if there are any.
    """
    reserved = {name.lower() for name in added}
    taken = reserved | {name.lower() for name in names}
    kept, renamed = [], []
    for name in names:
        new = free_name(name, taken) if name.lower() in reserved else name
        if new != name:
            renamed.append(f"'{name}' becomes '{new}'")
        kept.append(new)
    if not renamed:
        return kept, []
    listed = ", ".join(renamed[:4]) + (", …" if len(renamed) > 4 else "")
    return kept, [f"The input already has fields of these names, which are kept: {listed}."]


class ResultColumns:
    """The columns of the input under their new names, and those of a classification.

    Parameters
    ----------
    input_names : sequence of str
        Columns of the input.
    class_names : sequence of str
    probabilities : bool
        With a column for each class.
    before : sequence of Column
        More columns, between those of the input and those of the classification.
    groups : dict, optional
        `ModelDescription.groups` of the model: if not empty, the last column is ``pred_group``.
    doubt : bool
        With the prediction set and the novelty of each parcel.

    Attributes
    ----------
    inputs : list of str
        Names of the columns of the input, some renamed.
    added : list of Column
        The columns after those.
    notes : list of str
        Columns of the input that had to be renamed.
    """

    def __init__(
        self,
        input_names: Sequence[str],
        class_names: Sequence[str],
        probabilities: bool,
        before: Sequence[Column] = (),
        *,
        groups: dict[str, Any] | None = None,
        doubt: bool = False,
    ):
        self.class_names, self.probabilities, self.before = class_names, probabilities, before
        self.groups, self.doubt = groups, doubt
        added = [*before, *result_columns(class_names, probabilities, doubt)]
        added += [Column("pred_group", TEXT)] if groups else []
        self.inputs, self.notes = kept_names(input_names, [column.name for column in added])
        taken = {name.lower() for name in self.inputs}
        self.added = []
        for column in added:
            name = column.name
            while name.lower() in taken:  # classes 'Rye' and 'rye'
                name += "_"
            taken.add(name.lower())
            self.added.append(column._replace(name=name))

    def results(self, parcels: Parcels, classified: Classified) -> ResultValues:
        """Return the values of the added columns.

        Parameters
        ----------
        parcels : Parcels
            With the status of each.
        classified : Classified
        """
        return ResultValues(self, parcels, classified)


class ResultValues:
    """Values of the columns that a classification adds, parcel by parcel.

    Parameters
    ----------
    columns : ResultColumns
    parcels : Parcels
    classified : Classified
        Predictions of parcels without pixels are None.
    """

    def __init__(self, columns: ResultColumns, parcels: Parcels, classified: Classified):
        from ..learning.decide import decide

        self.columns, self.parcels, self.classified = columns, parcels, classified
        self.decision: Decision = decide(classified.probabilities)
        self.answers = self._answers()

    def _answers(self) -> list[str | None]:
        """Return ``pred_group`` of each parcel; empty if the model has no groups."""
        from ..learning.hierarchy import Groups

        if not self.columns.groups:
            return []
        groups = Groups(self.columns.groups["names"])
        answers = groups.answers(
            self.classified.probabilities,
            self.columns.class_names,
            self.columns.groups["threshold"],
        )
        pixels = self.classified.pixels
        return [answer if count else None for answer, count in zip(answers, pixels)]

    def row(self, index: int | None, before: Sequence[Any] = ()) -> list[Any]:
        """Return the values of the added columns for one parcel, as plain numbers.

        Parameters
        ----------
        index : int or None
            None for a feature that was changed since the parcels were read.
        before : sequence
            Values of the columns ``before``.
        """
        known = index is not None
        status = self.parcels.status[index] if index is not None else CHANGED
        first = before if known else [None] * len(self.columns.before)
        group = [self.answers[index] if index is not None else None] if self.columns.groups else []
        return [*first, *self.values(index, status), *group]

    def values(self, index: int | None, status: str) -> list[Any]:
        """Return the values of `result_columns` for one parcel."""
        classified, names = self.classified, self.columns.class_names
        pixels = segments = 0
        if index is not None:
            pixels, segments = int(classified.pixels[index]), int(classified.segments[index])
        values: list[Any] = [None] * 5
        probabilities: list[Any] = [None] * len(names)
        doubt: list[Any] = [None] * 3
        if index is not None and pixels:
            decision = self.decision
            values = [
                names[decision.best[index]],
                float(decision.confidence[index]),
                names[decision.second[index]],
                float(decision.margin[index]),
                float(decision.entropy[index]),
            ]
            probabilities = classified.probabilities[index].tolist()
            doubt = self._doubt(index)
        return [
            *values,
            pixels,
            segments,
            status,
            *(doubt if self.columns.doubt else []),
            *(probabilities if self.columns.probabilities else []),
        ]

    def _doubt(self, index: int) -> list[Any]:
        """Return prediction set, its size and novelty of a parcel; None if unknown."""
        classified, values = self.classified, [None] * 3  # type: tuple[Classified, list[Any]]
        if classified.sets is not None:
            order = (-classified.probabilities[index]).argsort(kind="stable")
            members = order[classified.sets[index][order]]
            names = "; ".join(self.columns.class_names[label] for label in members)
            values[:2] = names, len(members)
        if classified.novelty is not None and classified.novelty[index] >= 0:
            values[2] = float(classified.novelty[index])
        return values


def has_keys(values: Sequence[Any], copies: int = 1) -> bool:
    """Return whether the values of a field ``fid`` can be the keys of an output.

    Parameters
    ----------
    values : sequence
        Of every feature of the input.
    copies : int
        How often each feature is written.
    """
    whole = all(isinstance(value, int) for value in values)
    return copies == 1 and whole and len(set(values)) == len(values) and min(values, default=0) >= 0
