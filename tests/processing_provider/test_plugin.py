"""The plugin itself: how it loads, what it lists, what it does without PyTorch."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

HEAVY = ("torch", "torchvision", "skimage", "sklearn", "matplotlib", "safetensors", "scipy")

# The names that models, scripts and tests call (DESIGN section 3).
SERIES = [
    "SERIES",
    "DATES",
    "BANDS",
    "STACK_ORDER",
    "MASKS",
    "MASK_INVALID",
    "SEASON_START",
    "SEASON_END",
]
PARCELS = ["PARCELS", "ID_FIELD", "INNER_BUFFER"]
SEGMENTS = ["SAMPLER", "LENGTH", "FRACTION", "STEPS", "CANVAS", "SEED"]
RUN = ["DEVICE", "BATCH_SIZE", "MEMORY_MB"]
PARAMETERS = {
    "createsample": ["PARCEL_COUNT", "DATE_COUNT", "CLASS_COUNT", "SEED", "FOLDER"],
    "train": [
        *SERIES, *PARCELS, "CLASS_FIELD", "METHOD", *SEGMENTS, "BACKBONE", "WEIGHTS",
        "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE", "VALIDATION",
        "ATTENTION_GUIDANCE", *RUN, "MODEL", "REPORT", "HISTORY",
    ],
    "classify": [
        "MODEL", *SERIES, *PARCELS, "FRACTION", "PROBABILITIES", *RUN, "METHOD", "OUTPUT",
        "ATTENTION", "SEMANTIC",
    ],
    "temporalattention": [
        "MODEL", *SERIES, *PARCELS, "METHOD", "PROFILE", "FRACTION", *RUN, "TABLE", "REPORT",
    ],
    "spatialattention": [
        "MODEL", *SERIES, *PARCELS, "FRACTION", "METHOD", *RUN, "ATTENTION", "SEMANTIC", "BY_DATE",
    ],
    "planarimages": [
        *SERIES, *PARCELS, "MODEL", "COUNT", *SEGMENTS, *RUN, "FOLDER", "WALKS",
    ],
    "crossvalidate": [
        *SERIES, *PARCELS, "CLASS_FIELD", "METHODS", *SEGMENTS[1:], "BACKBONE", "WEIGHTS",
        "WEIGHTS_FILE", "FILTERS", "EPOCHS", "LEARNING_RATE", "PATIENCE", "VALIDATION", "FOLDS",
        "GROUPING", "GROUP_FIELD", "BLOCK_SIZE", "REPEATS", "RESUME", *RUN, "SCORES", "CONFUSION",
        "PREDICTIONS", "REPORT",
    ],
    "modelinfo": ["MODEL"],
    "checkenvironment": [],
}  # fmt: skip
OUTPUTS = {
    "createsample": ["FOLDER", "PARCELS"],
    "train": [
        "MODEL",
        "REPORT",
        "HISTORY",
        "VALIDATION_OA",
        "VALIDATION_F1",
        "PARCELS_USED",
        "PARCELS_SKIPPED",
    ],
    "classify": ["OUTPUT", "ATTENTION", "SEMANTIC", "CLASSIFIED", "SKIPPED"],
    "temporalattention": ["TABLE", "REPORT", "RANGE_START", "RANGE_END"],
    "spatialattention": ["ATTENTION", "SEMANTIC", "BY_DATE"],
    "planarimages": ["FOLDER", "WALKS", "IMAGES"],
    "crossvalidate": [
        "SCORES",
        "CONFUSION",
        "PREDICTIONS",
        "REPORT",
        "BEST_METHOD",
        "BEST_OA",
    ],
    "modelinfo": [],
    "checkenvironment": [],
}
DEFAULTS = {
    "createsample": {"PARCEL_COUNT": 120, "DATE_COUNT": 24, "CLASS_COUNT": 4},
    "train": {
        "STACK_ORDER": "by_date", "MASK_INVALID": "1", "INNER_BUFFER": 0, "SAMPLER": "random_walk",
        "LENGTH": 50, "FRACTION": 70, "STEPS": 0, "CANVAS": False, "SEED": 0, "DEVICE": "auto",
        "ATTENTION_GUIDANCE": 0, "METHOD": "random_walk",
    },
    "crossvalidate": {"FOLDS": 5, "REPEATS": 1, "GROUPING": "parcel", "RESUME": False},
    "classify": {"STACK_ORDER": "by_date", "MASK_INVALID": "1", "FRACTION": 0, "DEVICE": "auto"},
}  # fmt: skip
CHOICES = {
    "STACK_ORDER": ["by_date", "by_band"],
    "SAMPLER": ["random_walk", "random_pixels"],
    "BACKBONE": ["squeezenet1_0", "squeezenet1_1", "resnet18", "mobilenet_v3_small", "compact"],
    "WEIGHTS": ["none", "imagenet", "file"],
    "DEVICE": ["auto", "cpu", "cuda", "mps"],
    "METHOD": ["gradcam++", "gradcam"],
    "METHOD_TRAIN": [
        "random_walk", "random_pixels", "hilbert", "snake", "spiral", "tempcnn", "lstm",
        "recurrence_plot", "cnn2d_cnn1d", "unet_hybrid", "cnn3d", "lda", "random_forest", "svm",
        "parcel_mean_rf",
    ],
    "GROUPING": ["parcel", "field", "block"],
    "PROFILE": ["margin", "mean", "and"],
}  # fmt: skip

LOAD = """
import importlib.util, json, sys

import qgis.core
import qgis.PyQt.QtGui

application = qgis.core.QgsApplication([], False)
application.initQgis()
registry = qgis.core.QgsApplication.processingRegistry()
before = set(sys.modules)
spec = importlib.util.spec_from_file_location(
    "planar_sits", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]]
)
package = importlib.util.module_from_spec(spec)
sys.modules["planar_sits"] = package
spec.loader.exec_module(package)
plugin = package.classFactory(None)
plugin.initProcessing()
listed = sorted(a.id() for a in registry.providerById("planarsits").algorithms())
imported = sorted(name for name in set(sys.modules) - before)
plugin.unload()
gone = registry.providerById("planarsits") is None
plugin.unload()
plugin.initGui()
again = registry.providerById("planarsits") is not None
plugin.unload()
found = {"listed": listed, "imported": imported, "gone": gone, "again": again}
print("FOUND" + json.dumps(found))
"""


@pytest.fixture(scope="module")
def loaded():
    """Load and unload the plugin in a fresh process, without a window."""
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(ROOT)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return json.loads(done.stdout.partition("FOUND")[2])


def test_the_plugin_registers_its_provider_without_iface(loaded):
    assert {f"planarsits:{name}" for name in PARAMETERS} <= set(loaded["listed"])


def test_unloading_removes_the_provider(loaded):
    assert loaded["gone"]


def test_the_plugin_can_be_loaded_again(loaded):
    assert loaded["again"]


@pytest.mark.parametrize("module", HEAVY)
def test_loading_imports_nothing_heavy(loaded, module):
    assert [name for name in loaded["imported"] if name.split(".")[0] == module] == []


def test_every_algorithm_explains_itself(provider):
    for algorithm in provider.algorithms():
        assert len(algorithm.shortHelpString()) > 80, algorithm.id()
        assert algorithm.shortDescription().endswith("."), algorithm.id()
        assert len(algorithm.displayName()) > 3, algorithm.id()
        assert len(algorithm.tags()) >= 6, algorithm.id()


def test_every_parameter_has_help_and_a_title(provider):
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            where = f"{algorithm.id()} {definition.name()}"
            assert definition.help().endswith("."), where
            assert definition.description() not in ("", definition.name()), where


def test_no_two_titles_are_the_same(provider):
    titles = [algorithm.displayName() for algorithm in provider.algorithms()]
    assert len(set(titles)) == len(titles)


def test_every_group_has_one_id(provider):
    groups = {(algorithm.groupId(), algorithm.group()) for algorithm in provider.algorithms()}
    assert all(identity and title for identity, title in groups)
    assert len(groups) == len({identity for identity, _ in groups})


def test_every_algorithm_has_an_icon_of_its_own(provider):
    for algorithm in provider.algorithms():
        module = type(algorithm.create()).__module__.rsplit(".", 1)[-1]
        path = ROOT / "resources" / "icons" / f"{module}.svg"
        assert path.stat().st_size > 100, algorithm.id()
        assert not algorithm.icon().isNull(), algorithm.id()
    assert not provider.icon().isNull()


def test_every_algorithm_makes_fresh_instances(provider):
    for algorithm in provider.algorithms():
        first, second = algorithm.createInstance(), algorithm.create()
        assert type(first) is type(second) is type(algorithm)
        assert first is not second
        assert second.id() == algorithm.id()
        names = [definition.name() for definition in second.parameterDefinitions()]
        assert names == [definition.name() for definition in algorithm.parameterDefinitions()]


@pytest.mark.parametrize("name", PARAMETERS)
def test_the_fixed_parameters_are_there(provider, name):
    found = {definition.name() for definition in provider.algorithm(name).parameterDefinitions()}
    assert set(PARAMETERS[name]) <= found


@pytest.mark.parametrize("name", OUTPUTS)
def test_the_fixed_outputs_are_there(provider, name):
    found = {definition.name() for definition in provider.algorithm(name).outputDefinitions()}
    assert set(OUTPUTS[name]) <= found


@pytest.mark.parametrize("name", ["modelinfo", "checkenvironment"])
def test_html_and_texts_are_given(provider, name):
    kinds = [definition.type() for definition in provider.algorithm(name).outputDefinitions()]
    assert "outputHtml" in kinds
    assert "outputString" in kinds


@pytest.mark.parametrize("name", DEFAULTS)
def test_the_fixed_defaults_are_kept(provider, name):
    algorithm = provider.algorithm(name)
    found = {key: algorithm.parameterDefinition(key).defaultValue() for key in DEFAULTS[name]}
    assert found == DEFAULTS[name]


def test_enums_are_static_strings(provider):
    found = {}
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if definition.type() == "enum":
                assert definition.usesStaticStrings(), f"{algorithm.id()} {definition.name()}"
                # A training has another METHOD than attention.
                name = definition.name() + ("_TRAIN" if algorithm.name() == "train" else "") * (
                    definition.name() == "METHOD"
                )
                found.setdefault(name, definition.options())
                assert found[name] == definition.options()
    assert {name: found[name] for name in CHOICES} == CHOICES


def test_every_mandatory_parameter_is_in_plain_sight(provider):
    from qgis.core import QgsProcessingParameterDefinition

    flag = QgsProcessingParameterDefinition.Flag
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            flags = definition.flags()
            mandatory = not flags & flag.FlagOptional and definition.defaultValue() is None
            advanced = bool(flags & flag.FlagAdvanced)
            assert not (mandatory and advanced), f"{algorithm.id()} {definition.name()}"


# ---------------------------------------------------------------- without PyTorch


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


@pytest.mark.slow
def test_without_torch_the_algorithms_are_listed(qgis_process, without):
    done = qgis_process.call("list", **without("torch"))
    assert done.returncode == 0
    assert "Traceback" not in done.stdout
    for name in PARAMETERS:
        assert f"planarsits:{name}" in done.stdout


@pytest.mark.slow
def test_without_torch_train_says_how_to_install_it(qgis_process, without, sample, tmp_path):
    done = qgis_process.run(
        "train",
        without("torch"),
        SERIES=sorted(sample.glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        MODEL=tmp_path / "model.safetensors",
    )
    refused_for_want_of_torch(done)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_without_torch_classify_says_how_to_install_it(qgis_process, without, sample, tmp_path):
    done = qgis_process.run(
        "classify",
        without("torch"),
        MODEL=sample / "model.safetensors",
        SERIES=sorted(sample.glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        OUTPUT=tmp_path / "parcels.gpkg",
    )
    refused_for_want_of_torch(done)
    assert list(tmp_path.iterdir()) == []


def refused_for_want_of_torch(done):
    assert done.returncode != 0
    assert "Traceback" not in done.stdout
    _, _, error = done.stdout.partition("ERROR:")
    assert "Python package torch" in error
    assert "install" in error
    assert "`" in error, "the command to type stands in backticks"


@pytest.mark.slow
def test_without_torch_the_environment_is_checked(qgis_process, without, tmp_path):
    done = qgis_process.run("checkenvironment", without("torch"), REPORT=tmp_path / "page.html")
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout
    assert "MISSING:\ttorch\n" in done.stdout
    assert "torch" in done.stdout.partition("INSTALL_COMMAND:\t")[2].partition("\n")[0]
    assert "Missing: torch" in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_without_any_package_the_environment_is_checked(qgis_process, without, tmp_path):
    done = qgis_process.run("checkenvironment", without(*HEAVY), REPORT=tmp_path / "page.html")
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout
    missing = done.stdout.partition("MISSING:\t")[2].partition("\n")[0]
    assert missing.split(", ") == [
        "torch", "torchvision", "scikit-image", "scikit-learn", "matplotlib", "safetensors",
    ]  # fmt: skip
    assert (tmp_path / "page.html").is_file()


@pytest.mark.slow
def test_a_torch_that_does_not_work_is_told(qgis_process, tmp_path, sample):
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise OSError('libtorch.so: not found')")
    path = os.pathsep.join([str(tmp_path), qgis_process.environment["PYTHONPATH"]])
    done = qgis_process.run(
        "train",
        environment={"PYTHONPATH": path},
        SERIES=sorted(sample.glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        MODEL=tmp_path / "m.safetensors",
    )
    assert done.returncode == 1
    assert "libtorch.so: not found" in done.stdout
    assert "Check environment" in done.stdout
    assert "Traceback" not in done.stdout
    assert not (tmp_path / "m.safetensors").exists()
