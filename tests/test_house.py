"""The rules of the house: one-way flow, short signatures, annotated types."""

from pathlib import Path

import pytest
from planar_sits.tests.support import house

ROOT = Path(__file__).resolve().parents[1]
CODE = ("core", "processing_provider", "benchmarks")


@pytest.fixture
def plant(tmp_path):
    """Return a function that writes a module into folders of a core: the root."""

    def write(**lines):
        for folder, line in lines.items():
            path = tmp_path / "core" / folder / "planted.py"
            path.parent.mkdir(parents=True)
            path.write_text(f"{line}\n", encoding="utf-8")
        return tmp_path

    return write


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
def test_a_planted_import_upwards_is_found(plant, line):
    (text,) = house.climbing(house.core_imports(plant(learning=line)))
    assert "planted.py" in text
    assert "learning imports" in text


@pytest.mark.parametrize("folder", ["series", "planar", "networks"])
def test_the_sample_uses_the_ground_floor_alone(plant, folder):
    root = plant(sample=f"from ..{folder} import something")
    (text,) = house.climbing(house.core_imports(root))
    assert f"sample imports {folder}" in text


def test_a_planted_cycle_is_found(plant):
    root = plant(planar="from ..series import grid", series="from ..planar.hashing import draw")
    assert len(house.cycles(house.core_imports(root))) == 2


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
