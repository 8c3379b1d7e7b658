"""The order of names in lists."""

from __future__ import annotations


def natural(name: str) -> tuple[int, int, str]:
    """Return a sort key that puts '2' before '10', and numbers before words.

    Parameters
    ----------
    name : str

    Returns
    -------
    tuple
        For the ``key`` of `sorted`.
    """
    return (0, int(name), name) if name.isascii() and name.isdigit() else (1, 0, name)
