"""Probabilities of the classes, from the fields of a classified layer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
)

from ..core.compat import FieldKind, field_kind
from ..core.series.field_values import class_label
from ..core.text import natural

# Sums of probabilities may differ from 1 by this much, for instance where a file rounds them.
_ROUNDING = 0.02


class Probabilities:
    """Probabilities of the classes, from the best fields that a layer has.

    Parameters
    ----------
    fields : QgsFields
    features : sequence of N QgsFeature
    predicted : list of N str or None
        The class of each, None where it is not classified.

    Attributes
    ----------
    classes : list of K str
    values : (N, K) float array
        Sums to 1; zeros without a predicted class.
    known : str
        From which fields they are.
    """

    def __init__(
        self, fields: QgsFields, features: Sequence[QgsFeature], predicted: list[str | None]
    ):
        names = sorted({name for name in predicted if name}, key=natural)
        columns = {
            field.name()[2:]: field.name()
            for field in fields
            if field.name().startswith("p_") and field_kind(field) == FieldKind.REAL
        }
        classified = np.array([name is not None for name in predicted])
        if columns and set(names) <= set(columns):
            values = _numbers(features, list(columns.values()))
            sums = values[classified].sum(axis=1)
            if np.all(np.abs(sums - 1) < _ROUNDING) and values[classified].min() >= 0:
                self.classes, self.known = list(columns), "the fields p_ of each class"
                self.values = np.where(classified[:, None], values / values.sum(1)[:, None], 0.0)
                return
        self.classes = names
        seconds = [None] * len(features)
        if fields.lookupField("pred_2nd") >= 0:
            seconds = class_names(features, "pred_2nd")
            self.classes = sorted({*names, *(s for s in seconds if s)}, key=natural)
        self._from_confidence(fields, features, predicted, seconds)

    def _from_confidence(
        self,
        fields: QgsFields,
        features: Sequence[QgsFeature],
        predicted: list[str | None],
        seconds: list[str | None],
    ) -> None:
        """Spread what is left of the confidence over the other classes."""
        count = len(self.classes)
        self.values = np.zeros((len(features), count))
        self.known = "pred_conf" if fields.lookupField("pred_conf") >= 0 else ""
        confidence, margin = (
            _numbers(features, [name])[:, 0] if fields.lookupField(name) >= 0 else None
            for name in ("pred_conf", "pred_marg")
        )
        for row, name in enumerate(predicted):
            if name is None:
                continue
            top = self.classes.index(name)
            sure = 1.0 if confidence is None else confidence[row]
            sure = min(1.0, max(1.0 / count, sure)) if math.isfinite(sure) else 1.0 / count
            self.values[row] = (1 - sure) / max(1, count - 1)
            self.values[row, top] = sure
            second = seconds[row]
            if margin is not None and second and second != name and math.isfinite(margin[row]):
                part = min(1 - sure, max(0.0, sure - margin[row]))
                self.values[row] = (1 - sure - part) / max(1, count - 2)
                self.values[row, top], self.values[row, self.classes.index(second)] = sure, part
            self.values[row] /= self.values[row].sum()


def _numbers(features: Sequence[QgsFeature], names: Sequence[str]) -> np.ndarray:
    """Return the values of fields as numbers, NaN where there is none, (N, F)."""
    table = np.full((len(features), len(names)), np.nan)
    for row, feature in enumerate(features):
        for column, name in enumerate(names):
            value = feature[name]
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                table[row, column] = value
    return table


def class_names(features: Sequence[QgsFeature], field: str) -> list[str | None]:
    """Return the values of a field as class names."""
    return [class_label(feature[field]) for feature in features]
