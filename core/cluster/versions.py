"""Versions that client and workers must share, so that their results agree."""

from __future__ import annotations

import hashlib
import importlib
import importlib.metadata
import platform
import sys
from collections.abc import Mapping
from pathlib import Path

from ..environment import package_state
from ..requirements import REQUIRED
from ..system import plugin_version

_CODE = Path(__file__).resolve().parents[1]
_EXACT = ("Planar SITS", "code")


def worker_versions() -> dict[str, str]:
    """Return the versions of this process that results depend on.

    Imports torch, which takes seconds; scikit-learn, which takes another one, is not imported.

    Returns
    -------
    dict of str to str
        Of ``Planar SITS``, ``code`` (a hash of the modules, the same for a wheel and the checkout
        that it was built from), ``Python``, ``numpy``, ``torch``, ``scikit-learn`` and ``GDAL``;
        for a package that is missing or broken, what is wrong with it.
    """
    packages = {package.pip: package for package in REQUIRED}
    return {
        "Planar SITS": plugin_version(),
        "code": code_hash(),
        "Python": platform.python_version(),
        "numpy": _module_version("numpy"),
        "torch": package_state(packages["torch"]),
        "scikit-learn": _installed_version("scikit-learn"),
        "GDAL": _module_version("osgeo.gdal"),
    }


def differences(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """Return in what two processes differ so that their results may differ.

    The plugin must be the same. Of Python and the packages the first two numbers must be: a patch
    release changes no result.

    Parameters
    ----------
    mine, theirs : mapping of str to str
        From `worker_versions`.

    Returns
    -------
    list of str
        Parts of a sentence such as ``torch is 1.13.1 here and 2.1.0 there``; empty if the
        two are alike.
    """
    names = [*mine, *(name for name in theirs if name not in mine)]
    pairs = ((name, mine.get(name, "unknown"), theirs.get(name, "unknown")) for name in names)
    return [
        f"{name} is {here} here and {there} there"
        for name, here, there in pairs
        if _compared(name, here) != _compared(name, there)
    ]


def code_hash() -> str:
    """Return the first 12 digits of a hash of the modules of core.

    Line ends do not count: a checkout on Windows may have others.
    """
    digest = hashlib.sha256()
    modules = {path.relative_to(_CODE).as_posix(): path for path in _CODE.rglob("*.py")}
    for name, path in sorted(modules.items()):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{name} {len(text)}\n".encode())
        digest.update(text)
    return digest.hexdigest()[:12]


def _compared(name: str, version: str) -> str:
    """Return the part of a version that must be the same."""
    if name in _EXACT or not version[:1].isdigit() or "," in version:  # such as broken packages
        return version
    return ".".join(version.split(".")[:2])


def _installed_version(name: str) -> str:
    """Return the version of an installed distribution, or that it is missing."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "missing"


def _module_version(name: str) -> str:
    """Return the version of a module, or that it is missing."""
    try:
        module = sys.modules.get(name) or importlib.import_module(name)
    except ImportError:
        return "missing"
    return str(getattr(module, "__version__", "version unknown"))
