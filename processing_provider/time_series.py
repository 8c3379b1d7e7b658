"""Attention through time: a group of dated rasters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsMapLayer,
    QgsPathResolver,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from .raster_styles import attention_renderer
from .style_files import is_foreign, layer_style, write_style
from .translation import translated

# Of the group of the rasters.
TITLE = "Attention by date"
# The layer definition in the folder of the rasters.
FILE = "attention.qlr"


def write_time_series(
    path: Path, dated: Sequence[tuple[dt.date, str]], largest: float, final: Path
) -> None:
    """Write a layer definition with a group of dated rasters; style them.

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
    tree, layers = QgsLayerTree(), []  # a node has no reference to its layer
    group = tree.addGroup(translated(TITLE))
    group.setExpanded(False)
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
        group.addLayer(layer).setExpanded(False)
    document = QDomDocument("qgis-layer-definition")
    done, message = QgsLayerDefinition.exportLayerDefinition(
        document, tree.children(), QgsReadWriteContext()
    )
    if not done:
        raise OSError(message)
    _read_from_beside(document)
    path.write_text(document.toString(), encoding="utf-8")


def _read_from_beside(document: QDomDocument) -> None:
    """Make the sources of a layer definition relative: folders can be moved.

    QGIS would resolve the source of a raster twice: the second time it looks for "./name" in the
    current directory, which is that of the definition that was loaded last.
    """
    for node in _elements(document, "layer-tree-layer"):
        node.setAttribute("source", f"./{Path(node.attribute('source')).name}")
    for node in _elements(document, "datasource"):
        node.firstChild().setNodeValue(f"./{Path(node.text()).name}")


def _elements(document: QDomDocument, name: str) -> list[QDomElement]:
    nodes = document.elementsByTagName(name)
    return [nodes.at(index).toElement() for index in range(nodes.count())]


def load_time_series(
    path: Path, days: Sequence[dt.date], layers: Sequence[str], context: QgsProcessingContext
) -> None:
    """Have QGIS load the group with the first of some layers that it loads itself.

    Parameters
    ----------
    path : Path
        Of the .qlr.
    days : sequence of datetime.date
        Of the series, in order: the range of the temporal controller.
    layers : sequence of str
        Identities of layers that the run wrote. Where none is loaded, nothing is.
    context : QgsProcessingContext
    """
    for identity in filter(context.willLoadLayerOnCompletion, layers):
        details = context.layerToLoadOnCompletionDetails(identity)
        _waiting[identity] = TimeSeriesGroup(path, days, details.postProcessor())
        details.setPostProcessor(_waiting[identity])
        return


class TimeSeriesGroup(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that loads the group and sets the temporal range.

    Parameters
    ----------
    path : Path
    days : sequence of datetime.date
    first : QgsProcessingLayerPostProcessorInterface or None
        Runs before.
    """

    def __init__(
        self,
        path: Path,
        days: Sequence[dt.date],
        first: QgsProcessingLayerPostProcessorInterface | None,
    ):
        super().__init__()
        self.path, self.days, self.first = path, days, first

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load the group on top of the project."""
        if self.first is not None:
            self.first.postProcessLayer(layer, context, feedback)
        project = context.project() or QgsProject.instance()
        root = project.layerTreeRoot()
        before = len(root.children())
        _load(self.path, project)
        for node in root.children()[before:]:
            root.insertChildNode(0, node.clone())
            root.removeChildNode(node)
        _set_range(project, self.days)


# QGIS holds no reference to a post-processor (see `vector_styles`).
_waiting: dict[str, TimeSeriesGroup] = {}


def _load(path: Path, project: QgsProject) -> None:
    """Load a layer definition, in the current directory.

    Given its path, QGIS would go to its folder and stay there.
    """
    document, context = QDomDocument(), QgsReadWriteContext()
    document.setContent(path.read_bytes())
    context.setPathResolver(QgsPathResolver(str(path.absolute())))
    QgsLayerDefinition.loadLayerDefinition(document, project, project.layerTreeRoot(), context)


def _set_range(project: QgsProject, days: Sequence[dt.date]) -> None:
    """Set the range of a project, and of the temporal controller of the desktop."""
    from qgis.utils import iface

    step = min((after - day).days for day, after in zip(days, days[1:]))
    span = QgsDateTimeRange(_moment(days[0]), _moment(days[-1] + dt.timedelta(days=step)))
    project.timeSettings().setTemporalRange(span)
    if iface is not None and iface.mapCanvas().temporalController() is not None:
        controller = iface.mapCanvas().temporalController()
        controller.setTemporalExtents(span)
        controller.setFrameDuration(QgsInterval(86400.0 * step))


def _moment(date: dt.date) -> QDateTime:
    """Return the first moment of a day, in UTC."""
    return QDateTime.fromString(f"{date.isoformat()}T00:00:00Z", Qt.DateFormat.ISODate)
