"""Cross-validation on labelled fields, by the code of `planarsits:crossvalidate`."""

from models import BATCH_SIZE, cpu_engine
from plugin_profile import BUILD


def cross_validated(labelled, methods, choices, *, repeats=1, folds=5, keep=True):
    """Cross-validate methods on folds by parcel, seed 0; print each finished fold.

    Parameters
    ----------
    labelled : Labelled
    methods : sequence of str
    choices : Choices
        Of the planar methods.
    repeats, folds : int
    keep : bool
        Write finished folds to build/folds and reuse them in later runs.

    Returns
    -------
    CrossValidationResults
    """
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.fold_store import FoldStore
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.evaluation.results import CrossValidationResults

    plan = make_plan(methods, labelled, FoldSettings(folds, repeats))
    store = FoldStore(BUILD / "folds", labelled, None, BATCH_SIZE, True) if keep else None
    results = cross_validate(labelled, plan, choices, cpu_engine(), store, progress=print_message)
    return CrossValidationResults(labelled, plan, results)


def print_message(_fraction, message=""):
    """Print a message of a progress, if there is one."""
    if message:
        print(message, flush=True)


def fold_accuracies(results):
    """Return the overall accuracy of each fold of each method, in percent."""
    return [100 * row["oa"] for row in results.score_rows()]


def mcnemar_text(correct_a, correct_b, names):
    """Return McNemar's test of two methods as text.

    Parameters
    ----------
    correct_a, correct_b : (N,) bool arrays
        Whether each method classifies each parcel correctly.
    names : (str, str)
        How the methods are called, after 'only correct'.

    Returns
    -------
    str
    """
    from planar_sits.core.evaluation.significance import mcnemar

    test = mcnemar(correct_a, correct_b)
    return (
        f"only correct {names[0]} {test.only_a}, {names[1]} {test.only_b}, "
        f"McNemar p {test.p_value:.3g}"
    )
