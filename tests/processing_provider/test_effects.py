"""Options without an effect: an error by every rule, and no other error."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.effects import check_effects
from planar_sits.processing_provider.provider import ALGORITHMS

RULES = {
    (algorithm.NAME, rule.parameter, rule.other): rule
    for algorithm in ALGORITHMS
    for rule in algorithm.RULES
}

# Options of methods: a value that is not the default, a method that does not use it, one that
# does.
METHOD_OPTIONS = {
    "LENGTH": (12, "tempcnn", "pse_ltae"),
    "FRACTION": (20, "svm", "cnn3d"),
    "CANVAS": (True, "lstm", "snake"),
    "BACKBONE": ("resnet18", "unet_hybrid", "random_pixels"),
    "WEIGHTS": ("imagenet", "svm", "random_walk"),
    "FILTERS": (32, "random_walk", "tempcnn"),
    "EPOCHS": (2, "parcel_mean_rf", "cnn2d_cnn1d"),
    "LEARNING_RATE": (0.1, "lda", "recurrence_plot"),
    "PATIENCE": (3, "random_forest", "random_walk"),
}
TRAINING_OPTIONS = {
    "SAMPLER": ("random_pixels", "hilbert", "random_walk"),
    "ATTENTION_GUIDANCE": (1.0, "tempcnn", "hilbert"),
}
# Of an algorithm: the rule, parameters that it refuses, and parameters that it accepts.
CASES = [
    *(
        ("train", name, "METHOD", {name: value, "METHOD": without}, {name: value, "METHOD": with_})
        for name, (value, without, with_) in {**METHOD_OPTIONS, **TRAINING_OPTIONS}.items()
    ),
    *(
        (
            "crossvalidate",
            name,
            "METHODS",
            {name: value, "METHODS": [without]},
            {name: value, "METHODS": [without, with_]},
        )
        for name, (value, without, with_) in METHOD_OPTIONS.items()
    ),
    *(
        (
            "earlyseason",
            name,
            "METHOD",
            {name: value, "METHOD": without},
            {name: value, "METHOD": with_},
        )
        for name, (value, without, with_) in METHOD_OPTIONS.items()
    ),
    *(
        (
            "checkdeclarations",
            name,
            "METHOD",
            {name: value, "METHOD": without},
            {name: value, "METHOD": with_},
        )
        for name, (value, without, with_) in METHOD_OPTIONS.items()
    ),
    *(
        (
            "checkdeclarations",
            name,
            "MODEL",
            {**option, "MODEL": "m.safetensors"},
            {**option, **more},
        )
        for name, option, more in (
            *(
                (name, {name: value}, {"METHOD": with_})
                for name, (value, _, with_) in METHOD_OPTIONS.items()
            ),
            ("METHOD", {"METHOD": "lda"}, {}),
            ("FOLDS", {"FOLDS": 3}, {}),
            ("STEPS", {"STEPS": 30}, {}),
            ("VALIDATION", {"VALIDATION": 30}, {}),
            ("SEED", {"SEED": 1}, {}),
            ("WEIGHTS_FILE", {"WEIGHTS_FILE": "w.safetensors"}, {"WEIGHTS": "file"}),
        )
    ),
    *(
        (
            algorithm,
            "WEIGHTS_FILE",
            "WEIGHTS",
            {"WEIGHTS_FILE": "w.safetensors", "WEIGHTS": "imagenet"},
            {"WEIGHTS_FILE": "w.safetensors", "WEIGHTS": "file"},
        )
        for algorithm in ("train", "crossvalidate", "earlyseason", "checkdeclarations")
    ),
    *(
        (
            algorithm,
            "GROUP_FIELD",
            "GROUPING",
            {"GROUP_FIELD": "farm"},
            {"GROUP_FIELD": "farm", "GROUPING": "field"},
        )
        for algorithm in ("crossvalidate", "earlyseason")
    ),
    *(
        (
            algorithm,
            "BLOCK_SIZE",
            "GROUPING",
            {"BLOCK_SIZE": 100, "GROUPING": "field"},
            {"BLOCK_SIZE": 100, "GROUPING": "block"},
        )
        for algorithm in ("crossvalidate", "earlyseason")
    ),
    *(
        (
            algorithm,
            "MASK_INVALID",
            "MASKS",
            {"MASK_INVALID": "0,1"},
            {"MASK_INVALID": "0,1", "MASKS": ["m.tif"]},
        )
        for algorithm in (
            "train",
            "classify",
            "temporalattention",
            "spatialattention",
            "planarimages",
            "crossvalidate",
            "earlyseason",
            "checkdeclarations",
        )
    ),
    *(
        (
            algorithm,
            "STACK_ORDER",
            "SERIES",
            {"STACK_ORDER": "by_band", "SERIES": ["a.tif", "b.tif"]},
            {"STACK_ORDER": "by_band", "SERIES": ["a.tif"]},
        )
        for algorithm in (
            "train",
            "classify",
            "temporalattention",
            "spatialattention",
            "planarimages",
            "crossvalidate",
            "earlyseason",
            "checkdeclarations",
        )
    ),
    (
        "classify",
        "RESUME",
        "CLUSTER",
        {"RESUME": True},
        {"RESUME": True, "CLUSTER": "local:2"},
    ),
    (
        "classify",
        "METHOD",
        "ATTENTION",
        {"METHOD": "gradcam"},
        {"METHOD": "gradcam", "SEMANTIC": "s.tif"},
    ),
    *(
        ("planarimages", name, "MODEL", {name: value, "MODEL": "m.safetensors"}, {name: value})
        for name, value in (
            ("SAMPLER", "random_pixels"),
            ("LENGTH", 12),
            ("FRACTION", 20),
            ("STEPS", 30),
            ("CANVAS", True),
            ("SEED", 3),
        )
    ),
    *(
        ("planarimages", name, "MODEL", {name: value}, {name: value, "MODEL": "m.safetensors"})
        for name, value in (("DEVICE", "cuda"), ("BATCH_SIZE", 7))
    ),
]
# The rules that depend on what a model file states.
MODEL_CASES = [
    (algorithm, "FRACTION", "MODEL")
    for algorithm in ("classify", "temporalattention", "spatialattention")
]


def refused(make_run, algorithm, parameters):
    """Return the message that refuses the parameters, '' if they are accepted."""
    run = make_run(algorithm, **parameters)
    try:
        check_effects(run, run.algorithm.RULES)
    except PlanarSitsError as error:
        return str(error)
    return ""


def test_every_rule_has_a_case():
    cases = [tuple(case[:3]) for case in CASES] + MODEL_CASES
    assert len(set(cases)) == len(cases)
    assert set(cases) == set(RULES)


def test_every_rule_is_about_parameters_of_its_algorithm(provider):
    for name, parameter, other in RULES:
        algorithm = provider.algorithm(name)
        assert algorithm.parameterDefinition(parameter) is not None, (name, parameter)
        assert algorithm.parameterDefinition(other) is not None, (name, other)


@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(case[:3]))
def test_an_option_without_effect_is_refused_by_name(make_run, case):
    algorithm, parameter, other, without_effect, with_effect = case
    message = refused(make_run, algorithm, without_effect)
    run = make_run(algorithm)
    assert message.startswith(run.label(parameter))
    assert run.label(other) in message
    assert "\n" not in message
    assert not refused(make_run, algorithm, with_effect)


@pytest.mark.parametrize("case", CASES, ids=lambda case: "-".join(case[:3]))
def test_a_default_is_never_refused(make_run, case):
    algorithm, parameter, _, without_effect, _ = case
    run = make_run(algorithm, **without_effect)
    default = run.algorithm.parameterDefinition(parameter).defaultValue()
    for value in (default, "", None):
        assert not refused(make_run, algorithm, {**without_effect, parameter: value})
    others = {name: value for name, value in without_effect.items() if name != parameter}
    assert not refused(make_run, algorithm, others)


@pytest.mark.parametrize("algorithm", [case[0] for case in MODEL_CASES])
def test_fraction_of_a_model_whose_segments_are_counted(make_run, algorithm, trained, trained_by):
    message = refused(make_run, algorithm, {"FRACTION": 5, "MODEL": trained_by("lda")["MODEL"]})
    assert "(FRACTION)" in message
    assert "(MODEL)" in message
    assert not refused(make_run, algorithm, {"FRACTION": 5, "MODEL": trained["MODEL"]})
    assert not refused(make_run, algorithm, {"FRACTION": 0, "MODEL": trained_by("lda")["MODEL"]})


def test_without_a_model_the_cpu_may_be_named(make_run):
    assert not refused(make_run, "planarimages", {"DEVICE": "cpu"})


@pytest.mark.parametrize(
    ("parameters", "parts"),
    [
        (
            {"METHOD": "lda", "FILTERS": 16},
            ("(FILTERS) is 16", "with Method (METHOD) 'lda', ", "at 64", "'tempcnn'"),
        ),
        ({"MASK_INVALID": "0,1"}, ("(MASK_INVALID) is '0,1'", "without Masks (MASKS)", "at '1'")),
        (
            {"CANVAS": True, "METHOD": "lstm"},
            ("(CANVAS) is on", "at off", "'random_walk' or 'random_pixels'"),
        ),
        (
            {"WEIGHTS_FILE": "w.safetensors"},
            ("with Initial weights (WEIGHTS) 'none'", "leave it empty", "WEIGHTS to 'file'"),
        ),
        (
            {"STACK_ORDER": "by_band", "SERIES": ["a.tif", "b.tif"]},
            ("(STACK_ORDER) is 'by_band'", "with 2 rasters in Image time series (SERIES)"),
        ),
        ({"METHOD": "svm", "EPOCHS": 3}, ("any but 'lda'",)),
    ],
)
def test_a_refusal_has_both_values_the_default_and_a_remedy(make_run, parameters, parts):
    message = refused(make_run, "train", parameters)
    assert all(part in message for part in parts), message


def test_the_check_of_an_algorithm_refuses(refusal, series, parcels, tmp_path):
    message = refusal(
        "train",
        **series,
        PARCELS=parcels,
        CLASS_FIELD="crop",
        METHOD="lda",
        EPOCHS=3,
        MODEL=str(tmp_path / "m.safetensors"),
    )
    assert "(EPOCHS)" in message
    assert list(tmp_path.iterdir()) == []
