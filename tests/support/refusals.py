"""Runs that are refused: cases of bad input, and what is asserted of every refusal."""

from dataclasses import dataclass
from pathlib import Path

import pytest

# What QGIS says before or instead of the message of an algorithm.
HEADLINES = (
    "Unable to execute algorithm",
    "There were errors executing the algorithm.",
    "An error was encountered while checking parameter values",
    "The following mandatory parameters were not specified",
)


@dataclass(frozen=True)
class BadInput:
    """What a case is made of: sound input, and folders for bad input and for output."""

    sample: Path
    sound_model: Path
    folder: Path
    out: Path

    @property
    def images(self):
        return sorted((self.sample / "images").glob("*.tif"))

    @property
    def masks(self):
        return sorted((self.sample / "masks").glob("*.tif"))


def case(name, *parts, **changed):
    """Return a case: parameters that are changed, and parts of the expected message.

    A value may be a function of `BadInput`; None leaves the parameter out. In ``parts``,
    {0} to {5} are the names of the images, {dates[0]} and so on their dates.
    """
    return pytest.param(changed, parts, id=name)


def resolved(parameters, sound):
    """Return parameters as a script gives them, with the values of functions."""
    values = {
        name: value(sound) if callable(value) else value for name, value in parameters.items()
    }
    return {name: as_text(value) for name, value in values.items() if value is not None}


def as_text(value):
    """Return paths as texts, also in lists."""
    if isinstance(value, (list, tuple)):
        return [as_text(item) for item in value]
    return str(value) if isinstance(value, Path) else value


def contents(folder):
    """Return every path below a folder with its bytes, None for folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def assert_sentence(message, parts, sound):
    """Assert that a message is one line with all parts."""
    assert "\n" not in message, message
    assert not message.endswith(".."), message
    names = [path.stem for path in sound.images]
    dates = [name[-10:] for name in names]
    for part in parts:
        part = part.format(*names, dates=dates)
        assert part in message, f"'{part}' is not in: {message}"


def without_headlines(texts):
    """Return the different lines of some texts, without the headlines of QGIS."""
    lines = [line.strip() for text in texts for line in text.splitlines()]
    return "\n".join(dict.fromkeys(line for line in lines if line and line not in HEADLINES))


def below_a_file(name):
    """Return a function that gives a path whose folder is a regular file."""

    def path(sound):
        (sound.out / "taken").write_text("A file stands where the folder should be.\n")
        return sound.out / "taken" / name

    return path


def a_folder(name):
    """Return a function that gives a path where a folder stands, with a file in it."""

    def path(sound):
        (sound.out / name).mkdir()
        (sound.out / name / "kept.txt").write_text("kept\n")
        return sound.out / name

    return path
