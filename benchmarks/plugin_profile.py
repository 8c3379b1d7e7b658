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
    """Run qgis_process with this plugin; exit with its output if it fails.

    Parameters
    ----------
    *arguments : str or Path
    quiet : bool
        Capture the output instead of printing it.
    first : str or Path, optional
        Folder in which Python looks for modules first.

    Returns
    -------
    str or None
        The output, if it was captured.
    """
    binary = find_qgis_process()
    result = subprocess.run(
        [binary, *map(str, arguments)],
        env=environment(first),
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else subprocess.DEVNULL,
        text=True,
        check=False,
    )
    if result.returncode:
        message = f"{binary} {arguments[1]} failed with exit code {result.returncode}"
        sys.exit(result.stdout or message)
    return result.stdout


def find_qgis_process():
    """Return the path of qgis_process; exit if it is not installed."""
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if binary is None:
        sys.exit("qgis_process is not installed: run 'make setup'.")
    return binary


def environment(first=None):
    """Return an environment in which QGIS loads this checkout only."""
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
    """Enable the plugin in a new profile: QGIS refuses to enable it twice."""
    shutil.rmtree(BUILD / "profile", ignore_errors=True)
    qgis_process("plugins", "enable", "planar_sits", quiet=True)
