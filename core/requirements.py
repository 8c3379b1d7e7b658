"""The packages that Planar SITS needs, and the command that installs them for this Python.

Nothing heavy is imported to answer "is it there".
"""

import importlib.util
import ntpath
import os
import platform
import posixpath
import re
import shlex
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Package:
    """A package that QGIS does not bring along.

    Parameters
    ----------
    module : str
        Name in ``import``.
    pip, conda : str
        Name on PyPI and on conda-forge.
    debian : str or None
        Name in Debian 12; None where it is not packaged.
    purpose : str
    """

    module: str
    pip: str
    conda: str
    debian: "str | None"
    purpose: str


# conda-forge's "matplotlib" brings a Qt of its own beside that of QGIS; "matplotlib-base" not.
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


@dataclass(frozen=True)
class Interpreter:
    """The Python that runs QGIS, as far as installing packages goes.

    Parameters
    ----------
    platform, executable, prefix, base_prefix : str
        As in `sys`. The executable is QGIS itself on Windows and macOS.
    version : str
        Such as ``3.11``.
    environ : mapping
        Environment variables.
    has_pip : bool
    exists : callable
        Tells whether a path exists.
    """

    platform: str
    executable: str
    prefix: str
    base_prefix: str
    version: str
    environ: Mapping = field(default_factory=dict)
    has_pip: bool = True
    exists: Callable = os.path.exists


@dataclass(frozen=True)
class Installation:
    """A command line and the window to type it in."""

    where: str
    command: str


def is_missing(package):
    """Tell whether a package cannot be found; it is not imported."""
    if package.module in sys.modules:
        return sys.modules[package.module] is None
    spec = importlib.util.find_spec(package.module)
    # A folder that an uninstalled package left behind is found as well, without an origin.
    return spec is None or spec.origin is None


def missing_packages():
    """Return the packages of `REQUIRED` that cannot be found.

    Returns
    -------
    list of Package
    """
    return [package for package in REQUIRED if is_missing(package)]


def this_interpreter():
    """Return the Python that runs this."""
    return Interpreter(
        platform=sys.platform,
        executable=sys.executable or "",
        prefix=sys.prefix,
        base_prefix=sys.base_prefix,
        version=f"{sys.version_info.major}.{sys.version_info.minor}",
        environ=os.environ,
        has_pip=importlib.util.find_spec("pip") is not None,
    )


def installation(packages, python):
    """Say how packages are installed for an interpreter.

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
        return Installation("a terminal", f"{flatpak} -m pip install --user {_names(packages)}")
    if _is_debian(python):
        return Installation("a terminal", _debian(packages, python))
    return Installation("a terminal", _pip(packages, python))


def install_command(packages):
    """Return the command that installs packages for this interpreter.

    Parameters
    ----------
    packages : sequence of Package

    Returns
    -------
    str
        Empty if there is nothing to install.
    """
    return installation(packages, this_interpreter()).command if packages else ""


def requirement_message(modules=()):
    """Return what is missing and how to install it, or '' if nothing is.

    Parameters
    ----------
    modules : sequence of str
        The modules that are needed; empty for all.

    Returns
    -------
    str
        One sentence.
    """
    packages = [one for one in missing_packages() if not modules or one.module in modules]
    if not packages:
        return ""
    how = installation(packages, this_interpreter())
    names = ", ".join(f"{package.pip} ({package.purpose})" for package in packages)
    kind = "package" if len(packages) == 1 else "packages"
    return (
        f"Planar SITS needs the Python {kind} {names}, which the Python of QGIS "
        f"({python_title()}) does not find: close QGIS, open {how.where}, run "
        f"`{how.command}` and start QGIS again."
    )


def python_title():
    """Return the version and the place of this Python."""
    return f"{platform.python_version()}, {sys.prefix}"


def _with_pair(packages):
    """Return packages with torch and torchvision together, or neither."""
    wanted = {package.module for package in packages}
    if wanted.intersection(TORCH_PAIR):
        wanted.update(TORCH_PAIR)
    return [package for package in REQUIRED if package.module in wanted]


def _names(packages):
    """Return the names that pip wants."""
    return " ".join(package.pip for package in _with_pair(packages))


def _conda(packages, python):
    """Return conda's command for the environment that runs QGIS."""
    quoted = _quoted(python.prefix, python)
    names = " ".join(package.conda for package in _with_pair(packages))
    return f"conda install -c conda-forge -p {quoted} {names}"


def _windows(packages, python):
    """Return the command on Windows, where QGIS mostly comes with OSGeo4W."""
    own = ntpath.basename(python.executable).lower().startswith("python")
    if own and "OSGEO4W_ROOT" not in python.environ:
        return Installation("a command prompt", _pip(packages, python))
    return Installation(
        "the OSGeo4W Shell (Start menu)", f"python -m pip install {_names(packages)}"
    )


def _is_debian(python):
    """Tell whether this is the system's Python of Debian or Ubuntu."""
    return (
        python.platform.startswith("linux")
        and python.prefix == python.base_prefix == "/usr"
        and python.exists("/usr/bin/apt")
    )


def _debian(packages, python):
    """Return apt's command, and pip's for what Debian does not carry."""
    packaged = [package.debian for package in packages if package.debian]
    rest = [package for package in packages if not package.debian]
    if rest and not python.has_pip:
        packaged.append("python3-pip")
    commands = []
    if packaged:
        commands.append(f"sudo apt install {' '.join(packaged)}")
    if rest:
        commands.append(_pip(rest, python))
    return " && ".join(commands)


def _pip(packages, python):
    """Return pip's command for the interpreter."""
    options = ""
    if python.prefix == python.base_prefix == "/usr":
        options = " --user"
        # PEP 668: without the flag pip refuses; pip older than 23.0.1 does not know the flag.
        if python.exists(f"/usr/lib/python{python.version}/EXTERNALLY-MANAGED"):
            options += " --break-system-packages"
    return f"{_python(python)} -m pip install{options} {_names(packages)}"


def _python(python):
    """Return the start of a command line that runs this Python, not QGIS."""
    if python.platform == "win32":
        return _quoted(python.executable, python)
    bundle = re.match(r".*QGIS[^/]*\.app/Contents(?=/)", python.executable, re.IGNORECASE)
    if python.platform == "darwin" and bundle:
        return _bundled_python(bundle.group(), python)
    # In QGIS the executable is whatever 'python3' comes first on the path: it may be
    # another Python, while the prefix is that of this one.
    own = posixpath.join(python.prefix, "bin", f"python{python.version}")
    if python.exists(own):
        return _quoted(own, python)
    if posixpath.basename(python.executable).startswith("python"):
        return _quoted(python.executable, python)
    return _quoted(posixpath.join(python.prefix, "bin", "python3"), python)


def _bundled_python(contents, python):
    """Return how the Python inside QGIS.app is called."""
    # Up to QGIS 3.42 it lies in MacOS/bin; newer bundles have MacOS/python3.12.
    places = [
        f"{contents}/MacOS/bin/python3",
        f"{contents}/MacOS/python{python.version}",
        f"{contents}/MacOS/python3",
        f"{contents}/MacOS/python",
        f"{python.prefix}/bin/python3",
    ]
    found = next((place for place in places if python.exists(place)), places[0])
    command = _quoted(found, python)
    if found.startswith(f"{python.prefix}/bin/") or found == places[0]:
        return command
    # Away from its libraries, this Python has to be told where they are.
    return f"PYTHONHOME={_quoted(python.prefix, python)} {command}"


def _quoted(path, python):
    """Return a path as one word of a command line."""
    if python.platform == "win32":
        return f'"{path}"' if " " in path else path
    return shlex.quote(path)
