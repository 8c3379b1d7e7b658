"""Parameters of training: choices of a run, which method uses which option."""

from dataclasses import replace

import pytest
from planar_sits.core.job.rules import GUIDANCE_OPTION, METHOD_OPTIONS
from planar_sits.core.learning.methods import METHODS, with_method
from planar_sits.processing_provider.training_support import read_choices

PLANAR = {"LENGTH", "CANVAS", "BACKBONE", "WEIGHTS", "ATTENTION_GUIDANCE"}
FITTED = {"EPOCHS", "LEARNING_RATE", "PATIENCE", "FRACTION"}
USED = {
    **dict.fromkeys(
        ("random_walk", "random_pixels", "hilbert", "snake", "spiral"), PLANAR | FITTED
    ),
    "tempcnn": FITTED | {"FILTERS"},
    **dict.fromkeys(("lstm", "recurrence_plot"), FITTED),
    **dict.fromkeys(("cnn2d_cnn1d", "unet_hybrid", "cnn3d"), FITTED | {"LENGTH"}),
    **dict.fromkeys(("pse_ltae", "committee"), FITTED | {"LENGTH"}),
    **dict.fromkeys(("lda", "random_forest", "gradient_boosting", "svm", "minirocket"), set()),
    "parcel_mean_rf": set(),
}


@pytest.mark.parametrize("method", METHODS)
def test_each_method_uses_its_options(method):
    options = (*METHOD_OPTIONS, GUIDANCE_OPTION)
    used = {option.parameter for option in options if option.used_by(METHODS[method])}
    assert used == USED[method]


@pytest.mark.parametrize("method", METHODS)
def test_the_options_that_are_not_used_change_nothing(make_run, method):
    options = (*METHOD_OPTIONS, GUIDANCE_OPTION)
    changed = {"LENGTH": 30, "CANVAS": True, "BACKBONE": "resnet18", "WEIGHTS": "imagenet"}
    changed["FILTERS"] = 32
    before = replace(with_method(read_choices(make_run("train"), "random_walk"), method), filters=0)
    for option in options:
        if option.parameter in changed:
            run = make_run("train", **{option.parameter: changed[option.parameter]})
            after = replace(with_method(read_choices(run, "random_walk"), method), filters=0)
            assert (after != before) == (option.parameter in USED[method]), option.parameter


def test_the_choices_of_a_run(make_run):
    run = make_run(
        "train",
        LENGTH=12,
        FRACTION=20,
        CANVAS=True,
        EPOCHS=3,
        LEARNING_RATE=0.01,
        PATIENCE=2,
        VALIDATION=30,
        SEED=4,
        BACKBONE="resnet18",
        WEIGHTS="imagenet",
        FILTERS=16,
    )
    choices = read_choices(run, "spiral")
    segments, fit = choices.segments, choices.fit
    assert (segments.sampler, segments.length, segments.fraction) == ("spiral", 12, 20)
    assert segments.canvas
    assert (fit.epochs, fit.learning_rate, fit.patience) == (3, 0.01, 2)
    assert (fit.validation, fit.seed) == (30, 4)
    assert (choices.backbone, choices.weights, choices.filters) == ("resnet18", "imagenet", 16)
