"""The environment as HTML."""

import re
import sys

import pytest
from planar_sits.core import requirements
from planar_sits.core.report.environment import environment_html


def test_missing_packages_come_with_a_command(monkeypatch):
    monkeypatch.setitem(sys.modules, "safetensors", None)
    text = environment_html()
    assert re.search(r"Missing: [^.]*safetensors\.", text)
    assert "<code>" in text
    assert text.index("Missing:") < text.index("<table")


def test_a_complete_environment():
    if requirements.missing_packages():
        pytest.skip("a package is missing")
    text = environment_html()
    assert "<code>" not in text
    assert '<p class="answer">' in text
    assert '<th scope="row">Planar SITS</th>' in text
