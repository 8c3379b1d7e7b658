"""The device a network runs on, and what to do when its memory is full."""

import contextlib
import ctypes
import os
from dataclasses import dataclass

import torch

from ..errors import PlanarSitsError
from ..system import usable_cores

# Cells (time steps x pixels) of the images of a batch, where no batch size is given: with more an
# image takes longer, with fewer what each batch takes anyway weighs more.
# Not measured when a run begins: two runs could differ in their last digits
# (docs/decisions/0010).
_CELLS, _FEWEST, _MOST = 3 * 2**14, 2, 256
# On other devices, as long as memory allows.
_ELSEWHERE = 1024
# On the CPU, after another device was too small for a single image.
_AFTERWARDS = 32

# What glibc's allocator gives back to the system: free memory beyond the first, and blocks larger
# than the second as soon as they are freed; the numbers that malloc.h gives these options.
_KEEPS = {-1: 128 * 2**20, -3: 16 * 2**20}


def pick_device(name):
    """Return the torch device for a ``DEVICE`` value; get the CPU ready, if it is that.

    Parameters
    ----------
    name : {'auto', 'cpu', 'cuda', 'mps'}
        ``auto`` picks CUDA, then MPS, then the CPU.

    Returns
    -------
    torch.device

    Raises
    ------
    PlanarSitsError
        If a device is asked for that is not there.
    """
    there = {
        "cuda": torch.cuda.is_available(),
        "mps": bool(getattr(torch.backends, "mps", None)) and torch.backends.mps.is_available(),
        "cpu": True,
    }
    if name == "auto":
        name = next(device for device in ("cuda", "mps", "cpu") if there[device])
    if not there[name]:
        raise PlanarSitsError(
            f"DEVICE is '{name}', but PyTorch {torch.__version__} finds no such device here: "
            "use 'auto' or 'cpu', or install a PyTorch built for this device."
        )
    if name == "cuda":
        # Full float32, to decide as the CPU does: TF32 keeps ten bits of a value.
        torch.backends.cudnn.allow_tf32 = False
    if name == "cpu":
        keep_freed_memory()
        if not os.environ.get("OMP_NUM_THREADS"):
            # Debian's torch starts with one thread, unless it is told.
            torch.set_num_threads(usable_cores())
    return torch.device(name)


def keep_freed_memory():
    """Let the allocator keep what a batch frees for the next one.

    Otherwise the maps of a batch can go back to the system and come anew, page by page, which takes
    time in large batches and with many bands (docs/decisions/0010). For glibc alone; elsewhere
    nothing happens.
    """
    with contextlib.suppress(AttributeError, OSError, TypeError):
        for option, limit in _KEEPS.items():
            ctypes.CDLL(None).mallopt(option, limit)


def device_title(device):
    """Return the name of a device for the log, such as 'CPU, 2 threads'."""
    if device.type == "cuda":
        return f"CUDA, {torch.cuda.get_device_name(device)}"
    if device.type == "cpu":
        return f"CPU, {torch.get_num_threads()} threads"
    return device.type.upper()


@dataclass
class Engine:
    """Where batches run: gives way when the device's memory is full.

    Parameters
    ----------
    device : torch.device
    batch_size : int
        Planar images per batch; 0: see `suit`.
    warn : callable
        Takes a message for the operator.
    """

    device: torch.device
    batch_size: int
    warn: callable = print

    def __post_init__(self):
        self.chosen = self.batch_size == 0

    def suit(self, steps, length):
        """Choose the batch size for images of T steps x L pixels, where none is given."""
        if self.batch_size == 0:
            fit = min(max(_CELLS // (steps * length), _FEWEST), _MOST)
            self.batch_size = fit if self.device.type == "cpu" else _ELSEWHERE

    def place(self, array):
        """Return a float32 array as a tensor on the device; on the CPU if it does not fit.

        Parameters
        ----------
        array : array or tensor

        Returns
        -------
        torch.Tensor
        """
        try:
            return torch.as_tensor(array).to(self.device)
        except RuntimeError as error:
            if self.device.type == "cpu" or not out_of_memory(error):
                raise
            self._give_way("the pixels")
            if self.chosen:
                self.batch_size = 0  # the CPU wants others
            return torch.as_tensor(array).cpu()

    def _give_way(self, to_what):
        """Go on with the CPU."""
        self.device = pick_device("cpu")
        self.warn(f"The device's memory is too small for {to_what}: going on with the CPU.")

    def relieve(self, error):
        """Make the next try smaller: half the batch, then the CPU.

        Parameters
        ----------
        error : RuntimeError
            What the failed batch raised.

        Raises
        ------
        PlanarSitsError
            If one image does not fit on the CPU either.
        RuntimeError
            ``error`` itself, if it is not about memory.
        """
        if not out_of_memory(error):
            raise error
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        if self.batch_size > 1:
            self.batch_size //= 2
            self.warn(
                f"The memory of the device ({device_title(self.device)}) is full: "
                f"going on with BATCH_SIZE {self.batch_size}."
            )
        elif self.device.type != "cpu":
            self._give_way("one image")
            self.batch_size = _AFTERWARDS
        else:
            raise PlanarSitsError(
                "There is not enough memory to classify one planar image: lower STEPS or LENGTH."
            ) from error


def out_of_memory(error):
    """Tell whether a RuntimeError of torch says that memory is full."""
    text = str(error).lower()
    signs = ("out of memory", "can't allocate memory", "alloc_cpu", "status_alloc_failed")
    return any(sign in text for sign in signs)
