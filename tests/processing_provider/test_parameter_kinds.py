"""Kinds of parameters: options and their texts, limits of numbers."""

from planar_sits.processing_provider.parameter_kinds import (
    enum_parameter,
    integer_parameter,
    option_texts,
    options_help,
    real_parameter,
    several_parameter,
    translate_options,
)
from qgis.core import QgsProcessingParameterNumber


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
