"""The language of the operator: texts that reach QGIS pass through here.

The code is written in English; `resources/i18n` holds the translations (docs/translations.md).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.report.words import Words
from .phrases import Phrases

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"
CONTEXT = "PlanarSits"


class Translation:
    """The translation into one language.

    Parameters
    ----------
    language : str
        Such as 'fr'.
    translator : QTranslator
    """

    def __init__(self, language: str, translator: QTranslator):
        self.language, self.translator = language, translator
        content = json.loads((FOLDER / "templates.json").read_text(encoding="utf-8"))
        singular = ("0", "1") if language == "fr" else ("1",)
        self.phrases = Phrases(self._lookup, **content, singular=singular)

    def _lookup(self, text: str) -> str:
        # As bytes: PyQt takes a str for ASCII here.
        return self.translator.translate(CONTEXT, text.encode()) or ""


_installed: list[Translation] = []
_english: ContextVar[bool] = ContextVar("definitions in English", default=False)


def install(language: str = "", folder: Path = FOLDER) -> bool:
    """Take the language of QGIS for the texts of this plugin.

    Parameters
    ----------
    language : str
        Such as 'fr' or 'fr_CH' [that of QGIS].
    folder : Path
        Of the compiled catalogues.

    Returns
    -------
    bool
        False where there is no translation: texts stay English.
    """
    remove()
    language = (language or QgsApplication.locale())[:2].lower()
    path = folder / f"planar_sits_{language}.qm"
    translator = QTranslator()
    if not path.is_file() or not translator.load(str(path)):
        return False
    QCoreApplication.installTranslator(translator)
    _installed.append(Translation(language, translator))
    return True


def remove() -> None:
    """Go back to English."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop().translator)


@contextmanager
def english() -> Iterator[None]:
    """Context in which texts stay English, whatever the language of QGIS."""
    token = _english.set(True)
    try:
        yield
    finally:
        _english.reset(token)


def _current() -> Translation | None:
    return _installed[-1] if _installed and not _english.get() else None


def translated(text: str) -> str:
    """Return a text in the language of QGIS; English where it has no translation.

    Parameters
    ----------
    text : str
        Of the code, with or without what is filled in to it.
    """
    current = _current()
    return current.phrases.text(text) if current and text else text


def page_words() -> Words | None:
    """Return the words of pages in the language of QGIS, None for English."""
    current = _current()
    if current is None:
        return None
    phrases, calendar = current.phrases, QLocale(current.language)
    months = tuple(
        calendar.standaloneMonthName(month, QLocale.FormatType.ShortFormat).rstrip(".")
        for month in range(1, 13)
    )
    return Words(current.language, phrases.text, phrases.value, months)
