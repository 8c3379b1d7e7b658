"""Texts in another language, found as they are or by their template."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from .templates import IS_NUMBER, LETTERS, SIGN, Template, Templates, is_phrase

# In a translation: words for one and for several, by the number that a sign stands for.
_FORMS = re.compile(r"\{(\d+)\|([^|{}]*)\|([^|{}]*)\}")
_FIRST_NUMBER = re.compile(r"\d[\d,.]*")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d-\d\d")
_TAGGED = re.compile(r"<(strong|em)>(.*)</\1>", re.DOTALL)
_INLINE = re.compile(r"</?(?:strong|em)>")
_EMPHASIS = re.compile(r"<(strong|em)>([^<]*)</\1>")
# Ends of sentences and of the parts before a colon; the title of a page.
_SEAMS = re.compile(r"((?<=[.!?:;])\s+|\s*\n\s*| – )")
# Between sentences, and between items of lists, the widest first.
_BETWEEN = (re.compile(r"(?<=[.!?]) "), re.compile("; "), re.compile(", "))
# A text of more parts is not searched part by part.
_MOST_PARTS = 121
_JOINED = 20


class Phrases:
    """The texts of a language.

    Parameters
    ----------
    lookup : callable
        Takes a text or a template in English, returns its translation, '' without one.
    templates : mapping of str to sequence of int
        Templates, and which of their signs stand for numbers.
    pieces : collection of str
        Single words that are filled in to other texts and are no names.
    continuing : collection of str
        Texts that are added to others without a full stop between them.
    singular : collection of str
        Numbers that take the first form of '{1|parcelle exclue|parcelles exclues}'.
    """

    def __init__(
        self,
        lookup: Callable[[str], str],
        templates: Mapping[str, Sequence[int]],
        pieces: Collection[str],
        continuing: Collection[str] = (),
        singular: Collection[str] = ("1",),
    ):
        self.lookup, self.pieces = lookup, frozenset(pieces)
        self.singular = singular
        self.continuing = sorted({SIGN.split(text)[0] for text in continuing} - {""})
        self.templates = Templates(templates)
        self.text = lru_cache(maxsize=4096)(self._text)

    def _text(self, text: str) -> str:
        """Return a text in the language; what is not known stays English."""
        return self._around(text, self._sentences)

    def value(self, text: str) -> str:
        """Return what is filled in to a text, as it is if it may be a name."""
        return self._around(text, self._listed)

    def _around(self, text: str, change: Callable[[str], str]) -> str:
        """Change a text between the blanks around it."""
        inner = text.strip()
        if not LETTERS.search(inner):
            return text
        start = text.index(inner)
        return text[:start] + change(inner) + text[start + len(inner) :]

    def _found(self, text: str, name: bool) -> str | None:
        """Return the translation of a whole text, None if it is not known.

        Parameters
        ----------
        text : str
        name : bool
            A single word may be a name.
        """
        if not name or text in self.pieces or is_phrase(text):
            exact = self.lookup(text)
            if exact:
                return exact
            small = self.lookup(text[0].lower() + text[1:]) if text[:1].isupper() else ""
            if small:
                return small[0].upper() + small[1:]
        # What is filled in at the ends may be empty.
        find = self.templates.find
        known = find(text) or find(f"{text} ") or find(f" {text}")
        if known is None and text.endswith("."):
            found = self._found(text[:-1], name)
            return f"{found}." if found else None
        if known is None:
            return self._unemphasised(text, name)
        template, values = known
        parted = self._labelled(text, template) or self._several(text, template)
        if parted is not None:
            return parted
        values = self._parted(template, values)
        if any(_INLINE.search(_EMPHASIS.sub("", value)) for value in values.values()):
            return self._unemphasised(text, name)
        filled = {sign: self.value(value) for sign, value in values.items()}
        # A name may be like '%1 to %2'.
        like = name and not is_phrase(template.text) and filled == values
        if like and not _are_figures(values.values()):
            return None
        translation = self.lookup(template.text)
        if not translation:
            return text
        translation = _FORMS.sub(lambda form: self._form(form, values), translation)
        return SIGN.sub(lambda sign: filled.get(int(sign[1]), sign[0]), translation).strip()

    def _form(self, form: re.Match, values: Mapping[int, str]) -> str:
        """Return the words of a translation that agree with a number."""
        number = _FIRST_NUMBER.search(_INLINE.sub("", values.get(int(form[1]), "")))
        one = number is not None and number[0] in self.singular
        return form[2] if one else form[3]

    def _labelled(self, text: str, template: Template) -> str | None:
        """Return a value with its label, None if the template has more letters."""
        label, colon, value = text.partition(": ")
        exact = self.lookup(label) if colon and len(label) > template.weight else ""
        return f"{exact}: {self.value(value)}" if exact else None

    def _several(self, text: str, template: Template) -> str | None:
        """Return sentences or items of a list one by one, None if the text is one.

        A template such as '%1 read from %2' takes 'a read from b; c read from d' as well. The
        text is several if one part is of the template by itself, and the others are known.
        """
        for between in _BETWEEN:
            parts = _outside_brackets(between, text)
            if not 1 < len(parts[::2]) <= _MOST_PARTS // 2:
                continue
            known = [self.templates.find(part) for part in parts[::2]]
            alone = [one is not None and one[0] is template for one in known]
            if not (all(alone) if parts[1] == ", " else any(alone)):
                continue
            done = [self._found(part, True) for part in parts[::2]]
            if all(found is not None for found in done):
                parts[::2] = done
                return "".join(parts)
        return None

    def _unemphasised(self, text: str, name: bool) -> str | None:
        """Return a text known without its tags, with the tags about what they were about."""
        plain = _EMPHASIS.sub(r"\2", text)
        found = self._found(plain, name) if plain != text and not _INLINE.search(plain) else None
        for tag, inner in _EMPHASIS.findall(text) if found else ():
            value = self.value(inner)
            found = found.replace(value, f"<{tag}>{value}</{tag}>", 1)
        return found

    def _parted(self, template: Template, values: dict[int, str]) -> dict[int, str]:
        """Return values, those with a blank between them parted where most are known."""
        for first, literal, second in zip(
            template.signs, template.literals[1:], template.signs[1:]
        ):
            words = f"{values[first]} {values[second]}".split(" ")
            if literal != " " or len(words) > _JOINED:
                continue
            places = range(len(words) + 1)
            splits = [(" ".join(words[:place]), " ".join(words[place:])) for place in places]
            known = [sum(self.value(value) != value for value in split) for split in splits]
            if max(known) > known[splits.index((values[first], values[second]))]:
                values = dict(values)
                values[first], values[second] = splits[known.index(max(known))]
        return values

    def _sentences(self, text: str, name: bool = False) -> str:
        """Return a text that may be several sentences, each of them translated."""
        found = self._found(text, name)
        if found is not None:
            return found
        continued = self._continued(text)
        if continued != text:
            return continued
        parts = _SEAMS.split(text)
        if len(parts) > _MOST_PARTS:
            return text
        done, first = "", 0
        while first < len(parts):
            # Of more parts than these no text is made.
            end = min(len(parts), first + 2 * _JOINED - 1)
            for last in range(end, first, -2):
                part = "".join(parts[first:last])
                whole = first == 0 and last == len(parts)
                found = None if whole else self._found(part, True) or self._head(part)
                if found is not None or last == first + 1:
                    done += part if found is None else found
                    done += "".join(parts[last : last + 1])
                    first = last + 1
                    break
        return done

    def _head(self, text: str) -> str | None:
        """Return a label before a colon, or an item; None if it is not known."""
        head = self._found(text[:-1], text[-1] == ";") if text.endswith((":", ";")) else None
        return f"{head}{text[-1]}" if head else None

    def _listed(self, text: str) -> str:
        """Return a value; of a list with commas the known ones are translated.

        So is what stands before and in brackets: 'safetensors (model files)'.
        """
        tagged = _TAGGED.fullmatch(text)
        if tagged:
            return f"<{tagged[1]}>{self._listed(tagged[2])}</{tagged[1]}>"
        if text not in self.pieces and not LETTERS.search(text):
            return text
        changed = self._sentences(text, True)
        if changed != text:
            return changed
        parts = _outside_brackets(_BETWEEN[-1], text)
        if len(parts) > 1:
            return "".join(self._listed(part) for part in parts)
        before, bracket, inner = text.partition(" (")
        if bracket and inner.endswith(")"):
            return f"{self.value(before)} ({self.value(inner[:-1])})"
        return text

    def _continued(self, text: str) -> str:
        """Return a sentence that another text continues, such as '; see the log'."""
        for start in self._ends(text):
            before, after = text[:start].rstrip(), self._found(text[start:].strip(), True)
            changed = self._sentences(before, True)
            if after is not None and (changed != before or is_phrase(text[start:])):
                return changed + text[len(before) : start] + after
        return text

    def _ends(self, text: str) -> Iterator[int]:
        """Yield where a text may be continued by one that continues others."""
        for beginning in self.continuing:
            start = text.find(beginning, 1)
            if start > 0:
                yield start


def _outside_brackets(between: re.Pattern, text: str) -> list[str]:
    """Return the parts of a text and what is between them, not parted within brackets."""
    parts, start, depth, checked = [], 0, 0, 0
    for match in between.finditer(text):
        passed = text[checked : match.start()]
        depth += passed.count("(") - passed.count(")")
        checked = match.start()
        if depth == 0:
            parts += [text[start : match.start()], match[0]]
            start = match.end()
    return [*parts, text[start:]]


def _are_figures(values: Collection[str]) -> bool:
    """Return whether numbers or dates are filled in, and no names of several words."""
    figures = [value for value in values if IS_NUMBER.fullmatch(value) or _DATE.search(value)]
    return bool(figures) and not any(is_phrase(value) for value in values)
