"""Folds: parameters that two algorithms share, and where the finished ones are kept."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import folds, inputs


@pytest.mark.parametrize("algorithm", ["crossvalidate", "earlyseason"])
def test_both_algorithms_have_the_same_folds(provider, algorithm):
    definitions = [
        provider.algorithm(name).parameterDefinition(parameter)
        for name in ("crossvalidate", algorithm)
        for parameter in (
            "FOLDS",
            "GROUPING",
            "GROUP_FIELD",
            "BLOCK_SIZE",
            "REPEATS",
            "RESUME",
            "CLUSTER",
        )
    ]
    half = len(definitions) // 2
    for one, other in zip(definitions[:half], definitions[half:]):
        assert one.help() == other.help()
        assert one.defaultValue() == other.defaultValue()


def test_the_group_field_is_for_its_grouping_alone(make_run, series, parcels):
    chosen = {**series, "PARCELS": parcels, "GROUP_FIELD": "crop"}
    by_field = make_run("earlyseason", **chosen, GROUPING="field")
    source = inputs.parcel_source(by_field)
    assert folds.read_group_field(by_field, None, source) == "crop"
    by_parcel = make_run("earlyseason", **chosen, GROUPING="parcel")
    assert folds.read_group_field(by_parcel, None, source) == ""
    missing = make_run("earlyseason", **{**chosen, "GROUP_FIELD": "farm"}, GROUPING="field")
    with pytest.raises(PlanarSitsError, match="GROUP_FIELD.*'farm'"):
        folds.read_group_field(missing, None, source)
