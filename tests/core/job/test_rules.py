"""Rules: each is about parameters of its command."""

import pytest
from planar_sits.core.command_line.definitions import commands
from planar_sits.core.job import rules
from planar_sits.core.learning.methods import METHODS


@pytest.mark.parametrize(
    ("command", "listed"),
    [
        ("train", rules.TRAIN_RULES),
        ("classify", rules.CLASSIFY_RULES),
        ("crossvalidate", rules.CROSS_VALIDATE_RULES),
    ],
)
def test_rules_are_about_parameters_of_their_command(command, listed):
    names = set(commands()[command].parameters)
    assert {name for rule in listed for name in (rule.parameter, rule.other)} <= names


def test_the_remedy_names_the_methods_that_use_an_option():
    listed = {rule.parameter: rule for rule in rules.method_rules("METHODS", rules.METHOD_OPTIONS)}
    assert listed["FILTERS"].remedy == "add to METHODS 'tempcnn'"
    assert "any but 'lda'" in listed["EPOCHS"].remedy
    assert set(METHODS) >= {"tempcnn", "lda"}
