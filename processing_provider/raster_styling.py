"""Colours of attention rasters: when QGIS loads them, as .qml beside them, and as a .qlr."""

import datetime as dt
import os

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsPalettedRasterRenderer,
    QgsPathResolver,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterShader,
    QgsReadWriteContext,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

# matplotlib's viridis (van der Walt and Smith, 2015), perceptually even, at every eighth.
_VIRIDIS = (
    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
    "#fde725",
)  # fmt: skip


def semantic_renderer(layer, colours):
    """Return a renderer of class indices 1 to K by class colour and name.

    Parameters
    ----------
    layer : QgsRasterLayer
    colours : dict of str to str
        #rrggbb by class name, in the order of the classes.
    """
    classes = [
        QgsPalettedRasterRenderer.Class(index, QColor(colour), name)
        for index, (name, colour) in enumerate(colours.items(), 1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def attention_renderer(layer, band, largest):
    """Return a renderer of one band, viridis from 0 to the largest attention."""
    stops = [
        QgsGradientStop(place / (len(_VIRIDIS) - 1), QColor(colour))
        for place, colour in enumerate(_VIRIDIS)
    ]
    ramp = QgsGradientColorRamp(QColor(_VIRIDIS[0]), QColor(_VIRIDIS[-1]), False, stops[1:-1])
    colouring = QgsColorRampShader(
        0,
        largest,
        ramp,
        QgsColorRampShader.Type.Interpolated,
        QgsColorRampShader.ClassificationMode.Continuous,
    )
    colouring.classifyColorRamp(len(_VIRIDIS))
    shader = QgsRasterShader(0, largest)
    shader.setRasterShaderFunction(colouring)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(largest)
    return renderer


class RasterStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles a raster when QGIS loads it.

    Parameters
    ----------
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    """

    def __init__(self, make):
        super().__init__()
        self.make = make

    def postProcessLayer(self, layer, context, feedback):
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsRasterLayer):
            layer.setRenderer(self.make(layer))
            layer.triggerRepaint()


# Kept until loaded: QGIS keeps no reference of its own, and the algorithm may be gone.
_waiting = {}


def style(path, make, context):
    """Style a raster: a .qml beside it, and where QGIS loads it.

    Parameters
    ----------
    path : str
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    context : QgsProcessingContext
    """
    layer = QgsRasterLayer(path)
    layer.setRenderer(make(layer))
    layer.saveNamedStyle(os.path.splitext(path)[0] + ".qml")
    if context.willLoadLayerOnCompletion(path):
        _waiting[path] = RasterStyle(make)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_waiting[path])


def write_time_series(path, dated, largest):
    """Write a layer definition whose layers the temporal controller plays.

    Parameters
    ----------
    path : Path
        Of the .qlr, beside the rasters.
    dated : list of (datetime.date, str)
        Dates and rasters, in order.
    largest : float
        Largest attention, the top of the colour ramp of every layer.
    """
    tree, layers = QgsLayerTree(), []
    days = [date for date, _ in dated]
    ends = days[1:] + [days[-1] + (days[-1] - days[-2] if len(days) > 1 else dt.timedelta(days=1))]
    for (date, raster), end in zip(dated, ends):
        layer = QgsRasterLayer(raster, f"attention {date}")
        layer.setRenderer(attention_renderer(layer, 1, largest))
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(QgsDateTimeRange(_moment(date), _moment(end), True, False))
        temporal.setIsActive(True)
        layer.saveNamedStyle(os.path.splitext(raster)[0] + ".qml")
        layers.append(layer)
        tree.addLayer(layer)
    document, context = QDomDocument("qgis-layer-definition"), QgsReadWriteContext()
    context.setPathResolver(QgsPathResolver(str(path)))  # so that the folder can be moved
    done, message = QgsLayerDefinition.exportLayerDefinition(document, tree.children(), context)
    if not done:
        raise OSError(message)
    path.write_text(document.toString(), encoding="utf-8")


def _moment(date):
    """Return the first moment of a day, in UTC."""
    return QDateTime.fromString(f"{date.isoformat()}T00:00:00Z", Qt.DateFormat.ISODate)


def output_folder(path):
    """Return the folder in which scratch files of an output may lie."""
    return os.path.dirname(os.path.abspath(path)) if path else QgsProcessingUtils.tempFolder()
