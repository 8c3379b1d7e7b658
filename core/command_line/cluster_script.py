"""planar-sits cluster-script: a script that starts a cluster by SLURM or SSH."""

from __future__ import annotations

import os
import pprint
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PlanarSitsError
from ..files import replacing_file
from .definitions import Command, Parameter

if TYPE_CHECKING:
    from .arguments import Arguments

_TEMPLATE = Path(__file__).with_name("cluster_start.py")
_PLACE = "SETTINGS: dict[str, Any] = {}\n"


def _text(name: str, label: str, help_text: str, default: str = "") -> Parameter:
    return Parameter(name, label, "string", default, True, False, False, help_text)


def _whole(
    name: str, label: str, default: int, limits: tuple[int, int], help_text: str
) -> Parameter:
    return Parameter(
        name, label, "number", default, True, False, False, help_text,
        minimum=limits[0], maximum=limits[1], integer=True,
    )  # fmt: skip


_PARAMETERS = (
    Parameter(
        "KIND", "Kind", "enum", None, False, False, False,
        "slurm: jobs of SLURM, by dask-jobqueue. ssh: processes on hosts, by SSH.",
        options=["slurm", "ssh"],
    ),
    Parameter("OUTPUT", "Script", "fileDestination", None, False, False, True,
              "The script to write (.py)."),
    _whole("WORKERS", "Workers", 4, (1, 10000), "Worker processes, of one thread each."),
    _text("MEMORY", "Memory of a worker", "Such as 4GB.", "4GB"),
    _whole("PORT", "Port of the scheduler", 8786, (1, 65535), "Workers and client connect to it."),
    _text("WALLTIME", "Wall time", "Of a job of SLURM, HH:MM:SS.", "12:00:00"),
    _text("QUEUE", "Partition", "Of SLURM. Empty: the default one."),
    _text("ACCOUNT", "Account", "Of SLURM. Empty: the default one."),
    _text("HOSTS", "Hosts", "For ssh: names with commas; the scheduler runs on the first."),
    _text("PYTHON", "Python", "Of the workers. Empty: that of the script, or python3 by SSH."),
    _text("WHEEL", "Wheel", "planar_sits_core-….whl in a folder that all hosts see, with room to "
          "unpack it beside. Empty: the package is installed on the hosts."),
    _text("TLS_CA", "Certificate authority", "PEM file that all hosts see. Empty: no encryption."),
    _text("TLS_CERT", "Certificate", "PEM file of scheduler and workers."),
    _text("TLS_KEY", "Key", "PEM file of its key."),
)  # fmt: skip
COMMAND = Command(
    name="cluster-script",
    title="Cluster script",
    short="Writes a script that starts a Dask cluster by SLURM or SSH.",
    help="The script prints the address for CLUSTER and runs until it is stopped. With --local 2 "
    "it starts two workers on this machine, to try it.",
    needs=(),
    parameters={one.name: one for one in _PARAMETERS},
    results={},
)


def check(arguments: Arguments) -> None:
    """Check the parameters, beyond the checks of all commands.

    Raises
    ------
    PlanarSitsError
        If one is needed, malformed or without effect, or a file does not exist.
    """
    if arguments.choice("KIND") == "ssh" and not arguments.text("HOSTS"):
        raise PlanarSitsError("KIND is 'ssh', but HOSTS is empty: give the hosts.")
    unused = {"ssh": ("WALLTIME", "QUEUE", "ACCOUNT"), "slurm": ("HOSTS",)}
    for name in unused[arguments.choice("KIND")]:
        if not arguments.is_default(name):
            raise PlanarSitsError(
                f"{name} has no effect with KIND '{arguments.choice('KIND')}': leave it out."
            )
    _check_forms(arguments)
    given = [name for name in ("TLS_CA", "TLS_CERT", "TLS_KEY") if arguments.text(name)]
    if given and len(given) < 3:
        raise PlanarSitsError(f"{given[0]} needs TLS_CA, TLS_CERT and TLS_KEY: give all three.")
    for name in (*given, *(["WHEEL"] if arguments.text("WHEEL") else [])):
        if not os.path.isfile(arguments.text(name)):
            raise PlanarSitsError(f"{name}: there is no file '{arguments.text(name)}'.")


def _check_forms(arguments: Arguments) -> None:
    """Raise if a text has another form: no text may be a command of a shell."""
    plain = r"[\w./@:+-]*"
    forms = {
        "MEMORY": (r"\d+(\.\d+)? ?[kKMGT]i?B", "4GB"),
        "WALLTIME": (r"(\d+-)?\d{1,3}:\d\d:\d\d", "12:00:00"),
        "QUEUE": (plain, "long"),
        "ACCOUNT": (plain, "crops"),
        "HOSTS": (r"[\w.@:-]+(,[\w.@:-]+)*|", "node1,node2"),
        "PYTHON": (r"[^'\"\n;|&$`<>]*", "/usr/bin/python3"),
        "WHEEL": (r"[^'\n]*", "/shared/planar_sits_core-0.1.0-py3-none-any.whl"),
    }
    for name, (form, example) in forms.items():
        if not re.fullmatch(form, arguments.text(name)):
            raise PlanarSitsError(
                f"{name}: '{arguments.text(name)}' is not understood: write it as {example}."
            )


def run(arguments: Arguments) -> dict[str, Any]:
    """Write the script.

    Parameters
    ----------
    arguments : Arguments

    Returns
    -------
    dict of str to object
        Its path.
    """
    path = arguments.output("OUTPUT")
    text = script_text(settings_of(arguments))
    try:
        with replacing_file(path) as part:
            part.write_text(text, encoding="utf-8")
            part.chmod(0o755)
    except OSError as error:
        raise PlanarSitsError(f"OUTPUT: '{path}' cannot be written ({error.strerror}).") from error
    return {"OUTPUT": path}


def settings_of(arguments: Arguments) -> dict[str, Any]:
    """Return the settings of the script."""
    paths = {
        name.lower(): os.path.abspath(arguments.text(name)) if arguments.text(name) else ""
        for name in ("WHEEL", "TLS_CA", "TLS_CERT", "TLS_KEY")
    }
    texts = ("MEMORY", "WALLTIME", "QUEUE", "ACCOUNT", "PYTHON")
    return {
        "kind": arguments.choice("KIND"),
        "workers": arguments.integer("WORKERS"),
        "port": arguments.integer("PORT"),
        "hosts": [host for host in arguments.text("HOSTS").split(",") if host],
        **{name.lower(): arguments.text(name) for name in texts},
        **paths,
    }


def script_text(settings: dict[str, Any]) -> str:
    """Return the script: `cluster_start` with its settings.

    Parameters
    ----------
    settings : dict
        As `settings_of` returns them.
    """
    template = _TEMPLATE.read_text("utf-8")
    values = pprint.pformat(settings, sort_dicts=False)
    return template.replace(_PLACE, f"SETTINGS: dict[str, Any] = {values}\n")
