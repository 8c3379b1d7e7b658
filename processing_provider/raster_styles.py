"""Colours of attention rasters, in the project and in .qml files."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import PlanarSitsError
from .style_files import layer_style, write_style

# matplotlib's viridis (van der Walt and Smith, 2015), perceptually even, at every eighth.
_VIRIDIS = (
    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30",
    "#fde725",
)  # fmt: skip
# Part of the largest attention from which on a pixel is not transparent.
_VISIBLE = 0.001


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
    layer: QgsRasterLayer, band: int, largest: float, name: str = ""
) -> QgsSingleBandPseudoColorRenderer:
    """Return a renderer of one band, viridis from 0 to the largest attention.

    Without attention a pixel is transparent.

    Parameters
    ----------
    layer : QgsRasterLayer
    band : int
        From 1.
    largest : float
    name : str
        Name of the class, for the legend.
    """
    stops = [
        QgsGradientStop(max(index / (len(_VIRIDIS) - 1), _VISIBLE), QColor(colour))
        for index, colour in enumerate(_VIRIDIS)
    ]
    nothing = QColor(_VIRIDIS[0])
    nothing.setAlpha(0)
    ramp = QgsGradientColorRamp(nothing, QColor(_VIRIDIS[-1]), False, stops[:-1])
    colouring = QgsColorRampShader(
        0,
        largest,
        ramp,
        QgsColorRampShader.Type.Interpolated,
        QgsColorRampShader.ClassificationMode.Continuous,
    )
    colouring.classifyColorRamp(len(_VIRIDIS))
    if name:
        legend = QgsColorRampLegendNodeSettings()
        legend.setMinimumLabel(f"{name}: no attention")
        legend.setMaximumLabel(f"{name}: most attention")
        colouring.setLegendSettings(legend)
    shader = QgsRasterShader(0, largest)
    shader.setRasterShaderFunction(colouring)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(largest)
    return renderer


def add_class_styles(
    layer: QgsRasterLayer, names: Sequence[str], band: int, largest: float
) -> None:
    """Give a layer a style for each class, and the name of the class that is shown.

    The styles are in its menu *Styles*.

    Parameters
    ----------
    layer : QgsRasterLayer
        A band for each class.
    names : sequence of str
        Classes, in the order of the bands.
    band : int
        The band that is shown first, from 1.
    largest : float
        The top of the colour ramp of all classes.
    """
    title, manager = layer.name(), layer.styleManager()
    manager.renameStyle(manager.currentStyle(), names[band - 1])
    for number, name in enumerate(names, 1):
        manager.addStyleFromLayer(name)  # no change where it is there
        manager.setCurrentStyle(name)
        layer.setRenderer(attention_renderer(layer, number, largest, name))
    manager.currentStyleChanged.connect(lambda style: layer.setName(f"{title}: {style}"))
    manager.setCurrentStyle(names[band - 1])
    layer.setName(f"{title}: {names[band - 1]}")


class RasterStyle(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles a raster when QGIS loads it.

    Parameters
    ----------
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    then : callable, optional
        Takes the styled layer.
    """

    def __init__(
        self,
        make: Callable[[QgsRasterLayer], QgsRasterRenderer],
        then: Callable[[QgsRasterLayer], None] | None = None,
    ):
        super().__init__()
        self.make, self.then = make, then

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the renderer of a loaded layer."""
        if isinstance(layer, QgsRasterLayer):
            layer.setRenderer(self.make(layer))
            if self.then is not None:
                self.then(layer)
            layer.triggerRepaint()


# QGIS holds no reference to a post-processor, and the algorithm may be deleted before the
# layer is loaded.
_waiting: dict[str, RasterStyle] = {}


def style_raster(
    path: str,
    make: Callable[[QgsRasterLayer], QgsRasterRenderer],
    context: QgsProcessingContext,
    then: Callable[[QgsRasterLayer], None] | None = None,
) -> None:
    """Style a raster: by a .qml beside it, and when QGIS loads it.

    A .qml that is not of this plugin stays.

    Parameters
    ----------
    path : str
    make : callable
        Takes a QgsRasterLayer, returns its renderer.
    context : QgsProcessingContext
    then : callable, optional
        Takes the layer that QGIS has loaded and that is styled.

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
        _waiting[path] = RasterStyle(make, then)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_waiting[path])


def scratch_folder(path: str) -> str:
    """Return the folder for scratch files of an output, a temporary one for ''."""
    return os.path.dirname(os.path.abspath(path)) if path else QgsProcessingUtils.tempFolder()
