"""The package under one name in any folder; shared scenes and processes."""

import importlib.util
import os
import shutil
import site
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if "planar_sits" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "planar_sits", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["planar_sits"] = package
    spec.loader.exec_module(package)


def shared_data(name):
    """Return the folder of a shared data set, or skip the test."""
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"shared data set '{name}' is not beside the checkout")
    return folder


_STATUS = {}


def pytest_sessionfinish(session, exitstatus):
    _STATUS["exit"] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End the process at once, when all is reported.

    QGIS and GDAL crash now and then while Python takes them down, long after the last test.
    """
    if "exit" in _STATUS:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(_STATUS["exit"])


@pytest.fixture(scope="session")
def maipo():
    """Folder of the Maipo fields (Landsat 8, 8 dates, 400 fields)."""
    return shared_data("maipo")


@pytest.fixture(scope="session")
def slovenia():
    """Folder of the Slovenian patch (Sentinel-2 NDVI, 68 dates, 88 parcels)."""
    return shared_data("slovenia_s2")


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """Folder of a small sample scene: 40 parcels, 6 dates, 3 crops, with masks."""
    from planar_sits.core.sample.scene import make_scene
    from planar_sits.core.sample.write import write_scene

    folder = tmp_path_factory.mktemp("sample")
    write_scene(make_scene(parcel_count=40, date_count=6, class_count=3, seed=1), folder)
    return folder


@pytest.fixture(scope="session")
def provider(qgis_app):
    """The provider, registered once: a second registration would delete it."""
    from planar_sits.processing_provider.provider import PlanarSitsProvider
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        registry.addProvider(QgsNativeAlgorithms())
    provider = registry.providerById("planarsits")
    if provider is None:
        provider = PlanarSitsProvider()
        registry.addProvider(provider)
    return provider


class QgisProcess:
    """Runner of algorithms by the real binary, in a separate profile."""

    def __init__(self, folder):
        self.binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.binary is None:
            pytest.skip("qgis_process is not installed")
        (folder / "plugins").mkdir()
        (folder / "plugins" / "planar_sits").symlink_to(ROOT)
        self.environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",  # English, on any computer
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "PYTHONPATH": os.pathsep.join(site.getsitepackages()),
        }
        self.call("plugins", "enable", "planar_sits")

    def call(self, *arguments, **environment):
        """Return the finished process; its stdout holds stderr as well."""
        return subprocess.run(
            [self.binary, *map(str, arguments)],
            env={**self.environment, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=600,
            check=False,
        )

    def run(self, algorithm, environment=None, **parameters):
        """Run ``planarsits:<algorithm>``; a list repeats the parameter."""
        arguments = []
        for name, value in parameters.items():
            values = value if isinstance(value, (list, tuple)) else [value]
            arguments += [f"--{name}={item}" for item in values]
        return self.call("run", f"planarsits:{algorithm}", *arguments, **(environment or {}))


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    """A `QgisProcess` with the plugin enabled."""
    return QgisProcess(tmp_path_factory.mktemp("qgis_process"))
