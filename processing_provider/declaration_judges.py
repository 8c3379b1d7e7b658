"""How declarations are judged: by a model, or out of fold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import inputs
from . import model_support as models
from . import training_support as training
from .run import Run

if TYPE_CHECKING:
    from ..core.evaluation.declarations import Declarations
    from ..core.networks.model import Model
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series

DEFAULT_METHOD = "random_walk"
# A class needs a parcel each to judge, to train and to validate with.
_LEAST = 3
_READING, _FOLDS = 0.05, 0.95
_OWN_PARCELS = (
    "A parcel that the model was trained on is not judged independently: the model has learned its "
    "declaration, so that a wrong one may look right. Leave MODEL empty to judge the parcels that "
    "it was trained on."
)


def judged_by_model(
    run: Run, model: Model, series: Series, parcels: Parcels
) -> tuple[Declarations, list[str]]:
    """Judge declarations by a model.

    Parameters
    ----------
    run : Run
    model : Model
    series : Series
    parcels : Parcels
        With their declared classes as labels; their status is set.

    Returns
    -------
    Declarations
    list of str
        Warnings.

    Raises
    ------
    PlanarSitsError
        If the model does not know the declared classes.
    Cancelled
    """
    from ..core.evaluation.declarations import check_declared, judge_by_model
    from ..core.learning.classify import parcel_predictor

    classes = model.description.class_names
    check_declared(parcels, classes)
    predictor = parcel_predictor(model, inputs.read_engine(run))
    classified = models.classify_parcels(run, model, series, parcels, predictor)
    warnings = [] if model.calibration else [_OWN_PARCELS]
    count = models.parcels_trained_on(model, parcels, classified)
    if count:
        warnings = [f"The model was trained on {count} of the parcels. {_OWN_PARCELS}"]
    return judge_by_model(parcels, classified, classes), warnings


def judged_by_folds(run: Run, series: Series, parcels: Parcels) -> tuple[Declarations, list[str]]:
    """Judge the declarations of each fold by a model of the other folds.

    Parameters
    ----------
    run : Run
    series : Series
    parcels : Parcels
        With their declared classes as labels; their status is set.

    Returns
    -------
    Declarations
    list of str
        Warnings.

    Raises
    ------
    PlanarSitsError
        If there are too few parcels to train.
    Cancelled
    """
    from ..core.evaluation import declarations as judging
    from ..core.evaluation.plan import FoldSettings
    from ..core.learning.labelled import read_labelled, series_axis
    from ..core.learning.methods import with_method
    from ..core.learning.session import check_images

    choices = with_method(training.read_choices(run, DEFAULT_METHOD), run.choice("METHOD"))
    steps, folds, engine = run.integer("STEPS"), run.integer("FOLDS"), inputs.read_engine(run)
    check_images(choices, len(series.band_names), len(series_axis(series, steps)))
    labelled = read_labelled(
        inputs.make_reader(run, series, parcels),
        steps,
        _LEAST,
        progress=run.progress(0.0, _READING),
        cancelled=run.cancelled,
    )
    probabilities = judging.out_of_fold(
        labelled,
        choices,
        engine,
        FoldSettings(folds, 1, run.integer("SEED")),
        progress=run.progress(_READING, _FOLDS),
        cancelled=run.cancelled,
    )
    warnings = judging.rare_classes(labelled, folds)
    return judging.judge_out_of_fold(labelled, probabilities), warnings
