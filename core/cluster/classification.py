"""Classification of parcels on a cluster: tasks, and the merge of results."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, Progress
from ..learning.classify import Classified
from ..series.parcel_table import FAILED, READY, UNREADABLE, Parcels
from ..series.value_check import ValueCheck
from .classify_task import STATUSES
from .client import Cluster
from .grouping import PARCELS, parcel_groups
from .packing import digest, pack
from .parcel_arrays import parcel_arrays
from .store import TaskStore
from .task import Done, Job, Task
from .versions import worker_versions

if TYPE_CHECKING:
    from ..networks.description import ModelDescription
    from ..series.series import Series

# Pixels of all tasks together for the check of the values, and of one task at least.
_SAMPLE, _LEAST_SAMPLE = 2000, 20
# Parcels named with the reason why they failed.
_NAMED = 5


@dataclass(frozen=True)
class Settings:
    """How parcels are classified.

    Parameters
    ----------
    adaptive : bool
        Adaptive voting.
    fraction : float
        Segments in percent of a parcel's pixels; 0 = as the model was trained.
    device : {'auto', 'cpu', 'cuda', 'mps'}
        On the workers.
    batch_size : int
        0: automatic.
    """

    adaptive: bool = True
    fraction: float = 0.0
    device: str = "auto"
    batch_size: int = 0


@dataclass(frozen=True)
class Inputs:
    """What is classified with what.

    Parameters
    ----------
    model : bytes
        The model file.
    description : ModelDescription
    series : Series
    record : bytes
        Of the series, as workers open it.
    parcels : Parcels
        Changed by the classification: statuses, keys and zones; polygons are dropped.
    """

    model: bytes
    description: ModelDescription
    series: Series
    record: bytes
    parcels: Parcels


class ClusterClassification:
    """A classification of parcels on a cluster.

    Parameters
    ----------
    inputs : Inputs
    settings : Settings
    folder : str or Path
        For the finished tasks of all runs.
    resume : bool
        Go on with the finished tasks of a stopped run of the same inputs and settings.
    memory_mb : float
        Budget for pixel values, of each worker.

    Attributes
    ----------
    store : TaskStore
    """

    def __init__(
        self,
        inputs: Inputs,
        settings: Settings,
        folder: str | Path,
        *,
        resume: bool = False,
        memory_mb: float = 256.0,
        task_size: int = PARCELS,
    ):
        self.inputs, self.memory_mb, self.task_size = inputs, memory_mb, task_size
        self._assets = {"model": inputs.model, "series": inputs.record}
        self._header = {
            "kind": "classify",
            "versions": worker_versions(),
            "assets": {name: digest(data) for name, data in self._assets.items()},
            **asdict(settings),
        }
        self.store = TaskStore(folder, digest(pack(self._header, {})), resume)
        self._check = ValueCheck(inputs.series)
        self._warnings: dict[str, None] = {}
        self._failures: dict[str, list[int]] = {}

    def classify(
        self, cluster: Cluster, *, progress: Progress, cancelled: CancelCheck
    ) -> Classified:
        """Classify the parcels; set the status of every parcel.

        Parameters
        ----------
        cluster : Cluster
        progress, cancelled : callable

        Returns
        -------
        Classified
            Its arrays are in a temporary file, so that they take no memory.

        Raises
        ------
        PlanarSitsError
            If the cluster is lost or cannot do the work; finished tasks are kept.
        Cancelled
        """
        parcels = self.inputs.parcels
        total = max(1, parcels.status.count(READY))
        share = _SAMPLE * self.task_size // total
        job = Job(
            self.store,
            self._assets,
            {"memory_mb": self.memory_mb, "sample": max(_LEAST_SAMPLE, share)},
            self.parts,
            short=_on_cpu(self._header["device"]),
        )
        result = empty_in_file(len(parcels), len(self.inputs.description.classes))
        done, stored = 0, 0
        with closing(cluster.run(self.tasks(), job, cancelled=cancelled)) as ended:
            for one in ended:
                self._merge(one, result)
                done += len(one.task.members)
                stored += len(one.task.members) * one.stored
                progress(done / total)
        if stored:
            cluster.info(f"{stored} of {total} parcels were finished in the run before.")
        return result

    def tasks(self) -> Iterator[Task]:
        """Yield the tasks, made as they are asked for."""
        for members in parcel_groups(self.inputs.parcels, self.inputs.series, self.task_size):
            yield self._task(members)

    def notes(self) -> list[str]:
        """Return warnings for the operator, a sentence each, after `classify`."""
        ids = self.inputs.parcels.ids
        notes = [*self._warnings, *self._check.notes(np.array(self.inputs.description.ranges))]
        for reason, members in self._failures.items():
            names = ", ".join(ids[index] for index in members[:_NAMED])
            more = ", …" if len(members) > _NAMED else ""
            notes.append(f"{len(members)} parcel(s) not computed ({names}{more}): {reason}")
        return notes

    def _task(self, members: np.ndarray) -> Task:
        return Task(pack(self._header, parcel_arrays(self.inputs.parcels, members)), members)

    def parts(self, task: Task) -> list[Task]:
        """Return parts of a task, none if it is of one parcel."""
        if len(task.members) < 2:
            return []
        parts = np.array_split(task.members, min(8, len(task.members)))
        return [self._task(part) for part in parts]

    def _merge(self, done: Done, result: Classified) -> None:
        """Put the results of a task into those of all parcels."""
        parcels, members = self.inputs.parcels, done.task.members
        if done.result is None:
            self._fail(members, done.reason)
            return
        header, arrays = done.result
        for name in ("probabilities", "pixels", "segments", "novelty"):
            getattr(result, name)[members] = arrays[name]
        parcels.keys[members], parcels.zones[members] = arrays["keys"], arrays["zones"]
        for index, status in zip(members.tolist(), arrays["status"].tolist()):
            parcels.status[index], parcels.wkb[index] = STATUSES[status], None
        for number, reason in enumerate(header["reasons"]):
            self._fail(members[arrays["reason"] == number], reason)
        self._warnings.update(dict.fromkeys(header["warnings"]))
        self._notice(arrays["sample"], header["checks"])

    def _notice(self, sample: np.ndarray, records: Iterable[dict]) -> None:
        """Show the check of the values what the checks of a task have noticed."""
        self._check.add_sample(sample)
        for record in records:
            self._check.add_record(record)

    def _fail(self, members: np.ndarray, reason: str) -> None:
        """Set the status of parcels that could not be computed."""
        for index in members.tolist():
            if self.inputs.parcels.status[index] != UNREADABLE:
                self.inputs.parcels.status[index] = FAILED
        self._failures.setdefault(reason, []).extend(members.tolist())


def _on_cpu(device: str) -> bool:
    """Return whether this process would compute on the CPU, which is ready at once."""
    from ..networks.device import pick_device

    return device == "cpu" or (device == "auto" and pick_device(device).type == "cpu")


def empty_in_file(parcels: int, classes: int) -> Classified:
    """Return results of N parcels, none classified yet, with arrays in a file.

    The file has no name, or goes when the arrays do.

    Parameters
    ----------
    parcels, classes : int
    """
    empty = Classified.empty(0, classes)
    return Classified(
        _in_file((parcels, classes), empty.probabilities.dtype),
        _in_file((parcels,), empty.pixels.dtype),
        _in_file((parcels,), empty.segments.dtype),
        _in_file((parcels,), np.dtype(np.float64), np.nan),
    )


def _in_file(shape: tuple[int, ...], dtype: np.dtype, value: float = 0) -> np.ndarray:
    """Return an array in a temporary file."""
    with tempfile.TemporaryFile() as file:
        array = np.memmap(file, dtype, "w+", shape=shape) if all(shape) else np.empty(shape, dtype)
    if value:
        array[:] = value
    return array


def read_model_bytes(path: str | Path) -> bytes:
    """Return the bytes of a model file.

    Raises
    ------
    PlanarSitsError
        If it cannot be read.
    """
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise PlanarSitsError(f"MODEL: '{path}' cannot be read ({error.strerror}).") from None
