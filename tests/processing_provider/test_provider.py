"""The provider: what it lists, and the names that models, scripts and tests call."""

import re
from pathlib import Path

import pytest
from planar_sits.processing_provider.parameter_kinds import option_texts

ROOT = Path(__file__).resolve().parents[2]

# The names that models, scripts and tests call (DESIGN section 3).
SERIES = [
    "SERIES_FILE",
    "SERIES",
    "DATES",
    "BANDS",
    "STACK_ORDER",
    "MASKS",
    "MASK_INVALID",
    "SEASON_START",
    "SEASON_END",
]
PARCELS = ["PARCELS", "ID_FIELD", "INNER_BUFFER"]
SEGMENTS = ["SAMPLER", "LENGTH", "FRACTION", "STEPS", "CANVAS", "SEED"]
RUN = ["DEVICE", "BATCH_SIZE", "MEMORY_MB"]
PARAMETERS = {
    "createsample": ["PARCEL_COUNT", "DATE_COUNT", "CLASS_COUNT", "SEED", "FOLDER"],
    "train": [
        *SERIES, *PARCELS, "CLASS_FIELD", "HIERARCHY_FIELD", "METHOD", *SEGMENTS, "BACKBONE",
        "WEIGHTS", "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE", "VALIDATION",
        "ATTENTION_GUIDANCE", "CLEAN_LABELS", *RUN, "MODEL", "REPORT", "HISTORY",
    ],
    "classify": [
        "MODEL", *SERIES, *PARCELS, "FRACTION", "COVERAGE", "PROBABILITIES", *RUN, "CLUSTER",
        "RESUME", "METHOD", "OUTPUT", "ATTENTION", "SEMANTIC",
    ],
    "temporalattention": [
        "MODEL", *SERIES, *PARCELS, "METHOD", "PROFILE", "FRACTION", *RUN, "TABLE", "REPORT",
    ],
    "spatialattention": [
        "MODEL", *SERIES, *PARCELS, "FRACTION", "METHOD", *RUN, "ATTENTION", "SEMANTIC", "BY_DATE",
    ],
    "planarimages": [
        *SERIES, *PARCELS, "MODEL", "COUNT", *SEGMENTS, *RUN, "FOLDER", "WALKS",
    ],
    "crossvalidate": [
        *SERIES, *PARCELS, "CLASS_FIELD", "HIERARCHY_FIELD", "METHODS", *SEGMENTS[1:], "BACKBONE",
        "WEIGHTS", "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE", "VALIDATION",
        "FOLDS", "GROUPING", "GROUP_FIELD", "BLOCK_SIZE", "REPEATS", "RESUME", *RUN, "SCORES",
        "CONFUSION", "PREDICTIONS", "REPORT",
    ],
    "earlyseason": [
        *SERIES, *PARCELS, "CLASS_FIELD", "METHOD", "CUTOFFS", "TOLERANCE", *SEGMENTS[1:],
        "BACKBONE", "WEIGHTS", "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE",
        "VALIDATION", "FOLDS", "GROUPING", "GROUP_FIELD", "BLOCK_SIZE", "REPEATS", "RESUME", *RUN,
        "TABLE", "REPORT",
    ],
    "checkdeclarations": [
        *SERIES, *PARCELS, "CLASS_FIELD", "BUDGET", "MODEL", "METHOD", "FOLDS", *SEGMENTS[1:],
        "BACKBONE", "WEIGHTS", "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE",
        "VALIDATION", *RUN, "OUTPUT", "REPORT",
    ],
    "buildseries": [
        "FOLDER", "FILES", "ITEMS", "BANDS", "PARCELS", "DATE_START", "DATE_END", "MAX_CLOUD",
        "MASK_CLASSES", "COPY", "SERIES_FILE", "ACQUISITIONS", "REPORT",
    ],
    "areaestimate": [
        "PARCELS", "PREDICTED_FIELD", "REFERENCE_FIELD", "STRATUM_FIELD", "SAMPLE", "CONFIDENCE",
        "TABLE", "REPORT",
    ],
    "nextvisits": [
        "PARCELS", "PREDICTED_FIELD", "COUNT", "PURPOSE", "SEED", "OUTPUT", "REPORT",
    ],
    "modelinfo": ["MODEL"],
    "checkenvironment": [],
}  # fmt: skip
OUTPUTS = {
    "createsample": ["FOLDER", "PARCELS"],
    "train": [
        "MODEL",
        "REPORT",
        "HISTORY",
        "VALIDATION_OA",
        "VALIDATION_F1",
        "BASELINE_OA",
        "PARCELS_USED",
        "PARCELS_SKIPPED",
    ],
    "classify": ["OUTPUT", "ATTENTION", "SEMANTIC", "CLASSIFIED", "SKIPPED"],
    "temporalattention": ["TABLE", "REPORT", "RANGE_START", "RANGE_END"],
    "spatialattention": ["ATTENTION", "SEMANTIC", "BY_DATE"],
    "planarimages": ["FOLDER", "WALKS", "IMAGES"],
    "crossvalidate": [
        "SCORES",
        "CONFUSION",
        "PREDICTIONS",
        "REPORT",
        "BEST_METHOD",
        "BEST_OA",
        "BEST_P",
    ],
    "earlyseason": ["TABLE", "REPORT", "EARLIEST"],
    "checkdeclarations": ["OUTPUT", "REPORT", "SUSPICIOUS"],
    "buildseries": ["SERIES_FILE", "ACQUISITIONS", "REPORT"],
    "areaestimate": ["TABLE", "REPORT"],
    "nextvisits": ["OUTPUT", "REPORT"],
    "modelinfo": [],
    "checkenvironment": [],
}
DEFAULTS = {
    "createsample": {"PARCEL_COUNT": 120, "DATE_COUNT": 24, "CLASS_COUNT": 4},
    "train": {
        "STACK_ORDER": "by_date", "MASK_INVALID": "1", "INNER_BUFFER": 0, "SAMPLER": "random_walk",
        "LENGTH": 50, "FRACTION": 0, "STEPS": 0, "EPOCHS": 0, "BATCH_SIZE": 0,
        "CANVAS": False, "SEED": 0, "DEVICE": "auto",
        "ATTENTION_GUIDANCE": 0, "METHOD": "random_walk", "CLEAN_LABELS": False,
    },
    "checkdeclarations": {"BUDGET": 20, "FOLDS": 5, "METHOD": "random_walk", "MODEL": None},
    "crossvalidate": {"FOLDS": 5, "REPEATS": 1, "GROUPING": "parcel", "RESUME": False},
    "earlyseason": {
        "METHOD": "random_walk", "CUTOFFS": "6", "TOLERANCE": 2, "FOLDS": 5, "REPEATS": 1,
        "GROUPING": "parcel", "RESUME": False,
    },
    "buildseries": {
        "MAX_CLOUD": 100, "COPY": False, "BANDS": "",
        "MASK_CLASSES": ["cloud", "shadow", "cirrus", "snow"],
    },
    "areaestimate": {"PREDICTED_FIELD": "pred_class", "SAMPLE": "unknown", "CONFIDENCE": 0.95},
    "nextvisits": {"PREDICTED_FIELD": "pred_class", "PURPOSE": "accuracy", "SEED": 0},
    "classify": {"STACK_ORDER": "by_date", "MASK_INVALID": "1", "FRACTION": 0, "DEVICE": "auto"},
}  # fmt: skip
CHOICES = {
    "STACK_ORDER": ["by_date", "by_band"],
    "SAMPLER": ["random_walk", "random_pixels"],
    "BACKBONE": ["squeezenet1_0", "squeezenet1_1", "resnet18", "mobilenet_v3_small", "compact"],
    "WEIGHTS": ["none", "imagenet", "file"],
    "DEVICE": ["auto", "cpu", "cuda", "mps"],
    "METHOD": ["gradcam++", "gradcam"],
    "METHOD_TRAIN": [
        "random_walk", "random_pixels", "hilbert", "snake", "spiral", "tempcnn", "lstm",
        "recurrence_plot", "cnn2d_cnn1d", "unet_hybrid", "cnn3d", "pse_ltae", "lda",
        "random_forest", "gradient_boosting", "svm", "minirocket", "parcel_mean_rf", "committee",
    ],
    "GROUPING": ["parcel", "field", "block"],
    "SAMPLE": ["unknown", "visit_prob", "simple_random", "stratified"],
    "PURPOSE": ["accuracy", "learning"],
    "PROFILE": ["margin", "mean", "and"],
}  # fmt: skip


IDENTIFIERS = {name for names in PARAMETERS.values() for name in names}
# Inputs that a dialog shows at its default size, 688 x 523 on QGIS 3.22.
MOST_INPUTS = 6


def test_every_algorithm_explains_itself(provider):
    for algorithm in provider.own_algorithms():
        assert len(algorithm.shortHelpString()) > 80, algorithm.id()
        assert algorithm.shortDescription().endswith("."), algorithm.id()
        assert len(algorithm.displayName()) > 3, algorithm.id()
        assert len(algorithm.tags()) >= 6, algorithm.id()


def test_every_parameter_has_help_and_a_title(provider):
    for algorithm in provider.own_algorithms():
        for definition in algorithm.parameterDefinitions():
            name = f"{algorithm.id()} {definition.name()}"
            assert definition.help().endswith("."), name
            assert definition.description() not in ("", definition.name()), name


def test_no_text_of_a_dialog_is_taken_for_html(provider):
    for algorithm in provider.own_algorithms():
        texts = [algorithm.shortHelpString(), algorithm.shortDescription(), algorithm.displayName()]
        for definition in algorithm.parameterDefinitions():
            texts += [definition.help(), definition.description()]
            texts += option_texts(definition).values() if definition.type() == "enum" else []
        for text in texts:
            assert not re.search(r"<|&\w+;|&#", text), f"{algorithm.id()}: {text}"


def test_no_help_shows_an_identifier_alone(provider):
    for algorithm in provider.own_algorithms():
        texts = [algorithm.HELP, algorithm.SHORT]
        texts += [definition.help() for definition in algorithm.parameterDefinitions()]
        for text in texts:
            alone = set(re.findall(r"(?<!\()\b([A-Z][A-Z_]+)\b(?!\))", text))
            assert not alone & IDENTIFIERS, f"{algorithm.id()}: {text}"


def test_every_output_is_described(provider):
    for algorithm in provider.own_algorithms():
        for output in algorithm.outputDefinitions():
            name, text = output.name(), algorithm.output_help(output.name())
            assert text.endswith("."), f"{algorithm.id()} {name}"
            assert output.description() not in ("", name), f"{algorithm.id()} {name}"
            assert f"{output.description()} ({name}): {text}" in algorithm.shortHelpString()


def test_no_two_titles_are_the_same(provider):
    titles = [algorithm.displayName() for algorithm in provider.own_algorithms()]
    assert len(set(titles)) == len(titles)


def test_every_group_has_one_id(provider):
    groups = {(algorithm.groupId(), algorithm.group()) for algorithm in provider.own_algorithms()}
    assert all(identity and title for identity, title in groups)
    assert len(groups) == len({identity for identity, _ in groups})


def test_every_algorithm_has_an_icon_of_its_own(provider):
    for algorithm in provider.own_algorithms():
        module = type(algorithm.create()).__module__.rsplit(".", 1)[-1]
        path = ROOT / "resources" / "icons" / f"{module}.svg"
        assert path.stat().st_size > 100, algorithm.id()
        assert not algorithm.icon().isNull(), algorithm.id()
    assert not provider.icon().isNull()


@pytest.mark.parametrize("name", PARAMETERS)
def test_the_fixed_parameters_are_there(provider, name):
    names = {definition.name() for definition in provider.algorithm(name).parameterDefinitions()}
    assert set(PARAMETERS[name]) <= names


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_fixed_outputs_are_there(provider, name):
    names = {definition.name() for definition in provider.algorithm(name).outputDefinitions()}
    assert set(OUTPUTS[name]) <= names


@pytest.mark.parametrize("name", ["modelinfo", "checkenvironment"])
def test_html_and_texts_are_given(provider, name):
    kinds = [definition.type() for definition in provider.algorithm(name).outputDefinitions()]
    assert "outputHtml" in kinds
    assert "outputString" in kinds


@pytest.mark.parametrize("name", DEFAULTS)
def test_the_fixed_defaults_are_kept(provider, name):
    algorithm = provider.algorithm(name)
    defaults = {key: algorithm.parameterDefinition(key).defaultValue() for key in DEFAULTS[name]}
    assert defaults == DEFAULTS[name]


def test_enums_are_static_strings(provider):
    options = {}
    for algorithm in provider.own_algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.type() == "enum":
                name = definition.name()
                assert definition.usesStaticStrings(), f"{algorithm.id()} {name}"
                methods = ("train", "earlyseason", "checkdeclarations")
                if name == "METHOD" and algorithm.name() in methods:
                    name = "METHOD_TRAIN"  # not that of attention
                options.setdefault(name, definition.options())
                assert options[name] == definition.options()
    assert {name: options[name] for name in CHOICES} == CHOICES


def is_mandatory(definition):
    """Return whether a parameter must be given."""
    optional = definition.flags() & definition.Flag.FlagOptional
    return not optional and definition.defaultValue() is None


def is_advanced(definition):
    """Return whether a parameter is listed under the advanced ones."""
    return bool(definition.flags() & definition.Flag.FlagAdvanced)


def inputs_of(algorithm):
    """Return the parameters that are no outputs."""
    return [one for one in algorithm.parameterDefinitions() if not one.isDestination()]


def test_every_mandatory_parameter_is_in_plain_sight(provider):
    for algorithm in provider.own_algorithms():
        for definition in algorithm.parameterDefinitions():
            name = f"{algorithm.id()} {definition.name()}"
            assert not (is_mandatory(definition) and is_advanced(definition)), name


def test_no_mandatory_parameter_follows_an_optional_one(provider):
    for algorithm in provider.own_algorithms():
        outputs = algorithm.destinationParameterDefinitions()
        wanted = [not one.flags() & one.Flag.FlagOptional for one in outputs]
        for mandatory in (list(map(is_mandatory, inputs_of(algorithm))), wanted):
            assert mandatory == sorted(mandatory, reverse=True), algorithm.id()


def test_few_parameters_are_shown_at_once(provider):
    for algorithm in provider.own_algorithms():
        shown = [one.name() for one in inputs_of(algorithm) if not is_advanced(one)]
        assert len(shown) <= MOST_INPUTS, f"{algorithm.id()}: {shown}"


@pytest.fixture
def desktop_font(qgis_app):
    """The font size of a desktop, which is smaller than that of tests."""
    from qgis.PyQt.QtGui import QFont
    from qgis.PyQt.QtWidgets import QApplication

    usual = QApplication.font()
    QApplication.setFont(QFont(usual.family(), 9))
    yield
    QApplication.setFont(usual)


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_dialog_shows_its_inputs_at_its_default_size(provider, dialog_of, desktop_font, name):
    from qgis.PyQt.QtCore import QCoreApplication, QPoint
    from qgis.PyQt.QtWidgets import QScrollArea

    dialog = dialog_of(name)
    dialog.resize(688, 523)
    dialog.show()
    QCoreApplication.processEvents()
    panel = dialog.mainWidget()
    area = panel.findChild(QScrollArea)
    for definition in inputs_of(provider.algorithm(name)):
        if not is_advanced(definition):
            widget = panel.wrappers[definition.name()].wrappedWidget()
            low = widget.mapTo(area, QPoint(0, widget.height())).y()
            assert low <= area.height(), definition.name()
            assert widget.minimumSizeHint().width() < area.width(), definition.name()
    dialog.close()
