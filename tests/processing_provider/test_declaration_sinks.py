"""Fields of judged declarations."""

from planar_sits.processing_provider.declaration_sinks import DeclarationFields, declaration_fields
from planar_sits.tests.support.layers import FAR, polygons


def test_fields_follow_those_of_the_input(qgis_app):
    names = [field.name() for field in DeclarationFields(polygons(FAR).fields()).fields]
    assert names == ["name", *(field.name() for field in declaration_fields())]


def test_fields_of_the_input_are_kept_under_other_names(qgis_app):
    layer = polygons(FAR)
    layer.dataProvider().addAttributes([declaration_fields()[0]])
    layer.updateFields()
    results = DeclarationFields(layer.fields())
    names = [field.name() for field in results.fields]
    assert len(set(names)) == len(names) == 9
    assert "decl_class" in results.notes[0]
