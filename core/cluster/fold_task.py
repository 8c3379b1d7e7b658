"""The training and test of a method on a fold, as a task on a worker."""

from __future__ import annotations

import contextlib
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import CancelCheck, PlanarSitsError, check_cancelled
from .labelled_arrays import unpack_labelled
from .packing import Packed

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from ..networks.device import Engine
    from .worker import Assets

# One training at a time in a process: it draws from the random state of torch, which all threads
# share, and sets the number of its threads.
_TRAINING = threading.Lock()
_LOOK = 0.2
# The parcels of the last task, by their hash: the next one is of the same run as a rule.
_KEPT: dict[str, tuple[Labelled, np.ndarray | None]] = {}


def fold_task(task: Packed, assets: Assets, how: Mapping[str, Any]) -> Packed:
    """Train a method for a fold, and classify the test parcels with it.

    Parameters
    ----------
    task : Packed
        Header: ``method``, ``fold``, ``choices``, ``device``, ``batch_size`` and ``threads``, those
        of PyTorch on the CPU, since sums of floats depend on their number; array: ``folds``, the
        test fold of each parcel in the repeat.
    assets : Assets
        ``labelled`` (see `labelled_arrays.pack_labelled`); ``weights``, a .safetensors file, if the
        choices name one.
    how : mapping
        Not used.

    Returns
    -------
    Packed
        What `evaluation.fold_store.fold_content` gives; ``warnings`` in the header.

    Raises
    ------
    Unfit
        If this worker lacks the device.
    PlanarSitsError
        If the fold cannot be trained.
    Cancelled
        Once nobody waits for the result.
    """
    from ..evaluation.cross_validation import validate_fold
    from ..evaluation.fold_split import split_fold
    from ..evaluation.fold_store import fold_content
    from ..evaluation.plan import FoldTask, Plan

    header, folds = task.header, task.arrays["folds"]
    method, fold = header["method"], header["fold"]
    warnings: list[str] = []
    cancelled = _unwanted()
    with _alone(cancelled=cancelled), _weights(header["choices"], assets) as choices:
        engine = _engine(header, warnings.append)
        labelled, groups = _labelled(assets)
        plan = Plan((method,), folds[None], groups)
        tested = FoldTask(method, 0, fold, np.flatnonzero(folds == fold))
        split = split_fold(labelled, plan, tested, choices.fit)
        with _threads(header["threads"]):
            result = validate_fold(split, choices, engine, cancelled=cancelled)
    numbers, arrays = fold_content(result)
    return Packed({**numbers, "warnings": list(dict.fromkeys(warnings))}, arrays)


@contextlib.contextmanager
def _alone(*, cancelled: CancelCheck) -> Iterator[None]:
    """Wait until no other thread of this process trains."""
    while not _TRAINING.acquire(timeout=_LOOK):
        check_cancelled(cancelled)
    try:
        yield
    finally:
        _TRAINING.release()


def _unwanted() -> CancelCheck:
    """Return a function that tells whether the task of this thread has been cancelled.

    Dask cannot stop what runs in a thread, so that a training would go on for nobody.
    """
    from distributed import get_worker

    try:
        worker = get_worker()
        state = worker.state.tasks[worker.get_current_task()]
    except (ValueError, AttributeError, LookupError):  # no worker, or another Dask
        return lambda: False
    return lambda: state.state in ("cancelled", "forgotten", "released")


@contextlib.contextmanager
def _weights(record: Mapping[str, Any], assets: Assets) -> Iterator[Choices]:
    """Return the choices of a training, with first weights in a local file."""
    choices = choices_from(record)
    with tempfile.TemporaryDirectory(prefix="planar_sits_") as folder:
        if choices.weights == "file":
            path = Path(folder) / "weights.safetensors"
            path.write_bytes(assets["weights"])
            choices = replace(choices, weights_file=str(path))
        yield choices


def choices_from(record: Mapping[str, Any]) -> Choices:
    """Return the choices of a training from what `dataclasses.asdict` gave."""
    from ..learning.choices import Choices, TrainingSettings
    from ..planar.segments import SegmentSettings

    segments = SegmentSettings(**record["segments"])
    return Choices(**{**record, "segments": segments, "fit": TrainingSettings(**record["fit"])})


def _engine(header: Mapping[str, Any], warn: Callable[[str], object]) -> Engine:
    """Return the device of this worker."""
    from ..networks.device import Engine, pick_device
    from .worker import Unfit

    try:
        return Engine(pick_device(header["device"]), header["batch_size"], warn)
    except PlanarSitsError as error:
        raise Unfit(str(error)) from None


def _labelled(assets: Assets) -> tuple[Labelled, np.ndarray | None]:
    """Return the labelled parcels and their groups, kept from the task before."""
    key = assets.hashes["labelled"]
    if key not in _KEPT:
        _KEPT.clear()
        _KEPT[key] = unpack_labelled(assets["labelled"])
    return _KEPT[key]


@contextlib.contextmanager
def _threads(count: int) -> Iterator[None]:
    """Context in which PyTorch computes with so many threads."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
