"""The command that installs packages, on every kind of QGIS."""

import importlib.util
import subprocess
import sys
import types
from dataclasses import replace

import pytest
from planar_sits.core.installation import (
    Interpreter,
    install_command,
    installation,
    python_program,
    python_title,
    requirement_message,
    this_interpreter,
)
from planar_sits.core.requirements import REQUIRED, missing_packages

PIP_ALL = "torch torchvision scikit-image scikit-learn matplotlib safetensors"


def package(module):
    return next(package for package in REQUIRED if package.module == module)


def interpreter(platform, executable, prefix, files=(), **more):
    more = {"base_prefix": prefix, "version": "3.11", **more}
    return Interpreter(platform, executable, prefix, exists=set(files).__contains__, **more)


DEBIAN = interpreter(
    "linux",
    "/usr/bin/python3",
    "/usr",
    ["/usr/bin/apt", "/usr/lib/python3.11/EXTERNALLY-MANAGED"],
)
OSGEO4W = interpreter(
    "win32",
    r"C:\Program Files\QGIS 3.34\bin\qgis-bin.exe",
    r"C:\Program Files\QGIS 3.34\apps\Python312",
    environ={"OSGEO4W_ROOT": r"C:\Program Files\QGIS 3.34"},
)
MAC = "/Applications/QGIS-LTR.app/Contents"


def test_osgeo4w():
    result = installation(REQUIRED, OSGEO4W)
    assert result.command == f"python -m pip install {PIP_ALL}"
    assert "OSGeo4W Shell" in result.terminal


def test_windows_python_inside_osgeo4w():
    python = interpreter(
        "win32", r"C:\OSGeo4W\bin\python3.exe", r"C:\OSGeo4W\apps\Python312",
        environ={"OSGEO4W_ROOT": r"C:\OSGeo4W"},
    )  # fmt: skip
    assert "OSGeo4W Shell" in installation(REQUIRED, python).terminal


def test_windows_without_osgeo4w():
    python = interpreter("win32", r"C:\My Python\python.exe", r"C:\My Python")
    result = installation(REQUIRED, python)
    assert result.command == rf'"C:\My Python\python.exe" -m pip install {PIP_ALL}'
    assert "OSGeo4W" not in result.terminal


def test_windows_never_names_qgis():
    python = interpreter("win32", r"D:\qgis\bin\qgis_process.exe", r"D:\qgis\apps\Python312")
    assert "qgis" not in installation(REQUIRED, python).command


@pytest.mark.parametrize(
    ("prefix", "files", "start"),
    [
        (f"{MAC}/MacOS", [f"{MAC}/MacOS/bin/python3"], f"{MAC}/MacOS/bin/python3"),
        (
            f"{MAC}/Frameworks",
            [f"{MAC}/MacOS/python3.11"],
            f"PYTHONHOME={MAC}/Frameworks {MAC}/MacOS/python3.11",
        ),
        (f"{MAC}/Frameworks", [f"{MAC}/Frameworks/bin/python3"], f"{MAC}/Frameworks/bin/python3"),
        (f"{MAC}/MacOS", [], f"{MAC}/MacOS/bin/python3"),
    ],
)
def test_macos_bundle(prefix, files, start):
    python = interpreter("darwin", f"{MAC}/MacOS/QGIS", prefix, files)
    assert installation(REQUIRED, python).command == f"{start} -m pip install {PIP_ALL}"


def test_macos_bundle_with_a_space():
    contents = "/Applications/QGIS 3.40.app/Contents"
    python = interpreter("darwin", f"{contents}/MacOS/QGIS", f"{contents}/MacOS")
    assert installation(REQUIRED, python).command.startswith(f"'{contents}/MacOS/bin/python3' -m")


def test_macos_homebrew():
    python = interpreter("darwin", "/opt/homebrew/bin/python3.12", "/opt/homebrew/opt/python")
    assert installation(REQUIRED, python).command.startswith("/opt/homebrew/bin/python3.12 -m pip")


def test_debian():
    assert installation(REQUIRED, DEBIAN).command == (
        "sudo apt install python3-torch python3-torchvision python3-skimage python3-sklearn "
        "python3-matplotlib && "
        "/usr/bin/python3 -m pip install --user --break-system-packages safetensors"
    )


def test_debian_with_apt_or_pip_alone():
    assert installation([package("sklearn")], DEBIAN).command == "sudo apt install python3-sklearn"
    command = installation([package("safetensors")], DEBIAN).command
    assert command.startswith("/usr/bin/python3 -m pip install --user")
    assert "apt" not in command


def test_debian_without_pip():
    python = interpreter("linux", "/usr/bin/python3", "/usr", ["/usr/bin/apt"], has_pip=False)
    assert installation([package("safetensors")], python).command == (
        "sudo apt install python3-pip && /usr/bin/python3 -m pip install --user safetensors"
    )


def test_debian_when_qgis_embeds_python():
    python = interpreter("linux", "/usr/bin/qgis", "/usr", ["/usr/bin/apt"])
    assert "/usr/bin/python3 -m pip" in installation(REQUIRED, python).command


def test_virtual_environment_on_debian():
    python = interpreter(
        "linux", "/home/a/my venv/bin/python", "/home/a/my venv",
        ["/usr/bin/apt", "/usr/lib/python3.11/EXTERNALLY-MANAGED"], base_prefix="/usr",
    )  # fmt: skip
    assert installation(REQUIRED, python).command == (
        f"'/home/a/my venv/bin/python' -m pip install {PIP_ALL}"
    )


def test_system_python_of_another_linux():
    python = interpreter("linux", "/usr/bin/python3", "/usr")
    assert installation(REQUIRED, python).command == (
        f"/usr/bin/python3 -m pip install --user {PIP_ALL}"
    )


@pytest.mark.parametrize(
    ("platform", "executable", "prefix", "meta"),
    [
        ("linux", "/opt/env/bin/python", "/opt/env", "/opt/env/conda-meta"),
        ("darwin", "/opt/env/bin/python", "/opt/env", "/opt/env/conda-meta"),
        ("win32", r"C:\env\Library\bin\qgis.exe", r"C:\env", r"C:\env\conda-meta"),
    ],
)
def test_conda(platform, executable, prefix, meta):
    result = installation(REQUIRED, interpreter(platform, executable, prefix, [meta]))
    assert result.command == (
        f"conda install -c conda-forge -p {prefix} pytorch torchvision scikit-image scikit-learn "
        "matplotlib-base safetensors"
    )
    assert "conda" in result.terminal


def test_flatpak():
    python = interpreter(
        "linux", "/usr/bin/python3", "/usr", environ={"FLATPAK_ID": "org.qgis.qgis"}
    )
    assert installation(REQUIRED, python).command == (
        f"flatpak run --command=python3 org.qgis.qgis -m pip install --user {PIP_ALL}"
    )


@pytest.mark.parametrize("module", ["torch", "torchvision"])
def test_pip_installs_torch_and_torchvision_together(module):
    command = installation([package(module)], OSGEO4W).command
    assert command == "python -m pip install torch torchvision"
    assert "torch" not in installation([package("skimage")], OSGEO4W).command


def test_nothing_to_install():
    assert install_command([]) == ""


def test_the_message_names_package_purpose_and_command(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    message = requirement_message()
    assert "torch (the network)" in message
    assert sys.prefix in message
    assert install_command(missing_packages()) in message
    assert python_title() in message


def test_the_message_is_limited_to_the_modules_that_are_needed(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setitem(sys.modules, "safetensors", None)
    message = requirement_message(["safetensors"])
    assert "safetensors (model files)" in message
    assert "the network" not in message


def test_no_message_if_nothing_is_missing(monkeypatch):
    for package in REQUIRED:
        monkeypatch.setitem(sys.modules, package.module, types.ModuleType(package.module))
    assert requirement_message() == ""


def test_the_running_interpreter():
    python = this_interpreter()
    assert (python.platform, python.prefix) == (sys.platform, sys.prefix)
    assert sys.version.startswith(python.version)
    assert python.has_pip == (importlib.util.find_spec("pip") is not None)


def test_pip_keeps_the_numpy_of_qgis():
    for python in (
        replace(OSGEO4W, numpy="1.26.4"),
        interpreter("darwin", f"{MAC}/MacOS/QGIS", f"{MAC}/MacOS", numpy="1.26.4"),
        interpreter("linux", "/usr/bin/python3", "/usr", numpy="1.26.4"),
        interpreter("linux", "/x", "/y", environ={"FLATPAK_ID": "org.qgis"}, numpy="1.26.4"),
    ):
        assert installation(REQUIRED, python).command.endswith(f"{PIP_ALL} numpy==1.26.4")


def test_this_interpreter_has_a_numpy():
    import numpy

    assert this_interpreter().numpy == numpy.__version__


def test_a_newer_debian_packages_safetensors():
    python = replace(DEBIAN, version="3.13", numpy="2.2.4")
    assert installation(REQUIRED, python).command == (
        "sudo apt install python3-torch python3-torchvision python3-skimage python3-sklearn "
        "python3-matplotlib python3-safetensors"
    )


@pytest.mark.parametrize(
    ("python", "program", "variables"),
    [
        (interpreter("win32", r"C:\OSGeo4W\bin\qgis-bin.exe", r"C:\OSGeo4W\apps\Python312"),
         r"C:\OSGeo4W\apps\Python312\python.exe", {}),
        (interpreter("win32", r"C:\Python\python.exe", r"C:\Python"),
         r"C:\Python\python.exe", {}),
        (interpreter("darwin", f"{MAC}/MacOS/QGIS", f"{MAC}/Frameworks",
                     [f"{MAC}/MacOS/python3.11"]),
         f"{MAC}/MacOS/python3.11", {"PYTHONHOME": f"{MAC}/Frameworks"}),
        (interpreter("linux", "/usr/bin/qgis", "/usr", ["/usr/bin/python3.11"]),
         "/usr/bin/python3.11", {}),
    ],
)  # fmt: skip
def test_the_program_of_the_interpreter(python, program, variables):
    assert python_program(python) == (program, variables)


def test_the_program_of_this_interpreter_runs():
    program, _ = python_program(this_interpreter())
    code = "import sys; print(sys.prefix)"
    done = subprocess.run([program, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == sys.prefix


def test_an_optional_package_is_told_where_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert requirement_message() == ""
    message = requirement_message(("distributed",))
    assert "Python package distributed (CLUSTER)" in message and "install" in message
