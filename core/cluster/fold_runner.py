"""Folds of a cross-validation on a cluster."""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, Progress
from ..evaluation.fold_store import fold_content, fold_from
from .client import Cluster
from .labelled_arrays import pack_labelled
from .packing import Packed, digest, pack, unpack
from .task import Done, Job, Task
from .versions import worker_versions

if TYPE_CHECKING:
    from ..evaluation.cross_validation import FoldWork
    from ..evaluation.fold_result import FoldResult
    from ..learning.choices import Choices

# Workers where a fold fails before the run ends.
_ATTEMPTS = 2


class ClusterFolds:
    """The `FoldRunner` of a cluster: a task for each fold and method.

    A fold is trained with as many threads of PyTorch as it would be here, and the store of the
    folds is that of a run without a cluster: each goes on with the folds of the other.

    Parameters
    ----------
    cluster : Cluster
    device : {'auto', 'cpu', 'cuda', 'mps'}
        On the workers.
    """

    def __init__(self, cluster: Cluster, device: str = "auto"):
        import torch

        self.cluster, self.device, self.threads = cluster, device, torch.get_num_threads()
        if self.threads > 1:
            cluster.info(
                f"Each fold is trained with {self.threads} threads, as it would be here, so that "
                "the results are the same."
            )

    def __call__(
        self, work: FoldWork, *, progress: Progress, cancelled: CancelCheck
    ) -> Generator[tuple[int, FoldResult, bool], None, None]:
        """Yield the results of the tasks as they end."""
        tasks = _Tasks(work, self.device, self.threads)
        job = Job(tasks, tasks.assets, {}, split=lambda task: [], attempts=_ATTEMPTS, alone=True)
        warned: set[str] = set()
        with closing(self.cluster.run(tasks, job, cancelled=cancelled)) as ended:
            for done in ended:
                index, result = tasks.result(done)
                for message in set(_warnings(done)) - warned:
                    warned.add(message)
                    self.cluster.warn(message)
                yield index, result, done.stored


class _Tasks:
    """The tasks of a cross-validation, and their results in its store of folds.

    Workers see no folder: results are small, and the client stores them.
    """

    def __init__(self, work: FoldWork, device: str, threads: int):
        self.work = work
        self.assets = {"labelled": pack_labelled(work.labelled, work.plan.groups)}
        weights = _first_weights([choices for _, choices in work.tasks])
        if weights:
            self.assets["weights"] = weights
        self._header = {
            "kind": "fold",
            "versions": worker_versions(),
            "assets": {name: digest(data) for name, data in self.assets.items()},
            "device": device,
            "batch_size": work.engine.batch_size,
            "threads": threads,
        }
        self._index: dict[str, int] = {}
        self.run, self.mark = "", secrets.token_hex(16)

    def __iter__(self) -> Iterator[Task]:
        """Yield the tasks in their order."""
        for index, (task, choices) in enumerate(self.work.tasks):
            if choices.weights == "imagenet":  # sent, since workers may have no internet
                choices = replace(choices, weights="file")
            record = {**asdict(choices), "weights_file": ""}
            header = {**self._header, "method": task.method, "fold": task.fold, "choices": record}
            folds = self.work.plan.folds[task.repeat]
            made = Task(pack(header, {"folds": folds}), np.array([index]))
            self._index[made.key] = index
            yield made

    def load(self, key: str) -> Packed | None:
        """Return the stored result of a task, by its key."""
        store = self.work.store
        found = store.load(*self.work.tasks[self._index[key]]) if store else None
        return Packed(*fold_content(found)) if found else None

    def save(self, key: str, data: bytes) -> None:
        """Store the result of a task as that of its fold."""
        index = self._index[key]
        if self.work.store:
            self.work.store.save(self._result(index, unpack(data)), self.work.tasks[index][1])

    def wait_for(self, key: str) -> Packed | None:
        """Return None: no worker writes results."""

    def result(self, done: Done) -> tuple[int, FoldResult]:
        """Return position and result of a task that has ended; raise if it failed."""
        index = int(done.task.members[0])
        if done.result is None:
            sentence = f"{self.work.tasks[index][0].name}: {done.reason.rstrip('.')}."
            if self.work.store:
                sentence += " Finished folds are kept: run again with RESUME to go on from there."
            raise PlanarSitsError(sentence)
        return index, self._result(index, done.result)

    def _result(self, index: int, content: Packed) -> FoldResult:
        """Return the result of a fold from what a worker has sent, or the store."""
        return fold_from(self.work.tasks[index][0], *content)


def _first_weights(choices: list[Choices]) -> bytes:
    """Return the first weights that methods take as a file, empty if none does."""
    from ..networks.pretrained import file_weights, imagenet_weights

    for one in choices:
        if one.weights == "file":
            file_weights(one.weights_file)  # an error before anything is sent
            return Path(one.weights_file).read_bytes()
        if one.weights == "imagenet":
            state = imagenet_weights(one.backbone)
            return pack({}, {name: tensor.numpy() for name, tensor in state.items()})
    return b""


def _warnings(done: Done) -> list[str]:
    """Return what a worker warned of."""
    return done.result.header.get("warnings", []) if done.result else []
