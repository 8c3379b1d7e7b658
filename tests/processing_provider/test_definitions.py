"""The definitions of the command line are those of the algorithms."""

import json
from pathlib import Path

import pytest
from planar_sits.core.command_line.definitions import commands
from planar_sits.processing_provider.definitions import plain_definitions

FILE = Path(__file__).resolve().parents[2] / "core" / "command_line" / "definitions.json"


def test_the_file_is_that_of_the_algorithms(provider):
    """After a change of parameters: ``make definitions``."""
    plain = json.loads(json.dumps(plain_definitions()))
    assert json.loads(FILE.read_text("utf-8")) == plain


@pytest.mark.parametrize("name", ["train", "classify", "crossvalidate", "modelinfo"])
def test_values_and_defaults_are_those_of_qgis(make_run, name):
    from planar_sits.tests.support.commands import job

    run, made = make_run(name), job(name)
    for parameter in commands()[name].parameters.values():
        if parameter.output or parameter.kind in ("source", "multilayer"):
            continue
        assert run.default(parameter.name) == made.default(parameter.name), parameter.name
        assert type(run.default(parameter.name)) is type(made.default(parameter.name))
        assert run.kind(parameter.name) == made.kind(parameter.name)
        assert run.label(parameter.name) == made.label(parameter.name)
        assert made.is_default(parameter.name)
