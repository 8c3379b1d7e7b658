"""Finished folds on disk, from which an interrupted cross-validation is resumed.

One .safetensors file per fold, in a folder named by the data. Its name is a hash of all
that its result depends on, so that a fold is reused only where it would come out the
same, even if methods or repeats were added.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import PlanarSitsError
from ..networks.safe_file import read_header, read_tensors, write_tensors
from ..system import plugin_version
from .fold_result import FoldResult

if TYPE_CHECKING:
    from ..learning.choices import Choices
    from ..learning.labelled import Labelled
    from .plan import FoldTask

_ARRAYS = ("probabilities", "uncalibrated", "segments")
_NUMBERS = ("seconds", "parcels_per_second", "facts")
_KEY = "planar_sits_fold"
# Unfinished runs that were not resumed for so long are removed.
_OLD_SECONDS = 30 * 86400


class FoldStore:
    """Finished folds of a cross-validation, as files.

    Folds of other runs that were not changed for 30 days are removed.

    Parameters
    ----------
    folder : str or Path
        For all runs; each has a folder of its own in it, named by its data.
    labelled : Labelled
        The data.
    groups : (N,) int64 array or None
        Group of each parcel.
    batch_size : int
        Of the training, whose result depends on it.
    resume : bool
        Reuse the folds in the store; otherwise `load` returns none.

    Attributes
    ----------
    run : Path
        Folder of the folds of these data.
    resume : bool
    """

    def __init__(
        self,
        folder: str | os.PathLike,
        labelled: Labelled,
        groups: np.ndarray | None,
        batch_size: int,
        resume: bool,
    ):
        self.run = Path(folder) / _data_hash(labelled, groups)
        self.resume = resume
        self._batch_size = batch_size
        self._used: set[Path] = set()
        self._remove_old(Path(folder))

    def _remove_old(self, folder: Path) -> None:
        """Remove the folds of other runs that were left unfinished long ago."""
        for run in folder.glob("*/") if folder.is_dir() else ():
            if run != self.run and time.time() - run.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(run, ignore_errors=True)

    def clear(self) -> None:
        """Remove the folds that were saved or loaded; other folds of the same data stay."""
        for path in self._used:
            path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # where other folds are left
            self.run.rmdir()

    def load(self, task: FoldTask, choices: Choices) -> FoldResult | None:
        """Return the stored result of a fold.

        Parameters
        ----------
        task : FoldTask
        choices : Choices
            Settings of the training, with the method's sampler, network and seed.

        Returns
        -------
        FoldResult or None
            None where it is not stored, is damaged, or nothing is to be resumed.
        """
        path = self._path(task, choices)
        if not self.resume or not path.exists():
            return None
        self._used.add(path)
        try:
            return fold_from(task, json.loads(read_header(path)[0][_KEY]), read_tensors(path))
        except (PlanarSitsError, ValueError, KeyError, TypeError):
            return None  # damaged: computed again

    def save(self, result: FoldResult, choices: Choices) -> None:
        """Store the result of a fold; a file that cannot be written is left out.

        Parameters
        ----------
        result : FoldResult
        choices : Choices
            Settings of the training, as for `load`.
        """
        path = self._path(result.task, choices)
        self._used.add(path)
        numbers, arrays = fold_content(result)
        # With a full disk the run goes on, but cannot be resumed.
        with contextlib.suppress(PlanarSitsError):
            write_tensors(path, arrays, {_KEY: json.dumps(numbers)})

    def _path(self, task: FoldTask, choices: Choices) -> Path:
        """Return the file of a fold: its name is a hash of all that the result depends on."""
        settings = asdict(choices)
        if choices.weights == "file":  # its content counts, not its name
            settings["weights_file"] = _file_hash(choices.weights_file)
        text = _json(
            {
                "method": task.method,
                "repeat": task.repeat,
                "fold": task.fold,
                "test_parcels": task.test_parcels,
                "settings": settings,
                "batch_size": self._batch_size,
                "version": plugin_version(),
            }
        )
        return self.run / f"{_hash([text.encode()])}.safetensors"


def fold_content(result: FoldResult) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Return the numbers and the arrays of a result, by name, without its task."""
    numbers = {name: getattr(result, name) for name in _NUMBERS}
    return numbers, {name: np.ascontiguousarray(getattr(result, name)) for name in _ARRAYS}


def fold_from(
    task: FoldTask, numbers: Mapping[str, Any], arrays: Mapping[str, np.ndarray]
) -> FoldResult:
    """Return the result of a fold from `fold_content`; raise KeyError if a part lacks."""
    content: dict[str, Any] = {**numbers, **arrays}
    return FoldResult(task, **{name: content[name] for name in (*_ARRAYS, *_NUMBERS)})


def _data_hash(labelled: Labelled, groups: np.ndarray | None) -> str:
    """Return a hash of the parcels, their values, classes and groups."""
    pixels = labelled.pixels
    arrays = (pixels.keys, pixels.offsets, pixels.rows, pixels.cols, labelled.labels, pixels.values)
    facts = asdict(labelled.facts)
    described = _json({"classes": labelled.classes, "facts": facts, "groups": groups})
    return _hash([*(np.ascontiguousarray(array).data for array in arrays), described.encode()])


def _file_hash(path: str) -> str:
    """Return a hash of the content of a file, empty if it cannot be read."""
    try:
        return _hash([Path(path).read_bytes()])
    except OSError:
        return ""  # the training reports it


def _hash(parts: Iterable[bytes | memoryview]) -> str:
    """Return a hash of bytes, as 24 hexadecimal digits."""
    digest = hashlib.blake2b(digest_size=12)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def _json(content: dict[str, Any]) -> str:
    """Return JSON with sorted keys; raise TypeError for objects without a JSON form.

    Unlike `repr`, it holds no memory address and does not depend on the version of NumPy.
    """
    return json.dumps(content, sort_keys=True, default=_plain)


def _plain(value: object) -> object:
    """Return the plain Python form of a NumPy array or number."""
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    raise TypeError(f"{type(value).__name__} cannot be part of a fold's key")
