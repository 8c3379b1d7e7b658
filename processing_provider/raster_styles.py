"""Colours of attention rasters: in the project, in .qml files and in a .qlr file."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPathResolver,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsReadWriteContext,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import PlanarSitsError
from .style_files import is_foreign, layer_style, write_style
from .translation import translated

# matplotlib's viridis (van der Walt and Smith, 2015), perceptually even, at every eighth.
_VIRIDIS = (
    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
    "#fde725",
)  # fmt: skip


def semantic_renderer(layer: QgsRasterLayer, colours: dict[str, str]) -> QgsPalettedRasterRenderer:
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


def attention_renderer(
    layer: QgsRasterLayer, band: int, largest: float
) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer of one band, viridis from 0 to the largest attention.

    Parameters
    ----------
    layer : QgsRasterLayer
    band : int
        From 1.
    largest : float
    """
    stops = [
        QgsGradientStop(index / (len(_VIRIDIS) - 1), QColor(colour))
        for index, colour in enumerate(_VIRIDIS)
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
    """Post-processor that styles a raster when QGIS loads it.

    Parameters
    ----------
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    """

    def __init__(self, make: Callable[[QgsRasterLayer], QgsRasterRenderer]):
        super().__init__()
        self.make = make

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsRasterLayer):
            layer.setRenderer(self.make(layer))
            layer.triggerRepaint()


# QGIS holds no reference to a post-processor, and the algorithm may be deleted before the
# layer is loaded.
_waiting: dict[str, RasterStyle] = {}


def style_raster(
    path: str,
    make: Callable[[QgsRasterLayer], QgsRasterRenderer],
    context: QgsProcessingContext,
) -> None:
    """Style a raster: by a .qml beside it, and when QGIS loads it.

    A .qml that is not of this plugin stays.

    Parameters
    ----------
    path : str
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    context : QgsProcessingContext

    Raises
    ------
    PlanarSitsError
        If the style cannot be written.
    """
    layer = QgsRasterLayer(path)
    layer.setRenderer(make(layer))
    style = Path(path).with_suffix(".qml")
    try:
        write_style(style, layer_style(layer))
    except OSError as error:
        raise PlanarSitsError(
            f"The style '{style}' cannot be written ({error.strerror or error}), but the raster "
            "is: check that the disk has room."
        ) from error
    if context.willLoadLayerOnCompletion(path):
        _waiting[path] = RasterStyle(make)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_waiting[path])


def write_time_series(
    path: Path, dated: Sequence[tuple[dt.date, str]], largest: float, final: Path
) -> None:
    """Write a layer definition for the temporal controller, and a .qml per raster.

    Parameters
    ----------
    path : Path
        Of the .qlr, beside the rasters.
    dated : sequence of (datetime.date, str)
        Dates and paths of the rasters, in order.
    largest : float
        Largest attention, the top of the colour ramp of every layer.
    final : Path
        Folder that the files are moved to; styles there that are not of this plugin stay.

    Raises
    ------
    OSError
        If the layer definition cannot be written.
    """
    tree, layers = QgsLayerTree(), []
    days = [date for date, _ in dated]
    ends = days[1:] + [days[-1] + (days[-1] - days[-2] if len(days) > 1 else dt.timedelta(days=1))]
    for (date, raster), end in zip(dated, ends):
        layer = QgsRasterLayer(raster, translated(f"attention {date}"))
        layer.setRenderer(attention_renderer(layer, 1, largest))
        temporal = layer.temporalProperties()
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(QgsDateTimeRange(_moment(date), _moment(end), True, False))
        temporal.setIsActive(True)
        style = Path(raster).with_suffix(".qml")
        if not is_foreign(final / style.name):
            write_style(style, layer_style(layer))
        layers.append(layer)
        tree.addLayer(layer)
    document, context = QDomDocument("qgis-layer-definition"), QgsReadWriteContext()
    context.setPathResolver(QgsPathResolver(str(path)))  # so that the folder can be moved
    done, message = QgsLayerDefinition.exportLayerDefinition(document, tree.children(), context)
    if not done:
        raise OSError(message)
    path.write_text(document.toString(), encoding="utf-8")


def _moment(date: dt.date) -> QDateTime:
    """Return the first moment of a day, in UTC."""
    return QDateTime.fromString(f"{date.isoformat()}T00:00:00Z", Qt.DateFormat.ISODate)


def scratch_folder(path: str) -> str:
    """Return the folder for scratch files of an output, a temporary one for ''."""
    return os.path.dirname(os.path.abspath(path)) if path else QgsProcessingUtils.tempFolder()
