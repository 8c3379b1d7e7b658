"""Build the wheel of the package without QGIS: ``make wheel``.

The files are copied to a folder of their own, with a ``pyproject.toml`` made of ``metadata.txt``
and ``requirements.txt``, and built there with the setuptools at hand: no network is needed.
"""

import configparser
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DISTRIBUTION, PACKAGE = "planar-sits-core", "planar_sits"
# Files beside the modules that they read.
DATA = ("metadata.txt", "resources/report.html", "core/command_line/definitions.json")
# A time for the entries of the archive: the same tree gives the same wheel. 1980 is the earliest.
MOMENT = "315532800"

PYPROJECT = """\
[build-system]
requires = ["setuptools>=61"]
build-backend = "setuptools.build_meta"

[project]
name = {name}
version = {version}
description = {description}
readme = "README.md"
requires-python = ">=3.9"
license = {{text = "GPL-3.0-or-later"}}
authors = [{{name = {author}}}]
dependencies = {dependencies}

[project.optional-dependencies]
cluster = ["distributed>=2022.12"]

[project.scripts]
planar-sits = "planar_sits.core.command_line.main:main"

[project.urls]
Homepage = {homepage}

[tool.setuptools]
packages = {packages}
include-package-data = false

[tool.setuptools.package-data]
"*" = ["*.json", "*.txt", "*.html"]
"""


def dependencies():
    """Return the requirements of ``requirements.txt``."""
    lines = (ROOT / "requirements.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pyproject(packages):
    """Return the ``pyproject.toml`` of the wheel."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    values = {
        "name": DISTRIBUTION,
        "version": general["version"],
        "description": general["description"],
        "author": general["author"],
        "dependencies": dependencies(),
        "homepage": general["homepage"],
        "packages": packages,
    }
    # Texts and lists of texts of JSON are those of TOML.
    texts = {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}
    return PYPROJECT.format(**texts)


def staged(folder):
    """Copy the modules and data of the package to a folder, with what builds the wheel."""
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "core", folder / PACKAGE / "core", ignore=ignored)
    shutil.copy(ROOT / "__init__.py", folder / PACKAGE)
    for name in DATA:
        (folder / PACKAGE / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, folder / PACKAGE / name)
    shutil.copy(ROOT / "LICENSE", folder)
    shutil.copy(ROOT / "docs" / "command-line.md", folder / "README.md")
    modules = sorted(folder.rglob("__init__.py"))
    packages = [".".join(path.parent.relative_to(folder).parts) for path in modules]
    (folder / "pyproject.toml").write_text(
        pyproject([*packages, f"{PACKAGE}.resources"]), encoding="utf-8"
    )


def build(target=BUILD):
    """Build the wheel; return its path."""
    folder = BUILD / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    staged(folder)
    target.mkdir(parents=True, exist_ok=True)
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--no-cache-dir", "--quiet"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(target)]
    environment = {
        "SOURCE_DATE_EPOCH": MOMENT, "PIP_DISABLE_PIP_VERSION_CHECK": "1", **os.environ
    }  # fmt: skip
    subprocess.run([*command, str(folder)], check=True, env=environment)
    version = pyproject([]).split('version = "')[1].split('"')[0]
    return target / f"{DISTRIBUTION.replace('-', '_')}-{version}-py3-none-any.whl"


if __name__ == "__main__":
    print(build())
