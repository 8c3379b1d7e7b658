"""Versions, devices, and packages that cannot be imported."""

import configparser
import importlib
import re
import sys
import types
from pathlib import Path

import pytest
from planar_sits.core import environment, requirements
from planar_sits.core.report.environment import environment_html
from planar_sits.core.requirements import REQUIRED

ROOT = Path(__file__).resolve().parents[2]


def package(module):
    return next(package for package in REQUIRED if package.module == module)


def test_description():
    pairs = dict(environment.describe_environment())
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert pairs["Planar SITS"] == metadata["general"]["version"]
    assert pairs["Python"] == sys.version.split()[0]
    assert pairs["Executable"] == sys.executable
    assert int(pairs["CPU cores usable"]) >= 1
    assert all(re.match(r"\d|missing", pairs[package.pip]) for package in REQUIRED)


def test_an_optional_package_comes_with_the_command_that_installs_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    state = dict(environment.describe_environment())["distributed"]
    assert state.startswith("not installed: needed for CLUSTER alone, installed by `")
    assert "distributed" in state.partition("`")[2]
    assert "Missing" not in environment_html()


def test_numbers_of_cuda_devices(monkeypatch):
    torch = pytest.importorskip("torch")
    properties = types.SimpleNamespace(name="H <1>", total_memory=8 * 2**30)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda index: properties)
    devices = dict(environment.torch_devices())
    assert devices["Device cuda:1"] == "H <1>, 8.0 GiB"
    assert "Device cuda" not in devices
    assert "H &lt;1&gt;" in environment_html()


@pytest.mark.parametrize(
    "error", [RuntimeError("operator torchvision::nms does not exist"), OSError("WinError 126")]
)
def test_a_package_that_cannot_be_imported(monkeypatch, error):
    pytest.importorskip("torchvision")
    load = importlib.import_module

    def fail(name):
        if name == "torchvision":
            raise error
        return load(name)

    monkeypatch.setattr(importlib, "import_module", fail)
    state = environment.package_state(package("torchvision"))
    assert "installed but cannot be imported" in state
    assert str(error) in state
    text = environment_html()
    assert "must be a matching pair" in text
    assert "torch torchvision" in text
    assert "Everything" not in text


def test_without_torch_there_are_no_devices(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    assert environment.torch_devices() == []


def test_import_problem():
    assert environment.import_problem("json") == ""
    assert environment.import_problem("no_such_module").startswith("ModuleNotFoundError: No mod")


def test_html_names_missing_packages(monkeypatch):
    monkeypatch.setitem(sys.modules, "safetensors", None)
    text = environment_html()
    assert re.search(r"Missing: [^.]*safetensors\.", text)
    assert "missing: needed for model files" in text
    assert "<code>" in text
    monkeypatch.undo()
    if not requirements.missing_packages():
        assert "Everything that Planar SITS needs is there." in environment_html()


@pytest.mark.parametrize(
    "problem",
    [
        'OSError: [WinError 1114] … Error loading "C:\\torch\\lib\\c10.dll"',
        "ImportError: DLL load failed while importing _C: [WinError 126]",
    ],
)
def test_advice_on_a_library_of_windows(monkeypatch, problem):
    text = environment.advice(problem)
    assert "Visual C++ Redistributable" in text
    assert "torch<2.9" in text
    monkeypatch.setattr(environment, "import_problem", lambda module: problem)
    assert "Visual C++ Redistributable" in environment_html()


def test_no_advice_on_another_error():
    assert environment.advice("ImportError: libcudart.so.12: cannot open shared object") == ""
