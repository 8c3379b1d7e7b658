"""Style files of this plugin, told from those of the operator."""

import pytest
from planar_sits.processing_provider.style_files import (
    is_foreign,
    is_marked,
    layer_style,
    marked,
    style_text,
    write_style,
)
from planar_sits.processing_provider.vector_styles import class_renderer
from planar_sits.tests.support.layers import FAR, polygons
from qgis.core import QgsWkbTypes


def test_a_style_is_recognised_until_it_is_changed():
    text = marked("<qgis/>\n")
    assert is_marked(text)
    assert not is_marked("<qgis/>\n")
    assert not is_marked(text.replace("<qgis/>", "<qgis changed='1'/>"))


def test_a_style_of_the_operator_stays(tmp_path):
    path = tmp_path / "a.qml"
    assert write_style(path, marked("<qgis/>"))
    assert write_style(path, marked("<qgis new='1'/>"))
    assert "new" in path.read_text()
    path.write_text("<qgis mine='1'/>")
    assert not write_style(path, marked("<qgis/>"))
    assert path.read_text() == "<qgis mine='1'/>"


@pytest.mark.parametrize("taken", ["folder", "link", "bytes"])
def test_what_cannot_be_read_is_not_ours(tmp_path, taken):
    path = tmp_path / "a.qml"
    if taken == "folder":
        path.mkdir()
    elif taken == "link":
        path.symlink_to(tmp_path / "missing")
    else:
        path.write_bytes(b"\xff\xfe\xff")
    assert is_foreign(path)
    assert not is_foreign(tmp_path / "b.qml")


def test_a_style_is_loaded_by_qgis_and_saved_without_the_mark(qgis_app, tmp_path):
    layer = polygons(FAR)
    renderer = class_renderer({"wheat": "#ff0000"})
    text = style_text(QgsWkbTypes.Type.Polygon, layer.fields(), renderer)
    path = tmp_path / "a.qml"
    assert write_style(path, text)
    assert layer.loadNamedStyle(str(path))[1]
    assert layer.renderer().classAttribute() == "pred_class"
    layer.saveNamedStyle(str(path))  # the operator changes the style in QGIS
    assert is_foreign(path)
    assert is_marked(layer_style(layer))
