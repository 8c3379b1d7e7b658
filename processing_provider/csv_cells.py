"""Cells of CSV outputs that spreadsheet programs take for formulas: a warning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature

from ..core.vectors.formulas import FormulaWatch, is_csv
from .paths import sink_path
from .run import Run


def watched(run: Run, name: str, features: Iterable[QgsFeature]) -> Iterable[QgsFeature]:
    """Return the features of a vector output; warn of formulas where it is a CSV file.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the output.
    features : iterable of QgsFeature

    Returns
    -------
    iterable of QgsFeature
        The same features; the warning follows the last one.
    """
    return _watched(run, name, features) if is_csv(sink_path(run, name)) else features


def _watched(run: Run, name: str, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    """Yield features, then warn of the cells that begin like a formula."""
    watch, header = FormulaWatch(name), False
    for feature in features:
        watch.look(feature.attributes())
        if not header:
            watch.look(feature.fields().names())
            header = True
        yield feature
    if watch.warning():
        run.warn(watch.warning())
