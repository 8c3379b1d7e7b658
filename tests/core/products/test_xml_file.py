"""XML metadata without entities."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.products.xml_file import MAX_DEPTH, parse_xml, text_of

LAUGHS = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>
<a>&c;</a>"""
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
DTD = '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>'


def test_name_spaces_are_dropped():
    root = parse_xml(b'<n1:a xmlns:n1="x"><b k="1"> 2 </b><c><b>3</b></c></n1:a>', "x")
    assert root.tag == "a"
    assert text_of(root, "missing", "b") == "2"
    assert [one.get("k") for one in root.iter("b")] == ["1", None]
    assert text_of(root, "missing") == ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE, DTD])
def test_entities_are_refused(text, encoding):
    if encoding != "utf-8":
        text = text.replace('version="1.0"', f'version="1.0" encoding="{encoding}"')
    with pytest.raises(PlanarSitsError, match="MTD.xml of 'one' declare entities"):
        parse_xml(text.encode(encoding), "MTD.xml of 'one'")


def test_depth_is_bounded():
    deep = b"<a>" * (MAX_DEPTH + 1) + b"</a>" * (MAX_DEPTH + 1)
    with pytest.raises(PlanarSitsError, match="nested too deep"):
        parse_xml(deep, "x")


@pytest.mark.parametrize("text", [b"", b"<a>", b"<a></b>", b"\x00\x01", b"no xml"])
def test_damaged(text):
    with pytest.raises(PlanarSitsError, match="are damaged"):
        parse_xml(text, "x")
