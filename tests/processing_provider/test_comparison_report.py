"""The setting of a report of a cross-validation; its page is in test_cross_validate.py."""

import pytest
from planar_sits.processing_provider.comparison_report import map_unit
from qgis.core import QgsCoordinateReferenceSystem


@pytest.mark.parametrize(("crs", "unit"), [("EPSG:32632", "m"), ("EPSG:4326", "degrees")])
def test_the_map_unit_of_a_crs(qgis_app, crs, unit):
    assert map_unit(QgsCoordinateReferenceSystem(crs)) == unit
