"""The group field of an algorithm; the groups themselves: core/job."""

import pytest


@pytest.mark.parametrize("name", ["train", "crossvalidate"])
def test_the_group_field_is_a_field_of_the_parcels(provider, name):
    definition = provider.algorithm(name).parameterDefinition("HIERARCHY_FIELD")
    assert definition.parentLayerParameterName() == "PARCELS"
