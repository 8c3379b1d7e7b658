"""What runs on a worker: a task by its kind, and the check of what the task needs.

Errors leave as `RuntimeError` of three texts: a kind, a sentence and the worker. Dask pickles them,
and classes of ours may have another name on the client.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from ..errors import PlanarSitsError
from ..gdal_mode import gdal_exceptions
from ..text import for_log
from ..torch_import import shorten_waits
from .packing import Packed, digest, pack, unpack
from .store import note_executed, sees_store, task_file, write_task
from .versions import differences, worker_versions

# Kinds of errors: another version, something missing on this worker, the data of the task.
UNLIKE, UNFIT, FAILED = "unlike", "unfit", "failed"


@dataclass(frozen=True)
class Assets:
    """What all tasks of a run share, by name; each is checked by its hash.

    Parameters
    ----------
    data : dict of str to bytes
    hashes : dict of str to str
    """

    data: dict[str, bytes]
    hashes: dict[str, str]

    def __getitem__(self, name: str) -> bytes:
        if digest(self.data[name]) != self.hashes[name]:
            raise Unfit(f"the {name} that it received is not the one that was sent")
        return self.data[name]


class Unfit(PlanarSitsError):
    """Something that a task needs is missing on this worker."""


# A kind of task takes its content, the assets, and how to do it; it returns a header and arrays.
Kind = Callable[[Packed, Assets, dict[str, Any]], Packed]


def kinds() -> dict[str, Kind]:
    """Return the kinds of tasks by their names; a new kind is added here."""
    from .classify_task import classify_task
    from .fold_task import fold_task

    return {"classify": classify_task, "fold": fold_task}


@functools.lru_cache(maxsize=1)
def versions() -> dict[str, str]:
    """Return the versions of this worker; the first call imports torch."""
    shorten_waits()
    return worker_versions()


def prepare() -> None:
    """Import what tasks need, which takes seconds, before the first one comes."""
    versions()
    kinds()
    from ..learning import classify  # noqa: F401
    from ..networks import model_file  # noqa: F401
    from ..series import portable, reader  # noqa: F401


def forget() -> None:
    """Close what tasks that ran in this thread have opened: models and images."""
    from .classify_task import forget_prepared

    forget_prepared()


def run(payload: bytes, how: dict[str, Any], *assets: bytes) -> bytes:
    """Run a task, unless its result is in the store.

    Parameters
    ----------
    payload : bytes
        The packed task: ``kind``, ``versions`` and ``assets`` (hashes by name) in its header.
    how : dict
        What does not change the result: ``store``, ``mark``, ``patient``, and what the kind takes.
    assets : bytes
        By the sorted names of the assets.

    Returns
    -------
    bytes
        The packed result; nothing once it is in the store.

    Raises
    ------
    RuntimeError
        A kind of error, a sentence and the name of the worker.
    """
    try:
        return _run(payload, how, *assets)
    except Unfit as error:
        raise _told(UNFIT, error) from None
    except Unlike as error:
        raise _told(UNLIKE, error) from None
    except Exception as error:  # noqa: BLE001 - whatever happens there is told here
        raise _told(FAILED, error) from None


class Unlike(PlanarSitsError):
    """Other versions on this worker than those of the client."""


def _run(payload: bytes, how: dict[str, Any], *assets: bytes) -> bytes:
    task, key = unpack(payload), digest(payload)
    unlike = differences(task.header["versions"], versions())
    if unlike:
        raise Unlike("; ".join(unlike))
    store = how["store"] if sees_store(how["store"], how["mark"]) else ""
    if store and task_file(store, key).exists():
        return b""
    hashes = task.header["assets"]
    given = Assets(dict(zip(sorted(hashes), assets)), hashes)
    if store:
        with suppress(OSError):
            note_executed(store, key)
    with gdal_exceptions(False):
        result = kinds()[task.header["kind"]](task, given, how)
    data = pack(*result)
    # A result with failures is not kept: the next run tries again.
    if not store or result.header.get("reasons"):
        return data
    try:
        write_task(store, key, data)
    except OSError:
        return data
    return b""


def _told(kind: str, error: BaseException) -> RuntimeError:
    """Return an error that the client understands without our package."""
    text = str(error) if isinstance(error, PlanarSitsError) else f"{type(error).__name__}: {error}"
    return RuntimeError(kind, for_log(text), _address())


def _address() -> str:
    """Return the address of this worker."""
    from distributed import get_worker

    try:
        return str(get_worker().address)
    except ValueError:
        return "this process"
