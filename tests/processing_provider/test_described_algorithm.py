"""What QGIS lists of an algorithm: instances, help of its parameters and outputs, icon."""

import pytest
from planar_sits.processing_provider.described_algorithm import DescribedAlgorithm
from planar_sits.processing_provider.parameter_kinds import integer_parameter
from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterDefinition


class Example(DescribedAlgorithm):
    """An algorithm with a parameter and an output."""

    NAME, TITLE, GROUP, HELP = "example", "Example", "Help", "Counts things."

    def add_parameters(self):
        self.add(integer_parameter("COUNT", "Count", 3, (1, 9)), "Number of things.")
        self.add(integer_parameter("RARE", "Rare", 1, (1, 9)), "Rarely set.", advanced=True)
        self.add_output(QgsProcessingOutputNumber, "SUM", "Sum", "Number of all.")


@pytest.fixture
def example(qgis_app):
    algorithm = Example()
    algorithm.initAlgorithm()
    return algorithm


def test_every_algorithm_makes_fresh_instances(provider):
    for algorithm in provider.own_algorithms():
        first, second = algorithm.createInstance(), algorithm.create()
        assert type(first) is type(second) is type(algorithm)
        assert first is not second
        assert second.id() == algorithm.id()
        names = [definition.name() for definition in second.parameterDefinitions()]
        assert names == [definition.name() for definition in algorithm.parameterDefinitions()]


def test_help_names_the_default(example):
    assert example.parameterDefinition("COUNT").help() == "Number of things. Default: 3."


def test_advanced_parameters(example):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    flags = [example.parameterDefinition(name).flags() for name in ("COUNT", "RARE")]
    assert [bool(flag & advanced) for flag in flags] == [False, True]


def test_outputs_have_a_help(example):
    assert example.output_help("SUM") == "Number of all."
    assert example.shortHelpString().splitlines()[-1] == "Sum (SUM): Number of all."
    assert example.shortHelpString().startswith("Counts things.")


def test_an_algorithm_without_an_icon_gets_that_of_the_plugin(example):
    assert not example.icon().isNull()
