"""Parameter groups that several algorithms share."""

import pytest
from planar_sits.processing_provider.parameters import (
    enum_parameter,
    integer_parameter,
    option_texts,
    options_help,
    real_parameter,
    several_parameter,
    translate_options,
)
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterNumber

Flag = QgsProcessingParameterDefinition.Flag
SERIES = (
    "SERIES",
    "DATES",
    "BANDS",
    "STACK_ORDER",
    "MASKS",
    "MASK_INVALID",
    "SEASON_START",
    "SEASON_END",
)


def test_an_enum_has_static_strings(qgis_app):
    definition = enum_parameter("DEVICE", "Device", {"auto": "Automatic", "cpu": "CPU"}, "auto")
    assert definition.usesStaticStrings()
    assert definition.options() == ["auto", "cpu"]
    assert option_texts(definition) == {"auto": "Automatic", "cpu": "CPU"}
    assert definition.defaultValue() == "auto"


def test_the_help_has_texts_and_identifiers_of_options(qgis_app):
    options = {"a": "First", "b": "Second", "c": "Third"}
    definition = several_parameter("MANY", "Many", options, ("a", "c"))
    assert definition.allowMultiple() and definition.defaultValue() == ["a", "c"]
    assert options_help(definition) == (
        " One of: First (a); Second (b); Third (c). Default: First (a); Third (c)."
    )
    translate_options(definition, str.upper)
    assert option_texts(definition)["b"] == "SECOND"


def test_a_whole_number_has_limits(qgis_app):
    definition = integer_parameter("COUNT", "Count", 3, (1, 9))
    assert definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    assert (definition.minimum(), definition.maximum(), definition.defaultValue()) == (1, 9, 3)


def test_a_real_number_may_have_one_limit(qgis_app):
    definition = real_parameter("BUFFER", "Buffer", 0.0, (0.0, None))
    assert definition.dataType() == QgsProcessingParameterNumber.Type.Double
    assert definition.minimum() == 0
    assert definition.maximum() > 1e300


@pytest.mark.parametrize(
    "algorithm",
    ["train", "classify", "temporalattention", "spatialattention", "planarimages", "crossvalidate"],
)
def test_the_series_group_comes_as_a_whole(provider, algorithm):
    definitions = provider.algorithm(algorithm).parameterDefinitions()
    names = [definition.name() for definition in definitions]
    first = names.index("SERIES")
    assert tuple(names[first : first + len(SERIES)]) == SERIES


@pytest.mark.parametrize(
    ("algorithm", "names"),
    [("train", ("EPOCHS", "BATCH_SIZE", "FRACTION", "STEPS")), ("classify", ("BATCH_SIZE",))],
)
def test_automatic_is_the_default(provider, algorithm, names):
    for name in names:
        definition = provider.algorithm(algorithm).parameterDefinition(name)
        assert definition.defaultValue() == definition.minimum() == 0, name
        assert "0: " in definition.help(), name


def test_methods_of_their_own_samplers_have_no_sampler(provider):
    assert provider.algorithm("train").parameterDefinition("SAMPLER") is not None
    assert provider.algorithm("crossvalidate").parameterDefinition("SAMPLER") is None


def test_run_and_segment_groups_are_advanced(provider):
    algorithm = provider.algorithm("train")
    for name in ("LENGTH", "FRACTION", "STEPS", "CANVAS", "SEED", "DEVICE", "BATCH_SIZE"):
        assert algorithm.parameterDefinition(name).flags() & Flag.FlagAdvanced, name


def test_a_report_is_optional_and_made_by_default(provider):
    definition = provider.algorithm("modelinfo").parameterDefinition("REPORT")
    assert definition.flags() & Flag.FlagOptional
    assert definition.createByDefault()
