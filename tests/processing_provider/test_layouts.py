"""Layouts of vector outputs: fields in their order, those of an input first."""

from planar_sits.core.compat import FieldKind, field_kind, integer_field, text_field
from planar_sits.core.vectors.columns import INTEGER, REAL, TEXT, Column
from planar_sits.processing_provider.layouts import Layout, column_fields, joined_fields


def test_joined_fields_keep_their_order():
    fields = joined_fields([integer_field("number"), text_field("name")])
    assert fields.names() == ["number", "name"]


def test_fields_of_columns():
    columns = [Column("a", TEXT), Column("b", INTEGER), Column("c", REAL)]
    kinds = [field_kind(field) for field in column_fields(columns)]
    assert kinds == [FieldKind.TEXT, FieldKind.INTEGER, FieldKind.REAL]


def test_added_fields_by_their_stored_names():
    layout = Layout(joined_fields(map(text_field, ("crop", "pred_class"))), inputs=1)
    stored = joined_fields(map(text_field, ("crop", "pred_cla_1")))
    assert layout.added(stored) == {"pred_cla_1": "pred_class"}
