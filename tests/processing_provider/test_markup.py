"""Texts of the operator where Qt or a browser may read HTML: they are shown as they are."""

import re
from html import escape

from matplotlib.figure import Figure
from planar_sits.core.report.figures import figure
from planar_sits.core.report.page import paragraph
from planar_sits.processing_provider.layer_texts import map_tip
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsLayerMetadataFormatter,
    QgsProcessingContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QTextEdit

TEXT = '<b>x</b> & "y" &lt;'


def shown(html):
    """Return what Qt shows of HTML, with "<" for the sign that stands for it."""
    document = QTextDocument()
    document.setHtml(html)
    return read(document.toPlainText())


def read(text):
    return text.replace("\u2060", "").replace("\u2039", "<")


def test_a_box_with_a_refusal(provider, tmp_path):
    algorithm = provider.algorithm("modelinfo").create()
    path = str(tmp_path / "<b>x & &lt;.safetensors")
    accepted, message = algorithm.checkParameterValues({"MODEL": path}, QgsProcessingContext())
    assert not accepted
    assert path in read(message)
    assert path in shown(message)
    assert not Qt.mightBeRichText(message)  # how a box tells it


def test_the_summary_of_a_batch(provider, refusal, tmp_path):
    message = refusal("modelinfo", MODEL=str(tmp_path / "<b>x & &lt;.safetensors"))
    assert "<b>x & &lt;.safetensors" in shown(f'<p style="color: red">{message}</p>')


def test_the_log_of_a_dialog(dialog_of, make_run):
    dialog = dialog_of("modelinfo")
    told = make_run("modelinfo").told(f"SERIES: '{TEXT}'")
    dialog.pushInfo(told)
    dialog.pushWarning(told)
    dialog.reportError(told, False)
    assert dialog.findChild(QTextEdit, "txtLog").toPlainText().count(TEXT) == 3


def test_the_page_about_a_layer(make_run):
    from planar_sits.processing_provider.layer_history import history_entry

    run = make_run("train", CLASS_FIELD=TEXT, GROUP_FIELD=TEXT)
    entry = history_entry(run)
    assert TEXT in read(entry)
    layer = QgsVectorLayer("Polygon", "", "memory")
    metadata = layer.metadata()
    metadata.addHistoryItem(entry)
    assert TEXT in shown(QgsLayerMetadataFormatter(metadata).historySectionHtml())


def test_a_map_tip(qgis_app):
    layer = QgsVectorLayer("Polygon?field=pred_class&field=pred_stat", "", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([TEXT, TEXT])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = map_tip({"pred_class": "pred_class", "pred_stat": "pred_stat"})
    text = QgsExpression.replaceExpressionText(tip, context)
    assert shown(text).count(TEXT) == 2


def test_a_report():
    assert TEXT in shown(paragraph(TEXT))


def test_a_figure_with_its_alternative_text():
    fig = Figure(figsize=(1, 1))
    fig.text(0, 0, TEXT)
    html = figure(fig, TEXT, TEXT)
    assert set(re.findall("<([a-z]+)", html)) == {
        "figure", "figcaption", "div", "picture", "source", "img"
    }  # fmt: skip
    assert re.findall('alt="([^"]*)"', html) == [escape(TEXT)]
    assert shown(html[html.index("<figcaption>") :]).strip() == TEXT
