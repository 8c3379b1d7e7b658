"""The protocol of a job: both front ends have all its methods."""

import pytest
from planar_sits.core.command_line.arguments import Arguments
from planar_sits.core.job.job import Job

METHODS = [name for name in vars(Job) if not name.startswith("_")]


@pytest.mark.parametrize("name", METHODS)
def test_both_front_ends_have_it(name):
    pytest.importorskip("qgis.core")
    from planar_sits.processing_provider.run import Run

    assert callable(getattr(Arguments, name))
    assert callable(getattr(Run, name))
