"""What QGIS 4, with Qt 6, no longer takes: scoped enums, names that are gone."""

import ast
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FILES = sorted(
    path
    for folder in ("core", "processing_provider")
    for path in [*(ROOT / folder).rglob("*.py"), ROOT / "plugin.py", ROOT / "__init__.py"]
)
# Branches on the version of QGIS belong there.
EXEMPT = ROOT / "core" / "compat.py"
# Gone from Qt 6, PyQt6 or QGIS 4, or deprecated long before; and what copies a file that it should
# rename.
GONE = {
    "QRegExp", "QTextCodec", "QDesktopWidget", "QStringList", "QVariant", "exec_", "print_",
    "toPyObject", "PyQt5", "PyQt6", "createFromProj4", "QgsMapLayerRegistry", "mapLayers_",
    "pyqtSignature", "setMargin", "Q_ENUMS", "resources_rc", "shutil.move",
}  # fmt: skip


def problems(text):
    """Return what QGIS 4 would not take in a module's code, with the line."""
    tree = ast.parse(text)
    classes = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            module = importlib.import_module(node.module)
            classes.update({each.asname or each.name: getattr(module, each.name)
                            for each in node.names})  # fmt: skip
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner = classes.get(node.value.id)
            value = getattr(owner, node.attr, None) if isinstance(owner, type) else None
            # A member of an enum, reached without the enum; constants such as versions are int.
            if isinstance(value, int) and type(value) not in (int, bool):
                found.append((node.lineno, f"{node.value.id}.{node.attr}"))
            if f"{node.value.id}.{node.attr}" in GONE:
                found.append((node.lineno, f"{node.value.id}.{node.attr}"))
        names = {
            ast.Attribute: lambda node: [node.attr],
            ast.Name: lambda node: [node.id],
            ast.ImportFrom: lambda node: [
                *(node.module or "").split("."), *(each.name for each in node.names)
            ],
            ast.Import: lambda node: [part for each in node.names for part in each.name.split(".")],
        }.get(type(node), lambda node: [])(node)  # fmt: skip
        found += [(node.lineno, name) for name in names if name in GONE]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_code_runs_on_qgis_4(qgis_app, path):
    if path != EXEMPT:
        assert problems(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.core import QgsProcessing\nx = QgsProcessing.TypeVectorPolygon",
        "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.PolygonGeometry",
        "from qgis.core import QgsFeatureSink\nx = QgsFeatureSink.FastInsert",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt.QtCore import QVariant",
        "from PyQt5.QtCore import QDate",
        "import PyQt5",
        "dialog.exec_()",
        "import shutil\nshutil.move('a', 'b')",
    ],
)
def test_a_planted_name_is_found(qgis_app, line):
    assert problems(line)


@pytest.mark.parametrize(
    "line",
    [
        "from qgis.core import QgsProcessing\nx = QgsProcessing.SourceType.TypeVectorPolygon",
        "from qgis.core import Qgis\nx = Qgis.QGIS_VERSION_INT",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft",
        "dialog.exec()",
    ],
)
def test_a_sound_name_is_not_found(qgis_app, line):
    assert problems(line) == []
