"""Style files (.qml) of this plugin, told from others by their last line."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeatureRenderer, QgsFields, QgsMapLayer, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from ..core.files import replacing_file

_MARK = re.compile(r"<!-- planar_sits ([0-9a-f]{16}) -->\s*$")


def marked(text: str) -> str:
    """Return a style with a last line that tells whose it is.

    It holds a hash, so that a change is noticed.
    """
    return f"{text}<!-- planar_sits {_digest(text)} -->\n"


def is_marked(text: str) -> bool:
    """Return whether a style is of this plugin and unchanged."""
    found = _MARK.search(text)
    return bool(found) and found.group(1) == _digest(text[: found.start()])


def is_foreign(path: Path) -> bool:
    """Return whether a path is taken by anything but a style of this plugin."""
    try:
        return not is_marked(path.read_text("utf-8"))
    except FileNotFoundError:
        return path.is_symlink()
    except (OSError, UnicodeDecodeError):
        return True


def write_style(path: Path, text: str) -> bool:
    """Write a style file unless another is there; return whether it was.

    Parameters
    ----------
    path : Path
    text : str
        See `marked`.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    if is_foreign(path):
        return False
    with replacing_file(path) as part:
        part.write_text(text, encoding="utf-8")
    return True


def layer_style(layer: QgsMapLayer) -> str:
    """Return the style of a layer as the marked text of a style file."""
    document = QDomDocument("qgis")
    layer.exportNamedStyle(document)
    return marked(document.toString(2))


def style_text(
    geometry: QgsWkbTypes.Type,
    fields: QgsFields,
    renderer: QgsFeatureRenderer | None,
    then: Callable[[QgsVectorLayer], None] | None = None,
) -> str:
    """Return the marked text of a style file for a vector layer that need not exist.

    Parameters
    ----------
    geometry : QgsWkbTypes.Type
    fields : QgsFields
    renderer : QgsFeatureRenderer or None
    then : callable, optional
        Takes the styled layer.
    """
    kind = QgsWkbTypes.displayString(geometry)
    layer = QgsVectorLayer("None" if kind == "NoGeometry" else kind, "", "memory")
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    if renderer is not None:
        layer.setRenderer(renderer)
    if then is not None:
        then(layer)
    return layer_style(layer)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()
