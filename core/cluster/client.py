"""The client of a cluster: it sends tasks, waits for them and gets their results."""

from __future__ import annotations

import contextlib
import importlib.util
import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any

from ..errors import CancelCheck, PlanarSitsError, check_cancelled
from ..installation import requirement_message
from .dispatch import dispatcher
from .local import LocalProcesses
from .own_tasks import OwnTasks
from .place import Place
from .process import SHORT_LOGS
from .sending import Attempt, Sending
from .task import Done, Job, Task
from .versions import differences, worker_versions
from .worker_errors import error_parts, one_line, unlike_worker

if TYPE_CHECKING:
    from distributed import Client

# Seconds to wait for a connection, and between looks at whether there are workers.
_CONNECT, _LOOK_FOR_WORKERS = 30, 10.0
# Tasks that are sent and not yet done, for each worker process of this machine: the others are left
# to this process as long as the workers start.
_SENT_PER_PROCESS = 4


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
        # Whether processes of this machine have been started and done no task yet.
        self._starting = False
        self._looked = time.monotonic()
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Cluster:
        message = requirement_message(("distributed",))
        if message:
            raise PlanarSitsError(f"CLUSTER: {message}")
        if self.place.workers:
            self.local = self._stack.enter_context(LocalProcesses(self.place.workers, self.warn))
            self._starting = True
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
                    f"CLUSTER: the scheduler {address} cannot be reached ({one_line(error)}): "
                    "check that it runs, and for tls:// the certificates in the configuration of "
                    "Dask."
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
                raise unlike_worker(address, f"Python is {here} here and {there} there")
        mine = worker_versions()
        try:
            found = client.run(dispatcher(), "versions")
        except RuntimeError as error:
            _, sentence, where = error_parts(error)
            raise unlike_worker(where, sentence) from None
        for address, theirs in found.items():
            unlike = differences(mine, theirs)
            if unlike:
                raise unlike_worker(address, "; ".join(unlike))

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
        if self.local or time.monotonic() - self._looked < _LOOK_FOR_WORKERS:
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
        attempts = map(Attempt, tasks)
        with OwnTasks(job, wanted=job.short and self._starting) as own:
            while own.wanted and self.local and not self.local.reachable():
                check_cancelled(cancelled)
                yield from own.next(attempts)
            sending = self._sending(job, own.failed, cancelled=cancelled)
            try:
                while True:
                    yield from sending.fill(attempts)
                    if sending.empty():
                        return
                    check_cancelled(cancelled)
                    self._check_alive()
                    sending.renew_assets()
                    for done in sending.ended(wait=not own.wanted):
                        own.wanted = self._starting = False
                        yield done
                    yield from own.next(attempts)
                    self._warn_without_workers()
            finally:
                sending.stop()

    def _sending(self, job: Job, again: deque[Attempt], *, cancelled: CancelCheck) -> Sending:
        """Connect, and return what sends the tasks of a job."""
        client = self.connect(cancelled=cancelled)
        most = _SENT_PER_PROCESS * self.place.workers if self.local else 0
        return Sending(client, job, again, most=most)
