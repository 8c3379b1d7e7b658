"""The classification of some parcels, as a task on a worker."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import PlanarSitsError
from ..series.parcel_table import CLASSIFIED, FAILED, NO_OBSERVATION, NO_PIXEL, UNREADABLE
from .packing import Packed
from .parcel_arrays import parcels_from

if TYPE_CHECKING:
    from ..learning.predict import ParcelPredictor
    from ..networks.model import Model
    from ..series.series import Series
    from .worker import Assets

STATUSES = (CLASSIFIED, NO_PIXEL, NO_OBSERVATION, FAILED, UNREADABLE)
# Parts that parcels are taken in to find those that fail.
_PARTS = 8
# Of models and series that a thread keeps for the next task.
_KEPT = 2


@dataclass
class _Prepared:
    """What tasks of one run share on a worker."""

    model: Model
    series: Series
    predictor: ParcelPredictor
    warnings: list[str]


_THREAD = threading.local()
_LOCK, _PREPARING = threading.Lock(), threading.Lock()
_COMPUTING: ThreadPoolExecutor | None = None


def classify_task(task: Packed, assets: Assets, how: Mapping[str, Any]) -> Packed:
    """Classify parcels.

    Parameters
    ----------
    task : Packed
        Header: ``adaptive``, ``fraction``, ``device``, ``batch_size``; arrays: see
        `parcel_arrays.parcel_arrays`.
    assets : Assets
        ``model`` (a model file) and ``series`` (a record, see `series.portable`).
    how : mapping
        ``memory_mb``; ``sample``, pixels for the check of the values; ``patient``: parcels that
        fail come out with the reason, the others as ever.

    Returns
    -------
    Packed
        Header: ``reasons``, ``warnings`` and what the check noticed; arrays by parcel, n rows.

    Raises
    ------
    Unfit
        If this worker cannot prepare the model, the series or the device.
    PlanarSitsError
        If a parcel cannot be classified, unless ``patient``.
    """
    prepared = _prepared(task.header, assets)
    size = len(task.arrays["keys"])
    result = _Result(size, len(prepared.model.description.classes), prepared, how)
    members = np.arange(size)
    try:
        result.classify(task.arrays, members)
    except Exception as error:
        if not how["patient"]:
            raise
        result.classify_parts(task.arrays, members, error)
    return result.packed()


class _Result:
    """The results of a task while parcels are classified."""

    def __init__(self, size: int, classes: int, prepared: _Prepared, how: Mapping[str, Any]):
        self.prepared, self.how = prepared, how
        self.arrays = {
            "probabilities": np.zeros((size, classes)),
            "pixels": np.zeros(size, np.int64),
            "segments": np.zeros(size, np.int64),
            "novelty": np.full(size, np.nan),
            "status": np.full(size, STATUSES.index(FAILED), np.uint8),
            "reason": np.full(size, -1, np.int16),
            "keys": np.zeros(size, np.uint64),
            "zones": np.zeros(size, np.int64),
        }
        self.reasons: list[str] = []
        self.checks: list[tuple[np.ndarray, dict]] = []

    def classify(self, arrays: Mapping[str, np.ndarray], members: np.ndarray) -> None:
        """Classify some parcels of the task."""
        from ..learning.classify import Classified, classify_prepared, prepared, set_status
        from ..series.reader import Reader

        model, series = self.prepared.model, self.prepared.series
        parcels = parcels_from(arrays, members)
        reader = Reader(series, parcels, self.how["memory_mb"], ranges=model.description.ranges)
        chunks = prepared(reader.chunks(), model.description, series.days)
        first = list(islice(chunks, 1))
        done = computed(
            lambda: classify_prepared(
                chain(first, chunks),
                Classified.empty(len(parcels), len(model.description.classes)),
                model.description,
                self.prepared.predictor,
                calibration=model.calibration,
            )
        )
        set_status(parcels, done)
        unread = np.array([status == UNREADABLE for status in parcels.status])
        if unread.any():
            self._note_unread(members[unread], " ".join(reader.unread_notes()))
        self.checks.append((reader.check.sample(self.how["sample"]), reader.check.record()))
        status = [STATUSES.index(each) for each in parcels.status]
        for name, values in (
            ("probabilities", done.probabilities),
            ("pixels", done.pixels),
            ("segments", done.segments),
            ("novelty", done.novelty),
            ("status", status),
            ("keys", parcels.keys),
            ("zones", parcels.zones),
        ):
            self.arrays[name][members] = values

    def classify_parts(
        self, arrays: Mapping[str, np.ndarray], members: np.ndarray, error: Exception
    ) -> None:
        """Classify parcels of which some fail, part by part down to those."""
        if len(members) == 1:
            self._fail(arrays, members, error)
            return
        for part in np.array_split(members, min(_PARTS, len(members))):
            try:
                self.classify(arrays, part)
            except Exception as reason:  # noqa: BLE001 - whatever it is, others go on
                self.classify_parts(arrays, part, reason)

    def _fail(
        self, arrays: Mapping[str, np.ndarray], members: np.ndarray, error: Exception
    ) -> None:
        """Note why a parcel fails."""
        known = isinstance(error, PlanarSitsError)
        reason = str(error) if known else f"{type(error).__name__}: {error}"
        self._note_reason(members, reason)
        for name in ("keys", "zones"):
            self.arrays[name][members] = arrays[name][members]

    def _note_unread(self, members: np.ndarray, reason: str) -> None:
        """Note why remote images cannot be read; another worker may read them."""
        if not self.how["patient"]:
            raise PlanarSitsError(reason)
        self._note_reason(members, reason)

    def _note_reason(self, members: np.ndarray, reason: str) -> None:
        if reason not in self.reasons:
            self.reasons.append(reason)
        self.arrays["reason"][members] = self.reasons.index(reason)

    def packed(self) -> Packed:
        """Return the results."""
        samples = [sample for sample, _ in self.checks if len(sample)]
        header = {
            "reasons": self.reasons,
            "warnings": list(dict.fromkeys(self.prepared.warnings)),
            "checks": [record for _, record in self.checks],
        }
        self.prepared.warnings.clear()
        sample = np.concatenate(samples) if samples else np.empty((0, 1, 1), np.float32)
        return Packed(header, {**self.arrays, "sample": sample})


def computed(work: Callable[[], Any]) -> Any:
    """Return what work returns, which runs when a thread for computing is free.

    A worker of n threads has n - 1 of them, so that one thread reads meanwhile. They are always
    the same: PyTorch starts threads for each, which would wait for those of another one.
    """
    global _COMPUTING
    threads = _threads()
    if not threads:
        return work()
    with _LOCK:
        _COMPUTING = _COMPUTING or ThreadPoolExecutor(max(1, threads - 1), "compute")
    return _COMPUTING.submit(work).result()


def _threads() -> int:
    """Return the number of threads of this worker; 0 in a process that is none."""
    from distributed import get_worker

    try:
        return int(get_worker().state.nthreads)
    except (ValueError, AttributeError):
        return 0


def _prepared(header: Mapping[str, Any], assets: Assets) -> _Prepared:
    """Return the model and the series of a task, kept from the task before."""
    from ..series.portable import is_partly_gone
    from .worker import Unfit

    settings = {name: header[name] for name in ("adaptive", "fraction", "device", "batch_size")}
    key = json.dumps([assets.hashes, settings], sort_keys=True)
    kept: dict[str, _Prepared] = getattr(_THREAD, "kept", {})
    if key not in kept:
        try:
            with _PREPARING:  # the first thread reads meanwhile, instead of both a little later
                kept[key] = _prepare(assets, settings)
        except PlanarSitsError as error:
            raise Unfit(str(error)) from None
    prepared = kept[key]
    if is_partly_gone(prepared.series):  # opened again for the next task
        del kept[key]
    _THREAD.kept = dict(list(kept.items())[-_KEPT:])
    return prepared


def forget_prepared() -> None:
    """Close the models and series that this thread keeps."""
    _THREAD.kept = {}


def _prepare(assets: Assets, settings: Mapping[str, Any]) -> _Prepared:
    """Load the model, as any model file, and open the series."""
    from ..learning.classify import parcel_predictor
    from ..networks.model_file import load_model
    from ..series.portable import series_from_record

    warnings: list[str] = []
    with _file(assets["model"]) as path:
        model = load_model(path)
    predictor = parcel_predictor(
        model,
        _engine(settings, warnings.append),
        adaptive=settings["adaptive"],
        fraction=settings["fraction"],
    )
    series = series_from_record(json.loads(assets["series"]))
    return _Prepared(model, series, predictor, warnings)


def _engine(settings: Mapping[str, Any], warn: Callable[[str], object]) -> Any:
    """Return the device of a worker; OMP_NUM_THREADS sets more than one thread."""
    import torch

    from ..networks.device import Engine, pick_device

    device = pick_device(settings["device"])
    if not os.environ.get("OMP_NUM_THREADS"):
        torch.set_num_threads(1)
    return Engine(device, settings["batch_size"], warn)


@contextlib.contextmanager
def _file(data: bytes) -> Iterator[Path]:
    """Write bytes to a temporary file."""
    with tempfile.TemporaryDirectory(prefix="planar_sits_") as folder:
        path = Path(folder) / "model.safetensors"
        path.write_bytes(data)
        yield path
