"""The protocol of a job: both front ends have all its methods."""

import dataclasses
import inspect

import pytest
from planar_sits.core.command_line.arguments import Arguments
from planar_sits.core.job.job import Job

METHODS = [name for name, value in vars(Job).items() if inspect.isfunction(value)]
VALUES = [name for name, value in vars(Job).items() if isinstance(value, property)]


@pytest.mark.parametrize("name", [name for name in METHODS if not name.startswith("_")])
def test_both_front_ends_have_the_method(name):
    pytest.importorskip("qgis.core")
    from planar_sits.processing_provider.run import Run

    assert callable(getattr(Arguments, name))
    assert callable(getattr(Run, name))


@pytest.mark.parametrize("name", VALUES)
def test_both_front_ends_have_the_value(name):
    pytest.importorskip("qgis.core")
    from planar_sits.processing_provider.run import Run

    for front_end in (Arguments, Run):
        assert name in {field.name for field in dataclasses.fields(front_end)}
