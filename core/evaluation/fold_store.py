"""Finished folds on the disk, so that an interrupted cross-validation can go on.

One .safetensors file per fold, in a folder named by the data. Its name is a hash of all
that its result depends on, so that a fold is taken up again only where it would come out
the same, whatever methods or repeats were added meanwhile.
"""

import contextlib
import hashlib
import json
import shutil
import time
from pathlib import Path

import numpy as np

from ..errors import PlanarSitsError
from ..networks.safe_file import read_header, read_tensors, write_tensors
from ..system import plugin_version
from .cross_validation import FoldResult

_ARRAYS = ("held", "probabilities", "uncalibrated", "segments")
_NUMBERS = ("method", "repeat", "fold", "seconds", "parcels_per_second", "facts")
_KEY = "planar_sits_fold"
# Unfinished runs that nobody took up again.
_OLD_SECONDS = 30 * 86400


class FoldStore:
    """Keeps the folds of a cross-validation.

    Parameters
    ----------
    folder : str or Path
        For all runs; each has a folder of its own there.
    labelled : Labelled
        The data, which name the run.
    groups : (N,) int64 array or None
    batch_size : int
        Of the engine: training depends on it.
    resume : bool
        Take up what is there; otherwise it is computed again.
    """

    def __init__(self, folder, labelled, groups, batch_size, resume):
        self.run = Path(folder) / _data_hash(labelled, groups)
        self.batch_size, self.resume, self.used = batch_size, resume, set()
        self._forget_old(Path(folder))

    def _forget_old(self, folder):
        """Remove runs that were left unfinished long ago."""
        for run in folder.glob("*/") if folder.is_dir() else ():
            if run != self.run and time.time() - run.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(run, ignore_errors=True)

    def clear(self):
        """Remove the folds of this run; those of others on the same data stay."""
        for path in self.used:
            path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # where others are left
            self.run.rmdir()

    def _path(self, method, repeat, fold, held, choices):
        words = (method, repeat, fold, held.tolist(), choices, self.batch_size, plugin_version())
        return self.run / f"{_hash(repr(words).encode())}.safetensors"

    def load(self, method, repeat, fold, held, choices):
        """Return the `FoldResult` of a fold, None if it is not there.

        Parameters
        ----------
        method, repeat, fold
        held : (n,) int64 array
        choices : Choices
            Of the method.
        """
        path = self._path(method, repeat, fold, held, choices)
        if not self.resume or not path.exists():
            return None
        self.used.add(path)
        try:
            told = json.loads(read_header(path)[0][_KEY])
            return FoldResult(**told, **read_tensors(path))
        except (PlanarSitsError, ValueError, KeyError, TypeError):
            return None  # damaged: computed again

    def save(self, result, choices):
        """Keep a finished fold: to a temporary file, then renamed."""
        path = self._path(result.method, result.repeat, result.fold, result.held, choices)
        self.used.add(path)
        told = {name: getattr(result, name) for name in _NUMBERS}
        arrays = {name: np.ascontiguousarray(getattr(result, name)) for name in _ARRAYS}
        # A full disk takes away the way back, not the run.
        with contextlib.suppress(PlanarSitsError):
            write_tensors(path, arrays, {_KEY: json.dumps(told)})


def _data_hash(labelled, groups):
    """Return a hash of the parcels, their values, classes and groups."""
    pixels = labelled.pixels
    parts = [
        np.ascontiguousarray(part).tobytes()
        for part in (pixels.keys, pixels.offsets, pixels.rows, pixels.cols, labelled.labels)
    ]
    facts = {name: np.asarray(value).tolist() for name, value in labelled.facts.items()}
    parts += [
        np.ascontiguousarray(pixels.values).data,
        repr((labelled.classes, facts)).encode(),
        b"" if groups is None else groups.tobytes(),
    ]
    return _hash(*parts)


def _hash(*parts):
    digest = hashlib.blake2b(digest_size=12)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()
