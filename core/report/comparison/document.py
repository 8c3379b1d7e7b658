"""The HTML page of a cross-validation: its sections in order."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .. import page
from . import answer, classes, sections

if TYPE_CHECKING:
    from .content import Comparison


def write_comparison(
    path: str | os.PathLike, comparison: Comparison, origin: page.Origin | None = None
) -> None:
    """Write the report of a cross-validation as one HTML page.

    Parameters
    ----------
    path : str or path-like
        Of the HTML file; an existing file is replaced.
    comparison : Comparison
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    page.write_page(
        path,
        "comparison report",
        [
            ("Best method", answer.answer(comparison)),
            ("Scores of all methods", sections.summary(comparison)),
            ("Confusion by class", classes.confusion(comparison)),
            ("Accuracy by class", classes.accuracies(comparison)),
            ("Groups of crops", classes.groups(comparison)),
            ("Maps of errors and folds", sections.maps(comparison)),
            ("Calibration of the confidence", sections.confidence(comparison)),
            ("Significance of the differences", answer.differences(comparison)),
            ("Folds and parcels left out", sections.folds(comparison)),
            ("Settings and versions", sections.settings(comparison)),
            ("How to cite", sections.citations(comparison)),
        ],
        origin,
    )
