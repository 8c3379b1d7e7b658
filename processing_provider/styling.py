"""Class colours on output layers: when QGIS loads them, and as .qml beside files."""

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


class ClassStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles the classified parcels when QGIS loads them.

    Parameters
    ----------
    colours : dict of str to str
        #rrggbb by class name.
    """

    def __init__(self, colours):
        super().__init__()
        self.colours = colours

    def postProcessLayer(self, layer, context, feedback):
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsVectorLayer):
            layer.setRenderer(class_renderer(self.colours))
            layer.triggerRepaint()


# QGIS keeps no reference of its own to a post-processor, and the algorithm may be gone
# by the time the layer is loaded: one style per output is kept here.
_waiting = {}


def style_when_loaded(identity, colours, context):
    """Have the output styled when QGIS loads it, if it will.

    Parameters
    ----------
    identity : str
        What the sink calls its output.
    colours : dict of str to str
        #rrggbb by class name.
    context : QgsProcessingContext
    """
    if context.willLoadLayerOnCompletion(identity):
        _waiting[identity] = ClassStyle(colours)
        context.layerToLoadOnCompletionDetails(identity).setPostProcessor(_waiting[identity])


def write_style_beside(identity, colours, context):
    """Write a .qml beside a file output, so that it opens in its colours anywhere.

    Parameters
    ----------
    identity : str
        What the sink calls its output: a path, or the id of a memory layer.
    colours : dict of str to str
    context : QgsProcessingContext
    """
    path = identity.split("|")[0]
    if not os.path.isfile(path):
        return
    layer = QgsProcessingUtils.mapLayerFromString(identity, context)
    if layer is not None:
        layer.setRenderer(class_renderer(colours))
        layer.saveNamedStyle(os.path.splitext(path)[0] + ".qml")
