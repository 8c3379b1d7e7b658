"""Field names, map tip and style by confidence of result layers."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from ..core.job.field_titles import field_title
from .translation import translated
from .vector_styles import confidence_renderer

# Styles in the menu of a layer.
RESULT, CONFIDENCE = "Result", "Confidence"
# Lines of the map tip: field, text before it, whether it is a probability.
_TIP = (
    ("pred_conf", "Confidence", True),
    ("pred_2nd", "Second class", False),
    ("pred_set", "Possible classes", False),
    ("decl_class", "Declared", False),
    ("decl_wrong", "Wrong with", True),
    ("visit_why", "Visit", False),
    ("pred_stat", "Status", False),
    ("decl_stat", "Status", False),
)


def describe_layer(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Give a layer the names of its fields and, of classified parcels, a map tip.

    Parameters
    ----------
    layer : QgsVectorLayer
        Changed in place.
    names : mapping of str to str
        Fields of the layer that this plugin added: their names in its layout, by those in the
        file, which a format may have changed.
    """
    for index, name in enumerate(layer.fields().names()):
        title = field_title(names.get(name, ""))
        if title:
            layer.setFieldAlias(index, translated(title))
    stored = {wanted: name for name, wanted in names.items()}
    if "pred_class" in stored and layer.isSpatial():
        layer.setMapTipTemplate(map_tip(stored))


def add_confidence_style(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Add a second style to a layer with confidences, for its menu *Styles*.

    Parameters
    ----------
    layer : QgsVectorLayer
        With its first style, which remains the current one.
    names : mapping of str to str
        See `describe_layer`.
    """
    field = {wanted: name for name, wanted in names.items()}.get("pred_conf")
    manager = layer.styleManager()
    result, confidence = translated(RESULT), translated(CONFIDENCE)
    if field is None or not layer.isSpatial() or confidence in manager.styles():
        return
    first: QgsFeatureRenderer = layer.renderer().clone()
    manager.renameStyle(manager.currentStyle(), result)
    manager.addStyleFromLayer(confidence)
    manager.setCurrentStyle(confidence)
    layer.setRenderer(confidence_renderer(field))
    manager.setCurrentStyle(result)
    layer.setRenderer(first)


def map_tip(stored: Mapping[str, str]) -> str:
    """Return the HTML of a map tip: class, confidence, second class, status.

    Parameters
    ----------
    stored : mapping of str to str
        Names of the fields in the file, by those in the layout.
    """
    lines = [f"<b>[% {_escaped(stored['pred_class'], _told('not classified'))} %]</b>"]
    for name, text, probability in _TIP:
        if name not in stored:
            continue
        field = _quoted(stored[name])
        shown = f"round(100 * {field}) || ' %'" if probability else _escaped(stored[name])
        lines.append(f"[% coalesce('<br>{_told(text)}: ' || {shown}, '') %]")
    return "\n".join(lines)


def _told(text: str) -> str:
    """Return a text in the language of QGIS, for a string in an expression."""
    return translated(text).replace("'", "''")


def _quoted(field: str) -> str:
    return '"' + field.replace('"', '""') + '"'


def _escaped(field: str, missing: str = "") -> str:
    """Return an expression for the text of a field; names of classes are no HTML."""
    text = f"replace(replace({_quoted(field)}, '&', '&amp;'), '<', '&lt;')"
    return f"coalesce({text}, '{missing}')" if missing else text
