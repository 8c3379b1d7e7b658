"""The layers of a sample scene in the project, in a group."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsContrastEnhancement,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.colours import class_colours
from ..core.sample.write import scene_folders
from .translation import translated
from .vector_styles import fill

# Reflectance times 10000 of the darkest and the brightest shade of the images.
_SHADES = (0, 5000)
_CLOUD = "#ffffff"


def load_scene(parcels: Path, output: str, context: QgsProcessingContext) -> None:
    """Have QGIS load a scene at the end of a run from a dialog or a model.

    Elsewhere, such as in ``qgis_process``, nothing is loaded.

    Parameters
    ----------
    parcels : Path
        The file of the parcels; images and masks lie in folders beside it.
    output : str
        Identifier of the output.
    context : QgsProcessingContext
    """
    project = context.project()
    if project is None:
        return
    hint = QgsProcessingUtils.LayerHint.Vector
    details = QgsProcessingContext.LayerDetails(translated("Parcels"), project, output, hint)
    if hasattr(details, "groupName"):  # QGIS 3.32: adds the layer after its post-processor
        details.groupName = _title(parcels)
    _waiting[str(parcels)] = SceneGroup(parcels)
    details.setPostProcessor(_waiting[str(parcels)])
    context.addLayerToLoadOnCompletion(str(parcels), details)


class SceneGroup(QgsProcessingLayerPostProcessorInterface):
    """Post-processor of the parcels that makes the group and loads images and masks.

    Parameters
    ----------
    parcels : Path
    """

    def __init__(self, parcels: Path):
        super().__init__()
        self.parcels = parcels

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the parcels, and move them into the group of the scene."""
        layer.setRenderer(crop_renderer(layer))
        project = context.project() or QgsProject.instance()
        root = project.layerTreeRoot()
        group = root.insertGroup(0, _title(self.parcels))
        images, masks = scene_folders(self.parcels.parent)
        _add_rasters(project, group.addGroup(translated("Images")), images, style_image)
        clouds = _add_rasters(project, group.addGroup(translated("Masks")), masks, style_mask)
        clouds.setItemVisibilityChecked(False)
        node = root.findLayer(layer.id())
        if node is not None:  # QGIS adds it later otherwise, to the group of this name
            group.insertChildNode(0, node.clone())
            node.parent().removeChildNode(node)


# QGIS holds no reference to a post-processor (see `vector_styles`).
_waiting: dict[str, SceneGroup] = {}


def _title(parcels: Path) -> str:
    return translated(f"Sample scene ({parcels.parent.name})")


def _add_rasters(
    project: QgsProject, group: QgsLayerTreeGroup, folder: Path, style
) -> QgsLayerTreeGroup:
    """Add the rasters of a folder to a group, closed, with that of mid-season shown."""
    options = QgsRasterLayer.LayerOptions(False)  # no default style: it would read the pixels
    paths = sorted(folder.glob("*.tif"))
    for path in paths:
        layer = QgsRasterLayer(str(path), path.stem, "gdal", options)
        style(layer)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(path == paths[len(paths) // 2])
        node.setExpanded(False)
    group.setExpanded(False)
    return group


def style_image(layer: QgsRasterLayer) -> None:
    """Show near infrared, red and green as red, green and blue."""
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3)
    for band, setter in enumerate(("Red", "Green", "Blue"), 1):
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(band))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(_SHADES[0])
        stretch.setMaximumValue(_SHADES[1])
        getattr(renderer, f"set{setter}ContrastEnhancement")(stretch)
    layer.setRenderer(renderer)


def style_mask(layer: QgsRasterLayer) -> None:
    """Show clouds and their shadows; all else is transparent."""
    cloud = QgsPalettedRasterRenderer.Class(1, QColor(_CLOUD), translated("cloud or shadow"))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, [cloud]))


def crop_renderer(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """Return a renderer of the field ``crop`` by class colour.

    Parameters
    ----------
    layer : QgsVectorLayer
    """
    crops = sorted(layer.uniqueValues(layer.fields().lookupField("crop")))
    categories = [
        QgsRendererCategory(crop, fill(colour), crop)
        for crop, colour in class_colours(crops).items()
    ]
    return QgsCategorizedSymbolRenderer("crop", categories)
