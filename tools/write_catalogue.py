"""Write the catalogues of translations: ``make translations``.

``--untranslated fr`` writes what has no translation yet, as JSON; ``--merge fr file.json`` takes
translations from such a file, whose values are the translations.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translatable import ROOT, Text, texts_of_code  # noqa: E402

LANGUAGES = ("de", "es", "fr")
CONTEXT = "PlanarSits"
FOLDER = ROOT / "resources" / "i18n"
TEMPLATES = FOLDER / "templates.json"
# What a translation keeps: what is filled in, with its quotation marks, by which messages tell what
# belongs to the operator; options in such marks; tags; names of parameters and of fields.
_SIGN = re.compile(r"%\d+")
_FORMS = re.compile(r"\{(\d+)\|[^|{}]*\|[^|{}]*\}")  # words for one and for several
_KEPT = re.compile(
    r"'%\d+'|'[a-z0-9_.+]+'|%\d+|</?[a-z][^<>]*>|\b[A-Z][A-Z0-9_]{3,}\b|\b(?:pred|decl)_\w+|\n"
)


def catalogue_path(language: str) -> Path:
    """Return the file of the translations into a language."""
    return FOLDER / f"planar_sits_{language}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return the finished translations of a file, by text."""
    if not path.is_file():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in messages
        if message.find("translation").get("type") is None
    }


def catalogue_text(language: str, texts: dict[str, Text], translations: dict[str, str]) -> str:
    """Return the text of a file in Qt Linguist's format (TS 2.1).

    Parameters
    ----------
    language : str
    texts : dict of str to Text
    translations : dict of str to str
        By text; those of texts that are not there any more are left out.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for text in texts.values():
        translation = translations.get(text.text, "")
        state = "" if translation else ' type="unfinished"'
        # Files without lines: a change elsewhere in a file is none of the catalogue.
        files = dict.fromkeys(place.rpartition(":")[0] for place in text.places)
        lines += [
            "    <message>",
            *(f"        <location filename={quoteattr(f'../../{name}')}/>" for name in files),
            f"        <source>{escape(text.text)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>"]) + "\n"


def templates_text(texts: dict[str, Text]) -> str:
    """Return what the plugin needs beside the translations, as JSON.

    ``templates``: texts with signs, and which of these stand for numbers; ``pieces``: single
    words that fill in others; ``continuing``: texts that are added to others.
    """
    found = texts.values()
    content = {
        "templates": {one.text: list(one.numbers) for one in found if _SIGN.search(one.text)},
        "pieces": [one.text for one in found if one.piece and _is_short(one.text)],
        "continuing": [one.text for one in found if one.continues],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _is_short(text: str) -> bool:
    return len(re.findall(r"[^\W\d_]{2,}", _SIGN.sub(" ", text))) < 2


def faults(text: str, translation: str) -> list[str]:
    """Return what a translation lacks or has too much; an empty list for a good one.

    Parameters
    ----------
    text, translation : str
    """
    if not translation.strip():
        return ["it is empty"]
    before, after = Counter(_KEPT.findall(text)), Counter(_KEPT.findall(translation))
    found = [f"{sign!r} is missing" for sign in (before - after)]
    forms = [f"%{number}" for number in _FORMS.findall(translation)]
    found += [f"{sign!r} of a form is missing" for sign in forms if sign not in before]
    if re.search("[{|}]", _FORMS.sub("", translation)) and not re.search("[{|}]", text):
        found.append("a form is damaged")
    return found + [f"{sign!r} is too much" for sign in (after - before)]


def untranslated(language: str, texts: dict[str, Text]) -> list[dict[str, object]]:
    """Return the texts without a translation, with the places where they are."""
    known = read_catalogue(catalogue_path(language))
    return [
        {"text": one.text, "translation": "", "places": one.places}
        for one in texts.values()
        if one.text not in known
    ]


def merge(language: str, given: object, texts: dict[str, Text]) -> list[str]:
    """Add translations to a catalogue; return why some of them were not taken.

    Parameters
    ----------
    language : str
    given : dict of str to str, or list of dict
        Translations by text, or the content of ``--untranslated`` with its translations.
    texts : dict of str to Text
    """
    if isinstance(given, list):
        given = {one["text"]: one["translation"] for one in given if one["translation"]}
    known, refused = read_catalogue(catalogue_path(language)), []
    for text, translation in dict(given).items():
        wrong = faults(text, translation) if text in texts else ["the code has no such text"]
        if wrong:
            refused.append(f"{text!r}: {', '.join(wrong)}")
        else:
            known[text] = translation
    _write(catalogue_path(language), catalogue_text(language, texts, known))
    return refused


def compile_catalogue(path: Path) -> bool:
    """Compile a catalogue for Qt; return False where Qt's lrelease is not installed."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if program is None:
        return False
    subprocess.run(
        [program, "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm"))],
        check=True,
    )
    return True


def write_all(texts: dict[str, Text]) -> None:
    """Write the catalogues of all languages, compiled too, and the templates."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    _write(TEMPLATES, templates_text(texts))
    for language in LANGUAGES:
        path = catalogue_path(language)
        known = read_catalogue(path)
        _write(path, catalogue_text(language, texts, known))
        done = sum(text in known for text in texts)
        state = "" if compile_catalogue(path) else "; not compiled: install lrelease of Qt"
        print(f"{language}: {done} of {len(texts)} texts{state}", flush=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Write the catalogues, or what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--untranslated", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--merge", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    texts = texts_of_code()
    if arguments.untranslated:
        print(json.dumps(untranslated(arguments.untranslated, texts), ensure_ascii=False, indent=1))
        return 0
    refused: list[str] = []
    if arguments.merge:
        language, file = arguments.merge
        if language not in LANGUAGES:
            parser.error(f"{language} is none of {', '.join(LANGUAGES)}")
        given = json.loads(Path(file).read_text(encoding="utf-8"))
        refused = merge(language, given, texts)
        for line in refused:
            print(f"refused: {line}", flush=True)
    write_all(texts)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
