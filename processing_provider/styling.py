"""Colours on parcel layers: when QGIS loads them, and as .qml beside files."""

import os

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRendererCategory,
    QgsVectorLayer,
)

_UNCLASSIFIED = "#d9d9d9"


def class_renderer(colours):
    """Return a renderer of ``pred_class`` by class colour; grey for parcels left out.

    Parameters
    ----------
    colours : dict of str to str
        #rrggbb by class name.
    """
    categories = [
        QgsRendererCategory(name, _fill(colour), name) for name, colour in colours.items()
    ]
    categories.append(QgsRendererCategory("", _fill(_UNCLASSIFIED), "not classified"))
    return QgsCategorizedSymbolRenderer("pred_class", categories)


def _fill(colour):
    """Return a fill symbol with a thin dark outline."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "outline_color": "#404040", "outline_width": "0.1"}
    )


def right_renderer():
    """Return a renderer of ``right``: whether the decision on a parcel was right.

    Colours are told apart with colour vision deficiencies too.
    """
    categories = [
        QgsRendererCategory(1, _fill("#9ecae1"), "right"),
        QgsRendererCategory(0, _fill("#d55e00"), "wrong"),
        QgsRendererCategory("", _fill(_UNCLASSIFIED), "not tested"),
    ]
    return QgsCategorizedSymbolRenderer("right", categories)


class ParcelStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles parcels when QGIS loads them.

    Parameters
    ----------
    make : callable
        Returns the renderer.
    """

    def __init__(self, make):
        super().__init__()
        self.make = make

    def postProcessLayer(self, layer, context, feedback):
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsVectorLayer):
            layer.setRenderer(self.make())
            layer.triggerRepaint()


# QGIS keeps no reference of its own to a post-processor, and the algorithm may be gone
# by the time the layer is loaded: one style per output is kept here.
_waiting = {}


def style_parcels(identity, make, context):
    """Have parcels styled: when QGIS loads them, and by a .qml beside a file.

    Parameters
    ----------
    identity : str
        What the sink calls its output: a path, or the id of a memory layer.
    make : callable
        Returns a new renderer.
    context : QgsProcessingContext
    """
    if context.willLoadLayerOnCompletion(identity):
        _waiting[identity] = ParcelStyle(make)
        context.layerToLoadOnCompletionDetails(identity).setPostProcessor(_waiting[identity])
    path = identity.split("|")[0]
    if not os.path.isfile(path):
        return
    layer = QgsProcessingUtils.mapLayerFromString(identity, context)
    if layer is not None:
        layer.setRenderer(make())
        layer.saveNamedStyle(os.path.splitext(path)[0] + ".qml")
