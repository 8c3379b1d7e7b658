"""Tests of devices, and of batches when the memory is full."""

import platform
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.networks.device import Engine, device_title, out_of_memory, pick_device
from planar_sits.core.system import usable_cores

ROOT = Path(__file__).resolve().parents[3]
FULL = RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")


@pytest.fixture
def without_devices(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    if hasattr(torch.backends, "mps"):
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.fixture(autouse=True)
def threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize("name", ["cuda", "mps"])
def test_a_missing_device_is_refused(without_devices, name):
    with pytest.raises(PlanarSitsError, match=f"DEVICE is '{name}'.*'auto' or 'cpu'"):
        pick_device(name)


@pytest.mark.parametrize("name", ["auto", "cpu"])
def test_the_cpu_is_always_available(without_devices, name):
    assert pick_device(name) == torch.device("cpu")


def test_auto_prefers_cuda(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert pick_device("auto").type == "cuda"
    assert pick_device("cpu").type == "cpu"


def test_cuda_computes_in_full_float32(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", True)
    pick_device("cuda")
    assert not torch.backends.cudnn.allow_tf32


def test_auto_never_takes_mps(monkeypatch, without_devices):
    if not hasattr(torch.backends, "mps"):
        pytest.skip("this torch has no MPS")
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert pick_device("auto").type == "cpu"
    assert pick_device("mps").type == "mps"


def test_all_usable_cores_are_threads(without_devices, monkeypatch):
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    torch.set_num_threads(1)
    pick_device("cpu")
    assert torch.get_num_threads() == usable_cores()
    assert device_title(torch.device("cpu")) == f"CPU, {usable_cores()} threads"


def test_the_number_of_threads_of_the_operator_is_kept(without_devices, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    torch.set_num_threads(1)
    pick_device("cpu")
    assert torch.get_num_threads() == 1


def test_full_memory_halves_the_batch():
    messages = []
    engine = Engine(torch.device("cpu"), 100, messages.append)
    sizes = []
    for _ in range(6):
        engine.relieve(FULL)
        sizes.append(engine.batch_size)
    assert sizes == [50, 25, 12, 6, 3, 1]
    assert "BATCH_SIZE 50" in messages[0]


def test_one_image_too_large_for_the_cpu_is_an_error():
    with pytest.raises(PlanarSitsError, match="STEPS or LENGTH") as raised:
        Engine(torch.device("cpu"), 1, print).relieve(FULL)
    assert raised.value.__cause__ is FULL


def test_a_device_too_small_for_one_image_is_left_for_the_cpu():
    messages = []
    engine = Engine(torch.device("meta"), 1, messages.append)
    engine.relieve(FULL)
    assert engine.device.type == "cpu"
    assert engine.batch_size > 1
    assert len(messages) == 1


class FullTensor(torch.Tensor):
    """A tensor that no device has memory for."""

    def to(self, *_, **__):
        raise FULL


@pytest.mark.parametrize(("batch_size", "expected"), [(4, 4), (128, 128), (0, 122)])
def test_a_device_too_small_for_the_pixels_is_left_for_the_cpu(batch_size, expected):
    pixels = torch.rand(3, 2).as_subclass(FullTensor)
    messages = []
    engine = Engine(torch.device("meta"), batch_size, messages.append)
    engine.suit(8, 50)
    assert torch.equal(engine.to_device(pixels), pixels)
    assert engine.device.type == "cpu"
    engine.suit(8, 50)
    assert engine.batch_size == expected
    assert "too small for the pixels" in messages[0]


def test_a_tensor_on_the_cpu_shares_the_memory_of_its_array():
    array = np.arange(6, dtype=np.float32)
    tensor = Engine(torch.device("cpu"), 4).to_device(array)
    array[0] = 7
    assert tensor.tolist() == [7, 1, 2, 3, 4, 5]


def test_other_errors_are_raised_again():
    engine = Engine(torch.device("cpu"), 8, print)
    other = RuntimeError("mat1 and mat2 shapes cannot be multiplied")
    with pytest.raises(RuntimeError) as raised:
        engine.relieve(other)
    assert raised.value is other
    assert engine.batch_size == 8


@pytest.mark.parametrize(
    "text",
    [
        "CUDA out of memory. Tried to allocate 20.00 MiB",
        "MPS backend out of memory (MPS allocated: 8 GB)",
        "[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't allocate memory",
        "CUDA error: out of memory",
        "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
        "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
    ],
)
def test_messages_of_full_memory_are_recognised(text):
    assert out_of_memory(RuntimeError(text))


def test_a_real_allocation_that_is_too_large():
    with pytest.raises(RuntimeError) as raised:
        torch.empty(2**60, dtype=torch.uint8)
    assert out_of_memory(raised.value)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [((24, 1), 256), ((8, 50), 122), ((24, 50), 40), ((50, 50), 19), ((224, 224), 2)],
)
def test_the_automatic_batch_size_depends_on_the_image(shape, expected):
    engine = Engine(torch.device("cpu"), 0)
    engine.suit(*shape)
    assert engine.batch_size == expected


FAULTS = """
import resource, sys
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
import torch
from planar_sits.core.networks.device import pick_device
pick_device("cpu")
for turn in range(30):
    maps = [torch.ones(5 * 2**19) for _ in range(10)]
    del maps
    if turn == 10:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has such an option")
def test_freed_memory_is_kept_for_the_next_batch():
    # Otherwise a hundred thousand page faults in most runs.
    faults = subprocess.check_output([sys.executable, "-c", FAULTS], cwd=ROOT, text=True)
    assert int(faults) < 100


def test_a_batch_size_of_the_operator_is_kept():
    engine = Engine(torch.device("cpu"), 100)
    engine.suit(50, 50)
    assert engine.batch_size == 100


def test_the_automatic_batch_of_another_device_is_large():
    engine = Engine(torch.device("meta"), 0)
    engine.suit(50, 50)
    assert engine.batch_size == 1024


def test_titles_of_devices(monkeypatch):
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Some card")
    assert device_title(torch.device("cuda")) == "CUDA, Some card"
    assert device_title(torch.device("mps")) == "MPS"
