"""The scheduler, or a worker, of ``local:N``: a script that is run by its path.

It ends with the process that started it, which holds the other end of its standard input.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

PACKAGE = "planar_sits"
# Dask keeps its last messages for developers: with the parcels of tasks they are 50 MB.
SHORT_LOGS = {"distributed.admin.low-level-log-length": 20}
# And its processes look at themselves all the time, an idle one for 3 % of a core.
_QUIET = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "500ms",
}
# Files in the folder that all processes of a cluster share: address and TLS key of the scheduler.
ADDRESS, KEY, CERTIFICATE = "scheduler.json", "key.pem", "certificate.pem"


def security_in(folder: Path) -> Any:
    """Return the security of a local cluster, None where it has no key."""
    from distributed.security import Security

    if not (folder / KEY).exists():
        return None
    key, certificate = str(folder / KEY), str(folder / CERTIFICATE)
    roles = ("client", "scheduler", "worker")
    keys = {f"tls_{role}_key": key for role in roles}
    certificates = {f"tls_{role}_cert": certificate for role in roles}
    return Security(require_encryption=True, tls_ca_file=certificate, **keys, **certificates)


def write_key(folder: Path) -> None:
    """Write a key, without which other users of this machine could connect.

    Nothing is written where the package cryptography is missing.
    """
    from distributed.security import Security

    try:
        made = Security.temporary()
    except ImportError:
        return
    (folder / KEY).write_text(made.tls_client_key, encoding="ascii")
    (folder / CERTIFICATE).write_text(made.tls_client_cert, encoding="ascii")


def run_process(role: str, folder: Path, number: str) -> None:
    """Serve as a scheduler or as a worker until the parent process ends.

    Parameters
    ----------
    role : {'scheduler', 'worker'}
    folder : Path
        Shared by the processes of the cluster.
    number : str
        Of the worker, for the name of its own folder.
    """
    import dask

    threading.Thread(target=_end_with_parent, daemon=True).start()
    dask.config.set({**SHORT_LOGS, **_QUIET})
    if role == "scheduler":
        asyncio.run(_schedule(folder))
        return
    # On few cores the scheduler and the client are ready sooner if they have them to themselves.
    _wait_for(folder / ADDRESS)
    load_package()
    from planar_sits.core.cluster.worker import prepare

    prepare()
    asyncio.run(_work(folder, number))


def load_package() -> None:
    """Load the package that this file is part of, whatever the name of its folder."""
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location(
        PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    package = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)  # type: ignore[union-attr]


async def _schedule(folder: Path) -> None:
    """Run a scheduler that only this machine reaches; write its address to the folder."""
    from distributed import Scheduler

    write_key(folder)
    security = security_in(folder)
    async with Scheduler(
        host="127.0.0.1",
        protocol="tls" if security else "tcp",
        security=security,
        dashboard_address="127.0.0.1:0",
    ) as scheduler:
        part = folder / f"{ADDRESS}.part"
        part.write_text(json.dumps({"address": scheduler.address}), encoding="utf-8")
        os.replace(part, folder / ADDRESS)
        await scheduler.finished()


async def _work(folder: Path, number: str) -> None:
    """Run a worker: one thread computes, the other one reads the next parcels meanwhile."""
    from distributed import Worker

    address = json.loads((folder / ADDRESS).read_text(encoding="utf-8"))["address"]
    async with Worker(
        address,
        nthreads=2,
        host="127.0.0.1",
        security=security_in(folder),
        local_directory=str(folder / number),
        memory_limit=0,
        dashboard=False,
    ) as worker:
        await worker.finished()


def _wait_for(path: Path) -> None:
    """Wait for a file."""
    while not path.exists():
        time.sleep(0.01)


def _end_with_parent() -> None:
    """End this process once its standard input is closed, as by the parent's end."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    # The folder of this file holds modules, whose names are not to hide those of other packages.
    sys.path.pop(0)
    run_process(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
