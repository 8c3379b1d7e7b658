"""Words of figures in scripts that their font lacks, or whose letters join."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .words import drawn

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.font_manager import FontProperties
    from matplotlib.text import Text

# Fonts of systems with East Asian and other scripts, tried for texts that the default font lacks.
FONTS = (
    "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "Yu Gothic",
    "Meiryo", "Malgun Gothic", "PingFang SC", "Hiragino Sans", "Hiragino Sans GB",
    "Apple SD Gothic Neo", "WenQuanYi Zen Hei", "Droid Sans Fallback", "Arial Unicode MS",
    "Noto Sans Ethiopic", "Ebrima", "Noto Sans Georgian", "Noto Sans Armenian",
)  # fmt: skip
# First and last code of scripts whose letters join or change places: Matplotlib draws letter by
# letter, from left to right.
_SHAPED = ((0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0E00, 0x109F), (0x1780, 0x17FF),
           (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF))  # fmt: skip


def make_drawable(fig: Figure) -> list[tuple[str, str]]:
    """Replace the words that Matplotlib cannot draw, by another font or by a number.

    Parameters
    ----------
    fig : matplotlib.figure.Figure

    Returns
    -------
    list of (str, str)
        Mark in the figure, such as ``[1]``, and the words that it stands for.
    """
    from matplotlib.text import Text

    marks: dict[str, str] = {}

    def drawable(text: Text) -> str:
        content = drawn(text.get_text())
        if content.isascii() or _finds_font(text):
            return content
        return _undrawable(text).sub(
            lambda words: marks.setdefault(words[0], f"[{len(marks) + 1}]"), content
        )

    for axes in fig.axes:
        for axis in (axes.xaxis, axes.yaxis):
            before = axis.get_ticklabels()
            after = [drawable(label) for label in before]
            # Matplotlib sets the texts of ticks anew whenever it draws them.
            if after != [label.get_text() for label in before]:
                axis.set_ticklabels(after)
    for text in fig.findobj(Text):
        content = drawable(text)
        if content != text.get_text():
            text.set_text(content)
    return [(mark, words) for words, mark in marks.items()]


def _finds_font(text: Text) -> bool:
    """Return whether a text can be drawn; its font is changed if need be."""
    signs = _missing(text.get_text(), text.get_fontproperties())
    if not signs or any(map(_is_shaped, signs)):
        return not signs
    from matplotlib.font_manager import FontProperties, fontManager

    installed = {entry.name for entry in fontManager.ttflist}
    for name in FONTS:
        if name in installed and not _missing(text.get_text(), FontProperties(family=name)):
            text.set_fontfamily(name)
            return True
    return False


def _undrawable(text: Text) -> re.Pattern:
    """Return what finds the words of a text that cannot be drawn."""
    signs = "".join(map(re.escape, _missing(text.get_text(), text.get_fontproperties())))
    return re.compile(f"[{signs}]+(?:\\s+[{signs}]+)*")


def _missing(content: str, properties: FontProperties) -> list[str]:
    """Return the signs of a text that a font lacks, or that need a shaper."""
    from matplotlib.font_manager import findfont, get_font

    font = get_font(findfont(properties))
    return [
        sign
        for sign in sorted(set(content))
        if _is_shaped(sign) or not (sign.isspace() or font.get_char_index(ord(sign)))
    ]


def _is_shaped(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in _SHAPED)
