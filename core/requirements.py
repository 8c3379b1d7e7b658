"""The Python packages that Planar SITS needs.

The packages are looked up, not imported: importing torch takes seconds.
"""

from __future__ import annotations

import importlib.util
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Package:
    """A Python package that does not come with QGIS.

    Parameters
    ----------
    module : str
        Name in ``import``.
    pip, conda : str
        Name on PyPI and on conda-forge.
    debian : str or None
        Name in Debian 12; None if Debian does not package it.
    purpose : str
        What the plugin uses it for, as shown to the operator.
    """

    module: str
    pip: str
    conda: str
    debian: str | None
    purpose: str


# conda-forge's "matplotlib" installs a second Qt beside that of QGIS; "matplotlib-base" does not.
REQUIRED = (
    Package("torch", "torch", "pytorch", "python3-torch", "the network"),
    Package("torchvision", "torchvision", "torchvision", "python3-torchvision", "backbones"),
    Package("skimage", "scikit-image", "scikit-image", "python3-skimage", "thresholds"),
    Package("sklearn", "scikit-learn", "scikit-learn", "python3-sklearn", "folds and scores"),
    Package("matplotlib", "matplotlib", "matplotlib-base", "python3-matplotlib", "plots"),
    Package("safetensors", "safetensors", "safetensors", None, "model files"),
)
# torchvision works only with the torch it was built for: they are installed together.
TORCH_PAIR = ("torch", "torchvision")


def is_missing(package: Package) -> bool:
    """Return whether a package cannot be found; it is not imported."""
    if package.module in sys.modules:
        return sys.modules[package.module] is None
    spec = importlib.util.find_spec(package.module)
    # The folder left behind by an uninstalled package is found too, without an origin.
    return spec is None or spec.origin is None


def missing_packages() -> list[Package]:
    """Return the packages of `REQUIRED` that cannot be found, in that order."""
    return [package for package in REQUIRED if is_missing(package)]
