"""The plugin without its packages: list of algorithms, message on installation."""

import os

import pytest

pytestmark = pytest.mark.slow

HEAVY = ("torch", "torchvision", "skimage", "sklearn", "matplotlib", "safetensors", "scipy")


@pytest.fixture(scope="module")
def without(qgis_process, tmp_path_factory):
    """Return a function that gives an environment in which modules cannot be found."""

    def environment(*modules):
        folder = tmp_path_factory.mktemp("hidden")
        hide = "".join(f"sys.modules[{module!r}] = None\n" for module in modules)
        (folder / "sitecustomize.py").write_text(f"import sys\n{hide}")
        path = os.pathsep.join([str(folder), qgis_process.environment["PYTHONPATH"]])
        return {"PYTHONPATH": path}

    return environment


def test_without_torch_the_algorithms_are_listed(qgis_process, without):
    done = qgis_process.call("list", **without("torch"))
    assert done.returncode == 0
    assert "Traceback" not in done.stdout
    for name in ("createsample", "train", "classify", "crossvalidate", "checkenvironment"):
        assert f"planarsits:{name}" in done.stdout


def test_without_torch_train_says_how_to_install_it(qgis_process, without, sample, tmp_path):
    done = qgis_process.run(
        "train",
        without("torch"),
        SERIES=sorted((sample / "images").glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        MODEL=tmp_path / "model.safetensors",
    )
    assert_torch_is_missing(done)
    assert list(tmp_path.iterdir()) == []


def test_without_torch_classify_says_how_to_install_it(qgis_process, without, sample, tmp_path):
    done = qgis_process.run(
        "classify",
        without("torch"),
        MODEL=sample / "model.safetensors",
        SERIES=sorted((sample / "images").glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        OUTPUT=tmp_path / "parcels.gpkg",
    )
    assert_torch_is_missing(done)
    assert list(tmp_path.iterdir()) == []


def assert_torch_is_missing(done):
    assert done.returncode != 0
    assert "Traceback" not in done.stdout
    _, _, error = done.stdout.partition("ERROR:")
    assert "Python package torch" in error
    assert "install" in error
    assert "`" in error, "the command to type stands in backticks"


def test_without_torch_the_environment_is_checked(qgis_process, without, tmp_path):
    done = qgis_process.run("checkenvironment", without("torch"), REPORT=tmp_path / "page.html")
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout
    assert "MISSING:\ttorch\n" in done.stdout
    assert "torch" in done.stdout.partition("INSTALL_COMMAND:\t")[2].partition("\n")[0]
    assert "Missing: torch" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_without_any_package_the_environment_is_checked(qgis_process, without, tmp_path):
    done = qgis_process.run("checkenvironment", without(*HEAVY), REPORT=tmp_path / "page.html")
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout
    missing = done.stdout.partition("MISSING:\t")[2].partition("\n")[0]
    assert missing.split(", ") == [
        "torch", "torchvision", "scikit-image", "scikit-learn", "matplotlib", "safetensors",
    ]  # fmt: skip
    assert (tmp_path / "page.html").is_file()


def test_a_torch_that_does_not_work_is_told(qgis_process, tmp_path, sample):
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise OSError('libtorch.so: not found')")
    path = os.pathsep.join([str(tmp_path), qgis_process.environment["PYTHONPATH"]])
    done = qgis_process.run(
        "train",
        environment={"PYTHONPATH": path},
        SERIES=sorted((sample / "images").glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        MODEL=tmp_path / "m.safetensors",
    )
    assert done.returncode == 1
    assert "libtorch.so: not found" in done.stdout
    assert "Check environment" in done.stdout
    assert "Traceback" not in done.stdout
    assert not (tmp_path / "m.safetensors").exists()
