"""Fields of layers in every version of QGIS."""

import pytest


@pytest.mark.parametrize(
    ("kind", "value", "numeric"), [("integer", 7, True), ("real", 0.25, True), ("text", "x", False)]
)
def test_fields_keep_their_values(qgis_app, kind, value, numeric):
    from planar_sits.core import compat
    from qgis.core import QgsFeature, QgsFields

    field = getattr(compat, f"{kind}_field")("name")
    assert field.name() == "name"
    assert field.isNumeric() == numeric
    fields = QgsFields()
    fields.append(field)
    feature = QgsFeature(fields)
    feature["name"] = value
    assert feature["name"] == value
