"""The wheel: what it holds, and that it runs without QGIS and without the checkout."""

import os
import subprocess
import sys
import zipfile

import pytest
from planar_sits.core.cluster.versions import code_hash
from planar_sits.core.system import plugin_version
from planar_sits.tests.support.commands import training_values, words
from planar_sits.tools import build_wheel

# No QGIS: its import fails as where it is not installed.
WITHOUT_QGIS = "import sys; sys.modules['qgis'] = None; sys.argv[0] = 'planar-sits'; "
RUN = WITHOUT_QGIS + "from planar_sits.core.command_line.main import main; sys.exit(main())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Path of the wheel."""
    return build_wheel.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def unpacked(wheel, tmp_path_factory):
    """Folder with the content of the wheel, as an installation has it."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def call(unpacked, *arguments, code=RUN):
    """Run the command of the unpacked wheel; return the finished process."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=unpacked, env=environment,
        capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip


def test_content_and_metadata(wheel):
    assert wheel.name == f"planar_sits_core-{plugin_version()}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (info,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
        metadata = archive.read(f"{info}/METADATA").decode()
        scripts = archive.read(f"{info}/entry_points.txt").decode()
    others = [name for name in names if not name.startswith(("planar_sits/core/", info))]
    assert sorted(others) == [
        "planar_sits/__init__.py", "planar_sits/metadata.txt", "planar_sits/resources/report.html",
    ]  # fmt: skip
    assert not any("test" in name.split("/")[-1] for name in names)
    assert "planar-sits = planar_sits.core.command_line.main:main" in scripts
    for line in build_wheel.dependencies():
        package, _, least = line.partition(">=")
        assert f"Requires-Dist: {package}" in metadata and f">={least}" in metadata
    assert "Provides-Extra: cluster" in metadata


def test_the_same_tree_gives_the_same_wheel(wheel, tmp_path):
    assert build_wheel.build(tmp_path).read_bytes() == wheel.read_bytes()


def test_it_tells_its_version_and_is_the_code_of_the_checkout(unpacked):
    assert call(unpacked, "--version").stdout.strip() == plugin_version()
    told = call(unpacked, "worker-check").stdout
    assert f'"code": "{code_hash()}"' in told


@pytest.mark.slow
def test_it_trains_without_qgis(unpacked, sample, tmp_path):
    model, report = tmp_path / "m.safetensors", tmp_path / "r.html"
    values = {**training_values(sample), "MODEL": str(model), "REPORT": str(report)}
    done = call(unpacked, "train", *words(**values))
    assert done.returncode == 0, done.stderr
    assert f"MODEL: {model}" in done.stdout.splitlines()
    assert "Validation parcels: overall accuracy" in done.stderr
    assert model.exists() and report.exists()


def test_errors_are_one_sentence(unpacked):
    done = call(unpacked, "classify", "--MODEL=missing.safetensors", "--PARCELS=p", "--OUTPUT=o")
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("planar-sits: ")
    assert len(done.stderr.splitlines()) == 1


def test_without_gdal_the_help_is_there_and_a_command_says_what_is_missing(unpacked):
    code = RUN.replace("from planar_sits", "sys.modules['osgeo'] = None; from planar_sits")
    assert "crossvalidate" in call(unpacked, "--help", code=code).stdout
    assert '"GDAL": "missing"' in call(unpacked, "worker-check", code=code).stdout
    done = call(unpacked, "train", code=code)
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "the Python bindings of GDAL are missing" in done.stderr


def test_missing_packages_are_named(unpacked):
    code = RUN.replace("from planar_sits", "sys.modules['sklearn'] = None; from planar_sits")
    done = call(unpacked, "train", code=code)
    assert done.returncode == 1
    assert "needs the Python package scikit-learn (folds and scores), which this" in done.stderr
    assert "QGIS" not in done.stderr and "does not find: run `" in done.stderr
