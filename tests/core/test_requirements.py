"""The packages that are needed, and those that are missing."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest
from planar_sits.core.requirements import (
    OPTIONAL,
    REQUIRED,
    TORCH_PAIR,
    Package,
    is_missing,
    missing_packages,
)

ROOT = Path(__file__).resolve().parents[2]


def missing_modules():
    return [package.module for package in missing_packages()]


def test_every_requirement_is_a_package_of_requirements_txt():
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    names = {line.split(">")[0].strip() for line in lines if line and not line.startswith("#")}
    assert {package.pip for package in REQUIRED} <= names
    assert set(TORCH_PAIR) <= {package.module for package in REQUIRED}


def test_a_module_set_to_none_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    assert "torch" in missing_modules()


def test_a_module_without_a_spec_is_missing(monkeypatch):
    monkeypatch.delitem(sys.modules, "safetensors", raising=False)
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "safetensors" else find(name)
    )
    assert "safetensors" in missing_modules()


def test_an_empty_folder_is_no_package(monkeypatch, tmp_path):
    (tmp_path / "left_behind").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    assert is_missing(Package("left_behind", "left", "left", "left", "nothing"))


@pytest.mark.parametrize("module", ["json", "numpy"])
def test_an_installed_module_is_not_missing(module):
    assert not is_missing(Package(module, module, module, module, "tests"))


def test_looking_for_packages_imports_nothing_heavy():
    code = (
        "import sys, types\n"
        "package = types.ModuleType('planar_sits')\n"
        f"package.__path__ = [{str(ROOT)!r}]\n"
        "sys.modules['planar_sits'] = package\n"
        "from planar_sits.core.installation import requirement_message\n"
        "requirement_message()\n"
        "heavy = {'torch', 'torchvision', 'skimage', 'sklearn', 'matplotlib', 'numpy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(("python", "packaged"), [("3.11", False), ("3.13", True), ("3.14", True)])
def test_newer_debians_package_safetensors(python, packaged):
    (safetensors,) = (each for each in REQUIRED if each.module == "safetensors")
    assert safetensors.in_debian(python) is packaged
    assert all(each.in_debian("3.11") for each in REQUIRED if each is not safetensors)


def test_an_optional_package_is_no_missing_one(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert missing_packages(OPTIONAL) == list(OPTIONAL)
    assert "distributed" not in missing_modules()
    lines = (ROOT / "tests" / "requirements.txt").read_text(encoding="utf-8")
    assert all(f"{package.pip}>=" in lines for package in OPTIONAL)
