"""The names that parameters offer."""

import pytest
from planar_sits.core import options

CHOICES = {name: value for name, value in vars(options).items() if name.isupper()}


@pytest.mark.parametrize("name", CHOICES)
def test_choices_are_different_identifiers(name):
    values = CHOICES[name]
    assert len(values) >= 2
    assert len(set(values)) == len(values)
    # Static strings of an enum, as a command line takes them.
    assert all(value.replace("+", "").isidentifier() and value.islower() for value in values)
