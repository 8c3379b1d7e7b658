"""planarsits:checkenvironment; without packages it is tested in test_without_packages.py."""

from planar_sits.core.job import environment
from qgis.core import Qgis


def test_versions_and_devices_are_listed(run, tmp_path):
    results = run("checkenvironment", REPORT=str(tmp_path / "r.html"))
    assert results["MISSING"] == ""
    assert results["INSTALL_COMMAND"] == ""
    assert f"QGIS: {Qgis.QGIS_VERSION}" in results["VERSIONS"]
    assert "torch: " in results["VERSIONS"]
    assert "cpu" in results["DEVICES"]
    assert "safetensors" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_torch_is_imported_as_by_the_other_algorithms(run, monkeypatch):
    calls = []
    monkeypatch.setattr(environment, "import_torch", calls.append)
    run("checkenvironment")
    assert calls == [("torch",)]
