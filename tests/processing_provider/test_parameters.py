"""Parameter groups that several algorithms share."""

import pytest
from qgis.core import QgsProcessingParameterDefinition

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
