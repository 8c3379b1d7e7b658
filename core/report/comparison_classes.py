"""Which classes are found and which are confused, by method."""

import numpy as np

from . import comparison_cells, comparison_plots, page, plots
from .comparison_tables import details, numbers, plus_minus, short, with_std
from .training import percent

# Confusion matrices of more methods than this are folded away.
_SHOWN = 6


def confusion(comparison):
    """Return the confusion matrices: the best method's large, others' small."""
    best, *others = [method for method in comparison.ranked() if np.sum(method.confusion)] or [None]
    if best is None:
        return ""
    times = f", each counted {comparison.repeats} times" if comparison.repeats > 1 else ""
    large = page.figure(
        plots.confusion_matrix(best.confusion, comparison.class_names),
        f"{best.title}: parcels by true class (rows) and decided class (columns){times}. Each "
        "row's colours add up to 100 %.",
    )
    text = page.paragraph(_mixed_up(best, comparison.class_names)) + large
    shown, folded = others[: _SHOWN - 1], others[_SHOWN - 1 :]
    text += _multiples(comparison, shown)
    if folded:
        text += details(
            f"Confusion matrices of the other {len(folded)} methods",
            _multiples(comparison, folded),
        )
    return page.Html(text)


def classes(comparison):
    """Return F1 by class and method, and all three scores of the best method."""
    methods = comparison.ranked()
    best, names = methods[0], comparison.class_names
    counts = np.bincount(comparison.truth, minlength=len(names))
    headers = ("Class", "Parcels", "Producer's accuracy", "User's accuracy", "F1")
    rows = [
        (
            page.swatch(colour, name),
            f"{counts[k]:,}",
            plus_minus(best.recall[k], best.recall_std[k]),
            plus_minus(best.precision[k], best.precision_std[k]),
            with_std(best.f1[k], best.f1_std_by_class[k]),
        )
        for k, (name, colour) in enumerate(zip(names, comparison.class_colours))
    ]
    f1, std = (
        np.array([getattr(method, key) for method in methods], float)
        for key in ("f1", "f1_std_by_class")
    )
    drawn = page.figure(
        comparison_plots.class_scores(f1, std, [method.title for method in methods], names),
        "F1 of each class by method, best method first; means over folds.",
        "F1 by class and method; the numbers are in the table below.",
    )
    text = page.paragraph(f"{best.title}, means ± STD over folds:") + numbers(headers, rows)
    text += page.paragraph(
        "Producer's accuracy (recall): part of the class's parcels that were found. User's "
        "accuracy (precision): part of the parcels given this class that belong to it. F1 is their "
        "harmonic mean.",
        "small",
    )
    every = [[method.title, *map(short, method.f1, method.f1_std_by_class)] for method in methods]
    folded = details("F1 of all methods in numbers", numbers(["Method", *names], every))
    return page.Html(text + drawn + (folded if len(methods) > 1 else ""))


def _multiples(comparison, methods):
    """Return small confusion matrices of some methods, as figures no larger than a page."""
    names = comparison.class_names
    most = comparison_cells.across(len(names)) * 2
    return "".join(
        page.figure(
            comparison_cells.confusion_multiples(
                [(method.title, percent(method.oa_mean), method.confusion) for method in some],
                names,
            ),
            "The same of other methods, in percent of the true class; less than 0.5 % is left "
            "blank.",
            "Confusion matrices of " + ", ".join(method.title for method in some),
        )
        for some in (methods[first : first + most] for first in range(0, len(methods), most))
    )


def _mixed_up(method, names):
    """Return in a sentence which classes are mistaken most often."""
    matrix = np.asarray(method.confusion)
    wrong = matrix - np.diag(np.diag(matrix))
    places = np.argsort(wrong, axis=None, kind="stable")[::-1][:3]
    told = [
        f"{names[row]} taken for {names[column]} "
        f"({percent(wrong[row, column] / matrix[row].sum())} of it)"
        for row, column in zip(*np.unravel_index(places, matrix.shape))
        if wrong[row, column]
    ]
    if not told:
        return f"{method.title} made no mistake."
    return f"The mistakes that {method.title} makes most often: {'; '.join(told)}."
