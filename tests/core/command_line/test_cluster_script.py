"""The script that starts a cluster: its text, and what is refused."""

import ast

import pytest
from planar_sits.core.command_line import cluster_script
from planar_sits.core.command_line.arguments import Arguments, check_values, parsed
from planar_sits.core.errors import PlanarSitsError


def arguments(*words):
    return Arguments(cluster_script.COMMAND, parsed(cluster_script.COMMAND, words))


def settings(path):
    """Return the settings in a script, which is parsed and not run."""
    tree = ast.parse(path.read_text("utf-8"))
    (value,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and node.target.id == "SETTINGS"
    ]
    return ast.literal_eval(value)


def test_the_settings_stand_in_the_script(tmp_path):
    path = tmp_path / "start.py"
    made = arguments(
        "--KIND=slurm", f"--OUTPUT={path}", "--WORKERS=40", "--MEMORY=3GB", "--QUEUE=long",
        "--WALLTIME=1-06:00:00",
    )  # fmt: skip
    check_values(made)
    cluster_script.check(made)
    assert cluster_script.run(made) == {"OUTPUT": str(path)}
    found = settings(path)
    assert (found["kind"], found["workers"], found["memory"]) == ("slurm", 40, "3GB")
    assert (found["queue"], found["walltime"], found["port"]) == ("long", "1-06:00:00", 8786)
    assert path.stat().st_mode & 0o100


def test_hosts_and_certificates(tmp_path):
    files = {name: tmp_path / f"{name}.pem" for name in ("TLS_CA", "TLS_CERT", "TLS_KEY")}
    for path in files.values():
        path.touch()
    words = [f"--{name}={path}" for name, path in files.items()]
    made = arguments("--KIND=ssh", "--OUTPUT=s.py", "--HOSTS=node1,me@node2", *words)
    cluster_script.check(made)
    found = cluster_script.settings_of(made)
    assert found["hosts"] == ["node1", "me@node2"]
    assert found["tls_ca"] == str(files["TLS_CA"])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--KIND=ssh",), "HOSTS is empty"),
        (("--KIND=slurm", "--HOSTS=a"), "HOSTS has no effect with KIND 'slurm'"),
        (("--KIND=ssh", "--HOSTS=a", "--QUEUE=long"), "QUEUE has no effect with KIND 'ssh'"),
        (("--KIND=slurm", "--MEMORY=much"), "MEMORY: 'much' is not understood: write it as 4GB"),
        (("--KIND=slurm", "--WALLTIME=long"), "WALLTIME"),
        (("--KIND=slurm", "--QUEUE=a; rm -r b"), "QUEUE"),
        (("--KIND=ssh", "--HOSTS=a b"), "HOSTS"),
        (("--KIND=ssh", "--HOSTS=a", "--PYTHON=x; y"), "PYTHON"),
        (("--KIND=slurm", "--TLS_CA=ca.pem"), "give all three"),
        (("--KIND=slurm", "--WHEEL=missing.whl"), "WHEEL: there is no file 'missing.whl'"),
    ],
)
def test_what_is_refused(words, message):
    with pytest.raises(PlanarSitsError, match=message):
        cluster_script.check(arguments("--OUTPUT=s.py", *words))


def test_the_kind_is_needed():
    with pytest.raises(PlanarSitsError, match=r"needed: Kind \(KIND\)"):
        check_values(arguments("--OUTPUT=s.py"))
    with pytest.raises(PlanarSitsError, match="PORT: '0' is not a number from 1"):
        check_values(arguments("--KIND=slurm", "--OUTPUT=s.py", "--PORT=0"))
