"""Fields as the format of a file takes them."""

import pytest
from planar_sits.core.compat import integer_field, real_field, text_field
from planar_sits.processing_provider.file_fields import FileFields, as_text
from planar_sits.processing_provider.layouts import Layout, joined_fields
from qgis.core import QgsFeature, QgsField, QgsWkbTypes
from qgis.PyQt.QtCore import QTime, QVariant


def file_fields(fields, driver="GPKG", geometry=QgsWkbTypes.Type.Polygon):
    return FileFields(Layout(joined_fields(fields), geometry), driver, "geom")


def names(fields):
    return [field.name() for field in fields.fields]


def test_fields_of_the_usual_kind_are_kept(qgis_app):
    fields = file_fields([integer_field("fid"), text_field("crop"), real_field("a:b")])
    assert names(fields) == ["fid", "crop", "a:b"]
    assert fields.notes == []


@pytest.mark.parametrize(
    ("field", "driver", "name"),
    [
        (text_field("fid"), "GPKG", "fid_1"),
        (real_field("Fid"), "GPKG", "Fid_1"),
        (text_field("fid"), "GeoJSON", "fid"),
        (text_field("GEOM"), "GPKG", "GEOM_1"),
        (text_field("geom"), "ESRI Shapefile", "geom"),
        (integer_field("OGC_FID"), "SQLite", "OGC_FID_1"),
        (text_field('a\n"b'), "CSV", "a__b"),
        (text_field(""), "CSV", "field"),
    ],
)
def test_names_that_a_format_cannot_hold_are_changed(qgis_app, field, driver, name):
    fields = file_fields([field], driver)
    assert names(fields) == [name]
    assert len(fields.notes) == (name != field.name())
    assert all(repr(field.name())[1:-1] in repr(note) for note in fields.notes)


def test_a_table_without_geometry_may_have_a_field_of_its_name(qgis_app):
    fields = file_fields([text_field("geom")], geometry=QgsWkbTypes.Type.NoGeometry)
    assert names(fields) == ["geom"]


def test_names_that_differ_in_case_alone_are_told_apart(qgis_app):
    fields = file_fields([text_field(name) for name in ("crop", "Crop", "crop_1", "CROP")])
    assert names(fields) == ["crop", "Crop_2", "crop_1", "CROP_3"]
    assert fields.notes[0] == "The field 'Crop' is renamed 'Crop_2' in the file."


def test_names_that_a_shapefile_cuts_do_not_take_those_of_others(qgis_app):
    wished = ("pred_class_1", "pred_class", "éééééé", "population_1", "population_2")
    fields = file_fields([text_field(name) for name in wished], "ESRI Shapefile")
    assert names(fields) == ["pred_cla_1", "pred_class", "ééééé", "population", "populati_1"]
    assert len(fields.notes) == 4


def test_lists_objects_and_times_become_text(qgis_app):
    kinds = (QVariant.Map, QVariant.StringList, QVariant.Time, QVariant.ULongLong)
    fields = file_fields([QgsField(name, kind) for name, kind in zip("abcd", kinds)])
    feature = QgsFeature()
    feature.setAttributes([{"x": [1, "é"]}, ["a", "b"], QTime(1, 2), 2**63])
    assert fields.feature(feature).attributes() == [
        '{"x": [1, "é"]}',
        '["a", "b"]',
        "01:02:00",
        str(2**63),
    ]
    assert len(fields.notes) == 4
    assert "becomes text" in fields.notes[0]


@pytest.mark.parametrize("null", [None, QVariant(QVariant.String)])
def test_null_stays_null(qgis_app, null):
    assert as_text(null) is None
