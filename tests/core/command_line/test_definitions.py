"""Definitions of commands; that they are those of QGIS is in the provider's tests."""

import pytest
from planar_sits.core.command_line.definitions import commands
from planar_sits.core.errors import PlanarSitsError


def test_commands_and_their_parameters():
    assert list(commands()) == [
        "train", "classify", "crossvalidate", "modelinfo", "checkenvironment",
    ]  # fmt: skip
    length = commands()["train"].parameter("LENGTH")
    assert (length.default, length.minimum, length.maximum, length.integer) == (50, 1, 10000, True)
    assert commands()["crossvalidate"].parameter("METHODS").several
    assert commands()["train"].parameter("SERIES").several


def test_a_parameter_that_does_not_exist_is_refused_with_the_nearest():
    with pytest.raises(PlanarSitsError, match="no parameter of 'train': did you mean LENGTH"):
        commands()["train"].parameter("LENGHT")
    with pytest.raises(PlanarSitsError, match="planar-sits train --help"):
        commands()["train"].parameter("QQQ")
