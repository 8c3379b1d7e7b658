"""The program: help, exit statuses, results."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from planar_sits.core.command_line.main import FAILED, STOPPED, main
from planar_sits.core.system import plugin_version
from planar_sits.tests.support.commands import training_values, words

ROOT = Path(__file__).resolve().parents[3]
MODELS = ROOT / "tests" / "fixtures" / "models"
START = """
import sys
sys.path.insert(0, "benchmarks")
from package import load_package
load_package()
from planar_sits.core.command_line.main import main
sys.exit(main())
"""


def test_help_and_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == plugin_version()
    assert main([]) == FAILED
    assert main(["--help"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in ("classify", "cluster-script", "worker-check"))
    assert main(["train", "--help"]) == 0
    told = capsys.readouterr().out
    assert "--SERIES  Image time series" in told and "Default: 50." in told


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (["trian"], "'trian' is no command: train, classify"),
        (["train", "--LENGHT=3"], "did you mean LENGTH"),
        (["modelinfo", "--MODEL=m.pth"], "MODEL: 'm.pth' is not a .safetensors file"),
        (["modelinfo"], "These parameters are needed: Model (MODEL)"),
        (["train", "--METHOD=lda", "--EPOCHS=3", "--PARCELS=p", "--CLASS_FIELD=c", "--MODEL=m"],
         "(EPOCHS) is 3, but has no effect"),
        (["classify", "--CLUSTER=here", "--PARCELS=p", "--MODEL=m", "--OUTPUT=o"],
         "'here' is no cluster"),
        (["crossvalidate", "--CLUSTER=here", "--PARCELS=p", "--CLASS_FIELD=c",
          "--SCORES=s"],
         "'here' is no cluster"),
    ],
)  # fmt: skip
def test_what_is_refused_is_one_sentence(capsys, line, message):
    assert main(line) == FAILED
    out, log = capsys.readouterr()
    assert out == "" and message in log
    assert log.startswith("planar-sits: ") and len(log.splitlines()) == 1


def test_results_as_lines_and_as_json(capsys):
    line = ["modelinfo", f"--MODEL={MODELS / 'lda.safetensors'}"]
    assert main(line) == 0
    assert "BACKBONE: lda" in capsys.readouterr().out.splitlines()
    assert main([*line, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["BACKBONE"] == "lda"


def test_versions_of_a_worker_are_json(capsys):
    assert main(["worker-check"]) == 0
    assert {"code", "torch", "GDAL"} <= set(json.loads(capsys.readouterr().out))


@pytest.mark.slow
def test_a_request_to_stop_ends_the_work_without_output(sample, tmp_path):
    model = tmp_path / "m.safetensors"
    values = {**training_values(sample), "EPOCHS": "5000", "MODEL": str(model)}
    with subprocess.Popen(
        [sys.executable, "-c", START, "train", *words(**values)], cwd=ROOT, text=True,
        stderr=subprocess.PIPE, env={**os.environ, "OMP_NUM_THREADS": "1"},
    ) as started:  # fmt: skip
        for line in started.stderr:
            if "poch" in line:
                break
        time.sleep(0.2)
        started.send_signal(signal.SIGTERM)
        log = started.stderr.read()
        assert started.wait(60) == STOPPED
    assert "planar-sits: Cancelled on request: no output was written." in log
    assert list(tmp_path.iterdir()) == []
