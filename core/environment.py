"""The environment of the plugin: versions of packages, and devices.

The packages are imported to find out whether they work, which takes seconds.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import platform
import sys

from .installation import install_command
from .requirements import OPTIONAL, REQUIRED, Package, is_missing
from .system import plugin_version, usable_cores

BROKEN = "installed but cannot be imported"


def describe_environment() -> list[tuple[str, str]]:
    """Return versions of plugin, Python and packages, and the devices.

    Imports the packages, which takes seconds.

    Returns
    -------
    list of (str, str)
        Name and value. A package comes under its name on PyPI, with its version
        or what is wrong with it; a device under ``Device <name>``.
    """
    return [
        ("Planar SITS", plugin_version()),
        ("Python", platform.python_version()),
        ("Python prefix", sys.prefix),
        ("Executable", sys.executable or "unknown"),
        ("Platform", platform.platform()),
        ("CPU cores usable", str(usable_cores())),
        ("numpy", _version("numpy")),
        *((package.pip, package_state(package)) for package in (*REQUIRED, *OPTIONAL)),
        *torch_devices(),
    ]


def package_state(package: Package) -> str:
    """Return the version of a package, or what is wrong with it.

    Parameters
    ----------
    package : Package
        Imported if it is installed.

    Returns
    -------
    str
        The version; ``missing: …``, of an optional package ``not installed: …``; or the version,
        `BROKEN` and the error.
    """
    if is_missing(package) and package in OPTIONAL:
        command = install_command([package])
        return f"not installed: needed for {package.purpose} alone, installed by `{command}`"
    if is_missing(package):
        return f"missing: needed for {package.purpose}"
    problem = import_problem(package.module)
    if problem:
        return f"{_version(package.pip)}, {BROKEN}: {problem}"
    return _version(package.pip)


def import_problem(module: str) -> str:
    """Import a module and return the error.

    Parameters
    ----------
    module : str
        Name in ``import``.

    Returns
    -------
    str
        Class and first line of the error; empty if the import succeeds.
    """
    try:
        importlib.import_module(module)
    except Exception as error:  # a foreign package may raise anything: OSError, RuntimeError, …
        first_line = str(error).strip().split("\n")[0]
        return f"{type(error).__name__}: {first_line}"
    return ""


def advice(problem: str) -> str:
    """Return what to do about an error of an import, beyond a new installation.

    Parameters
    ----------
    problem : str
        From `import_problem`.

    Returns
    -------
    str
        A sentence for the operator; empty if nothing more is known.
    """
    if ".dll" not in problem.lower() and "winerror" not in problem.lower():
        return ""
    return (
        "On Windows PyTorch needs the newest Microsoft Visual C++ Redistributable (x64): install "
        "it first. If PyTorch 2.9 or newer still cannot be imported into QGIS, install an older "
        "pair, 'torch<2.9' and 'torchvision<0.24'."
    )


def torch_devices() -> list[tuple[str, str]]:
    """Return the devices that torch finds.

    Returns
    -------
    list of (str, str)
        ``Device cpu``, ``Device cuda:0``, … or ``Device cuda`` without one, and
        ``Device mps``, each with a description. Empty if torch cannot be imported.
    """
    if is_missing(REQUIRED[0]) or import_problem("torch"):
        return []
    import torch

    devices = [("Device cpu", f"threads at start: {torch.get_num_threads()}")]
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        properties = torch.cuda.get_device_properties(index)
        memory = f"{properties.total_memory / 2**30:.1f} GiB"
        devices.append((f"Device cuda:{index}", f"{properties.name}, {memory}"))
    if len(devices) == 1:
        build = f"for CUDA {torch.version.cuda}" if torch.version.cuda else "without CUDA"
        devices.append(("Device cuda", f"none found (torch is built {build})"))
    mps = getattr(torch.backends, "mps", None)
    available = mps is not None and mps.is_available()
    devices.append(("Device mps", "available" if available else "not available"))
    return devices


def _version(name: str) -> str:
    """Return the version of an installed distribution."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "version unknown"
