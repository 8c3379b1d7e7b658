"""Colours of parcel layers."""

from planar_sits.processing_provider.vector_styles import (
    ParcelStyle,
    class_renderer,
    layer_colours,
    right_renderer,
    style_loaded,
    suspicion_renderer,
)
from planar_sits.tests.support.layers import FAR, polygons
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate


def test_the_renderer_has_a_colour_for_parcels_left_out(qgis_app):
    renderer = class_renderer({"wheat": "#ff0000"})
    assert renderer.classAttribute() == "pred_class"
    assert [c.label() for c in renderer.categories()] == ["wheat", "not classified"]
    assert renderer.categories()[0].symbol().color().name() == "#ff0000"


def test_right_and_wrong_differ(qgis_app):
    renderer = right_renderer()
    assert renderer.classAttribute() == "right"
    assert [c.value() for c in renderer.categories()] == [1, 0, ""]
    assert len({c.symbol().color().name() for c in renderer.categories()}) == 3


def test_suspicion_has_a_shade_for_each_probability(qgis_app):
    renderer = suspicion_renderer()
    rules = renderer.rootRule().children()
    expressions = [rule.filterExpression() for rule in rules]
    assert expressions[0] == '"decl_wrong" IS NULL'
    assert expressions[1] == '"decl_wrong" >= 0.0 AND "decl_wrong" < 0.1'
    assert expressions[-1] == '"decl_wrong" >= 0.9'
    assert len({rule.symbol().color().name() for rule in rules}) == 5


def test_a_layer_that_is_loaded_gets_a_post_processor(qgis_app):
    layer, context = polygons(FAR), QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("output", None)
    context.addLayerToLoadOnCompletion(layer.id(), details)
    style_loaded(layer.id(), right_renderer, context)
    processor = context.layerToLoadOnCompletionDetails(layer.id()).postProcessor()
    processor.postProcessLayer(layer, context, None)
    assert layer.renderer().classAttribute() == "right"


def test_rasters_are_left_alone(qgis_app, series):
    raster = QgsRasterLayer(series["SERIES"][0])
    before = raster.renderer().type()
    ParcelStyle(right_renderer).postProcessLayer(raster, QgsProcessingContext(), None)
    assert raster.renderer().type() == before


def test_colours_come_from_the_categories_of_the_class_field(parcels):
    layer = QgsVectorLayer(parcels)
    renderer = class_renderer({"vineyard": "#123456"})
    renderer.setClassAttribute("crop")
    layer.setRenderer(renderer)
    assert layer_colours(layer, "crop")["vineyard"] == "#123456"
    assert layer_colours(layer, "parcel") == {}


def test_a_layer_without_categories_has_no_colours(parcels):
    assert layer_colours(QgsVectorLayer(parcels), "crop") == {}
    assert layer_colours(None, "crop") == {}


def test_classes_of_a_style_have_the_names_of_the_field_values(parcels):
    """A whole real is '3' as a class, so that its colour must be found by '3'."""
    layer, fill = QgsVectorLayer(parcels), QgsFillSymbol.createSimple({"color": "#123456"})
    values = [3.0, QDate(2017, 4, 15), True, None, float("nan"), ["rye", 4.0]]
    categories = [QgsRendererCategory(value, fill.clone(), "") for value in values]
    layer.setRenderer(QgsCategorizedSymbolRenderer("crop", categories))
    assert set(layer_colours(layer, "crop")) == {"3", "2017-04-15", "true", "rye", "4"}


def test_visits_are_told_from_other_parcels(qgis_app):
    from planar_sits.processing_provider.vector_styles import visit_renderer

    renderer = visit_renderer()  # owns the rules
    rules = renderer.rootRule().children()
    assert [rule.label() for rule in rules] == ["visit", "no visit"]
    assert rules[0].filterExpression() == '"visit_rank" IS NOT NULL' and rules[1].isElse()
