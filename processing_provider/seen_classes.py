"""Classes that were seen at visits, as those of a map."""

from __future__ import annotations

import numpy as np

from ..core.errors import PlanarSitsError
from ..core.text import natural
from .run import Run


def match_classes(
    run: Run, mapped: list[str], seen: list[str | None], notes: list[str]
) -> tuple[list[str], np.ndarray]:
    """Return all classes, and the number of that seen at each parcel, or -1.

    Parameters
    ----------
    run : Run
        With ``REFERENCE_FIELD``.
    mapped : list of str
        Classes of the map.
    seen : list of N str or None
    notes : list of str
        What was taken for another spelling or is new is added.

    Returns
    -------
    list of K str
        Classes of the map, then others that were seen.
    (N,) int array

    Raises
    ------
    PlanarSitsError
        If none of the classes that were seen is one of the map.
    """
    folded: dict[str, list[str]] = {}
    for name in mapped:
        folded.setdefault(_folded(name), []).append(name)
    names, spelled, added = {}, [], []
    for name in sorted({name for name in seen if name}, key=natural):
        same = folded.get(_folded(name), [])
        if name in mapped or len(same) != 1:
            names[name] = name
        else:
            names[name] = same[0]
            spelled.append(f"'{name}' as '{same[0]}'")
        if names[name] not in [*mapped, *added]:
            added.append(names[name])
            folded.setdefault(_folded(name), []).append(name)
    if len(names) and not set(names.values()) & set(mapped):
        raise PlanarSitsError(
            f"{run.label('REFERENCE_FIELD')}: none of its values ({', '.join(list(names)[:4])}) is "
            f"a class of the map ({', '.join(mapped[:4])}): choose the field with the class seen."
        )
    if spelled:
        notes.append(f"{run.label('REFERENCE_FIELD')}: taken {', '.join(spelled[:6])}.")
    if added:
        notes.append(
            f"The map has no class {', '.join(map(repr, added[:6]))}, seen at visits: its mapped "
            "area is 0."
        )
    classes = [*mapped, *added]
    return classes, np.array([-1 if one is None else classes.index(names[one]) for one in seen])


def _folded(name: str) -> str:
    """Return a class name without case, hyphens, underscores and more blanks."""
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())
