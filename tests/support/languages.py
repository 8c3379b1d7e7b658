"""A language for tests: every text that is translated stands in brackets."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache

from planar_sits.processing_provider import translation
from planar_sits.tools.translatable import texts_of_code


@cache
def all_texts() -> frozenset[str]:
    """Return all texts of the code."""
    return frozenset(texts_of_code())


class Brackets:
    """A QTranslator that puts every text of the code in brackets."""

    def translate(self, context: str, text: bytes) -> str:
        """Return a text in brackets, '' if the code has no such text."""
        return f"⟦{text.decode()}⟧" if text.decode() in all_texts() else ""


class Given:
    """A QTranslator with a few translations."""

    def __init__(self, translations: Mapping[str, str]):
        self.translations = translations

    def translate(self, context: str, text: bytes) -> str:
        """Return the translation of a text."""
        return self.translations.get(text.decode(), "")


@contextmanager
def speaking(translator: Brackets | Given, language: str = "qps") -> Iterator[None]:
    """Context in which the plugin speaks another language.

    Parameters
    ----------
    translator : object
        With the method ``translate`` of a QTranslator.
    language : str
    """
    before = list(translation._installed)
    translation._installed[:] = [translation.Translation(language, translator)]
    try:
        yield
    finally:
        translation._installed[:] = before


def templates() -> dict[str, list[int]]:
    """Return the templates that the plugin knows."""
    return json.loads((translation.FOLDER / "templates.json").read_text("utf-8"))["templates"]
