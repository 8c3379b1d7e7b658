"""Classes that can be used, and labelled parcels of a series."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.learning.labelled import usable_classes


def test_classes_in_alphabetical_order():
    assert usable_classes(["b", "a", "b", "a", "é", "é"]) == (["a", "b", "é"], [])


def test_numbers_are_sorted_by_value():
    assert usable_classes(["10", "9", "x", "10", "9", "x", "100", "3", "3", "20"]) == (
        ["3", "9", "10", "x"],
        ["20", "100"],
    )


def test_classes_do_not_depend_on_the_order_of_parcels():
    labels = ["01", "1", "01", "1", "001", "001"]
    assert usable_classes(labels) == usable_classes(labels[::-1])


@pytest.mark.parametrize("labels", [[], ["a"] * 9, ["a", "a", "b"], ["a", "b", "c"]])
def test_two_classes_of_two_parcels_are_needed(labels):
    with pytest.raises(PlanarSitsError, match="CLASS_FIELD"):
        usable_classes(labels)


def test_the_message_counts_the_classes():
    with pytest.raises(PlanarSitsError, match=r"'a' \(2\), 'b' \(1\)"):
        usable_classes(["b", "a", "a"])
    with pytest.raises(PlanarSitsError, match="none"):
        usable_classes([])
