"""The setting of a report of a comparison; its page is in test_cross_validate.py."""

import types

import pytest
from osgeo import osr
from planar_sits.core.job import comparison
from planar_sits.core.series.reference import Reference
from planar_sits.tests.support.commands import job


def utm():
    """Return the reference system of zone 32."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32632)
    return system


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Each parcel by itself"),
        ({"GROUPING": "field", "GROUP_FIELD": "farm"}, "the same value of 'farm'"),
        ({"GROUPING": "block", "BLOCK_SIZE": "300"}, "in one square of 300 map units."),
    ],
)
def test_the_grouping_in_a_sentence(values, sentence):
    crs = Reference.of(utm())
    series = types.SimpleNamespace(crs=crs, start=1, end=2, acquisitions=[1], notes=["note"])
    background = comparison.Background(
        series, None, None, {}, [], ["warning"], "m", [("GDAL", "3.6")]
    )
    setting = comparison._setting(job("crossvalidate", **values), background)
    assert sentence in setting.grouping_description
    assert setting.crs.startswith("EPSG:32632 ") and setting.versions == [("GDAL", "3.6")]
    assert setting.warnings == ["note", "warning"]
