"""The rules of the house: one-way flow, short signatures, annotated types."""

import shutil
from pathlib import Path

import pytest
from planar_sits.tests.support import house

ROOT = Path(__file__).resolve().parents[1]
CODE = ("core", "processing_provider", "benchmarks")


def test_data_flow_one_way():
    assert house.climbing(house.core_imports(ROOT)) == []


def test_no_folders_import_each_other():
    assert house.cycles(house.core_imports(ROOT)) == []


def test_the_parts_of_core_have_a_level():
    parts = {path.stem for path in (ROOT / "core").iterdir() if path.suffix in ("", ".py")}
    assert parts - {"__init__", "__pycache__"} == set(house.LEVEL)


@pytest.mark.parametrize(
    "line",
    [
        "from ..report.page import write_page",
        "from .. import report",
        "def work():\n    from ..report import page",
        "from ...processing_provider import inputs",
        "from planar_sits.core.report import page",
        "import planar_sits.core.report.page",
        "from planar_sits import core",
        "import planar_sits",
        "import planar_sits.processing_provider.inputs",
        "from ... import processing_provider",
        "from ... import plugin",
        "from ...tests.support import house",
        "from ..sample import scene",
        "from importlib import import_module\n\nimport_module('planar_sits.core.report')",
        "report = __import__('planar_sits.core.report')",
    ],
)
def test_a_planted_import_upwards_is_found(tmp_path, line):
    shutil.copytree(ROOT / "core", tmp_path / "core")
    (tmp_path / "core" / "learning" / "planted.py").write_text(f"{line}\n", encoding="utf-8")
    (text,) = house.climbing(house.core_imports(tmp_path))
    assert "planted.py" in text
    assert "learning imports" in text


@pytest.mark.parametrize("folder", ["series", "planar", "networks"])
def test_the_sample_uses_the_ground_floor_alone(tmp_path, folder):
    shutil.copytree(ROOT / "core", tmp_path / "core")
    planted = tmp_path / "core" / "sample" / "planted.py"
    planted.write_text(f"from ..{folder} import something\n", encoding="utf-8")
    (text,) = house.climbing(house.core_imports(tmp_path))
    assert f"sample imports {folder}" in text


def test_a_planted_cycle_is_found(tmp_path):
    shutil.copytree(ROOT / "core", tmp_path / "core")
    planted = tmp_path / "core" / "planar" / "planted.py"
    planted.write_text("from ..series import grid\n", encoding="utf-8")
    (tmp_path / "core" / "series" / "planted.py").write_text(
        "from ..planar.hashing import draw\n", encoding="utf-8"
    )
    assert len(house.cycles(house.core_imports(tmp_path))) == 2


def test_no_function_takes_more_than_five_positional_parameters():
    assert house.long_signatures(ROOT, CODE) == []


def test_a_planted_long_signature_is_found(tmp_path):
    (tmp_path / "core").mkdir()
    text = "class A:\n    def f(self, a, b, c, d, e, f): ...\n\ndef g(a, b, c, d, e, *, f): ...\n"
    (tmp_path / "core" / "planted.py").write_text(text, encoding="utf-8")
    (message,) = house.long_signatures(tmp_path, ("core",))
    assert "f takes 6" in message


def test_progress_and_cancelled_are_keyword_only_and_last():
    assert house.misplaced_callables(ROOT) == []


def test_public_signatures_are_annotated():
    assert house.unannotated(ROOT) == []


def test_first_lines_of_docstrings_are_short():
    assert house.long_first_lines(ROOT, ("core", "processing_provider")) == []


@pytest.mark.parametrize("folder", ["core", "processing_provider"])
def test_each_module_has_a_test_file(folder):
    modules = [
        path.relative_to(ROOT)
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.name != "__init__.py"
    ]
    assert modules
    missing = [
        str(path)
        for path in modules
        if not (ROOT / "tests" / path.parent / f"test_{path.name}").exists()
    ]
    assert missing == []
