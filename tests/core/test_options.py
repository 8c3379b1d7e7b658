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


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_has_a_text_of_its_own(name):
    texts = list(CHOICES[name].values())
    assert len(set(texts)) == len(texts)
    assert not set(texts) & set(CHOICES[name])


def test_choices_are_those_of_the_code():
    from planar_sits.core.networks.registry import BACKBONES
    from planar_sits.core.products.masks import CLASSES

    assert tuple(options.BACKBONES) == BACKBONES
    assert tuple(options.MASK_CLASSES) == CLASSES
