"""Working ahead: the next item is computed in a thread while the current one is used."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")


def prefetched(items: Iterable[Item]) -> Generator[Item, None, None]:
    """Yield the items of an iterable, the next one computed meanwhile in a thread.

    Parameters
    ----------
    items : iterable
        Used in one thread alone, which is not that of the caller.

    Yields
    ------
    object
        The items in order. An exception of ``items`` is raised after the items before it. When
        the caller stops early, the generator returns once the item under way is computed.
    """
    iterator = iter(items)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="prefetch") as executor:
        future = executor.submit(_next_of, iterator)
        while items_left := future.result():
            future = executor.submit(_next_of, iterator)
            yield items_left[0]


def _next_of(iterator: Iterator[Item]) -> list[Item]:
    """Return the next item in a list, which is empty at the end."""
    return list(islice(iterator, 1))
