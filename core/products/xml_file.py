"""XML metadata without entities: a document that declares some is refused."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder  # nosec B405: built by expat below
from xml.parsers import expat

from ..errors import PlanarSitsError

MAX_DEPTH = 100


class _Refused(Exception):
    """The document declares a type or is nested too deep."""


def parse_xml(content: bytes, title: str) -> Element:
    """Return the root element of a document; its tags have no name space.

    Parameters
    ----------
    content : bytes
    title : str
        Name of the file and its product, for messages.

    Returns
    -------
    xml.etree.ElementTree.Element

    Raises
    ------
    PlanarSitsError
        If the document is damaged, declares a document type (entities would be
        declared there), or is nested deeper than `MAX_DEPTH`.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate()
    depth = [0]

    def start(tag: str, attributes: dict[str, str]) -> None:
        depth[0] += 1
        if depth[0] > MAX_DEPTH:
            raise _Refused
        builder.start(tag.split(":")[-1], attributes)

    def end(tag: str) -> None:
        depth[0] -= 1
        builder.end(tag.split(":")[-1])

    def refuse(*_: object) -> None:
        raise _Refused

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except _Refused:
        raise PlanarSitsError(
            f"The metadata {title} declare entities or are nested too deep, which no product "
            "does: remove the product."
        ) from None
    except (expat.ExpatError, ValueError) as error:
        raise PlanarSitsError(
            f"The metadata {title} are damaged ({error}): download the product again."
        ) from None
    return builder.close()


def text_of(root: Element, *tags: str) -> str:
    """Return the text of the first element that has one of the tags, or ''.

    Parameters
    ----------
    root : Element
    *tags : str
        The first one that occurs counts.
    """
    for tag in tags:
        for element in root.iter(tag):
            return (element.text or "").strip()
    return ""
