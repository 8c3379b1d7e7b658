"""Templates of texts with %1, %2 … for what is filled in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

SIGN = re.compile(r"%(\d+)")
_WORD = re.compile(r"\w+")
LETTERS = re.compile(r"[^\W\d_][^\W_]+")
_NUMBER = r"(?:<\w+>)?[-+−±]? ?(?:\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?|inf|nan|–) ?%?(?:</\w+>)?"
IS_NUMBER = re.compile(_NUMBER)
_INNER_SEAM = re.compile(r"[.!?:;]\s")
# A longer text is not searched with going back.
_LONGEST = 2000


class Template:
    """A text with %1, %2 … for what is filled in.

    Parameters
    ----------
    text : str
    numbers : collection of int
        The signs that stand for numbers.
    """

    def __init__(self, text: str, numbers: Collection[int] = ()):
        self.text, self.numbers = text, frozenset(numbers)
        parts = SIGN.split(text)
        self.literals, self.signs = parts[::2], [int(sign) for sign in parts[1::2]]
        self.weight = sum(map(len, self.literals))

    def values(self, text: str) -> dict[int, str] | None:
        """Return what is filled in, by sign; None for a text of another template."""
        found = self._quickly(text)
        if found is None or self._fits(found):
            return found
        if len(text) > _LONGEST:
            return None
        match = self._pattern.fullmatch(text)
        return dict(zip(self.signs, match.groups())) if match else None

    def _quickly(self, text: str) -> dict[int, str] | None:
        """Find the literals one after the other, each as early as possible."""
        first, *others = self.literals
        if not others or not text.startswith(first):
            return None
        values, place = {}, len(first)
        last = len(others) - 1
        for index, (sign, literal) in enumerate(zip(self.signs, others)):
            end = len(text) - len(literal) if index == last else text.find(literal, place)
            if end < place or not text.startswith(literal, end):
                return None
            values[sign] = text[place:end]
            place = end + len(literal)
        return values

    def _fits(self, values: Mapping[int, str]) -> bool:
        return all(IS_NUMBER.fullmatch(values[sign]) for sign in self.numbers)

    def crosses(self, values: Mapping[int, str]) -> bool:
        """Return whether values hold ends of sentences that have no room in it."""
        if not is_phrase(self.text):
            return any(_INNER_SEAM.search(value) for value in values.values())
        # "One. 2 of 3" before "parcels": the first sentence is no part of the number.
        leading = not self.literals[0] and not re.match(r"\s+[A-Z%]|$", self.literals[1])
        return leading and re.search(r"[.!?]\s", values[self.signs[0]]) is not None

    @cached_property
    def _pattern(self) -> re.Pattern:
        pattern = re.escape(self.literals[0])
        for sign, literal in zip(self.signs, self.literals[1:]):
            pattern += f"({_NUMBER})" if sign in self.numbers else "(.*?)"
            pattern += re.escape(literal)
        return re.compile(pattern, re.DOTALL)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that are in each text made from this template, as wholes."""
        # A word beside a sign may be a part of one.
        text = "\0".join(self.literals)
        return frozenset(
            match[0]
            for match in _WORD.finditer(text)
            if "\0" not in text[max(0, match.start() - 1) : match.end() + 1]
        )


class Templates:
    """The templates of a language.

    Parameters
    ----------
    templates : mapping of str to sequence of int
        Texts, and which of their signs stand for numbers.
    """

    def __init__(self, templates: Mapping[str, Sequence[int]]):
        self.members = [Template(text, numbers) for text, numbers in templates.items()]
        # Each template is found by its rarest word.
        counts = Counter(word for one in self.members for word in one.words)
        self.by_word: dict[str, list[Template]] = {}
        for one in self.members:
            rarest = min(one.words, key=lambda word: (counts[word], -len(word), word), default="")
            self.by_word.setdefault(rarest, []).append(one)

    def find(self, text: str) -> tuple[Template, dict[int, str]] | None:
        """Return the template that a text was made from, the longest one, and its values."""
        words = {"", *_WORD.findall(text)}
        found = [one for word in words for one in self.by_word.get(word, ())]
        for one in sorted(found, key=lambda one: (-one.weight, one.text)):
            values = one.values(text)
            if values is not None and not one.crosses(values):
                return one, values
        return None


def is_phrase(text: str) -> bool:
    """Return whether a text has several words, so that it is hardly a name."""
    return len(LETTERS.findall(SIGN.sub(" ", text))) > 1
