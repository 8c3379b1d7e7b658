"""The program ``planar-sits``: commands, help, errors as sentences."""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, NamedTuple

from ..errors import Cancelled, PlanarSitsError
from ..system import plugin_version
from ..text import for_log
from . import cluster_script
from .definitions import Command, commands

# Exit statuses: as qgis_process where something is refused, as shells after a request to stop.
FAILED, STOPPED = 1, 130

_USAGE = """\
planar-sits COMMAND --NAME=value … [--json]

Planar SITS without QGIS: parameters, defaults and results are those of the algorithms
planarsits:COMMAND in QGIS. A parameter for several layers is given several times. The log goes to
standard error, the results to standard output.

"""


class _Work(NamedTuple):
    """What a command does.

    Parameters
    ----------
    check, run : callable
        Take an `Arguments`; the latter returns the results.
    rules : sequence of Rule
        When its options have an effect.
    """

    check: Callable[[Any], None]
    run: Callable[[Any], dict[str, Any]]
    rules: Sequence[Any] = ()


def main(words: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    words : sequence of str, optional
        Those of the command line by default.

    Returns
    -------
    int
        The exit status: 0, or not if it failed.
    """
    words = list(sys.argv[1:] if words is None else words)
    try:
        return _main(words)
    except Cancelled as stopped:
        return _failed(str(stopped), STOPPED)
    except PlanarSitsError as error:
        return _failed(str(error), FAILED)
    except MemoryError:
        return _failed(
            "Not enough memory: lower MEMORY_MB, or take fewer parcels or dates.", FAILED
        )


def _failed(message: str, status: int) -> int:
    print(f"planar-sits: {for_log(message)}", file=sys.stderr, flush=True)
    return status


def _main(words: list[str]) -> int:
    """Run a command; raise PlanarSitsError for what the operator can correct."""
    if words[:1] == ["--version"]:
        print(plugin_version())
        return 0
    if not words or words[0] in ("-h", "--help", "help"):
        print(_USAGE + "\n".join(f"  {name:18}{text}" for name, text in _summaries()))
        return 0 if words else FAILED
    name, *words = words
    if name == "worker-check":
        return _worker_check()
    command = {**commands(), "cluster-script": cluster_script.COMMAND}.get(name)
    if command is None:
        names = ", ".join(each for each, _ in _summaries())
        raise PlanarSitsError(f"'{name}' is no command: {names}.")
    if "-h" in words or "--help" in words:
        print(help_of(command))
        return 0
    _show(_results(command, [word for word in words if word != "--json"]), "--json" in words)
    return 0


def _summaries() -> list[tuple[str, str]]:
    """Return names and summaries of all commands."""
    listed = [*commands().values(), cluster_script.COMMAND]
    check = ("worker-check", "Prints the versions that workers of a cluster must share, as JSON.")
    return [*((one.name, one.short) for one in listed), check]


def help_of(command: Command) -> str:
    """Return the help of a command: what it does, and its parameters."""
    lines = [f"planar-sits {command.name}: {command.title}", "", command.help, ""]
    for parameter in command.parameters.values():
        lines += [f"--{parameter.name}  {parameter.label}", f"    {parameter.help}"]
    return "\n".join(lines)


def _worker_check() -> int:
    from ..cluster.versions import worker_versions

    print(json.dumps(worker_versions(), indent=1))
    return 0


def _results(command: Command, words: Sequence[str]) -> dict[str, Any]:
    """Check the parameters of a command and run it; return its results."""
    _check_packages(command)
    from ..gdal_mode import gdal_exceptions
    from ..job.cluster import check_cluster, open_cluster
    from ..job.effects import check_effects
    from ..torch_import import import_torch
    from .arguments import Arguments, check_values, parsed
    from .outputs import check_outputs

    work = _work(command.name)
    arguments = Arguments(command, parsed(command, words))
    _stop_on_signals(arguments.stop)
    with gdal_exceptions(False):
        check_values(arguments)
        check_effects(arguments, work.rules)
        check_cluster(arguments)
        with open_cluster(arguments) as cluster:  # its processes start while torch is imported
            import_torch(command.needs)
            work.check(arguments)
            check_outputs(arguments)
            return work.run(replace(arguments, cluster=cluster))


def _work(name: str) -> _Work:
    """Return what a command does; torch and the like are imported by it alone."""
    if name == "cluster-script":
        return _Work(cluster_script.check, cluster_script.run)
    if name == "checkenvironment":
        from . import check_environment

        return _Work(check_environment.check, check_environment.run)
    if name == "modelinfo":
        from . import model_info

        return _Work(model_info.check, model_info.run)
    from ..job import rules
    from . import classify, cross_validate, train

    return {
        "train": _Work(train.check, train.run, rules.TRAIN_RULES),
        "classify": _Work(classify.check, classify.run, rules.CLASSIFY_RULES),
        "crossvalidate": _Work(
            cross_validate.check, cross_validate.run, rules.CROSS_VALIDATE_RULES
        ),
    }[name]


def _check_packages(command: Command) -> None:
    """Raise if a package that a command needs is missing."""
    from ..installation import requirement_message

    try:
        from osgeo import gdal  # noqa: F401
    except ImportError:
        raise PlanarSitsError(
            "the Python bindings of GDAL are missing: install them for this Python, such as the "
            "package python3-gdal of Debian, or gdal of conda-forge."
        ) from None
    message = requirement_message(command.needs) if command.needs else ""
    if message:
        raise PlanarSitsError(message)


def _stop_on_signals(stop: threading.Event) -> None:
    """Stop on Ctrl+C and SIGTERM after the current step; on the second one at once."""

    def note(number: int, frame: object) -> None:
        stop.set()
        signal.signal(number, signal.SIG_DFL)

    with suppress(ValueError):  # not in the main thread
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, note)


def _show(results: dict[str, Any], as_json: bool) -> None:
    """Print the results, a line for each or as JSON."""
    if as_json:
        print(json.dumps(results, ensure_ascii=False, indent=1))
    else:
        for name, value in results.items():
            print(f"{name}: {'' if value is None else value}")


if __name__ == "__main__":
    sys.exit(main())
