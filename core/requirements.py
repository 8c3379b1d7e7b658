"""The Python packages that Planar SITS needs.

The packages are looked up, not imported: importing torch takes seconds.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
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
    debian : str
        Name in Debian.
    purpose : str
        What the plugin uses it for, as shown to the operator.
    debian_since : (int, int)
        Python, major and minor version, of the first Debian that packages it.
    """

    module: str
    pip: str
    conda: str
    debian: str
    purpose: str
    debian_since: tuple[int, int] = (3, 9)

    def in_debian(self, python: str) -> bool:
        """Return whether the Debian with a Python of this version, as '3.11', packages it."""
        major, minor = python.split(".")[:2]
        return (int(major), int(minor)) >= self.debian_since


# conda-forge's "matplotlib" installs a second Qt beside that of QGIS; "matplotlib-base" does not.
REQUIRED = (
    Package("torch", "torch", "pytorch", "python3-torch", "the network"),
    Package("torchvision", "torchvision", "torchvision", "python3-torchvision", "the backbones"),
    Package("skimage", "scikit-image", "scikit-image", "python3-skimage", "the thresholds"),
    Package("sklearn", "scikit-learn", "scikit-learn", "python3-sklearn", "folds and scores"),
    Package("matplotlib", "matplotlib", "matplotlib-base", "python3-matplotlib", "the plots"),
    Package(
        "safetensors", "safetensors", "safetensors", "python3-safetensors", "model files", (3, 13)
    ),
)
# What a single parameter needs: all else works without.
OPTIONAL = (Package("distributed", "distributed", "distributed", "python3-distributed", "CLUSTER"),)
# torchvision works only with the torch it was built for: they are installed together.
TORCH_PAIR = ("torch", "torchvision")


def is_missing(package: Package) -> bool:
    """Return whether a package cannot be found; it is not imported."""
    if package.module in sys.modules:
        return sys.modules[package.module] is None
    spec = importlib.util.find_spec(package.module)
    # The remaining folder of an uninstalled package has a spec too, but no origin.
    return spec is None or spec.origin is None


def missing_packages(packages: Sequence[Package] = REQUIRED) -> list[Package]:
    """Return those of some packages that cannot be found, in their order."""
    return [package for package in packages if is_missing(package)]
