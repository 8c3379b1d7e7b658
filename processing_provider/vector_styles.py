"""Colours of parcel layers, and how they get to a layer that QGIS loads."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ..core.colours import CONFIDENCE, SUSPICION
from ..core.series.field_values import class_label
from .translation import translated

_UNCLASSIFIED = "#d9d9d9"


def class_renderer(colours: dict[str, str]) -> QgsCategorizedSymbolRenderer:
    """Return a renderer of ``pred_class`` by class colour; grey for parcels left out.

    Parameters
    ----------
    colours : dict of str to str
        #rrggbb by class name.
    """
    categories = [
        QgsRendererCategory(name, fill(colour), name) for name, colour in colours.items()
    ]
    categories.append(QgsRendererCategory("", fill(_UNCLASSIFIED), translated("not classified")))
    return QgsCategorizedSymbolRenderer("pred_class", categories)


def right_renderer() -> QgsCategorizedSymbolRenderer:
    """Return a renderer of ``right``: whether the decision on a parcel was right.

    The colours differ with colour vision deficiencies too.
    """
    categories = [
        QgsRendererCategory(1, fill("#9ecae1"), translated("right")),
        QgsRendererCategory(0, fill("#d55e00"), translated("wrong")),
        QgsRendererCategory("", fill(_UNCLASSIFIED), translated("not tested")),
    ]
    return QgsCategorizedSymbolRenderer("right", categories)


def suspicion_renderer() -> QgsRuleBasedRenderer:
    """Return a renderer of ``decl_wrong`` by shades, the most suspicious drawn last.

    Parcels that were not judged are grey.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    none = QgsRuleBasedRenderer.Rule(fill(_UNCLASSIFIED), 0, 0, '"decl_wrong" IS NULL')
    none.setLabel(translated("not judged"))
    root.appendChild(none)
    for low, high, colour in SUSPICION:
        below = f' AND "decl_wrong" < {high}' if high < 1 else ""
        rule = QgsRuleBasedRenderer.Rule(fill(colour), 0, 0, f'"decl_wrong" >= {low}{below}')
        rule.setLabel(translated(f"wrong with {100 * low:.0f} to {100 * high:.0f} %"))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def visit_renderer() -> QgsFeatureRenderer:
    """Return a renderer of ``visit_rank``: parcels to visit, and all others."""
    root = QgsRuleBasedRenderer.Rule(None)
    for label, rule, colour in (
        ("visit", '"visit_rank" IS NOT NULL', "#d55e00"),
        ("no visit", "ELSE", _UNCLASSIFIED),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(fill(colour), 0, 0, rule, translated(label)))
    return QgsRuleBasedRenderer(root)


def confidence_renderer(field: str = "pred_conf") -> QgsRuleBasedRenderer:
    """Return a renderer of the confidence by shades, dark where it is high.

    Parcels without one are grey.

    Parameters
    ----------
    field : str
    """
    root, quoted = QgsRuleBasedRenderer.Rule(None), '"' + field.replace('"', '""') + '"'
    none = QgsRuleBasedRenderer.Rule(fill(_UNCLASSIFIED), 0, 0, f"{quoted} IS NULL")
    none.setLabel(translated("not classified"))
    root.appendChild(none)
    for low, high, colour in CONFIDENCE:
        below = f" AND {quoted} < {high}" if high < 1 else ""
        rule = QgsRuleBasedRenderer.Rule(fill(colour), 0, 0, f"{quoted} >= {low}{below}")
        rule.setLabel(translated(f"{100 * low:.0f} to {100 * high:.0f} %"))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def fill(colour: str) -> QgsFillSymbol:
    """Return a fill symbol with a thin dark outline."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": "#404040", "outline_width": "0.1"}
    )


class ParcelStyle(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles parcels when QGIS loads them.

    Parameters
    ----------
    make : callable or None
        Returns a new renderer.
    then : callable, optional
        Takes the styled layer.
    """

    def __init__(
        self,
        make: Callable[[], QgsFeatureRenderer] | None,
        then: Callable[[QgsVectorLayer], None] | None = None,
    ):
        super().__init__()
        self.make, self.then = make, then

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsVectorLayer):
            if self.make is not None:
                layer.setRenderer(self.make())
            if self.then is not None:
                self.then(layer)
            layer.triggerRepaint()


# QGIS holds no reference to a post-processor, and the algorithm may be deleted before the
# layer is loaded: one style per output is kept here.
_waiting: dict[str, ParcelStyle] = {}


def style_loaded(
    identity: str,
    make: Callable[[], QgsFeatureRenderer] | None,
    context: QgsProcessingContext,
    then: Callable[[QgsVectorLayer], None] | None = None,
) -> None:
    """Style a layer when QGIS loads it, where the operator asked for that.

    Parameters
    ----------
    identity : str
        Identity of the layer for QGIS: a path, or the id of a memory layer.
    make : callable or None
        Returns a new renderer.
    context : QgsProcessingContext
    then : callable, optional
        Takes the styled layer.
    """
    if context.willLoadLayerOnCompletion(identity):
        _waiting[identity] = ParcelStyle(make, then)
        context.layerToLoadOnCompletionDetails(identity).setPostProcessor(_waiting[identity])


def layer_colours(layer: QgsVectorLayer | None, class_field: str) -> dict[str, str]:
    """Return the colours of the classes in a layer that is styled by its class field.

    Parameters
    ----------
    layer : QgsVectorLayer or None
    class_field : str

    Returns
    -------
    dict of str to str
        #rrggbb by class name; empty if the layer is styled otherwise.
    """
    renderer = layer.renderer() if layer is not None else None
    if (
        not isinstance(renderer, QgsCategorizedSymbolRenderer)
        or renderer.classAttribute().strip('"') != class_field
    ):
        return {}
    colours = {}
    for category in renderer.categories():
        value, symbol = category.value(), category.symbol()
        for one in value if isinstance(value, list) else [value]:  # a category of several values
            label = class_label(one)
            if label and symbol is not None:
                colours[label] = symbol.color().name()
    return colours
