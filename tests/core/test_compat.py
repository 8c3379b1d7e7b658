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


def test_kinds_of_fields(qgis_app):
    from planar_sits.core.compat import (
        FieldKind,
        field_kind,
        integer_field,
        long_field,
        real_field,
        text_field,
    )

    fields = (integer_field("a"), long_field("a"), real_field("a"), text_field("a"))
    assert [field_kind(field) for field in fields] == [
        FieldKind.INTEGER,
        FieldKind.INTEGER,
        FieldKind.REAL,
        FieldKind.TEXT,
    ]


def test_kinds_of_fields_of_files(qgis_app):
    from planar_sits.core.compat import FieldKind, field_kind
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    names = ("Bool", "Date", "DateTime", "ByteArray", "UInt", "Time", "StringList")
    kinds = [field_kind(QgsField("a", getattr(QVariant, name))) for name in names]
    assert kinds == [
        FieldKind.BOOLEAN,
        FieldKind.DATE,
        FieldKind.DATE,
        FieldKind.BINARY,
        FieldKind.UNSIGNED,
        FieldKind.OTHER,
        FieldKind.OTHER,
    ]
