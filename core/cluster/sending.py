"""The tasks of a run that are sent to a cluster and not yet done."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import secrets
import time
import warnings
from collections import deque
from collections.abc import Iterator
from concurrent.futures import CancelledError, wait
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import PlanarSitsError
from .dispatch import dispatcher
from .packing import Packed, unpack
from .task import PATIENT, Done, Job, Task
from .worker_errors import error_parts, unlike_worker

if TYPE_CHECKING:
    from distributed import Client, Future

# Tasks that are sent and not yet done, at least, and for each thread of the cluster.
_SENT, _SENT_PER_THREAD = 32, 2
# Seconds to wait for a task that ends.
_LOOK = 0.1
# Until tasks are sent again whose workers wait for the model.
_ASSET_SECONDS = 20.0
# Attempts of a task whose failures are not its own, such as a worker that is closed.
_MOST_LOST = 10


@dataclass
class Attempt:
    """A task that is sent for the n-th time, and the workers where it failed.

    The last attempt is made after all other tasks, alone.
    """

    task: Task
    number: int = 0
    lost: int = 0
    avoid: set[str] = field(default_factory=set)
    worker: str = ""
    last: bool = False

    @property
    def patient(self) -> bool:
        """Whether parcels that fail come out with the reason."""
        return self.number >= PATIENT


class Sending:
    """The tasks that are sent and not yet done.

    Parameters
    ----------
    client : Client
    job : Job
    again : deque of Attempt
        Those that are to be sent first.
    most : int
        Tasks that are sent and not yet done; 0: by the threads of the cluster.

    Attributes
    ----------
    running : dict of tuple to (Future, Attempt)
        By the key of Dask.
    suspects : deque of Attempt
        Those that were on workers which ended, and cannot be split. Another task may have ended the
        worker, so each is sent once more when nothing else is running.
    """

    def __init__(self, client: Client, job: Job, again: deque[Attempt], most: int = 0):
        self.client, self.job, self.again = client, job, again
        self.call = dispatcher()
        self.running: dict[tuple, tuple[Future, Attempt]] = {}
        self.suspects: deque[Attempt] = deque()
        self._ended: queue.SimpleQueue[tuple] = queue.SimpleQueue()
        self._how = {**job.how, "store": str(job.store.run), "mark": job.store.mark}
        self._most = most or max(_SENT, _SENT_PER_THREAD * sum(client.nthreads().values()))
        self._send_assets()

    def _send_assets(self) -> None:
        """Send the assets, as tasks, which are computed again if their worker dies."""
        # Keys of Dask tell runs apart: a scheduler keeps what failed or was cancelled for a while.
        self.name = f"planar-sits-{secrets.token_hex(8)}"
        self._asset_time = time.monotonic()
        assets = self.job.assets
        with warnings.catch_warnings():  # Dask warns of more than 10 MB, which is sent once here
            warnings.simplefilter("ignore", UserWarning)
            self._assets = [
                self.client.submit(bytes, assets[name], key=f"{self.name}-{name}", pure=False)
                for name in sorted(assets)
            ]

    def renew_assets(self) -> None:
        """Send everything again if workers wait for assets that nobody computes.

        When all workers die, Dask 2022.12 may give new ones the tasks before the assets.
        """
        if all(asset.status == "finished" for asset in self._assets) or not self._workers():
            self._asset_time = time.monotonic()
        elif time.monotonic() - self._asset_time > _ASSET_SECONDS:
            self.stop()
            self.again.extend(attempt for _, attempt in self.running.values())
            self.running.clear()
            self._send_assets()

    def full(self) -> bool:
        """Return whether enough tasks are sent."""
        most = max(1, len(self._workers())) if self.job.alone else self._most
        return len(self.running) >= most

    def fill(self, attempts: Iterator[Attempt]) -> Iterator[Done]:
        """Send tasks until there are enough; yield those whose results are stored."""
        while not self.full():
            attempt = self.next(attempts)
            if attempt is None:
                return
            stored = self.job.store.load(attempt.task.key)
            if stored:
                yield Done(attempt.task, stored, stored=True)
                continue
            try:
                self.send(attempt)
            except CancelledError:  # of the assets: Dask 2022.12, where the connection is lost
                self.again.appendleft(attempt)
                time.sleep(_LOOK)
                return

    def empty(self) -> bool:
        """Return whether nothing is running, nor to be sent again."""
        return not (self.running or self.again)

    def next(self, attempts: Iterator[Attempt]) -> Attempt | None:
        """Return the attempt that is to be sent now, None if there is none."""
        if self.again:
            return self.again.popleft()
        attempt = next(attempts, None)
        if attempt is None and self.suspects and not self.running:
            return self.suspects.popleft()
        return attempt

    def _workers(self) -> list[str]:
        """Return the addresses of the workers; none while the connection is lost."""
        try:
            return list(self.client.nthreads())
        except Exception:  # noqa: BLE001 - whatever a lost connection raises
            return []

    def _places(self, attempt: Attempt) -> list[str]:
        """Return the workers that a task should be sent to; empty: any."""
        if not (attempt.avoid or self.job.alone):
            return []
        places = [name for name in self._workers() if name not in attempt.avoid]
        if self.job.alone:
            busy = {other.worker for _, other in self.running.values()} | self._computing()
            places = [name for name in places if name not in busy][:1]
            attempt.worker = "".join(places)
        return places

    def _computing(self) -> set[str]:
        """Return the workers that have tasks of the run: Dask chose some of them."""
        try:
            processing = self.client.processing()
        except Exception:  # noqa: BLE001 - whatever a lost connection raises
            return set()
        return {name for name, keys in processing.items() if self.name in str(keys)}

    def send(self, attempt: Attempt) -> None:
        """Send a task, away from the workers where it failed if there are others."""
        key = (self.name, attempt.task.key, attempt.number, attempt.lost)
        workers = self._places(attempt) or None
        future = self.client.submit(
            self.call,
            "run",
            attempt.task.payload,
            {**self._how, "patient": attempt.patient},
            *self._assets,
            key=key,
            workers=workers,
            allow_other_workers=bool(workers),
            pure=False,
        )
        self.running[key] = future, attempt
        future.add_done_callback(lambda _: self._ended.put(key))

    def ended(self, *, wait: bool = True) -> Iterator[Done]:
        """Yield the tasks that have ended by now, or within a moment."""
        seconds = _LOOK if wait else 0.0
        while self.running:
            try:
                key = self._ended.get(timeout=seconds)
            except queue.Empty:
                return
            seconds = 0.0
            if key not in self.running:  # sent again since
                continue
            done = self._result(*self.running.pop(key))
            if done:
                yield done

    def stop(self) -> None:
        """Cancel what is running."""
        with contextlib.suppress(Exception):  # a scheduler that is gone
            futures = [future for future, _ in self.running.values()]
            self.client.cancel([*futures, *self._assets], force=True)

    def _result(self, future: Future, attempt: Attempt) -> Done | None:
        """Return how a task ended, None where it is sent again."""
        task, store = attempt.task, self.job.store
        if future.status == "finished":
            result = store.load(task.key) or self._received(future, task.key)
            if result:
                return Done(task, result)
        elif future.status == "error":
            return self._failed(future.exception(), attempt)
        # Cancelled, as when the connection is lost, or a file that is not seen here.
        attempt.lost += 1
        if attempt.lost > _MOST_LOST:
            raise PlanarSitsError(
                "CLUSTER: the result of a task is lost again and again. Finished tasks are kept: "
                "see the logs of the workers, and run again with RESUME."
            )
        self.again.append(attempt)
        return None

    def _received(self, future: Future, key: str) -> Packed | None:
        """Return a result that came back, and store it; or one that a worker has written."""
        try:
            loop: Any = self.client.loop
            gathering = asyncio.run_coroutine_threadsafe(
                self.client.gather([future], asynchronous=True), loop.asyncio_loop
            )
            # If its worker has died just now, Dask waits until another computes the task again:
            # without end if there is none, while nobody starts one.
            while not wait([gathering], _LOOK).done:
                if future.status != "finished":
                    gathering.cancel()
                    return None
            (data,) = gathering.result()
        except Exception:  # noqa: BLE001 - as when the scheduler has died just now
            return None
        if not data:
            return self.job.store.wait_for(key)
        result = unpack(data)
        if not result.header.get("reasons"):
            self.job.store.save(key, data)
        return result

    def _failed(self, error: BaseException, attempt: Attempt) -> Done | None:
        """Return a task that failed everywhere; send it again, elsewhere or in parts."""
        if type(error).__name__ == "KilledWorker":
            return self._ended_workers(attempt)
        kind, sentence, where = error_parts(error)
        if kind == "unlike":
            raise unlike_worker(where, sentence)
        attempt.number += 1
        attempt.avoid.add(where)
        if kind == "unfit" and attempt.number >= PATIENT:
            raise PlanarSitsError(
                f"CLUSTER: the worker {where} cannot do the work: {sentence} Finished tasks are "
                "kept: run again with RESUME."
            )
        if attempt.number >= self.job.attempts:
            return Done(attempt.task, None, sentence)
        self.again.append(attempt)
        return None

    def _ended_workers(self, attempt: Attempt) -> Done | None:
        """Return a task that ended workers alone; else send it again, or its parts."""
        parts = self.job.split(attempt.task)
        if attempt.last and not parts:
            reason = "workers ended while they computed it, as when memory is full"
            return Done(attempt.task, None, reason)
        if parts:
            self.again += [Attempt(part) for part in parts]
            return None
        attempt.number += 1
        attempt.last = True
        self.suspects.append(attempt)
        return None
