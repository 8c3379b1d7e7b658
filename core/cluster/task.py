"""Tasks of a cluster, and what all tasks of a run share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .packing import Packed, digest
from .store import Store

# Of the attempts of a task: anywhere, elsewhere, patiently.
PATIENT = 2


@dataclass(frozen=True)
class Task:
    """A task.

    Parameters
    ----------
    payload : bytes
        From `pack`, with its ``kind``, the ``versions`` of the client and the hashes of its
        ``assets`` in the header.
    members : (n,) int64 array
        What it is about, such as positions of parcels; for the client alone.
    """

    payload: bytes
    members: np.ndarray

    @property
    def key(self) -> str:
        """The hash of all that its result depends on."""
        return digest(self.payload)


@dataclass(frozen=True)
class Done:
    """A task that has ended.

    Parameters
    ----------
    task : Task
    result : Packed or None
        None where it failed everywhere.
    reason : str
        Why it failed.
    stored : bool
        Whether it was finished in an earlier run.
    """

    task: Task
    result: Packed | None
    reason: str = ""
    stored: bool = False


@dataclass
class Job:
    """What all tasks of a run share.

    Parameters
    ----------
    store : Store
    assets : dict of str to bytes
        What tasks need beside their payload, by name; sent once.
    how : dict
        Plain values for the tasks which do not change their results.
    split : callable
        Takes a task that ends its worker, returns smaller ones, or none if it is the smallest.
    attempts : int
        Failures of a task after which it is not sent again; the third attempt is a patient one.
        A task that ends workers is computed once more when no other one is running.
    alone : bool
        A worker gets one task at a time: for tasks of minutes, which Dask could not move.
    short : bool
        Tasks take so short a time that this process may compute some while local workers start.
    """

    store: Store
    assets: dict[str, bytes]
    how: dict[str, Any]
    split: Callable[[Task], list[Task]]
    attempts: int = PATIENT + 1
    alone: bool = False
    short: bool = False
