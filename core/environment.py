"""Versions, devices, and what is wrong with the environment.

`describe_environment` imports the packages, to say whether they work.
"""

import importlib
import importlib.metadata
import platform
import sys

from .requirements import REQUIRED, is_missing
from .system import plugin_version, usable_cores

BROKEN = "installed but cannot be imported"


def describe_environment():
    """Describe the plugin, its Python, the packages and the devices.

    Returns
    -------
    list of (str, str)
        Imports the packages, so it takes seconds.
    """
    return [
        ("Planar SITS", plugin_version()),
        ("Python", platform.python_version()),
        ("Python prefix", sys.prefix),
        ("Executable", sys.executable or "unknown"),
        ("Platform", platform.platform()),
        ("CPU cores usable", str(usable_cores())),
        ("numpy", _version("numpy")),
        *((package.pip, package_state(package)) for package in REQUIRED),
        *torch_devices(),
    ]


def package_state(package):
    """Return the version of a package, or what is wrong with it.

    Parameters
    ----------
    package : Package

    Returns
    -------
    str
    """
    if is_missing(package):
        return f"missing: needed for {package.purpose}"
    problem = import_problem(package.module)
    if problem:
        return f"{_version(package.pip)}, {BROKEN}: {problem}"
    return _version(package.pip)


def import_problem(module):
    """Import a module; return why it fails, or '' if it does not."""
    try:
        importlib.import_module(module)
    except Exception as error:  # a foreign package may raise anything: OSError, RuntimeError, …
        first_line = str(error).strip().split("\n")[0]
        return f"{type(error).__name__}: {first_line}"
    return ""


def torch_devices():
    """Return the devices that torch finds.

    Returns
    -------
    list of (str, str)
        Empty if torch cannot be imported.
    """
    if is_missing(REQUIRED[0]) or import_problem("torch"):
        return []
    import torch

    devices = [("Device cpu", f"threads at start: {torch.get_num_threads()}")]
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        about = torch.cuda.get_device_properties(index)
        memory = f"{about.total_memory / 2**30:.1f} GiB"
        devices.append((f"Device cuda:{index}", f"{about.name}, {memory}"))
    if len(devices) == 1:
        build = f"for CUDA {torch.version.cuda}" if torch.version.cuda else "without CUDA"
        devices.append(("Device cuda", f"none found (torch is built {build})"))
    mps = getattr(torch.backends, "mps", None)
    there = mps is not None and mps.is_available()
    devices.append(("Device mps", "available" if there else "not available"))
    return devices


def _version(name):
    """Return the version of an installed distribution."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "version unknown"
