#!/usr/bin/env python3
"""Start a Dask cluster for Planar SITS: it runs until this script is stopped.

The address that it prints is the value of CLUSTER. With ``--local N`` the same workers run on this
machine, to try the script. Written by ``planar-sits cluster-script``: it needs Dask
(``distributed``) and, by kind, ``dask-jobqueue`` or ``asyncssh``, but not Planar SITS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import signal
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

SETTINGS: dict[str, Any] = {}


def installed_package(settings: dict[str, Any]) -> str:
    """Unpack the wheel beside it, once; return the folder, '' without one."""
    if not settings["wheel"]:
        return ""
    wheel = Path(settings["wheel"])
    content = hashlib.sha256(wheel.read_bytes()).hexdigest()[:12]
    folder = wheel.with_name(f"{wheel.stem}-{content}")
    if not folder.is_dir():
        part = wheel.with_name(f".{folder.name}.{os.getpid()}")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(part)  # modules alone: nothing of a wheel of Python is compiled
        part.replace(folder)
    return str(folder)


def worker_environment(settings: dict[str, Any]) -> dict[str, str]:
    """Return the environment of the workers: one thread each, and the package."""
    variables = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    folder = installed_package(settings)
    return {**variables, "PYTHONPATH": folder} if folder else variables


def tls_configuration(settings: dict[str, Any]) -> dict[str, Any]:
    """Return the configuration of Dask for encryption; empty without certificates."""
    ca, certificate, key = (settings[name] for name in ("tls_ca", "tls_cert", "tls_key"))
    if not ca:
        return {}
    roles = ("scheduler", "worker", "client")
    return {
        "distributed.comm.tls.ca-file": ca,
        **{f"distributed.comm.tls.{role}.cert": certificate for role in roles},
        **{f"distributed.comm.tls.{role}.key": key for role in roles},
        "distributed.comm.require-encryption": True,
        "distributed.comm.default-scheme": "tls",
    }


def start(settings: dict[str, Any], local: int) -> Any:
    """Start the cluster; return it.

    Parameters
    ----------
    settings : dict
        As `SETTINGS`.
    local : int
        Number of workers on this machine instead; 0 for the cluster itself.
    """
    import dask
    from distributed import Security

    environment = worker_environment(settings)
    configuration = tls_configuration(settings)
    dask.config.set(configuration)
    security, protocol = (Security(), "tls://") if configuration else (None, "tcp://")
    if local:
        return _local(settings, local, environment, (security, protocol))
    makers = {"slurm": _slurm, "ssh": _ssh}
    return makers[settings["kind"]](settings, environment, (security, protocol))


def _local(
    settings: dict[str, Any], workers: int, environment: dict[str, str], tls: tuple[Any, str]
) -> Any:
    from distributed import LocalCluster

    # Worker processes inherit the environment, and the path of Python once it is started.
    os.environ.update(environment)
    sys.path[:0] = filter(None, [environment.get("PYTHONPATH")])
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        memory_limit=settings["memory"],
        scheduler_port=settings["port"],
        dashboard_address="127.0.0.1:0",
        security=tls[0],
        protocol=tls[1],
    )


def _slurm(settings: dict[str, Any], environment: dict[str, str], tls: tuple[Any, str]) -> Any:
    from dask_jobqueue import SLURMCluster

    cluster = SLURMCluster(
        queue=settings["queue"] or None,
        account=settings["account"] or None,
        walltime=settings["walltime"],
        cores=1,
        processes=1,
        memory=settings["memory"],
        python=settings["python"] or sys.executable,
        job_script_prologue=[f"export {name}='{value}'" for name, value in environment.items()],
        scheduler_options={"port": settings["port"]},
        security=tls[0],
        protocol=tls[1],
    )
    cluster.scale(jobs=settings["workers"])
    return cluster


def _ssh(settings: dict[str, Any], environment: dict[str, str], tls: tuple[Any, str]) -> Any:
    from distributed import SSHCluster

    variables = " ".join(f"{name}='{value}'" for name, value in environment.items())
    hosts = settings["hosts"]
    each = -(-settings["workers"] // len(hosts))
    return SSHCluster(
        [hosts[0], *hosts],  # the scheduler runs on the first host, beside workers
        worker_options={"nthreads": 1, "n_workers": each, "memory_limit": settings["memory"]},
        scheduler_options={"port": settings["port"], "protocol": tls[1].rstrip(":/")},
        remote_python=f"env {variables} {settings['python'] or 'python3'}",
        security=tls[0],
    )


def main() -> None:
    """Start the cluster, print its address, and wait for the end."""
    parser = argparse.ArgumentParser(description="Start a Dask cluster for Planar SITS.")
    parser.add_argument("--local", type=int, default=0, metavar="N", help="N workers on this host")
    local = parser.parse_args().local
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    cluster = start(SETTINGS, local)
    try:
        print(f"CLUSTER={cluster.scheduler_address}", flush=True)
        stop.wait()
    finally:
        cluster.close()


if __name__ == "__main__":
    main()
