"""The client of a cluster: it sends tasks, waits for them and gets their results."""

from __future__ import annotations

import contextlib
import importlib.util
import queue
import secrets
import sys
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, check_cancelled
from ..installation import requirement_message
from ..text import for_log
from .dispatch import dispatcher
from .local import LocalProcesses
from .packing import Packed, digest, unpack
from .place import Place
from .process import SHORT_LOGS
from .store import Store
from .versions import differences, worker_versions

if TYPE_CHECKING:
    from distributed import Client, Future

# Tasks that are sent and not yet done, at least, and for each thread of the cluster.
_SENT, _SENT_PER_THREAD = 32, 2
# Seconds between looks at whether the operator asked to stop, and for a connection.
_LOOK, _CONNECT = 0.1, 30
# And between looks at whether there are workers.
_LOOK_FOR_WORKERS = 10.0
# Until tasks are sent again whose workers wait for the model.
_ASSET_SECONDS = 20.0
# Of a task: anywhere, elsewhere, patiently.
_PATIENT = 2
# Attempts of a task whose failures are not its own, such as a worker that is closed.
_MOST = 10


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
    """

    store: Store
    assets: dict[str, bytes]
    how: dict[str, Any]
    split: Callable[[Task], list[Task]]
    attempts: int = _PATIENT + 1
    alone: bool = False


@dataclass
class _Attempt:
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
        return self.number >= _PATIENT


class Cluster:
    """A cluster; a context manager that disconnects, and ends local processes.

    Entering starts the processes of ``local:N``; `run` waits for them. So other work can be done
    while they start.

    Parameters
    ----------
    place : Place
    info, warn : callable
        Receive what the operator should know (str).
    """

    def __init__(
        self,
        place: Place,
        info: Callable[[str], object] = str,
        warn: Callable[[str], object] = str,
    ):
        self.place, self.info, self.warn = place, info, warn
        self.local: LocalProcesses | None = None
        self._client: Client | None = None
        self._looked = time.monotonic()
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Cluster:
        message = requirement_message(("distributed",))
        if message:
            raise PlanarSitsError(f"CLUSTER: {message}")
        if self.place.workers:
            self.local = self._stack.enter_context(LocalProcesses(self.place.workers, self.warn))
        return self

    def __exit__(self, *error: object) -> None:
        if self._client is not None:
            with contextlib.suppress(Exception):  # a scheduler that is gone
                self._client.close(timeout=2)
        self._stack.close()

    # ------------------------------------------------------------ the connection

    def connect(self, *, cancelled: CancelCheck) -> Client:
        """Connect to the scheduler, once, and check the workers.

        Raises
        ------
        PlanarSitsError
            If it cannot be reached, or a worker has other versions.
        Cancelled
        """
        if self._client is None:
            import dask
            from distributed import Client

            address, security = self.place.address, None
            if self.local:
                address, security = self.local.address(cancelled=cancelled), self.local.security
            try:
                with dask.config.set(SHORT_LOGS):
                    self._client = Client(
                        address,
                        timeout=_CONNECT,
                        set_as_default=False,
                        security=security,
                        name="planar-sits",
                    )
            except Exception as error:  # OSError, or whatever a wrong TLS setting raises
                raise PlanarSitsError(
                    f"CLUSTER: the scheduler {address} cannot be reached ({_line(error)}): check "
                    "that it runs, and for tls:// the certificates in the configuration of Dask."
                ) from None
            if not self.local:
                self._check_scheduler()
            self._describe()
            if not self.local:
                self._check_workers()
        return self._client

    def _describe(self) -> None:
        """Write the workers and the dashboard to the log."""
        client = self._connected()
        threads = client.nthreads()
        text = f"Cluster: {len(threads)} workers with {sum(threads.values())} threads so far"
        if self.local:
            text = f"Cluster: {self.place.workers} worker processes on this machine"
        if client.run_on_scheduler(importlib.util.find_spec, "bokeh"):
            self.info(f"{text}; dashboard: {client.dashboard_link}.")
        else:
            self.info(
                f"{text}; no dashboard, since the Python package bokeh is not installed on the "
                "scheduler."
            )

    def _check_scheduler(self) -> None:
        """Raise if the scheduler has another Dask, whose messages may differ."""
        known: Any = self._connected().get_versions()
        here, there = (
            str(known[one]["packages"]["distributed"]) for one in ("client", "scheduler")
        )
        if here.split(".")[:2] != there.split(".")[:2]:
            raise PlanarSitsError(
                f"CLUSTER: the scheduler is not like this machine: distributed is {here} here and "
                f"{there} there. Install the same version on both, and on the workers."
            )

    def _check_workers(self) -> None:
        """Raise if a worker has other versions; those to come check themselves."""
        client = self._connected()
        known: Any = client.get_versions()
        here = "{}.{}".format(*sys.version_info)
        for address, facts in known["workers"].items():
            there = ".".join(str(facts["host"]["python"]).split(".")[:2])
            if there != here:  # another Python cannot even read what is sent
                raise _unlike(address, f"Python is {here} here and {there} there")
        mine = worker_versions()
        try:
            found = client.run(dispatcher(), "versions")
        except RuntimeError as error:
            _, sentence, where = _parts(error)
            raise _unlike(where, sentence) from None
        for address, theirs in found.items():
            unlike = differences(mine, theirs)
            if unlike:
                raise _unlike(address, "; ".join(unlike))

    def _connected(self) -> Client:
        if self._client is None:
            raise RuntimeError("the cluster is not connected")
        return self._client

    def _check_alive(self) -> None:
        """Raise if the scheduler is gone; start workers on this machine again."""
        if self.local:
            self.local.revive()
        if self._connected().status != "running":
            raise PlanarSitsError(
                "CLUSTER: the connection to the scheduler is lost. Finished tasks are kept: "
                f"{'' if self.local else 'start it again, and '}run again with RESUME."
            )

    def _warn_without_workers(self) -> None:
        """Tell the operator, now and then, that a cluster has no worker."""
        if time.monotonic() - self._looked < _LOOK_FOR_WORKERS:
            return
        self._looked = time.monotonic()
        if self._connected().status == "running" and not self._connected().nthreads():
            self.warn("The cluster has no worker just now: waiting for one.")

    # ------------------------------------------------------------ tasks

    def run(
        self, tasks: Iterable[Task], job: Job, *, cancelled: CancelCheck
    ) -> Generator[Done, None, None]:
        """Run tasks; yield each as it ends, in any order.

        Tasks are taken from the iterable as they are sent: few are in memory at a time.

        Parameters
        ----------
        tasks : iterable of Task
        job : Job
        cancelled : callable

        Yields
        ------
        Done

        Raises
        ------
        PlanarSitsError
            If the scheduler is lost, or no worker can do tasks. Finished ones are in the store.
        Cancelled
        """
        sending = _Sending(self.connect(cancelled=cancelled), job)
        attempts = map(_Attempt, tasks)
        try:
            while True:
                while not sending.full():
                    attempt = sending.next(attempts)
                    if attempt is None:
                        break
                    stored = job.store.load(attempt.task.key)
                    if stored:
                        yield Done(attempt.task, stored, stored=True)
                    else:
                        sending.send(attempt)
                if not sending.running:
                    return
                check_cancelled(cancelled)
                self._check_alive()
                sending.renew_assets()
                yield from sending.ended()
                if not self.local:
                    self._warn_without_workers()
        finally:
            sending.stop()


class _Sending:
    """The tasks that are sent and not yet done.

    Attributes
    ----------
    running : dict of tuple to (Future, _Attempt)
        By the key of Dask.
    again : deque of _Attempt
        Those that are to be sent again.
    suspects : deque of _Attempt
        Those that were on workers which ended, and cannot be split. Another task may have ended the
        worker, so each is sent once more when nothing else is running.
    """

    def __init__(self, client: Client, job: Job):
        self.client, self.job = client, job
        self.call = dispatcher()
        self.running: dict[tuple, tuple[Future, _Attempt]] = {}
        self.again: deque[_Attempt] = deque()
        self.suspects: deque[_Attempt] = deque()
        self._ended: queue.SimpleQueue[tuple] = queue.SimpleQueue()
        self._how = {**job.how, "store": str(job.store.run), "mark": job.store.mark}
        self._most = max(_SENT, _SENT_PER_THREAD * sum(client.nthreads().values()))
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

    def next(self, attempts: Iterator[_Attempt]) -> _Attempt | None:
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

    def _places(self, attempt: _Attempt) -> list[str]:
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

    def send(self, attempt: _Attempt) -> None:
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

    def ended(self) -> Iterator[Done]:
        """Yield the tasks that have ended by now, or within a moment."""
        wait = _LOOK
        while self.running:
            try:
                key = self._ended.get(timeout=wait)
            except queue.Empty:
                return
            wait = 0.0
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

    def _result(self, future: Future, attempt: _Attempt) -> Done | None:
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
        if attempt.lost > _MOST:
            raise PlanarSitsError(
                "CLUSTER: the result of a task is lost again and again. Finished tasks are kept: "
                "see the logs of the workers, and run again with RESUME."
            )
        self.again.append(attempt)
        return None

    def _received(self, future: Future, key: str) -> Packed | None:
        """Return a result that came back, and store it; or one that a worker has written."""
        try:
            data = future.result()
        except Exception:  # noqa: BLE001 - its worker, or the scheduler, has died just now
            return None
        if not data:
            return self.job.store.wait_for(key)
        result = unpack(data)
        if not result.header.get("reasons"):
            self.job.store.save(key, data)
        return result

    def _failed(self, error: BaseException, attempt: _Attempt) -> Done | None:
        """Return a task that failed everywhere; send it again, elsewhere or in parts."""
        if type(error).__name__ == "KilledWorker":
            return self._ended_workers(attempt)
        kind, sentence, where = _parts(error)
        if kind == "unlike":
            raise _unlike(where, sentence)
        attempt.number += 1
        attempt.avoid.add(where)
        if kind == "unfit" and attempt.number >= _PATIENT:
            raise PlanarSitsError(
                f"CLUSTER: the worker {where} cannot do the work: {sentence} Finished tasks are "
                "kept: run again with RESUME."
            )
        if attempt.number >= self.job.attempts:
            return Done(attempt.task, None, sentence)
        self.again.append(attempt)
        return None

    def _ended_workers(self, attempt: _Attempt) -> Done | None:
        """Return a task that ended workers alone; else send it again, or its parts."""
        parts = self.job.split(attempt.task)
        if attempt.last and not parts:
            reason = "workers ended while they computed it, as when memory is full"
            return Done(attempt.task, None, reason)
        if parts:
            self.again += [_Attempt(part) for part in parts]
            return None
        attempt.number += 1
        attempt.last = True
        self.suspects.append(attempt)
        return None


def _parts(error: BaseException) -> tuple[str, str, str]:
    """Return kind, sentence and worker of an error that a worker told."""
    if isinstance(error, RuntimeError) and len(error.args) == 3:
        kind, sentence, where = map(str, error.args)
        return kind, sentence, where
    return "failed", _line(error), ""


def _unlike(address: str, difference: str) -> PlanarSitsError:
    """Return the error about a worker that may give other results."""
    return PlanarSitsError(
        f"CLUSTER: the worker {address} is not like this machine: {difference}. Install the same "
        "versions, since the results could differ."
    )


def _line(error: BaseException) -> str:
    """Return an error on one line, without an end."""
    return for_log(str(error) or type(error).__name__).rstrip(".")[:300]
