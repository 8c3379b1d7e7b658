"""A QGIS profile under build/, in which this checkout is the installed plugin."""

import os
import shutil
import site
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"


def qgis_process(*arguments, quiet=False, first=None):
    """Run qgis_process with this plugin; stop with its message if it fails.

    Parameters
    ----------
    *arguments : str or Path
    quiet : bool
        Do not print what it prints.
    first : str or Path, optional
        Folder whose modules Python finds first.
    """
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if binary is None:
        sys.exit("qgis_process is not installed: run 'make setup'.")
    done = subprocess.run(
        [binary, *map(str, arguments)],
        env=environment(first),
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else subprocess.DEVNULL,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stdout or f"{binary} {arguments[1]} failed with exit code {done.returncode}")
    return done.stdout


def environment(first=None):
    """Return the environment in which QGIS finds this checkout, and nothing of the user's."""
    link = BUILD / "plugins" / "planar_sits"
    link.parent.mkdir(parents=True, exist_ok=True)
    if not link.exists():
        link.symlink_to(ROOT)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(link.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(BUILD / "profile"),
        "PYTHONPATH": os.pathsep.join([*([str(first)] if first else []), *site.getsitepackages()]),
    }


def enable():
    """Enable the plugin in a fresh profile: enabling it twice is an error to QGIS."""
    shutil.rmtree(BUILD / "profile", ignore_errors=True)
    qgis_process("plugins", "enable", "planar_sits", quiet=True)
