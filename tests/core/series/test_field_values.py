"""Class names from field values of every type."""

import datetime as dt
import math

import pytest
from planar_sits.core.series.field_values import class_label


@pytest.mark.parametrize(
    ("value", "label"),
    [
        (None, None),
        ("", None),
        ("  ", None),
        (" wheat ", "wheat"),
        ("nan", "nan"),
        (3, "3"),
        (-3, "-3"),
        (0, "0"),
        (2**40, "1099511627776"),
        (3.0, "3"),
        (-0.0, "0"),
        (3.5, "3.5"),
        (0.1 + 0.2, "0.3"),
        (1e20, "100000000000000000000"),
        (math.nan, None),
        (math.inf, None),
        (-math.inf, None),
        (True, "true"),
        (False, "false"),
        (b"rye", "rye"),
        (b"\xff\x00", "ff00"),
        (b"", None),
        (["rye", 3.0, None, " "], "rye, 3"),
        ([], None),
        ([math.nan], None),
        ({"b": 1, "a": "é"}, '{"a": "é", "b": 1}'),
        ({}, None),
        (dt.date(2017, 4, 15), "2017-04-15"),
        (dt.datetime(2017, 4, 15, 10, 30), "2017-04-15T10:30:00"),
        (dt.time(10, 30), "10:30:00"),
    ],
)
def test_values_of_python(value, label):
    assert class_label(value) == label


def test_values_of_qt(qgis_app):
    from qgis.core import NULL
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

    day, time = QDate(2017, 4, 15), QTime(10, 30)
    assert class_label(NULL) is None
    assert class_label(day) == "2017-04-15"
    assert class_label(QDateTime(day, time)) == "2017-04-15T10:30:00"
    assert class_label(time) == "10:30:00"
    assert class_label(QByteArray(b"rye")) == "rye"
    for empty in (QDate(), QDateTime(), QByteArray()):
        assert class_label(empty) is None


def test_letters_with_accents_have_one_form():
    assert class_label("Mai\u0308s") == class_label("Ma\u00efs")


FIELDS = {
    "date": ("date", "2017-04-15"),
    "datetime": ("datetime", "2017-04-15T10:30:00"),
    "bool": ("boolean", "true"),
    "real": ("double", "3"),
    "binary": ("binary", "rye"),
    "string[]": ("string[]", "a, b"),
}


@pytest.mark.parametrize("kind", FIELDS)
def test_values_of_a_layer(qgis_app, kind):
    from qgis.core import QgsFeature, QgsVectorLayer
    from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

    values = {
        "date": QDate(2017, 4, 15),
        "datetime": QDateTime(QDate(2017, 4, 15), QTime(10, 30)),
        "bool": True,
        "real": 3.0,
        "binary": QByteArray(b"rye"),
        "string[]": ["a", "b"],
    }
    layer = QgsVectorLayer(f"None?field=crop:{FIELDS[kind][0]}", "t", "memory")
    for value in (values[kind], None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        layer.dataProvider().addFeatures([feature])
    labels = [class_label(feature["crop"]) for feature in layer.getFeatures()]
    assert labels == [FIELDS[kind][1], None]
