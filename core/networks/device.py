"""The device that networks run on, and the size of their batches."""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

from ..errors import PlanarSitsError
from ..system import usable_cores

# On the CPU: time steps x pixels of the images in an automatic batch, and the smallest and the
# largest batch. Larger batches take longer per image, smaller ones too, since each batch has a
# fixed cost. The size is not measured when a run begins, since two runs could then differ in
# their last digits (docs/decisions/0010).
_CELLS, _SMALLEST, _LARGEST = 3 * 2**14, 2, 256
# Automatic batch size on other devices, halved when memory is full.
_DEVICE_BATCH = 1024
# Batch size on the CPU, after another device had no memory for a single image.
_FALLBACK_BATCH = 32

# Options of glibc's mallopt, by their numbers in malloc.h: M_TRIM_THRESHOLD (free memory that is
# kept) and M_MMAP_THRESHOLD (blocks above it return to the system as soon as they are freed).
_ALLOCATOR_OPTIONS = {-1: 128 * 2**20, -3: 16 * 2**20}


def pick_device(name: str) -> torch.device:
    """Return the torch device for a ``DEVICE`` value, and prepare torch for it.

    On the CPU all usable cores are set as threads, unless OMP_NUM_THREADS is set. On CUDA
    the 10-bit TF32 format is switched off.

    Parameters
    ----------
    name : {'auto', 'cpu', 'cuda', 'mps'}
        ``auto`` picks CUDA, then the CPU: MPS, where results were never tested, is for those
        who name it.

    Returns
    -------
    torch.device

    Raises
    ------
    PlanarSitsError
        If the device is not available.
    """
    available = {
        "cuda": torch.cuda.is_available(),
        "mps": bool(getattr(torch.backends, "mps", None)) and torch.backends.mps.is_available(),
        "cpu": True,
    }
    if name == "auto":
        name = next(device for device in ("cuda", "cpu") if available[device])
    if not available[name]:
        raise PlanarSitsError(
            f"DEVICE is '{name}', but PyTorch {torch.__version__} finds no such device here: "
            "use 'auto' or 'cpu', or install a PyTorch built for this device."
        )
    if name == "cuda":
        # Full float32, so that parcels get the classes that they get on the CPU.
        torch.backends.cudnn.allow_tf32 = False
    if name == "cpu":
        keep_freed_memory()
        if not os.environ.get("OMP_NUM_THREADS"):
            # The torch of Debian starts with one thread.
            torch.set_num_threads(usable_cores())
    return torch.device(name)


def keep_freed_memory() -> None:
    """Set the allocator of glibc to keep freed memory for the next batch.

    By default the feature maps of a batch may return to the system and be allocated again,
    page by page, which takes time in large batches and with many bands
    (docs/decisions/0010). With another C library nothing changes.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        for option, value in _ALLOCATOR_OPTIONS.items():
            ctypes.CDLL(None).mallopt(option, value)


def device_title(device: torch.device) -> str:
    """Return the name of a device for the log, such as 'CPU, 2 threads'.

    Parameters
    ----------
    device : torch.device

    Returns
    -------
    str
    """
    if device.type == "cuda":
        return f"CUDA, {torch.cuda.get_device_name(device)}"
    if device.type == "cpu":
        return f"CPU, {torch.get_num_threads()} threads"
    return device.type.upper()


@dataclass
class Engine:
    """A device and a batch size, both reduced when the memory is full.

    Parameters
    ----------
    device : torch.device
        Changes to the CPU when another device is too small.
    batch_size : int
        Planar images per batch; 0: automatic, set by `suit`. Halved when memory is full.
    warn : callable
        Receives a message (str) for the operator.
    """

    device: torch.device
    batch_size: int
    warn: Callable[[str], object] = print
    automatic: bool = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.automatic = self.batch_size == 0

    def suit(self, steps: int, length: int) -> None:
        """Set the batch size for a size of images, where it is automatic.

        Parameters
        ----------
        steps, length : int
            T and L of the planar images.
        """
        if self.batch_size == 0:
            fit = min(max(_CELLS // (steps * length), _SMALLEST), _LARGEST)
            self.batch_size = fit if self.device.type == "cpu" else _DEVICE_BATCH

    def to_device(self, array: np.ndarray | torch.Tensor) -> torch.Tensor:
        """Copy an array to the device, or to the CPU if the device is too small.

        Parameters
        ----------
        array : np.ndarray or torch.Tensor
            Of any shape and dtype.

        Returns
        -------
        torch.Tensor
            Of the same shape and dtype. On the CPU it shares the array's memory.

        Raises
        ------
        RuntimeError
            Errors of torch other than full memory of a device.
        """
        try:
            return torch.as_tensor(array).to(self.device)
        except RuntimeError as error:
            if self.device.type == "cpu" or not out_of_memory(error):
                raise
            self._change_to_cpu("the pixels")
            if self.automatic:
                self.batch_size = 0  # `suit` sets it for the CPU
            return torch.as_tensor(array).cpu()

    def _change_to_cpu(self, content: str) -> None:
        """Continue on the CPU."""
        self.device = pick_device("cpu")
        self.warn(f"The device's memory is too small for {content}: continuing on the CPU.")

    def relieve(self, error: RuntimeError) -> None:
        """Reduce the batch size, or change to the CPU, after a batch failed.

        Parameters
        ----------
        error : RuntimeError
            Raised by the failed batch.

        Raises
        ------
        PlanarSitsError
            If one image does not fit on the CPU either.
        RuntimeError
            ``error`` itself, if its cause is not full memory.
        """
        if not out_of_memory(error):
            raise error
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        if self.batch_size > 1:
            self.batch_size //= 2
            self.warn(
                f"The memory of the device ({device_title(self.device)}) is full: "
                f"continuing with BATCH_SIZE {self.batch_size}."
            )
        elif self.device.type != "cpu":
            self._change_to_cpu("one image")
            self.batch_size = _FALLBACK_BATCH
        else:
            raise PlanarSitsError(
                "There is not enough memory to classify one planar image: lower STEPS or LENGTH."
            ) from error


def out_of_memory(error: BaseException) -> bool:
    """Return whether an error of torch means that memory is full.

    Parameters
    ----------
    error : BaseException
        Its message is searched for phrases of torch about full memory.

    Returns
    -------
    bool
    """
    text = str(error).lower()
    signs = ("out of memory", "can't allocate memory", "alloc_cpu", "status_alloc_failed")
    return any(sign in text for sign in signs)
