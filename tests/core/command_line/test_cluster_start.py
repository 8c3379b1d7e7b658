"""The start script: its workers run on this machine, from the wheel, with encryption."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from planar_sits.core.cluster.versions import differences, worker_versions
from planar_sits.core.command_line import cluster_start
from planar_sits.core.command_line.cluster_script import script_text
from planar_sits.tools import build_wheel

# A client that asks each worker, by name of the function: nothing of the package is sent.
ASK = """
import json, sys
from distributed import Client
def ask():
    import os
    import planar_sits
    from planar_sits.core.cluster.versions import worker_versions
    threads = os.environ["OMP_NUM_THREADS"]
    return [worker_versions(), planar_sits.__file__, threads, "qgis" in __import__("sys").modules]
if __name__ == "__main__":
    with Client(sys.argv[1], timeout="20s") as client:
        client.wait_for_workers(2, timeout=60)
        print(json.dumps(list(client.run(ask).values())))
"""


def settings(**more):
    return {
        "kind": "slurm", "workers": 2, "port": free_port(), "hosts": [], "memory": "2GB",
        "walltime": "1:00:00", "queue": "", "account": "", "python": "", "wheel": "",
        "tls_ca": "", "tls_cert": "", "tls_key": "", **more,
    }  # fmt: skip


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Return the settings of a certificate that signs itself."""
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = str(folder / "key.pem"), str(folder / "certificate.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    subprocess.run(
        [*command, "-subj", "/CN=planar-sits", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    return {"tls_ca": certificate, "tls_cert": certificate, "tls_key": key}


@pytest.mark.slow
@pytest.mark.parametrize("encrypted", [False, True])
def test_workers_of_the_script_run_the_wheel(tmp_path, request, encrypted):
    pytest.importorskip("distributed")
    tls = request.getfixturevalue("certificate") if encrypted else {}
    wheel = build_wheel.build(tmp_path)
    script, asking = tmp_path / "start.py", tmp_path / "ask.py"
    chosen = settings(wheel=str(wheel), **tls)
    script.write_text(script_text(chosen), encoding="utf-8")
    asking.write_text(ASK, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script), "--local", "2"], stdout=subprocess.PIPE, text=True,
        cwd=tmp_path,
    ) as started:  # fmt: skip
        try:
            name, _, address = started.stdout.readline().strip().partition("=")
            assert name == "CLUSTER"
            assert address.startswith("tls://" if encrypted else "tcp://")
            assert address.endswith(f":{chosen['port']}")
            asked = subprocess.run(
                [sys.executable, str(asking), address], env=client_environment(tls),
                capture_output=True, text=True, timeout=120, check=False,
            )  # fmt: skip
        finally:
            started.send_signal(signal.SIGTERM)
            assert started.wait(60) == 0
    assert asked.returncode == 0, asked.stderr
    answers = json.loads(asked.stdout)
    assert len(answers) == 2
    for versions, path, threads, has_qgis in answers:
        assert differences(worker_versions(), versions) == []
        assert Path(path).parent.parent == Path(cluster_start.installed_package(chosen))
        assert threads == "1" and not has_qgis


def client_environment(tls):
    """Return the environment by which Dask takes the certificates, as documented."""
    pairs = {"CA_FILE": "tls_ca", "CLIENT__CERT": "tls_cert", "CLIENT__KEY": "tls_key"}
    prefix = "DASK_DISTRIBUTED__COMM__TLS__"
    files = {prefix + name: tls[key] for name, key in pairs.items() if tls}
    return {**os.environ, **files}


def test_a_job_of_slurm_has_one_thread_and_the_package(monkeypatch):
    made = {}

    class Cluster:
        def __init__(self, **options):
            made.update(options)

        def scale(self, jobs):
            made["jobs"] = jobs

    monkeypatch.setitem(sys.modules, "dask_jobqueue", type(sys)("dask_jobqueue"))
    sys.modules["dask_jobqueue"].SLURMCluster = Cluster
    cluster_start._slurm(settings(workers=40), {"OMP_NUM_THREADS": "1"}, (None, "tcp://"))
    assert (made["jobs"], made["cores"], made["processes"], made["memory"]) == (40, 1, 1, "2GB")
    assert made["job_script_prologue"] == ["export OMP_NUM_THREADS='1'"]
    assert made["walltime"] == "1:00:00" and made["queue"] is None


def test_workers_are_spread_over_the_hosts(monkeypatch):
    distributed = pytest.importorskip("distributed")
    made = []
    monkeypatch.setattr(distributed, "SSHCluster", lambda *args, **more: made.append((args, more)))
    chosen = settings(kind="ssh", hosts=["a", "b"], workers=5)
    cluster_start._ssh(chosen, {"OMP_NUM_THREADS": "1"}, (None, "tcp://"))
    ((hosts,), options) = made[0]
    assert hosts == ["a", "a", "b"]
    assert options["worker_options"] == {"nthreads": 1, "n_workers": 3, "memory_limit": "2GB"}
    assert options["remote_python"] == "env OMP_NUM_THREADS='1' python3"
    assert options["scheduler_options"]["protocol"] == "tcp"
