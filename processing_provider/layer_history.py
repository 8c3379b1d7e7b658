"""The history of a result layer: by what, from what and when it was made."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core import text as texts
from ..core.fingerprint import fingerprint
from ..core.system import plugin_version
from ..core.text import for_log, one_line, unmarked
from .run import Run

# Parameters of inputs, whose files or layers the history names.
LAYERS = ("source", "vector", "raster", "multilayer")
# Of more inputs than this the history names the first, and counts the others.
_NAMED = 3
# Characters of the name of an input.
_LONGEST_NAME = 200
_MARK = "planarsits:"
_KINDS = {"outputVector": (QgsVectorLayer, "ogr"), "outputRaster": (QgsRasterLayer, "gdal")}


def add_history(run: Run, results: dict[str, object]) -> None:
    """Add an entry to the history in the metadata of each layer that a run wrote.

    A GeoPackage holds the metadata itself, other layers have them in a .qmd file beside them;
    other tables have none. What others wrote into them is kept. The entry has the day, not the
    time: the same run gives the same files.

    Parameters
    ----------
    run : Run
    results : dict of str to object
        Values of the outputs by identifier.
    """
    entry = ""
    for definition in run.algorithm.outputDefinitions():
        identity = results.get(definition.name())
        if identity and definition.type() in _KINDS:
            entry = entry or history_entry(run)
            if not _add(run, str(identity), definition.type(), entry):
                run.info(f"{definition.name()}: the layer cannot hold a history.")


def history_entry(run: Run) -> str:
    """Return one line: day, algorithm, versions, inputs and changed options.

    Parameters
    ----------
    run : Run

    Returns
    -------
    str
        Without passwords. Of a model it has the hash too.
    """
    values = "; ".join(f"{name}={text}" for name, text in _settings(run))
    title = f"{run.algorithm.displayName()} ({_MARK}{run.algorithm.name()})"
    versions = f"Planar SITS {plugin_version()}, QGIS {Qgis.QGIS_VERSION}"
    entry = f"{dt.date.today().isoformat()} {title}, {versions}: {values}"
    return unmarked(for_log(entry))  # the page about a layer is HTML


def input_fingerprints(run: Run) -> list[dict[str, Any]]:
    """Return the fingerprints of the files of a run's inputs.

    Parameters
    ----------
    run : Run

    Returns
    -------
    list of dict
        ``parameter``, and what `fingerprint` returns, of each file or layer.
    """
    return [
        {"parameter": definition.name(), **_fingerprint(source)}
        for definition in run.algorithm.parameterDefinitions()
        if not definition.isDestination() and run.is_set(definition.name())
        for source in sources(run, definition.name(), definition.type())
    ]


def _fingerprint(source: str) -> dict[str, str | int]:
    """Return the fingerprint of a source; its name can be held by any file."""
    mark = fingerprint(source.split("|", 1)[0])
    return {**mark, "name": one_line(str(mark["name"]))[-_LONGEST_NAME:]}


def sources(run: Run, name: str, kind: str) -> list[str]:
    """Return the files, or the sources of the layers, of a parameter of inputs.

    Parameters
    ----------
    run : Run
    name : str
        Identifier of the parameter.
    kind : str
        Its type, as QGIS names it; of other types there are none.

    Returns
    -------
    list of str
        Without passwords.
    """
    if kind == "file":
        return [run.path(name)]
    if kind not in LAYERS:
        return []
    layers = run.items(name) if kind == "multilayer" else [run.vector_layer(name)]
    return [
        without_secrets(layer.publicSource() if isinstance(layer, QgsMapLayer) else str(layer))
        for layer in layers
        if layer is not None
    ]


def _settings(run: Run) -> list[tuple[str, str]]:
    """Return names and texts of the inputs and of the changed options."""
    settings = []
    for definition in run.algorithm.parameterDefinitions():
        name, kind = definition.name(), definition.type()
        if definition.isDestination() or not run.is_set(name):
            continue
        if kind in LAYERS:
            settings.append((name, _layers_text(run, name, kind)))
        elif not run.is_default(name):
            settings.append((name, _value_text(run, name, kind)))
    return settings


def _layers_text(run: Run, name: str, kind: str) -> str:
    """Return the sources of a parameter, those of many layers in part."""
    found = sources(run, name, kind)
    named = ", ".join(found[:_NAMED])
    return named if len(found) <= _NAMED else f"{named} and {len(found) - _NAMED} others"


def _value_text(run: Run, name: str, kind: str) -> str:
    value = run.value(name)
    if kind == "file":
        digest = fingerprint(str(value))["sha256"]
        return f"{value} (sha256 {digest})" if digest else str(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def without_secrets(source: str) -> str:
    """Return the source of a layer without passwords, tokens and keys."""
    return texts.without_secrets(QgsDataSourceUri.removePassword(source))


def _add(run: Run, identity: str, kind: str, entry: str) -> bool:
    """Add an entry to the history of a layer; return whether that was possible."""
    layer = run.context.temporaryLayerStore().mapLayer(identity)
    if layer is not None:
        layer.setMetadata(_with_entry(layer.metadata(), entry))
        return True
    layer_class, provider = _KINDS[kind]
    if not Path(identity.split("|", 1)[0]).exists():
        return False
    layer = layer_class(_with_table(identity), "", provider)
    if not layer.isValid():
        return False
    if not layer.isSpatial() and not identity.lower().split("|", 1)[0].endswith(".gpkg"):
        return True  # no second file beside a table
    # QGIS reads that of a GeoPackage by itself, and finds no file.
    layer.loadDefaultMetadata()
    layer.setMetadata(_with_entry(layer.metadata(), entry))
    written = layer.saveDefaultMetadata()[1]
    if written and run.context.willLoadLayerOnCompletion(identity):
        details = run.context.layerToLoadOnCompletionDetails(identity)
        _waiting[identity] = _WithMetadata(details.postProcessor())
        details.setPostProcessor(_waiting[identity])
    return bool(written)


def _with_table(identity: str) -> str:
    """Return a source with the name of its table, for a GeoPackage."""
    if not identity.lower().endswith(".gpkg"):
        return identity
    data = ogr.Open(identity)
    return f"{identity}|layername={data.GetLayer(0).GetName()}" if data is not None else identity


def _with_entry(metadata: QgsLayerMetadata, entry: str) -> QgsLayerMetadata:
    changed = QgsLayerMetadata(metadata)
    # Entries of this plugin are those of the file that this one replaced.
    others = [item for item in metadata.history() if _MARK not in item]
    changed.setHistory([*others, entry])
    return changed


class _WithMetadata(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that reads the metadata of a layer.

    Parameters
    ----------
    first : QgsProcessingLayerPostProcessorInterface or None
        Runs before.
    """

    def __init__(self, first: QgsProcessingLayerPostProcessorInterface | None):
        super().__init__()
        self.first = first

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Set the metadata of a loaded layer."""
        if self.first is not None:
            self.first.postProcessLayer(layer, context, feedback)
        layer.loadDefaultMetadata()


# QGIS holds no reference to a post-processor (see `vector_styles`).
_waiting: dict[str, _WithMetadata] = {}
