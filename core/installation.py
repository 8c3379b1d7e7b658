"""The command that installs missing packages for the Python of this QGIS."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import ntpath
import os
import platform
import posixpath
import re
import shlex
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .requirements import OPTIONAL, REQUIRED, TORCH_PAIR, Package, missing_packages


@dataclass(frozen=True)
class Interpreter:
    """Properties of a Python interpreter that determine how packages are installed.

    Parameters
    ----------
    platform, executable, prefix, base_prefix : str
        As in `sys`. The executable is QGIS itself on Windows and macOS.
    version : str
        Major and minor version, such as ``3.11``.
    environ : mapping of str to str
        Environment variables.
    has_pip : bool
        Whether pip is installed.
    numpy : str
        Version of NumPy; '' if it is not installed.
    exists : callable
        ``exists(path)`` returns whether a path exists.
    """

    platform: str
    executable: str
    prefix: str
    base_prefix: str
    version: str
    environ: Mapping[str, str] = field(default_factory=dict)
    has_pip: bool = True
    numpy: str = ""
    exists: Callable[[str], bool] = os.path.exists


@dataclass(frozen=True)
class Installation:
    """A command line and the program to type it in.

    Parameters
    ----------
    terminal : str
        The program, as a phrase such as ``a command prompt``.
    command : str
        One line.
    """

    terminal: str
    command: str


def this_interpreter() -> Interpreter:
    """Return the description of the running interpreter."""
    return Interpreter(
        platform=sys.platform,
        executable=sys.executable or "",
        prefix=sys.prefix,
        base_prefix=sys.base_prefix,
        version=f"{sys.version_info.major}.{sys.version_info.minor}",
        environ=os.environ,
        has_pip=importlib.util.find_spec("pip") is not None,
        numpy=_numpy_version(),
    )


def installation(packages: Sequence[Package], python: Interpreter) -> Installation:
    """Return the command that installs packages for an interpreter.

    Parameters
    ----------
    packages : sequence of Package
        At least one.
    python : Interpreter

    Returns
    -------
    Installation
    """
    paths = ntpath if python.platform == "win32" else posixpath
    if python.exists(paths.join(python.prefix, "conda-meta")):
        return Installation("a terminal with conda", _conda(packages, python))
    if python.platform == "win32":
        return _windows(packages, python)
    if "FLATPAK_ID" in python.environ:
        flatpak = f"flatpak run --command=python3 {python.environ['FLATPAK_ID']}"
        command = f"{flatpak} -m pip install --user {_names(packages, python)}"
        return Installation("a terminal window", command)
    if _is_debian(python):
        return Installation("a terminal window", _debian(packages, python))
    return Installation("a terminal window", _pip(packages, python))


def install_command(packages: Sequence[Package]) -> str:
    """Return the command that installs packages for the running interpreter.

    Parameters
    ----------
    packages : sequence of Package

    Returns
    -------
    str
        One line; empty if there are no packages.
    """
    return installation(packages, this_interpreter()).command if packages else ""


def requirement_message(modules: Sequence[str] = ()) -> str:
    """Return a message on the missing packages and how to install them.

    Parameters
    ----------
    modules : sequence of str
        Modules that are needed, such as ``torch``, those of `OPTIONAL` too; empty for all of
        `REQUIRED`.

    Returns
    -------
    str
        One sentence for the operator; empty if nothing is missing.
    """
    missing = missing_packages((*REQUIRED, *OPTIONAL)) if modules else missing_packages()
    packages = [package for package in missing if not modules or package.module in modules]
    if not packages:
        return ""
    steps = installation(packages, this_interpreter())
    names = ", ".join(f"{package.pip} ({package.purpose})" for package in packages)
    needs = f"Planar SITS needs the Python package{'s' * (len(packages) > 1)} {names}, which"
    if "qgis.core" not in sys.modules:  # on the command line
        return f"{needs} this Python ({python_title()}) does not find: run `{steps.command}`."
    return (
        f"{needs} the Python of QGIS ({python_title()}) does not find: close QGIS, open "
        f"{steps.terminal}, run `{steps.command}` and start QGIS again."
    )


def python_title() -> str:
    """Return the version and the prefix of the running interpreter."""
    return f"{platform.python_version()}, {sys.prefix}"


def _with_pair(packages: Sequence[Package]) -> list[Package]:
    """Return packages, with torch and torchvision both if one is among them."""
    modules = {package.module for package in packages}
    if modules.intersection(TORCH_PAIR):
        modules.update(TORCH_PAIR)
    return [package for package in (*REQUIRED, *OPTIONAL) if package.module in modules]


def _names(packages: Sequence[Package], python: Interpreter) -> str:
    """Return the packages' names for pip, and the NumPy that QGIS was built with.

    Without it pip may install another NumPy, with which GDAL and others of QGIS do not work.
    """
    names = [package.pip for package in _with_pair(packages)]
    return " ".join([*names, f"numpy=={python.numpy}"] if python.numpy else names)


def _numpy_version() -> str:
    """Return the version of the installed NumPy, '' without one."""
    try:
        return importlib.metadata.version("numpy")
    except importlib.metadata.PackageNotFoundError:
        return ""


def _conda(packages: Sequence[Package], python: Interpreter) -> str:
    """Return the conda command for the environment that runs QGIS."""
    quoted = _quoted(python.prefix, python)
    names = " ".join(package.conda for package in _with_pair(packages))
    return f"conda install -c conda-forge -p {quoted} {names}"


def _windows(packages: Sequence[Package], python: Interpreter) -> Installation:
    """Return the installation on Windows, where QGIS usually comes with OSGeo4W."""
    is_python = ntpath.basename(python.executable).lower().startswith("python")
    if is_python and "OSGEO4W_ROOT" not in python.environ:
        return Installation("a command prompt", _pip(packages, python))
    return Installation(
        "the OSGeo4W Shell (Start menu)", f"python -m pip install {_names(packages, python)}"
    )


def _is_debian(python: Interpreter) -> bool:
    """Return whether this is the system Python of Debian or Ubuntu."""
    return (
        python.platform.startswith("linux")
        and python.prefix == python.base_prefix == "/usr"
        and python.exists("/usr/bin/apt")
    )


def _debian(packages: Sequence[Package], python: Interpreter) -> str:
    """Return the apt command, and that of pip for packages that Debian does not have."""
    by_apt = [package.debian for package in packages if package.in_debian(python.version)]
    by_pip = [package for package in packages if not package.in_debian(python.version)]
    if by_pip and not python.has_pip:
        by_apt.append("python3-pip")
    commands = []
    if by_apt:
        commands.append(f"sudo apt install {' '.join(by_apt)}")
    if by_pip:
        commands.append(_pip(by_pip, python))
    return " && ".join(commands)


def _pip(packages: Sequence[Package], python: Interpreter) -> str:
    """Return the pip command for the interpreter."""
    options = ""
    if python.prefix == python.base_prefix == "/usr":
        options = " --user"
        # PEP 668: without the flag pip exits with an error; before 23.0.1 it rejects the flag.
        if python.exists(f"/usr/lib/python{python.version}/EXTERNALLY-MANAGED"):
            options += " --break-system-packages"
    return f"{_python(python)} -m pip install{options} {_names(packages, python)}"


def python_program(python: Interpreter) -> tuple[str, dict[str, str]]:
    """Return the program of an interpreter, not QGIS, and variables that it needs.

    Parameters
    ----------
    python : Interpreter

    Returns
    -------
    str
        Path of the program.
    dict of str to str
        Environment variables without which it does not start.
    """
    if python.platform == "win32":
        is_python = ntpath.basename(python.executable).lower().startswith("python")
        in_prefix = ntpath.join(python.prefix, "python.exe")
        return (python.executable if is_python else in_prefix), {}
    bundle = re.match(r".*QGIS[^/]*\.app/Contents(?=/)", python.executable, re.IGNORECASE)
    if python.platform == "darwin" and bundle:
        return _bundled_python(bundle.group(), python)
    # In QGIS the executable is the first 'python3' on the path, which may be another
    # Python; the prefix is always that of the running one.
    in_prefix = posixpath.join(python.prefix, "bin", f"python{python.version}")
    if python.exists(in_prefix):
        return in_prefix, {}
    if posixpath.basename(python.executable).startswith("python"):
        return python.executable, {}
    return posixpath.join(python.prefix, "bin", "python3"), {}


def _python(python: Interpreter) -> str:
    """Return the start of a command line that runs the interpreter, not QGIS."""
    program, variables = python_program(python)
    settings = "".join(f"{name}={_quoted(value, python)} " for name, value in variables.items())
    return settings + _quoted(program, python)


def _bundled_python(contents: str, python: Interpreter) -> tuple[str, dict[str, str]]:
    """Return the Python inside QGIS.app, and what it needs to find its libraries."""
    # Up to QGIS 3.42 it is in MacOS/bin; newer bundles have MacOS/python3.12.
    candidates = [
        f"{contents}/MacOS/bin/python3",
        f"{contents}/MacOS/python{python.version}",
        f"{contents}/MacOS/python3",
        f"{contents}/MacOS/python",
        f"{python.prefix}/bin/python3",
    ]
    path = next((path for path in candidates if python.exists(path)), candidates[0])
    if path.startswith(f"{python.prefix}/bin/") or path == candidates[0]:
        return path, {}
    # Outside the prefix this Python does not find its libraries by itself.
    return path, {"PYTHONHOME": python.prefix}


def _quoted(path: str, python: Interpreter) -> str:
    """Return a path quoted for a command line."""
    if python.platform == "win32":
        return f'"{path}"' if " " in path else path
    return shlex.quote(path)
