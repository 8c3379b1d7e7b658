"""The plugin itself: how it loads and unloads, and what it imports."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QMenu

ROOT = Path(__file__).resolve().parents[1]

HEAVY = ("torch", "torchvision", "skimage", "sklearn", "matplotlib", "safetensors", "scipy")

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
    assert "planarsits:train" in loaded["listed"]
    assert len(loaded["listed"]) == 17  # three of them are example models


def test_unloading_removes_the_provider(loaded):
    assert loaded["gone"]


def test_the_plugin_can_be_loaded_again(loaded):
    assert loaded["again"]


@pytest.mark.parametrize("module", HEAVY)
def test_loading_imports_nothing_heavy(loaded, module):
    assert [name for name in loaded["imported"] if name.split(".")[0] == module] == []


class Window:
    """The part of the desktop that the plugin uses."""

    def __init__(self):
        self.menu = QMenu()

    def pluginMenu(self):
        return self.menu


def test_the_menu_comes_and_goes_with_the_plugin(qgis_app, monkeypatch):
    from planar_sits import classFactory, plugin

    opened = []
    monkeypatch.setattr(plugin, "_open_guide", lambda *_: opened.append("guide"))
    monkeypatch.setattr(plugin, "_dialog", lambda name: lambda *_: opened.append(name))
    window = Window()
    loaded = classFactory(window)
    loaded.initGui()
    (entry,) = window.menu.actions()
    assert entry.text() == "Planar SITS"
    for action in entry.menu().actions():
        action.trigger()
    assert opened == ["guide", "planarsits:createsample", "planarsits:checkenvironment"]
    loaded.unload()
    assert window.menu.actions() == []


def test_dialogs_are_watched_while_the_plugin_is_loaded_in_the_desktop(qgis_app, monkeypatch):
    from planar_sits import classFactory, plugin

    calls = []
    for name in ("watch", "unwatch"):
        monkeypatch.setattr(plugin.held_dialogs, name, lambda name=name: calls.append(name))
    for window, expected in ((Window(), ["watch", "unwatch"]), (None, [])):
        loaded = classFactory(window)
        loaded.initGui()
        assert calls == expected[:1]
        loaded.unload()
        assert calls == expected
        calls.clear()
