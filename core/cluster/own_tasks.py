"""Tasks that this process computes while the workers of ``local:N`` start."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Generator, Iterator

from . import worker
from .packing import unpack
from .sending import Attempt
from .task import Done, Job


class OwnTasks:
    """The tasks of this process; a context manager that leaves PyTorch as it was.

    A worker takes more than a second to start, and a run of seconds is not to wait for it.

    Parameters
    ----------
    job : Job
    wanted : bool
        Whether this process computes.

    Attributes
    ----------
    wanted : bool
        Set it to False once a worker has done a task.
    failed : deque of Attempt
        Those that failed here, which workers are to try.
    """

    def __init__(self, job: Job, *, wanted: bool):
        self.job, self.wanted = job, wanted
        self.failed: deque[Attempt] = deque()
        self._how = {
            **job.how, "store": str(job.store.run), "mark": job.store.mark, "patient": False
        }  # fmt: skip
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> OwnTasks:
        if self.wanted:
            import torch

            self._stack.callback(torch.set_num_threads, torch.get_num_threads())
            self._stack.callback(worker.forget)
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def next(self, attempts: Iterator[Attempt]) -> Generator[Done, None, None]:
        """Compute the next task, if it is wanted; yield it, unless it fails.

        Parameters
        ----------
        attempts : iterator of Attempt

        Yields
        ------
        Done
        """
        attempt = next(attempts, None) if self.wanted else None
        if attempt is None:
            self.wanted = False
            return
        task, store = attempt.task, self.job.store
        stored = store.load(task.key)
        if stored:
            yield Done(task, stored, stored=True)
            return
        assets = (self.job.assets[name] for name in sorted(self.job.assets))
        try:
            data = worker.run(task.payload, self._how, *assets)
        except RuntimeError:  # a worker may do it, or tells why it cannot be done
            self.failed.append(attempt)
            return
        result = unpack(data) if data else store.load(task.key)
        if result is None:
            self.failed.append(attempt)
        else:
            yield Done(task, result)
