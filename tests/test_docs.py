"""The documentation: what it says of parameters and messages is what the code has."""

import ast
import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"


def messages():
    """Return all texts of the code, with … for what is filled in."""
    texts = []
    for folder in ("core", "processing_provider"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    texts.append(node.value)
                elif isinstance(node, ast.JoinedStr):
                    parts = [
                        part.value if isinstance(part, ast.Constant) else "…"
                        for part in node.values
                    ]
                    texts.append("".join(parts))
    return texts


def explained():
    """Return the messages that the page on troubleshooting explains."""
    text = (DOCS / "troubleshooting.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in text.splitlines() if line.startswith("|")]
    return [message for row in rows for message in re.findall(r"`([^`]+)`", row)]


def test_explained_messages_are_those_of_the_code():
    texts = messages()
    assert len(explained()) > 15
    for message in explained():
        pieces = [re.escape(piece.strip(" '")) for piece in message.split("…")]
        pattern = re.compile(".*".join(pieces), re.DOTALL)
        assert any(pattern.search(text) for text in texts), message


def test_the_parameter_reference_is_up_to_date(provider):
    spec = importlib.util.spec_from_file_location("parameters_page", DOCS / "parameters.py")
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    page = (DOCS / "parameters.md").read_text(encoding="utf-8")
    assert page == generator.page(provider), "run docs/parameters.py"


def test_every_dialog_is_shown(provider):
    pictures = {path.stem: path for path in (DOCS / "images" / "dialogs").glob("*.png")}
    assert set(pictures) == {algorithm.name() for algorithm in provider.own_algorithms()}
    assert all(1000 < path.stat().st_size < 60_000 for path in pictures.values())


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda page: page.stem)
def test_links_between_pages_lead_somewhere(page):
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def anchors(page):
    """Return the anchors of the headings of a page, as MkDocs makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    plain = [re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings]
    return {re.sub(r"[-\s]+", "-", heading) for heading in plain}


def test_every_page_is_in_the_navigation():
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = {page.name for page in DOCS.glob("*.md")}
    assert pages == set(re.findall(r": ([\w-]+\.md)", navigation))
